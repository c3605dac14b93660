/**
 * Which component stands behind which button. One serves several: the host takes 30 files of an app in a row, and lets the
 * rest wait for half a minute. Within a component every object has one action, so the selected records say which is meant.
 *
 * Runs in the browser too.
 */
/** Action by object. */
export type Button = Readonly<Record<string, string>>;

const buttonsByName = {
  submit: {
    salesOrder: 'SUBMIT',
    fundRequest: 'SUBMIT',
    fundClaim: 'SUBMIT',
    channelRequest: 'SUBMIT',
    customerInteraction: 'SUBMIT',
  },
  approve: { fundRequest: 'APPROVE', fundClaim: 'APPROVE' },
  reject: { fundRequest: 'REJECT', fundClaim: 'REJECT', channelRequest: 'REJECT' },
  cancel: { salesOrder: 'CANCEL', fundRequest: 'CANCEL' },
  close: { salesOrder: 'CLOSE', fundRequest: 'CLOSE', cooperationFund: 'CLOSE', channelRequest: 'CLOSE' },
  open: { cooperationFund: 'OPEN', channelAgreement: 'ACTIVATE', fundAllocation: 'POST' },
  suspend: { cooperationFund: 'FREEZE', channelAgreement: 'TERMINATE', tradeLicence: 'REVOKE' },
  resume: { cooperationFund: 'UNFREEZE', fundAllocation: 'REINSTATE', fundRequest: 'EXTEND' },
  confirm: { channelFlow: 'CONFIRM', fundClaim: 'CONFIRM_PAYMENT', tradeLicence: 'VERIFY' },
  question: { channelFlow: 'DISPUTE', fundClaim: 'ASK_EVIDENCE', fundRequest: 'RETURN' },
  hold: { accountHold: 'PLACE', drugBatch: 'QUARANTINE' },
  release: { accountHold: 'LIFT', drugBatch: 'RELEASE', salesOrder: 'OVERRIDE' },
  deliver: { salesOrder: 'SHIP', fundClaim: 'PAY', channelRequest: 'ANSWER' },
  recall: { drugBatch: 'RECALL', fundClaim: 'OPEN_CLAWBACK' },
  'give-up': { churnCase: 'DISMISS', dataGap: 'WAIVE', fundClaim: 'WRITE_OFF' },
  start: { churnCase: 'START_PLAY' },
} as const satisfies Readonly<Record<string, Button>>;

export type ButtonName = keyof typeof buttonsByName;
export const BUTTONS: Readonly<Record<ButtonName, Button>> = buttonsByName;

/** The button of an object for an action. Throws when none does it. */
export function buttonOf(object: string, action: string): ButtonName {
  const found = (Object.keys(BUTTONS) as ButtonName[]).find((name) => BUTTONS[name][object] === action);
  if (found === undefined) throw new Error(`no button does ${action} with ${object}: add it to lib/buttons.ts`);
  return found;
}

/** The host's mutation that changes several records, such as `updateTradeLicences`. */
export function updateOf(object: string): string {
  const name = object.charAt(0).toUpperCase() + object.slice(1);
  return `update${name}${name.endsWith('ch') ? 'es' : 's'}`;
}
