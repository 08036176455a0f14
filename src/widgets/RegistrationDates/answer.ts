/** What stands under the answers: loaded when there is one. */
export { Calendar } from './Calendar.tsx';
export { Channel } from './Channel.tsx';
export { Details } from './Details.tsx';
