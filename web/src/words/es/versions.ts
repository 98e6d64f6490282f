import type { Words } from '../en/index.ts'

export const versions: Words['versions'] = {
  securityHoles: (is) => [
    `ComfyUI ${is} tiene cuatro vulnerabilidades publicadas: los archivos que otros ponen en el servidor pueden ejecutar scripts en tu navegador, y los prompts pueden leer archivos fuera de las carpetas de ComfyUI.`,
    'Actualiza ComfyUI a 0.28 o posterior.',
  ],
  pageFile: (is) => [
    `Se sabe que ComfyUI ${is} llena el archivo de paginación con hasta 120 GB.`,
    'Actualiza ComfyUI.',
  ],
  memoryGrows: (is) => [
    `Se sabe que ComfyUI ${is} usa más memoria con cada ejecución.`,
    'Actualiza ComfyUI. Hasta entonces, reinícialo cuando las ejecuciones se vuelvan lentas.',
  ],
  blueScreen: (is) => [
    `Se sabe que ComfyUI ${is} puede hacer fallar Windows o quedarse sin memoria al mover pesos a la tarjeta gráfica.`,
    'Actualiza ComfyUI, o vuelve a 0.34.',
  ],
  directMlEnds: () => [
    'ComfyUI se ejecuta aquí con DirectML, que 0.46 ya no admite.',
    'Antes de actualizar, instala el PyTorch de tu tarjeta: ROCm para AMD, XPU para Intel.',
  ],
  linkedInputs: () => [
    'Desde 0.28, ComfyUI rechaza los enlaces que salen de su carpeta de entrada.',
    'Pon ahí el propio archivo, o inicia ComfyUI con --input-directory y la carpeta que lo contiene.',
  ],
}
