import { costOfFrame } from './frame-cost.js';
import { median } from './median.js';
import { type Meter, sized } from './meter.js';

/** A cursor key on the plan of the full screen and the frame that it leads to, as `bench:screen` measures it, only shorter. */
export const frame: Meter = {
  name: 'frame',
  most: 3,
  async ready(size) {
    const frames = sized(40, size);
    return async () => {
      const { withInk, withoutInk } = await costOfFrame('road-to-deir-ezzor', frames);
      return {
        checksum: '',
        readings: [
          { figure: 'a key and its frame', value: median(withInk), unit: 'ms', better: 'less' },
          { figure: 'the same without Ink', value: median(withoutInk), unit: 'ms', better: 'less' },
        ],
      };
    };
  },
};
