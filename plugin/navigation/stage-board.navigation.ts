import { defineNavigationMenuItem } from '../lib/sdk.ts';
import { viewEntry } from '../lib/navigation.ts';

export default defineNavigationMenuItem(viewEntry('company.byStage', 'Stage board', 'IconTimeline', 'purple'));
