/** The component: reads the account of the page, and says why it has its tier and class. */
import { type ReactNode, useEffect, useState } from 'react';
import { useIsChinese, useRecordOfPage } from '../../lib/host-context.ts';
import { Chart } from './chart.tsx';
import { type Account, loadAccount, MAX_ORDERS } from './data.ts';
import { Figures } from './figures.tsx';
import { Marks } from './marks.tsx';
import { monthsOf, prevailingCurrency } from './months.ts';
import { STYLE } from './style.ts';
import { type Words, wordsOf } from './texts.ts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly account: Account };

export function WhyThisTier(): ReactNode {
  const companyId = useRecordOfPage();
  const words = wordsOf(useIsChinese());
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    if (companyId === null) return undefined;
    let isWanted = true;
    setLoaded({ kind: 'loading' });
    loadAccount(companyId, new Date()).then(
      (account) => isWanted && setLoaded({ kind: 'loaded', account }),
      (error: unknown) =>
        isWanted && setLoaded({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [companyId, attempt]);
  return (
    <div className="pharma-why">
      <style>{STYLE}</style>
      {companyId === null ? (
        <p className="pharma-why-center">{words.say('noRecord')}</p>
      ) : (
        <Content loaded={loaded} words={words} retry={() => setAttempt(attempt + 1)} />
      )}
    </div>
  );
}

interface ContentProps {
  readonly loaded: Loaded;
  readonly words: Words;
  readonly retry: () => void;
}

function Content({ loaded, words, retry }: ContentProps): ReactNode {
  if (loaded.kind === 'loading') return <Loading words={words} />;
  if (loaded.kind === 'loaded') return <Explanation account={loaded.account} words={words} />;
  return (
    <div className="pharma-why-center" role="alert">
      <p>{words.say('failed')}</p>
      <p className="pharma-why-soft">{loaded.message}</p>
      <button type="button" className="pharma-why-button" onClick={retry}>
        {words.say('retry')}
      </button>
    </div>
  );
}

function Loading({ words }: { readonly words: Words }): ReactNode {
  return (
    <div aria-busy="true" aria-label={words.say('loading')} className="pharma-why-figures">
      {['70%', '90%', '50%', '80%', '60%', '75%'].map((width) => (
        <div key={width} className="pharma-why-bone" style={{ width }} />
      ))}
    </div>
  );
}

function Explanation({ account, words }: { readonly account: Account; readonly words: Words }): ReactNode {
  const [assessment] = account.assessments;
  const now = new Date();
  const lines = (account.reasons ?? assessment?.reasons ?? '').split('\n').filter((line) => line.trim() !== '');
  if (!assessment && lines.length === 0 && account.orders.length === 0) {
    return (
      <div className="pharma-why-center">
        <p>{words.say('empty')}</p>
        <p className="pharma-why-soft">{words.say('emptyMore')}</p>
      </div>
    );
  }
  return (
    <>
      <Marks account={account} words={words} now={now} />
      {lines.length > 0 && (
        <section>
          <h3>{words.say('why')}</h3>
          <ul className="pharma-why-reasons">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {assessment && <Figures assessment={assessment} words={words} />}
      <History account={account} words={words} now={now} />
    </>
  );
}

interface HistoryProps {
  readonly account: Account;
  readonly words: Words;
  readonly now: Date;
}

function History({ account, words, now }: HistoryProps): ReactNode {
  const currency = account.assessments[0]?.revenue?.currencyCode ?? prevailingCurrency(account.orders);
  const { months, otherCurrencies } = monthsOf(account.orders, currency, now);
  const isEmpty = currency === null || months.every(({ orders }) => orders === 0);
  return (
    <section className="pharma-why-history">
      <h3>{words.say('history')}</h3>
      {isEmpty ? (
        <p className="pharma-why-soft">{words.say('noOrders')}</p>
      ) : (
        <>
          <Chart months={months} currency={currency} words={words} />
          <div className="pharma-why-legend">
            <Legend color="blue" text={words.say('sold')} />
            {months.some(({ returned }) => returned > 0) && <Legend color="red" text={words.say('returned')} />}
            {account.hasArchived && <span>{words.say('archived')}</span>}
            {account.hasMoreOrders && <span>{words.say('moreOrders', { count: MAX_ORDERS })}</span>}
          </div>
        </>
      )}
      {otherCurrencies > 0 && <p className="pharma-why-soft">{words.count('otherCurrencies', otherCurrencies)}</p>}
    </section>
  );
}

function Legend({ color, text }: { readonly color: 'blue' | 'red'; readonly text: string }): ReactNode {
  return (
    <span>
      <span className="pharma-why-dot" style={{ background: `var(--t-color-${color})` }} />
      {text}
    </span>
  );
}
