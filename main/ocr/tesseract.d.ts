/** As much of tesseract.js-core as is used; its two builds differ in the machine instructions they need. */
declare module 'tesseract.js-core/*.js' {
  interface Pix {
    get_w(): number;
    get_h(): number;
    /** Bits a pixel. */
    get_d(): number;
    /** Samples a pixel: 4 with a fourth for opacity. */
    get_spp(): number;
    /** 32-bit words a row. */
    get_wpl(): number;
    /** Address of the pixels. */
    get_data(): number;
  }

  interface TessBaseAPI {
    /** 0 for success. `mode` 1 is the neural engine alone. */
    Init(dataPath: null, languages: string, mode: 1): number;
    SetVariable(name: string, value: string): boolean;
    /** Takes the file `/input`; 0 for success. */
    SetImageFile(orientation: 1, angle: 0): number;
    GetInputImage(): Pix;
    FindLines(): void;
    /** Of the lines found: a tangent, y upwards. */
    GetGradient(): number;
    Recognize(monitor: null): number;
    GetJSONText(): string;
    Clear(): void;
  }

  export interface TesseractModule {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
    readonly TessBaseAPI: new () => TessBaseAPI;
  }

  interface Options {
    print(line: string): void;
    printErr(line: string): void;
    TesseractProgress(percent: number): void;
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object;
  }

  const create: (options: Options) => Promise<TesseractModule>;
  export default create;
}
