import { defineApplication } from './lib/sdk.ts';
import { APPLICATION } from './lib/application.ts';
import { localized } from './lib/text.ts';

export default defineApplication({
  universalIdentifier: APPLICATION,
  displayName: localized('application.displayName', 'Pharma'),
  description: localized(
    'application.description',
    'Licences, holds, orders, channel partners, cooperation funds and customer retention for pharma companies; its workers watch, decide and answer.',
  ),
  category: 'Sales',
  author: 'twenty-pharma',
  logo: 'public/logo.svg',
});
