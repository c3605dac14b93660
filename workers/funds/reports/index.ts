/** Every report by its name, with one sentence for people. */
import type { Text } from '../../platform/text/text.ts';
import type { Queryable } from '../../platform/db/pool.ts';
import { activity, leakage } from './leakage.store.ts';
import type { Report, ReportQuery } from './report.ts';
import { ageing, costShare, utilisation } from './utilisation.store.ts';

interface Definition {
  readonly summary: Text;
  readonly of: (db: Queryable, query: ReportQuery) => Promise<Report>;
  /** A line of it is something to look into. */
  readonly isAlarm?: true;
}

export const reports = {
  utilisation: {
    summary: {
      en: 'by fund, partner and month: allocated, reserved, claimed, paid, forfeited; claimed in relation to allocated',
      'zh-CN': '按基金、合作伙伴和月份：分配、预留、报销、支付、失效，以及报销占分配的比例',
    },
    of: utilisation,
  },
  ageing: {
    summary: {
      en: 'what lies in open allocations, since 30, 60, 90 days or longer, and what lapses in 30, 60, 90 days',
      'zh-CN': '未使用分配的账龄（30/60/90 天）及 30/60/90 天内到期金额',
    },
    of: ageing,
  },
  'cost-share': {
    summary: {
      en: 'by request: what partners spent, what of it was approved, the agreed and the actual share',
      'zh-CN': '按申请：合作伙伴支出、批准金额、约定与实际分摊比例',
    },
    of: costShare,
  },
  activity: {
    summary: {
      en: 'orders of the partner before and after each activity: a comparison, not a proof',
      'zh-CN': '每项活动前后合作伙伴的订单：仅供对比，并非证明',
    },
    of: activity,
  },
  leakage: {
    summary: {
      en: 'paid without proof, late, twice or beyond sell-through: must be empty',
      'zh-CN': '无凭证、逾期、重复或超出流向的支付：应为空',
    },
    of: leakage,
    isAlarm: true,
  },
} as const satisfies Record<string, Definition>;

export type ReportName = keyof typeof reports;
export const reportNames = Object.keys(reports) as ReportName[];
