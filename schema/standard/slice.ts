export function sliceSdl(_sdl: string, _objects: unknown): string {
  return '';
}
