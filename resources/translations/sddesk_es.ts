<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AdaptersPanel</name>
        <message>
            <source>Show the LoRAs</source>
            <translation>Mostrar los LoRA</translation>
        </message>
        <message>
            <source>Small files that teach the model a style or a thing</source>
            <translation>Archivos pequeños que enseñan al modelo un estilo o una cosa</translation>
        </message>
        <message>
            <source>Add a LoRA or an embedding</source>
            <translation>Añadir un LoRA o un embedding</translation>
        </message>
        <message>
            <source>A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.</source>
            <translation>Un LoRA recibe un peso abajo; el nombre de un embedding va en el prompt. Escriba para buscar.</translation>
        </message>
        <message>
            <source>{name} (embedding)</source>
            <translation>{name} (embedding)</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>No other here that fits</source>
            <translation>No hay otro que encaje</translation>
        </message>
        <message>
            <source>None here that fits</source>
            <translation>No hay ninguno que encaje</translation>
        </message>
        <message>
            <source>LoRAs ({count})</source>
            <translation>LoRA ({count})</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
    </context>
    <context>
        <name>BasicPanel</name>
        <message>
            <source>How many pictures: a number, or rows × columns such as 3 × 4</source>
            <translation>Cuántas imágenes: un número, o filas × columnas como 3 × 4</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Number of pictures</source>
            <translation>Número de imágenes</translation>
        </message>
        <message>
            <source>One picture fewer</source>
            <translation>Una imagen menos</translation>
        </message>
        <message>
            <source>One picture more</source>
            <translation>Una imagen más</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
    </context>
    <context>
        <name>BlocksTable</name>
        <message>
            <source>Block</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Time, memory</source>
            <translation>Tiempo, memoria</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>Bloques de la red</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption of the large picture</source>
            <translation>Leyenda de la imagen grande</translation>
        </message>
        <message>
            <source>Write a caption</source>
            <translation>Escribir una leyenda</translation>
        </message>
        <message>
            <source>Your own words on this picture: kept as you leave them (Esc), found by searching</source>
            <translation>Sus propias palabras sobre esta imagen: se guardan al salir (Esc) y se encuentran al buscar</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Papers</source>
            <translation>Artículos</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Pictures are being made. Stop and close?</source>
            <translation>Se están creando imágenes. ¿Detener y cerrar?</translation>
        </message>
        <message>
            <source>Finished pictures are saved. Waiting jobs are kept for the next start.</source>
            <translation>Las imágenes terminadas están guardadas. Las tareas en espera se conservan para el próximo inicio.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Detener y cerrar</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Seguir</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Añadir una carpeta de modelos…</translation>
        </message>
        <message>
            <source>Check for a new version</source>
            <translation>Buscar una versión nueva</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Edit the prompt</source>
            <translation>Editar el prompt</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Generar</translation>
        </message>
        <message>
            <source>Generate each line of the prompt</source>
            <translation>Generar cada línea del prompt</translation>
        </message>
        <message>
            <source>Import pictures…</source>
            <translation>Importar imágenes…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>More settings, or fewer</source>
            <translation>Más ajustes, o menos</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Abrir el menú</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Stop or go back</source>
            <translation>Detener o volver</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Progress of making it again</source>
            <translation>Progreso de la regeneración</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>What made them does not differ.</source>
            <translation>Los ajustes que las crearon no difieren.</translation>
        </message>
        <message>
            <source>Made again</source>
            <translation>Regenerada</translation>
        </message>
        <message>
            <source>made again, not saved</source>
            <translation>regenerada, sin guardar</translation>
        </message>
        <message>
            <source>Waiting for its turn in the queue…</source>
            <translation>Esperando su turno en la cola…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Back from comparing</source>
            <translation>Volver de la comparación</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Volver (Esc)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <source>Swap left and right</source>
            <translation>Intercambiar izquierda y derecha</translation>
        </message>
        <message>
            <source>Let the two change places (S)</source>
            <translation>Las dos imágenes cambian de sitio (S)</translation>
        </message>
        <message>
            <source>Show the difference as a picture</source>
            <translation>Mostrar la diferencia como imagen</translation>
        </message>
        <message>
            <source>Where they differ it is bright, made stronger so that it is seen (D)</source>
            <translation>Claro donde difieren, reforzado para que se vea (D)</translation>
        </message>
        <message>
            <source>Keep the new one, too</source>
            <translation>Conservar también la nueva</translation>
        </message>
        <message>
            <source>Keep the picture that was made again</source>
            <translation>Conservar la imagen regenerada</translation>
        </message>
        <message>
            <source>Save it into the library as a picture of its own; else it is forgotten</source>
            <translation>Guardarla aparte en la biblioteca; si no, se olvida</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Qué difiere</translation>
        </message>
        <message>
            <source>Being made again…</source>
            <translation>Regenerando…</translation>
        </message>
        <message>
            <source>It was not made again.</source>
            <translation>No se ha regenerado.</translation>
        </message>
        <message>
            <source>Left: {left}
Right: {right}</source>
            <translation>Izquierda: {left}
Derecha: {right}</translation>
        </message>
        <message>
            <source>Their sizes differ, so no likeness is reckoned.</source>
            <translation>Los tamaños difieren, por lo que no se calcula el parecido.</translation>
        </message>
        <message>
            <source>Identical: every pixel is the same.</source>
            <translation>Idénticas: todos los píxeles son iguales.</translation>
        </message>
        <message>
            <source>PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>PSNR {psnr} dB · difieren el {percent} % de los píxeles, hasta {largest} de 255</translation>
        </message>
        <message>
            <source>Difference × {gain}</source>
            <translation>Diferencia × {gain}</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>What the picture shows (Ctrl+L); earlier prompts: Alt+Up, Alt+Down; weight of a word: Ctrl+Up/Down</source>
            <translation>Lo que muestra la imagen (Ctrl+L); prompts anteriores: Alt+Arriba, Alt+Abajo; peso de una palabra: Ctrl+Arriba/Abajo</translation>
        </message>
        <message>
            <source>Describe a picture</source>
            <translation>Describa una imagen</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Prompt negativo</translation>
        </message>
        <message>
            <source>What the picture should not show</source>
            <translation>Lo que la imagen no debe mostrar</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Generar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Show the negative prompt</source>
            <translation>Mostrar el prompt negativo</translation>
        </message>
        <message>
            <source>Make the picture (Ctrl+Enter)</source>
            <translation>Crear la imagen (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Stop the current job (Esc)</source>
            <translation>Detener la tarea actual (Esc)</translation>
        </message>
        <message>
            <source>Save the changed job</source>
            <translation>Guardar la tarea modificada</translation>
        </message>
        <message>
            <source>Change the waiting job (Ctrl+Enter); Esc leaves it as it was</source>
            <translation>Cambiar la tarea en espera (Ctrl+Intro); Esc la deja como estaba</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>This text has the settings of a picture.</source>
            <translation>Este texto contiene los ajustes de una imagen.</translation>
        </message>
        <message>
            <source>Keep it as text</source>
            <translation>Dejarlo como texto</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>Usar estos ajustes</translation>
        </message>
        <message>
            <source>Add: {section}</source>
            <translation>Añadir: {section}</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Imagen inicial</translation>
        </message>
    </context>
    <context>
        <name>ControlKinds</name>
        <message>
            <source>As it is</source>
            <translation>Tal cual</translation>
        </message>
        <message>
            <source>Colours (tile)</source>
            <translation>Colores (tile)</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Invertida</translation>
        </message>
        <message>
            <source>Ready depth map</source>
            <translation>Mapa de profundidad listo</translation>
        </message>
        <message>
            <source>Ready pose</source>
            <translation>Pose lista</translation>
        </message>
        <message>
            <source>Rough white strokes on black</source>
            <translation>Trazos blancos gruesos sobre negro</translation>
        </message>
        <message>
            <source>The dark lines, bright on black, with shades</source>
            <translation>Las líneas oscuras, claras sobre negro, con matices</translation>
        </message>
        <message>
            <source>The picture as it is, for its colours</source>
            <translation>La imagen tal cual, por sus colores</translation>
        </message>
        <message>
            <source>Thin white edges on black</source>
            <translation>Bordes blancos finos sobre negro</translation>
        </message>
        <message>
            <source>The picture blurred</source>
            <translation>La imagen desenfocada</translation>
        </message>
        <message>
            <source>The negative of black lines on white paper</source>
            <translation>El negativo de líneas negras sobre papel blanco</translation>
        </message>
        <message>
            <source>Scribble</source>
            <translation>Garabato</translation>
        </message>
        <message>
            <source>Ready regions</source>
            <translation>Regiones listas</translation>
        </message>
        <message>
            <source>Ready normal map</source>
            <translation>Mapa de normales listo</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Edges (canny)</source>
            <translation>Bordes (canny)</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Desenfocada</translation>
        </message>
        <message>
            <source>A map that is ready: it is taken as it is</source>
            <translation>Un mapa ya listo: se toma tal cual</translation>
        </message>
    </context>
    <context>
        <name>ControlPanel</name>
        <message>
            <source>Add a control picture</source>
            <translation>Añadir una imagen de control</translation>
        </message>
        <message>
            <source>Control pictures ({count})</source>
            <translation>Imágenes de control ({count})</translation>
        </message>
        <message>
            <source>Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)</source>
            <translation>Imágenes cuyos bordes, profundidad o colores sigue el resultado (ControlNet, T2I-Adapter)</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>Mostrar las imágenes de control</translation>
        </message>
        <message>
            <source>Drop a drawing or a photo here: the result follows its lines.</source>
            <translation>Suelte aquí un dibujo o una foto: el resultado sigue sus líneas.</translation>
        </message>
        <message>
            <source>Control pictures</source>
            <translation>Imágenes de control</translation>
        </message>
        <message>
            <source>A picture to follow</source>
            <translation>Una imagen que seguir</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Control picture {number}</source>
            <translation>Imagen de control {number}</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>Dibujar sin ella; la imagen queda en la biblioteca</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Bordes</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Rellenar</translation>
        </message>
        <message>
            <source>Fit of control picture {number}</source>
            <translation>Encaje de la imagen de control {number}</translation>
        </message>
        <message>
            <source>How strongly it is followed: 0 not at all, 1 as the network was trained</source>
            <translation>Con cuánta fuerza se sigue: 0 nada, 1 como se entrenó la red</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>Más abajo en la lista</translation>
        </message>
        <message>
            <source>Move control picture {number} down</source>
            <translation>Bajar la imagen de control {number}</translation>
        </message>
        <message>
            <source>Network of control picture {number}</source>
            <translation>Red de la imagen de control {number}</translation>
        </message>
        <message>
            <source>Remove control picture {number}</source>
            <translation>Quitar la imagen de control {number}</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Estirar</translation>
        </message>
        <message>
            <source>The lower, the more edges there are</source>
            <translation>Cuanto más bajo, más bordes hay</translation>
        </message>
        <message>
            <source>Upper threshold of control picture {number}</source>
            <translation>Umbral superior de la imagen de control {number}</translation>
        </message>
        <message>
            <source>Weight of control picture {number}</source>
            <translation>Peso de la imagen de control {number}</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>Qué se hace con una imagen de otra forma</translation>
        </message>
        <message>
            <source>What the network reads of it, at the size that is drawn</source>
            <translation>Lo que la red lee de ella, al tamaño que se dibuja</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (no encaja)</translation>
        </message>
        <message>
            <source>What is read of control picture {number}</source>
            <translation>Lo que se lee de la imagen de control {number}</translation>
        </message>
        <message>
            <source>The map shows the whole picture. The network reads the part at the masked region.</source>
            <translation>El mapa muestra toda la imagen. La red lee la parte de la región enmascarada.</translation>
        </message>
        <message>
            <source>The map shows the whole picture. For each tile the network reads the part at its place.</source>
            <translation>El mapa muestra toda la imagen. Para cada tesela la red lee la parte de su lugar.</translation>
        </message>
        <message>
            <source>Weight of control picture {number}, slider</source>
            <translation>Peso de la imagen de control {number}, deslizador</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>The picture is taken for a finished map: none is made of a photo. Make it with another program.</source>
            <translation>La imagen se toma por un mapa terminado: no se hace uno de una foto. Hágalo con otro programa.</translation>
        </message>
        <message>
            <source>The lower, the more edges are followed on from strong ones</source>
            <translation>Cuanto más bajo, más bordes se siguen a partir de los fuertes</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Leída por</translation>
        </message>
        <message>
            <source>Move control picture {number} up</source>
            <translation>Subir la imagen de control {number}</translation>
        </message>
        <message>
            <source>Lower threshold of control picture {number}</source>
            <translation>Umbral inferior de la imagen de control {number}</translation>
        </message>
        <message>
            <source>Kind of control picture {number}</source>
            <translation>Tipo de la imagen de control {number}</translation>
        </message>
        <message>
            <source>It is followed from here on, in parts of the steps that are drawn</source>
            <translation>Se sigue desde aquí, en parte de los pasos dibujados</translation>
        </message>
        <message>
            <source>From here on it is left alone, and the model draws freely</source>
            <translation>Desde aquí se deja de lado y el modelo dibuja libremente</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Encaje</translation>
        </message>
        <message>
            <source>End of control picture {number}</source>
            <translation>Final de la imagen de control {number}</translation>
        </message>
        <message>
            <source>Earlier in the list</source>
            <translation>Más arriba en la lista</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Recortar</translation>
        </message>
        <message>
            <source>Begin of control picture {number}</source>
            <translation>Inicio de la imagen de control {number}</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Curves of the noise</source>
            <translation>Curvas del ruido</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>What differs between the two</source>
            <translation>Qué difiere entre las dos</translation>
        </message>
    </context>
    <context>
        <name>DoneNotice</name>
        <message>
            <source>Finished: {count}.</source>
            <translation>Terminadas: {count}.</translation>
        </message>
        <message>
            <source>Finished: {count}. Failed: {failed}.</source>
            <translation>Terminadas: {count}. Fallidas: {failed}.</translation>
        </message>
        <message>
            <source>The queue is done</source>
            <translation>La cola ha terminado</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Progress of {title}</source>
            <translation>Progreso de {title}</translation>
        </message>
        <message>
            <source>Cancel the download of {title}</source>
            <translation>Cancelar la descarga de {title}</translation>
        </message>
        <message>
            <source>Cancel, and delete what has arrived</source>
            <translation>Cancelar y borrar lo que ha llegado</translation>
        </message>
        <message>
            <source>Pause the download of {title}</source>
            <translation>Pausar la descarga de {title}</translation>
        </message>
        <message>
            <source>Resume the download of {title}</source>
            <translation>Reanudar la descarga de {title}</translation>
        </message>
        <message>
            <source>Pause; what has arrived is kept</source>
            <translation>Pausar; lo que ha llegado se conserva</translation>
        </message>
        <message>
            <source>Go on where it stopped</source>
            <translation>Seguir donde se detuvo</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>{received} of {total}</source>
            <translation>{received} de {total}</translation>
        </message>
        <message>
            <source>{size} per second</source>
            <translation>{size} por segundo</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <source>asking the hub…</source>
            <translation>preguntando al hub…</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>Drag the lines to make columns wider</source>
            <translation>Arrastre las líneas para ensanchar las columnas</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder: step {step} of {steps}</source>
            <translation>Dibujándola otra vez, con registro: paso {step} de {steps}</translation>
        </message>
        <message>
            <source>Drawn once more in {time}, with a recorder.</source>
            <translation>Dibujada otra vez en {time}, con registro.</translation>
        </message>
        <message>
            <source>Stop drawing; what is shown stays</source>
            <translation>Dejar de dibujar; lo mostrado queda</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>{table}, columns</source>
            <translation>{table}, columnas</translation>
        </message>
        <message>
            <source>Stop the explanation</source>
            <translation>Detener la explicación</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder, as soon as the engine is free…</source>
            <translation>Se dibujará otra vez, con registro, en cuanto el motor esté libre…</translation>
        </message>
        <message>
            <source>Save the steps as a film</source>
            <translation>Guardar los pasos como película</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} está escrito.</translation>
        </message>
        <message>
            <source>Only the way through the VAE is shown.</source>
            <translation>Solo se muestra el camino por el VAE.</translation>
        </message>
        <message>
            <source>Stopped. The steps that were drawn are shown.</source>
            <translation>Detenido. Se muestran los pasos dibujados.</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Single pictures</source>
            <translation>Imágenes sueltas</translation>
        </message>
        <message>
            <source>Contact sheets</source>
            <translation>Hojas de contactos</translation>
        </message>
        <message>
            <source>With everything that made them</source>
            <translation>Con todo lo que las creó</translation>
        </message>
        <message>
            <source>With seed and settings below each</source>
            <translation>Con semilla y ajustes debajo de cada una</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>Qué se escribe</translation>
        </message>
        <message>
            <source>Each picture as a file, or many on a page</source>
            <translation>Cada imagen como archivo, o muchas en una página</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <source>PNG keeps every pixel; JPEG and WebP are smaller</source>
            <translation>PNG conserva cada píxel; JPEG y WebP son más pequeños</translation>
        </message>
        <message>
            <source>Quality of the files</source>
            <translation>Calidad de los archivos</translation>
        </message>
        <message>
            <source>Of JPEG and WebP, 1 to 100; larger is better</source>
            <translation>De JPEG y WebP, de 1 a 100; más es mejor</translation>
        </message>
        <message>
            <source>Prompt and settings are written into the files; without, they hold pixels and nothing else</source>
            <translation>El prompt y los ajustes se escriben en los archivos; sin ellos solo hay píxeles</translation>
        </message>
        <message>
            <source>Rows of a sheet</source>
            <translation>Filas de una hoja</translation>
        </message>
        <message>
            <source>Pictures below each other on a page</source>
            <translation>Imágenes una debajo de otra en una página</translation>
        </message>
        <message>
            <source>Columns of a sheet</source>
            <translation>Columnas de una hoja</translation>
        </message>
        <message>
            <source>Pictures beside each other on a page</source>
            <translation>Imágenes una junto a otra en una página</translation>
        </message>
        <message>
            <source>Two lines below each picture of a sheet</source>
            <translation>Dos líneas debajo de cada imagen de una hoja</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Carpeta para los archivos</translation>
        </message>
        <message>
            <source>It is made if it is not there</source>
            <translation>Se crea si no existe</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progreso de la exportación</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Back from exporting</source>
            <translation>Volver de la exportación</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Volver (Esc)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>Elegir la carpeta para los archivos</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Elegir otra carpeta</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export the chosen pictures</source>
            <translation>Exportar las imágenes elegidas</translation>
        </message>
        <message>
            <source>Write the files; nothing is overwritten</source>
            <translation>Escribir los archivos; nada se sobrescribe</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>Detener la exportación</translation>
        </message>
        <message>
            <source>Write no more; what is written stays</source>
            <translation>No escribir más; lo escrito queda</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>Una carpeta para los archivos</translation>
        </message>
        <message>
            <source>Export pictures: {count}</source>
            <translation>Exportar imágenes: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} written</source>
            <translation>{done} de {total} escritas</translation>
        </message>
        <message>
            <source>Pages: {pages}, with up to {each} pictures each</source>
            <translation>Páginas: {pages}, con hasta {each} imágenes cada una</translation>
        </message>
        <message>
            <source>Existing files are never overwritten: a taken name gets a number.</source>
            <translation>Los archivos existentes nunca se sobrescriben: un nombre ocupado recibe un número.</translation>
        </message>
        <message>
            <source>Start pictures, masks and the like inside the file: it alone is enough to make it again</source>
            <translation>Imágenes iniciales, máscaras y similares dentro del archivo: basta por sí solo para regenerarla</translation>
        </message>
        <message>
            <source>With the pictures that they were made from</source>
            <translation>Con las imágenes de las que salieron</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Model of the pictures</source>
            <translation>Modelo de las imágenes</translation>
        </message>
        <message>
            <source>Only pictures of this model</source>
            <translation>Solo imágenes de este modelo</translation>
        </message>
        <message>
            <source>Order of the pictures</source>
            <translation>Orden de las imágenes</translation>
        </message>
        <message>
            <source>In which order pictures are shown</source>
            <translation>En qué orden se muestran las imágenes</translation>
        </message>
        <message>
            <source>Size of the small pictures</source>
            <translation>Tamaño de las miniaturas</translation>
        </message>
        <message>
            <source>How large pictures are shown (+, -)</source>
            <translation>A qué tamaño se muestran las imágenes (+, -)</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeñas</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medianas</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grandes</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Todos los modelos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All pictures but those in the trash</source>
            <translation>Todas las imágenes menos las de la papelera</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritas</translation>
        </message>
        <message>
            <source>Pictures marked with a heart (F)</source>
            <translation>Imágenes marcadas con un corazón (F)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Ocultas</translation>
        </message>
        <message>
            <source>Pictures that the safety checker hides</source>
            <translation>Imágenes que oculta el filtro de seguridad</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ausentes</translation>
        </message>
        <message>
            <source>Pictures whose files are not where they were</source>
            <translation>Imágenes cuyos archivos ya no están en su sitio</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>En la papelera</translation>
        </message>
        <message>
            <source>Pictures that were moved to the trash</source>
            <translation>Imágenes enviadas a la papelera</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Las más nuevas primero</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Las más antiguas primero</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>Más estrellas primero</translation>
        </message>
        <message>
            <source>By prompt</source>
            <translation>Por prompt</translation>
        </message>
        <message>
            <source>By seed</source>
            <translation>Por semilla</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Por modelo</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>Cualquier forma</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>Años anteriores</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Only pictures of this shape</source>
            <translation>Solo imágenes de esta forma</translation>
        </message>
        <message>
            <source>Only pictures of this time</source>
            <translation>Solo imágenes de este periodo</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>Shape of the pictures</source>
            <translation>Forma de las imágenes</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Cuadrada</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>When the pictures were made</source>
            <translation>Cuándo se hicieron las imágenes</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Saved pictures, newest first</source>
            <translation>Imágenes guardadas, las más nuevas primero</translation>
        </message>
        <message>
            <source>A click shows a picture, Enter shows it large, a double click restores its settings</source>
            <translation>Un clic muestra una imagen, Intro la muestra en grande, un doble clic restaura sus ajustes</translation>
        </message>
        <message>
            <source>Finished pictures are kept here.</source>
            <translation>Las imágenes terminadas se guardan aquí.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
    </context>
    <context>
        <name>GuidancePart</name>
        <message>
            <source>Guidance from this step on</source>
            <translation>Guía desde este paso</translation>
        </message>
        <message>
            <source>Draw it with this guidance from the step above on; the steps before stay</source>
            <translation>Dibujarla con esta guía desde el paso de arriba; los pasos anteriores quedan</translation>
        </message>
        <message>
            <source>Draw it with 1, 3, 7.5, 15 and 30</source>
            <translation>Dibujarla con 1, 3, 7,5, 15 y 30</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>Guía {value}</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Diferencia, 4 veces más fuerte</translation>
        </message>
        <message>
            <source>Guidance {scale} from here on: {step}. Choose another step above.</source>
            <translation>Guía {scale} desde aquí: {step}. Elija arriba otro paso.</translation>
        </message>
        <message>
            <source>Guidance {scale} from {step} on: {psnr} dB</source>
            <translation>Guía {scale} desde {step}: {psnr} dB</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the folder of the log</source>
            <translation>Abrir la carpeta del registro</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copiar el diagnóstico</translation>
        </message>
    </context>
    <context>
        <name>HowItWorks</name>
        <message>
            <source>step {step}</source>
            <translation>paso {step}</translation>
        </message>
        <message>
            <source>1. The text encoder reads</source>
            <translation>1. El codificador de texto lee</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is beyond is read in further parts, and words of two parts do not know of each other. The negative prompt, or an empty text, is read in the same way.</source>
            <translation>El prompt se corta en tokens: palabras y trozos de palabras. Un codificador de texto (CLIP) convierte cada uno en una lista de números que representa su significado entre los demás. Lee 75 tokens a la vez; lo que sobra se lee en otras partes, y las palabras de dos partes no saben unas de otras. El prompt negativo, o un texto vacío, se lee igual.</translation>
        </message>
        <message>
            <source>2. The seed makes noise</source>
            <translation>2. La semilla crea el ruido</translation>
        </message>
        <message>
            <source>The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one point of this latent picture, with a few numbers each. The same seed gives the same noise, so the same settings give the same picture.</source>
            <translation>La imagen empieza como ruido puro, sacado de la semilla. Es pequeña: cada 8 × 8 píxeles son un punto de esta imagen latente, con unos pocos números. La misma semilla da el mismo ruido, así que los mismos ajustes dan la misma imagen.</translation>
        </message>
        <message>
            <source>3. U-Net and sampler take the noise away, step by step</source>
            <translation>3. La U-Net y el sampler quitan el ruido, paso a paso</translation>
        </message>
        <message>
            <source>At each step the U-Net looks at the noisy picture and at your words and guesses which part is noise. It guesses twice, with your prompt and without; guidance says how far to go from the second towards the first. The sampler decides how much of that noise to remove. These are the steps of your last picture:</source>
            <translation>En cada paso la U-Net mira la imagen con ruido y sus palabras y estima qué parte es ruido. Estima dos veces, con el prompt y sin él; la guía dice hasta dónde ir de la segunda hacia la primera. El sampler decide cuánto de ese ruido quitar. Estos son los pasos de su última imagen:</translation>
        </message>
        <message>
            <source>Make a picture, and its steps appear here.</source>
            <translation>Genere una imagen y sus pasos aparecerán aquí.</translation>
        </message>
        <message>
            <source>4. The VAE paints the pixels</source>
            <translation>4. El VAE pinta los píxeles</translation>
        </message>
        <message>
            <source>When the last step is done, the decoder of the VAE turns the small latent picture into full size, eight times as wide and as high, and fills in fine detail. Then the picture is saved with everything that made it.</source>
            <translation>Tras el último paso, el decodificador del VAE convierte la pequeña imagen latente en tamaño completo, ocho veces más ancha y más alta, y añade los detalles finos. Después la imagen se guarda con todo lo que la creó.</translation>
        </message>
        <message>
            <source>The finished picture</source>
            <translation>La imagen terminada</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of numbers that stands for its meaning among the others, as if it was about to answer. It reads about 500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has one.</source>
            <translation>El prompt se corta en tokens: palabras y trozos de palabras. Un modelo de lenguaje convierte cada uno en una lista de números que representa su significado entre los demás, como si fuera a responder. Lee unos 500 tokens; lo que sobra no se lee. Un prompt negativo se lee igual cuando el modelo lo tiene.</translation>
        </message>
        <message>
            <source>At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the negative one; models for few steps guess once. The sampler decides how far to go. These are the steps of your last picture:</source>
            <translation>En cada paso el transformer mira la imagen con ruido y sus palabras como una sola fila de tokens y estima el camino del ruido a la imagen. Con guía estima dos veces, con el prompt y con el negativo; los modelos de pocos pasos estiman una vez. El sampler decide hasta dónde ir. Estos son los pasos de su última imagen:</translation>
        </message>
        <message>
            <source>3. Transformer and sampler take the noise away, step by step</source>
            <translation>3. El transformer y el sampler quitan el ruido, paso a paso</translation>
        </message>
        <message>
            <source>Draw it with a recorder</source>
            <translation>Dibujarla con registro</translation>
        </message>
        <message>
            <source>Draw this picture once more when the engine is free, and see its latents and answers as they come</source>
            <translation>Dibujar otra vez esta imagen cuando el motor esté libre, y ver sus latentes y respuestas según llegan</translation>
        </message>
    </context>
    <context>
        <name>HowPage</name>
        <message>
            <source>Introduction</source>
            <translation>Introducción</translation>
        </message>
        <message>
            <source>How a picture comes about, without one picture in particular</source>
            <translation>Cómo surge una imagen, sin una en particular</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Describe a picture on the left and press Ctrl+Enter.</source>
            <translation>Describa una imagen a la izquierda y pulse Ctrl+Intro.</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Aún no hay imagen</translation>
        </message>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>Imagen {index} de {count}</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminada</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>sin terminar</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
    </context>
    <context>
        <name>InlineBar</name>
        <message>
            <source>Progress of what takes long</source>
            <translation>Progreso de lo que tarda</translation>
        </message>
    </context>
    <context>
        <name>InstalledList</name>
        <message>
            <source>{size} in memory with all that it draws with</source>
            <translation>{size} en memoria con todo lo que usa para dibujar</translation>
        </message>
        <message>
            <source>of its forms here the best for this machine</source>
            <translation>de sus formas aquí, la mejor para este equipo</translation>
        </message>
        <message>
            <source>for this machine rather “{form}”</source>
            <translation>para este equipo, mejor «{form}»</translation>
        </message>
        <message>
            <source>about {seconds} s a step here</source>
            <translation>aquí unos {seconds} s por paso</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Modelos instalados</translation>
        </message>
        <message>
            <source>Its pictures: {db} dB from the original's</source>
            <translation>Sus imágenes: a {db} dB de las del original</translation>
        </message>
        <message>
            <source>A double click draws with a model</source>
            <translation>Un doble clic dibuja con un modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familia</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Columns of the installed models</source>
            <translation>Columnas de los modelos instalados</translation>
        </message>
        <message>
            <source>Drag a line to make a column wider</source>
            <translation>Arrastre una línea para ensanchar una columna</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use the selected model</source>
            <translation>Usar el modelo seleccionado</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>Dibujar con este modelo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Show the selected model in its folder</source>
            <translation>Mostrar el modelo seleccionado en su carpeta</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Abrir su carpeta</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}</source>
            <translation>Checkpoints: {checkpoints} · LoRA, VAE y otros: {parts} · no utilizables: {refused}</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Remove the selected model from the list</source>
            <translation>Quitar de la lista el modelo seleccionado</translation>
        </message>
        <message>
            <source>Forget the folder or file that was added; nothing on the disk changes</source>
            <translation>Olvidar la carpeta o el archivo añadido; en el disco no cambia nada</translation>
        </message>
        <message>
            <source>What the selected model predicts</source>
            <translation>Lo que predice el modelo seleccionado</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>Ruido (épsilon)</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>Velocidad (v)</translation>
        </message>
        <message>
            <source>Its weights do not tell: if pictures come out as noise, choose the other</source>
            <translation>Sus pesos no lo dicen: si las imágenes salen como ruido, elija el otro</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}</source>
            <translation>Checkpoints: {checkpoints} · LoRA, VAE y otros: {parts}</translation>
        </message>
        <message>
            <source>With sddesk</source>
            <translation>Con sddesk</translation>
        </message>
        <message>
            <source>Your folders</source>
            <translation>Sus carpetas</translation>
        </message>
        <message>
            <source>Made for: {base}</source>
            <translation>Hecho para: {base}</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Sus archivos</translation>
        </message>
        <message>
            <source>A1111 or Forge</source>
            <translation>A1111 o Forge</translation>
        </message>
        <message>
            <source>ComfyUI</source>
            <translation>ComfyUI</translation>
        </message>
        <message>
            <source>Kind of LoRA: {kind}</source>
            <translation>Tipo de LoRA: {kind}</translation>
        </message>
        <message>
            <source>Trigger words: {words}</source>
            <translation>Palabras de activación: {words}</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Caché de Hugging Face</translation>
        </message>
        <message>
            <source>Text encoders</source>
            <translation>Codificadores de texto</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Not usable here</source>
            <translation>No utilizables aquí</translation>
        </message>
        <message>
            <source>VAEs</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>Textual inversions</translation>
        </message>
        <message>
            <source>{name} (inpainting)</source>
            <translation>{name} (inpainting)</translation>
        </message>
        <message>
            <source>Tiny decoders</source>
            <translation>Decodificadores pequeños</translation>
        </message>
        <message>
            <source>Upscalers</source>
            <translation>Upscalers</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>{name} (instruct-pix2pix)</source>
            <translation>{name} (instruct-pix2pix)</translation>
        </message>
        <message>
            <source>Needs: {parts}</source>
            <translation>Necesita: {parts}</translation>
        </message>
        <message>
            <source>Nothing of this kind is here yet.</source>
            <translation>Aún no hay nada de este tipo.</translation>
        </message>
        <message>
            <source>ControlNets</source>
            <translation>ControlNets</translation>
        </message>
        <message>
            <source>T2I-Adapters</source>
            <translation>T2I-Adapters</translation>
        </message>
        <message>
            <source>IP-Adapters</source>
            <translation>IP-Adapters</translation>
        </message>
        <message>
            <source>Image encoders</source>
            <translation>Codificadores de imagen</translation>
        </message>
    </context>
    <context>
        <name>JobDelegate</name>
        <message>
            <source>from a chat program</source>
            <translation>desde un programa de chat</translation>
        </message>
        <message>
            <source>from a watched folder</source>
            <translation>desde una carpeta vigilada</translation>
        </message>
        <message>
            <source>from another program</source>
            <translation>desde otro programa</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminada</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrumpida</translation>
        </message>
        <message>
            <source>(empty prompt)</source>
            <translation>(prompt vacío)</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 imagen</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} imágenes</translation>
        </message>
        <message>
            <source>{done} of {count} pictures</source>
            <translation>{done} de {count} imágenes</translation>
        </message>
        <message>
            <source>made again to be compared</source>
            <translation>regenerada para comparar</translation>
        </message>
        <message>
            <source>from the command line</source>
            <translation>desde la línea de comandos</translation>
        </message>
        <message>
            <source>enlarge {scale} times</source>
            <translation>ampliar {scale} veces</translation>
        </message>
    </context>
    <context>
        <name>JobPanel</name>
        <message>
            <source>Pause the queue</source>
            <translation>Pausar la cola</translation>
        </message>
        <message>
            <source>Cancel the current job</source>
            <translation>Cancelar la tarea actual</translation>
        </message>
        <message>
            <source>Clear waiting jobs</source>
            <translation>Vaciar las tareas en espera</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Lista de tareas</translation>
        </message>
        <message>
            <source>List of jobs (Ctrl+J)</source>
            <translation>Lista de tareas (Ctrl+J)</translation>
        </message>
        <message>
            <source>queue: {count} waiting</source>
            <translation>cola: {count} en espera</translation>
        </message>
        <message>
            <source>queue: {running} running, {count} waiting</source>
            <translation>cola: {running} en curso, {count} en espera</translation>
        </message>
        <message>
            <source>queue: {running} running</source>
            <translation>cola: {running} en curso</translation>
        </message>
        <message>
            <source>queue: empty</source>
            <translation>cola: vacía</translation>
        </message>
        <message>
            <source>{queue}, paused</source>
            <translation>{queue}, en pausa</translation>
        </message>
        <message>
            <source>{queue}, about {time} left</source>
            <translation>{queue}, quedan unos {time}</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Seguir con la cola</translation>
        </message>
        <message>
            <source>Pause after the current job</source>
            <translation>Pausar tras la tarea actual</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Keys of: {command}</source>
            <translation>Teclas de: {command}</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Pulse teclas…</translation>
        </message>
        <message>
            <source>Press, then press the new keys; Delete for none, Esc to leave them</source>
            <translation>Pulse y luego pulse las teclas nuevas; Supr para ninguna, Esc para dejarlas</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Back to the usual keys: {keys}</source>
            <translation>Volver a las teclas habituales: {keys}</translation>
        </message>
        <message>
            <source>Take the keys away there and use them here</source>
            <translation>Quitar allí las teclas y usarlas aquí</translation>
        </message>
        <message>
            <source>Use the keys for: {command}</source>
            <translation>Usar las teclas para: {command}</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>Usarlas aquí</translation>
        </message>
        <message>
            <source>Usual keys of: {command}</source>
            <translation>Teclas habituales de: {command}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>{keys} is taken. {place}.</source>
            <translation>{keys} está ocupada. {place}.</translation>
        </message>
        <message>
            <source>{keys} is: {command}.</source>
            <translation>{keys} es: {command}.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Making pictures</source>
            <translation>Crear imágenes</translation>
        </message>
        <message>
            <source>Places and pages</source>
            <translation>Lugares y páginas</translation>
        </message>
        <message>
            <source>The picture in view, or the selected ones</source>
            <translation>La imagen a la vista, o las seleccionadas</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>El programa</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Press a key's button, then the keys that you want instead.</source>
            <translation>Pulse el botón de una tecla y luego las teclas que quiera en su lugar.</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.</source>
            <translation>Tres partes trabajan juntas: un VAE, un transformer en lugar de una U-Net, y uno o varios codificadores de texto.</translation>
        </message>
        <message>
            <source>This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.</source>
            <translation>Este transformer se entrenó para dibujar bien sin guía: responde una vez en cada paso y no tiene escala.</translation>
        </message>
        <message>
            <source>This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained to answer as guidance with two answers would. There is no answer without text.</source>
            <translation>Este transformer lee la escala de guía como un número, junto al paso de tiempo, y responde una vez: se entrenó para responder como lo haría la guía con dos respuestas. No hay respuesta sin texto.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Esto se repite, de 4 a 8 veces en los modelos hechos para pocos pasos y hasta 50 veces en otros. Al final el decodificador del VAE convierte los latentes en la imagen.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Esto se repite, de 4 a 8 veces en los modelos hechos para pocos pasos y hasta 50 veces en otros, aquí {forwards} veces. Al final el decodificador del VAE convierte los latentes en la imagen.</translation>
        </message>
        <message>
            <source>This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian noise to a picture, and walks it step by step.</source>
            <translation>Este es un modelo de difusión latente que predice el flujo: se entrenó para hallar el camino desde ruido gaussiano aleatorio hasta una imagen, y lo recorre paso a paso.</translation>
        </message>
        <message>
            <source>The transformer then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>Después el transformer quita ruido de los latentes una y otra vez, guiado por los embeddings.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out.</source>
            <translation>El codificador de texto convierte el prompt en embeddings que el transformer entiende. Es a su vez un transformer: entra una fila de tokens y sale una fila de vectores.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>El codificador de texto convierte el prompt en embeddings que el transformer entiende. Es a su vez un transformer: entra una fila de tokens y sale una fila de vectores, aquí {tokens} × {width}.</translation>
        </message>
        <message>
            <source>The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back as many: there is no lower resolution in the middle as in a U-Net.</source>
            <translation>Los latentes se cortan en parches, y cada uno se vuelve un token. Cada bloque los lee todos y devuelve otros tantos: en el medio no hay una resolución menor como en una U-Net.</translation>
        </message>
        <message>
            <source>The attention of each block tells how much each place looked at each token of the text. Shown is the mean of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. Bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>La atención de cada bloque dice cuánto miró cada lugar a cada token del texto. Se muestra la media de todas las cabezas, como parte de la mirada a todo el texto: lo que un lugar mira en la imagen queda fuera. Los lugares claros miraron más. Dice dónde actúa una palabra, no qué hace allí.</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer reads; its decoder turns latents back into a picture.</source>
            <translation>El VAE, un autocodificador, tiene dos mitades. Su codificador convierte una imagen en latentes, que lee el transformer; su decodificador convierte los latentes en imagen.</translation>
        </message>
        <message>
            <source>So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the latents, not for each pixel.</source>
            <translation>Así, hasta un transformer de miles de millones de parámetros es lo bastante rápido: lee un token por cada parche de los latentes, no por cada píxel.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, Heun, DPM-Solver multistep, UniPC.</source>
            <translation>Muchos planificadores pueden dar el paso, cada uno con sus puntos fuertes: Euler, el habitual para el flujo, Heun, DPM-Solver multistep, UniPC.</translation>
        </message>
        <message>
            <source>Its base model, where there is one, has guidance and needs more steps.</source>
            <translation>Su modelo base, cuando existe, tiene guía y necesita más pasos.</translation>
        </message>
        <message>
            <source>Its answer is the flow, the difference between noise and picture. The clean latents that it expects follow from that.</source>
            <translation>Su respuesta es el flujo, la diferencia entre el ruido y la imagen. De ella se siguen los latentes limpios que espera.</translation>
        </message>
        <message>
            <source>It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. What a model puts around the prompt as a question to it is no word of yours.</source>
            <translation>No se entrena para imágenes: se toma uno que se entrenó antes con textos, T5 o un modelo de lenguaje. Lo que un modelo pone alrededor del prompt como pregunta no es palabra suya.</translation>
        </message>
        <message>
            <source>In the attention of a block, text and picture are one row of tokens: each place of the picture looks at each token of the text and at all other places, and so it follows the text.</source>
            <translation>En la atención de un bloque, el texto y la imagen son una sola fila de tokens: cada lugar de la imagen mira cada token del texto y todos los demás lugares, y así sigue el texto.</translation>
        </message>
        <message>
            <source>Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill a part of a picture were trained with 30.</source>
            <translation>Los números más altos siguen el prompt más de cerca, con menos variedad; de 2 a 4 va bien con la mayoría de los prompts, y los modelos que rellenan una parte de una imagen se entrenaron con 30.</translation>
        </message>
        <message>
            <source>Guidance {scale} from step {step} on: {psnr} dB from the picture</source>
            <translation>Guía {scale} desde el paso {step}: {psnr} dB de la imagen</translation>
        </message>
        <message>
            <source>Each block adds its answer to what it was given, so that nothing that matters is lost on the way through all of them.</source>
            <translation>Cada bloque suma su respuesta a lo que recibió, de modo que nada importante se pierde al pasar por todos.</translation>
        </message>
        <message>
            <source>At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>En cada paso el transformer responde dos veces, para el prompt negativo y para el prompt. La guía va de la primera respuesta hacia la segunda y más allá: sin + escala × (con − sin).</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered flow; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>Todos calculan la imagen limpia esperada a partir de los latentes y del flujo respondido; se diferencian en cómo siguen desde ahí. Las curvas son los niveles de ruido en su camino.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the flow that the transformer answered.</source>
            <translation>Un planificador, o sampler, calcula los latentes siguientes a partir de los anteriores y del flujo que respondió el transformer.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these models, and far higher ones burn the colours.</source>
            <translation>Una escala de 1 es sin guía. Las más altas siguen el prompt más de cerca, con menos variedad; de 3 a 7 va bien con estos modelos, y las mucho más altas queman los colores.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net answered.</source>
            <translation>Un scheduler, o sampler, calcula los siguientes latentes a partir de los anteriores y del ruido que respondió la U-Net.</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered noise; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>Todos calculan la imagen limpia esperada a partir de los latentes y del ruido respondido; difieren en cómo siguen desde ahí. Las curvas son los niveles de ruido en su camino.</translation>
        </message>
        <message>
            <source>At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>En cada paso la U-Net responde dos veces, sin el texto y con él. La guía va de la primera respuesta hacia la segunda y más allá: sin + escala × (con − sin).</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Canal {number}</translation>
        </message>
        <message>
            <source>Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each place of the picture looks at each token.</source>
            <translation>Capas de cross-attention en ambas mitades, normalmente entre los bloques ResNet, hacen que siga el texto: cada lugar de la imagen mira cada token.</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Diferencia, 4 veces más fuerte</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>Codificada y decodificada</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>Guía {value}</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from that.</source>
            <translation>Su respuesta es el ruido de los latentes, el residuo de ruido. De ahí salen los latentes limpios que espera.</translation>
        </message>
        <message>
            <source>Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference from diffusion in pixels, and it saves memory and work.</source>
            <translation>La difusión latente trabaja sobre una forma pequeña y comprimida de la imagen, sus latentes. Esa es la diferencia con la difusión en píxeles, y ahorra memoria y trabajo.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, DPM-Solver multistep.</source>
            <translation>Muchos schedulers pueden dar el paso, cada uno con sus virtudes: PNDM, que es el habitual, K-LMS, Heun, DPM-Solver multistep.</translation>
        </message>
        <message>
            <source>Nearest words in the encoder's table</source>
            <translation>Palabras más cercanas en la tabla del codificador</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Point at a word to see where it acts.</source>
            <translation>Apunte a una palabra para ver dónde actúa.</translation>
        </message>
        <message>
            <source>Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in the middle lose nothing that matters.</source>
            <translation>Hay atajos de los bloques ResNet de bajada a los de subida, para que las capas pequeñas del medio no pierdan nada importante.</translation>
        </message>
        <message>
            <source>Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP's. (That of sddesk's own starter model was trained with its U-Net.)</source>
            <translation>Stable Diffusion no lo entrena: como en Imagen, se toma uno ya entrenado, el de CLIP. (El del modelo inicial de sddesk se entrenó con su U-Net.)</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Paso {step} de {steps}</translation>
        </message>
        <message>
            <source>The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the picture to a lower resolution; the second brings it back up, with less noise.</source>
            <translation>La U-Net tiene un codificador y un decodificador de bloques ResNet. El primero lleva la representación de la imagen a una resolución menor; el segundo la vuelve a subir, con menos ruido.</translation>
        </message>
        <message>
            <source>The VAE</source>
            <translation>El VAE</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; its decoder turns latents back into a picture.</source>
            <translation>El VAE, un autocodificador, tiene dos mitades. Su codificador convierte una imagen en latentes, que lee la U-Net; su decodificador convierte los latentes de nuevo en imagen.</translation>
        </message>
        <message>
            <source>The loop</source>
            <translation>El bucle</translation>
        </message>
        <message>
            <source>The noise of seed {seed}</source>
            <translation>El ruido de la semilla {seed}</translation>
        </message>
        <message>
            <source>The prompt</source>
            <translation>El prompt</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>El codificador de texto convierte el prompt en embeddings que la U-Net entiende. Es un transformer: entra una fila de tokens y sale una fila de vectores, aquí {tokens} × {width}.</translation>
        </message>
        <message>
            <source>This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.</source>
            <translation>Esta imagen por el codificador y el decodificador: {psnr} dB. La diferencia es lo que pierden los latentes.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Where each word acts</source>
            <translation>Dónde actúa cada palabra</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB from the picture</source>
            <translation>Sin «{word}»: a {psnr} dB de la imagen</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>con lo que se comparan las demás</translation>
        </message>
        <message>
            <source>x0 = x − σ · answer = x − {sigma} · answer</source>
            <translation>x0 = x − σ · respuesta = x − {sigma} · respuesta</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>x0 decodificado por el VAE</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>x0 sin texto</translation>
        </message>
        <message>
            <source>… and {count} tokens that fill the text up</source>
            <translation>… y {count} tokens que completan el texto</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>x0 con texto</translation>
        </message>
        <message>
            <source>x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer</source>
            <translation>x0 = α · x − σ · respuesta = {alpha} · x − {sigma} · respuesta</translation>
        </message>
        <message>
            <source>x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}</source>
            <translation>x0 = (x − σ · respuesta) / α = (x − {sigma} · respuesta) / {alpha}</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}</source>
            <translation>instante {timestep}, α {alpha}, σ {sigma}, siguiente σ {next_sigma}; ruido frente a imagen {ratio}</translation>
        </message>
        <message>
            <source>Why it is fast</source>
            <translation>Por qué es rápido</translation>
        </message>
        <message>
            <source>When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. A start picture needs the encoder, too.</source>
            <translation>Para crear una imagen solo hace falta el decodificador: convierte los latentes sin ruido en la imagen. Una imagen inicial necesita también el codificador.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a U-Net and a text encoder such as CLIP's.</source>
            <translation>Tres partes trabajan juntas: un VAE, una U-Net y un codificador de texto como el de CLIP.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Esto se repite, normalmente unas 50 veces, aquí {forwards} veces. Al final el decodificador del VAE convierte los latentes en la imagen.</translation>
        </message>
        <message>
            <source>The text encoder</source>
            <translation>El codificador de texto</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>La imagen</translation>
        </message>
        <message>
            <source>The negative prompt</source>
            <translation>El prompt negativo</translation>
        </message>
        <message>
            <source>The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and layers; bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>La cross-attention dice cuánto miró cada lugar a cada token. Se muestra la media de todas las cabezas y capas; los lugares claros miraron más. Dice dónde actúa una palabra, no qué hace allí.</translation>
        </message>
        <message>
            <source>The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × {rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer numbers, so memory and work shrink with it.</source>
            <translation>El VAE hace cada lado {factor} veces más pequeño: 3 × {height} × {picture_width} pasa a {channels} × {rows} × {columns}. Son {factor} × {factor} = {places} veces menos lugares y {ratio} veces menos números, así que memoria y trabajo se reducen con ello.</translation>
        </message>
        <message>
            <source>The U-Net then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>La U-Net quita entonces ruido de los latentes una y otra vez, guiada por los embeddings.</translation>
        </message>
        <message>
            <source>The U-Net</source>
            <translation>La U-Net</translation>
        </message>
        <message>
            <source>Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by step, until a picture is left.</source>
            <translation>Stable Diffusion es un modelo de difusión latente: se entrenó para quitar ruido gaussiano aleatorio, paso a paso, hasta que queda una imagen.</translation>
        </message>
        <message>
            <source>So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory.</source>
            <translation>Así una imagen de 512 × 512 píxeles se crea rápido incluso en una GPU con 16 GB de memoria.</translation>
        </message>
        <message>
            <source>Samplers side by side</source>
            <translation>Samplers lado a lado</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Noise to picture (σ / α) at each step, logarithmic</source>
            <translation>Ruido frente a imagen (σ / α) en cada paso, logarítmico</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latentes</translation>
        </message>
        <message>
            <source>Latent diffusion</source>
            <translation>Difusión latente</translation>
        </message>
        <message>
            <source>In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.</source>
            <translation>En el entrenamiento, el codificador crea los latentes a los que se añade cada vez más ruido: la difusión hacia delante.</translation>
        </message>
        <message>
            <source>How this picture comes about</source>
            <translation>Cómo surge esta imagen</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on every pixel. That makes it hard to train and hard to use.</source>
            <translation>La difusión en píxeles da buenas imágenes, pero es lenta y necesita mucha memoria, pues cada paso trabaja sobre cada píxel. Eso la hace difícil de entrenar y de usar.</translation>
        </message>
        <message>
            <source>DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50.</source>
            <translation>DPM-Solver multistep llega a buenas imágenes en menos pasos: 25 en lugar de 50.</translation>
        </message>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>Imagen limpia esperada (x0)</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Otra semilla</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the prompt gives embeddings of {tokens} × {width}.</source>
            <translation>Entran una semilla y un prompt. La semilla {seed} da latentes aleatorios de {channels} × {rows} × {columns}, el prompt da embeddings de {tokens} × {width}.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits Stable Diffusion, and far higher ones burn the colours.</source>
            <translation>Una escala de 1 es sin guía. Las más altas se ciñen más al prompt, con menos variedad; de 7 a 8,5 conviene a Stable Diffusion, y mucho más alto quema los colores.</translation>
        </message>
        <message>
            <source>Forward {step} of {forwards} (for {steps} steps)</source>
            <translation>Pasada {step} de {forwards} (para {steps} pasos)</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>vector</translation>
        </message>
        <message>
            <source>The clean picture that each step expected, as a film</source>
            <translation>La imagen limpia que esperaba cada paso, como película</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>Todas las resoluciones</translation>
        </message>
        <message>
            <source>What latents lose shows when a picture goes through the encoder and then through the decoder.</source>
            <translation>Lo que pierden los latentes se ve cuando una imagen pasa por el codificador y luego por el decodificador.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.</source>
            <translation>El codificador de texto convierte el prompt en embeddings que la U-Net entiende. Es un transformer: entra una fila de tokens y sale una fila de vectores, 77 × 768 en Stable Diffusion.</translation>
        </message>
        <message>
            <source>The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is 8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.</source>
            <translation>El VAE de Stable Diffusion hace cada lado 8 veces más pequeño: 3 × 512 × 512 pasa a 4 × 64 × 64. Son 8 × 8 = 64 veces menos lugares y 48 veces menos números, así que memoria y trabajo se reducen con ello.</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt gives embeddings of 77 × 768.</source>
            <translation>Entran una semilla y un prompt. En Stable Diffusion la semilla da latentes aleatorios de 4 × 64 × 64, el prompt da embeddings de 77 × 768.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Esto se repite, normalmente unas 50 veces. Al final el decodificador del VAE convierte los latentes en la imagen.</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>Todos los bloques</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>Bloque {block} de {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>Capas de los mapas</translation>
        </message>
        <message>
            <source>The transformer</source>
            <translation>El transformer</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Number of pictures</source>
            <translation>Número de imágenes</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 imagen</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} imágenes</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} seleccionadas</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>Elegir el archivo de esta imagen…</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Mostrar en grande</translation>
        </message>
    </context>
    <context>
        <name>Locate</name>
        <message>
            <source>A folder in which the missing pictures may be</source>
            <translation>Una carpeta donde pueden estar las imágenes ausentes</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>The file that this picture is now</source>
            <translation>El archivo que es ahora esta imagen</translation>
        </message>
    </context>
    <context>
        <name>LoopView</name>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>Imagen limpia esperada (x0)</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latentes</translation>
        </message>
        <message>
            <source>Show the steps one after the other</source>
            <translation>Mostrar los pasos uno tras otro</translation>
        </message>
        <message>
            <source>The step that is shown</source>
            <translation>El paso que se muestra</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>x0 con texto</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>x0 sin texto</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>x0 decodificado por el VAE</translation>
        </message>
        <message>
            <source>The noise of the seed</source>
            <translation>El ruido de la semilla</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>How often each number is in the noise</source>
            <translation>Cuántas veces está cada número en el ruido</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Otra semilla</translation>
        </message>
        <message>
            <source>Save as film…</source>
            <translation>Guardar como película…</translation>
        </message>
        <message>
            <source>Save the clean picture of each step as GIF, APNG or WebP</source>
            <translation>Guardar la imagen limpia de cada paso como GIF, APNG o WebP</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}</source>
            <translation>instante {timestep}, α {alpha}, σ {sigma}, ruido frente a imagen {ratio}</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Paso {step} de {steps}</translation>
        </message>
        <message>
            <source>Forward {forward} of {forwards} (for {steps} steps)</source>
            <translation>Pasada {forward} de {forwards} (para {steps} pasos)</translation>
        </message>
    </context>
    <context>
        <name>LoraRow</name>
        <message>
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <source>Draw without it</source>
            <translation>Dibujar sin él</translation>
        </message>
        <message>
            <source>Weight of {name}, slider</source>
            <translation>Peso de {name}, deslizador</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <translation>Peso de {name}</translation>
        </message>
        <message>
            <source>1 is as it was trained, 0 is without it, below 0 is the other way round</source>
            <translation>1 es como se entrenó, 0 es sin él, por debajo de 0 es al revés</translation>
        </message>
        <message>
            <source>Put “{word}” into the prompt</source>
            <translation>Poner «{word}» en el prompt</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A folder that holds a model</source>
            <translation>Una carpeta que contiene un modelo</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Exact</source>
            <translation>Exacto</translation>
        </message>
        <message>
            <source>The steps that are set, and the model's own decoder: the same picture as other programs make</source>
            <translation>Los pasos fijados y el decodificador del modelo: la misma imagen que hacen otros programas</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. The picture is nearly the same, with softer details.</source>
            <translation>Para probar: {steps} pasos de un sampler rápido, salvo que se fijen menos, y un decodificador pequeño. La imagen es casi la misma, con detalles más suaves.</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose a model…</source>
            <translation>Elegir un modelo…</translation>
        </message>
        <message>
            <source>Models to download, with size and licence (Ctrl+M)</source>
            <translation>Modelos para descargar, con tamaño y licencia (Ctrl+M)</translation>
        </message>
        <message>
            <source>Add a model folder…</source>
            <translation>Añadir una carpeta de modelos…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>Elegir una carpeta que contiene un modelo (Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a model folder, from the card</source>
            <translation>Añadir una carpeta de modelos, desde la tarjeta</translation>
        </message>
        <message>
            <source>Dismiss the card</source>
            <translation>Cerrar la tarjeta</translation>
        </message>
        <message>
            <source>Dismiss: the menu keeps this</source>
            <translation>Cerrar: el menú lo conserva</translation>
        </message>
        <message>
            <source>Get Stable Diffusion</source>
            <translation>Obtener Stable Diffusion</translation>
        </message>
        <message>
            <source>The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk already, add its folder; nothing is copied.</source>
            <translation>El modelo inicial incluido es pequeño y rápido. Stable Diffusion 1 y 2 dibujan imágenes de 512 a 768 píxeles: unos 2,7 GB de descarga, con la licencia CreativeML Open RAIL. Si ya tiene uno en el disco, añada su carpeta; no se copia nada.</translation>
        </message>
        <message>
            <source>On this machine's GPU a picture takes seconds.</source>
            <translation>Con la tarjeta gráfica de este equipo una imagen tarda segundos.</translation>
        </message>
        <message>
            <source>On this Mac a picture takes some tens of seconds.</source>
            <translation>En este Mac una imagen tarda unas decenas de segundos.</translation>
        </message>
        <message>
            <source>This machine has no usable GPU: a picture of such a model takes minutes.</source>
            <translation>Este equipo no tiene una GPU utilizable: una imagen de un modelo así tarda minutos.</translation>
        </message>
    </context>
    <context>
        <name>ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>The model that draws</source>
            <translation>El modelo que dibuja</translation>
        </message>
        <message>
            <source>The model that draws: {family}, made for {size} × {size} pixels</source>
            <translation>El modelo que dibuja: {family}, hecho para {size} × {size} píxeles</translation>
        </message>
        <message>
            <source>The model that redraws parts of a picture: {family}, made for {size} × {size} pixels</source>
            <translation>El modelo que redibuja partes de una imagen: {family}, hecho para {size} × {size} píxeles</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>On this machine</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendados</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)</source>
            <translation>Una carpeta de diffusers, o una carpeta de A1111, Forge o ComfyUI (Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Añadir un archivo…</translation>
        </message>
        <message>
            <source>A .safetensors file, or ComfyUI's extra_model_paths.yaml</source>
            <translation>Un archivo .safetensors, o el extra_model_paths.yaml de ComfyUI</translation>
        </message>
        <message>
            <source>Or drop a .safetensors file or a folder here. Nothing is moved or copied.</source>
            <translation>O suelte aquí un archivo .safetensors o una carpeta. Nada se mueve ni se copia.</translation>
        </message>
        <message>
            <source>Another model of the hub: owner/name</source>
            <translation>Otro modelo del hub: owner/name</translation>
        </message>
        <message>
            <source>Branch, tag or commit: main</source>
            <translation>Rama, etiqueta o commit: main</translation>
        </message>
        <message>
            <source>Branch, tag or commit of the other model</source>
            <translation>Rama, etiqueta o commit del otro modelo</translation>
        </message>
        <message>
            <source>Empty for the newest; a commit is fetched as it was then</source>
            <translation>Vacío para lo más nuevo; un commit se obtiene tal como era</translation>
        </message>
        <message>
            <source>Another model of the hub</source>
            <translation>Otro modelo del hub</translation>
        </message>
        <message>
            <source>owner/name, owner/name/file.safetensors, or the address of its page</source>
            <translation>owner/name, owner/name/file.safetensors o la dirección de su página</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Download the model of this name</source>
            <translation>Descargar el modelo de este nombre</translation>
        </message>
        <message>
            <source>Only safetensors files are fetched, and no code</source>
            <translation>Solo se obtienen archivos safetensors, y ningún código</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <source>From huggingface.co/settings/tokens; only gated and private models need one</source>
            <translation>De huggingface.co/settings/tokens; solo lo necesitan los modelos restringidos y privados</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep the access token</source>
            <translation>Guardar el token de acceso</translation>
        </message>
        <message>
            <source>Stored in this system's key store, and nowhere else</source>
            <translation>Guardado en el almacén de claves de este sistema y en ningún otro lugar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the access token</source>
            <translation>Quitar el token de acceso</translation>
        </message>
        <message>
            <source>Remove it from this system's key store</source>
            <translation>Quitarlo del almacén de claves de este sistema</translation>
        </message>
        <message>
            <source>A token is kept</source>
            <translation>Hay un token guardado</translation>
        </message>
        <message>
            <source>None is needed</source>
            <translation>No hace falta ninguno</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Una carpeta</translation>
        </message>
        <message>
            <source>Models ({patterns})</source>
            <translation>Modelos ({patterns})</translation>
        </message>
        <message>
            <source>A file with a model</source>
            <translation>Un archivo con un modelo</translation>
        </message>
        <message>
            <source>Free the memory</source>
            <translation>Liberar la memoria</translation>
        </message>
        <message>
            <source>Free the memory of the loaded models</source>
            <translation>Liberar la memoria de los modelos cargados</translation>
        </message>
        <message>
            <source>The last used models stay in memory; this gives it back, and the next picture loads anew</source>
            <translation>Los últimos modelos usados quedan en memoria; esto la devuelve, y la siguiente imagen carga de nuevo</translation>
        </message>
    </context>
    <context>
        <name>MoreLine</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Show more settings</source>
            <translation>Mostrar más ajustes</translation>
        </message>
        <message>
            <source>Size in pixels, steps, guidance, sampler, seed and all the rest</source>
            <translation>Tamaño en píxeles, pasos, guía, sampler, semilla y todo lo demás</translation>
        </message>
        <message>
            <source>{value} steps</source>
            <translation>{value} pasos</translation>
        </message>
        <message>
            <source>guidance {value}</source>
            <translation>guía {value}</translation>
        </message>
        <message>
            <source>keeps {value}</source>
            <translation>conserva {value}</translation>
        </message>
        <message>
            <source>seed {value}</source>
            <translation>semilla {value}</translation>
        </message>
        <message>
            <source>clip skip {value}</source>
            <translation>clip skip {value}</translation>
        </message>
        <message>
            <source>plain prompt</source>
            <translation>prompt literal</translation>
        </message>
        <message>
            <source>not enlarged</source>
            <translation>sin ampliar</translation>
        </message>
        <message>
            <source>enlarged</source>
            <translation>ampliada</translation>
        </message>
        <message>
            <source>by {value}</source>
            <translation>con {value}</translation>
        </message>
        <message>
            <source>refined {value}</source>
            <translation>refinada {value}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss the notice</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>Error inesperado</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Download {title}</source>
            <translation>Descargar {title}</translation>
        </message>
        <message>
            <source>Fetch it into the cache that all diffusers programs share</source>
            <translation>Obtenerlo en la caché que comparten todos los programas de diffusers</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use {title}</source>
            <translation>Usar {title}</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>Dibujar con este modelo</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Web page of {title}</source>
            <translation>Página web de {title}</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>instalado</translation>
        </message>
        <message>
            <source>in the list of downloads</source>
            <translation>en la lista de descargas</translation>
        </message>
        <message>
            <source>fits on this machine</source>
            <translation>cabe en este equipo</translation>
        </message>
        <message>
            <source>fits if parts of it wait in main memory: slower</source>
            <translation>cabe si partes de él esperan en la memoria principal: más lento</translation>
        </message>
        <message>
            <source>larger than this machine's free memory</source>
            <translation>mayor que la memoria libre de este equipo</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>unos {size}</translation>
        </message>
        <message>
            <source>{pixels} × {pixels} pixels</source>
            <translation>{pixels} × {pixels} píxeles</translation>
        </message>
        <message>
            <source>It comes under the licence {name}. Read it; it is asked once.</source>
            <translation>Está bajo la licencia {name}. Léala; se pregunta una sola vez.</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>Leer la licencia</translation>
        </message>
        <message>
            <source>Read the licence of {title}</source>
            <translation>Leer la licencia de {title}</translation>
        </message>
        <message>
            <source>Accept and download</source>
            <translation>Aceptar y descargar</translation>
        </message>
        <message>
            <source>Accept and download {title}</source>
            <translation>Aceptar y descargar {title}</translation>
        </message>
        <message>
            <source>I have read the licence and accept it</source>
            <translation>He leído la licencia y la acepto</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Not now: {title}</source>
            <translation>Ahora no: {title}</translation>
        </message>
        <message>
            <source>Fetch nothing</source>
            <translation>No descargar nada</translation>
        </message>
        <message>
            <source>the one for this machine</source>
            <translation>la de esta máquina</translation>
        </message>
        <message>
            <source>with {parts}: about {size} in all</source>
            <translation>con {parts}: unos {size} en total</translation>
        </message>
        <message>
            <source>{name} (the original's; not checked here)</source>
            <translation>{name} (la del original; no comprobada aquí)</translation>
        </message>
        <message>
            <source>{size} of memory on a GPU</source>
            <translation>{size} de memoria en una GPU</translation>
        </message>
        <message>
            <source>loss against 16 bits not measured</source>
            <translation>pérdida frente a 16 bits sin medir</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number (distilled CFG): it costs no time, and there is no negative prompt.</source>
            <translation>Cuánto sigue la imagen al prompt: aquí lo habitual es {usual}. El modelo lo lee como un número (CFG destilado): no cuesta tiempo, y no hay prompt negativo.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Steps slider</source>
            <translation>Deslizador de pasos</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>How often noise is taken away. More steps take longer and add detail, up to a point.</source>
            <translation>Cuántas veces se quita ruido. Más pasos tardan más y añaden detalle, hasta cierto punto.</translation>
        </message>
        <message>
            <source>Guidance slider</source>
            <translation>Deslizador de la guía</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Which layer of the text encoder is read: 1 is the last. Some models were made for 2.</source>
            <translation>Qué capa del codificador de texto se lee: 1 es la última. Algunos modelos se hicieron para 2.</translation>
        </message>
        <message>
            <source>Plain prompt</source>
            <translation>Prompt literal</translation>
        </message>
        <message>
            <source>How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.</source>
            <translation>Cuánto se conserva la imagen inicial: 1,5 es lo habitual, más conserva más de ella. 1 conserva lo mínimo.</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>Guía de imagen</translation>
        </message>
        <message>
            <source>Keeps</source>
            <translation>Conserva</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here.</source>
            <translation>Cuánto sigue la imagen al prompt: aquí lo habitual es {usual}.</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the time.</source>
            <translation>Cuánto sigue la imagen al prompt: aquí lo habitual es {usual}; 1 significa sin guía y la mitad del tiempo.</translation>
        </message>
        <message>
            <source>Read every character as text: no weights such as (word:1.2), and nothing beyond the limit</source>
            <translation>Leer cada carácter como texto: sin pesos como (palabra:1.2) y nada más allá del límite</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Mayor</translation>
        </message>
    </context>
    <context>
        <name>PartMenu</name>
        <message>
            <source>Reuse everything</source>
            <translation>Reutilizar todo</translation>
        </message>
        <message>
            <source>Reuse only the prompt</source>
            <translation>Reutilizar solo el prompt</translation>
        </message>
        <message>
            <source>Reuse only the seed</source>
            <translation>Reutilizar solo la semilla</translation>
        </message>
        <message>
            <source>Reuse only the settings</source>
            <translation>Reutilizar solo los ajustes</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copiar la imagen</translation>
        </message>
        <message>
            <source>Copy the settings as text</source>
            <translation>Copiar los ajustes como texto</translation>
        </message>
        <message>
            <source>Copy the prompt</source>
            <translation>Copiar el prompt</translation>
        </message>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>Elegir el archivo de esta imagen…</translation>
        </message>
        <message>
            <source>Look for all missing pictures in a folder…</source>
            <translation>Buscar todas las imágenes ausentes en una carpeta…</translation>
        </message>
    </context>
    <context>
        <name>PictureOffer</name>
        <message>
            <source>Use as start</source>
            <translation>Usar como inicio</translation>
        </message>
        <message>
            <source>“{name}” does not say how it was made. Begin with it?</source>
            <translation>«{name}» no dice cómo se hizo. ¿Empezar con ella?</translation>
        </message>
        <message>
            <source>“{name}” says how it was made.</source>
            <translation>«{name}» dice cómo se hizo.</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>Usar como control</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Usar como referencia</translation>
        </message>
        <message>
            <source>A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?</source>
            <translation>Una imagen copiada no lleva ajustes, solo sus píxeles; su archivo los tendría. ¿Empezar con ella?</translation>
        </message>
        <message>
            <source>Take over the settings of “{name}” as well?</source>
            <translation>¿Tomar también los ajustes de «{name}»?</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>Usar estos ajustes</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>PictureSection</name>
        <message>
            <source>Add a picture</source>
            <translation>Añadir una imagen</translation>
        </message>
        <message>
            <source>Open the models page</source>
            <translation>Abrir la página de modelos</translation>
        </message>
        <message>
            <source>The copied picture</source>
            <translation>La imagen copiada</translation>
        </message>
        <message>
            <source>The start picture</source>
            <translation>La imagen inicial</translation>
        </message>
        <message>
            <source>{section}: open the models page</source>
            <translation>{section}: abrir la página de modelos</translation>
        </message>
        <message>
            <source>The picture in view</source>
            <translation>La imagen a la vista</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Leyendo la imagen…</translation>
        </message>
        <message>
            <source>Add the files that are missing, or get another model</source>
            <translation>Añadir los archivos que faltan, u obtener otro modelo</translation>
        </message>
        <message>
            <source>A picture file…</source>
            <translation>Un archivo de imagen…</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Cancel the job</source>
            <translation>Cancelar la tarea</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>Vaciar la máscara</translation>
        </message>
        <message>
            <source>Compare, make again, export, use as start</source>
            <translation>Comparar, regenerar, exportar, usar como inicio</translation>
        </message>
        <message>
            <source>Earlier and later prompts</source>
            <translation>Prompts anteriores y posteriores</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>Antes o después</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Hold: what it was made from</source>
            <translation>Mantener: de qué salió</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>En la biblioteca</translation>
        </message>
        <message>
            <source>In the prompt</source>
            <translation>En el prompt</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>En la cola</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>Invertir la máscara</translation>
        </message>
        <message>
            <source>Larger or smaller pictures</source>
            <translation>Imágenes más grandes o más pequeñas</translation>
        </message>
        <message>
            <source>Larger, smaller, as a whole or in its own pixels</source>
            <translation>Mayor, menor, entera o en sus propios píxeles</translation>
        </message>
        <message>
            <source>Look for new files</source>
            <translation>Buscar archivos nuevos</translation>
        </message>
        <message>
            <source>More or less weight for the word</source>
            <translation>Más o menos peso para la palabra</translation>
        </message>
        <message>
            <source>Move the line between them</source>
            <translation>Mover la línea entre ellas</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Enviar a la papelera</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>En el lienzo</translation>
        </message>
        <message>
            <source>Paint or erase</source>
            <translation>Pintar o borrar</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>Mostrar las imágenes de control</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Mostrar la diferencia</translation>
        </message>
        <message>
            <source>Show the picture large</source>
            <translation>Mostrar la imagen en grande</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>Pincel menor o mayor</translation>
        </message>
        <message>
            <source>Stars, none with 0</source>
            <translation>Estrellas, ninguna con 0</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>Intercambiarlas</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Take back from the trash</source>
            <translation>Recuperar de la papelera</translation>
        </message>
        <message>
            <source>The picture before or after</source>
            <translation>La imagen anterior o siguiente</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>Deshacer y rehacer</translation>
        </message>
        <message>
            <source>What made the picture</source>
            <translation>Qué creó la imagen</translation>
        </message>
        <message>
            <source>With a picture large</source>
            <translation>Con una imagen en grande</translation>
        </message>
        <message>
            <source>With two pictures side by side</source>
            <translation>Con dos imágenes lado a lado</translation>
        </message>
    </context>
    <context>
        <name>PresetButton</name>
        <message>
            <source>All models</source>
            <translation>Todos los modelos</translation>
        </message>
        <message>
            <source>All settings under a name: size, sampler, steps, LoRAs and the rest, not the prompt</source>
            <translation>Todos los ajustes con un nombre: tamaño, sampler, pasos, LoRA y lo demás, no el prompt</translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exportar preajustes</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>Exportar preajustes…</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importar preajustes</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>Importar preajustes…</translation>
        </message>
        <message>
            <source>Keep the settings as a preset…</source>
            <translation>Guardar los ajustes como preajuste…</translation>
        </message>
        <message>
            <source>Of this model</source>
            <translation>De este modelo</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Preajustes</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Preajustes (*.json)</translation>
        </message>
        <message>
            <source>Presets (*.json);;All files (*)</source>
            <translation>Preajustes (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Presets of settings</source>
            <translation>Preajustes de configuración</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>{name} (applied by itself)</source>
            <translation>{name} (se aplica solo)</translation>
        </message>
        <message>
            <source>{name} (of {model})</source>
            <translation>{name} (de {model})</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>A notice says what it set, and can undo that</source>
            <translation>Un aviso dice qué se ajustó y permite deshacerlo</translation>
        </message>
        <message>
            <source>All settings are kept, without prompts, seed and pictures.</source>
            <translation>Se guardan todos los ajustes, sin prompts, semilla ni imágenes.</translation>
        </message>
        <message>
            <source>Apply it when this model is picked</source>
            <translation>Aplicarlo al elegir este modelo</translation>
        </message>
        <message>
            <source>For this model</source>
            <translation>Para este modelo</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep all settings as they are now (Enter)</source>
            <translation>Guardar todos los ajustes como están ahora (Intro)</translation>
        </message>
        <message>
            <source>Keep the preset</source>
            <translation>Guardar el preajuste</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Nombre del preajuste</translation>
        </message>
        <message>
            <source>Offered first while “{model}” is chosen</source>
            <translation>Se ofrece primero mientras esté elegido «{model}»</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <source>Prompts that were drawn</source>
            <translation>Prompts dibujados</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 imagen</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} imágenes</translation>
        </message>
        <message>
            <source>Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare</source>
            <translation>Intro usa el prompt, S le pone estrella, Ctrl y un clic eligen otro para comparar</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>1 prompt</source>
            <translation>1 prompt</translation>
        </message>
        <message>
            <source>{count} prompts</source>
            <translation>{count} prompts</translation>
        </message>
        <message>
            <source>A note of your own</source>
            <translation>Una nota propia</translation>
        </message>
        <message>
            <source>All pictures of this prompt, in the library</source>
            <translation>Todas las imágenes de este prompt, en la biblioteca</translation>
        </message>
        <message>
            <source>Both are empty.</source>
            <translation>Ambos están vacíos.</translation>
        </message>
        <message>
            <source>Find prompts</source>
            <translation>Buscar prompts</translation>
        </message>
        <message>
            <source>Find words in prompts and notes</source>
            <translation>Buscar palabras en prompts y notas</translation>
        </message>
        <message>
            <source>From the older to the newer one</source>
            <translation>Del más antiguo al más nuevo</translation>
        </message>
        <message>
            <source>From this prompt to yours in the editor</source>
            <translation>De este prompt al suyo en el editor</translation>
        </message>
        <message>
            <source>Give it a star, or take the star away (S)</source>
            <translation>Poner o quitar la estrella (S)</translation>
        </message>
        <message>
            <source>No prompt has these words, or a star.</source>
            <translation>Ningún prompt tiene estas palabras o una estrella.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note to the prompt</source>
            <translation>Nota del prompt</translation>
        </message>
        <message>
            <source>Nothing was drawn yet: each prompt that you draw is listed here.</source>
            <translation>Aún no se ha dibujado nada: aquí aparecerá cada prompt que dibuje.</translation>
        </message>
        <message>
            <source>Only prompts with a star</source>
            <translation>Solo prompts con estrella</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>Ponerlo en el editor; deshacer allí recupera el suyo (Intro)</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>Mostrar sus imágenes</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Estrella</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Con estrella</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Quitar la estrella</translation>
        </message>
        <message>
            <source>The whole prompt</source>
            <translation>El prompt entero</translation>
        </message>
        <message>
            <source>Use this prompt</source>
            <translation>Usar este prompt</translation>
        </message>
        <message>
            <source>Every word is looked for; its end may be missing</source>
            <translation>Se busca cada palabra; puede faltar su final</translation>
        </message>
        <message>
            <source>The prompt as it was written</source>
            <translation>El prompt tal como se escribió</translation>
        </message>
        <message>
            <source>It is kept while you type, and found by its words</source>
            <translation>Se guarda al escribir y se encuentra por sus palabras</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Change a picture</source>
            <translation>Cambiar una imagen</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <source>Few steps</source>
            <translation>Pocos pasos</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>Otras partes</translation>
        </message>
        <message>
            <source>edits</source>
            <translation>edita</translation>
        </message>
        <message>
            <source>few steps</source>
            <translation>pocos pasos</translation>
        </message>
        <message>
            <source>redraws parts</source>
            <translation>redibuja partes</translation>
        </message>
    </context>
    <context>
        <name>PurposeChips</name>
        <message>
            <source>Models to show: {purpose}</source>
            <translation>Modelos que mostrar: {purpose}</translation>
        </message>
        <message>
            <source>Show only these models</source>
            <translation>Mostrar solo estos modelos</translation>
        </message>
    </context>
    <context>
        <name>ReferencePanel</name>
        <message>
            <source>Add a reference</source>
            <translation>Añadir una referencia</translation>
        </message>
        <message>
            <source>Pictures whose style or subject the result takes up</source>
            <translation>Imágenes cuyo estilo o motivo recoge el resultado</translation>
        </message>
        <message>
            <source>References ({count})</source>
            <translation>Referencias ({count})</translation>
        </message>
        <message>
            <source>Show the references</source>
            <translation>Mostrar las referencias</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Referencias</translation>
        </message>
        <message>
            <source>Drop a picture here: the result takes up its style or subject.</source>
            <translation>Suelte aquí una imagen: el resultado recoge su estilo o su motivo.</translation>
        </message>
        <message>
            <source>A picture to take up</source>
            <translation>Una imagen que recoger</translation>
        </message>
    </context>
    <context>
        <name>ReferenceRow</name>
        <message>
            <source>Earlier in the list</source>
            <translation>Más arriba en la lista</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>Más abajo en la lista</translation>
        </message>
        <message>
            <source>Move reference {number} up</source>
            <translation>Subir la referencia {number}</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Leída por</translation>
        </message>
        <message>
            <source>Remove reference {number}</source>
            <translation>Quitar la referencia {number}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Weight of reference {number}, slider</source>
            <translation>Peso de la referencia {number}, deslizador</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (no encaja)</translation>
        </message>
        <message>
            <source>What reads reference {number}</source>
            <translation>Qué lee la referencia {number}</translation>
        </message>
        <message>
            <source>What is taken of reference {number}</source>
            <translation>Qué se toma de la referencia {number}</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Toma</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Its style</source>
            <translation>Su estilo</translation>
        </message>
        <message>
            <source>Its composition</source>
            <translation>Su composición</translation>
        </message>
        <message>
            <source>Its subject, its colours, its manner</source>
            <translation>Su motivo, sus colores, su manera</translation>
        </message>
        <message>
            <source>Colours, materials and mood alone</source>
            <translation>Solo colores, materiales y ambiente</translation>
        </message>
        <message>
            <source>Where things are and how large, and nothing else</source>
            <translation>Dónde están las cosas y su tamaño, y nada más</translation>
        </message>
        <message>
            <source>Weight of reference {number}</source>
            <translation>Peso de la referencia {number}</translation>
        </message>
        <message>
            <source>The model itself</source>
            <translation>El propio modelo</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>Referencia {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>Imagen {number}</translation>
        </message>
        <message>
            <source>Move reference {number} down</source>
            <translation>Bajar la referencia {number}</translation>
        </message>
        <message>
            <source>How strongly it is taken up: at 0.5 the prompt has as much to say</source>
            <translation>Con cuánta fuerza se recoge: con 0,5 el prompt cuenta lo mismo</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>Dibujar sin ella; la imagen queda en la biblioteca</translation>
        </message>
    </context>
    <context>
        <name>SamplersPart</name>
        <message>
            <source>Draw it by several samplers</source>
            <translation>Dibujarla con varios samplers</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>con lo que se comparan las demás</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Shape {shape}</source>
            <translation>Forma {shape}</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>Show the start picture</source>
            <translation>Mostrar la imagen inicial</translation>
        </message>
        <message>
            <source>Begin with a picture instead of noise: a photo, a sketch, a picture made before</source>
            <translation>Empezar con una imagen en vez de ruido: una foto, un boceto, una imagen ya hecha</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Choose a file as start picture</source>
            <translation>Elegir un archivo como imagen inicial</translation>
        </message>
        <message>
            <source>Begin with a picture file. Or drop or paste one, or press B on a picture of the library.</source>
            <translation>Empezar con un archivo de imagen. O suelte o pegue uno, o pulse B sobre una imagen de la biblioteca.</translation>
        </message>
        <message>
            <source>Remove the start picture</source>
            <translation>Quitar la imagen inicial</translation>
        </message>
        <message>
            <source>Begin with noise again; the picture stays in the library</source>
            <translation>Empezar otra vez con ruido; la imagen queda en la biblioteca</translation>
        </message>
        <message>
            <source>How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.</source>
            <translation>Cuánto cambia la imagen: 0,3 conserva la mayor parte, 1 no deja nada de ella.</translation>
        </message>
        <message>
            <source>Strength slider</source>
            <translation>Deslizador de la fuerza</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Fuerza</translation>
        </message>
        <message>
            <source>Fit of the start picture</source>
            <translation>Encaje de la imagen inicial</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>Qué se hace con una imagen de otra forma</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Recortar</translation>
        </message>
        <message>
            <source>Cut off equally at both ends</source>
            <translation>Recortada por igual en ambos extremos</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Rellenar</translation>
        </message>
        <message>
            <source>Keep all of it; its edges are repeated where room is left</source>
            <translation>Conservarla entera; sus bordes se repiten donde queda sitio</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Estirar</translation>
        </message>
        <message>
            <source>The start picture, small</source>
            <translation>La imagen inicial, en pequeño</translation>
        </message>
        <message>
            <source>Keep all of it, bent to the size</source>
            <translation>Conservarla entera, deformada al tamaño</translation>
        </message>
        <message>
            <source>Use the size of the start picture</source>
            <translation>Usar el tamaño de la imagen inicial</translation>
        </message>
        <message>
            <source>Set the size to the picture's shape, the shorter side as the model was trained for</source>
            <translation>Ajustar el tamaño a la forma de la imagen, el lado corto como se entrenó el modelo</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Encaje</translation>
        </message>
        <message>
            <source>A picture to begin with</source>
            <translation>Una imagen con la que empezar</translation>
        </message>
        <message>
            <source>Use its shape: {width} × {height}</source>
            <translation>Usar su forma: {width} × {height}</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Leyendo la imagen…</translation>
        </message>
        <message>
            <source>Drop or paste a picture, or press B on one.</source>
            <translation>Suelte o pegue una imagen, o pulse B sobre una.</translation>
        </message>
        <message>
            <source>Looking for the picture…</source>
            <translation>Buscando la imagen…</translation>
        </message>
        <message>
            <source>Only a part of it is drawn anew, or beyond its edges.</source>
            <translation>Solo se dibuja de nuevo una parte, o más allá de sus bordes.</translation>
        </message>
        <message>
            <source>{drawn} of {steps} steps will be drawn.</source>
            <translation>Se dibujarán {drawn} de {steps} pasos.</translation>
        </message>
        <message>
            <source>No step would be drawn: choose a higher strength or more steps.</source>
            <translation>No se dibujaría ningún paso: elija una fuerza mayor o más pasos.</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Imagen inicial</translation>
        </message>
        <message>
            <source>Start picture: strength {strength}</source>
            <translation>Imagen inicial: fuerza {strength}</translation>
        </message>
        <message>
            <source>This model reads the picture at every step: it has no strength.</source>
            <translation>Este modelo lee la imagen en cada paso: no tiene fuerza.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit the start picture</source>
            <translation>Editar la imagen inicial</translation>
        </message>
        <message>
            <source>Paint what of it is drawn anew, or draw beyond its edges</source>
            <translation>Pintar lo que se dibuja de nuevo, o dibujar más allá de sus bordes</translation>
        </message>
    </context>
    <context>
        <name>StartEach</name>
        <message>
            <source>Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?</source>
            <translation>¿Pedir una imagen a partir de cada una de {count}, con el prompt «{prompt}» y los ajustes actuales?</translation>
        </message>
        <message>
            <source>{count} that cannot be read are left out.</source>
            <translation>{count} que no se pueden leer quedan fuera.</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>Pedirlas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A folder with pictures</source>
            <translation>Una carpeta con imágenes</translation>
        </message>
    </context>
    <context>
        <name>SmallCopies</name>
        <message>
            <source>file missing</source>
            <translation>falta el archivo</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
    </context>
    <context>
        <name>LibraryQuestions</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vaciar la papelera</translation>
        </message>
        <message>
            <source>Forget the album</source>
            <translation>Olvidar el álbum</translation>
        </message>
        <message>
            <source>Hand {count} pictures over to the system's trash? They leave the library.</source>
            <translation>¿Pasar {count} imágenes a la papelera del sistema? Salen de la biblioteca.</translation>
        </message>
        <message>
            <source>Import “{name}” into the library?</source>
            <translation>¿Importar «{name}» a la biblioteca?</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message>
            <source>Looking for missing pictures; files looked at: {done}</source>
            <translation>Buscando imágenes ausentes; archivos revisados: {done}</translation>
        </message>
        <message>
            <source>Only the {count} of more than 30 days</source>
            <translation>Solo las {count} de más de 30 días</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Dejar de buscar</translation>
        </message>
        <message>
            <source>Taking pictures in: {done} of {total}</source>
            <translation>Incorporando imágenes: {done} de {total}</translation>
        </message>
        <message>
            <source>The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.</source>
            <translation>El sistema no tiene papelera para {count} imágenes. ¿Borrarlas para siempre? Nada las devuelve.</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>Dejar de incorporar</translation>
        </message>
        <message>
            <source>Stop emptying</source>
            <translation>Dejar de vaciar</translation>
        </message>
        <message>
            <source>Looking for pictures…</source>
            <translation>Buscando imágenes…</translation>
        </message>
        <message>
            <source>Leave where they are</source>
            <translation>Dejarlas donde están</translation>
        </message>
        <message>
            <source>Keep the album</source>
            <translation>Conservar el álbum</translation>
        </message>
        <message>
            <source>Import {count} files and folders into the library?</source>
            <translation>¿Importar {count} archivos y carpetas a la biblioteca?</translation>
        </message>
        <message>
            <source>Forget the album “{name}”? Its pictures stay.</source>
            <translation>¿Olvidar el álbum «{name}»? Sus imágenes se quedan.</translation>
        </message>
        <message>
            <source>Emptying the trash: {done} of {total}</source>
            <translation>Vaciando la papelera: {done} de {total}</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>SelectionTools</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Añadir a favoritas, o quitar (F)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Hand what is in the trash over to the system's</source>
            <translation>Pasar lo que hay en la papelera a la del sistema</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Localizar…</translation>
        </message>
        <message>
            <source>Move the selected pictures to the trash</source>
            <translation>Enviar las imágenes seleccionadas a la papelera</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Remove from the album</source>
            <translation>Quitar del álbum</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Write tags (T)</source>
            <translation>Escribir etiquetas (T)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} estrellas ({count}); otra vez las quita (0)</translation>
        </message>
        <message>
            <source>{count} stars</source>
            <translation>{count} estrellas</translation>
        </message>
        <message>
            <source>Ways to locate missing pictures</source>
            <translation>Maneras de localizar imágenes ausentes</translation>
        </message>
        <message>
            <source>The pictures stay in the library</source>
            <translation>Las imágenes quedan en la biblioteca</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Reject, or take that back (X)</source>
            <translation>Descartar, o deshacerlo (X)</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>Enviar a la papelera (Supr)</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>Buscar en una carpeta todas las imágenes ausentes, por lo que muestran</translation>
        </message>
        <message>
            <source>Locate missing pictures</source>
            <translation>Localizar imágenes ausentes</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Bring back from the trash (Enter)</source>
            <translation>Recuperar de la papelera (Intro)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>Una carpeta donde buscar, o el propio archivo (Espacio abre la lista)</translation>
        </message>
    </context>
    <context>
        <name>ShownPictures</name>
        <message>
            <source>Moved to the trash</source>
            <translation>Enviada a la papelera</translation>
        </message>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>Oculta por el filtro de seguridad</translation>
        </message>
    </context>
    <context>
        <name>CanvasBar</name>
        <message>
            <source>All pictures</source>
            <translation>Todas las imágenes</translation>
        </message>
        <message>
            <source>Favourite, the picture in view</source>
            <translation>Favorita, la imagen a la vista</translation>
        </message>
        <message>
            <source>Order what was not made once more, with the same seeds</source>
            <translation>Pedir otra vez lo que no se hizo, con las mismas semillas</translation>
        </message>
        <message>
            <source>Show the picture being made</source>
            <translation>Mostrar la imagen en curso</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Show it large (Enter, or a double click)</source>
            <translation>Mostrarla en grande (Intro o doble clic)</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Back to the grid (Esc)</source>
            <translation>Volver a la cuadrícula (Esc)</translation>
        </message>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Añadir a favoritas, o quitar (F)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Desechar</translation>
        </message>
        <message>
            <source>From where it was stopped, as far as the engine still has it; the picture is the same either way</source>
            <translation>Desde donde se detuvo, mientras el motor la conserve; la imagen es la misma en ambos casos</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Take the stopped picture away from here</source>
            <translation>Quitar de aquí la imagen detenida</translation>
        </message>
    </context>
    <context>
        <name>NoPictures</name>
        <message>
            <source>Create one: Ctrl+1, then Ctrl+Enter.</source>
            <translation>Cree una: Ctrl+1 y luego Ctrl+Intro.</translation>
        </message>
        <message>
            <source>Every picture is where it was.</source>
            <translation>Cada imagen está donde estaba.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>Aún no hay favoritas</translation>
        </message>
        <message>
            <source>No hidden pictures</source>
            <translation>No hay imágenes ocultas</translation>
        </message>
        <message>
            <source>No picture of today yet</source>
            <translation>Hoy aún no hay imágenes</translation>
        </message>
        <message>
            <source>Select a picture and press F.</source>
            <translation>Seleccione una imagen y pulse F.</translation>
        </message>
        <message>
            <source>The safety checker has hidden none.</source>
            <translation>El filtro de seguridad no ha ocultado ninguna.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>Este álbum está vacío</translation>
        </message>
        <message>
            <source>What you delete waits here, and can be restored.</source>
            <translation>Lo que borra espera aquí y se puede restaurar.</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>Pruebe con menos palabras, o solo con sus comienzos.</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message>
            <source>Show all pictures</source>
            <translation>Mostrar todas las imágenes</translation>
        </message>
        <message>
            <source>No pictures found</source>
            <translation>No se encontraron imágenes</translation>
        </message>
        <message>
            <source>No picture here yet</source>
            <translation>Aquí aún no hay imágenes</translation>
        </message>
        <message>
            <source>No file is missing</source>
            <translation>No falta ningún archivo</translation>
        </message>
        <message>
            <source>Leave out no picture</source>
            <translation>No omitir ninguna imagen</translation>
        </message>
        <message>
            <source>Drop pictures on its name.</source>
            <translation>Suelte imágenes sobre su nombre.</translation>
        </message>
        <message>
            <source>Create one (Ctrl+1), or drop pictures and folders of any program here.</source>
            <translation>Cree una (Ctrl+1), o suelte aquí imágenes y carpetas de cualquier programa.</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>Nombre del estilo</translation>
        </message>
        <message>
            <source>Text of the style</source>
            <translation>Texto del estilo</translation>
        </message>
        <message>
            <source>What pictures of this style should not show</source>
            <translation>Lo que las imágenes de este estilo no deben mostrar</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder of the style</source>
            <translation>Carpeta del estilo</translation>
        </message>
        <message>
            <source>The heading that it stands below; a new one is made by its name</source>
            <translation>El encabezado bajo el que está; uno nuevo se crea con su nombre</translation>
        </message>
        <message>
            <source>Keep the style (Ctrl+Enter)</source>
            <translation>Guardar el estilo (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Leave everything as it was (Esc)</source>
            <translation>Dejar todo como estaba (Esc)</translation>
        </message>
        <message>
            <source>Write {prompt} where the prompt goes; without it the text goes behind.</source>
            <translation>Escriba {prompt} donde va el prompt; sin ello el texto va detrás.</translation>
        </message>
        <message>
            <source>It brings along: {settings}.</source>
            <translation>Trae consigo: {settings}.</translation>
        </message>
        <message>
            <source>It came with sddesk: yours of the same name takes its place, and removing yours brings it back.</source>
            <translation>Vino con sddesk: el suyo del mismo nombre ocupa su lugar, y al quitarlo vuelve.</translation>
        </message>
    </context>
    <context>
        <name>TokensTable</name>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Nearest words</source>
            <translation>Palabras más cercanas</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Prompt negativo</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>vector</translation>
        </message>
    </context>
    <context>
        <name>VaePart</name>
        <message>
            <source>Another picture…</source>
            <translation>Otra imagen…</translation>
        </message>
        <message>
            <source>Encode and decode a picture of yours; you can drop it here, too</source>
            <translation>Codificar y decodificar una imagen propia; también puede soltarla aquí</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>La imagen</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>Codificada y decodificada</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Diferencia, 4 veces más fuerte</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Canal {number}</translation>
        </message>
        <message>
            <source>A picture for the VAE</source>
            <translation>Una imagen para el VAE</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Back from the large view</source>
            <translation>Volver de la vista grande</translation>
        </message>
        <message>
            <source>Fitted, or pixel by pixel (Z)</source>
            <translation>Ajustada, o píxel a píxel (Z)</translation>
        </message>
        <message>
            <source>Locate the missing pictures</source>
            <translation>Localizar las imágenes ausentes</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>Buscar en una carpeta todas las imágenes ausentes, por lo que muestran</translation>
        </message>
        <message>
            <source>Picture before this one</source>
            <translation>Imagen anterior a esta</translation>
        </message>
        <message>
            <source>Show everything that made it, as text (I)</source>
            <translation>Mostrar como texto todo lo que la creó (I)</translation>
        </message>
        <message>
            <source>The picture before (Left)</source>
            <translation>La imagen anterior (Izquierda)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>Alejar (-)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Acercar (+)</translation>
        </message>
        <message>
            <source>Ways to locate the missing picture</source>
            <translation>Maneras de localizar la imagen ausente</translation>
        </message>
        <message>
            <source>The picture after (Right)</source>
            <translation>La imagen siguiente (Derecha)</translation>
        </message>
        <message>
            <source>Show everything that made it</source>
            <translation>Mostrar todo lo que la creó</translation>
        </message>
        <message>
            <source>Picture after this one</source>
            <translation>Imagen posterior a esta</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Localizar…</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Fit the picture or show its pixels</source>
            <translation>Ajustar la imagen o mostrar sus píxeles</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Volver (Esc)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>Una carpeta donde buscar, o el propio archivo (Espacio abre la lista)</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Everything that made this picture</source>
            <translation>Todo lo que creó esta imagen</translation>
        </message>
        <message>
            <source>Select and copy any of it; I hides it</source>
            <translation>Seleccione y copie lo que quiera; I lo oculta</translation>
        </message>
        <message>
            <source>Text in the file:</source>
            <translation>Texto en el archivo:</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>No dice cómo se hizo.</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Leyenda</translation>
        </message>
    </context>
    <context>
        <name>NoticeActions</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Añadir una carpeta de modelos…</translation>
        </message>
        <message>
            <source>Convert to safetensors</source>
            <translation>Convertir a safetensors</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Guardar en otro lugar…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Try in full precision</source>
            <translation>Probar con precisión completa</translation>
        </message>
        <message>
            <source>Use {steps} steps, {sampler}, guidance {guidance}</source>
            <translation>Usar {steps} pasos, {sampler}, guía {guidance}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Draw without them</source>
            <translation>Dibujar sin ellos</translation>
        </message>
        <message>
            <source>Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}</source>
            <translation>Volver a {old_steps} pasos, {old_sampler}, guía {old_guidance}</translation>
        </message>
        <message>
            <source>A folder for the pictures that are not saved yet</source>
            <translation>Una carpeta para las imágenes aún sin guardar</translation>
        </message>
    </context>
    <context>
        <name>PartsPanel</name>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>Segundo codificador de texto</translation>
        </message>
        <message>
            <source>Show the parts of other models</source>
            <translation>Mostrar las partes de otros modelos</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text 2</source>
            <translation>Texto 2</translation>
        </message>
        <message>
            <source>Text encoder</source>
            <translation>Codificador de texto</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>El del propio modelo</translation>
        </message>
        <message>
            <source>The other file that reads the prompt, of models with two text encoders. Only those that fit are offered.</source>
            <translation>El otro archivo que lee el prompt, en modelos con dos codificadores de texto. Solo se ofrecen los que encajan.</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Draw with the VAE, the text encoder or the sampler settings of another model</source>
            <translation>Dibujar con el VAE, el codificador de texto o los ajustes del sampler de otro modelo</translation>
        </message>
        <message>
            <source>What paints the picture from the finished latents. Only those that fit the model are offered.</source>
            <translation>Lo que pinta la imagen a partir de los latentes terminados. Solo se ofrecen los que encajan con el modelo.</translation>
        </message>
        <message>
            <source>What reads the prompt, with its tokenizer. Only those that fit the model are offered.</source>
            <translation>Lo que lee el prompt, con su tokenizador. Solo se ofrecen los que encajan con el modelo.</translation>
        </message>
        <message>
            <source>Sampler settings</source>
            <translation>Ajustes del sampler</translation>
        </message>
        <message>
            <source>What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.</source>
            <translation>Lo que se le dice al sampler del modelo: sus niveles de ruido, lo que predice, cómo se espacian los pasos.</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (no está aquí)</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (no encaja)</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Predicción</translation>
        </message>
        <message>
            <source>What the model predicts. If every picture is noise and its file does not say, choose the other.</source>
            <translation>Lo que predice el modelo. Si cada imagen es ruido y su archivo no lo dice, elija el otro.</translation>
        </message>
        <message>
            <source>As its files say</source>
            <translation>Como dicen sus archivos</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>Ruido (épsilon)</translation>
        </message>
        <message>
            <source>Seamless edges</source>
            <translation>Bordes sin costura</translation>
        </message>
        <message>
            <source>The picture goes on over its edges: beside itself it shows no seam.</source>
            <translation>La imagen continúa más allá de sus bordes: junto a sí misma no muestra costura.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>Sin costura</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>Fuerza de la variación</translation>
        </message>
        <message>
            <source>How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.</source>
            <translation>Cuánto del ruido es el de la semilla de variación: 0 es nada, 0,2 conserva la imagen, 1 es todo.</translation>
        </message>
        <message>
            <source>Variation</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Of seed</source>
            <translation>De la semilla</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>Velocidad (v)</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>Reescalado de la guía</translation>
        </message>
        <message>
            <source>Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.</source>
            <translation>Contra el aspecto quemado de la guía: 0,7 para modelos de SNR terminal cero, 0 para los demás.</translation>
        </message>
        <message>
            <source>Rescale</source>
            <translation>Reescalado</translation>
        </message>
    </context>
    <context>
        <name>OtherSeed</name>
        <message>
            <source>Variation seed</source>
            <translation>Semilla de variación</translation>
        </message>
        <message>
            <source>The seed whose noise is mixed in; picture i of several takes this number + i.</source>
            <translation>La semilla cuyo ruido se mezcla; la imagen i de varias toma este número + i.</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures found</source>
            <translation>Imágenes encontradas</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash</source>
            <translation>Intro muestra una imagen en grande; F, 1 a 5, X y T la marcan; Supr la envía a la papelera</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>The file of this picture is missing.</source>
            <translation>Falta el archivo de esta imagen.</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>No dice cómo se hizo.</translation>
        </message>
        <message>
            <source>made again to be compared, not saved</source>
            <translation>regenerada para comparar, sin guardar</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Mostrar en grande</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Hold \ or O to see the picture before</source>
            <translation>Mantenga \ u O para ver la imagen anterior</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Starting the engine…</source>
            <translation>Iniciando el motor…</translation>
        </message>
        <message>
            <source>Loading the model…</source>
            <translation>Cargando el modelo…</translation>
        </message>
        <message>
            <source>Reading the prompt…</source>
            <translation>Leyendo el prompt…</translation>
        </message>
        <message>
            <source>Painting the picture…</source>
            <translation>Pintando la imagen…</translation>
        </message>
        <message>
            <source>Enlarging, {step} of {count} parts done…</source>
            <translation>Ampliando, {step} de {count} partes hechas…</translation>
        </message>
        <message>
            <source>Painting picture {index} of {count}…</source>
            <translation>Pintando la imagen {index} de {count}…</translation>
        </message>
        <message>
            <source>{speed} it/s</source>
            <translation>{speed} it/s</translation>
        </message>
        <message>
            <source>Preparing the model for this processor, once…</source>
            <translation>Preparando el modelo para este procesador, una sola vez…</translation>
        </message>
        <message>
            <source>No answer from the engine for {time}</source>
            <translation>Sin respuesta del motor desde hace {time}</translation>
        </message>
        <message>
            <source>no step for {time}</source>
            <translation>sin pasos desde hace {time}</translation>
        </message>
        <message>
            <source>tile {tile} of {tiles}, {step_text}</source>
            <translation>tesela {tile} de {tiles}, {step_text}</translation>
        </message>
        <message>
            <source>step {step} of {steps}</source>
            <translation>paso {step} de {steps}</translation>
        </message>
        <message>
            <source>picture {first} of {count}, step {step} of {steps}</source>
            <translation>imagen {first} de {count}, paso {step} de {steps}</translation>
        </message>
        <message>
            <source>pictures {first} to {last} of {count}, step {step} of {steps}</source>
            <translation>imágenes {first} a {last} de {count}, paso {step} de {steps}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Stopped at step {step} of {steps}</source>
            <translation>Detenida en el paso {step} de {steps}</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Failed at step {step} of {steps}</source>
            <translation>Falló en el paso {step} de {steps}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>Interrupted at step {step} of {steps}</source>
            <translation>Interrumpida en el paso {step} de {steps}</translation>
        </message>
        <message>
            <source>{step_text}, larger</source>
            <translation>{step_text}, en mayor tamaño</translation>
        </message>
        <message>
            <source>Enlarging the picture…</source>
            <translation>Ampliando la imagen…</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>Tokens used, and how many this model reads</source>
            <translation>Tokens usados, y cuántos lee este modelo</translation>
        </message>
        <message>
            <source>{count}/{limit} · end is cut</source>
            <translation>{count}/{limit} · final cortado</translation>
        </message>
        <message>
            <source>The model does not read the words that are struck through.</source>
            <translation>El modelo no lee las palabras tachadas.</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Waiting jobs</source>
            <translation>Tareas en espera</translation>
        </message>
        <message>
            <source>Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later</source>
            <translation>Arrastre una tarea, o pulse Alt+Arriba y Alt+Abajo, para que se haga antes o después</translation>
        </message>
        <message>
            <source>History of jobs</source>
            <translation>Historial de tareas</translation>
        </message>
        <message>
            <source>What became of the last jobs; Enter runs one again</source>
            <translation>Qué fue de las últimas tareas; Intro repite una</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Let the selected jobs run earlier</source>
            <translation>Hacer antes las tareas seleccionadas</translation>
        </message>
        <message>
            <source>One place up (Alt+Up)</source>
            <translation>Un puesto arriba (Alt+Arriba)</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Let the selected jobs run later</source>
            <translation>Hacer después las tareas seleccionadas</translation>
        </message>
        <message>
            <source>One place down (Alt+Down)</source>
            <translation>Un puesto abajo (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit the selected job</source>
            <translation>Editar la tarea seleccionada</translation>
        </message>
        <message>
            <source>Its settings are put on the left; it waits until they are saved (Enter)</source>
            <translation>Sus ajustes pasan a la izquierda; espera hasta que se guarden (Intro)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Duplicate the selected jobs</source>
            <translation>Duplicar las tareas seleccionadas</translation>
        </message>
        <message>
            <source>The same once more with new seeds</source>
            <translation>Lo mismo otra vez con semillas nuevas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel the selected jobs</source>
            <translation>Cancelar las tareas seleccionadas</translation>
        </message>
        <message>
            <source>Remove the selected jobs from the queue (Del)</source>
            <translation>Quitar de la cola las tareas seleccionadas (Supr)</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Run the selected jobs again</source>
            <translation>Repetir las tareas seleccionadas</translation>
        </message>
        <message>
            <source>Order the same pictures with the same seeds (Enter)</source>
            <translation>Pedir las mismas imágenes con las mismas semillas (Intro)</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>Vaciar el historial</translation>
        </message>
        <message>
            <source>Forget these jobs; their pictures stay</source>
            <translation>Olvidar estas tareas; sus imágenes se quedan</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>The queue is empty. Generate adds a job at any time.</source>
            <translation>La cola está vacía. Generar añade una tarea en cualquier momento.</translation>
        </message>
        <message>
            <source>Jobs: {count}</source>
            <translation>Tareas: {count}</translation>
        </message>
        <message>
            <source>Jobs: {count} · about {time} left</source>
            <translation>Tareas: {count} · quedan unos {time}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the selected job</source>
            <translation>Mostrar la tarea seleccionada</translation>
        </message>
        <message>
            <source>See its picture being made (Enter)</source>
            <translation>Ver cómo se hace su imagen (Intro)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search: a red house, model:starter, steps&gt;30, is:favourite…</source>
            <translation>Buscar: a red house, model:starter, steps&gt;30, is:favourite…</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Buscar imágenes</translation>
        </message>
        <message>
            <source>Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)</source>
            <translation>Palabras, «frases enteras» y campos: {fields}. Un menos delante de un término lo excluye. (Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>random</source>
            <translation>aleatoria</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Noise is drawn from this number. The same seed and settings give the same picture.</source>
            <translation>De este número se saca el ruido. La misma semilla y los mismos ajustes dan la misma imagen.</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>Mantener esta semilla</translation>
        </message>
        <message>
            <source>Draw a new seed</source>
            <translation>Sacar una semilla nueva</translation>
        </message>
        <message>
            <source>Draw a new seed now and keep it</source>
            <translation>Sacar ahora una semilla nueva y mantenerla</translation>
        </message>
        <message>
            <source>A new seed is drawn for each picture. Press to keep this one.</source>
            <translation>Se saca una semilla nueva para cada imagen. Pulse para mantener esta.</translation>
        </message>
        <message>
            <source>This seed is kept. Press to draw a new one for each picture.</source>
            <translation>Esta semilla se mantiene. Pulse para sacar una nueva en cada imagen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Añadir una carpeta de modelos…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>Elegir una carpeta que contiene un modelo (Ctrl+O)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automática</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Half is faster on a GPU and takes half the memory; full is exact everywhere</source>
            <translation>La media es más rápida en una tarjeta gráfica y ocupa la mitad de memoria; la completa es exacta en todas partes</translation>
        </message>
        <message>
            <source>Noise from</source>
            <translation>Ruido de</translation>
        </message>
        <message>
            <source>The CPU: the same on every machine</source>
            <translation>El procesador: igual en todos los equipos</translation>
        </message>
        <message>
            <source>The device in use</source>
            <translation>El dispositivo en uso</translation>
        </message>
        <message>
            <source>Where the noise of a seed is drawn</source>
            <translation>Dónde se saca el ruido de una semilla</translation>
        </message>
        <message>
            <source>Use the safety checker</source>
            <translation>Usar el filtro de seguridad</translation>
        </message>
        <message>
            <source>It hides pictures it takes for unsafe; it is often wrong</source>
            <translation>Oculta las imágenes que considera inseguras; se equivoca a menudo</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>Filtro de seguridad</translation>
        </message>
        <message>
            <source>Use it where a model has one</source>
            <translation>Usarlo cuando un modelo lo tenga</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Cambiar las teclas…</translation>
        </message>
        <message>
            <source>Every key of the window, and which you want instead (?)</source>
            <translation>Todas las teclas de la ventana, y cuáles quiere en su lugar (?)</translation>
        </message>
        <message>
            <source>{text} (settings)</source>
            <translation>{text} (ajustes)</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Click shows an album; drop pictures on one to put them in</source>
            <translation>Un clic muestra un álbum; suelte imágenes sobre uno para meterlas</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Click searches again</source>
            <translation>Un clic busca otra vez</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Álbum nuevo</translation>
        </message>
        <message>
            <source>A new album with the selected pictures</source>
            <translation>Un álbum nuevo con las imágenes seleccionadas</translation>
        </message>
        <message>
            <source>Rename the album</source>
            <translation>Renombrar el álbum</translation>
        </message>
        <message>
            <source>Rename the chosen album (F2)</source>
            <translation>Renombrar el álbum elegido (F2)</translation>
        </message>
        <message>
            <source>Remove the album</source>
            <translation>Quitar el álbum</translation>
        </message>
        <message>
            <source>Forget the chosen album; its pictures stay (Delete)</source>
            <translation>Olvidar el álbum elegido; sus imágenes se quedan (Supr)</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Keep what is searched for now under a name</source>
            <translation>Guardar la búsqueda actual con un nombre</translation>
        </message>
        <message>
            <source>Forget the saved search</source>
            <translation>Olvidar la búsqueda guardada</translation>
        </message>
        <message>
            <source>Forget the chosen search (Delete)</source>
            <translation>Olvidar la búsqueda elegida (Supr)</translation>
        </message>
        <message>
            <source>Select pictures and press + to put them in an album.</source>
            <translation>Seleccione imágenes y pulse + para meterlas en un álbum.</translation>
        </message>
        <message>
            <source>Search for something, then press + to keep it.</source>
            <translation>Busque algo y pulse + para guardar la búsqueda.</translation>
        </message>
        <message>
            <source>New search</source>
            <translation>Búsqueda nueva</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source>Width in pixels</source>
            <translation>Ancho en píxeles</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Alto en píxeles</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>Intercambiar ancho y alto</translation>
        </message>
        <message>
            <source>Multiples of {step} from {low} to {high}</source>
            <translation>Múltiplos de {step} de {low} a {high}</translation>
        </message>
    </context>
    <context>
        <name>SliderView</name>
        <message>
            <source>Two pictures and the line between them</source>
            <translation>Dos imágenes y la línea entre ellas</translation>
        </message>
        <message>
            <source>Left picture: {percent} %</source>
            <translation>Imagen izquierda: {percent} %</translation>
        </message>
        <message>
            <source>Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, Z shows both fitted or pixel by pixel, Shift and arrows move them</source>
            <translation>Arrastre la línea, o muévala con Izquierda y Derecha, Inicio y Fin; la rueda, + y - hacen zoom, Z muestra ambas ajustadas o píxel a píxel, Mayús y las flechas las mueven</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>holiday, red, to print</source>
            <translation>vacaciones, rojo, imprimir</translation>
        </message>
        <message>
            <source>Tags of the selected pictures</source>
            <translation>Etiquetas de las imágenes seleccionadas</translation>
        </message>
        <message>
            <source>Tags, separated by commas; Enter keeps them, Esc leaves them as they were</source>
            <translation>Etiquetas, separadas por comas; Intro las guarda, Esc las deja como estaban</translation>
        </message>
        <message>
            <source>Close the tags</source>
            <translation>Cerrar las etiquetas</translation>
        </message>
        <message>
            <source>Leave the tags as they were (Esc)</source>
            <translation>Dejar las etiquetas como estaban (Esc)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} imágenes</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailDelegate</name>
        <message>
            <source>file missing</source>
            <translation>falta el archivo</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculta</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Make pictures (Ctrl+1)</source>
            <translation>Crear imágenes (Ctrl+1)</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>All pictures (Ctrl+2)</source>
            <translation>Todas las imágenes (Ctrl+2)</translation>
        </message>
        <message>
            <source>Models: get one, add one</source>
            <translation>Modelos: obtener uno, añadir uno</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modelos (Ctrl+M)</translation>
        </message>
        <message>
            <source>Looking for the device…</source>
            <translation>Buscando el dispositivo…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <source>How it works (F1)</source>
            <translation>Cómo funciona (F1)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menú (F10)</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Memory: {size}</source>
            <translation>Memoria: {size}</translation>
        </message>
        <message>
            <source>Driver: {driver}</source>
            <translation>Controlador: {driver}</translation>
        </message>
        <message>
            <source>{device} and {count} more</source>
            <translation>{device} y {count} más</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>{line} in {time}</source>
            <translation>{line} en {time}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>seed {seed} · {steps} steps · {sampler} · {width} × {height}</source>
            <translation>semilla {seed} · {steps} pasos · {sampler} · {width} × {height}</translation>
        </message>
        <message>
            <source>CPU, 1 thread</source>
            <translation>CPU, 1 hilo</translation>
        </message>
        <message>
            <source>CPU, {threads} threads</source>
            <translation>CPU, {threads} hilos</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>♥ favourite</source>
            <translation>♥ favorita</translation>
        </message>
        <message>
            <source>✕ rejected</source>
            <translation>✕ descartada</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>from a picture, strength {strength}</source>
            <translation>a partir de una imagen, fuerza {strength}</translation>
        </message>
        <message>
            <source>refined in such tiles, strength {strength}</source>
            <translation>refinada en tales teselas, fuerza {strength}</translation>
        </message>
        <message>
            <source>enlarged {scale} times by {model}</source>
            <translation>ampliada {scale} veces con {model}</translation>
        </message>
        <message>
            <source>Partly read. Left out:</source>
            <translation>Leída en parte. Omitido:</translation>
        </message>
        <message>
            <source>partly read</source>
            <translation>leída en parte</translation>
        </message>
        <message>
            <source>seed not stated</source>
            <translation>semilla no indicada</translation>
        </message>
        <message>
            <source>steps not stated</source>
            <translation>pasos no indicados</translation>
        </message>
        <message>
            <source>sampler not stated</source>
            <translation>sampler no indicado</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>semilla {seed}</translation>
        </message>
        <message>
            <source>{steps} steps</source>
            <translation>{steps} pasos</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>hoy {time}</translation>
        </message>
        <message>
            <source>part of a picture, strength {strength}</source>
            <translation>parte de una imagen, fuerza {strength}</translation>
        </message>
        <message>
            <source>drawn on at {width} × {height}, strength {strength}</source>
            <translation>continuada a {width} × {height}, fuerza {strength}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>Oculta por el filtro de seguridad</translation>
        </message>
        <message>
            <source>The file of this picture is missing. Locate… finds it where it is now.</source>
            <translation>Falta el archivo de esta imagen. Localizar… encuentra dónde está ahora.</translation>
        </message>
        <message>
            <source>This picture is in the trash.</source>
            <translation>Esta imagen está en la papelera.</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>Esta imagen ya no está en la biblioteca.</translation>
        </message>
    </context>
    <context>
        <name>WordsPart</name>
        <message>
            <source>Show what the layers of one resolution, or one block, looked at, or the mean of all</source>
            <translation>Mostrar qué miraron las capas de una resolución, o un bloque, o la media de todos</translation>
        </message>
        <message>
            <source>Draw without this word</source>
            <translation>Dibujar sin esta palabra</translation>
        </message>
        <message>
            <source>Only this step</source>
            <translation>Solo este paso</translation>
        </message>
        <message>
            <source>Show the maps of the step on the slider, not the mean of all</source>
            <translation>Mostrar los mapas del paso del deslizador, no la media de todos</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>Todas las resoluciones</translation>
        </message>
        <message>
            <source>See where it acts</source>
            <translation>Ver dónde actúa</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB</source>
            <translation>Sin «{word}»: {psnr} dB</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Diferencia, 4 veces más fuerte</translation>
        </message>
        <message>
            <source>Near it in the encoder's table: {words}</source>
            <translation>Cerca en la tabla del codificador: {words}</translation>
        </message>
        <message>
            <source>Point at a word, or at the picture.</source>
            <translation>Apunte a una palabra o a la imagen.</translation>
        </message>
        <message>
            <source>Here: {words}</source>
            <translation>Aquí: {words}</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>Todos los bloques</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>Bloque {block} de {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>Capas de los mapas</translation>
        </message>
    </context>
    <context>
        <name>WordView</name>
        <message>
            <source>The picture, under the map of a word</source>
            <translation>La imagen, bajo el mapa de una palabra</translation>
        </message>
    </context>
    <context>
        <name>ZoomView</name>
        <message>
            <source>Large picture</source>
            <translation>Imagen grande</translation>
        </message>
        <message>
            <source>Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; dragged out it is a file</source>
            <translation>La rueda, + y - hacen zoom, Z la muestra ajustada o píxel a píxel; arrastrar, o Mayús y las flechas, la mueve; arrastrada fuera es un archivo</translation>
        </message>
    </context>
    <context>
        <name>_Names</name>
        <message>
            <source>{name}: {count} pictures</source>
            <translation>{name}: {count} imágenes</translation>
        </message>
    </context>
    <context>
        <name>diff</name>
        <message>
            <source>Gone: {text}</source>
            <translation>Quitado: {text}</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>Nuevo: {text}</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>Sin diferencias.</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Kind of guidance</source>
            <translation>Tipo de guía</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Prompt negativo</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>Segundo codificador de texto</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>Sin costura</translation>
        </message>
        <message>
            <source>Variation seed</source>
            <translation>Semilla de variación</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>Fuerza de la variación</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>Reescalado de la guía</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>Model's hash as the file gives it</source>
            <translation>Hash del modelo según el archivo</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Model on the hub</source>
            <translation>Modelo en el hub</translation>
        </message>
        <message>
            <source>Model's commit</source>
            <translation>Commit del modelo</translation>
        </message>
        <message>
            <source>Model's hash (SHA-256)</source>
            <translation>Hash del modelo (SHA-256)</translation>
        </message>
        <message>
            <source>Sampler's settings of</source>
            <translation>Ajustes del sampler de</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Predicción</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Marks in the prompt</source>
            <translation>Marcas en el prompt</translation>
        </message>
        <message>
            <source>Noise drawn on</source>
            <translation>Ruido sacado en</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>Precisión pedida</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>Filtro de seguridad</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Precision used</source>
            <translation>Precisión usada</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Hecha en</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Fecha de creación</translation>
        </message>
        <message>
            <source>Settings from</source>
            <translation>Ajustes de</translation>
        </message>
        <message>
            <source>Refined in tiles: scale</source>
            <translation>Refinada en teselas: escala</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler</source>
            <translation>Refinada en teselas: upscaler</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler's hash (SHA-256)</source>
            <translation>Refinada en teselas: hash del upscaler (SHA-256)</translation>
        </message>
        <message>
            <source>Refined in tiles: overlap in pixels</source>
            <translation>Refinada en teselas: solape en píxeles</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Tamaño de la imagen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Hash of the pixels (SHA-256)</source>
            <translation>Hash de los píxeles (SHA-256)</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Text encoder of</source>
            <translation>Codificador de texto de</translation>
        </message>
        <message>
            <source>VAE of</source>
            <translation>VAE de</translation>
        </message>
        <message>
            <source>Prompt as written</source>
            <translation>Prompt tal como se escribió</translation>
        </message>
        <message>
            <source>Negative prompt as written</source>
            <translation>Prompt negativo tal como se escribió</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>Textual inversions</translation>
        </message>
        <message>
            <source>Computed with</source>
            <translation>Calculada con</translation>
        </message>
        <message>
            <source>Pictures in one pass</source>
            <translation>Imágenes en una pasada</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
        <message>
            <source>Start picture encoded</source>
            <translation>Imagen inicial codificada</translation>
        </message>
        <message>
            <source>Products added up in</source>
            <translation>Productos sumados en</translation>
        </message>
        <message>
            <source>Weights kept in</source>
            <translation>Pesos guardados en</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>Decodificada</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Compiled</source>
            <translation>Compilada</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>no indicado</translation>
        </message>
        <message>
            <source>Sampler as the file names it</source>
            <translation>Sampler según lo nombra el archivo</translation>
        </message>
        <message>
            <source>Schedule as the file names it</source>
            <translation>Schedule según lo nombra el archivo</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Fuerza</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>Guía de imagen</translation>
        </message>
        <message>
            <source>Hires fix: scale</source>
            <translation>Hires fix: escala</translation>
        </message>
        <message>
            <source>Hires fix: strength</source>
            <translation>Hires fix: fuerza</translation>
        </message>
        <message>
            <source>Hires fix: steps</source>
            <translation>Hires fix: pasos</translation>
        </message>
        <message>
            <source>Hires fix: upscaler</source>
            <translation>Hires fix: upscaler</translation>
        </message>
        <message>
            <source>Hires fix: upscaler's hash (SHA-256)</source>
            <translation>Hires fix: hash del upscaler (SHA-256)</translation>
        </message>
        <message>
            <source>All combinations of {a|b}</source>
            <translation>Todas las combinaciones de {a|b}</translation>
        </message>
        <message>
            <source>Control picture: begin</source>
            <translation>Imagen de control: inicio</translation>
        </message>
        <message>
            <source>Control picture: end</source>
            <translation>Imagen de control: final</translation>
        </message>
        <message>
            <source>Control picture: fit</source>
            <translation>Imagen de control: encaje</translation>
        </message>
        <message>
            <source>Control picture: high threshold</source>
            <translation>Imagen de control: umbral superior</translation>
        </message>
        <message>
            <source>Control picture: low threshold</source>
            <translation>Imagen de control: umbral inferior</translation>
        </message>
        <message>
            <source>Control picture: processor</source>
            <translation>Imagen de control: tipo</translation>
        </message>
        <message>
            <source>Control picture: weight</source>
            <translation>Imagen de control: peso</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA: weight</source>
            <translation>LoRA: peso</translation>
        </message>
        <message>
            <source>Mask: area</source>
            <translation>Máscara: zona</translation>
        </message>
        <message>
            <source>Mask: blur</source>
            <translation>Máscara: desenfoque</translation>
        </message>
        <message>
            <source>Mask: fill</source>
            <translation>Máscara: relleno</translation>
        </message>
        <message>
            <source>Mask: invert</source>
            <translation>Máscara: invertida</translation>
        </message>
        <message>
            <source>Mask: margin</source>
            <translation>Máscara: margen</translation>
        </message>
        <message>
            <source>Reference: takes</source>
            <translation>Referencia: toma</translation>
        </message>
        <message>
            <source>Reference: weight</source>
            <translation>Referencia: peso</translation>
        </message>
        <message>
            <source>Refining: overlap</source>
            <translation>Refinado: solape</translation>
        </message>
        <message>
            <source>Refining: scale</source>
            <translation>Refinado: escala</translation>
        </message>
        <message>
            <source>Refining: upscaler</source>
            <translation>Refinado: upscaler</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Start picture: fit</source>
            <translation>Imagen inicial: encaje</translation>
        </message>
        <message>
            <source>Words of the prompt replaced</source>
            <translation>Palabras del prompt sustituidas</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Estilos</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>The prompt is too long for this language model: {count} tokens, {limit} fit.</source>
            <translation>El prompt es demasiado largo para este modelo de lenguaje: {count} tokens; caben {limit}.</translation>
        </message>
        <message>
            <source>Write, for example, --guidance-from 10 3.</source>
            <translation>Escriba, por ejemplo, --guidance-from 10 3.</translation>
        </message>
        <message>
            <source>Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long.</source>
            <translation>Dónde actúa cada palabra se muestra de {count} de los {all} bloques: los de todos llevarían demasiado tiempo.</translation>
        </message>
        <message>
            <source>This model answers more than twice at each step, so its answers with and without text are not shown apart. The guided answer is.</source>
            <translation>Este modelo responde más de dos veces en cada paso, así que sus respuestas con y sin texto no se muestran por separado. La respuesta guiada sí.</translation>
        </message>
        <message>
            <source>The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they act is shown of the steps that read them.</source>
            <translation>Las palabras de este prompt cambian mientras se dibuja. Los tokens mostrados son los del primer paso, y dónde actúan se muestra de los pasos que los leyeron.</translation>
        </message>
        <message>
            <source>The picture has {steps} steps, so guidance was not changed from step {step} on.</source>
            <translation>La imagen tiene {steps} pasos, así que la guía no se cambió desde el paso {step}.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance that could be changed.</source>
            <translation>Los modelos de la familia {family} no tienen una guía que se pueda cambiar.</translation>
        </message>
        <message>
            <source>Leave --guidance-from out.</source>
            <translation>Omita --guidance-from.</translation>
        </message>
        <message>
            <source>--guidance-from takes a step and a guidance scale, not “{step} {scale}”.</source>
            <translation>--guidance-from toma un paso y una escala de guía, no «{step} {scale}».</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which is not possible here.</source>
            <translation>--guidance-from dibuja la imagen de nuevo, lo que aquí no es posible.</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which --short leaves out.</source>
            <translation>--guidance-from dibuja la imagen de nuevo, lo que --short omite.</translation>
        </message>
        <message>
            <source>In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.</source>
            <translation>Con menos de {steps} pasos este modelo dibuja colores falsos con PNDM; con DPM++ 2M necesita 20.</translation>
        </message>
        <message>
            <source>--host-name belongs to --listen-on-network.</source>
            <translation>--host-name corresponde a --listen-on-network.</translation>
        </message>
        <message>
            <source>--{option} belongs to --prompt: without it pictures are enlarged.</source>
            <translation>--{option} corresponde a --prompt: sin él, las imágenes se amplían.</translation>
        </message>
        <message>
            <source>Allow writing there, then start this again: nothing is made twice.</source>
            <translation>Permita escribir allí y vuelva a iniciarlo: nada se hace dos veces.</translation>
        </message>
        <message>
            <source>Choose another one by --port.</source>
            <translation>Elija otro con --port.</translation>
        </message>
        <message>
            <source>Install it with: pip install "sddesk[{extra}]"</source>
            <translation>Instálelo con: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Install sddesk for Python: pip install "sddesk[{extra}]"</source>
            <translation>Instale sddesk para Python: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Leave the second text encoder out.</source>
            <translation>Deje fuera el segundo codificador de texto.</translation>
        </message>
        <message>
            <source>Ask for it again when the picture is done.</source>
            <translation>Pídalo otra vez cuando la imagen esté lista.</translation>
        </message>
        <message>
            <source>A picture was ordered, which comes first: the explanation was stopped.</source>
            <translation>Se pidió una imagen, que va primero: la explicación se detuvo.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be watched: {reason}.</source>
            <translation>La carpeta {folder} no se puede vigilar: {reason}.</translation>
        </message>
        <message>
            <source>The hook {name} failed: {reason}</source>
            <translation>El hook {name} falló: {reason}</translation>
        </message>
        <message>
            <source>The hook {name} is not run: {reason}</source>
            <translation>El hook {name} no se ejecuta: {reason}</translation>
        </message>
        <message>
            <source>The hooks are too slow: {count} pictures wait for them, and one was left out.</source>
            <translation>Los hooks son demasiado lentos: {count} imágenes los esperan, y una se omitió.</translation>
        </message>
        <message>
            <source>The package {package} is not installed.</source>
            <translation>El paquete {package} no está instalado.</translation>
        </message>
        <message>
            <source>The packaged sddesk does not hold this door.</source>
            <translation>El sddesk empaquetado no contiene esta puerta.</translation>
        </message>
        <message>
            <source>The Python script of {name} is in the clipboard.</source>
            <translation>El script de Python de {name} está en el portapapeles.</translation>
        </message>
        <message>
            <source>The server cannot listen at {address}, port {port}: {reason}</source>
            <translation>El servidor no puede escuchar en {address}, puerto {port}: {reason}</translation>
        </message>
        <message>
            <source>The token in {file} cannot be used: {reason}</source>
            <translation>El token en {file} no se puede usar: {reason}</translation>
        </message>
        <message>
            <source>There is no order {number} here.</source>
            <translation>Aquí no hay ningún pedido {number}.</translation>
        </message>
        <message>
            <source>There is no picture {number} here.</source>
            <translation>Aquí no hay ninguna imagen {number}.</translation>
        </message>
        <message>
            <source>This order is not taken: {reason}.</source>
            <translation>Este pedido no se admite: {reason}.</translation>
        </message>
        <message>
            <source>This picture cannot be written as Python yet: {what}.</source>
            <translation>Esta imagen aún no se puede escribir en Python: {what}.</translation>
        </message>
        <message>
            <source>This model has no cross-attention to the text, so where each word acts is not shown. Its steps, its guided answers and its tokens are.</source>
            <translation>Este modelo no tiene cross-attention con el texto, así que no se muestra dónde actúa cada palabra. Sus pasos, sus respuestas guiadas y sus tokens sí.</translation>
        </message>
        <message>
            <source>The picture was drawn in two parts, the second larger. What is shown is the first part.</source>
            <translation>La imagen se dibujó en dos partes, la segunda más grande. Se muestra la primera.</translation>
        </message>
        <message>
            <source>So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. The pictures of all steps are shown.</source>
            <translation>Una imagen tan grande no deja sitio para los números de cada paso: de cada {every} pasos se guardan los de uno. Las imágenes de todos los pasos se muestran.</translation>
        </message>
        <message>
            <source>OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding.</source>
            <translation>No se puede mirar dentro de OpenVINO, así que esta vez dibuja PyTorch. Las imágenes difieren por el redondeo.</translation>
        </message>
        <message>
            <source>Not drawn for comparison: {what}. {reason}</source>
            <translation>No se dibujó para comparar: {what}. {reason}</translation>
        </message>
        <message>
            <source>Memory was short, so where each word acts was not recorded to the end. All else is shown.</source>
            <translation>Faltaba memoria, así que dónde actúa cada palabra no se registró hasta el final. Todo lo demás se muestra.</translation>
        </message>
        <message>
            <source>Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit.</source>
            <translation>Faltaba memoria, así que no se muestra el camino por el VAE y de vuelta. Una imagen más pequeña quizá quepa.</translation>
        </message>
        <message>
            <source>Memory was short, so the blocks of the network were not timed. All else is shown.</source>
            <translation>Faltaba memoria, así que no se midieron los bloques de la red. Todo lo demás se muestra.</translation>
        </message>
        <message>
            <source>Memory was short, so not every step is shown decoded. Their rough pictures are.</source>
            <translation>Faltaba memoria, así que no todos los pasos se muestran decodificados. Sus imágenes aproximadas sí.</translation>
        </message>
        <message>
            <source>Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough.</source>
            <translation>Decodificar tarda mucho con este tamaño: {count} de {steps} pasos están decodificados, los demás son aproximados.</translation>
        </message>
        <message>
            <source>Ask for the picture that it was made from.</source>
            <translation>Pida la imagen de la que salió.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger in one go: there are no steps to be shown.</source>
            <translation>Un upscaler amplió esta imagen de una vez: no hay pasos que mostrar.</translation>
        </message>
        <message>
            <source>Make it again in sddesk instead.</source>
            <translation>Regenérela en sddesk.</translation>
        </message>
        <message>
            <source>{count} orders wait here; no more are taken.</source>
            <translation>Aquí esperan {count} pedidos; no se admiten más.</translation>
        </message>
        <message>
            <source>{file} cannot be moved into {folder}: {reason}</source>
            <translation>{file} no se puede mover a {folder}: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be written: choose a name that ends in .py or .ipynb.</source>
            <translation>{name} no se puede escribir: elija un nombre que termine en .py o .ipynb.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>No hay ninguna carpeta {folder}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>La carpeta {folder} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>The list of model folders {file} cannot be read: {reason}.</source>
            <translation>La lista de carpetas de modelos {file} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>Add the folders themselves instead.</source>
            <translation>Añada las propias carpetas.</translation>
        </message>
        <message>
            <source>{what} VAE{packing}: this version has no model that it fits.</source>
            <translation>VAE {what}{packing}: esta versión no tiene un modelo con el que encaje.</translation>
        </message>
        <message>
            <source>No installed {kind} is called “{name}”.</source>
            <translation>Ningún {kind} instalado se llama «{name}».</translation>
        </message>
        <message>
            <source>Add its file, or check how it is written.</source>
            <translation>Añada su archivo o compruebe cómo está escrito.</translation>
        </message>
        <message>
            <source>There is no checkpoint in {folder}.</source>
            <translation>No hay ningún checkpoint en {folder}.</translation>
        </message>
        <message>
            <source>LoRAs and VAEs are added to a checkpoint; they draw nothing alone.</source>
            <translation>Los LoRA y VAE se añaden a un checkpoint; solos no dibujan nada.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>El archivo {file} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed.</source>
            <translation>El modelo «{name}» no está instalado.</translation>
        </message>
        <message>
            <source>Get it or add its folder on the models page, or choose another model.</source>
            <translation>Obténgalo o añada su carpeta en la página de modelos, o elija otro modelo.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model, and sddesk finds none in it.</source>
            <translation>La carpeta {folder} no es un modelo, y sddesk no encuentra ninguno en ella.</translation>
        </message>
        <message>
            <source>Choose a diffusers folder, a folder with .safetensors files, or such a file.</source>
            <translation>Elija una carpeta de diffusers, una carpeta con archivos .safetensors o uno de esos archivos.</translation>
        </message>
        <message>
            <source>A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file.</source>
            <translation>Un pickle, que puede ejecutar código: no se abrió. `sddesk models convert` hace un archivo safetensors.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model.</source>
            <translation>Obtenga el archivo safetensors de este modelo.</translation>
        </message>
        <message>
            <source>The weights of “{part}” in {folder} are pickles, which can run code.</source>
            <translation>Los pesos de «{part}» en {folder} son pickles, que pueden ejecutar código.</translation>
        </message>
        <message>
            <source>Get the safetensors files of this model.</source>
            <translation>Obtenga los archivos safetensors de este modelo.</translation>
        </message>
        <message>
            <source>The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet.</source>
            <translation>La carpeta {folder} contiene una «{pipeline}», que sddesk aún no puede usar.</translation>
        </message>
        <message>
            <source>It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format.</source>
            <translation>Se usan modelos Stable Diffusion 1.x, 2.x y XL en formato diffusers.</translation>
        </message>
        <message>
            <source>The folder {folder} brings code of its own ({what}), which is never run.</source>
            <translation>La carpeta {folder} trae código propio ({what}), que nunca se ejecuta.</translation>
        </message>
        <message>
            <source>Choose a model that needs only diffusers and transformers.</source>
            <translation>Elija un modelo que solo necesite diffusers y transformers.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model: it has no model_index.json.</source>
            <translation>La carpeta {folder} no es un modelo: no tiene model_index.json.</translation>
        </message>
        <message>
            <source>Choose the folder that holds model_index.json and unet.</source>
            <translation>Elija la carpeta que contiene model_index.json y unet.</translation>
        </message>
        <message>
            <source>{host} lists more for “{hub_id}” than any model has: nothing was fetched.</source>
            <translation>{host} enumera para «{hub_id}» más de lo que tiene ningún modelo: no se obtuvo nada.</translation>
        </message>
        <message>
            <source>The model in {folder} is not complete: {what} is missing.</source>
            <translation>El modelo en {folder} no está completo: falta {what}.</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>Obtenga el modelo otra vez.</translation>
        </message>
        <message>
            <source>The file {file} is a pickle, which can run code. It was not opened.</source>
            <translation>El archivo {file} es un pickle, que puede ejecutar código. No se abrió.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model, or have this one converted.</source>
            <translation>Obtenga el archivo safetensors de este modelo, o haga convertir este.</translation>
        </message>
        <message>
            <source>The file {file} is damaged or not complete: {reason}.</source>
            <translation>El archivo {file} está dañado o incompleto: {reason}.</translation>
        </message>
        <message>
            <source>The settings are those of the picture that was enlarged.</source>
            <translation>Los ajustes son los de la imagen que se amplió.</translation>
        </message>
        <message>
            <source>The prompt has {count} lines; at most {limit} become jobs at once.</source>
            <translation>El prompt tiene {count} líneas; como mucho {limit} se convierten en tareas a la vez.</translation>
        </message>
        <message>
            <source>“sddesk run” takes a text file with a prompt on each line.</source>
            <translation>«sddesk run» toma un archivo de texto con un prompt en cada línea.</translation>
        </message>
        <message>
            <source>An enlargement has no seed and no settings to change.</source>
            <translation>Una ampliación no tiene semilla ni ajustes que cambiar.</translation>
        </message>
        <message>
            <source>Add the safetensors file of one on the models page.</source>
            <translation>Añada el archivo safetensors de un upscaler en la página de modelos.</translation>
        </message>
        <message>
            <source>No upscaler is installed.</source>
            <translation>No hay ningún upscaler instalado.</translation>
        </message>
        <message>
            <source>{name} is transparent in parts, which lie on white.</source>
            <translation>{name} es transparente en partes, que quedan sobre blanco.</translation>
        </message>
        <message>
            <source>{name} is animated: only its first picture is taken.</source>
            <translation>{name} es animada: solo se toma su primera imagen.</translation>
        </message>
        <message>
            <source>Memory was short, so the picture was enlarged in parts of {side} pixels.</source>
            <translation>Faltaba memoria, así que la imagen se amplió en partes de {side} píxeles.</translation>
        </message>
        <message>
            <source>In half precision the upscaler overflowed: the picture was enlarged in full precision.</source>
            <translation>Con precisión media el upscaler se desbordó: la imagen se amplió con precisión completa.</translation>
        </message>
        <message>
            <source>The numbers of the upscaler {name} overflowed: no picture came out.</source>
            <translation>Los números del upscaler {name} se desbordaron: no salió ninguna imagen.</translation>
        </message>
        <message>
            <source>Its file may be damaged: fetch it again, or choose another one.</source>
            <translation>Su archivo puede estar dañado: obténgalo otra vez o elija otro.</translation>
        </message>
        <message>
            <source>Close other programs that use this memory, or choose a smaller upscaler.</source>
            <translation>Cierre otros programas que usen esta memoria, o elija un upscaler más pequeño.</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.</source>
            <translation>No hay memoria suficiente para ampliar la imagen: {device} tiene {total} GB, {free} GB libres.</translation>
        </message>
        <message>
            <source>At most {most} million pixels can be made: reduce the picture first.</source>
            <translation>Se pueden hacer como mucho {most} millones de píxeles: reduzca antes la imagen.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} would become {large} x {tall}, more than can be made.</source>
            <translation>Una imagen de {width} x {height} pasaría a {large} x {tall}, más de lo que se puede hacer.</translation>
        </message>
        <message>
            <source>Choose a smaller scale or another upscaler, or enlarge the result again.</source>
            <translation>Elija una escala menor u otro upscaler, o amplíe otra vez el resultado.</translation>
        </message>
        <message>
            <source>The upscaler {name} enlarges {scale} times at most, not {wanted} times.</source>
            <translation>El upscaler {name} amplía como mucho {scale} veces, no {wanted} veces.</translation>
        </message>
        <message>
            <source>The picture {name} is missing: its file is not there.</source>
            <translation>Falta la imagen {name}: su archivo no está.</translation>
        </message>
        <message>
            <source>Choose another upscaler; `sddesk models list` shows them.</source>
            <translation>Elija otro upscaler; `sddesk models list` los muestra.</translation>
        </message>
        <message>
            <source>The file {file} holds no network that enlarges pictures.</source>
            <translation>El archivo {file} no contiene ninguna red que amplíe imágenes.</translation>
        </message>
        <message>
            <source>{what} of the model in {folder} cannot be read: {reason}</source>
            <translation>{what} del modelo en {folder} no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>Weights of a kind that this version does not know.</source>
            <translation>Pesos de un tipo que esta versión no conoce.</translation>
        </message>
        <message>
            <source>This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.</source>
            <translation>Este modelo dibuja como máximo {most} píxeles por lado, no {width} x {height}: su red no conoce más posiciones.</translation>
        </message>
        <message>
            <source>The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.</source>
            <translation>La parte de un codificador de texto que mira imágenes (mmproj): esta versión solo la toma de archivos safetensors.</translation>
        </message>
        <message>
            <source>The vocabulary in {folder} cannot be read: {reason}</source>
            <translation>El vocabulario en {folder} no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>A grid is made of one prompt, not of {count}.</source>
            <translation>Una cuadrícula se hace con un prompt, no con {count}.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {folder}: {reason}</source>
            <translation>No se puede guardar nada en {folder}: {reason}</translation>
        </message>
        <message>
            <source>Name another folder, or allow writing there.</source>
            <translation>Indique otra carpeta o permita escribir en ella.</translation>
        </message>
        <message>
            <source>These settings cannot be read: {reason}</source>
            <translation>Estos ajustes no se pueden leer: {reason}</translation>
        </message>
        <message>
            <source>The size {width} x {height} cannot be made.</source>
            <translation>El tamaño {width} x {height} no se puede hacer.</translation>
        </message>
        <message>
            <source>Choose multiples of {step} from {low} to {high} pixels.</source>
            <translation>Elija múltiplos de {step} de {low} a {high} píxeles.</translation>
        </message>
        <message>
            <source>The prompt has {count} characters, more than the {limit} that are kept.</source>
            <translation>El prompt tiene {count} caracteres, más de los {limit} que se guardan.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Acórtelo.</translation>
        </message>
        <message>
            <source>A guidance rescale of {value} cannot be used: choose 0 to 1.</source>
            <translation>Un reescalado de la guía de {value} no se puede usar: elija de 0 a 1.</translation>
        </message>
        <message>
            <source>A region that is drawn alone has other edges than the picture: it cannot be seamless.</source>
            <translation>Una región que se dibuja sola tiene otros bordes que la imagen: no puede ser sin costura.</translation>
        </message>
        <message>
            <source>Draw the whole picture with the mask, or turn the seamless edges off.</source>
            <translation>Dibuje toda la imagen con la máscara, o desactive los bordes sin costura.</translation>
        </message>
        <message>
            <source>With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Con bordes sin costura, PyTorch hace la imagen, no OpenVINO: tarda más.</translation>
        </message>
        <message>
            <source>A variation strength of {value} cannot be used: choose 0 to 1.</source>
            <translation>Una fuerza de variación de {value} no se puede usar: elija de 0 a 1.</translation>
        </message>
        <message>
            <source>A variation seed alone changes nothing.</source>
            <translation>Una semilla de variación sola no cambia nada.</translation>
        </message>
        <message>
            <source>Add --variation-strength, from 0 to 1.</source>
            <translation>Añada --variation-strength, de 0 a 1.</translation>
        </message>
        <message>
            <source>A guidance of {guidance} cannot be used: choose {low} to {high}.</source>
            <translation>Una guía de {guidance} no se puede usar: elija de {low} a {high}.</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one.</source>
            <translation>No se pueden hacer {rows} x {columns} imágenes a la vez: como mucho {limit}, al menos una.</translation>
        </message>
        <message>
            <source>The seed {seed} is outside 0 to {limit}.</source>
            <translation>La semilla {seed} está fuera de 0 a {limit}.</translation>
        </message>
        <message>
            <source>The file {file} stands where the folder of a model was.</source>
            <translation>El archivo {file} está donde estaba la carpeta de un modelo.</translation>
        </message>
        <message>
            <source>Add it on the models page, as a file.</source>
            <translation>Añádalo en la página de modelos, como archivo.</translation>
        </message>
        <message>
            <source>The model in {folder} was trained on other noise ({what}): this version cannot draw it yet.</source>
            <translation>El modelo en {folder} se entrenó con otro ruido ({what}): esta versión aún no puede dibujarlo.</translation>
        </message>
        <message>
            <source>The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet.</source>
            <translation>El modelo en {folder} dibuja también a partir de una imagen ({what}): esta versión aún no puede hacerlo.</translation>
        </message>
        <message>
            <source>Its numbers are integers that nothing tells how to read.</source>
            <translation>Sus números son enteros y nada dice cómo leerlos.</translation>
        </message>
        <message>
            <source>The model's part “{part}” is {library}.{kind}, which is not loaded.</source>
            <translation>La parte «{part}» del modelo es {library}.{kind}, que no se carga.</translation>
        </message>
        <message>
            <source>Only the known parts of diffusers and transformers are: use another model.</source>
            <translation>Solo se cargan las partes conocidas de diffusers y transformers: use otro modelo.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a prompt: the last {unread} were not read.</source>
            <translation>El modelo lee {limit} tokens de un prompt: los últimos {unread} no se leyeron.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a negative prompt: the last {unread} were not read.</source>
            <translation>El modelo lee {limit} tokens de un prompt negativo: los últimos {unread} no se leyeron.</translation>
        </message>
        <message>
            <source>The text encoder has {layers} layers: clip skip {asked} was taken as {layers}.</source>
            <translation>El codificador de texto tiene {layers} capas: clip skip {asked} se tomó como {layers}.</translation>
        </message>
        <message>
            <source>SDXL always reads the layer before the last: clip skip was not used.</source>
            <translation>SDXL lee siempre la penúltima capa: clip skip no se usó.</translation>
        </message>
        <message>
            <source>In half precision the decoder overflowed: the picture was decoded in full precision.</source>
            <translation>Con precisión media el decodificador se desbordó: la imagen se decodificó con precisión completa.</translation>
        </message>
        <message>
            <source>The model's numbers overflowed: no picture came out.</source>
            <translation>Los números del modelo se desbordaron: no salió ninguna imagen.</translation>
        </message>
        <message>
            <source>Try the precision “full”; if it stays so, the model's file may be damaged.</source>
            <translation>Pruebe la precisión «completa»; si sigue así, el archivo del modelo puede estar dañado.</translation>
        </message>
        <message>
            <source>No GPU was found: the CPU makes the pictures.</source>
            <translation>No se encontró tarjeta gráfica: el procesador hace las imágenes.</translation>
        </message>
        <message>
            <source>The GPU cannot be used, the CPU makes the pictures: {reason}</source>
            <translation>La tarjeta gráfica no se puede usar, el procesador hace las imágenes: {reason}</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the CPU makes the pictures. Install torch with CUDA to use the GPU.</source>
            <translation>Hay una tarjeta gráfica NVIDIA, pero el torch instalado es solo para procesadores: el procesador hace las imágenes. Instale torch con CUDA para usar la tarjeta.</translation>
        </message>
        <message>
            <source>The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes the pictures. Update the driver to use the card. {reason}</source>
            <translation>El controlador NVIDIA {driver} no funciona con este torch, que necesita CUDA {cuda}: el procesador hace las imágenes. Actualice el controlador para usar la tarjeta. {reason}</translation>
        </message>
        <message>
            <source>The GPU stopped working: {reason}</source>
            <translation>La tarjeta gráfica dejó de funcionar: {reason}</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, update the driver.</source>
            <translation>Reinicie el programa; si vuelve a ocurrir, actualice el controlador.</translation>
        </message>
        <message>
            <source>The device {device} cannot do one of the operations needed: {reason}</source>
            <translation>El dispositivo {device} no puede hacer una de las operaciones necesarias: {reason}</translation>
        </message>
        <message>
            <source>It cannot be read: {reason}.</source>
            <translation>No se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>{tag}: only its weights are used, not {rest}.</source>
            <translation>{tag}: solo se usan sus pesos, no {rest}.</translation>
        </message>
        <message>
            <source>Choose the CPU as device in the settings.</source>
            <translation>Elija el procesador como dispositivo en los ajustes.</translation>
        </message>
        <message>
            <source>Only its first {count} files were looked at.</source>
            <translation>Solo se miraron sus primeros {count} archivos.</translation>
        </message>
        <message>
            <source>There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.</source>
            <translation>No hay memoria suficiente para una imagen de {width} x {height}: {device} tiene {total} GB, {free} GB libres.</translation>
        </message>
        <message>
            <source>Choose a smaller size, or close other programs that use this memory.</source>
            <translation>Elija un tamaño menor, o cierre otros programas que usen esta memoria.</translation>
        </message>
        <message>
            <source>The file {file} is a GGUF file, which this version cannot draw with yet.</source>
            <translation>El archivo {file} es un GGUF, con el que esta versión aún no puede dibujar.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has {total} GB, {free} GB free.</source>
            <translation>Una imagen de {width} x {height} está calculada, pero no hay memoria suficiente para decodificarla: {device} tiene {total} GB, {free} GB libres.</translation>
        </message>
        <message>
            <source>Close other programs and try again: only the last stage is done anew.</source>
            <translation>Cierre otros programas y reintente: solo se repite la última etapa.</translation>
        </message>
        <message>
            <source>{what} motion module{packing}: this version makes no videos.</source>
            <translation>Módulo de movimiento {what}{packing}: esta versión no hace vídeos.</translation>
        </message>
        <message>
            <source>This version does not know the sampler “{sampler}”.</source>
            <translation>Esta versión no conoce el sampler «{sampler}».</translation>
        </message>
        <message>
            <source>Models of the family {family} draw multiples of {step} pixels.</source>
            <translation>Los modelos de la familia {family} dibujan múltiplos de {step} píxeles.</translation>
        </message>
        <message>
            <source>Near by is {width} x {height}.</source>
            <translation>Lo más cercano es {width} x {height}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} cannot draw with models of the family {family}.</source>
            <translation>El sampler {sampler} no puede dibujar con modelos de la familia {family}.</translation>
        </message>
        <message>
            <source>These can: {samplers}.</source>
            <translation>Estos sí: {samplers}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} does not work with the schedule “{schedule}”.</source>
            <translation>El sampler {sampler} no funciona con el schedule «{schedule}».</translation>
        </message>
        <message>
            <source>It works with: {schedules}.</source>
            <translation>Funciona con: {schedules}.</translation>
        </message>
        <message>
            <source>{path} leads out of the pictures folder {folder}.</source>
            <translation>{path} lleva fuera de la carpeta de imágenes {folder}.</translation>
        </message>
        <message>
            <source>Remove the link, or choose another folder for pictures.</source>
            <translation>Quite el enlace o elija otra carpeta para las imágenes.</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {reason}</source>
            <translation>En {folder} no se puede escribir: {reason}</translation>
        </message>
        <message>
            <source>The disk of {folder} is full ({free} MB free).</source>
            <translation>El disco de {folder} está lleno ({free} MB libres).</translation>
        </message>
        <message>
            <source>The folder {folder} is read-only.</source>
            <translation>La carpeta {folder} es de solo lectura.</translation>
        </message>
        <message>
            <source>The picture was read in part only; its information in the large view says what was left out.</source>
            <translation>La imagen se leyó solo en parte; su información en la vista grande dice qué se omitió.</translation>
        </message>
        <message>
            <source>{what} T2I-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>T2I-Adapter {what}{packing}: esta versión aún no puede dibujar con él.</translation>
        </message>
        <message>
            <source>A picture that is needed is not in the library: {hash}.</source>
            <translation>Una imagen necesaria no está en la biblioteca: {hash}.</translation>
        </message>
        <message>
            <source>Import that picture, or choose another one.</source>
            <translation>Importe esa imagen o elija otra.</translation>
        </message>
        <message>
            <source>It began with a start picture that its file does not hold (strength {strength}).</source>
            <translation>Empezó con una imagen inicial que su archivo no contiene (fuerza {strength}).</translation>
        </message>
        <message>
            <source>{file} is another picture than when the orders were read.</source>
            <translation>{file} es otra imagen que cuando se leyeron los pedidos.</translation>
        </message>
        <message>
            <source>Nothing was collected: what could not be read may name an input.</source>
            <translation>No se recogió nada: lo que no se pudo leer puede nombrar una entrada.</translation>
        </message>
        <message>
            <source>Connect its drive, or mend or remove the file, then try again.</source>
            <translation>Conecte su unidad, o repare o quite el archivo, y reintente.</translation>
        </message>
        <message>
            <source>{file} cannot be read, and may name an input.</source>
            <translation>{file} no se puede leer y puede nombrar una entrada.</translation>
        </message>
        <message>
            <source>Mend or remove that file, then try again.</source>
            <translation>Repare o quite ese archivo y reintente.</translation>
        </message>
        <message>
            <source>Only single PNG pictures with their settings carry the pictures they began with.</source>
            <translation>Solo las imágenes PNG sueltas con sus ajustes llevan las imágenes con las que empezaron.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>La carpeta {folder} no está.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>Elija otro lugar o haga sitio allí.</translation>
        </message>
        <message>
            <source>The picture is kept in memory: save it elsewhere, or try again.</source>
            <translation>La imagen se conserva en memoria: guárdela en otro lugar o reintente.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}</source>
            <translation>La imagen {name} no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>Lines that are no settings: {text}</source>
            <translation>Líneas que no son ajustes: {text}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{name} is left out: {kind} pictures cannot be read.</source>
            <translation>{name} se omite: las imágenes {kind} no se pueden leer.</translation>
        </message>
        <message>
            <source>The file has a workflow of ComfyUI, but not the graph that ran.</source>
            <translation>El archivo tiene un workflow de ComfyUI, pero no el grafo que se ejecutó.</translation>
        </message>
        <message>
            <source>The graph of ComfyUI has no sampler that can be followed.</source>
            <translation>El grafo de ComfyUI no tiene un sampler que se pueda seguir.</translation>
        </message>
        <message>
            <source>A text of “{node}” ({input}): {text}</source>
            <translation>Un texto de «{node}» ({input}): {text}</translation>
        </message>
        <message>
            <source>The text that “{node}” made when the picture was drawn</source>
            <translation>El texto que hizo «{node}» cuando se dibujó la imagen</translation>
        </message>
        <message>
            <source>The prompt of a later pass (“{node}”): {text}</source>
            <translation>El prompt de una pasada posterior («{node}»): {text}</translation>
        </message>
        <message>
            <source>The prompt of a part of the picture: {text}</source>
            <translation>El prompt de una parte de la imagen: {text}</translation>
        </message>
        <message>
            <source>The text in the file has no settings beside the prompt.</source>
            <translation>El texto del archivo no tiene ajustes junto al prompt.</translation>
        </message>
        <message>
            <source>Styles whose text was added to the prompt: {names}</source>
            <translation>Estilos cuyo texto se añadió al prompt: {names}</translation>
        </message>
        <message>
            <source>Models that were merged for this picture: {names}</source>
            <translation>Modelos que se fusionaron para esta imagen: {names}</translation>
        </message>
        <message>
            <source>Make room on that disk, or name another folder.</source>
            <translation>Haga espacio en ese disco o indique otra carpeta.</translation>
        </message>
        <message>
            <source>A LoRA is named only by its address: {address}, weight {weight}</source>
            <translation>Un LoRA se nombra solo por su dirección: {address}, peso {weight}</translation>
        </message>
        <message>
            <source>An empty prompt makes a picture of the model's own choice.</source>
            <translation>Un prompt vacío crea una imagen a elección del modelo.</translation>
        </message>
        <message>
            <source>{what} upscaler{packing}: this version cannot enlarge with it yet.</source>
            <translation>Upscaler {what}{packing}: esta versión aún no puede ampliar con él.</translation>
        </message>
        <message>
            <source>Below {native} pixels this model loses quality.</source>
            <translation>Por debajo de {native} píxeles este modelo pierde calidad.</translation>
        </message>
        <message>
            <source>Larger than {native} both ways, things repeat: keep one side at {native}.</source>
            <translation>Por encima de {native} en ambos sentidos las cosas se repiten: deje un lado en {native}.</translation>
        </message>
        <message>
            <source>LCM only works with models made for it.</source>
            <translation>LCM solo funciona con modelos hechos para él.</translation>
        </message>
        <message>
            <source>{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and DPM++ 2M draw them.</source>
            <translation>{sampler} sigue desde sus últimos pasos: las palabras que alternan, [a|b], estropean sus imágenes. Euler, Heun y DPM++ 2M las dibujan.</translation>
        </message>
        <message>
            <source>By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2.</source>
            <translation>Por su nombre, «{name}» dibuja en pocos pasos: de 2 a 8, con una guía de 1 a 2.</translation>
        </message>
        <message>
            <source>“{model}” takes no second text encoder from a file: “{part}”.</source>
            <translation>«{model}» no toma un segundo codificador de texto de un archivo: «{part}».</translation>
        </message>
        <message>
            <source>“{name}” was made with a clip skip of {usual}; {now} is set.</source>
            <translation>«{name}» se hizo con un clip skip de {usual}; está fijado {now}.</translation>
        </message>
        <message>
            <source>The sampler's settings of “{name}” are for {other}; this model is made for {own}.</source>
            <translation>Los ajustes del sampler de «{name}» son para {other}; este modelo está hecho para {own}.</translation>
        </message>
        <message>
            <source>{value} is not a number that can be used here.</source>
            <translation>{value} no es un número que se pueda usar aquí.</translation>
        </message>
        <message>
            <source>The value from before is kept: type another.</source>
            <translation>Se conserva el valor anterior: escriba otro.</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; you can go on.</source>
            <translation>Ocurrió algo inesperado. No se ha perdido nada; puede seguir.</translation>
        </message>
        <message>
            <source>Copy the details and send them to the people who make sddesk.</source>
            <translation>Copie los detalles y envíelos a quienes hacen sddesk.</translation>
        </message>
        <message>
            <source>The queue cannot be stored in {path}: {reason}</source>
            <translation>La cola no se puede guardar en {path}: {reason}</translation>
        </message>
        <message>
            <source>There is a file {file} already; it is not overwritten.</source>
            <translation>Ya hay un archivo {file}; no se sobrescribe.</translation>
        </message>
        <message>
            <source>The file {file} holds no weights.</source>
            <translation>El archivo {file} no contiene pesos.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written: {reason}.</source>
            <translation>El archivo {file} no se puede escribir: {reason}.</translation>
        </message>
        <message>
            <source>Make room on that disk or allow writing there, then try again.</source>
            <translation>Haga sitio en ese disco o permita escribir en él, y reintente.</translation>
        </message>
        <message>
            <source>The pickle {file} holds more than weights, so nothing of it was read.</source>
            <translation>El pickle {file} contiene más que pesos, así que no se leyó nada de él.</translation>
        </message>
        <message>
            <source>It may run code. Get the safetensors file of this model.</source>
            <translation>Podría ejecutar código. Obtenga el archivo safetensors de este modelo.</translation>
        </message>
        <message>
            <source>The model “{name}” that made this picture is not installed.</source>
            <translation>El modelo «{name}» que hizo esta imagen no está instalado.</translation>
        </message>
        <message>
            <source>Get it or add its folder, or choose another model.</source>
            <translation>Obténgalo o añada su carpeta, o elija otro modelo.</translation>
        </message>
        <message>
            <source>The draft cannot be stored in {path}: {reason}</source>
            <translation>El borrador no se puede guardar en {path}: {reason}</translation>
        </message>
        <message>
            <source>A damaged file was put aside as {path}. sddesk starts with defaults.</source>
            <translation>Un archivo dañado se apartó como {path}. sddesk arranca con los valores predeterminados.</translation>
        </message>
        <message>
            <source>The window cannot read what it was told: {reason}.</source>
            <translation>La ventana no puede leer lo que se le dijo: {reason}.</translation>
        </message>
        <message>
            <source>The open window is of another version of sddesk: {version}.</source>
            <translation>La ventana abierta es de otra versión de sddesk: {version}.</translation>
        </message>
        <message>
            <source>Close it, or add --own-engine.</source>
            <translation>Ciérrela o añada --own-engine.</translation>
        </message>
        <message>
            <source>{count} orders of commands wait in the window's queue; it takes no more.</source>
            <translation>{count} pedidos de comandos esperan en la cola de la ventana; no admite más.</translation>
        </message>
        <message>
            <source>The window could not store the order.</source>
            <translation>La ventana no pudo guardar el pedido.</translation>
        </message>
        <message>
            <source>An order of this key is in the window's queue already.</source>
            <translation>Un pedido con esta clave ya está en la cola de la ventana.</translation>
        </message>
        <message>
            <source>A window of sddesk is open and does not answer.</source>
            <translation>Hay una ventana de sddesk abierta que no responde.</translation>
        </message>
        <message>
            <source>Wait until it does, close it, or add --own-engine.</source>
            <translation>Espere a que responda, ciérrela o añada --own-engine.</translation>
        </message>
        <message>
            <source>The window ended in the middle of the order.</source>
            <translation>La ventana terminó en mitad del pedido.</translation>
        </message>
        <message>
            <source>The window was closed in the middle of the order.</source>
            <translation>La ventana se cerró en mitad del pedido.</translation>
        </message>
        <message>
            <source>What it took and did not make waits in its queue.</source>
            <translation>Lo que tomó y no hizo espera en su cola.</translation>
        </message>
        <message>
            <source>The window said what cannot be understood: {reason}.</source>
            <translation>La ventana dijo algo que no se entiende: {reason}.</translation>
        </message>
        <message>
            <source>The order is too large to be handed to the window.</source>
            <translation>El pedido es demasiado grande para pasarlo a la ventana.</translation>
        </message>
        <message>
            <source>The same is being made for another command of sddesk already.</source>
            <translation>Lo mismo se está haciendo ya para otro comando de sddesk.</translation>
        </message>
        <message>
            <source>A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown.</source>
            <translation>Una imagen de menos de {side} píxeles por lado no tiene latentes, así que no se muestra el camino por el VAE.</translation>
        </message>
        <message>
            <source>{count} commands are at the open window already; it takes no more.</source>
            <translation>Ya hay {count} comandos en la ventana abierta; no admite más.</translation>
        </message>
        <message>
            <source>Wait until one of them ends, or add --own-engine.</source>
            <translation>Espere a que termine uno, o añada --own-engine.</translation>
        </message>
        <message>
            <source>The order was cleared from the window's queue before its end was told.</source>
            <translation>El pedido se quitó de la cola de la ventana antes de que se anunciara su final.</translation>
        </message>
        <message>
            <source>The window was told to stop the order, and has not said yet that it did.</source>
            <translation>Se le dijo a la ventana que detuviera el pedido y aún no ha dicho que lo hizo.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt, so the picture was not drawn without it.</source>
            <translation>«{word}» no es una palabra entera del prompt, así que la imagen no se dibujó sin ella.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt.</source>
            <translation>«{word}» no es una palabra entera del prompt.</translation>
        </message>
        <message>
            <source>The run began with the start picture under noise: what is shown as its noise is both together.</source>
            <translation>El dibujo empezó con la imagen inicial bajo ruido: lo que se muestra como su ruido son ambas cosas juntas.</translation>
        </message>
        <message>
            <source>The safety checker hid this picture, so its steps are not shown decoded.</source>
            <translation>El filtro de seguridad ocultó esta imagen, así que sus pasos no se muestran decodificados.</translation>
        </message>
        <message>
            <source>--{option} belongs to a prompt: a picture of the library is drawn as it was.</source>
            <translation>--{option} corresponde a un prompt: una imagen de la biblioteca se dibuja como era.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Déjelo fuera.</translation>
        </message>
        <message>
            <source>--drop draws the picture anew, which --short leaves out.</source>
            <translation>--drop dibuja la imagen de nuevo, lo que --short omite.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Deje fuera uno de los dos.</translation>
        </message>
        <message>
            <source>The open window makes it.</source>
            <translation>La hace la ventana abierta.</translation>
        </message>
        <message>
            <source>Orders before it in the window's queue: {count}.</source>
            <translation>Pedidos antes de este en la cola de la ventana: {count}.</translation>
        </message>
        <message>
            <source>The window's queue is paused: it goes on when you resume it there.</source>
            <translation>La cola de la ventana está en pausa: sigue cuando la reanude allí.</translation>
        </message>
        <message>
            <source>The window's queue goes on.</source>
            <translation>La cola de la ventana sigue.</translation>
        </message>
        <message>
            <source>The order was cancelled in the window.</source>
            <translation>El pedido se canceló en la ventana.</translation>
        </message>
        <message>
            <source>The window did not make it.</source>
            <translation>La ventana no la hizo.</translation>
        </message>
        <message>
            <source>The window's engine ended in the middle of the order.</source>
            <translation>El motor de la ventana terminó en mitad del pedido.</translation>
        </message>
        <message>
            <source>The window made the picture, but did not save it in the library.</source>
            <translation>La ventana hizo la imagen, pero no la guardó en la biblioteca.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger at the end. What follows is of the picture before that.</source>
            <translation>Un upscaler amplió esta imagen al final. Lo que sigue es de la imagen anterior a eso.</translation>
        </message>
        <message>
            <source>Take the form with 16 bits: what was rounded twice is worse.</source>
            <translation>Tome la forma de 16 bits: lo que se redondea dos veces es peor.</translation>
        </message>
        <message>
            <source>A window of sddesk is just starting or closing.</source>
            <translation>Una ventana de sddesk se está abriendo o cerrando.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Reintente en un momento.</translation>
        </message>
        <message>
            <source>{path} is in the library, but was not copied into {folder}: {reason}</source>
            <translation>{path} está en la biblioteca, pero no se copió a {folder}: {reason}</translation>
        </message>
        <message>
            <source>A model that the order names is another file in the open window.</source>
            <translation>Un modelo que nombra el pedido es otro archivo en la ventana abierta.</translation>
        </message>
        <message>
            <source>Close the window, or add --own-engine.</source>
            <translation>Cierre la ventana o añada --own-engine.</translation>
        </message>
        <message>
            <source>The library's index was damaged and has been made anew. The damaged one is kept as {path}.</source>
            <translation>El índice de la biblioteca estaba dañado y se ha rehecho. El dañado se conserva como {path}.</translation>
        </message>
        <message>
            <source>The library's index was an empty file and has been made anew from the pictures.</source>
            <translation>El índice de la biblioteca era un archivo vacío y se ha rehecho a partir de las imágenes.</translation>
        </message>
        <message>
            <source>Entries of the index that could not be read: {count}. Their pictures were read anew.</source>
            <translation>Entradas del índice que no se pudieron leer: {count}. Sus imágenes se leyeron de nuevo.</translation>
        </message>
        <message>
            <source>{name} is left out: {reason}</source>
            <translation>{name} se omite: {reason}</translation>
        </message>
        <message>
            <source>{name} is left out: it is no file.</source>
            <translation>{name} se omite: no es un archivo.</translation>
        </message>
        <message>
            <source>Check the name, or choose another model.</source>
            <translation>Compruebe el nombre o elija otro modelo.</translation>
        </message>
        <message>
            <source>Something unexpected happened: {reason}</source>
            <translation>Ocurrió algo inesperado: {reason}</translation>
        </message>
        <message>
            <source>The library index {path} is damaged.</source>
            <translation>El índice de la biblioteca {path} está dañado.</translation>
        </message>
        <message>
            <source>The pictures are untouched: the index is made anew from their files.</source>
            <translation>Las imágenes están intactas: el índice se rehace a partir de sus archivos.</translation>
        </message>
        <message>
            <source>It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings.</source>
            <translation>Se usan modelos SD 1, SD 2 y SDXL, sus LoRA, VAE, codificadores de texto y embeddings.</translation>
        </message>
        <message>
            <source>{count} jobs wait from the last time.</source>
            <translation>{count} tareas esperan desde la última vez.</translation>
        </message>
        <message>
            <source>Nothing in {place} can be used by this version.</source>
            <translation>Nada en {place} puede usarse con esta versión.</translation>
        </message>
        <message>
            <source>Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}.</source>
            <translation>Encontrado en {place}: checkpoints: {checkpoints}; LoRA, VAE y otros: {parts}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}</source>
            <translation>La carpeta {folder} no se puede crear: {reason}</translation>
        </message>
        <message>
            <source>Allow writing there, or name another place in the variable {name}.</source>
            <translation>Permita escribir allí, o indique otro lugar en la variable {name}.</translation>
        </message>
        <message>
            <source>Some settings could not be used and have their defaults: {names}</source>
            <translation>Algunos ajustes no se pudieron usar y tienen sus valores predeterminados: {names}</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}</source>
            <translation>Los ajustes no se pueden guardar en {path}: {reason}</translation>
        </message>
        <message>
            <source>The settings could not be read ({reason}). The file is kept as {path}; defaults are used.</source>
            <translation>Los ajustes no se pudieron leer ({reason}). El archivo se conserva como {path}; se usan los valores predeterminados.</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation>No hay pantalla en la que abrir una ventana.</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"</source>
            <translation>Inícielo desde una sesión de escritorio, o cree imágenes sin ventana: sddesk generate "a prompt"</translation>
        </message>
        <message>
            <source>A window needs system libraries that are not installed: {packages}</source>
            <translation>Una ventana necesita bibliotecas del sistema que no están instaladas: {packages}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install {packages}</source>
            <translation>En Debian y Ubuntu: sudo apt install {packages}</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>Esta imagen ya no está en la biblioteca.</translation>
        </message>
        <message>
            <source>The library index {path} was written by a newer sddesk.</source>
            <translation>El índice de la biblioteca {path} lo escribió un sddesk más nuevo.</translation>
        </message>
        <message>
            <source>Use that version, or name another data folder. Nothing was changed.</source>
            <translation>Use esa versión o indique otra carpeta de datos. No se cambió nada.</translation>
        </message>
        <message>
            <source>The library index {path} cannot be used: {reason}</source>
            <translation>El índice de la biblioteca {path} no se puede usar: {reason}</translation>
        </message>
        <message>
            <source>Pictures are safe in their folder; make room on that disk or allow writing there.</source>
            <translation>Las imágenes están a salvo en su carpeta; haga sitio en ese disco o permita escribir en él.</translation>
        </message>
        <message>
            <source>The picture is saved as {path}, but the index is not: {reason}</source>
            <translation>La imagen está guardada como {path}, pero el índice no: {reason}</translation>
        </message>
        <message>
            <source>This is no access token.</source>
            <translation>Esto no es un token de acceso.</translation>
        </message>
        <message>
            <source>Copy it from your account at {link}; it begins with hf_.</source>
            <translation>Cópielo de su cuenta en {link}; empieza por hf_.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is downloaded.</source>
            <translation>sddesk está configurado para trabajar sin conexión, así que no se descarga nada.</translation>
        </message>
        <message>
            <source>Turn off the offline switch in the settings.</source>
            <translation>Desactive el modo sin conexión en los ajustes.</translation>
        </message>
        <message>
            <source>What had arrived of “{hub_id}” cannot be deleted: {reason}.</source>
            <translation>Lo que había llegado de «{hub_id}» no se puede borrar: {reason}.</translation>
        </message>
        <message>
            <source>The model cannot be saved in {folder}: {reason}.</source>
            <translation>El modelo no se puede guardar en {folder}: {reason}.</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder for models, then resume.</source>
            <translation>Haga sitio allí o elija otra carpeta para los modelos, y reanude.</translation>
        </message>
        <message>
            <source>{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it.</source>
            <translation>{count} LoRA instalados se llaman «{name}»: se tomó {path}. Para elegir, escriba la carpeta delante.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” is not the file that sddesk knows: hash {found}.</source>
            <translation>{file} de «{hub_id}» no es el archivo que sddesk conoce: hash {found}.</translation>
        </message>
        <message>
            <source>Nothing was fetched. Its maker says whether the model was replaced; known is {known}.</source>
            <translation>No se obtuvo nada. Su autor dirá si el modelo se reemplazó; el conocido es {known}.</translation>
        </message>
        <message>
            <source>The model_index.json of “{hub_id}” cannot be read: {reason}</source>
            <translation>El model_index.json de «{hub_id}» no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Elija otro modelo.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong.</source>
            <translation>{file} de «{hub_id}» llegó dañado dos veces: su SHA-256 es incorrecto.</translation>
        </message>
        <message>
            <source>Its smallest form would fit: “{form}” ({size} GB).</source>
            <translation>Su forma más pequeña cabría: «{form}» ({size} GB).</translation>
        </message>
        <message>
            <source>Something between you and the hub changes it. Try another network.</source>
            <translation>Algo entre usted y el hub lo cambia. Pruebe otra red.</translation>
        </message>
        <message>
            <source>{reason} Trying again in {seconds} s.</source>
            <translation>{reason} Nuevo intento en {seconds} s.</translation>
        </message>
        <message>
            <source>Another program is fetching the same file.</source>
            <translation>Otro programa está obteniendo el mismo archivo.</translation>
        </message>
        <message>
            <source>{what} transformer{packing}: this version cannot draw it yet.</source>
            <translation>Transformer {what}{packing}: esta versión aún no puede dibujar con él.</translation>
        </message>
        <message>
            <source>This disk takes no links, so a second version of the model needs its full size again.</source>
            <translation>Este disco no admite enlaces, así que una segunda versión del modelo ocupa otra vez todo su tamaño.</translation>
        </message>
        <message>
            <source>Choose the text encoders of another SDXL model.</source>
            <translation>Elija los codificadores de texto de otro modelo SDXL.</translation>
        </message>
        <message>
            <source>“{asked}” is gone from its old address; “{now}” is used.</source>
            <translation>«{asked}» ya no está en su antigua dirección; se usa «{now}».</translation>
        </message>
        <message>
            <source>{what} text encoder{packing}: this version has no use for it yet.</source>
            <translation>Codificador de texto {what}{packing}: esta versión aún no le da uso.</translation>
        </message>
        <message>
            <source>{host} does not answer: {reason}.</source>
            <translation>{host} no responde: {reason}.</translation>
        </message>
        <message>
            <source>Check the internet connection. What has arrived is kept.</source>
            <translation>Compruebe la conexión a Internet. Lo que ha llegado se conserva.</translation>
        </message>
        <message>
            <source>{host} asks to wait: too many downloads from this address.</source>
            <translation>{host} pide esperar: demasiadas descargas desde esta dirección.</translation>
        </message>
        <message>
            <source>Resume in some minutes; a token of your own raises the limit.</source>
            <translation>Reanude en unos minutos; un token propio eleva el límite.</translation>
        </message>
        <message>
            <source>{host} is out of order at the moment (status {status}).</source>
            <translation>{host} está averiado en este momento (estado {status}).</translation>
        </message>
        <message>
            <source>Resume later. What has arrived is kept.</source>
            <translation>Reanude más tarde. Lo que ha llegado se conserva.</translation>
        </message>
        <message>
            <source>Something else answered in place of {host}: a sign-in page of this network?</source>
            <translation>Otra cosa respondió en lugar de {host}: ¿una página de acceso de esta red?</translation>
        </message>
        <message>
            <source>Open a web page in a browser, sign in to the network, then resume.</source>
            <translation>Abra una página web en un navegador, inicie sesión en la red y reanude.</translation>
        </message>
        <message>
            <source>The makers of “{hub_id}” want its conditions accepted first.</source>
            <translation>Los autores de «{hub_id}» quieren que antes se acepten sus condiciones.</translation>
        </message>
        <message>
            <source>Accept them at {link}, then enter an access token here.</source>
            <translation>Acéptelas en {link} e introduzca aquí un token de acceso.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no “{what}”.</source>
            <translation>«{hub_id}» no tiene «{what}».</translation>
        </message>
        <message>
            <source>Look at its page for what it has: {link}</source>
            <translation>Mire en su página lo que tiene: {link}</translation>
        </message>
        <message>
            <source>{host} does not accept the access token.</source>
            <translation>{host} no acepta el token de acceso.</translation>
        </message>
        <message>
            <source>Enter a new one, or remove it: public models need none.</source>
            <translation>Introduzca uno nuevo o quítelo: los modelos públicos no lo necesitan.</translation>
        </message>
        <message>
            <source>{host} knows no model “{hub_id}”, or it is private.</source>
            <translation>{host} no conoce ningún modelo «{hub_id}», o es privado.</translation>
        </message>
        <message>
            <source>Its numbers are packed as {packing}, which this version cannot read yet.</source>
            <translation>Sus números están empaquetados como {packing}, que esta versión aún no puede leer.</translation>
        </message>
        <message>
            <source>Check the name. A private model needs an access token.</source>
            <translation>Compruebe el nombre. Un modelo privado necesita un token de acceso.</translation>
        </message>
        <message>
            <source>{host} refuses “{hub_id}” (status {status}).</source>
            <translation>{host} rechaza «{hub_id}» (estado {status}).</translation>
        </message>
        <message>
            <source>Your access token may not be allowed to read it: see {link}</source>
            <translation>Puede que su token de acceso no tenga permiso para leerlo: vea {link}</translation>
        </message>
        <message>
            <source>{wanted} GB are to be fetched, but only {free} GB are free in {folder}.</source>
            <translation>Hay que obtener {wanted} GB, pero solo hay {free} GB libres en {folder}.</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another drive in the settings.</source>
            <translation>Haga sitio o elija en los ajustes una carpeta en otra unidad.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors or GGUF file “{file}”.</source>
            <translation>«{hub_id}» no tiene archivo safetensors ni GGUF «{file}».</translation>
        </message>
        <message>
            <source>It has: {files}</source>
            <translation>Tiene: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” is no diffusers pipeline: it has no model_index.json.</source>
            <translation>«{hub_id}» no es un pipeline de diffusers: no tiene model_index.json.</translation>
        </message>
        <message>
            <source>Name one of its files: {files}</source>
            <translation>Indique uno de sus archivos: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors file for its part “{part}”, only pickles.</source>
            <translation>«{hub_id}» no tiene archivo safetensors para su parte «{part}», solo pickles.</translation>
        </message>
        <message>
            <source>Choose one of another model ({option} on the command line).</source>
            <translation>Elija la de otro modelo ({option} en la línea de comandos).</translation>
        </message>
        <message>
            <source>Pickles can run code: choose another model.</source>
            <translation>Los pickles pueden ejecutar código: elija otro modelo.</translation>
        </message>
        <message>
            <source>“{hub_id}” brings code of its own ({what}), which is never run.</source>
            <translation>«{hub_id}» trae código propio ({what}), que nunca se ejecuta.</translation>
        </message>
        <message>
            <source>{what} ControlNet{packing}: this version cannot draw with it yet.</source>
            <translation>ControlNet {what}{packing}: esta versión aún no puede dibujar con él.</translation>
        </message>
        <message>
            <source>{what} LoRA{packing}: this version cannot draw with it yet.</source>
            <translation>LoRA {what}{packing}: esta versión aún no puede dibujar con él.</translation>
        </message>
        <message>
            <source>“{title}” comes under the licence {licence}: {link}</source>
            <translation>«{title}» está bajo la licencia {licence}: {link}</translation>
        </message>
        <message>
            <source>Read it, then say --accept-licence; it is asked once.</source>
            <translation>Léala y añada --accept-licence; se pregunta una sola vez.</translation>
        </message>
        <message>
            <source>“{text}” is no branch, tag or commit of the hub.</source>
            <translation>«{text}» no es una rama, etiqueta o commit del hub.</translation>
        </message>
        <message>
            <source>Copy it from the model's page under Files and versions; usual is main.</source>
            <translation>Cópielo de la página del modelo, en Files and versions; lo habitual es main.</translation>
        </message>
        <message>
            <source>“{title}” comes under a licence that you have not accepted yet.</source>
            <translation>«{title}» está bajo una licencia que aún no ha aceptado.</translation>
        </message>
        <message>
            <source>Read and accept it at the model's recommendation, then try again.</source>
            <translation>Léala y acéptela en la recomendación del modelo, y reintente.</translation>
        </message>
        <message>
            <source>“{text}” is no model of the hub.</source>
            <translation>«{text}» no es un modelo del hub.</translation>
        </message>
        <message>
            <source>Write it as owner/name, for example CompVis/stable-diffusion-v1-4.</source>
            <translation>Escríbalo como owner/name, por ejemplo CompVis/stable-diffusion-v1-4.</translation>
        </message>
        <message>
            <source>A bracket in the prompt has no partner and was read as text.</source>
            <translation>Un paréntesis del prompt no tiene pareja y se leyó como texto.</translation>
        </message>
        <message>
            <source>AND in the prompt was read as a word: prompts are not composed.</source>
            <translation>AND en el prompt se leyó como una palabra: los prompts no se componen.</translation>
        </message>
        <message>
            <source>There is a mask, and no start picture that it belongs to.</source>
            <translation>Hay una máscara y ninguna imagen inicial a la que corresponda.</translation>
        </message>
        <message>
            <source>Add the picture whose part is to be drawn anew.</source>
            <translation>Añada la imagen cuya parte se ha de dibujar de nuevo.</translation>
        </message>
        <message>
            <source>“{title}” redraws parts of a picture: it needs a picture and a mask.</source>
            <translation>«{title}» redibuja partes de una imagen: necesita una imagen y una máscara.</translation>
        </message>
        <message>
            <source>Add a start picture and a mask, or choose another model.</source>
            <translation>Añada una imagen inicial y una máscara, o elija otro modelo.</translation>
        </message>
        <message>
            <source>The mask is black all over: nothing would be drawn.</source>
            <translation>La máscara es toda negra: no se dibujaría nada.</translation>
        </message>
        <message>
            <source>What is white in it is drawn; it can be inverted.</source>
            <translation>Lo que es blanco en ella se dibuja; se puede invertir.</translation>
        </message>
        <message>
            <source>The mask is white all over: nothing of the start picture is kept.</source>
            <translation>La máscara es toda blanca: no se conserva nada de la imagen inicial.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture.</source>
            <translation>La máscara de {width} x {height} píxeles se escaló a los {to_width} x {to_height} de la imagen inicial.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}.</source>
            <translation>La máscara de {width} x {height} píxeles no encaja con la imagen inicial de {to_width} x {to_height}.</translation>
        </message>
        <message>
            <source>Make a mask of the same shape.</source>
            <translation>Haga una máscara de la misma forma.</translation>
        </message>
        <message>
            <source>Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.</source>
            <translation>Extendida, la imagen inicial tiene {width} x {height} píxeles, pero se piden {to_width} x {to_height}.</translation>
        </message>
        <message>
            <source>What is kept of it is not scaled: ask for that size.</source>
            <translation>Lo que se conserva de ella no se escala: pida ese tamaño.</translation>
        </message>
        <message>
            <source>The size of a picture that is extended follows from it: leave width and height out.</source>
            <translation>El tamaño de una imagen que se extiende se sigue de ella: deje fuera ancho y alto.</translation>
        </message>
        <message>
            <source>Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}.</source>
            <translation>Extendida en {sides}, para que ancho y alto sean múltiplos de {step}: {width} x {height}.</translation>
        </message>
        <message>
            <source>The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.</source>
            <translation>La imagen inicial de {width} x {height} píxeles pasa a {to_width} x {to_height} ({fit}), también lo que se conserva de ella.</translation>
        </message>
        <message>
            <source>--{option} belongs to a picture: add --{picture}.</source>
            <translation>--{option} corresponde a una imagen: añada --{picture}.</translation>
        </message>
        <message>
            <source>These inputs cannot be used: {reason}.</source>
            <translation>Estas entradas no se pueden usar: {reason}.</translation>
        </message>
        <message>
            <source>A part of another picture was drawn anew: its file holds neither that picture nor the mask.</source>
            <translation>Se dibujó de nuevo una parte de otra imagen: su archivo no contiene esa imagen ni la máscara.</translation>
        </message>
        <message>
            <source>A new engine is started by itself. The order is kept: resume it.</source>
            <translation>Un motor nuevo se inicia solo. El pedido se conserva: reanúdelo.</translation>
        </message>
        <message>
            <source>The system ended the engine while it worked, most likely because memory ran out.</source>
            <translation>El sistema terminó el motor mientras trabajaba, seguramente porque se acabó la memoria.</translation>
        </message>
        <message>
            <source>At most {count} pictures can be used as start at once.</source>
            <translation>Como mucho {count} imágenes se pueden usar como inicio a la vez.</translation>
        </message>
        <message>
            <source>None of the selected pictures can be read.</source>
            <translation>Ninguna de las imágenes seleccionadas se puede leer.</translation>
        </message>
        <message>
            <source>Select fewer of them.</source>
            <translation>Seleccione menos.</translation>
        </message>
        <message>
            <source>The picture cannot be used: {reason}</source>
            <translation>La imagen no se puede usar: {reason}</translation>
        </message>
        <message>
            <source>The start picture is still being read.</source>
            <translation>La imagen inicial aún se está leyendo.</translation>
        </message>
        <message>
            <source>Wait a moment, or remove it.</source>
            <translation>Espere un momento o quítela.</translation>
        </message>
        <message>
            <source>The engine stopped while it worked ({reason}).</source>
            <translation>El motor se detuvo mientras trabajaba ({reason}).</translation>
        </message>
        <message>
            <source>This version cannot draw with a single file of this family yet: {file}</source>
            <translation>Esta versión aún no puede dibujar con un archivo suelto de esta familia: {file}</translation>
        </message>
        <message>
            <source>Use single files of SD 1, SD 2 and SDXL, or a diffusers folder.</source>
            <translation>Use archivos sueltos de SD 1, SD 2 y SDXL, o una carpeta de diffusers.</translation>
        </message>
        <message>
            <source>{what} checkpoint{packing}: this version cannot draw it yet.</source>
            <translation>Checkpoint {what}{packing}: esta versión aún no puede dibujar con él.</translation>
        </message>
        <message>
            <source>The file {file} does not load as what it seems to be: {reason}</source>
            <translation>El archivo {file} no se carga como lo que parece ser: {reason}</translation>
        </message>
        <message>
            <source>“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one.</source>
            <translation>«{file}»: {count} de sus tensores no tienen lugar en este modelo y se omitieron, por ejemplo {name}.</translation>
        </message>
        <message>
            <source>The weights in {folder} are packed as {packing}, which this version cannot read yet.</source>
            <translation>Los pesos en {folder} están empaquetados como {packing}, que esta versión aún no puede leer.</translation>
        </message>
        <message>
            <source>Get the model in half precision.</source>
            <translation>Obtenga el modelo en precisión media.</translation>
        </message>
        <message>
            <source>“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.</source>
            <translation>«{title}» no dice qué predice. Sus pesos responden como {family}, cuyo tamaño nativo es de {size} píxeles: se dibujó así. Elíjalo en la página de modelos, o añada --prediction {word}.</translation>
        </message>
        <message>
            <source>Check it with `sddesk models check`, or get it again.</source>
            <translation>Compruébelo con `sddesk models check`, u obténgalo otra vez.</translation>
        </message>
        <message>
            <source>The remarks in {path} cannot be read: {reason}</source>
            <translation>Las notas en {path} no se pueden leer: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: move it away to begin a new one.</source>
            <translation>El archivo queda como está: muévalo para empezar uno nuevo.</translation>
        </message>
        <message>
            <source>The list of downloads cannot be stored in {path}: {reason}</source>
            <translation>La lista de descargas no se puede guardar en {path}: {reason}</translation>
        </message>
        <message>
            <source>This system has no key store, so the access token holds until sddesk is closed.</source>
            <translation>Este sistema no tiene almacén de claves, así que el token de acceso vale hasta que se cierre sddesk.</translation>
        </message>
        <message>
            <source>“{name}” is here and can be used.</source>
            <translation>«{name}» está aquí y se puede usar.</translation>
        </message>
        <message>
            <source>The list of models says why, file by file.</source>
            <translation>La lista de modelos dice por qué, archivo por archivo.</translation>
        </message>
        <message>
            <source>A picture is made from at most {limit} others.</source>
            <translation>Una imagen sale como mucho de otras {limit}.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or choose another one.</source>
            <translation>Añada su archivo o carpeta en la página de modelos, o elija otro.</translation>
        </message>
        <message>
            <source>Control pictures are not read yet for models of the family {family}.</source>
            <translation>Las imágenes de control aún no se leen para los modelos de la familia {family}.</translation>
        </message>
        <message>
            <source>Remove one of them first.</source>
            <translation>Quite antes una de ellas.</translation>
        </message>
        <message>
            <source>“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.</source>
            <translation>Con «{title}» ({family}) solo se dibuja entero: con su transformador solo en un archivo no se podría.</translation>
        </message>
        <message>
            <source>The installed models are still being looked at.</source>
            <translation>Los modelos instalados aún se están revisando.</translation>
        </message>
        <message>
            <source>This model reads the references itself: whole, and without a weight.</source>
            <translation>Este modelo lee él mismo las referencias: enteras y sin peso.</translation>
        </message>
        <message>
            <source>The edges of this picture are seamless. Refined in tiles, they no longer are.</source>
            <translation>Los bordes de esta imagen son sin costura. Refinada en teselas, ya no lo son.</translation>
        </message>
        <message>
            <source>At a scale of 1 the upscaler “{name}” would change nothing.</source>
            <translation>Con una escala de 1 el upscaler «{name}» no cambiaría nada.</translation>
        </message>
        <message>
            <source>Leave it out, or choose a larger scale.</source>
            <translation>Déjelo fuera o elija una escala mayor.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Espere un momento y reintente.</translation>
        </message>
        <message>
            <source>“{name}” is not installed.</source>
            <translation>«{name}» no está instalado.</translation>
        </message>
        <message>
            <source>Choose a model of a family that the manual's page on references names.</source>
            <translation>Elija un modelo de una familia que nombre la página del manual sobre referencias.</translation>
        </message>
        <message>
            <source>“{model}” reads at most {limit} references.</source>
            <translation>«{model}» lee como mucho {limit} referencias.</translation>
        </message>
        <message>
            <source>The references are read by “{name}” now, which fits this model.</source>
            <translation>Ahora las referencias las lee «{name}», que encaja con este modelo.</translation>
        </message>
        <message>
            <source>The control pictures are read by “{name}” now, which fits this model.</source>
            <translation>Ahora las imágenes de control las lee «{name}», que encaja con este modelo.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”: none was made for such models.</source>
            <translation>Ningún IP-Adapter instalado encaja con «{model}»: no se hizo ninguno para tales modelos.</translation>
        </message>
        <message>
            <source>Choose a model of another family: {families}.</source>
            <translation>Elija un modelo de otra familia: {families}.</translation>
        </message>
        <message>
            <source>A picture is still being read.</source>
            <translation>Aún se está leyendo una imagen.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is looked up.</source>
            <translation>sddesk está configurado para trabajar sin conexión, así que no se consulta nada.</translation>
        </message>
        <message>
            <source>A picture is refined whole: it takes no mask and no extension.</source>
            <translation>Una imagen se refina entera: no admite máscara ni extensión.</translation>
        </message>
        <message>
            <source>Add the picture, or turn refining off.</source>
            <translation>Añada la imagen o desactive el refinado.</translation>
        </message>
        <message>
            <source>Choose half of a tile or less.</source>
            <translation>Elija la mitad de una tesela o menos.</translation>
        </message>
        <message>
            <source>This picture was drawn anew in tiles, each for itself: no one run can be shown.</source>
            <translation>Esta imagen se dibujó de nuevo en teselas, cada una por su cuenta: no hay un único dibujo que mostrar.</translation>
        </message>
        <message>
            <source>Refined tile by tile, a picture has edges that cannot be seamless.</source>
            <translation>Refinada tesela a tesela, una imagen tiene bordes que no pueden ser sin costura.</translation>
        </message>
        <message>
            <source>The picture cannot be refined so: {reason}.</source>
            <translation>La imagen no se puede refinar así: {reason}.</translation>
        </message>
        <message>
            <source>Tiles of {width} x {height} cannot overlap by {overlap} pixels.</source>
            <translation>Teselas de {width} x {height} no pueden solaparse {overlap} píxeles.</translation>
        </message>
        <message>
            <source>“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and no picture beside the start picture.</source>
            <translation>«{title}» cambia una imagen entera como dice el prompt: no admite máscara, extensión, teselas ni otra imagen que la inicial.</translation>
        </message>
        <message>
            <source>Name the one that is meant by --control.</source>
            <translation>Indique cuál es con --control.</translation>
        </message>
        <message>
            <source>Take all of the reference, or choose another model.</source>
            <translation>Tome toda la referencia, o elija otro modelo.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's style.</source>
            <translation>A este modelo le faltan las capas que dibujan el estilo de una imagen.</translation>
        </message>
        <message>
            <source>“{model}” reads references itself: it takes all of them, without a weight.</source>
            <translation>«{model}» lee él mismo las referencias: las toma enteras y sin peso.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's composition.</source>
            <translation>A este modelo le faltan las capas que dibujan la composición de una imagen.</translation>
        </message>
        <message>
            <source>Several ControlNets read tiles: {names}.</source>
            <translation>Varios ControlNet leen teselas: {names}.</translation>
        </message>
        <message>
            <source>No ControlNet that reads tiles is installed for “{model}”.</source>
            <translation>No hay instalado ningún ControlNet que lea teselas para «{model}».</translation>
        </message>
        <message>
            <source>Add one, or name the one that is meant.</source>
            <translation>Añada uno o indique cuál es.</translation>
        </message>
        <message>
            <source>Turn refining or the seamless edges off.</source>
            <translation>Desactive el refinado o los bordes sin costura.</translation>
        </message>
        <message>
            <source>There is no start picture that could be refined in tiles.</source>
            <translation>No hay imagen inicial que se pueda refinar en teselas.</translation>
        </message>
        <message>
            <source>Remove them, or turn refining off.</source>
            <translation>Quítelas o desactive el refinado.</translation>
        </message>
        <message>
            <source>No upscaler is called “{name}”: the picture cannot be made larger.</source>
            <translation>Ningún upscaler se llama «{name}»: la imagen no se puede ampliar.</translation>
        </message>
        <message>
            <source>Choose another one, or `lanczos`, which needs none.</source>
            <translation>Elija otro, o `lanczos`, que no necesita ninguno.</translation>
        </message>
        <message>
            <source>Add --refine, or leave it out.</source>
            <translation>Añada --refine, o déjelo fuera.</translation>
        </message>
        <message>
            <source>The weights of “{file}” are packed already ({dtype}).</source>
            <translation>Los pesos de «{file}» ya están empaquetados ({dtype}).</translation>
        </message>
        <message>
            <source>--{option} belongs to --refine: an upscaler alone reads none.</source>
            <translation>--{option} corresponde a --refine: un upscaler solo no lo lee.</translation>
        </message>
        <message>
            <source>The pickle was not converted: {reason}</source>
            <translation>El pickle no se convirtió: {reason}</translation>
        </message>
        <message>
            <source>{file} is being made by another sddesk already.</source>
            <translation>Otro sddesk ya está haciendo {file}.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}</source>
            <translation>El archivo {file} no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>The list of orders is larger than {limit} MB.</source>
            <translation>La lista de pedidos supera {limit} MB.</translation>
        </message>
        <message>
            <source>Order {line} cannot be used: {reason}</source>
            <translation>El pedido {line} no se puede usar: {reason}</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: {size} MB short.</source>
            <translation>Terminado con el modelo cargado parte por parte: faltaban {size} MB.</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: memory was short.</source>
            <translation>Terminado con el modelo cargado parte por parte: faltaba memoria.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: {size} MB short.</source>
            <translation>Terminado con el modelo cargado capa por capa, despacio: faltaban {size} MB.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: memory was short.</source>
            <translation>Terminado con el modelo cargado capa por capa, despacio: faltaba memoria.</translation>
        </message>
        <message>
            <source>In half precision the encoder overflowed: the start picture was encoded in full precision.</source>
            <translation>Con precisión media el codificador se desbordó: la imagen inicial se codificó con precisión completa.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded in tiles.</source>
            <translation>Faltaba memoria: la imagen inicial se codificó en teselas.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded on the CPU.</source>
            <translation>Faltaba memoria: la imagen inicial se codificó en el procesador.</translation>
        </message>
        <message>
            <source>There is too little room in {folder}: {wanted} GB are needed, {free} free.</source>
            <translation>Hay poco espacio en {folder}: se necesitan {wanted} GB y hay {free} libres.</translation>
        </message>
        <message>
            <source>Memory was short then: the start picture was encoded in another way than now.</source>
            <translation>Entonces faltaba memoria: la imagen inicial se codificó de otra manera que ahora.</translation>
        </message>
        <message>
            <source>Memory is short now: the start picture is encoded in another way than then.</source>
            <translation>Ahora falta memoria: la imagen inicial se codifica de otra manera que entonces.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: {size} MB short.</source>
            <translation>Terminado con decodificación en teselas, pueden verse costuras: faltaban {size} MB.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: memory was short.</source>
            <translation>Terminado con decodificación en teselas, pueden verse costuras: faltaba memoria.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: {size} MB short.</source>
            <translation>Terminado con decodificación en el procesador: faltaban {size} MB.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: memory was short.</source>
            <translation>Terminado con decodificación en el procesador: faltaba memoria.</translation>
        </message>
        <message>
            <source>The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens.</source>
            <translation>El diagnóstico está en el portapapeles: versiones, equipo y registro, sin prompts ni tokens.</translation>
        </message>
        <message>
            <source>The log is in {folder}.</source>
            <translation>El registro está en {folder}.</translation>
        </message>
        <message>
            <source>This sddesk does not know where new versions are announced.</source>
            <translation>Este sddesk no sabe dónde se anuncian las versiones nuevas.</translation>
        </message>
        <message>
            <source>Look where you got it from.</source>
            <translation>Mire donde lo obtuvo.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not answer ({reason}).</source>
            <translation>No se pueden consultar versiones nuevas: {host} no responde ({reason}).</translation>
        </message>
        <message>
            <source>{what} U-Net{packing}: this version cannot draw it yet.</source>
            <translation>U-Net {what}{packing}: esta versión aún no puede dibujar con ella.</translation>
        </message>
        <message>
            <source>“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not loaded.</source>
            <translation>«{title}» ocupa {needed} GB de memoria con todo lo que usa para dibujar; esta máquina tiene {total} GB, así que no se cargó.</translation>
        </message>
        <message>
            <source>Check the internet connection. sddesk itself needs none.</source>
            <translation>Compruebe la conexión a Internet. El propio sddesk no la necesita.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not say which there are.</source>
            <translation>No se pueden consultar versiones nuevas: {host} no dice cuáles hay.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Reintente más tarde.</translation>
        </message>
        <message>
            <source>This is the newest sddesk, {version}.</source>
            <translation>Este es el sddesk más nuevo, {version}.</translation>
        </message>
        <message>
            <source>sddesk {newest} is out; this is {version}.</source>
            <translation>Ha salido sddesk {newest}; este es {version}.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} no está.</translation>
        </message>
        <message>
            <source>{name} does not say what made it.</source>
            <translation>{name} no dice qué la creó.</translation>
        </message>
        <message>
            <source>The safety checker decided otherwise.</source>
            <translation>El filtro de seguridad decidió otra cosa.</translation>
        </message>
        <message>
            <source>Nothing that is recorded differs: the same programs on another processor, or with another number of threads, may still count a little differently.</source>
            <translation>Nada de lo registrado difiere: los mismos programas en otro procesador, o con otro número de hilos, pueden calcular un poco distinto.</translation>
        </message>
        <message>
            <source>The settings are those of another program ({program}), which draws noise in its own way.</source>
            <translation>Los ajustes son de otro programa ({program}), que saca el ruido a su manera.</translation>
        </message>
        <message>
            <source>The saved picture is {width} x {height}, not the size that its settings name.</source>
            <translation>La imagen guardada es de {width} x {height}, no del tamaño que dicen sus ajustes.</translation>
        </message>
        <message>
            <source>The picture does not state its size: {value} stays.</source>
            <translation>La imagen no indica su tamaño: queda {value}.</translation>
        </message>
        <message>
            <source>The file does not name the hash of its weights.</source>
            <translation>El archivo no nombra el hash de sus pesos.</translation>
        </message>
        <message>
            <source>The weights are others: hash {before} then, {now} now.</source>
            <translation>Los pesos son otros: hash {before} entonces, {now} ahora.</translation>
        </message>
        <message>
            <source>The precision was {before} and is {now} now.</source>
            <translation>La precisión era {before} y ahora es {now}.</translation>
        </message>
        <message>
            <source>It was made on {before}, now on {now}.</source>
            <translation>Se hizo en {before}, ahora en {now}.</translation>
        </message>
        <message>
            <source>{program} was {before} and is {now} now.</source>
            <translation>{program} era {before} y ahora es {now}.</translation>
        </message>
        <message>
            <source>{name} was not copied: {reason}</source>
            <translation>{name} no se copió: {reason}</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is empty, but pictures belong there.</source>
            <translation>La carpeta de imágenes {folder} está vacía, pero debería haber imágenes.</translation>
        </message>
        <message>
            <source>“{title}” draws with a U-Net ({family}): only transformers are quantised.</source>
            <translation>«{title}» dibuja con una U-Net ({family}): solo se cuantizan los transformadores.</translation>
        </message>
        <message>
            <source>Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.</source>
            <translation>Conecte su unidad. Si la vació usted, ponga en ella cualquier archivo. No se ha olvidado nada.</translation>
        </message>
        <message>
            <source>The picture is not the one that was saved.</source>
            <translation>La imagen no es la que se guardó.</translation>
        </message>
        <message>
            <source>{name} shows another picture than the missing one.</source>
            <translation>{name} muestra otra imagen que la ausente.</translation>
        </message>
        <message>
            <source>Choose the file it was, or import this one as a picture of its own.</source>
            <translation>Elija el archivo que era, o importe este como imagen aparte.</translation>
        </message>
        <message>
            <source>sddesk cannot use the file {file}. {reason}</source>
            <translation>sddesk no puede usar el archivo {file}. {reason}</translation>
        </message>
        <message>
            <source>An album needs a name.</source>
            <translation>Un álbum necesita un nombre.</translation>
        </message>
        <message>
            <source>There is an album “{name}” already.</source>
            <translation>Ya hay un álbum «{name}».</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures do not fit on a page.</source>
            <translation>{rows} x {columns} imágenes no caben en una página.</translation>
        </message>
        <message>
            <source>Albums and imported folders in {path} cannot be read: {reason}</source>
            <translation>Los álbumes y carpetas importadas en {path} no se pueden leer: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: mend it, or move it away to begin anew.</source>
            <translation>El archivo queda como está: repárelo, o muévalo para empezar de nuevo.</translation>
        </message>
        <message>
            <source>sddesk is running already, but does not answer.</source>
            <translation>sddesk ya está en marcha, pero no responde.</translation>
        </message>
        <message>
            <source>End it with the system's task manager, then start it again.</source>
            <translation>Termínelo con el administrador de tareas del sistema e inícielo otra vez.</translation>
        </message>
        <message>
            <source>Choose another VAE, or the model's own.</source>
            <translation>Elija otro VAE, o el del propio modelo.</translation>
        </message>
        <message>
            <source>Choose another text encoder, or the model's own.</source>
            <translation>Elija otro codificador de texto, o el del propio modelo.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.</source>
            <translation>El VAE de «{part}» lee {found} canales, pero «{model}» pinta {wanted}: no encaja.</translation>
        </message>
        <message>
            <source>Correct the paths in it, or add the folders themselves.</source>
            <translation>Corrija las rutas que contiene, o añada las propias carpetas.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” was made for another family of models than “{model}” ({family}).</source>
            <translation>El VAE de «{part}» se hizo para otra familia de modelos que «{model}» ({family}).</translation>
        </message>
        <message>
            <source>{what} IP-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>IP-Adapter {what}{packing}: esta versión aún no puede dibujar con él.</translation>
        </message>
        <message>
            <source>The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.</source>
            <translation>El codificador de texto de «{part}» escribe palabras de ancho {found}, pero «{model}» lee {wanted}: no encaja.</translation>
        </message>
        <message>
            <source>{count} files were exported to {folder}.</source>
            <translation>Se exportaron {count} archivos a {folder}.</translation>
        </message>
        <message>
            <source>Made again: {name} has another size now.</source>
            <translation>Regenerada: {name} tiene ahora otro tamaño.</translation>
        </message>
        <message>
            <source>Made again: {name} is identical, every pixel.</source>
            <translation>Regenerada: {name} es idéntica, en cada píxel.</translation>
        </message>
        <message>
            <source>Made again: {name} differs, PSNR {psnr} dB.</source>
            <translation>Regenerada: {name} difiere, PSNR {psnr} dB.</translation>
        </message>
        <message>
            <source>“{term}” changes nothing: sort: takes {choices}.</source>
            <translation>«{term}» no cambia nada: sort: admite {choices}.</translation>
        </message>
        <message>
            <source>Pictures taken out of the trash for good: {count}.</source>
            <translation>Imágenes sacadas de la papelera para siempre: {count}.</translation>
        </message>
        <message>
            <source>Moved to the trash: {count}.</source>
            <translation>Enviadas a la papelera: {count}.</translation>
        </message>
        <message>
            <source>Pictures taken in: {taken}; there already: {known}; problems: {problems}.</source>
            <translation>Imágenes incorporadas: {taken}; ya estaban: {known}; problemas: {problems}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>{path} no se puede borrar: {reason}</translation>
        </message>
        <message>
            <source>“{text}” names no LoRA: {reason}</source>
            <translation>«{text}» no nombra ningún LoRA: {reason}</translation>
        </message>
        <message>
            <source>Write its name, or its name and a weight: castle:0.8</source>
            <translation>Escriba su nombre, o su nombre y un peso: castle:0.8</translation>
        </message>
        <message>
            <source>“{file}” was not written: {reason}.</source>
            <translation>«{file}» no se escribió: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family} and cannot work with “{model}”.</source>
            <translation>«{name}» se hizo para {family} y no puede trabajar con «{model}».</translation>
        </message>
        <message>
            <source>{file} is one text encoder, but SDXL reads with two.</source>
            <translation>{file} es un codificador de texto, pero SDXL lee con dos.</translation>
        </message>
        <message>
            <source>Remove it, or choose a model that it was made for.</source>
            <translation>Quítelo, o elija un modelo para el que se hizo.</translation>
        </message>
        <message>
            <source>No installed LoRA is called “{name}”: it was left out.</source>
            <translation>Ningún LoRA instalado se llama «{name}»: se omitió.</translation>
        </message>
        <message>
            <source>No installed textual inversion is called “{name}”: it was read as words.</source>
            <translation>Ninguna textual inversion instalada se llama «{name}»: se leyó como palabras.</translation>
        </message>
        <message>
            <source>{tag}: its weight is no number, and was taken as 1.</source>
            <translation>{tag}: su peso no es un número, y se tomó como 1.</translation>
        </message>
        <message>
            <source>One of several files of a model, which are no use one by one.</source>
            <translation>Uno de varios archivos de un modelo, que no sirven de uno en uno.</translation>
        </message>
        <message>
            <source>More than {limit} LoRAs at once: the last ones were left out.</source>
            <translation>Más de {limit} LoRA a la vez: los últimos se omitieron.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family}: its name was read as words.</source>
            <translation>«{name}» se hizo para {family}: su nombre se leyó como palabras.</translation>
        </message>
        <message>
            <source>There is no wildcard file for {name}: it was left in the prompt as text.</source>
            <translation>No hay archivo de comodines para {name}: quedó en el prompt como texto.</translation>
        </message>
        <message>
            <source>The wildcards go round in a circle: {name} was left in the prompt as text.</source>
            <translation>Los comodines dan vueltas en círculo: {name} quedó en el prompt como texto.</translation>
        </message>
        <message>
            <source>A prompt draws {limit} wildcards at most: {name} was left in the prompt as text.</source>
            <translation>Un prompt saca como mucho {limit} comodines: {name} quedó en el prompt como texto.</translation>
        </message>
        <message>
            <source>“{name}”: {count} of its {total} layers have no place in this model.</source>
            <translation>«{name}»: {count} de sus {total} capas no tienen lugar en este modelo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: {reason}</source>
            <translation>«{name}» no se puede unir a este modelo: {reason}</translation>
        </message>
        <message>
            <source>Settings that this version does not know were left out: {names}.</source>
            <translation>Se omitieron ajustes que esta versión no conoce: {names}.</translation>
        </message>
        <message>
            <source>It is not installed, and is left out.</source>
            <translation>No está instalado, y se omite.</translation>
        </message>
        <message>
            <source>It was made for another kind of model.</source>
            <translation>Se hizo para otro tipo de modelo.</translation>
        </message>
        <message>
            <source>“{name}” is not installed any more.</source>
            <translation>«{name}» ya no está instalado.</translation>
        </message>
        <message>
            <source>Add the files on the models page, or draw without them.</source>
            <translation>Añada los archivos en la página de modelos, o dibuje sin ellos.</translation>
        </message>
        <message>
            <source>There is no other picture to compare this one with.</source>
            <translation>No hay otra imagen con la que comparar esta.</translation>
        </message>
        <message>
            <source>Look at another one first, or select two in the library.</source>
            <translation>Mire antes otra, o seleccione dos en la biblioteca.</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is not there.</source>
            <translation>La carpeta de imágenes {folder} no está.</translation>
        </message>
        <message>
            <source>Connect its drive, or make the folder anew. Nothing is forgotten.</source>
            <translation>Conecte su unidad, o cree de nuevo la carpeta. No se ha olvidado nada.</translation>
        </message>
        <message>
            <source>Pictures of two sizes have no difference that could be shown.</source>
            <translation>Imágenes de dos tamaños no tienen una diferencia que se pueda mostrar.</translation>
        </message>
        <message>
            <source>What is installed as {names} is another file than the one that made this picture.</source>
            <translation>Lo instalado como {names} es otro archivo que el que hizo esta imagen.</translation>
        </message>
        <message>
            <source>{folder} belongs to the library: copies there would be taken in, too.</source>
            <translation>{folder} pertenece a la biblioteca: las copias allí se incorporarían también.</translation>
        </message>
        <message>
            <source>Choose a folder outside.</source>
            <translation>Elija una carpeta fuera.</translation>
        </message>
        <message>
            <source>“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}.</source>
            <translation>«{name}» se hizo para un modelo que lee palabras de ancho {found}; las de «{model}» son de {wanted}.</translation>
        </message>
        <message>
            <source>In full precision PyTorch makes the picture, not OpenVINO.</source>
            <translation>Con precisión completa, PyTorch hace la imagen, no OpenVINO.</translation>
        </message>
        <message>
            <source>OpenVINO cannot run this model ({reason}): PyTorch made this picture.</source>
            <translation>OpenVINO no puede ejecutar este modelo ({reason}): PyTorch hizo esta imagen.</translation>
        </message>
        <message>
            <source>OpenVINO is not installed: PyTorch made this picture.</source>
            <translation>OpenVINO no está instalado: PyTorch hizo esta imagen.</translation>
        </message>
        <message>
            <source>The model could not be prepared for OpenVINO: PyTorch made this picture.</source>
            <translation>El modelo no se pudo preparar para OpenVINO: PyTorch hizo esta imagen.</translation>
        </message>
        <message>
            <source>There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture.</source>
            <translation>Hay poca memoria para preparar el modelo para OpenVINO ({size} GB): PyTorch hizo esta imagen.</translation>
        </message>
        <message>
            <source>{file} beside it cannot be read: {reason}.</source>
            <translation>{file}, junto a él, no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture.</source>
            <translation>Hay poco sitio en el disco para preparar el modelo para OpenVINO: PyTorch hizo esta imagen.</translation>
        </message>
        <message>
            <source>With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Con LoRA, PyTorch hace la imagen, no OpenVINO: tarda más.</translation>
        </message>
        <message>
            <source>This picture asks for {names}, not installed here.</source>
            <translation>Esta imagen pide {names}, que no están instalados aquí.</translation>
        </message>
        <message>
            <source>Pictures made in one pass: {before} then, {now} now. That rounds a little differently.</source>
            <translation>Imágenes hechas en una pasada: {before} entonces, {now} ahora. Eso redondea un poco distinto.</translation>
        </message>
        <message>
            <source>Damaged or not complete: {reason}.</source>
            <translation>Dañado o incompleto: {reason}.</translation>
        </message>
        <message>
            <source>Threads that computed it: {before} then, {now} now. That rounds a little differently.</source>
            <translation>Hilos que la calcularon: {before} entonces, {now} ahora. Eso redondea un poco distinto.</translation>
        </message>
        <message>
            <source>The order has settings that this version does not know: {names}.</source>
            <translation>El pedido tiene ajustes que esta versión no conoce: {names}.</translation>
        </message>
        <message>
            <source>Products were added up in {before} then, in {now} now.</source>
            <translation>Los productos se sumaban en {before} entonces, en {now} ahora.</translation>
        </message>
        <message>
            <source>The model's weights were kept in 8 bits then, and are not now.</source>
            <translation>Los pesos del modelo se guardaban en 8 bits entonces, y ahora no.</translation>
        </message>
        <message>
            <source>The model's weights are kept in 8 bits now, and were not then.</source>
            <translation>Los pesos del modelo se guardan en 8 bits ahora, y entonces no.</translation>
        </message>
        <message>
            <source>It was decoded in another way: {before} then, {now} now.</source>
            <translation>Se decodificó de otra manera: {before} entonces, {now} ahora.</translation>
        </message>
        <message>
            <source>It was computed with {before}, now with {now}.</source>
            <translation>Se calculó con {before}, ahora con {now}.</translation>
        </message>
        <message>
            <source>{tag} in the negative prompt was left out: LoRAs are named in the prompt.</source>
            <translation>{tag} en el prompt negativo se omitió: los LoRA se nombran en el prompt.</translation>
        </message>
        <message>
            <source>Take it out, or get a LoRA that was made for this model.</source>
            <translation>Quítelo, u obtenga un LoRA hecho para este modelo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: it has {ways} ({what}).</source>
            <translation>«{name}» no se puede unir a este modelo: tiene {ways} ({what}).</translation>
        </message>
        <message>
            <source>This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order.</source>
            <translation>Esta versión admite LoRA, LoCon, LoHa, LoKr y DoRA; quítelo del pedido.</translation>
        </message>
        <message>
            <source>“{name}” brings {count} textual inversions inside its file, which were not used.</source>
            <translation>«{name}» trae en su archivo {count} textual inversions, que no se usaron.</translation>
        </message>
        <message>
            <source>Choose the folder that they were moved to, or one above it.</source>
            <translation>Elija la carpeta a la que se movieron, o una superior.</translation>
        </message>
        <message>
            <source>Connect its drive, or use Locate to say where its pictures are now.</source>
            <translation>Conecte su unidad, o use Localizar para decir dónde están ahora sus imágenes.</translation>
        </message>
        <message>
            <source>{count} exported to {folder}; {failed} could not be exported.</source>
            <translation>{count} exportadas a {folder}; {failed} no se pudieron exportar.</translation>
        </message>
        <message>
            <source>Missing pictures found: {found}; still missing: {missing}.</source>
            <translation>Imágenes ausentes encontradas: {found}; aún ausentes: {missing}.</translation>
        </message>
        <message>
            <source>None of the missing pictures is there; files looked at: {count}.</source>
            <translation>Ninguna de las imágenes ausentes está allí; archivos revisados: {count}.</translation>
        </message>
        <message>
            <source>{name} stays where it is: its folder {folder} is not there.</source>
            <translation>{name} se queda donde está: su carpeta {folder} no está.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.</source>
            <translation>No hay decodificador pequeño para este modelo, así que el suyo decodificó la imagen. La página de modelos tiene «{name}».</translation>
        </message>
        <message>
            <source>Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that.</source>
            <translation>Faltaba memoria: Rápido guardó los pesos del modelo en 8 bits. La imagen difiere un poco por ello.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture.</source>
            <translation>No hay decodificador pequeño para este modelo, así que el suyo decodificó la imagen.</translation>
        </message>
        <message>
            <source>The tiny decoder made no picture, so the model's own decoded it.</source>
            <translation>El decodificador pequeño no hizo imagen, así que la decodificó el del propio modelo.</translation>
        </message>
        <message>
            <source>“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days.</source>
            <translation>«{term}» se omite: una fecha es 2026, 2026-01, 2026-01-31, today, o 7d para los últimos 7 días.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field}: takes {choices}.</source>
            <translation>«{term}» se omite: {field}: admite {choices}.</translation>
        </message>
        <message>
            <source>“{term}” has no letter and no digit: nothing is found by it.</source>
            <translation>«{term}» no tiene letra ni cifra: con eso no se encuentra nada.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is compared with a number, as in {field}&gt;30.</source>
            <translation>«{term}» se omite: {field} se compara con un número, como en {field}&gt;30.</translation>
        </message>
        <message>
            <source>“{term}” is left out: nothing comes after {field}.</source>
            <translation>«{term}» se omite: nada sigue a {field}.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is followed by a colon.</source>
            <translation>«{term}» se omite: a {field} le siguen dos puntos.</translation>
        </message>
        <message>
            <source>“{term}” is read as words: there is no field “{field}”.</source>
            <translation>«{term}» se lee como palabras: no hay campo «{field}».</translation>
        </message>
        <message>
            <source>“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}.</source>
            <translation>«{name}» está hecho para {steps} pasos con el sampler {sampler} y una guía de {guidance}.</translation>
        </message>
        <message>
            <source>“{name}” is off, and its few steps are still set.</source>
            <translation>«{name}» está apagado, y sus pocos pasos siguen fijados.</translation>
        </message>
        <message>
            <source>“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.</source>
            <translation>«{name}»: {steps} pasos, el sampler {sampler}, una guía de {guidance}.</translation>
        </message>
        <message>
            <source>A caption holds {most} characters, and this one has {count}.</source>
            <translation>Una leyenda admite {most} caracteres, y esta tiene {count}.</translation>
        </message>
        <message>
            <source>Shorten it: until then the caption from before is kept.</source>
            <translation>Acórtela: hasta entonces se conserva la leyenda anterior.</translation>
        </message>
        <message>
            <source>{device} cannot be used here. {reason}</source>
            <translation>{device} no se puede usar aquí. {reason}</translation>
        </message>
        <message>
            <source>The GPU cuda:{number} cannot be used: the others go on.</source>
            <translation>La tarjeta gráfica cuda:{number} no se puede usar: las demás siguen.</translation>
        </message>
        <message>
            <source>The next order starts a new engine.</source>
            <translation>El siguiente pedido inicia un motor nuevo.</translation>
        </message>
        <message>
            <source>The engine did not answer while it started, so it was ended.</source>
            <translation>El motor no respondió al iniciarse, así que se terminó.</translation>
        </message>
        <message>
            <source>The engine did not stop when asked to, so it was ended.</source>
            <translation>El motor no se detuvo cuando se le pidió, así que se terminó.</translation>
        </message>
        <message>
            <source>The engine's answer could not be read, so it was ended.</source>
            <translation>La respuesta del motor no se pudo leer, así que se terminó.</translation>
        </message>
        <message>
            <source>No answer from the engine for {seconds} s.</source>
            <translation>Sin respuesta del motor desde hace {seconds} s.</translation>
        </message>
        <message>
            <source>It may be busy. Wait, or stop: its process is ended then, and the job is offered again.</source>
            <translation>Puede estar ocupado. Espere o detenga: entonces se termina su proceso y la tarea se ofrece de nuevo.</translation>
        </message>
        <message>
            <source>{what} image encoder{packing}: this version has no use for it yet.</source>
            <translation>Codificador de imagen {what}{packing}: esta versión aún no le da uso.</translation>
        </message>
        <message>
            <source>The engine of another GPU did not start: the others go on.</source>
            <translation>El motor de otra tarjeta gráfica no se inició: las demás siguen.</translation>
        </message>
        <message>
            <source>torch.compile computed it then, and not now: last bits differ.</source>
            <translation>Entonces la calculó torch.compile y ahora no: difieren los últimos bits.</translation>
        </message>
        <message>
            <source>torch.compile computes it now, and not then: last bits differ.</source>
            <translation>Ahora la calcula torch.compile y entonces no: difieren los últimos bits.</translation>
        </message>
        <message>
            <source>{steps} steps cannot be made: choose a whole number from {low} to {high}.</source>
            <translation>No se pueden hacer {steps} pasos: elija un número entero de {low} a {high}.</translation>
        </message>
        <message>
            <source>The same command goes on where this one stopped.</source>
            <translation>La misma orden sigue donde esta se detuvo.</translation>
        </message>
        <message>
            <source>--leave-out-unknown draws without them, another picture.</source>
            <translation>--leave-out-unknown dibuja sin ellos, otra imagen.</translation>
        </message>
        <message>
            <source>A clip skip of {value} cannot be used: choose a whole number from {low} to {high}.</source>
            <translation>Un clip skip de {value} no se puede usar: elija un número entero de {low} a {high}.</translation>
        </message>
        <message>
            <source>The seed must be a whole number from 0 to {limit}, not {seed}.</source>
            <translation>La semilla debe ser un número entero de 0 a {limit}, no {seed}.</translation>
        </message>
        <message>
            <source>No form of it is known here that would fit: choose a smaller model.</source>
            <translation>No se conoce aquí ninguna forma que quepa: elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>{images} pictures from seed {seed} on go beyond the largest seed, {limit}.</source>
            <translation>{images} imágenes desde la semilla {seed} pasan de la semilla mayor, {limit}.</translation>
        </message>
        <message>
            <source>It knows: {samplers}.</source>
            <translation>Conoce: {samplers}.</translation>
        </message>
        <message>
            <source>This version does not know the schedule “{schedule}”.</source>
            <translation>Esta versión no conoce el schedule «{schedule}».</translation>
        </message>
        <message>
            <source>The sampler {sampler} works with: {schedules}.</source>
            <translation>El sampler {sampler} funciona con: {schedules}.</translation>
        </message>
        <message>
            <source>{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as words.</source>
            <translation>{mark}: las palabras que cambian se escriben [a:b:0.5] o [a|b], y fuera de esos corchetes no hay |: se lee como palabras.</translation>
        </message>
        <message>
            <source>{mark}: when this picture was first made such words did not change by steps: it is read as words.</source>
            <translation>{mark}: cuando se hizo esta imagen tales palabras no cambiaban por pasos: se lee como palabras.</translation>
        </message>
        <message>
            <source>{mark}: {count} steps are drawn, so its words do not change.</source>
            <translation>{mark}: se dibujan {count} pasos, así que sus palabras no cambian.</translation>
        </message>
        <message>
            <source>No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.</source>
            <translation>Ningún paso cae entero entre {begin} y {end} de los {count} que se dibujan: esa imagen de control no cambia nada.</translation>
        </message>
        <message>
            <source>The words of the prompt change in {count} places, more than the {limit} that are drawn.</source>
            <translation>Las palabras del prompt cambian en {count} lugares, más de los {limit} que se dibujan.</translation>
        </message>
        <message>
            <source>Take fewer square brackets.</source>
            <translation>Use menos corchetes.</translation>
        </message>
        <message>
            <source>The prompts have {count} different texts in their steps: more than {limit} are not drawn.</source>
            <translation>Los prompts tienen {count} textos distintos en sus pasos: no se dibujan más de {limit}.</translation>
        </message>
        <message>
            <source>Take fewer steps, or as many alternatives in each square bracket.</source>
            <translation>Use menos pasos, o tantas alternativas en cada corchete.</translation>
        </message>
        <message>
            <source>Square brackets of this prompt change words from step to step now; they were words before.</source>
            <translation>Los corchetes de este prompt cambian ahora palabras de paso en paso; antes eran palabras.</translation>
        </message>
        <message>
            <source>“Make again” draws the picture as it was.</source>
            <translation>«Regenerar» dibuja la imagen como era.</translation>
        </message>
        <message>
            <source>{mark}: hypernetworks are not used: it is left out.</source>
            <translation>{mark}: las hypernetworks no se usan: se omite.</translation>
        </message>
        <message>
            <source>None of the folders that {file} names is on this machine: {folders}</source>
            <translation>Ninguna de las carpetas que nombra {file} está en este equipo: {folders}</translation>
        </message>
        <message>
            <source>{mark} is a mark of another program: it is read as words.</source>
            <translation>{mark} es una marca de otro programa: se lee como palabras.</translation>
        </message>
        <message>
            <source>{mark}: a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: aquí un peso se escribe (cat:1.2): se lee como palabras.</translation>
        </message>
        <message>
            <source>An ONNX file: this version cannot draw with it.</source>
            <translation>Un archivo ONNX: esta versión no puede dibujar con él.</translation>
        </message>
        <message>
            <source>{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: fuera de llaves un peso se escribe aquí (cat:1.2): se lee como palabras.</translation>
        </message>
        <message>
            <source>{mark}: prompts are not blended or swapped: it is read as words.</source>
            <translation>{mark}: los prompts no se mezclan ni se cambian: se lee como palabras.</translation>
        </message>
        <message>
            <source>Not looked into: it stands too deep below the added folder.</source>
            <translation>No se miró: está demasiado hondo bajo la carpeta añadida.</translation>
        </message>
        <message>
            <source>{mark} is an option of another program: it is read as words.</source>
            <translation>{mark} es una opción de otro programa: se lee como palabras.</translation>
        </message>
        <message>
            <source>{mark}: braces without | are read as text; a weight is written (cat:1.2) here.</source>
            <translation>{mark}: las llaves sin | se leen como texto; un peso se escribe aquí (cat:1.2).</translation>
        </message>
        <message>
            <source>{mark}: variables in prompts are not filled in: it is read as words.</source>
            <translation>{mark}: las variables en los prompts no se rellenan: se lee como palabras.</translation>
        </message>
        <message>
            <source>{mark}: alternatives are drawn by the seed here, never in turn.</source>
            <translation>{mark}: aquí las alternativas las saca la semilla, nunca por turno.</translation>
        </message>
        <message>
            <source>Wildcards draw {limit} characters at most: {name} was left in the prompt as text.</source>
            <translation>Los comodines sacan como mucho {limit} caracteres: {name} quedó en el prompt como texto.</translation>
        </message>
        <message>
            <source>{name}: no alternative has a weight above 0, so all count alike.</source>
            <translation>{name}: ninguna alternativa tiene un peso mayor que 0, así que todas cuentan igual.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Guárdelo como UTF-8.</translation>
        </message>
        <message>
            <source>The wildcard files {name} are larger than {limit} MB together.</source>
            <translation>Los archivos de comodines {name} superan juntos {limit} MB.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is neither UTF-8 nor Latin-1.</source>
            <translation>El archivo de comodines {name} no es UTF-8 ni Latin-1.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is larger than {limit} MB and was not read.</source>
            <translation>El archivo de comodines {name} supera {limit} MB y no se leyó.</translation>
        </message>
        <message>
            <source>The wildcard file {name} cannot be read: {reason}</source>
            <translation>El archivo de comodines {name} no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>At a strength of {strength} none of the {steps} steps is drawn.</source>
            <translation>Con una fuerza de {strength} no se dibuja ninguno de los {steps} pasos.</translation>
        </message>
        <message>
            <source>Choose a higher strength or more steps.</source>
            <translation>Elija una fuerza mayor o más pasos.</translation>
        </message>
        <message>
            <source>Without them the picture is another one.</source>
            <translation>Sin ellos la imagen es otra.</translation>
        </message>
        <message>
            <source>The picture does not state its seed: it stays random.</source>
            <translation>La imagen no indica su semilla: sigue siendo aleatoria.</translation>
        </message>
        <message>
            <source>The picture does not state its steps: {value} stay.</source>
            <translation>La imagen no indica sus pasos: quedan {value}.</translation>
        </message>
        <message>
            <source>“{title}” has no {part} of its own.</source>
            <translation>«{title}» no tiene {part} propio.</translation>
        </message>
        <message>
            <source>The picture does not state its guidance: {value} stays.</source>
            <translation>La imagen no indica su guía: queda {value}.</translation>
        </message>
        <message>
            <source>The picture does not state its sampler: {value} stays.</source>
            <translation>La imagen no indica su sampler: queda {value}.</translation>
        </message>
        <message>
            <source>The picture does not state its model: “{value}” stays.</source>
            <translation>La imagen no indica su modelo: queda «{value}».</translation>
        </message>
        <message>
            <source>{name} does not state all that made it, so it cannot be made again.</source>
            <translation>{name} no indica todo lo que la creó, así que no se puede regenerar.</translation>
        </message>
        <message>
            <source>Reuse takes over what it states; the rest is yours to choose.</source>
            <translation>Reutilizar toma lo que indica; el resto queda a su elección.</translation>
        </message>
        <message>
            <source>{wanted} is not here; {taken} instead.</source>
            <translation>{wanted} no está aquí; en su lugar {taken}.</translation>
        </message>
        <message>
            <source>{sampler} has no schedule {wanted} here; {taken} instead.</source>
            <translation>{sampler} no tiene aquí el schedule {wanted}; en su lugar {taken}.</translation>
        </message>
        <message>
            <source>{wanted} steps cannot be made; {taken} instead.</source>
            <translation>No se pueden hacer {wanted} pasos; en su lugar {taken}.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>La guía {wanted} está por debajo de {taken}; en su lugar {taken}.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>La guía {wanted} está por encima de {taken}; en su lugar {taken}.</translation>
        </message>
        <message>
            <source>{wanted} pixels cannot be made; {taken} instead.</source>
            <translation>No se pueden hacer {wanted} píxeles; en su lugar {taken}.</translation>
        </message>
        <message>
            <source>A guidance above {limit} burns out the colours: 5 to 12 is usual.</source>
            <translation>Una guía mayor que {limit} quema los colores: lo habitual es de 5 a 12.</translation>
        </message>
        <message>
            <source>{reason} The picture was saved as {path} instead.</source>
            <translation>{reason} La imagen se guardó como {path}.</translation>
        </message>
        <message>
            <source>{reason} The picture is lost: no other folder could be written either.</source>
            <translation>{reason} La imagen se ha perdido: tampoco se pudo escribir en ninguna otra carpeta.</translation>
        </message>
        <message>
            <source>A waiting job was cancelled.</source>
            <translation>Se canceló una tarea en espera.</translation>
        </message>
        <message>
            <source>{count} waiting jobs were cancelled.</source>
            <translation>Se cancelaron {count} tareas en espera.</translation>
        </message>
        <message>
            <source>1 file was exported to {folder}.</source>
            <translation>Se exportó 1 archivo a {folder}.</translation>
        </message>
        <message>
            <source>With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Con una imagen de control o una referencia, PyTorch hace la imagen, no OpenVINO: tarda más.</translation>
        </message>
        <message>
            <source>Add a start picture, or choose another model.</source>
            <translation>Añada una imagen inicial o elija otro modelo.</translation>
        </message>
        <message>
            <source>An image guidance of {value} cannot be used: choose {low} to {high}.</source>
            <translation>Una guía de imagen de {value} no se puede usar: elija de {low} a {high}.</translation>
        </message>
        <message>
            <source>At a guidance of 1 the image guidance says nothing.</source>
            <translation>Con una guía de 1, la guía de imagen no dice nada.</translation>
        </message>
        <message>
            <source>{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw.</source>
            <translation>{what}: diffusers no tiene un pipeline para él, solo bloques modulares, con los que esta versión no dibuja.</translation>
        </message>
        <message>
            <source>Extend it by less.</source>
            <translation>Extiéndala menos.</translation>
        </message>
        <message>
            <source>Extend it by more: {sides}.</source>
            <translation>Extiéndala más: {sides}.</translation>
        </message>
        <message>
            <source>Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}.</source>
            <translation>Extendida, la imagen tiene {width} x {height} píxeles: cada lado va de {low} a {high}.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>La guía de imagen {wanted} está por encima de {taken}; en su lugar {taken}.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>La guía de imagen {wanted} está por debajo de {taken}; en su lugar {taken}.</translation>
        </message>
        <message>
            <source>It is another picture, changed, which its file does not hold.</source>
            <translation>Es otra imagen, cambiada, que su archivo no contiene.</translation>
        </message>
        <message>
            <source>Leave it out, or choose such a model (instruct-pix2pix).</source>
            <translation>Déjela fuera, o elija un modelo así (instruct-pix2pix).</translation>
        </message>
        <message>
            <source>Make the start picture smaller first.</source>
            <translation>Reduzca antes la imagen inicial.</translation>
        </message>
        <message>
            <source>Remove them, or choose another model.</source>
            <translation>Quítelas o elija otro modelo.</translation>
        </message>
        <message>
            <source>“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. The image guidance says how closely the picture is kept.</source>
            <translation>«{title}» empieza con ruido y lee la imagen inicial en cada paso: la fuerza {strength} no se usó. La guía de imagen dice cuánto se conserva la imagen.</translation>
        </message>
        <message>
            <source>“{title}” changes a picture as the prompt says: it needs a start picture.</source>
            <translation>«{title}» cambia una imagen como dice el prompt: necesita una imagen inicial.</translation>
        </message>
        <message>
            <source>“{title}” has no image guidance: models that are told how to change a picture have it.</source>
            <translation>«{title}» no tiene guía de imagen: la tienen los modelos a los que se dice cómo cambiar una imagen.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw without guidance: {guidance} would change nothing.</source>
            <translation>Los modelos de la familia {family} dibujan sin guía: {guidance} no cambiaría nada.</translation>
        </message>
        <message>
            <source>Set the guidance to 1.</source>
            <translation>Ponga la guía en 1.</translation>
        </message>
        <message>
            <source>Models of the family {family} read no negative prompt.</source>
            <translation>Los modelos de la familia {family} no leen un prompt negativo.</translation>
        </message>
        <message>
            <source>Say in the prompt what is to be there instead.</source>
            <translation>Diga en el prompt lo que debe haber en su lugar.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance rescale.</source>
            <translation>Los modelos de la familia {family} no tienen reescalado de la guía.</translation>
        </message>
        <message>
            <source>Set it to 0.</source>
            <translation>Póngalo en 0.</translation>
        </message>
        <message>
            <source>Models of the family {family} predict flow and nothing else.</source>
            <translation>Los modelos de la familia {family} predicen flujo y nada más.</translation>
        </message>
        <message>
            <source>Leave the prediction to the model's files.</source>
            <translation>Deje la predicción a los archivos del modelo.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw no seamless edges.</source>
            <translation>Los modelos de la familia {family} no dibujan bordes sin costura.</translation>
        </message>
        <message>
            <source>Turn the seamless edges off, or choose another model.</source>
            <translation>Desactive los bordes sin costura o elija otro modelo.</translation>
        </message>
        <message>
            <source>Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others.</source>
            <translation>Los modelos de la familia {family} no dan peso a las palabras: las que van entre paréntesis, como (word:1.2), cuentan como las demás.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no clip skip: it was not used.</source>
            <translation>Los modelos de la familia {family} no tienen clip skip: no se usó.</translation>
        </message>
        <message>
            <source>Add one that was made for {family}, with its image encoder.</source>
            <translation>Añada uno hecho para {family}, con su codificador de imagen.</translation>
        </message>
        <message>
            <source>Add the folder image_encoder that is published with it, or the file of that CLIP model.</source>
            <translation>Añada la carpeta image_encoder que se publica con él, o el archivo de ese modelo CLIP.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”.</source>
            <translation>Ningún IP-Adapter instalado encaja con «{model}».</translation>
        </message>
        <message>
            <source>Say which one is meant.</source>
            <translation>Diga cuál es.</translation>
        </message>
        <message>
            <source>Several IP-Adapters fit “{model}”: {names}.</source>
            <translation>Varios IP-Adapter encajan con «{model}»: {names}.</translation>
        </message>
        <message>
            <source>{file} is not one IP-Adapter: it holds {names}.</source>
            <translation>{file} no es un solo IP-Adapter: contiene {names}.</translation>
        </message>
        <message>
            <source>{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form works without them.</source>
            <translation>IP-Adapter {what}: lee caras con los modelos de insightface, libres solo para investigación. La forma Plus Face funciona sin ellos.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide.</source>
            <translation>«{name}» lee imágenes con un codificador de imagen que no está aquí: {encoder}, ancho {width}.</translation>
        </message>
        <message>
            <source>“{name}” is for several kinds of picture, and “{kind}” is none of them.</source>
            <translation>«{name}» es para varios tipos de imagen, y «{kind}» no es ninguno de ellos.</translation>
        </message>
        <message>
            <source>Say what the picture shows: {kinds}.</source>
            <translation>Diga qué muestra la imagen: {kinds}.</translation>
        </message>
        <message>
            <source>No ControlNet for “{model}” is installed.</source>
            <translation>No hay ningún ControlNet instalado para «{model}».</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or by `sddesk models add`.</source>
            <translation>Añada su archivo o carpeta en la página de modelos, o con `sddesk models add`.</translation>
        </message>
        <message>
            <source>Several ControlNets fit “{model}”: {names}.</source>
            <translation>Varios ControlNet encajan con «{model}»: {names}.</translation>
        </message>
        <message>
            <source>Choose one; on the command line by --control-model.</source>
            <translation>Elija uno; en la línea de comandos con --control-model.</translation>
        </message>
        <message>
            <source>“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}.</source>
            <translation>«{name}» se hizo para latentes de {found} canales; los de «{model}» tienen {wanted}.</translation>
        </message>
        <message>
            <source>It followed a control picture that its file does not hold: {text}</source>
            <translation>Siguió una imagen de control que su archivo no contiene: {text}</translation>
        </message>
        <message>
            <source>{file} holds no ControlNet and no T2I-Adapter.</source>
            <translation>{file} no contiene ControlNet ni T2I-Adapter.</translation>
        </message>
        <message>
            <source>{file} holds several ControlNets: {names}.</source>
            <translation>{file} contiene varios ControlNet: {names}.</translation>
        </message>
        <message>
            <source>“{model}” changes a picture as the prompt says, and follows no other picture.</source>
            <translation>«{model}» cambia una imagen como dice el prompt, y no sigue ninguna otra.</translation>
        </message>
        <message>
            <source>Take the control pictures and references away, or choose another model.</source>
            <translation>Quite las imágenes de control y las referencias, o elija otro modelo.</translation>
        </message>
        <message>
            <source>Add the folder that has it; ComfyUI's are models/text_encoders and models/vae.</source>
            <translation>Añada la carpeta que lo tiene; las de ComfyUI son models/text_encoders y models/vae.</translation>
        </message>
        <message>
            <source>Choose another one, or none: what fits is taken.</source>
            <translation>Elija otro, o ninguno: se toma el que encaja.</translation>
        </message>
        <message>
            <source>Name the model that draws; its text encoder is found among your files.</source>
            <translation>Indique el modelo que dibuja; su codificador de texto se encuentra entre sus archivos.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which carries one.</source>
            <translation>Ponga el tokenizer.json del modelo en la carpeta del archivo, o use el GGUF del codificador de texto, que lleva uno.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file.</source>
            <translation>Ponga el tokenizer.json del modelo en la carpeta del archivo.</translation>
        </message>
        <message>
            <source>Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as GGUF: that carries one.</source>
            <translation>Ponga el tokenizer.json de {source} (11 MB) en su carpeta, añada la carpeta models de un ComfyUI, o use el codificador como GGUF: lleva uno.</translation>
        </message>
        <message>
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <translation>El tokenizador en {folder} no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>The vocabulary in {file} is of a kind that this version does not know ({kind}).</source>
            <translation>El vocabulario en {file} es de un tipo que esta versión no conoce ({kind}).</translation>
        </message>
        <message>
            <source>There is no tokenizer for the text encoder {file}.</source>
            <translation>No hay tokenizador para el codificador de texto {file}.</translation>
        </message>
        <message>
            <source>“{name}” is a language model ({kind}): it reads prompts, and draws nothing.</source>
            <translation>«{name}» es un modelo de lenguaje ({kind}): lee prompts y no dibuja nada.</translation>
        </message>
        <message>
            <source>“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.</source>
            <translation>«{part}» es un VAE de {found}, pero «{model}» dibuja con uno de {wanted}.</translation>
        </message>
        <message>
            <source>“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.</source>
            <translation>«{part}» es el codificador de texto {found}, pero «{model}» lee con {wanted}.</translation>
        </message>
        <message>
            <source>“{title}” is a transformer alone: it needs {parts}, and none of your files is one.</source>
            <translation>«{title}» es solo un transformer: necesita {parts}, y ninguno de sus archivos lo es.</translation>
        </message>
        <message>
            <source>“{title}” is drawn with {parts}.</source>
            <translation>«{title}» se dibuja con {parts}.</translation>
        </message>
        <message>
            <source>“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it.</source>
            <translation>«{title}» necesita un tokenizador para su codificador de texto «{name}», y no hay ninguno a su lado.</translation>
        </message>
        <message>
            <source>No picture of the library has the number {id}.</source>
            <translation>Ninguna imagen de la biblioteca tiene el número {id}.</translation>
        </message>
        <message>
            <source>Say in the prompt how much of them is wanted.</source>
            <translation>Diga en el prompt cuánto se quiere de ellas.</translation>
        </message>
        <message>
            <source>Models of the family {family} read {limit} references themselves, not {count}.</source>
            <translation>Los modelos de la familia {family} leen ellos mismos {limit} referencias, no {count}.</translation>
        </message>
        <message>
            <source>Take fewer, name an IP-Adapter that reads them, or choose another model.</source>
            <translation>Use menos, indique un IP-Adapter que las lea, o elija otro modelo.</translation>
        </message>
        <message>
            <source>A reference is at most {most} times as long as wide; this one is {width} x {height}.</source>
            <translation>Una referencia es como mucho {most} veces más larga que ancha; esta es de {width} x {height}.</translation>
        </message>
        <message>
            <source>Models of the family {family} change a picture as the prompt says.</source>
            <translation>Los modelos de la familia {family} cambian una imagen como dice el prompt.</translation>
        </message>
        <message>
            <source>Add the picture as a reference, or choose another model.</source>
            <translation>Añada la imagen como referencia, o elija otro modelo.</translation>
        </message>
        <message>
            <source>“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too.</source>
            <translation>«{part}» solo lee palabras, pero «{model}» mira sus referencias también con su codificador de texto.</translation>
        </message>
        <message>
            <source>Choose its safetensors file, which has the part that looks at pictures.</source>
            <translation>Elija su archivo safetensors, que tiene la parte que mira imágenes.</translation>
        </message>
        <message>
            <source>The negative prompt keeps its first words: models of the family {family} read no others while they draw.</source>
            <translation>El prompt negativo conserva sus primeras palabras: los modelos de la familia {family} no leen otras mientras dibujan.</translation>
        </message>
        <message>
            <source>A reference has at least {least} pixels a side; this one is {width} x {height}.</source>
            <translation>Una referencia tiene al menos {least} píxeles por lado; esta es de {width} x {height}.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures whose sides are multiples of {step} pixels.</source>
            <translation>«{name}» lee imágenes cuyos lados son múltiplos de {step} píxeles.</translation>
        </message>
        <message>
            <source>{name} is opaque: nothing of it is transparent.</source>
            <translation>{name} es opaca: nada en ella es transparente.</translation>
        </message>
        <message>
            <source>The hires fix cannot be done so: {reason}.</source>
            <translation>El hires fix no se puede hacer así: {reason}.</translation>
        </message>
        <message>
            <source>Models of the family {family} are not drawn on at a larger size yet.</source>
            <translation>Los modelos de la familia {family} aún no se continúan a mayor tamaño.</translation>
        </message>
        <message>
            <source>Turn the hires fix off, or enlarge the finished picture.</source>
            <translation>Desactive el hires fix, o amplíe la imagen terminada.</translation>
        </message>
        <message>
            <source>The hires fix draws a picture from noise first: it takes no start picture.</source>
            <translation>El hires fix dibuja primero una imagen desde el ruido: no admite imagen inicial.</translation>
        </message>
        <message>
            <source>Remove the start picture, or turn the hires fix off.</source>
            <translation>Quite la imagen inicial, o desactive el hires fix.</translation>
        </message>
        <message>
            <source>What the hires fix makes larger has a seam: its edges cannot be seamless.</source>
            <translation>Lo que amplía el hires fix tiene una costura: sus bordes no pueden ser sin costura.</translation>
        </message>
        <message>
            <source>Turn the hires fix or the seamless edges off.</source>
            <translation>Desactive el hires fix o los bordes sin costura.</translation>
        </message>
        <message>
            <source>The hires fix was left out: {reason}.</source>
            <translation>El hires fix se omitió: {reason}.</translation>
        </message>
        <message>
            <source>The upscaler “{name}” is not installed.</source>
            <translation>El upscaler «{name}» no está instalado.</translation>
        </message>
        <message>
            <source>Choose another one, or turn Larger off.</source>
            <translation>Elija otro, o desactive Mayor.</translation>
        </message>
        <message>
            <source>{count} files and folders of models are named by their paths; the open window takes {most}.</source>
            <translation>{count} archivos y carpetas de modelos se nombran por sus rutas; la ventana abierta admite {most}.</translation>
        </message>
        <message>
            <source>Add their folders on the models page, or add --own-engine.</source>
            <translation>Añada sus carpetas en la página de modelos, o añada --own-engine.</translation>
        </message>
        <message>
            <source>The folder {folder} has no picture to begin with.</source>
            <translation>La carpeta {folder} no tiene ninguna imagen con la que empezar.</translation>
        </message>
        <message>
            <source>On a GPU with little memory Fast keeps a U-Net's weights in 8 bits.</source>
            <translation>En una GPU con poca memoria, «Rápido» guarda los pesos de una U-Net en 8 bits.</translation>
        </message>
        <message>
            <source>A grid is made of one start picture, not of a folder.</source>
            <translation>Una cuadrícula se hace con una imagen inicial, no con una carpeta.</translation>
        </message>
        <message>
            <source>Name one picture, or leave --grid out.</source>
            <translation>Indique una imagen, o deje fuera --grid.</translation>
        </message>
        <message>
            <source>The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It was changed from the first step on.</source>
            <translation>La guía de esta imagen no se puede cambiar por el camino, pues se dibujó sin ella o la lee al principio. Se cambió desde el primer paso.</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} está escrito.</translation>
        </message>
        <message>
            <source>A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp.</source>
            <translation>No se puede escribir una película como {name}: elija un nombre que termine en .gif, .png, .apng o .webp.</translation>
        </message>
        <message>
            <source>There are no steps yet to make a film of.</source>
            <translation>Aún no hay pasos con los que hacer una película.</translation>
        </message>
        <message>
            <source>Shown instead: the pixels of {name} through the starter's VAE.</source>
            <translation>En su lugar se muestran los píxeles de {name} por el VAE del modelo inicial.</translation>
        </message>
        <message>
            <source>A grid has one to three axes.</source>
            <translation>Una cuadrícula tiene de uno a tres ejes.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: {text}</source>
            <translation>Unas comillas no están cerradas: {text}</translation>
        </message>
        <message>
            <source>A sheet of {across} x {down} cells is larger than a picture can be.</source>
            <translation>Una hoja de {across} x {down} celdas es mayor de lo que puede ser una imagen.</translation>
        </message>
        <message>
            <source>Add --yes to draw them.</source>
            <translation>Añada --yes para dibujarlas.</translation>
        </message>
        <message>
            <source>Another axis changes the same.</source>
            <translation>Otro eje cambia lo mismo.</translation>
        </message>
        <message>
            <source>Export it as a folder or as a page.</source>
            <translation>Expórtela como carpeta o como página.</translation>
        </message>
        <message>
            <source>No cell of the grid is drawn yet.</source>
            <translation>Aún no está dibujada ninguna celda de la cuadrícula.</translation>
        </message>
        <message>
            <source>The alternatives have more than {limit} combinations.</source>
            <translation>Las alternativas tienen más de {limit} combinaciones.</translation>
        </message>
        <message>
            <source>The first value is searched for, the others take its place; or write each as search -&gt; replace.</source>
            <translation>Se busca el primer valor, los demás ocupan su lugar; o escriba cada uno como búsqueda -&gt; sustitución.</translation>
        </message>
        <message>
            <source>The grid cannot be read: {reason}</source>
            <translation>La cuadrícula no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>The grid has {count} cells, more than the {limit} that are drawn.</source>
            <translation>La cuadrícula tiene {count} celdas, más de las {limit} que se dibujan.</translation>
        </message>
        <message>
            <source>The grid has {count} pictures to draw: {time}.</source>
            <translation>La cuadrícula tiene {count} imágenes por dibujar: {time}.</translation>
        </message>
        <message>
            <source>The grid in {path} cannot be read: {reason}</source>
            <translation>La cuadrícula en {path} no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>The grid was written by a newer version of sddesk.</source>
            <translation>La cuadrícula la escribió una versión más nueva de sddesk.</translation>
        </message>
        <message>
            <source>The marks in the prompt are text, so it has no alternatives.</source>
            <translation>Las marcas del prompt son texto, así que no tiene alternativas.</translation>
        </message>
        <message>
            <source>The order has no LoRA whose weight could vary.</source>
            <translation>El pedido no tiene ningún LoRA cuyo peso pueda variar.</translation>
        </message>
        <message>
            <source>The order has no control picture.</source>
            <translation>El pedido no tiene imagen de control.</translation>
        </message>
        <message>
            <source>The order has no hires fix whose settings could vary.</source>
            <translation>El pedido no tiene hires fix cuyos ajustes puedan variar.</translation>
        </message>
        <message>
            <source>The order has no mask.</source>
            <translation>El pedido no tiene máscara.</translation>
        </message>
        <message>
            <source>The order has no reference.</source>
            <translation>El pedido no tiene referencia.</translation>
        </message>
        <message>
            <source>The order has no start picture.</source>
            <translation>El pedido no tiene imagen inicial.</translation>
        </message>
        <message>
            <source>The order has {count} LoRAs: vary their weights in the prompt.</source>
            <translation>El pedido tiene {count} LoRA: varíe sus pesos en el prompt.</translation>
        </message>
        <message>
            <source>The order refines nothing in tiles.</source>
            <translation>El pedido no refina nada en teselas.</translation>
        </message>
        <message>
            <source>The prompt has no alternatives that could be combined.</source>
            <translation>El prompt no tiene alternativas que combinar.</translation>
        </message>
        <message>
            <source>The steps of “{text}” do not lead from its beginning to its end.</source>
            <translation>Los intervalos de «{text}» no llevan del principio al final.</translation>
        </message>
        <message>
            <source>There are more than {limit} values.</source>
            <translation>Hay más de {limit} valores.</translation>
        </message>
        <message>
            <source>There are no values.</source>
            <translation>No hay valores.</translation>
        </message>
        <message>
            <source>There are: {choices}.</source>
            <translation>Hay: {choices}.</translation>
        </message>
        <message>
            <source>There is no grid “{name}”.</source>
            <translation>No hay ninguna cuadrícula «{name}».</translation>
        </message>
        <message>
            <source>There is no “{text}” to choose.</source>
            <translation>«{text}» no se puede elegir.</translation>
        </message>
        <message>
            <source>There is nothing that would take the place of “{text}”.</source>
            <translation>No hay nada que ocupe el lugar de «{text}».</translation>
        </message>
        <message>
            <source>This grid is being drawn by another sddesk already.</source>
            <translation>Otro sddesk ya está dibujando esta cuadrícula.</translation>
        </message>
        <message>
            <source>Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).</source>
            <translation>Escríbalo hacia arriba como 1-10 (+3), o hacia abajo como 10-1 (-3).</translation>
        </message>
        <message>
            <source>Write the field and its values: steps=10,20,50</source>
            <translation>Escriba el campo y sus valores: steps=10,20,50</translation>
        </message>
        <message>
            <source>Write them in braces: {example}.</source>
            <translation>Escríbalas entre llaves: {example}.</translation>
        </message>
        <message>
            <source>Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].</source>
            <translation>Escríbalos con comas entre ellos, o como intervalo: 1-10 (+3), 1-10 [4].</translation>
        </message>
        <message>
            <source>`sddesk grids list` shows those that there are.</source>
            <translation>`sddesk grids list` muestra las que hay.</translation>
        </message>
        <message>
            <source>{name} {value}: {reason}</source>
            <translation>{name} {value}: {reason}</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <source>{text}: several of these are drawn by chance, so not all can be combined.</source>
            <translation>{text}: varias de estas se sacan al azar, así que no se pueden combinar todas.</translation>
        </message>
        <message>
            <source>“{text}” asks for {count} values: a range has two or more.</source>
            <translation>«{text}» pide {count} valores: un intervalo tiene dos o más.</translation>
        </message>
        <message>
            <source>“{text}” does not have that many whole numbers.</source>
            <translation>«{text}» no tiene tantos números enteros.</translation>
        </message>
        <message>
            <source>“{text}” is no axis.</source>
            <translation>«{text}» no es un eje.</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>«{text}» no es un número.</translation>
        </message>
        <message>
            <source>“{text}” is no size: write width x height, as 512x768.</source>
            <translation>«{text}» no es un tamaño: escriba ancho x alto, como 512x768.</translation>
        </message>
        <message>
            <source>“{text}” is no whole number.</source>
            <translation>«{text}» no es un número entero.</translation>
        </message>
        <message>
            <source>“{text}” stands in neither of the prompts.</source>
            <translation>«{text}» no está en ninguno de los prompts.</translation>
        </message>
        <message>
            <source>Name one picture.</source>
            <translation>Indique una imagen.</translation>
        </message>
        <message>
            <source>The sheet was written to {folder}.</source>
            <translation>La hoja se escribió en {folder}.</translation>
        </message>
        <message>
            <source>Add --all for the included ones.</source>
            <translation>Añada --all para los incluidos.</translation>
        </message>
        <message>
            <source>At most {limit} styles at once, not {count}.</source>
            <translation>Como mucho {limit} estilos a la vez, no {count}.</translation>
        </message>
        <message>
            <source>Mend it, or move it away: the included styles are there then.</source>
            <translation>Repárelo o muévalo: entonces están los estilos incluidos.</translation>
        </message>
        <message>
            <source>Not taken from the styles: {names}.</source>
            <translation>No se tomó de los estilos: {names}.</translation>
        </message>
        <message>
            <source>Take fewer styles at once.</source>
            <translation>Use menos estilos a la vez.</translation>
        </message>
        <message>
            <source>The style “{name}” set: {settings}.</source>
            <translation>El estilo «{name}» fijó: {settings}.</translation>
        </message>
        <message>
            <source>The styles cannot be saved in {path}: {reason}</source>
            <translation>Los estilos no se pueden guardar en {path}: {reason}</translation>
        </message>
        <message>
            <source>The styles in {name} cannot be read: {reason}</source>
            <translation>Los estilos en {name} no se pueden leer: {reason}</translation>
        </message>
        <message>
            <source>The tags in {name} cannot be read: {reason}</source>
            <translation>Las etiquetas en {name} no se pueden leer: {reason}</translation>
        </message>
        <message>
            <source>There is a style of yours called “{name}” already.</source>
            <translation>Ya hay un estilo suyo llamado «{name}».</translation>
        </message>
        <message>
            <source>There is no style called “{name}”.</source>
            <translation>No hay ningún estilo llamado «{name}».</translation>
        </message>
        <message>
            <source>There is no style called “{name}”; there are: {near}.</source>
            <translation>No hay ningún estilo llamado «{name}»; hay: {near}.</translation>
        </message>
        <message>
            <source>This cannot be a style: {reason}.</source>
            <translation>Esto no puede ser un estilo: {reason}.</translation>
        </message>
        <message>
            <source>With the style “{name}” the prompt has more than {limit} characters.</source>
            <translation>Con el estilo «{name}» el prompt tiene más de {limit} caracteres.</translation>
        </message>
        <message>
            <source>You have no styles of your own.</source>
            <translation>No tiene estilos propios.</translation>
        </message>
        <message>
            <source>Your styles cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>Sus estilos no se pueden leer ({reason}). El archivo queda como está: {path}</translation>
        </message>
        <message>
            <source>`sddesk styles list` names those that there are.</source>
            <translation>`sddesk styles list` nombra los que hay.</translation>
        </message>
        <message>
            <source>{count} entries are no styles and were left out: {named}</source>
            <translation>{count} entradas no son estilos y se omitieron: {named}</translation>
        </message>
        <message>
            <source>{count} names stand there more than once: the last one counts.</source>
            <translation>{count} nombres están más de una vez: vale el último.</translation>
        </message>
        <message>
            <source>{count} styles in {path} cannot be read; they stay in the file.</source>
            <translation>{count} estilos en {path} no se pueden leer; quedan en el archivo.</translation>
        </message>
        <message>
            <source>{file}: {count} styles were taken.</source>
            <translation>{file}: se tomaron {count} estilos.</translation>
        </message>
        <message>
            <source>{known} that have the name of one of yours were not.</source>
            <translation>{known} que se llaman como uno de los suyos no.</translation>
        </message>
        <message>
            <source>{name}: {count} lines are no tags and were left out: {lines}</source>
            <translation>{name}: {count} líneas no son etiquetas y se omitieron: {lines}</translation>
        </message>
        <message>
            <source>{name}: {limit} tags are completed at most; those from line {line} on were left out.</source>
            <translation>{name}: se completan como mucho {limit} etiquetas; las de la línea {line} en adelante se omitieron.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} no se puede escribir: {reason}</translation>
        </message>
        <message>
            <source>This model has no guidance: every scale gives the same picture, so none is drawn with another.</source>
            <translation>Este modelo no tiene guía: toda escala da la misma imagen, así que no se dibuja ninguna con otra.</translation>
        </message>
        <message>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>Codificar una imagen tan grande ocupa demasiada memoria: pasa por el VAE a {width} × {height}.</translation>
        </message>
        <message>
            <source>A sheet is written as .png, as .html or as a folder, not as {ending}.</source>
            <translation>Una hoja se escribe como .png, como .html o como carpeta, no como {ending}.</translation>
        </message>
        <message>
            <source>{name} was computed with {runtime}, which is not here: what the settings say computes it now.</source>
            <translation>{name} se calculó con {runtime}, que no está aquí: ahora la calcula lo que dicen los ajustes.</translation>
        </message>
        <message>
            <source>OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.</source>
            <translation>OpenVINO solo calcula en una CPU: PyTorch hizo esta imagen en la GPU.</translation>
        </message>
        <message>
            <source>A note has at most {limit} characters.</source>
            <translation>Una nota tiene como máximo {limit} caracteres.</translation>
        </message>
        <message>
            <source>More than one prompt has a number that begins with “{name}”.</source>
            <translation>Más de un prompt tiene un número que empieza por «{name}».</translation>
        </message>
        <message>
            <source>No prompt of the library has the number “{name}”.</source>
            <translation>Ningún prompt de la biblioteca tiene el número «{name}».</translation>
        </message>
        <message>
            <source>So many prompts cannot be shown: {count}.</source>
            <translation>No se pueden mostrar tantos prompts: {count}.</translation>
        </message>
        <message>
            <source>Stars and notes of prompts in {path} cannot be read: {reason}</source>
            <translation>No se pueden leer las estrellas y notas de prompts en {path}: {reason}</translation>
        </message>
        <message>
            <source>`sddesk prompts` shows the numbers.</source>
            <translation>`sddesk prompts` muestra los números.</translation>
        </message>
        <message>
            <source>Install a font that has them, such as Noto Sans, then write it again.</source>
            <translation>Instale una fuente que las tenga, como Noto Sans, y escríbalo de nuevo.</translation>
        </message>
        <message>
            <source>No font of this machine has these letters, which are boxes on it: {letters}</source>
            <translation>Ninguna fuente de este equipo tiene estas letras, que aparecen como cuadros: {letters}</translation>
        </message>
        <message>
            <source>Take the short form, which is one call of diffusers' pipeline.</source>
            <translation>Use la forma corta, una sola llamada al pipeline de diffusers.</translation>
        </message>
        <message>
            <source>All is set already as the preset “{name}” says.</source>
            <translation>Todo está ya como dice el preajuste «{name}».</translation>
        </message>
        <message>
            <source>Mend it, or move it away to begin anew.</source>
            <translation>Arréglelo o muévalo para empezar de nuevo.</translation>
        </message>
        <message>
            <source>The preset “{name}” cannot be applied: {reason}</source>
            <translation>No se puede aplicar el preajuste «{name}»: {reason}</translation>
        </message>
        <message>
            <source>The preset “{name}” set: {changes}.</source>
            <translation>El preajuste «{name}» ha ajustado: {changes}.</translation>
        </message>
        <message>
            <source>The presets cannot be saved in {path}: {reason}</source>
            <translation>No se pueden guardar los preajustes en {path}: {reason}</translation>
        </message>
        <message>
            <source>The presets in {file} cannot be read: {reason}</source>
            <translation>No se pueden leer los preajustes de {file}: {reason}</translation>
        </message>
        <message>
            <source>The presets were written to {folder}.</source>
            <translation>Los preajustes se escribieron en {folder}.</translation>
        </message>
        <message>
            <source>There is a preset called “{name}” already.</source>
            <translation>Ya hay un preajuste llamado «{name}».</translation>
        </message>
        <message>
            <source>There is no preset called “{name}”.</source>
            <translation>No hay ningún preajuste llamado «{name}».</translation>
        </message>
        <message>
            <source>This cannot be a preset: {reason}.</source>
            <translation>Esto no puede ser un preajuste: {reason}.</translation>
        </message>
        <message>
            <source>You have no presets.</source>
            <translation>No tiene preajustes.</translation>
        </message>
        <message>
            <source>Your presets cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>No se pueden leer sus preajustes ({reason}). El archivo queda como está: {path}</translation>
        </message>
        <message>
            <source>`sddesk presets list` names those that there are.</source>
            <translation>`sddesk presets list` nombra los que hay.</translation>
        </message>
        <message>
            <source>{count} presets in {path} cannot be read; they stay in the file.</source>
            <translation>{count} preajustes de {path} no se pueden leer; quedan en el archivo.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>No se puede leer {file}: {reason}</translation>
        </message>
        <message>
            <source>{file}: {count} presets were taken.</source>
            <translation>{file}: se tomaron {count} preajustes.</translation>
        </message>
        <message>
            <source>The style “{name}” is kept.</source>
            <translation>El estilo «{name}» está guardado.</translation>
        </message>
        <message>
            <source>The style “{name}” was taken out of the list.</source>
            <translation>El estilo «{name}» se quitó de la lista.</translation>
        </message>
        <message>
            <source>The styles were written to {folder}.</source>
            <translation>Los estilos se escribieron en {folder}.</translation>
        </message>
        <message>
            <source>This form of file has no settings and no folders of styles.</source>
            <translation>Esta forma de archivo no tiene ajustes ni carpetas de estilos.</translation>
        </message>
        <message>
            <source>No machine of the cluster has an engine any more: the orders wait {seconds} s for one.</source>
            <translation>Ninguna máquina del clúster tiene ya un motor: los pedidos esperan uno durante {seconds} s.</translation>
        </message>
        <message>
            <source>The prompt has no words that could be put in another way.</source>
            <translation>El prompt no tiene palabras que puedan decirse de otra manera.</translation>
        </message>
        <message>
            <source>A prompt of {count} characters is too long for a suggestion: {limit} at most.</source>
            <translation>Un prompt de {count} caracteres es demasiado largo para una propuesta: {limit} como máximo.</translation>
        </message>
        <message>
            <source>The language model answered nothing.</source>
            <translation>El modelo de lenguaje no respondió nada.</translation>
        </message>
        <message>
            <source>The model in {folder} writes no text ({what}).</source>
            <translation>El modelo de {folder} no escribe texto ({what}).</translation>
        </message>
        <message>
            <source>Choose the folder of a causal language model, such as Qwen3, in the layout of transformers.</source>
            <translation>Elija la carpeta de un modelo de lenguaje causal, como Qwen3, en el formato de transformers.</translation>
        </message>
        <message>
            <source>There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.</source>
            <translation>No hay memoria suficiente para el modelo de lenguaje de {folder}: necesita {needed} GB y hay {free} GB libres.</translation>
        </message>
        <message>
            <source>Choose a smaller one, or close other programs.</source>
            <translation>Elija uno más pequeño o cierre otros programas.</translation>
        </message>
        <message>
            <source>The answer of the language model was cut, as it went on too long.</source>
            <translation>La respuesta del modelo de lenguaje se cortó, porque se alargaba demasiado.</translation>
        </message>
        <message>
            <source>No language model was chosen.</source>
            <translation>No se ha elegido ningún modelo de lenguaje.</translation>
        </message>
        <message>
            <source>Name its folder with --model, or choose it in the settings.</source>
            <translation>Indique su carpeta con --model o elíjala en los ajustes.</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder, on another drive for example</source>
            <translation>Elegir una carpeta, por ejemplo en otra unidad</translation>
        </message>
        <message>
            <source>Choose: {setting}</source>
            <translation>Elegir: {setting}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Predeterminada</translation>
        </message>
        <message>
            <source>Default: {setting}</source>
            <translation>Predeterminada: {setting}</translation>
        </message>
    </context>
    <context>
        <name>SettingRows</name>
        <message>
            <source>Takes effect at the next start.</source>
            <translation>Tiene efecto en el próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>After {value} minutes</source>
            <translation>Tras {value} minutos</translation>
        </message>
        <message>
            <source>All: each draws an order of its own</source>
            <translation>Todas: cada una dibuja un pedido propio</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>At most {value}</source>
            <translation>Como mucho {value}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Doors for other programs</source>
            <translation>Puertas para otros programas</translation>
        </message>
        <message>
            <source>Downloaded models are kept here; any drive will do</source>
            <translation>Los modelos descargados se guardan aquí; sirve cualquier unidad</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Finished pictures are saved here, by date</source>
            <translation>Las imágenes terminadas se guardan aquí, por fecha</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Carpeta de descargas</translation>
        </message>
        <message>
            <source>Free memory</source>
            <translation>Liberar memoria</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generación</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>Tarjetas gráficas</translation>
        </message>
        <message>
            <source>How many they may ask for</source>
            <translation>Cuántas pueden pedir</translation>
        </message>
        <message>
            <source>How many they may ask for at once</source>
            <translation>Cuántas pueden pedir a la vez</translation>
        </message>
        <message>
            <source>In a process of its own</source>
            <translation>En un proceso propio</translation>
        </message>
        <message>
            <source>In a process of its own a driver that crashes or hangs cannot take the window down</source>
            <translation>En un proceso propio, un controlador que falla o se cuelga no puede tumbar la ventana</translation>
        </message>
        <message>
            <source>Inside the window's process</source>
            <translation>Dentro del proceso de la ventana</translation>
        </message>
        <message>
            <source>After so many minutes without a picture; the next one loads its model anew</source>
            <translation>Tras tantos minutos sin una imagen; la siguiente carga de nuevo su modelo</translation>
        </message>
        <message>
            <source>Keep awake while generating</source>
            <translation>No suspender mientras se genera</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>Imagen más grande</translation>
        </message>
        <message>
            <source>No sleep while pictures are made; the display may still go dark</source>
            <translation>Sin suspensión mientras se hacen imágenes; la pantalla puede apagarse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Only downloads connect at all; this forbids them</source>
            <translation>Solo las descargas se conectan; esto las prohíbe</translation>
        </message>
        <message>
            <source>Only the first</source>
            <translation>Solo la primera</translation>
        </message>
        <message>
            <source>OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs</source>
            <translation>OpenVINO es más rápido con modelos grandes; prepara cada uno una vez, cerca de un minuto. No para tarjetas gráficas</translation>
        </message>
        <message>
            <source>Orders that wait</source>
            <translation>Pedidos en espera</translation>
        </message>
        <message>
            <source>Pictures folder</source>
            <translation>Carpeta de imágenes</translation>
        </message>
        <message>
            <source>Pictures of one order</source>
            <translation>Imágenes de un pedido</translation>
        </message>
        <message>
            <source>CPU computes with</source>
            <translation>El procesador calcula con</translation>
        </message>
        <message>
            <source>Run hooks</source>
            <translation>Ejecutar hooks</translation>
        </message>
        <message>
            <source>Steps of a picture</source>
            <translation>Pasos de una imagen</translation>
        </message>
        <message>
            <source>Tell each picture to the programs in the folder “hooks” beside the settings</source>
            <translation>Comunicar cada imagen a los programas de la carpeta «hooks» junto a los ajustes</translation>
        </message>
        <message>
            <source>The Hugging Face cache, shared with other programs</source>
            <translation>La caché de Hugging Face, compartida con otros programas</translation>
        </message>
        <message>
            <source>The folder “sddesk” among the system's pictures</source>
            <translation>La carpeta «sddesk» entre las imágenes del sistema</translation>
        </message>
        <message>
            <source>The language of the window</source>
            <translation>El idioma de la ventana</translation>
        </message>
        <message>
            <source>The longest side that a chat program or a script may ask for</source>
            <translation>El lado más largo que puede pedir un programa de chat o un script</translation>
        </message>
        <message>
            <source>The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.</source>
            <translation>Los idiomas después de 日本語 no han sido revisados por hablantes nativos. Lo que les falta se muestra en inglés.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What is faster</source>
            <translation>Lo que sea más rápido</translation>
        </message>
        <message>
            <source>When so many wait at a door, no more are taken</source>
            <translation>Cuando tantos esperan en una puerta, no se admiten más</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>With several GPUs several orders of the queue are drawn at once</source>
            <translation>Con varias tarjetas, varios pedidos de la cola se dibujan a la vez</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Trabajar sin conexión</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} píxeles</translation>
        </message>
        <message>
            <source>A sound when the queue is done</source>
            <translation>Un sonido cuando la cola termina</translation>
        </message>
        <message>
            <source>The system's own short sound, once no job waits or runs any more</source>
            <translation>El sonido breve del sistema, cuando ya no espera ni se hace ninguna tarea</translation>
        </message>
        <message>
            <source>Brackets of tags as characters</source>
            <translation>Paréntesis de etiquetas como caracteres</translation>
        </message>
        <message>
            <source>CSV files of tag, category, count and aliases, as other programs have them</source>
            <translation>Archivos CSV de etiqueta, categoría, número y alias, como los tienen otros programas</translation>
        </message>
        <message>
            <source>Complete while typing</source>
            <translation>Completar al escribir</translation>
        </message>
        <message>
            <source>Folder of tag lists</source>
            <translation>Carpeta de listas de etiquetas</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one</source>
            <translation>Etiquetas de las listas, LoRA, embeddings, comodines y estilos; Tab toma uno</translation>
        </message>
        <message>
            <source>Tags with underscores</source>
            <translation>Etiquetas con guiones bajos</translation>
        </message>
        <message>
            <source>The folder “tags” beside sddesk's data</source>
            <translation>La carpeta «tags» junto a los datos de sddesk</translation>
        </message>
        <message>
            <source>Write long_hair as its list does, not long hair</source>
            <translation>Escribir long_hair como en su lista, no long hair</translation>
        </message>
        <message>
            <source>Write saber \(fate\): without the strokes brackets are a weight</source>
            <translation>Escribir saber \(fate\): sin las barras los paréntesis son un peso</translation>
        </message>
        <message>
            <source>Language model for suggestions</source>
            <translation>Modelo de lenguaje para propuestas</translation>
        </message>
        <message>
            <source>The folder of a language model that puts the prompt in other words when asked</source>
            <translation>La carpeta de un modelo de lenguaje que dice el prompt con otras palabras cuando se le pide</translation>
        </message>
        <message>
            <source>None: nothing is suggested</source>
            <translation>Ninguna: no se propone nada</translation>
        </message>
    </context>
    <context>
        <name>PictureActions</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare two selected pictures, or one with the picture you looked at before</source>
            <translation>Comparar dos imágenes seleccionadas, o una con la que se miró antes</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy a part</source>
            <translation>Copiar una parte</translation>
        </message>
        <message>
            <source>Copy a script that draws it with diffusers alone</source>
            <translation>Copiar un script que la dibuja solo con diffusers</translation>
        </message>
        <message>
            <source>Copy a script with the denoising loop written by hand</source>
            <translation>Copiar un script con el bucle de eliminación de ruido escrito a mano</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>Copiar como Python</translation>
        </message>
        <message>
            <source>Copy as Python, loop by hand</source>
            <translation>Copiar como Python, bucle a mano</translation>
        </message>
        <message>
            <source>Copy its settings or its prompt (Space opens the list)</source>
            <translation>Copiar sus ajustes o su prompt (Espacio abre la lista)</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copiar la imagen</translation>
        </message>
        <message>
            <source>Copy this picture</source>
            <translation>Copiar esta imagen</translation>
        </message>
        <message>
            <source>Draw it once more and show how it comes about, step by step</source>
            <translation>Dibujarla otra vez y mostrar cómo surge, paso a paso</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Make it once more from its settings, and see whether it is the same</source>
            <translation>Hacerla otra vez con sus ajustes y ver si es la misma</translation>
        </message>
        <message>
            <source>Make larger pictures of the selected ones by an upscaler</source>
            <translation>Ampliar las imágenes seleccionadas con un upscaler</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Move to the library's trash</source>
            <translation>Enviar a la papelera de la biblioteca</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Enviar a la papelera</translation>
        </message>
        <message>
            <source>Restore everything that made this picture</source>
            <translation>Restaurar todo lo que creó esta imagen</translation>
        </message>
        <message>
            <source>Reuse</source>
            <translation>Reutilizar</translation>
        </message>
        <message>
            <source>Reuse a part</source>
            <translation>Reutilizar una parte</translation>
        </message>
        <message>
            <source>Use as start</source>
            <translation>Usar como inicio</translation>
        </message>
        <message>
            <source>Follow the lines, depths or colours of this picture</source>
            <translation>Seguir las líneas, la profundidad o los colores de esta imagen</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>Usar como control</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Usar como referencia</translation>
        </message>
        <message>
            <source>Take up the style or subject of this picture</source>
            <translation>Recoger el estilo o el motivo de esta imagen</translation>
        </message>
        <message>
            <source>Begin with this picture instead of noise; B does it, too</source>
            <translation>Empezar con esta imagen en vez de ruido; B también lo hace</translation>
        </message>
        <message>
            <source>Reuse only its prompt, seed or settings (Space opens the list)</source>
            <translation>Reutilizar solo su prompt, semilla o ajustes (Espacio abre la lista)</translation>
        </message>
        <message>
            <source>Reuse settings</source>
            <translation>Reutilizar los ajustes</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Save a copy of this picture</source>
            <translation>Guardar una copia de esta imagen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Show this file in its folder</source>
            <translation>Mostrar este archivo en su carpeta</translation>
        </message>
        <message>
            <source>The same settings with four new seeds</source>
            <translation>Los mismos ajustes con cuatro semillas nuevas</translation>
        </message>
        <message>
            <source>The same picture four times, each with small differences</source>
            <translation>La misma imagen cuatro veces, cada una con pequeñas diferencias</translation>
        </message>
        <message>
            <source>Vary a little</source>
            <translation>Variar un poco</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>Variar</translation>
        </message>
        <message>
            <source>Write copies elsewhere as PNG, JPEG or WebP</source>
            <translation>Escribir copias en otro lugar como PNG, JPEG o WebP</translation>
        </message>
        <message>
            <source>{action}, the large picture</source>
            <translation>{action}, la imagen grande</translation>
        </message>
        <message>
            <source>{action}, the picture in view</source>
            <translation>{action}, la imagen a la vista</translation>
        </message>
        <message>
            <source>{action}, the selected pictures</source>
            <translation>{action}, las imágenes seleccionadas</translation>
        </message>
        <message>
            <source>Draw a part of this picture anew, or beyond its edges</source>
            <translation>Dibujar de nuevo una parte de esta imagen, o más allá de sus bordes</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Save as notebook…</source>
            <translation>Guardar como notebook…</translation>
        </message>
        <message>
            <source>Save a Jupyter notebook that draws it, the loop written by hand</source>
            <translation>Guardar un notebook de Jupyter que la dibuja, con el bucle escrito a mano</translation>
        </message>
        <message>
            <source>Save a notebook</source>
            <translation>Guardar un notebook</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{title}, page</source>
            <translation>{title}, página</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Back from: {title}</source>
            <translation>Volver de: {title}</translation>
        </message>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>Volver adonde estaba (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All pages of the manual</source>
            <translation>Todas las páginas del manual</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>The page before this one (Alt+Left)</source>
            <translation>La página anterior (Alt+Izquierda)</translation>
        </message>
    </context>
    <context>
        <name>ManualReader</name>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>How a picture comes about</source>
            <translation>Cómo surge una imagen</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Lista de tareas</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>Cuadrículas</translation>
        </message>
        <message>
            <source>Grids…</source>
            <translation>Cuadrículas…</translation>
        </message>
        <message>
            <source>Prompts that were drawn</source>
            <translation>Prompts dibujados</translation>
        </message>
        <message>
            <source>Prompts that were drawn…</source>
            <translation>Prompts dibujados…</translation>
        </message>
        <message>
            <source>Other words for the prompt…</source>
            <translation>Otras palabras para el prompt…</translation>
        </message>
        <message>
            <source>Other words for the prompt</source>
            <translation>Otras palabras para el prompt</translation>
        </message>
    </context>
    <context>
        <name>samplers</name>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>The sampler's own spacing.</source>
            <translation>El espaciado propio del sampler.</translation>
        </message>
        <message>
            <source>More steps at low noise: finer detail with few steps.</source>
            <translation>Más pasos con poco ruido: detalle más fino en pocos pasos.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>Exponencial</translation>
        </message>
        <message>
            <source>Even spacing of the logarithm: smooth backgrounds.</source>
            <translation>Espaciado uniforme del logaritmo: fondos suaves.</translation>
        </message>
        <message>
            <source>Trailing</source>
            <translation>Trailing</translation>
        </message>
        <message>
            <source>Ends exactly at full noise: best for few-step models.</source>
            <translation>Termina exactamente en ruido completo: lo mejor para modelos de pocos pasos.</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>El del propio modelo</translation>
        </message>
        <message>
            <source>As the model's scheduler file has it, whatever sampler it was written for.</source>
            <translation>Como está en el archivo de scheduler del modelo, sea cual sea el sampler para el que se escribió.</translation>
        </message>
        <message>
            <source>The classic. Dependable; likes about 50 steps.</source>
            <translation>El clásico. Fiable; le gustan unos 50 pasos.</translation>
        </message>
        <message>
            <source>A multistep method like PNDM; likes 50 steps or more.</source>
            <translation>Un método multipaso como PNDM; le gustan 50 pasos o más.</translation>
        </message>
        <message>
            <source>Very accurate; each step costs two passes.</source>
            <translation>Muy preciso; cada paso cuesta dos pasadas.</translation>
        </message>
        <message>
            <source>Fast and good: 25 steps are enough for most pictures.</source>
            <translation>Rápido y bueno: 25 pasos bastan para la mayoría de imágenes.</translation>
        </message>
        <message>
            <source>Like DPM++ 2M with fresh noise at each step: more texture.</source>
            <translation>Como DPM++ 2M con ruido nuevo en cada paso: más textura.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; rich detail with 15 to 25 steps.</source>
            <translation>Ruido nuevo en cada paso; mucho detalle con 15 a 25 pasos.</translation>
        </message>
        <message>
            <source>The simplest; clean pictures with about 30 steps.</source>
            <translation>El más sencillo; imágenes limpias con unos 30 pasos.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; keeps changing as steps are added.</source>
            <translation>Ruido nuevo en cada paso; sigue cambiando al añadir pasos.</translation>
        </message>
        <message>
            <source>The first fast sampler; dependable, likes about 50 steps.</source>
            <translation>El primer sampler rápido; fiable, le gustan unos 50 pasos.</translation>
        </message>
        <message>
            <source>Good pictures with as few as 15 to 20 steps.</source>
            <translation>Buenas imágenes con solo 15 a 20 pasos.</translation>
        </message>
        <message>
            <source>Accurate; each step costs two passes.</source>
            <translation>Preciso; cada paso cuesta dos pasadas.</translation>
        </message>
        <message>
            <source>Fast and smooth; 20 to 30 steps.</source>
            <translation>Rápido y suave; de 20 a 30 pasos.</translation>
        </message>
        <message>
            <source>Only for LCM models: 4 to 8 steps.</source>
            <translation>Solo para modelos LCM: de 4 a 8 pasos.</translation>
        </message>
    </context>
    <context>
        <name>FamilyPanel</name>
        <message>
            <source>Made from</source>
            <translation>Sale de</translation>
        </message>
        <message>
            <source>Made from it (the newest {count})</source>
            <translation>Hechas a partir de ella (las {count} más nuevas)</translation>
        </message>
        <message>
            <source>Made from it ({count})</source>
            <translation>Hechas a partir de ella ({count})</translation>
        </message>
        <message>
            <source>Made from it, {number} of {count}: {picture}</source>
            <translation>Hechas a partir de ella, {number} de {count}: {picture}</translation>
        </message>
        <message>
            <source>Show the picture that this one was made from</source>
            <translation>Mostrar la imagen de la que salió esta</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>Esta imagen</translation>
        </message>
        <message>
            <source>not kept in the library</source>
            <translation>no conservada en la biblioteca</translation>
        </message>
        <message>
            <source>{name} of this picture</source>
            <translation>{name} de esta imagen</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Control picture</source>
            <translation>Imagen de control</translation>
        </message>
        <message>
            <source>Enlarged picture</source>
            <translation>Imagen ampliada</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Imagen inicial</translation>
        </message>
        <message>
            <source>cropped to the shape</source>
            <translation>recortada a la forma</translation>
        </message>
        <message>
            <source>edges repeated to the shape</source>
            <translation>bordes repetidos hasta la forma</translation>
        </message>
        <message>
            <source>extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)</source>
            <translation>extendida {left}, {top}, {right}, {bottom} px (izquierda, arriba, derecha, abajo)</translation>
        </message>
        <message>
            <source>filled with noise</source>
            <translation>rellena de ruido</translation>
        </message>
        <message>
            <source>its composition alone</source>
            <translation>solo su composición</translation>
        </message>
        <message>
            <source>its style alone</source>
            <translation>solo su estilo</translation>
        </message>
        <message>
            <source>filled with the blurred original</source>
            <translation>rellena del original desenfocado</translation>
        </message>
        <message>
            <source>filled with the original</source>
            <translation>rellena del original</translation>
        </message>
        <message>
            <source>from {begin} % to {end} % of the steps</source>
            <translation>del {begin} % al {end} % de los pasos</translation>
        </message>
        <message>
            <source>inverted</source>
            <translation>invertida</translation>
        </message>
        <message>
            <source>only the masked region, margin {margin} px</source>
            <translation>solo la región enmascarada, margen {margin} px</translation>
        </message>
        <message>
            <source>soft edge {blur} px</source>
            <translation>borde suave {blur} px</translation>
        </message>
        <message>
            <source>strength {strength}</source>
            <translation>fuerza {strength}</translation>
        </message>
        <message>
            <source>stretched to the shape</source>
            <translation>estirada a la forma</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>peso {weight}</translation>
        </message>
        <message>
            <source>{scale} times by {model}</source>
            <translation>{scale} veces con {model}</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>Imagen {index} de {count}</translation>
        </message>
        <message>
            <source>The pictures before and after this one</source>
            <translation>Las imágenes anteriores y posteriores a esta</translation>
        </message>
    </context>
    <context>
        <name>ViewerFoot</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Añadir a favoritas, o quitar (F)</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Antes y después</translation>
        </message>
        <message>
            <source>Favourite, the large picture</source>
            <translation>Favorita, la imagen grande</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Hold to see what it was made from; the keys \ and O do it, too</source>
            <translation>Mantenga para ver de qué salió; las teclas \ y O también lo hacen</translation>
        </message>
        <message>
            <source>Move the large picture to the trash</source>
            <translation>Enviar la imagen grande a la papelera</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>Enviar a la papelera (Supr)</translation>
        </message>
        <message>
            <source>The whole screen for the picture (F11)</source>
            <translation>Toda la pantalla para la imagen (F11)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} estrellas ({count}); otra vez las quita (0)</translation>
        </message>
        <message>
            <source>{count} stars, the large picture</source>
            <translation>{count} estrellas, la imagen grande</translation>
        </message>
    </context>
    <context>
        <name>CanvasStage</name>
        <message>
            <source>Everything is masked: nothing of the picture is kept.</source>
            <translation>Todo está enmascarado: no se conserva nada de la imagen.</translation>
        </message>
        <message>
            <source>Extended to {width} × {height}.</source>
            <translation>Extendida a {width} × {height}.</translation>
        </message>
        <message>
            <source>Nothing is masked: the whole picture is drawn anew.</source>
            <translation>Nada está enmascarado: toda la imagen se dibuja de nuevo.</translation>
        </message>
        <message>
            <source>The masked region is drawn at {width} × {height} and put into its place.</source>
            <translation>La región enmascarada se dibuja a {width} × {height} y se pone en su sitio.</translation>
        </message>
        <message>
            <source>The picture is scaled to {width} × {height} for that.</source>
            <translation>Para ello la imagen se escala a {width} × {height}.</translation>
        </message>
        <message>
            <source>What is masked is drawn anew, the rest stays as it is.</source>
            <translation>Lo enmascarado se dibuja de nuevo, el resto queda como está.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>A mask: white is drawn anew</source>
            <translation>Una máscara: lo blanco se dibuja de nuevo</translation>
        </message>
        <message>
            <source>Back to the pictures; the mask stays (Esc)</source>
            <translation>Volver a las imágenes; la máscara queda (Esc)</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>Vaciar la máscara</translation>
        </message>
        <message>
            <source>Close the canvas</source>
            <translation>Cerrar el lienzo</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Draw what is kept, keep the rest (I)</source>
            <translation>Dibujar lo que se conserva y conservar el resto (I)</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Borde</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Goma</translation>
        </message>
        <message>
            <source>From a picture file…</source>
            <translation>De un archivo de imagen…</translation>
        </message>
        <message>
            <source>Keep it pressed to see the picture before (\ or O)</source>
            <translation>Manténgalo pulsado para ver la imagen anterior (\ u O)</translation>
        </message>
        <message>
            <source>How much of the brush fades at its edge</source>
            <translation>Cuánto del pincel se difumina en su borde</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>Invertir la máscara</translation>
        </message>
        <message>
            <source>Redo the step</source>
            <translation>Rehacer el paso</translation>
        </message>
        <message>
            <source>Undo the last stroke or dragged edge (Ctrl+Z)</source>
            <translation>Deshacer el último trazo o borde arrastrado (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>Deshacer el último paso</translation>
        </message>
        <message>
            <source>Load a mask</source>
            <translation>Cargar una máscara</translation>
        </message>
        <message>
            <source>Mask nothing (Del)</source>
            <translation>No enmascarar nada (Supr)</translation>
        </message>
        <message>
            <source>What the networks read of the control pictures, over the start picture (C)</source>
            <translation>Lo que las redes leen de las imágenes de control, sobre la imagen inicial (C)</translation>
        </message>
        <message>
            <source>Show the control pictures over it</source>
            <translation>Mostrar encima las imágenes de control</translation>
        </message>
        <message>
            <source>Mask what is to be drawn anew (X: eraser, and back)</source>
            <translation>Enmascarar lo que se ha de dibujar de nuevo (X: goma, y volver)</translation>
        </message>
        <message>
            <source>Redo what was undone (Ctrl+Shift+Z)</source>
            <translation>Rehacer lo deshecho (Ctrl+Mayús+Z)</translation>
        </message>
        <message>
            <source>Show all of it (Z)</source>
            <translation>Mostrarla entera (Z)</translation>
        </message>
        <message>
            <source>Show all of the start picture</source>
            <translation>Mostrar toda la imagen inicial</translation>
        </message>
        <message>
            <source>Show the start picture as it is</source>
            <translation>Mostrar la imagen inicial tal cual</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Size of the brush</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message>
            <source>Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel</source>
            <translation>Tamaño del pincel: [ o , menor, ] o . mayor; Ctrl y la rueda</translation>
        </message>
        <message>
            <source>Soft edge of the brush</source>
            <translation>Borde suave del pincel</translation>
        </message>
        <message>
            <source>Take the mask away (X: brush, and back)</source>
            <translation>Quitar máscara (X: pincel, y volver)</translation>
        </message>
        <message>
            <source>Take the mask from a picture file</source>
            <translation>Tomar la máscara de un archivo de imagen</translation>
        </message>
        <message>
            <source>What is transparent in the start picture's file</source>
            <translation>Lo transparente en el archivo de la imagen inicial</translation>
        </message>
    </context>
    <context>
        <name>CanvasView</name>
        <message>
            <source>Choose a start picture to edit it.</source>
            <translation>Elija una imagen inicial para editarla.</translation>
        </message>
        <message>
            <source>Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, the middle button or Space and a drag move it; arrows move the brush, Enter presses it</source>
            <translation>Pinte lo que se ha de dibujar de nuevo; arrastre un borde para dibujar más allá. La rueda, + y - hacen zoom, Z lo muestra todo, el botón central o Espacio y arrastrar la mueve; las flechas mueven el pincel, Intro lo aprieta</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Leyendo la imagen…</translation>
        </message>
        <message>
            <source>The start picture, edited</source>
            <translation>La imagen inicial, editada</translation>
        </message>
    </context>
    <context>
        <name>MaskPanel</name>
        <message>
            <source>Area</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Desenfoque</translation>
        </message>
        <message>
            <source>Blur of the mask</source>
            <translation>Desenfoque de la máscara</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Desenfocada</translation>
        </message>
        <message>
            <source>Draw the whole picture anew</source>
            <translation>Dibujar de nuevo toda la imagen</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Extender</translation>
        </message>
        <message>
            <source>Extend at the bottom</source>
            <translation>Extender por abajo</translation>
        </message>
        <message>
            <source>Extend at the top</source>
            <translation>Extender por arriba</translation>
        </message>
        <message>
            <source>Extend to the left</source>
            <translation>Extender a la izquierda</translation>
        </message>
        <message>
            <source>Extend to the right</source>
            <translation>Extender a la derecha</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Rellenar</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Invertida</translation>
        </message>
        <message>
            <source>Inverted mask</source>
            <translation>Máscara invertida</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Masked region</source>
            <translation>Región enmascarada</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Ruido</translation>
        </message>
        <message>
            <source>Noise: something else is drawn</source>
            <translation>Ruido: se dibuja otra cosa</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Pixels around the region that the model sees</source>
            <translation>Píxeles alrededor de la región que ve el modelo</translation>
        </message>
        <message>
            <source>Pixels by which its edge fades, inwards</source>
            <translation>Píxeles en que se difumina su borde, hacia dentro</translation>
        </message>
        <message>
            <source>Pixels to draw beyond this edge; dragging the edge does the same</source>
            <translation>Píxeles que dibujar más allá de este borde; arrastrar el borde hace lo mismo</translation>
        </message>
        <message>
            <source>Remove the mask</source>
            <translation>Quitar la máscara</translation>
        </message>
        <message>
            <source>Remove the mask from the order</source>
            <translation>Quitar la máscara del pedido</translation>
        </message>
        <message>
            <source>The colours around it: what is there goes away</source>
            <translation>Los colores de alrededor: lo que hay desaparece</translation>
        </message>
        <message>
            <source>The masked region alone, large, then put into its place: for faces and hands</source>
            <translation>Solo la región enmascarada, en grande, y luego en su sitio: para caras y manos</translation>
        </message>
        <message>
            <source>The picture as a whole; only what is masked changes</source>
            <translation>La imagen entera; solo cambia lo enmascarado</translation>
        </message>
        <message>
            <source>What is painted stays, and the rest is drawn</source>
            <translation>Lo pintado queda, y el resto se dibuja</translation>
        </message>
        <message>
            <source>What is there: it is changed as far as the strength says</source>
            <translation>Lo que hay: cambia tanto como dice la fuerza</translation>
        </message>
        <message>
            <source>What the masked part holds when drawing begins</source>
            <translation>Lo que contiene la parte enmascarada cuando empieza el dibujo</translation>
        </message>
        <message>
            <source>What the model draws at the size that is set</source>
            <translation>Lo que dibuja el modelo al tamaño fijado</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Imagen entera</translation>
        </message>
    </context>
    <context>
        <name>HiresPanel</name>
        <message>
            <source>Show the hires fix</source>
            <translation>Mostrar el hires fix</translation>
        </message>
        <message>
            <source>Draw the picture, make it larger and draw it on: large pictures without a doubled subject</source>
            <translation>Dibujar la imagen, ampliarla y continuarla: imágenes grandes sin motivo duplicado</translation>
        </message>
        <message>
            <source>Hires fix</source>
            <translation>Hires fix</translation>
        </message>
        <message>
            <source>Scale of the hires fix</source>
            <translation>Escala del hires fix</translation>
        </message>
        <message>
            <source>How many times each side grows</source>
            <translation>Cuántas veces crece cada lado</translation>
        </message>
        <message>
            <source>Strength of the hires fix</source>
            <translation>Fuerza del hires fix</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.</source>
            <translation>Cuánto cambia la imagen ampliada: los latentes ampliados piden 0,5 o más, las imágenes ampliadas 0,3.</translation>
        </message>
        <message>
            <source>Steps of the hires fix</source>
            <translation>Pasos del hires fix</translation>
        </message>
        <message>
            <source>How many steps are drawn at the larger size</source>
            <translation>Cuántos pasos se dibujan al tamaño mayor</translation>
        </message>
        <message>
            <source>Upscaler of the hires fix</source>
            <translation>Upscaler del hires fix</translation>
        </message>
        <message>
            <source>What makes the picture larger: its latents, its pixels, or a network of the models page</source>
            <translation>Lo que amplía la imagen: sus latentes, sus píxeles o una red de la página de modelos</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Fuerza</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latentes</translation>
        </message>
        <message>
            <source>Latents, antialiased</source>
            <translation>Latentes, antialiasing</translation>
        </message>
        <message>
            <source>Latents, bicubic</source>
            <translation>Latentes, bicúbico</translation>
        </message>
        <message>
            <source>Latents, bicubic, antialiased</source>
            <translation>Latentes, bicúbico, antialiasing</translation>
        </message>
        <message>
            <source>Latents, nearest</source>
            <translation>Latentes, vecino más cercano</translation>
        </message>
        <message>
            <source>Latents, nearest-exact</source>
            <translation>Latentes, vecino más cercano exacto</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>Píxeles, Lanczos</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>Píxeles, vecino más cercano</translation>
        </message>
        <message>
            <source>draw on at {width} × {height}</source>
            <translation>continuar a {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (no está aquí)</translation>
        </message>
        <message>
            <source>Hires fix: {width} × {height}</source>
            <translation>Hires fix: {width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>LargerField</name>
        <message>
            <source>Larger</source>
            <translation>Mayor</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>What enlarges the pictures. Add others on the models page.</source>
            <translation>Lo que amplía las imágenes. Añada otros en la página de modelos.</translation>
        </message>
        <message>
            <source>Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer</source>
            <translation>Dibujar de nuevo la imagen ampliada, tesela a tesela con esta fuerza: gana detalle y tarda más</translation>
        </message>
        <message>
            <source>Refine the larger picture in tiles</source>
            <translation>Refinar en teselas la imagen ampliada</translation>
        </message>
        <message>
            <source>and refine in tiles</source>
            <translation>y refinar en teselas</translation>
        </message>
        <message>
            <source>Strength of refining the larger picture</source>
            <translation>Fuerza del refinado de la imagen ampliada</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: 0.3 keeps what is there.</source>
            <translation>Cuánto cambia la imagen ampliada: 0,3 conserva lo que hay.</translation>
        </message>
        <message>
            <source>to {width} × {height}</source>
            <translation>a {width} × {height}</translation>
        </message>
        <message>
            <source>No upscaler is installed: add the safetensors file of one on the models page.</source>
            <translation>No hay ningún upscaler instalado: añada el archivo safetensors de uno en la página de modelos.</translation>
        </message>
        <message>
            <source>Enlarge each picture once it is drawn. The smaller one is kept in the library.</source>
            <translation>Ampliar cada imagen una vez dibujada. La pequeña se conserva en la biblioteca.</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (no está aquí)</translation>
        </message>
    </context>
    <context>
        <name>RefineField</name>
        <message>
            <source>Draw the whole picture anew, tile by tile at low strength: a large one gains detail</source>
            <translation>Dibujar de nuevo toda la imagen, tesela a tesela con poca fuerza: una grande gana detalle</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>Píxeles, vecino más cercano</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>What makes the picture larger before it is drawn anew</source>
            <translation>Lo que amplía la imagen antes de dibujarla de nuevo</translation>
        </message>
        <message>
            <source>refine in tiles: {width} × {height}</source>
            <translation>refinar en teselas: {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (no está aquí)</translation>
        </message>
        <message>
            <source>refine in tiles</source>
            <translation>refinar en teselas</translation>
        </message>
        <message>
            <source>Upscaler of refining</source>
            <translation>Upscaler del refinado</translation>
        </message>
        <message>
            <source>Scale of refining</source>
            <translation>Escala del refinado</translation>
        </message>
        <message>
            <source>Refine in tiles</source>
            <translation>Refinar en teselas</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>Píxeles, Lanczos</translation>
        </message>
        <message>
            <source>How many times larger each side is made first; 1 keeps the size</source>
            <translation>Cuántas veces se amplía antes cada lado; 1 conserva el tamaño</translation>
        </message>
    </context>
    <context>
        <name>AxisRow</name>
        <message>
            <source>Field of axis {name}</source>
            <translation>Campo del eje {name}</translation>
        </message>
        <message>
            <source>Values of axis {name}</source>
            <translation>Valores del eje {name}</translation>
        </message>
        <message>
            <source>Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many</source>
            <translation>Valores separados por comas; de números también intervalos: 1-10 (+3) por pasos, 1-10 [4] tantos</translation>
        </message>
        <message>
            <source>What varies along this axis</source>
            <translation>Lo que varía a lo largo de este eje</translation>
        </message>
        <message>
            <source>names with commas between</source>
            <translation>nombres separados por comas</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>GridForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a field for an axis.</source>
            <translation>Elija un campo para un eje.</translation>
        </message>
        <message>
            <source>Draw all of them? {cost}.</source>
            <translation>¿Dibujarlas todas? {cost}.</translation>
        </message>
        <message>
            <source>Draw the grid</source>
            <translation>Dibujar la cuadrícula</translation>
        </message>
        <message>
            <source>Draw the grid of these axes</source>
            <translation>Dibujar la cuadrícula de estos ejes</translation>
        </message>
        <message>
            <source>Draw them</source>
            <translation>Dibujarlas</translation>
        </message>
        <message>
            <source>Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.</source>
            <translation>Todo lo demás es como en Crear: «{prompt}». Una celda es una imagen y no se amplía.</translation>
        </message>
        <message>
            <source>Making the orders of the cells…</source>
            <translation>Preparando los pedidos de las celdas…</translation>
        </message>
        <message>
            <source>Put its cells into the queue; what is drawn already is not drawn again</source>
            <translation>Poner sus celdas en la cola; lo ya dibujado no se dibuja otra vez</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>{count} cells, about {time}</source>
            <translation>{count} celdas, unos {time}</translation>
        </message>
        <message>
            <source>{count} cells; how long is not known before the first picture</source>
            <translation>{count} celdas; cuánto tarda no se sabe antes de la primera imagen</translation>
        </message>
    </context>
    <context>
        <name>GridsPage</name>
        <message>
            <source>As a folder…</source>
            <translation>Como carpeta…</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>Como página…</translation>
        </message>
        <message>
            <source>As one labelled picture, as a page that needs nothing else, or as a folder</source>
            <translation>Como una imagen rotulada, como una página que no necesita nada más, o como carpeta</translation>
        </message>
        <message>
            <source>As one picture…</source>
            <translation>Como una imagen…</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>Cancelar todo</translation>
        </message>
        <message>
            <source>Cancel all cells of this grid</source>
            <translation>Cancelar todas las celdas de esta cuadrícula</translation>
        </message>
        <message>
            <source>Cancel row</source>
            <translation>Cancelar la fila</translation>
        </message>
        <message>
            <source>Cancel the row of the selected cell</source>
            <translation>Cancelar la fila de la celda seleccionada</translation>
        </message>
        <message>
            <source>Compare the selected cell with its neighbour</source>
            <translation>Comparar la celda seleccionada con su vecina</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>Dibujar otra vez</translation>
        </message>
        <message>
            <source>Draw the cells without a picture</source>
            <translation>Dibujar las celdas sin imagen</translation>
        </message>
        <message>
            <source>Draw the selected cells again</source>
            <translation>Dibujar otra vez las celdas seleccionadas</translation>
        </message>
        <message>
            <source>Draw missing</source>
            <translation>Dibujar las que faltan</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>Exportar la hoja</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Mark as favourite; a second press takes the mark away (F)</source>
            <translation>Marcar como favorita; una segunda pulsación quita la marca (F)</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Forget this grid</source>
            <translation>Olvidar esta cuadrícula</translation>
        </message>
        <message>
            <source>Grid in view</source>
            <translation>Cuadrícula a la vista</translation>
        </message>
        <message>
            <source>How large the cells are shown</source>
            <translation>A qué tamaño se muestran las celdas</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grandes</translation>
        </message>
        <message>
            <source>Mark the selected cells as favourites</source>
            <translation>Marcar las celdas seleccionadas como favoritas</translation>
        </message>
        <message>
            <source>Make these cells once more; the new picture takes the place of the old one here</source>
            <translation>Hacer estas celdas otra vez; la imagen nueva ocupa aquí el lugar de la anterior</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medianas</translation>
        </message>
        <message>
            <source>No grid was ordered yet: set two axes and draw it.</source>
            <translation>Aún no se ha pedido ninguna cuadrícula: fije dos ejes y dibújela.</translation>
        </message>
        <message>
            <source>Put the cells that have no picture into the queue</source>
            <translation>Poner en la cola las celdas sin imagen</translation>
        </message>
        <message>
            <source>Size of the cells</source>
            <translation>Tamaño de las celdas</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeñas</translation>
        </message>
        <message>
            <source>Take every cell of this grid that waits out of the queue</source>
            <translation>Sacar de la cola todas las celdas de esta cuadrícula que esperan</translation>
        </message>
        <message>
            <source>Take it out of this list; its pictures stay in the library</source>
            <translation>Quitarla de esta lista; sus imágenes quedan en la biblioteca</translation>
        </message>
        <message>
            <source>Take the cells of this row that wait out of the queue</source>
            <translation>Sacar de la cola las celdas de esta fila que esperan</translation>
        </message>
        <message>
            <source>The cell on its left, or two selected ones, side by side with their difference in dB</source>
            <translation>La celda de su izquierda, o dos seleccionadas, lado a lado con su diferencia en dB</translation>
        </message>
        <message>
            <source>The grids that were ordered, the newest first</source>
            <translation>Las cuadrículas pedidas, las más nuevas primero</translation>
        </message>
        <message>
            <source>Value of axis Z in view</source>
            <translation>Valor del eje Z a la vista</translation>
        </message>
        <message>
            <source>Which value of the third axis the sheet shows</source>
            <translation>Qué valor del tercer eje muestra la hoja</translation>
        </message>
        <message>
            <source>{drawn} of {count} cells drawn</source>
            <translation>{drawn} de {count} celdas dibujadas</translation>
        </message>
        <message>
            <source>Its pictures are in {folder}, which is not in the library: no cell is shown.</source>
            <translation>Sus imágenes están en {folder}, que no está en la biblioteca: no se muestra ninguna celda.</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>Mostrar sus imágenes</translation>
        </message>
        <message>
            <source>Show the pictures of this grid</source>
            <translation>Mostrar las imágenes de esta cuadrícula</translation>
        </message>
        <message>
            <source>Import its folder, where the files stay as they are; its cells are shown then</source>
            <translation>Incorporar su carpeta a la biblioteca; los archivos quedan como están y se muestran las celdas</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <source>is being drawn</source>
            <translation>dibujándose</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>sin dibujar</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>en espera</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Cells of the grid</source>
            <translation>Celdas de la cuadrícula</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F makes it a favourite</source>
            <translation>Intro muestra una imagen en grande; F la hace favorita</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Completions</source>
            <translation>Sugerencias</translation>
        </message>
    </context>
    <context>
        <name>Completions</name>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>artista</translation>
        </message>
        <message>
            <source>character</source>
            <translation>personaje</translation>
        </message>
        <message>
            <source>embedding</source>
            <translation>embedding</translation>
        </message>
        <message>
            <source>style</source>
            <translation>estilo</translation>
        </message>
        <message>
            <source>wildcard</source>
            <translation>comodín</translation>
        </message>
        <message>
            <source>work</source>
            <translation>obra</translation>
        </message>
        <message>
            <source>{number} M</source>
            <translation>{number} M</translation>
        </message>
        <message>
            <source>{number} k</source>
            <translation>{number} k</translation>
        </message>
    </context>
    <context>
        <name>StyleList</name>
        <message>
            <source>Find a style</source>
            <translation>Buscar un estilo</translation>
        </message>
        <message>
            <source>Import styles</source>
            <translation>Importar estilos</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Keep the prompts as they stand as a style</source>
            <translation>Guardar los prompts tal como están como estilo</translation>
        </message>
        <message>
            <source>Keep the prompt…</source>
            <translation>Guardar el prompt…</translation>
        </message>
        <message>
            <source>Name of the new style</source>
            <translation>Nombre del estilo nuevo</translation>
        </message>
        <message>
            <source>No style has these words.</source>
            <translation>Ningún estilo tiene estas palabras.</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Estilos</translation>
        </message>
        <message>
            <source>Styles (*.csv *.json);;All files (*)</source>
            <translation>Estilos (*.csv *.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk</source>
            <translation>Estilos de A1111, Fooocus, InvokeAI, SD.Next o sddesk</translation>
        </message>
        <message>
            <source>Take this style of yours out of the list (Del)</source>
            <translation>Quitar de la lista este estilo suyo (Supr)</translation>
        </message>
        <message>
            <source>Without a folder</source>
            <translation>Sin carpeta</translation>
        </message>
        <message>
            <source>Write {prompt} in the prompt where other prompts go; without it the text goes behind them.</source>
            <translation>Escriba {prompt} en el prompt donde van otros prompts; sin él, el texto va detrás.</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <translation>{name}, elegido</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <translation>{name}, sin elegir</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Nuevo…</translation>
        </message>
        <message>
            <source>Write a style from the beginning</source>
            <translation>Escribir un estilo desde el principio</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export styles</source>
            <translation>Exportar estilos</translation>
        </message>
        <message>
            <source>Write your styles to a file</source>
            <translation>Escribir sus estilos en un archivo</translation>
        </message>
        <message>
            <source>Styles of sddesk (*.json);;Styles of A1111 (*.csv)</source>
            <translation>Estilos de sddesk (*.json);;Estilos de A1111 (*.csv)</translation>
        </message>
        <message>
            <source>Edit the style</source>
            <translation>Editar el estilo</translation>
        </message>
        <message>
            <source>Change its name, folder and texts (F2)</source>
            <translation>Cambiar nombre, carpeta y textos (F2)</translation>
        </message>
        <message>
            <source>Duplicate the style</source>
            <translation>Duplicar el estilo</translation>
        </message>
        <message>
            <source>Keep a second one like it (Ctrl+D)</source>
            <translation>Guardar un segundo igual (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove the style</source>
            <translation>Quitar el estilo</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Choose styles</source>
            <translation>Elegir estilos</translation>
        </message>
        <message>
            <source>Not: {text}</source>
            <translation>Sin: {text}</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Estilos</translation>
        </message>
        <message>
            <source>Take the style “{name}” away</source>
            <translation>Quitar el estilo «{name}»</translation>
        </message>
        <message>
            <source>Texts around your prompt, several at once. What you wrote stays as it is.</source>
            <translation>Textos alrededor de su prompt, varios a la vez. Lo que escribió queda como está.</translation>
        </message>
        <message>
            <source>The style has another text by now, or is gone: this one stays until you take it away.</source>
            <translation>El estilo tiene ya otro texto, o no está: este queda hasta que lo quite.</translation>
        </message>
    </context>
    <context>
        <name>styles</name>
        <message>
            <source>Black and white</source>
            <translation>Blanco y negro</translation>
        </message>
        <message>
            <source>Bright noon</source>
            <translation>Mediodía luminoso</translation>
        </message>
        <message>
            <source>By the sea</source>
            <translation>Junto al mar</translation>
        </message>
        <message>
            <source>Children's book</source>
            <translation>Libro infantil</translation>
        </message>
        <message>
            <source>Clay model</source>
            <translation>Figura de arcilla</translation>
        </message>
        <message>
            <source>Cut paper</source>
            <translation>Papel recortado</translation>
        </message>
        <message>
            <source>Deep forest</source>
            <translation>Bosque profundo</translation>
        </message>
        <message>
            <source>Desert</source>
            <translation>Desierto</translation>
        </message>
        <message>
            <source>Drawn and painted</source>
            <translation>Dibujo y pintura</translation>
        </message>
        <message>
            <source>Falling snow</source>
            <translation>Nieve cayendo</translation>
        </message>
        <message>
            <source>Film still</source>
            <translation>Fotograma de cine</translation>
        </message>
        <message>
            <source>Golden evening</source>
            <translation>Atardecer dorado</translation>
        </message>
        <message>
            <source>Ink drawing</source>
            <translation>Dibujo a tinta</translation>
        </message>
        <message>
            <source>Light and weather</source>
            <translation>Luz y tiempo</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>Hecho a mano</translation>
        </message>
        <message>
            <source>Oil painting</source>
            <translation>Pintura al óleo</translation>
        </message>
        <message>
            <source>On the moon</source>
            <translation>En la luna</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Fotografías</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Rainy day</source>
            <translation>Día de lluvia</translation>
        </message>
        <message>
            <source>Starry night</source>
            <translation>Noche estrellada</translation>
        </message>
        <message>
            <source>Studio photograph</source>
            <translation>Foto de estudio</translation>
        </message>
        <message>
            <source>Travel poster</source>
            <translation>Cartel de viaje</translation>
        </message>
        <message>
            <source>Watercolour</source>
            <translation>Acuarela</translation>
        </message>
        <message>
            <source>Woodblock print</source>
            <translation>Grabado en madera</translation>
        </message>
    </context>
    <context>
        <name>SuggestPage</name>
        <message>
            <source>More detail</source>
            <translation>Más detalle</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Otras palabras</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>Menos palabras</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>Qué se quiere</translation>
        </message>
        <message>
            <source>How the language model changes the words</source>
            <translation>Cómo cambia las palabras el modelo de lenguaje</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>Proponer</translation>
        </message>
        <message>
            <source>Ask the language model; your prompt stays until you use its proposal</source>
            <translation>Preguntar al modelo de lenguaje; su prompt se queda hasta que use la propuesta</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Dejar de preguntar</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>Parar el modelo de lenguaje</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usarla</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>Ponerla en el editor; deshacer allí devuelve el suyo (Enter)</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <source>Take the proposal away; your prompt stays (Delete)</source>
            <translation>Quitar la propuesta; su prompt se queda (Delete)</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>La propuesta</translation>
        </message>
        <message>
            <source>It can be changed before it is used</source>
            <translation>Se puede cambiar antes de usarla</translation>
        </message>
        <message>
            <source>From your prompt to the proposal</source>
            <translation>De su prompt a la propuesta</translation>
        </message>
        <message>
            <source>No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).</source>
            <translation>No se ha elegido ningún modelo de lenguaje: no se propone nada. Elija su carpeta en los ajustes (Ctrl+,).</translation>
        </message>
        <message>
            <source>The language model is read…</source>
            <translation>Se lee el modelo de lenguaje…</translation>
        </message>
        <message>
            <source>The answer was cut, as it went on too long.</source>
            <translation>La respuesta se cortó, porque se alargaba demasiado.</translation>
        </message>
        <message>
            <source>Put at the end, as the answer does not name it: {marks}</source>
            <translation>Puesto al final, porque la respuesta no lo nombra: {marks}</translation>
        </message>
    </context>
</TS>
