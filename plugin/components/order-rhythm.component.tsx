import { defineFrontComponent } from '../lib/sdk.ts';
import { OrderRhythm } from './order-rhythm/order-rhythm.tsx';

export default defineFrontComponent({
  universalIdentifier: 'a28ef177-99be-5044-a394-c125236b47d3',
  name: 'order-rhythm',
  description: 'When an account orders, when the next order is due, and how likely it is',
  component: OrderRhythm,
});
