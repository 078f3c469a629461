<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AdaptersPanel</name>
        <message>
            <source>Show the LoRAs</source>
            <translation>LoRAs anzeigen</translation>
        </message>
        <message>
            <source>Small files that teach the model a style or a thing</source>
            <translation>Kleine Dateien, die dem Modell einen Stil oder ein Motiv beibringen</translation>
        </message>
        <message>
            <source>Add a LoRA or an embedding</source>
            <translation>LoRA oder Embedding hinzufügen</translation>
        </message>
        <message>
            <source>A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.</source>
            <translation>Ein LoRA bekommt unten ein Gewicht; der Name eines Embeddings kommt in den Prompt. Zum Suchen tippen.</translation>
        </message>
        <message>
            <source>{name} (embedding)</source>
            <translation>{name} (Embedding)</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>No other here that fits</source>
            <translation>Kein weiteres passendes vorhanden</translation>
        </message>
        <message>
            <source>None here that fits</source>
            <translation>Kein passendes vorhanden</translation>
        </message>
        <message>
            <source>LoRAs ({count})</source>
            <translation>LoRAs ({count})</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRAs</translation>
        </message>
    </context>
    <context>
        <name>BasicPanel</name>
        <message>
            <source>How many pictures: a number, or rows × columns such as 3 × 4</source>
            <translation>Wie viele Bilder: eine Zahl oder Zeilen × Spalten wie 3 × 4</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Number of pictures</source>
            <translation>Anzahl der Bilder</translation>
        </message>
        <message>
            <source>One picture fewer</source>
            <translation>Ein Bild weniger</translation>
        </message>
        <message>
            <source>One picture more</source>
            <translation>Ein Bild mehr</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
    </context>
    <context>
        <name>BlocksTable</name>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Time, memory</source>
            <translation>Zeit, Speicher</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>Blöcke des Netzes</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption of the large picture</source>
            <translation>Beschriftung des großen Bildes</translation>
        </message>
        <message>
            <source>Write a caption</source>
            <translation>Beschriftung schreiben</translation>
        </message>
        <message>
            <source>Your own words on this picture: kept as you leave them (Esc), found by searching</source>
            <translation>Ihre eigenen Worte zu diesem Bild: beim Verlassen (Esc) gespeichert, über die Suche zu finden</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Papers</source>
            <translation>Veröffentlichungen</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Pictures are being made. Stop and close?</source>
            <translation>Es werden gerade Bilder erzeugt. Anhalten und schließen?</translation>
        </message>
        <message>
            <source>Finished pictures are saved. Waiting jobs are kept for the next start.</source>
            <translation>Fertige Bilder sind gespeichert. Wartende Aufträge bleiben bis zum nächsten Start erhalten.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Anhalten und schließen</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Weitermachen</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Modellordner hinzufügen…</translation>
        </message>
        <message>
            <source>Check for a new version</source>
            <translation>Nach neuer Version suchen</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Edit the prompt</source>
            <translation>Prompt bearbeiten</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Generieren</translation>
        </message>
        <message>
            <source>Generate each line of the prompt</source>
            <translation>Jede Zeile des Prompts generieren</translation>
        </message>
        <message>
            <source>Import pictures…</source>
            <translation>Bilder importieren…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>More settings, or fewer</source>
            <translation>Mehr Einstellungen oder weniger</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Menü öffnen</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Stop or go back</source>
            <translation>Anhalten oder zurück</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Progress of making it again</source>
            <translation>Fortschritt beim erneuten Erzeugen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>What made them does not differ.</source>
            <translation>Die Einstellungen, mit denen sie entstanden, sind gleich.</translation>
        </message>
        <message>
            <source>Made again</source>
            <translation>Erneut erzeugt</translation>
        </message>
        <message>
            <source>made again, not saved</source>
            <translation>erneut erzeugt, nicht gespeichert</translation>
        </message>
        <message>
            <source>Waiting for its turn in the queue…</source>
            <translation>Wartet in der Warteschlange…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back from comparing</source>
            <translation>Zurück vom Vergleich</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Zurück (Esc)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Swap left and right</source>
            <translation>Links und rechts tauschen</translation>
        </message>
        <message>
            <source>Let the two change places (S)</source>
            <translation>Die beiden Bilder tauschen die Plätze (S)</translation>
        </message>
        <message>
            <source>Show the difference as a picture</source>
            <translation>Differenz als Bild anzeigen</translation>
        </message>
        <message>
            <source>Where they differ it is bright, made stronger so that it is seen (D)</source>
            <translation>Wo sie sich unterscheiden, ist es hell; verstärkt, damit man es sieht (D)</translation>
        </message>
        <message>
            <source>Keep the new one, too</source>
            <translation>Auch das neue behalten</translation>
        </message>
        <message>
            <source>Keep the picture that was made again</source>
            <translation>Das erneut erzeugte Bild behalten</translation>
        </message>
        <message>
            <source>Save it into the library as a picture of its own; else it is forgotten</source>
            <translation>Als eigenes Bild in der Bibliothek speichern; sonst wird es verworfen</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was sich unterscheidet</translation>
        </message>
        <message>
            <source>Being made again…</source>
            <translation>Wird erneut erzeugt…</translation>
        </message>
        <message>
            <source>It was not made again.</source>
            <translation>Es wurde nicht erneut erzeugt.</translation>
        </message>
        <message>
            <source>Left: {left}
Right: {right}</source>
            <translation>Links: {left}
Rechts: {right}</translation>
        </message>
        <message>
            <source>Their sizes differ, so no likeness is reckoned.</source>
            <translation>Die Größen sind verschieden, daher wird keine Ähnlichkeit berechnet.</translation>
        </message>
        <message>
            <source>Identical: every pixel is the same.</source>
            <translation>Identisch: Alle Pixel sind gleich.</translation>
        </message>
        <message>
            <source>PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>PSNR {psnr} dB · {percent} % der Pixel weichen ab, um bis zu {largest} von 255</translation>
        </message>
        <message>
            <source>Difference × {gain}</source>
            <translation>Differenz × {gain}</translation>
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
            <translation>Was das Bild zeigt (Strg+L); frühere Prompts: Alt+Auf, Alt+Ab; Gewicht eines Wortes: Strg+Auf/Ab</translation>
        </message>
        <message>
            <source>Describe a picture</source>
            <translation>Beschreiben Sie ein Bild</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Negativer Prompt</translation>
        </message>
        <message>
            <source>What the picture should not show</source>
            <translation>Was das Bild nicht zeigen soll</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Generieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Show the negative prompt</source>
            <translation>Negativen Prompt anzeigen</translation>
        </message>
        <message>
            <source>Make the picture (Ctrl+Enter)</source>
            <translation>Das Bild erzeugen (Strg+Enter)</translation>
        </message>
        <message>
            <source>Stop the current job (Esc)</source>
            <translation>Den laufenden Auftrag anhalten (Esc)</translation>
        </message>
        <message>
            <source>Save the changed job</source>
            <translation>Geänderten Auftrag speichern</translation>
        </message>
        <message>
            <source>Change the waiting job (Ctrl+Enter); Esc leaves it as it was</source>
            <translation>Den wartenden Auftrag ändern (Strg+Enter); Esc lässt ihn, wie er war</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Hält an…</translation>
        </message>
        <message>
            <source>This text has the settings of a picture.</source>
            <translation>Dieser Text enthält die Einstellungen eines Bildes.</translation>
        </message>
        <message>
            <source>Keep it as text</source>
            <translation>Als Text behalten</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>Diese Einstellungen verwenden</translation>
        </message>
        <message>
            <source>Add: {section}</source>
            <translation>Hinzufügen: {section}</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Steuerung</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Startbild</translation>
        </message>
    </context>
    <context>
        <name>ControlKinds</name>
        <message>
            <source>As it is</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Colours (tile)</source>
            <translation>Farben (Tile)</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Invertiert</translation>
        </message>
        <message>
            <source>Ready depth map</source>
            <translation>Fertige Tiefenkarte</translation>
        </message>
        <message>
            <source>Ready pose</source>
            <translation>Fertige Pose</translation>
        </message>
        <message>
            <source>Rough white strokes on black</source>
            <translation>Grobe weiße Striche auf Schwarz</translation>
        </message>
        <message>
            <source>The dark lines, bright on black, with shades</source>
            <translation>Die dunklen Linien, hell auf Schwarz, mit Abstufungen</translation>
        </message>
        <message>
            <source>The picture as it is, for its colours</source>
            <translation>Das Bild, wie es ist, wegen seiner Farben</translation>
        </message>
        <message>
            <source>Thin white edges on black</source>
            <translation>Dünne weiße Kanten auf Schwarz</translation>
        </message>
        <message>
            <source>The picture blurred</source>
            <translation>Das Bild, weichgezeichnet</translation>
        </message>
        <message>
            <source>The negative of black lines on white paper</source>
            <translation>Das Negativ schwarzer Linien auf weißem Papier</translation>
        </message>
        <message>
            <source>Scribble</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Ready regions</source>
            <translation>Fertige Bereiche</translation>
        </message>
        <message>
            <source>Ready normal map</source>
            <translation>Fertige Normal-Map</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <source>Edges (canny)</source>
            <translation>Kanten (Canny)</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Weichgezeichnet</translation>
        </message>
        <message>
            <source>A map that is ready: it is taken as it is</source>
            <translation>Eine fertige Karte: Sie wird so verwendet, wie sie ist</translation>
        </message>
    </context>
    <context>
        <name>ControlPanel</name>
        <message>
            <source>Add a control picture</source>
            <translation>Steuerbild hinzufügen</translation>
        </message>
        <message>
            <source>Control pictures ({count})</source>
            <translation>Steuerbilder ({count})</translation>
        </message>
        <message>
            <source>Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)</source>
            <translation>Bilder, deren Kanten, Tiefen oder Farben das Ergebnis folgt (ControlNet, T2I-Adapter)</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>Steuerbilder anzeigen</translation>
        </message>
        <message>
            <source>Drop a drawing or a photo here: the result follows its lines.</source>
            <translation>Zeichnung oder Foto hier ablegen: Das Ergebnis folgt den Linien.</translation>
        </message>
        <message>
            <source>Control pictures</source>
            <translation>Steuerbilder</translation>
        </message>
        <message>
            <source>A picture to follow</source>
            <translation>Ein Bild als Vorgabe</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Control picture {number}</source>
            <translation>Steuerbild {number}</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>Ohne dieses Bild zeichnen; es bleibt in der Bibliothek</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Kanten</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <source>Fit of control picture {number}</source>
            <translation>Einpassung von Steuerbild {number}</translation>
        </message>
        <message>
            <source>How strongly it is followed: 0 not at all, 1 as the network was trained</source>
            <translation>Wie stark ihm gefolgt wird: 0 gar nicht, 1 wie beim Training des Netzes</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>Weiter hinten in der Liste</translation>
        </message>
        <message>
            <source>Move control picture {number} down</source>
            <translation>Steuerbild {number} nach unten</translation>
        </message>
        <message>
            <source>Network of control picture {number}</source>
            <translation>Netz von Steuerbild {number}</translation>
        </message>
        <message>
            <source>Remove control picture {number}</source>
            <translation>Steuerbild {number} entfernen</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Strecken</translation>
        </message>
        <message>
            <source>The lower, the more edges there are</source>
            <translation>Je niedriger, desto mehr Kanten</translation>
        </message>
        <message>
            <source>Upper threshold of control picture {number}</source>
            <translation>Obere Schwelle von Steuerbild {number}</translation>
        </message>
        <message>
            <source>Weight of control picture {number}</source>
            <translation>Gewicht von Steuerbild {number}</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>Was mit einem Bild anderer Form geschieht</translation>
        </message>
        <message>
            <source>What the network reads of it, at the size that is drawn</source>
            <translation>Was das Netz davon liest, in der gezeichneten Größe</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (passt nicht)</translation>
        </message>
        <message>
            <source>What is read of control picture {number}</source>
            <translation>Was von Steuerbild {number} gelesen wird</translation>
        </message>
        <message>
            <source>The map shows the whole picture. The network reads the part at the masked region.</source>
            <translation>Die Karte zeigt das ganze Bild. Das Netz liest den Teil am maskierten Bereich.</translation>
        </message>
        <message>
            <source>The map shows the whole picture. For each tile the network reads the part at its place.</source>
            <translation>Die Karte zeigt das ganze Bild. Für jede Kachel liest das Netz den Teil an ihrer Stelle.</translation>
        </message>
        <message>
            <source>Weight of control picture {number}, slider</source>
            <translation>Gewicht von Steuerbild {number}, Schieberegler</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>The picture is taken for a finished map: none is made of a photo. Make it with another program.</source>
            <translation>Das Bild gilt als fertige Karte: Aus einem Foto wird keine gemacht. Erstellen Sie die Karte mit einem anderen Programm.</translation>
        </message>
        <message>
            <source>The lower, the more edges are followed on from strong ones</source>
            <translation>Je niedriger, desto mehr Kanten werden von starken aus weiterverfolgt</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Gelesen von</translation>
        </message>
        <message>
            <source>Move control picture {number} up</source>
            <translation>Steuerbild {number} nach oben</translation>
        </message>
        <message>
            <source>Lower threshold of control picture {number}</source>
            <translation>Untere Schwelle von Steuerbild {number}</translation>
        </message>
        <message>
            <source>Kind of control picture {number}</source>
            <translation>Art von Steuerbild {number}</translation>
        </message>
        <message>
            <source>It is followed from here on, in parts of the steps that are drawn</source>
            <translation>Ab hier wird ihm gefolgt, als Anteil der gezeichneten Schritte</translation>
        </message>
        <message>
            <source>From here on it is left alone, and the model draws freely</source>
            <translation>Ab hier bleibt es unbeachtet, und das Modell zeichnet frei</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassung</translation>
        </message>
        <message>
            <source>End of control picture {number}</source>
            <translation>Ende von Steuerbild {number}</translation>
        </message>
        <message>
            <source>Earlier in the list</source>
            <translation>Weiter vorn in der Liste</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Begin of control picture {number}</source>
            <translation>Beginn von Steuerbild {number}</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Curves of the noise</source>
            <translation>Rauschkurven</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>What differs between the two</source>
            <translation>Was sich zwischen beiden unterscheidet</translation>
        </message>
    </context>
    <context>
        <name>DoneNotice</name>
        <message>
            <source>Finished: {count}.</source>
            <translation>Fertig: {count}.</translation>
        </message>
        <message>
            <source>Finished: {count}. Failed: {failed}.</source>
            <translation>Fertig: {count}. Fehlgeschlagen: {failed}.</translation>
        </message>
        <message>
            <source>The queue is done</source>
            <translation>Die Warteschlange ist abgearbeitet</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Progress of {title}</source>
            <translation>Fortschritt von {title}</translation>
        </message>
        <message>
            <source>Cancel the download of {title}</source>
            <translation>Download von {title} abbrechen</translation>
        </message>
        <message>
            <source>Cancel, and delete what has arrived</source>
            <translation>Abbrechen und das schon Geladene löschen</translation>
        </message>
        <message>
            <source>Pause the download of {title}</source>
            <translation>Download von {title} anhalten</translation>
        </message>
        <message>
            <source>Resume the download of {title}</source>
            <translation>Download von {title} fortsetzen</translation>
        </message>
        <message>
            <source>Pause; what has arrived is kept</source>
            <translation>Anhalten; das schon Geladene bleibt erhalten</translation>
        </message>
        <message>
            <source>Go on where it stopped</source>
            <translation>Dort weitermachen, wo angehalten wurde</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>{received} of {total}</source>
            <translation>{received} von {total}</translation>
        </message>
        <message>
            <source>{size} per second</source>
            <translation>{size} pro Sekunde</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>asking the hub…</source>
            <translation>fragt den Hub…</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>Drag the lines to make columns wider</source>
            <translation>Linien ziehen, um Spalten breiter zu machen</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder: step {step} of {steps}</source>
            <translation>Wird noch einmal gezeichnet und aufgezeichnet: Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>Drawn once more in {time}, with a recorder.</source>
            <translation>In {time} noch einmal gezeichnet und aufgezeichnet.</translation>
        </message>
        <message>
            <source>Stop drawing; what is shown stays</source>
            <translation>Nicht weiterzeichnen; das Gezeigte bleibt</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>{table}, columns</source>
            <translation>{table}, Spalten</translation>
        </message>
        <message>
            <source>Stop the explanation</source>
            <translation>Erklärung anhalten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder, as soon as the engine is free…</source>
            <translation>Wird noch einmal gezeichnet und aufgezeichnet, sobald die Engine frei ist…</translation>
        </message>
        <message>
            <source>Save the steps as a film</source>
            <translation>Schritte als Film speichern</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} ist geschrieben.</translation>
        </message>
        <message>
            <source>Only the way through the VAE is shown.</source>
            <translation>Gezeigt wird nur der Weg durch den VAE.</translation>
        </message>
        <message>
            <source>Stopped. The steps that were drawn are shown.</source>
            <translation>Angehalten. Die gezeichneten Schritte werden gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Single pictures</source>
            <translation>Einzelbilder</translation>
        </message>
        <message>
            <source>Contact sheets</source>
            <translation>Kontaktbögen</translation>
        </message>
        <message>
            <source>With everything that made them</source>
            <translation>Mit allem, woraus sie entstanden</translation>
        </message>
        <message>
            <source>With seed and settings below each</source>
            <translation>Mit Seed und Einstellungen darunter</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>Was geschrieben wird</translation>
        </message>
        <message>
            <source>Each picture as a file, or many on a page</source>
            <translation>Jedes Bild als Datei oder viele auf einer Seite</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Dateiformat</translation>
        </message>
        <message>
            <source>PNG keeps every pixel; JPEG and WebP are smaller</source>
            <translation>PNG erhält jedes Pixel; JPEG und WebP sind kleiner</translation>
        </message>
        <message>
            <source>Quality of the files</source>
            <translation>Qualität der Dateien</translation>
        </message>
        <message>
            <source>Of JPEG and WebP, 1 to 100; larger is better</source>
            <translation>Für JPEG und WebP, 1 bis 100; mehr ist besser</translation>
        </message>
        <message>
            <source>Prompt and settings are written into the files; without, they hold pixels and nothing else</source>
            <translation>Prompt und Einstellungen werden in die Dateien geschrieben; ohne sie enthalten sie nur Pixel</translation>
        </message>
        <message>
            <source>Rows of a sheet</source>
            <translation>Zeilen eines Bogens</translation>
        </message>
        <message>
            <source>Pictures below each other on a page</source>
            <translation>Bilder untereinander auf einer Seite</translation>
        </message>
        <message>
            <source>Columns of a sheet</source>
            <translation>Spalten eines Bogens</translation>
        </message>
        <message>
            <source>Pictures beside each other on a page</source>
            <translation>Bilder nebeneinander auf einer Seite</translation>
        </message>
        <message>
            <source>Two lines below each picture of a sheet</source>
            <translation>Zwei Zeilen unter jedem Bild eines Bogens</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Ordner für die Dateien</translation>
        </message>
        <message>
            <source>It is made if it is not there</source>
            <translation>Er wird angelegt, falls es ihn nicht gibt</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Fortschritt des Exports</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back from exporting</source>
            <translation>Zurück vom Export</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Zurück (Esc)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>Ordner für die Dateien auswählen</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Einen anderen Ordner auswählen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export the chosen pictures</source>
            <translation>Die ausgewählten Bilder exportieren</translation>
        </message>
        <message>
            <source>Write the files; nothing is overwritten</source>
            <translation>Die Dateien schreiben; nichts wird überschrieben</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>Export anhalten</translation>
        </message>
        <message>
            <source>Write no more; what is written stays</source>
            <translation>Nichts mehr schreiben; das Geschriebene bleibt</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>Dateityp</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>Ein Ordner für die Dateien</translation>
        </message>
        <message>
            <source>Export pictures: {count}</source>
            <translation>Bilder exportieren: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} written</source>
            <translation>{done} von {total} geschrieben</translation>
        </message>
        <message>
            <source>Pages: {pages}, with up to {each} pictures each</source>
            <translation>Seiten: {pages}, mit je bis zu {each} Bildern</translation>
        </message>
        <message>
            <source>Existing files are never overwritten: a taken name gets a number.</source>
            <translation>Vorhandene Dateien werden nie überschrieben: Ein vergebener Name bekommt eine Nummer.</translation>
        </message>
        <message>
            <source>Start pictures, masks and the like inside the file: it alone is enough to make it again</source>
            <translation>Startbilder, Masken und Ähnliches in der Datei: Sie allein genügt, um das Bild erneut zu erzeugen</translation>
        </message>
        <message>
            <source>With the pictures that they were made from</source>
            <translation>Mit den Bildern, aus denen sie entstanden</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Model of the pictures</source>
            <translation>Modell der Bilder</translation>
        </message>
        <message>
            <source>Only pictures of this model</source>
            <translation>Nur Bilder dieses Modells</translation>
        </message>
        <message>
            <source>Order of the pictures</source>
            <translation>Reihenfolge der Bilder</translation>
        </message>
        <message>
            <source>In which order pictures are shown</source>
            <translation>In welcher Reihenfolge Bilder gezeigt werden</translation>
        </message>
        <message>
            <source>Size of the small pictures</source>
            <translation>Größe der Vorschaubilder</translation>
        </message>
        <message>
            <source>How large pictures are shown (+, -)</source>
            <translation>Wie groß Bilder gezeigt werden (+, -)</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Alle Modelle</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All pictures but those in the trash</source>
            <translation>Alle Bilder außer denen im Papierkorb</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <source>Pictures marked with a heart (F)</source>
            <translation>Mit einem Herz markierte Bilder (F)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>Pictures that the safety checker hides</source>
            <translation>Bilder, die der Sicherheitsfilter verbirgt</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Pictures whose files are not where they were</source>
            <translation>Bilder, deren Dateien nicht mehr an ihrem Ort sind</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>Im Papierkorb</translation>
        </message>
        <message>
            <source>Pictures that were moved to the trash</source>
            <translation>Bilder, die in den Papierkorb gelegt wurden</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>Meiste Sterne zuerst</translation>
        </message>
        <message>
            <source>By prompt</source>
            <translation>Nach Prompt</translation>
        </message>
        <message>
            <source>By seed</source>
            <translation>Nach Seed</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Nach Modell</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>Jede Form</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Jede Zeit</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>Frühere Jahre</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Only pictures of this shape</source>
            <translation>Nur Bilder dieser Form</translation>
        </message>
        <message>
            <source>Only pictures of this time</source>
            <translation>Nur Bilder aus dieser Zeit</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <source>Shape of the pictures</source>
            <translation>Form der Bilder</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadratisch</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>When the pictures were made</source>
            <translation>Wann die Bilder entstanden</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Saved pictures, newest first</source>
            <translation>Gespeicherte Bilder, neueste zuerst</translation>
        </message>
        <message>
            <source>A click shows a picture, Enter shows it large, a double click restores its settings</source>
            <translation>Ein Klick zeigt ein Bild, Enter zeigt es groß, ein Doppelklick stellt seine Einstellungen wieder her</translation>
        </message>
        <message>
            <source>Finished pictures are kept here.</source>
            <translation>Fertige Bilder werden hier aufbewahrt.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
    </context>
    <context>
        <name>GuidancePart</name>
        <message>
            <source>Guidance from this step on</source>
            <translation>Guidance ab diesem Schritt</translation>
        </message>
        <message>
            <source>Draw it with this guidance from the step above on; the steps before stay</source>
            <translation>Mit dieser Guidance ab dem Schritt oben zeichnen; die Schritte davor bleiben</translation>
        </message>
        <message>
            <source>Draw it with 1, 3, 7.5, 15 and 30</source>
            <translation>Mit 1, 3, 7,5, 15 und 30 zeichnen</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guidance</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>Guidance {value}</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Differenz, 4-fach verstärkt</translation>
        </message>
        <message>
            <source>Guidance {scale} from here on: {step}. Choose another step above.</source>
            <translation>Guidance {scale} ab hier: {step}. Wählen Sie oben einen anderen Schritt.</translation>
        </message>
        <message>
            <source>Guidance {scale} from {step} on: {psnr} dB</source>
            <translation>Guidance {scale} ab {step}: {psnr} dB</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the folder of the log</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Diagnose kopieren</translation>
        </message>
    </context>
    <context>
        <name>HowItWorks</name>
        <message>
            <source>step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <source>1. The text encoder reads</source>
            <translation>1. Der Text-Encoder liest</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is beyond is read in further parts, and words of two parts do not know of each other. The negative prompt, or an empty text, is read in the same way.</source>
            <translation>Ihr Prompt wird in Token zerlegt: Wörter und Wortteile. Ein Text-Encoder (CLIP) macht aus jedem eine Liste von Zahlen, die für seine Bedeutung unter den anderen steht. Er liest 75 Token auf einmal; was darüber hinausgeht, wird in weiteren Teilen gelesen, und Wörter aus zwei Teilen wissen nichts voneinander. Der negative Prompt oder ein leerer Text wird ebenso gelesen.</translation>
        </message>
        <message>
            <source>2. The seed makes noise</source>
            <translation>2. Der Seed macht Rauschen</translation>
        </message>
        <message>
            <source>The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one point of this latent picture, with a few numbers each. The same seed gives the same noise, so the same settings give the same picture.</source>
            <translation>Das Bild beginnt als reines Rauschen, gezogen aus dem Seed. Es ist klein: Je 8 × 8 Pixel sind ein Punkt dieses latenten Bildes, mit jeweils ein paar Zahlen. Derselbe Seed ergibt dasselbe Rauschen, also ergeben dieselben Einstellungen dasselbe Bild.</translation>
        </message>
        <message>
            <source>3. U-Net and sampler take the noise away, step by step</source>
            <translation>3. U-Net und Sampler nehmen das Rauschen weg, Schritt für Schritt</translation>
        </message>
        <message>
            <source>At each step the U-Net looks at the noisy picture and at your words and guesses which part is noise. It guesses twice, with your prompt and without; guidance says how far to go from the second towards the first. The sampler decides how much of that noise to remove. These are the steps of your last picture:</source>
            <translation>Bei jedem Schritt betrachtet das U-Net das verrauschte Bild und Ihre Worte und schätzt, welcher Teil Rauschen ist. Es schätzt zweimal, mit Ihrem Prompt und ohne; die Guidance sagt, wie weit es vom zweiten zum ersten gehen soll. Der Sampler entscheidet, wie viel von diesem Rauschen entfernt wird. Das sind die Schritte Ihres letzten Bildes:</translation>
        </message>
        <message>
            <source>Make a picture, and its steps appear here.</source>
            <translation>Erzeugen Sie ein Bild, dann erscheinen seine Schritte hier.</translation>
        </message>
        <message>
            <source>4. The VAE paints the pixels</source>
            <translation>4. Der VAE malt die Pixel</translation>
        </message>
        <message>
            <source>When the last step is done, the decoder of the VAE turns the small latent picture into full size, eight times as wide and as high, and fills in fine detail. Then the picture is saved with everything that made it.</source>
            <translation>Nach dem letzten Schritt macht der Decoder des VAE aus dem kleinen latenten Bild die volle Größe, achtmal so breit und so hoch, und ergänzt feine Details. Dann wird das Bild mit allem gespeichert, woraus es entstand.</translation>
        </message>
        <message>
            <source>The finished picture</source>
            <translation>Das fertige Bild</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of numbers that stands for its meaning among the others, as if it was about to answer. It reads about 500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has one.</source>
            <translation>Ihr Prompt wird in Token zerlegt: Wörter und Wortteile. Ein Sprachmodell macht aus jedem eine Liste von Zahlen, die für seine Bedeutung unter den anderen steht, als wollte es gleich antworten. Es liest etwa 500 Token; was darüber hinausgeht, wird nicht gelesen. Ein negativer Prompt wird ebenso gelesen, wo das Modell einen hat.</translation>
        </message>
        <message>
            <source>At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the negative one; models for few steps guess once. The sampler decides how far to go. These are the steps of your last picture:</source>
            <translation>Bei jedem Schritt betrachtet der Transformer das verrauschte Bild und Ihre Worte als eine Reihe von Token und schätzt den Weg vom Rauschen zum Bild. Mit Guidance schätzt er zweimal, mit Ihrem Prompt und mit dem negativen; Modelle für wenige Schritte schätzen einmal. Der Sampler entscheidet, wie weit es geht. Das sind die Schritte Ihres letzten Bildes:</translation>
        </message>
        <message>
            <source>3. Transformer and sampler take the noise away, step by step</source>
            <translation>3. Transformer und Sampler nehmen das Rauschen weg, Schritt für Schritt</translation>
        </message>
        <message>
            <source>Draw it with a recorder</source>
            <translation>Zeichnen und aufzeichnen</translation>
        </message>
        <message>
            <source>Draw this picture once more when the engine is free, and see its latents and answers as they come</source>
            <translation>Dieses Bild noch einmal zeichnen, wenn die Engine frei ist, und seine Latents und Antworten sehen, wie sie kommen</translation>
        </message>
    </context>
    <context>
        <name>HowPage</name>
        <message>
            <source>Introduction</source>
            <translation>Einführung</translation>
        </message>
        <message>
            <source>How a picture comes about, without one picture in particular</source>
            <translation>Wie ein Bild entsteht, ohne ein bestimmtes Bild</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Describe a picture on the left and press Ctrl+Enter.</source>
            <translation>Beschreiben Sie links ein Bild und drücken Sie Strg+Enter.</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Noch kein Bild</translation>
        </message>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>Bild {index} von {count}</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>nicht fertig</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>InlineBar</name>
        <message>
            <source>Progress of what takes long</source>
            <translation>Fortschritt von dem, was länger dauert</translation>
        </message>
    </context>
    <context>
        <name>InstalledList</name>
        <message>
            <source>{size} in memory with all that it draws with</source>
            <translation>{size} im Speicher mit allem, womit es zeichnet</translation>
        </message>
        <message>
            <source>of its forms here the best for this machine</source>
            <translation>von seinen Formen hier die beste für diesen Rechner</translation>
        </message>
        <message>
            <source>for this machine rather “{form}”</source>
            <translation>für diesen Rechner eher „{form}“</translation>
        </message>
        <message>
            <source>about {seconds} s a step here</source>
            <translation>hier etwa {seconds} s je Schritt</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Installierte Modelle</translation>
        </message>
        <message>
            <source>Its pictures: {db} dB from the original's</source>
            <translation>Seine Bilder: {db} dB von denen des Originals</translation>
        </message>
        <message>
            <source>A double click draws with a model</source>
            <translation>Ein Doppelklick zeichnet mit einem Modell</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Columns of the installed models</source>
            <translation>Spalten der installierten Modelle</translation>
        </message>
        <message>
            <source>Drag a line to make a column wider</source>
            <translation>Eine Linie ziehen, um eine Spalte breiter zu machen</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Use the selected model</source>
            <translation>Das ausgewählte Modell verwenden</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>Mit diesem Modell zeichnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Show the selected model in its folder</source>
            <translation>Das ausgewählte Modell in seinem Ordner zeigen</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Seinen Ordner öffnen</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}</source>
            <translation>Checkpoints: {checkpoints} · LoRAs, VAEs und andere: {parts} · nicht verwendbar: {refused}</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Remove the selected model from the list</source>
            <translation>Das ausgewählte Modell aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Forget the folder or file that was added; nothing on the disk changes</source>
            <translation>Den hinzugefügten Ordner oder die Datei vergessen; auf der Festplatte ändert sich nichts</translation>
        </message>
        <message>
            <source>What the selected model predicts</source>
            <translation>Was das ausgewählte Modell vorhersagt</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>Rauschen (Epsilon)</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>Geschwindigkeit (v)</translation>
        </message>
        <message>
            <source>Its weights do not tell: if pictures come out as noise, choose the other</source>
            <translation>Seine Gewichte verraten es nicht: Wenn Bilder nur Rauschen sind, wählen Sie das andere</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}</source>
            <translation>Checkpoints: {checkpoints} · LoRAs, VAEs und andere: {parts}</translation>
        </message>
        <message>
            <source>With sddesk</source>
            <translation>Mit sddesk geliefert</translation>
        </message>
        <message>
            <source>Your folders</source>
            <translation>Ihre Ordner</translation>
        </message>
        <message>
            <source>Made for: {base}</source>
            <translation>Gemacht für: {base}</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Ihre Dateien</translation>
        </message>
        <message>
            <source>A1111 or Forge</source>
            <translation>A1111 oder Forge</translation>
        </message>
        <message>
            <source>ComfyUI</source>
            <translation>ComfyUI</translation>
        </message>
        <message>
            <source>Kind of LoRA: {kind}</source>
            <translation>Art des LoRA: {kind}</translation>
        </message>
        <message>
            <source>Trigger words: {words}</source>
            <translation>Triggerwörter: {words}</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging-Face-Cache</translation>
        </message>
        <message>
            <source>Text encoders</source>
            <translation>Text-Encoder</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRAs</translation>
        </message>
        <message>
            <source>Not usable here</source>
            <translation>Hier nicht verwendbar</translation>
        </message>
        <message>
            <source>VAEs</source>
            <translation>VAEs</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>Textual Inversions</translation>
        </message>
        <message>
            <source>{name} (inpainting)</source>
            <translation>{name} (Inpainting)</translation>
        </message>
        <message>
            <source>Tiny decoders</source>
            <translation>Kleine Decoder</translation>
        </message>
        <message>
            <source>Upscalers</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{name} (instruct-pix2pix)</source>
            <translation>{name} (instruct-pix2pix)</translation>
        </message>
        <message>
            <source>Needs: {parts}</source>
            <translation>Braucht: {parts}</translation>
        </message>
        <message>
            <source>Nothing of this kind is here yet.</source>
            <translation>Von dieser Art ist noch nichts da.</translation>
        </message>
        <message>
            <source>ControlNets</source>
            <translation>ControlNets</translation>
        </message>
        <message>
            <source>T2I-Adapters</source>
            <translation>T2I-Adapter</translation>
        </message>
        <message>
            <source>IP-Adapters</source>
            <translation>IP-Adapter</translation>
        </message>
        <message>
            <source>Image encoders</source>
            <translation>Bild-Encoder</translation>
        </message>
    </context>
    <context>
        <name>JobDelegate</name>
        <message>
            <source>from a chat program</source>
            <translation>von einem Chatprogramm</translation>
        </message>
        <message>
            <source>from a watched folder</source>
            <translation>aus einem überwachten Ordner</translation>
        </message>
        <message>
            <source>from another program</source>
            <translation>von einem anderen Programm</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <source>(empty prompt)</source>
            <translation>(leerer Prompt)</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 Bild</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} Bilder</translation>
        </message>
        <message>
            <source>{done} of {count} pictures</source>
            <translation>{done} von {count} Bildern</translation>
        </message>
        <message>
            <source>made again to be compared</source>
            <translation>zum Vergleichen erneut erzeugt</translation>
        </message>
        <message>
            <source>from the command line</source>
            <translation>von der Befehlszeile</translation>
        </message>
        <message>
            <source>enlarge {scale} times</source>
            <translation>{scale}-fach vergrößern</translation>
        </message>
    </context>
    <context>
        <name>JobPanel</name>
        <message>
            <source>Pause the queue</source>
            <translation>Warteschlange anhalten</translation>
        </message>
        <message>
            <source>Cancel the current job</source>
            <translation>Laufenden Auftrag abbrechen</translation>
        </message>
        <message>
            <source>Clear waiting jobs</source>
            <translation>Wartende Aufträge löschen</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Auftragsliste</translation>
        </message>
        <message>
            <source>List of jobs (Ctrl+J)</source>
            <translation>Auftragsliste (Strg+J)</translation>
        </message>
        <message>
            <source>queue: {count} waiting</source>
            <translation>Warteschlange: {count} warten</translation>
        </message>
        <message>
            <source>queue: {running} running, {count} waiting</source>
            <translation>Warteschlange: {running} laufen, {count} warten</translation>
        </message>
        <message>
            <source>queue: {running} running</source>
            <translation>Warteschlange: {running} laufen</translation>
        </message>
        <message>
            <source>queue: empty</source>
            <translation>Warteschlange: leer</translation>
        </message>
        <message>
            <source>{queue}, paused</source>
            <translation>{queue}, pausiert</translation>
        </message>
        <message>
            <source>{queue}, about {time} left</source>
            <translation>{queue}, noch etwa {time}</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Mit der Warteschlange weitermachen</translation>
        </message>
        <message>
            <source>Pause after the current job</source>
            <translation>Nach dem laufenden Auftrag anhalten</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Keys of: {command}</source>
            <translation>Tasten für: {command}</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Tasten drücken…</translation>
        </message>
        <message>
            <source>Press, then press the new keys; Delete for none, Esc to leave them</source>
            <translation>Drücken, dann die neuen Tasten drücken; Entf für keine, Esc lässt sie, wie sie sind</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Back to the usual keys: {keys}</source>
            <translation>Zurück zu den üblichen Tasten: {keys}</translation>
        </message>
        <message>
            <source>Take the keys away there and use them here</source>
            <translation>Die Tasten dort wegnehmen und hier verwenden</translation>
        </message>
        <message>
            <source>Use the keys for: {command}</source>
            <translation>Diese Tasten verwenden für: {command}</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>Hier verwenden</translation>
        </message>
        <message>
            <source>Usual keys of: {command}</source>
            <translation>Übliche Tasten für: {command}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>{keys} is taken. {place}.</source>
            <translation>{keys} ist vergeben. {place}.</translation>
        </message>
        <message>
            <source>{keys} is: {command}.</source>
            <translation>{keys} ist: {command}.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Making pictures</source>
            <translation>Bilder erzeugen</translation>
        </message>
        <message>
            <source>Places and pages</source>
            <translation>Orte und Seiten</translation>
        </message>
        <message>
            <source>The picture in view, or the selected ones</source>
            <translation>Das gezeigte Bild oder die ausgewählten</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Das Programm</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Press a key's button, then the keys that you want instead.</source>
            <translation>Drücken Sie den Knopf einer Taste und dann die Tasten, die Sie stattdessen wollen.</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.</source>
            <translation>Drei Teile arbeiten zusammen: ein VAE, ein Transformer an der Stelle eines U-Net und ein oder mehrere Text-Encoder.</translation>
        </message>
        <message>
            <source>This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.</source>
            <translation>Dieser Transformer wurde trainiert, ohne Guidance gut zu zeichnen: Er antwortet bei jedem Schritt einmal und hat keine Skala.</translation>
        </message>
        <message>
            <source>This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained to answer as guidance with two answers would. There is no answer without text.</source>
            <translation>Dieser Transformer liest die Guidance-Skala als Zahl, neben dem Zeitschritt, und antwortet einmal: Er wurde trainiert, so zu antworten, wie es Guidance mit zwei Antworten täte. Eine Antwort ohne Text gibt es nicht.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Das wird wiederholt, 4- bis 8-mal von Modellen, die für wenige Schritte gemacht sind, und bis zu 50-mal von anderen. Am Ende macht der Decoder des VAE aus den Latents das Bild.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Das wird wiederholt, 4- bis 8-mal von Modellen, die für wenige Schritte gemacht sind, und bis zu 50-mal von anderen, hier {forwards}-mal. Am Ende macht der Decoder des VAE aus den Latents das Bild.</translation>
        </message>
        <message>
            <source>This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian noise to a picture, and walks it step by step.</source>
            <translation>Dies ist ein Latent-Diffusion-Modell, das den Fluss vorhersagt: Es wurde trainiert, den Weg von zufälligem gaußschem Rauschen zu einem Bild zu finden, und geht ihn Schritt für Schritt.</translation>
        </message>
        <message>
            <source>The transformer then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>Dann nimmt der Transformer immer wieder Rauschen aus den Latents heraus, von den Embeddings geleitet.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out.</source>
            <translation>Der Text-Encoder macht aus dem Prompt Embeddings, die der Transformer versteht. Er ist selbst ein Transformer: Eine Reihe von Token geht hinein, eine Reihe von Vektoren kommt heraus.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>Der Text-Encoder macht aus dem Prompt Embeddings, die der Transformer versteht. Er ist selbst ein Transformer: Eine Reihe von Token geht hinein, eine Reihe von Vektoren kommt heraus, hier {tokens} × {width}.</translation>
        </message>
        <message>
            <source>The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back as many: there is no lower resolution in the middle as in a U-Net.</source>
            <translation>Die Latents werden in Felder zerlegt, und jedes wird ein Token. Jeder Block liest alle und gibt ebenso viele zurück: In der Mitte gibt es keine kleinere Auflösung wie in einem U-Net.</translation>
        </message>
        <message>
            <source>The attention of each block tells how much each place looked at each token of the text. Shown is the mean of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. Bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>Die Attention jedes Blocks sagt, wie sehr jede Stelle jedes Token des Textes ansah. Gezeigt ist das Mittel aller Köpfe, als Anteil am Blick auf den ganzen Text: Was eine Stelle im Bild ansieht, ist ausgelassen. Helle Stellen sahen am meisten hin. Das sagt, wo ein Wort wirkt, nicht was es dort tut.</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer reads; its decoder turns latents back into a picture.</source>
            <translation>Das VAE, ein Autoencoder, hat zwei Hälften. Sein Encoder macht aus einem Bild Latents, die der Transformer liest; sein Decoder macht aus Latents wieder ein Bild.</translation>
        </message>
        <message>
            <source>So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the latents, not for each pixel.</source>
            <translation>So ist selbst ein Transformer mit Milliarden von Parametern schnell genug: Er liest ein Token je Feld der Latents, nicht je Pixel.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, Heun, DPM-Solver multistep, UniPC.</source>
            <translation>Viele Scheduler können den Schritt tun, jeder mit eigenen Stärken: Euler, der für Fluss übliche, Heun, DPM-Solver multistep, UniPC.</translation>
        </message>
        <message>
            <source>Its base model, where there is one, has guidance and needs more steps.</source>
            <translation>Sein Basismodell, wo es eines gibt, hat Guidance und braucht mehr Schritte.</translation>
        </message>
        <message>
            <source>Its answer is the flow, the difference between noise and picture. The clean latents that it expects follow from that.</source>
            <translation>Seine Antwort ist der Fluss, der Unterschied zwischen Rauschen und Bild. Daraus folgen die sauberen Latents, die er erwartet.</translation>
        </message>
        <message>
            <source>It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. What a model puts around the prompt as a question to it is no word of yours.</source>
            <translation>Er ist nicht für Bilder trainiert: Genommen wird einer, der vorher mit Texten trainiert wurde, T5 oder ein Sprachmodell. Was ein Modell als Frage an ihn um den Prompt setzt, ist kein Wort von Ihnen.</translation>
        </message>
        <message>
            <source>In the attention of a block, text and picture are one row of tokens: each place of the picture looks at each token of the text and at all other places, and so it follows the text.</source>
            <translation>In der Attention eines Blocks sind Text und Bild eine einzige Reihe von Token: Jede Stelle des Bildes sieht jedes Token des Textes und alle anderen Stellen an, und so folgt sie dem Text.</translation>
        </message>
        <message>
            <source>Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill a part of a picture were trained with 30.</source>
            <translation>Höhere Zahlen halten sich enger an den Prompt, mit weniger Vielfalt; 2 bis 4 passt für die meisten Prompts, und Modelle, die einen Teil eines Bildes füllen, wurden mit 30 trainiert.</translation>
        </message>
        <message>
            <source>Guidance {scale} from step {step} on: {psnr} dB from the picture</source>
            <translation>Guidance {scale} ab Schritt {step}: {psnr} dB vom Bild</translation>
        </message>
        <message>
            <source>Each block adds its answer to what it was given, so that nothing that matters is lost on the way through all of them.</source>
            <translation>Jeder Block fügt seine Antwort dem hinzu, was er bekam, sodass auf dem Weg durch alle nichts Wichtiges verloren geht.</translation>
        </message>
        <message>
            <source>At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>Bei jedem Schritt antwortet der Transformer zweimal, für den negativen Prompt und für den Prompt. Die Guidance geht von der ersten Antwort zur zweiten und darüber hinaus: ohne + Skala × (mit − ohne).</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered flow; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>Alle berechnen aus den Latents und dem geantworteten Fluss das erwartete saubere Bild; sie unterscheiden sich darin, wie sie von dort weitergehen. Die Kurven sind die Rauschstärken auf ihrem Weg.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the flow that the transformer answered.</source>
            <translation>Ein Scheduler oder Sampler berechnet die nächsten Latents aus den vorigen und dem Fluss, den der Transformer geantwortet hat.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these models, and far higher ones burn the colours.</source>
            <translation>Eine Skala von 1 ist keine Guidance. Höhere halten sich enger an den Prompt, mit weniger Vielfalt; für diese Modelle passt 3 bis 7, und viel höhere verbrennen die Farben.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net answered.</source>
            <translation>Ein Scheduler oder Sampler berechnet die nächsten Latents aus den vorigen und dem Rauschen, das das U-Net geantwortet hat.</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered noise; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>Alle berechnen aus den Latents und dem geantworteten Rauschen das erwartete saubere Bild; sie unterscheiden sich darin, wie sie von dort weitergehen. Die Kurven sind die Rauschstärken auf ihrem Weg.</translation>
        </message>
        <message>
            <source>At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>Bei jedem Schritt antwortet das U-Net zweimal, ohne den Text und mit ihm. Die Guidance geht von der ersten Antwort zur zweiten und darüber hinaus: ohne + Skala × (mit − ohne).</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Kanal {number}</translation>
        </message>
        <message>
            <source>Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each place of the picture looks at each token.</source>
            <translation>Cross-Attention-Schichten in beiden Hälften, meist zwischen den ResNet-Blöcken, lassen es dem Text folgen: Jede Stelle des Bildes betrachtet jedes Token.</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Differenz, 4-fach verstärkt</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>Kodiert und dekodiert</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>Guidance {value}</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from that.</source>
            <translation>Seine Antwort ist das Rauschen in den Latents, das Rauschresiduum. Daraus folgen die sauberen Latents, die es erwartet.</translation>
        </message>
        <message>
            <source>Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference from diffusion in pixels, and it saves memory and work.</source>
            <translation>Latente Diffusion arbeitet mit einer kleinen, komprimierten Form des Bildes, seinen Latents. Das unterscheidet sie von der Diffusion in Pixeln und spart Speicher und Rechenzeit.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, DPM-Solver multistep.</source>
            <translation>Viele Scheduler können den Schritt ausführen, jeder mit eigenen Stärken: PNDM, der übliche, K-LMS, Heun, DPM-Solver Multistep.</translation>
        </message>
        <message>
            <source>Nearest words in the encoder's table</source>
            <translation>Nächste Wörter in der Tabelle des Encoders</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Veröffentlichungen</translation>
        </message>
        <message>
            <source>Point at a word to see where it acts.</source>
            <translation>Zeigen Sie auf ein Wort, um zu sehen, wo es wirkt.</translation>
        </message>
        <message>
            <source>Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in the middle lose nothing that matters.</source>
            <translation>Abkürzungen führen von den ResNet-Blöcken auf dem Weg nach unten zu denen auf dem Weg nach oben, damit in den kleinen Schichten der Mitte nichts Wichtiges verloren geht.</translation>
        </message>
        <message>
            <source>Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP's. (That of sddesk's own starter model was trained with its U-Net.)</source>
            <translation>Stable Diffusion trainiert ihn nicht: Wie bei Imagen wird ein schon trainierter genommen, der von CLIP. (Der des Startermodells von sddesk wurde mit seinem U-Net trainiert.)</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the picture to a lower resolution; the second brings it back up, with less noise.</source>
            <translation>Das U-Net hat einen Encoder und einen Decoder aus ResNet-Blöcken. Der erste bringt die Darstellung des Bildes auf eine niedrigere Auflösung; der zweite bringt sie wieder hoch, mit weniger Rauschen.</translation>
        </message>
        <message>
            <source>The VAE</source>
            <translation>Der VAE</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; its decoder turns latents back into a picture.</source>
            <translation>Der VAE, ein Autoencoder, hat zwei Hälften. Sein Encoder macht aus einem Bild Latents, die das U-Net liest; sein Decoder macht aus Latents wieder ein Bild.</translation>
        </message>
        <message>
            <source>The loop</source>
            <translation>Die Schleife</translation>
        </message>
        <message>
            <source>The noise of seed {seed}</source>
            <translation>Das Rauschen von Seed {seed}</translation>
        </message>
        <message>
            <source>The prompt</source>
            <translation>Der Prompt</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>Der Text-Encoder macht aus dem Prompt Embeddings, die das U-Net versteht. Er ist ein Transformer: Eine Reihe von Token geht hinein, eine Reihe von Vektoren kommt heraus, hier {tokens} × {width}.</translation>
        </message>
        <message>
            <source>This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.</source>
            <translation>Dieses Bild durch Encoder und Decoder: {psnr} dB. Die Differenz ist, was Latents verlieren.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Where each word acts</source>
            <translation>Wo jedes Wort wirkt</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB from the picture</source>
            <translation>Ohne „{word}“: {psnr} dB vom Bild entfernt</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>womit die anderen verglichen werden</translation>
        </message>
        <message>
            <source>x0 = x − σ · answer = x − {sigma} · answer</source>
            <translation>x0 = x − σ · Antwort = x − {sigma} · Antwort</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>x0, vom VAE dekodiert</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>x0 ohne Text</translation>
        </message>
        <message>
            <source>… and {count} tokens that fill the text up</source>
            <translation>… und {count} Token, die den Text auffüllen</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>x0 mit Text</translation>
        </message>
        <message>
            <source>x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer</source>
            <translation>x0 = α · x − σ · Antwort = {alpha} · x − {sigma} · Antwort</translation>
        </message>
        <message>
            <source>x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}</source>
            <translation>x0 = (x − σ · Antwort) / α = (x − {sigma} · Antwort) / {alpha}</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}</source>
            <translation>Zeitschritt {timestep}, α {alpha}, σ {sigma}, nächstes σ {next_sigma}; Rauschen zu Bild {ratio}</translation>
        </message>
        <message>
            <source>Why it is fast</source>
            <translation>Warum es schnell ist</translation>
        </message>
        <message>
            <source>When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. A start picture needs the encoder, too.</source>
            <translation>Zum Erzeugen eines Bildes wird nur der Decoder gebraucht: Er macht aus den rauschfreien Latents das Bild. Ein Startbild braucht auch den Encoder.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a U-Net and a text encoder such as CLIP's.</source>
            <translation>Drei Teile arbeiten zusammen: ein VAE, ein U-Net und ein Text-Encoder wie der von CLIP.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Das wird wiederholt, üblicherweise etwa 50-mal, hier {forwards}-mal. Am Ende macht der Decoder des VAE aus den Latents das Bild.</translation>
        </message>
        <message>
            <source>The text encoder</source>
            <translation>Der Text-Encoder</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>Das Bild</translation>
        </message>
        <message>
            <source>The negative prompt</source>
            <translation>Der negative Prompt</translation>
        </message>
        <message>
            <source>The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and layers; bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>Die Cross-Attention verrät, wie stark jede Stelle jedes Token betrachtet hat. Gezeigt ist das Mittel aller Köpfe und Schichten; helle Stellen schauten am meisten hin. Das sagt, wo ein Wort wirkt, nicht, was es dort bewirkt.</translation>
        </message>
        <message>
            <source>The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × {rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer numbers, so memory and work shrink with it.</source>
            <translation>Der VAE macht jede Seite {factor}-mal kleiner: Aus 3 × {height} × {picture_width} wird {channels} × {rows} × {columns}. Das sind {factor} × {factor} = {places}-mal weniger Stellen und {ratio}-mal weniger Zahlen, und ebenso schrumpfen Speicher und Arbeit.</translation>
        </message>
        <message>
            <source>The U-Net then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>Das U-Net nimmt dann immer wieder Rauschen aus den Latents, geführt von den Embeddings.</translation>
        </message>
        <message>
            <source>The U-Net</source>
            <translation>Das U-Net</translation>
        </message>
        <message>
            <source>Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by step, until a picture is left.</source>
            <translation>Stable Diffusion ist ein latentes Diffusionsmodell: Es wurde trainiert, zufälliges Gaußsches Rauschen Schritt für Schritt wegzunehmen, bis ein Bild übrig bleibt.</translation>
        </message>
        <message>
            <source>So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory.</source>
            <translation>So entsteht ein Bild von 512 × 512 Pixeln selbst auf einer GPU mit 16 GB Speicher schnell.</translation>
        </message>
        <message>
            <source>Samplers side by side</source>
            <translation>Sampler nebeneinander</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Noise to picture (σ / α) at each step, logarithmic</source>
            <translation>Rauschen zu Bild (σ / α) bei jedem Schritt, logarithmisch</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latents</translation>
        </message>
        <message>
            <source>Latent diffusion</source>
            <translation>Latente Diffusion</translation>
        </message>
        <message>
            <source>In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.</source>
            <translation>Beim Training macht der Encoder die Latents, denen immer mehr Rauschen zugefügt wird: die Vorwärtsdiffusion.</translation>
        </message>
        <message>
            <source>How this picture comes about</source>
            <translation>Wie dieses Bild entsteht</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guidance</translation>
        </message>
        <message>
            <source>Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on every pixel. That makes it hard to train and hard to use.</source>
            <translation>Diffusion in Pixeln ergibt gute Bilder, ist aber langsam und braucht viel Speicher, denn jeder Schritt bearbeitet jedes Pixel. Das macht sie schwer zu trainieren und schwer zu benutzen.</translation>
        </message>
        <message>
            <source>DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50.</source>
            <translation>DPM-Solver Multistep kommt in weniger Schritten zu guten Bildern: 25 statt 50.</translation>
        </message>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>Erwartetes sauberes Bild (x0)</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Ein anderer Seed</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the prompt gives embeddings of {tokens} × {width}.</source>
            <translation>Ein Seed und ein Prompt gehen hinein. Der Seed {seed} ergibt zufällige Latents von {channels} × {rows} × {columns}, der Prompt ergibt Embeddings von {tokens} × {width}.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits Stable Diffusion, and far higher ones burn the colours.</source>
            <translation>Eine Skala von 1 ist keine Guidance. Höhere halten sich enger an den Prompt, mit weniger Vielfalt; 7 bis 8,5 passt zu Stable Diffusion, und weit höhere verbrennen die Farben.</translation>
        </message>
        <message>
            <source>Forward {step} of {forwards} (for {steps} steps)</source>
            <translation>Durchlauf {step} von {forwards} (für {steps} Schritte)</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>Vektor</translation>
        </message>
        <message>
            <source>The clean picture that each step expected, as a film</source>
            <translation>Das saubere Bild, das jeder Schritt erwartete, als Film</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>Alle Auflösungen</translation>
        </message>
        <message>
            <source>What latents lose shows when a picture goes through the encoder and then through the decoder.</source>
            <translation>Was Latents verlieren, zeigt sich, wenn ein Bild durch den Encoder und dann durch den Decoder geht.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.</source>
            <translation>Der Text-Encoder macht aus dem Prompt Embeddings, die das U-Net versteht. Er ist ein Transformer: Eine Reihe von Token geht hinein, eine Reihe von Vektoren kommt heraus, bei Stable Diffusion 77 × 768.</translation>
        </message>
        <message>
            <source>The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is 8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.</source>
            <translation>Der VAE von Stable Diffusion macht jede Seite 8-mal kleiner: Aus 3 × 512 × 512 wird 4 × 64 × 64. Das sind 8 × 8 = 64-mal weniger Stellen und 48-mal weniger Zahlen, und ebenso schrumpfen Speicher und Arbeit.</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt gives embeddings of 77 × 768.</source>
            <translation>Ein Seed und ein Prompt gehen hinein. Bei Stable Diffusion ergibt der Seed zufällige Latents von 4 × 64 × 64, der Prompt Embeddings von 77 × 768.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Das wird wiederholt, üblicherweise etwa 50-mal. Am Ende macht der Decoder des VAE aus den Latents das Bild.</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>Alle Blöcke</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>Block {block} von {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>Schichten der Karten</translation>
        </message>
        <message>
            <source>The transformer</source>
            <translation>Der Transformer</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Number of pictures</source>
            <translation>Anzahl der Bilder</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Sucht…</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 Bild</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} Bilder</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>Die Datei dieses Bildes auswählen…</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Groß zeigen</translation>
        </message>
    </context>
    <context>
        <name>Locate</name>
        <message>
            <source>A folder in which the missing pictures may be</source>
            <translation>Ein Ordner, in dem die fehlenden Bilder sein könnten</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>The file that this picture is now</source>
            <translation>Die Datei, die dieses Bild jetzt ist</translation>
        </message>
    </context>
    <context>
        <name>LoopView</name>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>Erwartetes sauberes Bild (x0)</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latents</translation>
        </message>
        <message>
            <source>Show the steps one after the other</source>
            <translation>Die Schritte nacheinander zeigen</translation>
        </message>
        <message>
            <source>The step that is shown</source>
            <translation>Der gezeigte Schritt</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>x0 mit Text</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>x0 ohne Text</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>x0, vom VAE dekodiert</translation>
        </message>
        <message>
            <source>The noise of the seed</source>
            <translation>Das Rauschen des Seeds</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>How often each number is in the noise</source>
            <translation>Wie oft jede Zahl im Rauschen vorkommt</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Ein anderer Seed</translation>
        </message>
        <message>
            <source>Save as film…</source>
            <translation>Als Film speichern…</translation>
        </message>
        <message>
            <source>Save the clean picture of each step as GIF, APNG or WebP</source>
            <translation>Das saubere Bild jedes Schritts als GIF, APNG oder WebP speichern</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}</source>
            <translation>Zeitschritt {timestep}, α {alpha}, σ {sigma}, Rauschen zu Bild {ratio}</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>Forward {forward} of {forwards} (for {steps} steps)</source>
            <translation>Durchlauf {forward} von {forwards} (für {steps} Schritte)</translation>
        </message>
    </context>
    <context>
        <name>LoraRow</name>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>Draw without it</source>
            <translation>Ohne es zeichnen</translation>
        </message>
        <message>
            <source>Weight of {name}, slider</source>
            <translation>Gewicht von {name}, Schieberegler</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <translation>Gewicht von {name}</translation>
        </message>
        <message>
            <source>1 is as it was trained, 0 is without it, below 0 is the other way round</source>
            <translation>1 ist wie trainiert, 0 ist ohne, unter 0 ist umgekehrt</translation>
        </message>
        <message>
            <source>Put “{word}” into the prompt</source>
            <translation>„{word}“ in den Prompt setzen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A folder that holds a model</source>
            <translation>Ein Ordner mit einem Modell</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Exact</source>
            <translation>Exakt</translation>
        </message>
        <message>
            <source>The steps that are set, and the model's own decoder: the same picture as other programs make</source>
            <translation>Die eingestellten Schritte und der Decoder des Modells: dasselbe Bild wie in anderen Programmen</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. The picture is nearly the same, with softer details.</source>
            <translation>Zum Ausprobieren: {steps} Schritte eines schnellen Samplers, sofern nicht weniger eingestellt sind, und ein kleiner Decoder. Das Bild ist fast dasselbe, mit weicheren Details.</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose a model…</source>
            <translation>Modell auswählen…</translation>
        </message>
        <message>
            <source>Models to download, with size and licence (Ctrl+M)</source>
            <translation>Modelle zum Herunterladen, mit Größe und Lizenz (Strg+M)</translation>
        </message>
        <message>
            <source>Add a model folder…</source>
            <translation>Modellordner hinzufügen…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>Einen Ordner mit einem Modell auswählen (Strg+O)</translation>
        </message>
        <message>
            <source>Add a model folder, from the card</source>
            <translation>Modellordner hinzufügen, von der Karte</translation>
        </message>
        <message>
            <source>Dismiss the card</source>
            <translation>Karte ausblenden</translation>
        </message>
        <message>
            <source>Dismiss: the menu keeps this</source>
            <translation>Ausblenden: Im Menü bleibt es</translation>
        </message>
        <message>
            <source>Get Stable Diffusion</source>
            <translation>Stable Diffusion holen</translation>
        </message>
        <message>
            <source>The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk already, add its folder; nothing is copied.</source>
            <translation>Das eingebaute Startermodell ist klein und schnell. Stable Diffusion 1 und 2 zeichnen Bilder von 512 bis 768 Pixeln: etwa 2,7 GB zum Herunterladen, unter der Lizenz CreativeML Open RAIL. Wenn schon eines auf der Festplatte liegt, fügen Sie seinen Ordner hinzu; nichts wird kopiert.</translation>
        </message>
        <message>
            <source>On this machine's GPU a picture takes seconds.</source>
            <translation>Auf der Grafikkarte dieses Rechners dauert ein Bild Sekunden.</translation>
        </message>
        <message>
            <source>On this Mac a picture takes some tens of seconds.</source>
            <translation>Auf diesem Mac dauert ein Bild einige zehn Sekunden.</translation>
        </message>
        <message>
            <source>This machine has no usable GPU: a picture of such a model takes minutes.</source>
            <translation>Dieser Rechner hat keine brauchbare GPU: Ein Bild eines solchen Modells dauert Minuten.</translation>
        </message>
    </context>
    <context>
        <name>ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>The model that draws</source>
            <translation>Das Modell, das zeichnet</translation>
        </message>
        <message>
            <source>The model that draws: {family}, made for {size} × {size} pixels</source>
            <translation>Das Modell, das zeichnet: {family}, gemacht für {size} × {size} Pixel</translation>
        </message>
        <message>
            <source>The model that redraws parts of a picture: {family}, made for {size} × {size} pixels</source>
            <translation>Das Modell, das Teile eines Bildes neu zeichnet: {family}, gemacht für {size} × {size} Pixel</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>On this machine</source>
            <translation>Auf diesem Rechner</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)</source>
            <translation>Ein diffusers-Ordner oder ein Ordner von A1111, Forge oder ComfyUI (Strg+O)</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <source>A .safetensors file, or ComfyUI's extra_model_paths.yaml</source>
            <translation>Eine .safetensors-Datei oder die extra_model_paths.yaml von ComfyUI</translation>
        </message>
        <message>
            <source>Or drop a .safetensors file or a folder here. Nothing is moved or copied.</source>
            <translation>Oder eine .safetensors-Datei oder einen Ordner hier ablegen. Nichts wird verschoben oder kopiert.</translation>
        </message>
        <message>
            <source>Another model of the hub: owner/name</source>
            <translation>Ein anderes Modell des Hubs: owner/name</translation>
        </message>
        <message>
            <source>Branch, tag or commit: main</source>
            <translation>Branch, Tag oder Commit: main</translation>
        </message>
        <message>
            <source>Branch, tag or commit of the other model</source>
            <translation>Branch, Tag oder Commit des anderen Modells</translation>
        </message>
        <message>
            <source>Empty for the newest; a commit is fetched as it was then</source>
            <translation>Leer für das neueste; ein Commit wird geholt, wie er damals war</translation>
        </message>
        <message>
            <source>Another model of the hub</source>
            <translation>Ein anderes Modell des Hubs</translation>
        </message>
        <message>
            <source>owner/name, owner/name/file.safetensors, or the address of its page</source>
            <translation>owner/name, owner/name/file.safetensors oder die Adresse seiner Seite</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Download the model of this name</source>
            <translation>Das Modell dieses Namens herunterladen</translation>
        </message>
        <message>
            <source>Only safetensors files are fetched, and no code</source>
            <translation>Nur safetensors-Dateien werden geholt, und kein Code</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Zugangstoken</translation>
        </message>
        <message>
            <source>From huggingface.co/settings/tokens; only gated and private models need one</source>
            <translation>Von huggingface.co/settings/tokens; nur zugangsbeschränkte und private Modelle brauchen eines</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep the access token</source>
            <translation>Das Zugangstoken behalten</translation>
        </message>
        <message>
            <source>Stored in this system's key store, and nowhere else</source>
            <translation>Im Schlüsselspeicher dieses Systems abgelegt und nirgends sonst</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the access token</source>
            <translation>Das Zugangstoken entfernen</translation>
        </message>
        <message>
            <source>Remove it from this system's key store</source>
            <translation>Aus dem Schlüsselspeicher dieses Systems entfernen</translation>
        </message>
        <message>
            <source>A token is kept</source>
            <translation>Ein Token ist hinterlegt</translation>
        </message>
        <message>
            <source>None is needed</source>
            <translation>Es wird keines gebraucht</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Ein Ordner</translation>
        </message>
        <message>
            <source>Models ({patterns})</source>
            <translation>Modelle ({patterns})</translation>
        </message>
        <message>
            <source>A file with a model</source>
            <translation>Eine Datei mit einem Modell</translation>
        </message>
        <message>
            <source>Free the memory</source>
            <translation>Speicher freigeben</translation>
        </message>
        <message>
            <source>Free the memory of the loaded models</source>
            <translation>Speicher der geladenen Modelle freigeben</translation>
        </message>
        <message>
            <source>The last used models stay in memory; this gives it back, and the next picture loads anew</source>
            <translation>Die zuletzt benutzten Modelle bleiben im Speicher; dies gibt ihn zurück, und das nächste Bild lädt neu</translation>
        </message>
    </context>
    <context>
        <name>MoreLine</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Show more settings</source>
            <translation>Mehr Einstellungen anzeigen</translation>
        </message>
        <message>
            <source>Size in pixels, steps, guidance, sampler, seed and all the rest</source>
            <translation>Größe in Pixeln, Schritte, Guidance, Sampler, Seed und alles Übrige</translation>
        </message>
        <message>
            <source>{value} steps</source>
            <translation>{value} Schritte</translation>
        </message>
        <message>
            <source>guidance {value}</source>
            <translation>Guidance {value}</translation>
        </message>
        <message>
            <source>keeps {value}</source>
            <translation>behält {value}</translation>
        </message>
        <message>
            <source>seed {value}</source>
            <translation>Seed {value}</translation>
        </message>
        <message>
            <source>clip skip {value}</source>
            <translation>Clip Skip {value}</translation>
        </message>
        <message>
            <source>plain prompt</source>
            <translation>einfacher Prompt</translation>
        </message>
        <message>
            <source>not enlarged</source>
            <translation>nicht vergrößert</translation>
        </message>
        <message>
            <source>enlarged</source>
            <translation>vergrößert</translation>
        </message>
        <message>
            <source>by {value}</source>
            <translation>mit {value}</translation>
        </message>
        <message>
            <source>refined {value}</source>
            <translation>verfeinert {value}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss the notice</source>
            <translation>Hinweis ausblenden</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>Unerwarteter Fehler</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Download {title}</source>
            <translation>{title} herunterladen</translation>
        </message>
        <message>
            <source>Fetch it into the cache that all diffusers programs share</source>
            <translation>In den Cache holen, den alle diffusers-Programme teilen</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Use {title}</source>
            <translation>{title} verwenden</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>Mit diesem Modell zeichnen</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Web page of {title}</source>
            <translation>Webseite von {title}</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installiert</translation>
        </message>
        <message>
            <source>in the list of downloads</source>
            <translation>in der Downloadliste</translation>
        </message>
        <message>
            <source>fits on this machine</source>
            <translation>passt auf diesen Rechner</translation>
        </message>
        <message>
            <source>fits if parts of it wait in main memory: slower</source>
            <translation>passt, wenn Teile davon im Hauptspeicher warten: langsamer</translation>
        </message>
        <message>
            <source>larger than this machine's free memory</source>
            <translation>größer als der freie Speicher dieses Rechners</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>etwa {size}</translation>
        </message>
        <message>
            <source>{pixels} × {pixels} pixels</source>
            <translation>{pixels} × {pixels} Pixel</translation>
        </message>
        <message>
            <source>It comes under the licence {name}. Read it; it is asked once.</source>
            <translation>Es steht unter der Lizenz {name}. Lesen Sie sie; es wird nur einmal gefragt.</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>Lizenz lesen</translation>
        </message>
        <message>
            <source>Read the licence of {title}</source>
            <translation>Lizenz von {title} lesen</translation>
        </message>
        <message>
            <source>Accept and download</source>
            <translation>Annehmen und herunterladen</translation>
        </message>
        <message>
            <source>Accept and download {title}</source>
            <translation>{title} annehmen und herunterladen</translation>
        </message>
        <message>
            <source>I have read the licence and accept it</source>
            <translation>Ich habe die Lizenz gelesen und nehme sie an</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Not now: {title}</source>
            <translation>Nicht jetzt: {title}</translation>
        </message>
        <message>
            <source>Fetch nothing</source>
            <translation>Nichts holen</translation>
        </message>
        <message>
            <source>the one for this machine</source>
            <translation>die für diesen Rechner</translation>
        </message>
        <message>
            <source>with {parts}: about {size} in all</source>
            <translation>mit {parts}: zusammen etwa {size}</translation>
        </message>
        <message>
            <source>{name} (the original's; not checked here)</source>
            <translation>{name} (die des Originals; hier nicht geprüft)</translation>
        </message>
        <message>
            <source>{size} of memory on a GPU</source>
            <translation>{size} Speicher auf einer GPU</translation>
        </message>
        <message>
            <source>loss against 16 bits not measured</source>
            <translation>Verlust gegenüber 16 Bit nicht gemessen</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number (distilled CFG): it costs no time, and there is no negative prompt.</source>
            <translation>Wie genau das Bild dem Prompt folgt: Üblich ist hier {usual}. Das Modell liest es als Zahl (destilliertes CFG): Es kostet keine Zeit, und es gibt keinen negativen Prompt.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Steps slider</source>
            <translation>Schieberegler der Schritte</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>How often noise is taken away. More steps take longer and add detail, up to a point.</source>
            <translation>Wie oft Rauschen weggenommen wird. Mehr Schritte dauern länger und bringen bis zu einem Punkt mehr Details.</translation>
        </message>
        <message>
            <source>Guidance slider</source>
            <translation>Schieberegler der Guidance</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guidance</translation>
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
            <translation>Clip Skip</translation>
        </message>
        <message>
            <source>Which layer of the text encoder is read: 1 is the last. Some models were made for 2.</source>
            <translation>Welche Schicht des Text-Encoders gelesen wird: 1 ist die letzte. Manche Modelle sind für 2 gemacht.</translation>
        </message>
        <message>
            <source>Plain prompt</source>
            <translation>Einfacher Prompt</translation>
        </message>
        <message>
            <source>How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.</source>
            <translation>Wie eng am Startbild geblieben wird: 1,5 ist üblich, mehr behält mehr davon. 1 behält am wenigsten.</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>Bild-Guidance</translation>
        </message>
        <message>
            <source>Keeps</source>
            <translation>Behält</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesart</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here.</source>
            <translation>Wie genau das Bild dem Prompt folgt: Üblich ist hier {usual}.</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the time.</source>
            <translation>Wie genau das Bild dem Prompt folgt: Üblich ist hier {usual}; 1 bedeutet keine Guidance und halbe Zeit.</translation>
        </message>
        <message>
            <source>Read every character as text: no weights such as (word:1.2), and nothing beyond the limit</source>
            <translation>Jedes Zeichen als Text lesen: keine Gewichte wie (Wort:1.2) und nichts über die Grenze hinaus</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
    </context>
    <context>
        <name>PartMenu</name>
        <message>
            <source>Reuse everything</source>
            <translation>Alles übernehmen</translation>
        </message>
        <message>
            <source>Reuse only the prompt</source>
            <translation>Nur den Prompt übernehmen</translation>
        </message>
        <message>
            <source>Reuse only the seed</source>
            <translation>Nur den Seed übernehmen</translation>
        </message>
        <message>
            <source>Reuse only the settings</source>
            <translation>Nur die Einstellungen übernehmen</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Copy the settings as text</source>
            <translation>Einstellungen als Text kopieren</translation>
        </message>
        <message>
            <source>Copy the prompt</source>
            <translation>Prompt kopieren</translation>
        </message>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>Die Datei dieses Bildes auswählen…</translation>
        </message>
        <message>
            <source>Look for all missing pictures in a folder…</source>
            <translation>In einem Ordner nach allen fehlenden Bildern suchen…</translation>
        </message>
    </context>
    <context>
        <name>PictureOffer</name>
        <message>
            <source>Use as start</source>
            <translation>Als Startbild verwenden</translation>
        </message>
        <message>
            <source>“{name}” does not say how it was made. Begin with it?</source>
            <translation>„{name}“ sagt nicht, wie es entstand. Damit beginnen?</translation>
        </message>
        <message>
            <source>“{name}” says how it was made.</source>
            <translation>„{name}“ sagt, wie es entstand.</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>Als Steuerbild verwenden</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Als Referenz verwenden</translation>
        </message>
        <message>
            <source>A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?</source>
            <translation>Ein kopiertes Bild enthält keine Einstellungen, nur seine Pixel; in seiner Datei stünden sie. Damit beginnen?</translation>
        </message>
        <message>
            <source>Take over the settings of “{name}” as well?</source>
            <translation>Auch die Einstellungen von „{name}“ übernehmen?</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>Diese Einstellungen verwenden</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>PictureSection</name>
        <message>
            <source>Add a picture</source>
            <translation>Bild hinzufügen</translation>
        </message>
        <message>
            <source>Open the models page</source>
            <translation>Modellseite öffnen</translation>
        </message>
        <message>
            <source>The copied picture</source>
            <translation>Das kopierte Bild</translation>
        </message>
        <message>
            <source>The start picture</source>
            <translation>Das Startbild</translation>
        </message>
        <message>
            <source>{section}: open the models page</source>
            <translation>{section}: Modellseite öffnen</translation>
        </message>
        <message>
            <source>The picture in view</source>
            <translation>Das gezeigte Bild</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Das Bild wird gelesen…</translation>
        </message>
        <message>
            <source>Add the files that are missing, or get another model</source>
            <translation>Fehlende Dateien hinzufügen oder ein anderes Modell holen</translation>
        </message>
        <message>
            <source>A picture file…</source>
            <translation>Eine Bilddatei…</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Cancel the job</source>
            <translation>Den Auftrag abbrechen</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>Maske leeren</translation>
        </message>
        <message>
            <source>Compare, make again, export, use as start</source>
            <translation>Vergleichen, erneut erzeugen, exportieren, als Start verwenden</translation>
        </message>
        <message>
            <source>Earlier and later prompts</source>
            <translation>Frühere und spätere Prompts</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>Früher oder später</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Hold: what it was made from</source>
            <translation>Halten: woraus es entstand</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>In der Bibliothek</translation>
        </message>
        <message>
            <source>In the prompt</source>
            <translation>Im Prompt</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>In der Warteschlange</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>Maske invertieren</translation>
        </message>
        <message>
            <source>Larger or smaller pictures</source>
            <translation>Größere oder kleinere Bilder</translation>
        </message>
        <message>
            <source>Larger, smaller, as a whole or in its own pixels</source>
            <translation>Größer, kleiner, als Ganzes oder in eigenen Pixeln</translation>
        </message>
        <message>
            <source>Look for new files</source>
            <translation>Nach neuen Dateien sehen</translation>
        </message>
        <message>
            <source>More or less weight for the word</source>
            <translation>Mehr oder weniger Gewicht für das Wort</translation>
        </message>
        <message>
            <source>Move the line between them</source>
            <translation>Die Linie zwischen ihnen verschieben</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>Auf der Leinwand</translation>
        </message>
        <message>
            <source>Paint or erase</source>
            <translation>Malen oder radieren</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>Steuerbilder anzeigen</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Die Differenz zeigen</translation>
        </message>
        <message>
            <source>Show the picture large</source>
            <translation>Das Bild groß zeigen</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>Kleinerer oder größerer Pinsel</translation>
        </message>
        <message>
            <source>Stars, none with 0</source>
            <translation>Sterne, mit 0 keine</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>Die beiden tauschen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Take back from the trash</source>
            <translation>Aus dem Papierkorb zurückholen</translation>
        </message>
        <message>
            <source>The picture before or after</source>
            <translation>Das Bild davor oder danach</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>Rückgängig und wiederholen</translation>
        </message>
        <message>
            <source>What made the picture</source>
            <translation>Woraus das Bild entstand</translation>
        </message>
        <message>
            <source>With a picture large</source>
            <translation>Bei einem großen Bild</translation>
        </message>
        <message>
            <source>With two pictures side by side</source>
            <translation>Bei zwei Bildern nebeneinander</translation>
        </message>
    </context>
    <context>
        <name>PresetButton</name>
        <message>
            <source>All models</source>
            <translation>Alle Modelle</translation>
        </message>
        <message>
            <source>All settings under a name: size, sampler, steps, LoRAs and the rest, not the prompt</source>
            <translation>Alle Einstellungen unter einem Namen: Größe, Sampler, Schritte, LoRAs und der Rest, nicht der Prompt</translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Vorgaben exportieren</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>Vorgaben exportieren …</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Vorgaben importieren</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>Vorgaben importieren …</translation>
        </message>
        <message>
            <source>Keep the settings as a preset…</source>
            <translation>Die Einstellungen als Vorgabe behalten …</translation>
        </message>
        <message>
            <source>Of this model</source>
            <translation>Von diesem Modell</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Vorgaben</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Vorgaben (*.json)</translation>
        </message>
        <message>
            <source>Presets (*.json);;All files (*)</source>
            <translation>Vorgaben (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Presets of settings</source>
            <translation>Vorgaben von Einstellungen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>{name} (applied by itself)</source>
            <translation>{name} (von selbst angewandt)</translation>
        </message>
        <message>
            <source>{name} (of {model})</source>
            <translation>{name} (von {model})</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>A notice says what it set, and can undo that</source>
            <translation>Eine Meldung sagt, was gesetzt wurde, und kann es zurücknehmen</translation>
        </message>
        <message>
            <source>All settings are kept, without prompts, seed and pictures.</source>
            <translation>Alle Einstellungen werden behalten, ohne Prompts, Seed und Bilder.</translation>
        </message>
        <message>
            <source>Apply it when this model is picked</source>
            <translation>Anwenden, wenn dieses Modell gewählt wird</translation>
        </message>
        <message>
            <source>For this model</source>
            <translation>Für dieses Modell</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep all settings as they are now (Enter)</source>
            <translation>Alle Einstellungen behalten, wie sie jetzt sind (Enter)</translation>
        </message>
        <message>
            <source>Keep the preset</source>
            <translation>Die Vorgabe behalten</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Name der Vorgabe</translation>
        </message>
        <message>
            <source>Offered first while “{model}” is chosen</source>
            <translation>Zuerst angeboten, solange „{model}“ gewählt ist</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <source>Prompts that were drawn</source>
            <translation>Gezeichnete Prompts</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 Bild</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} Bilder</translation>
        </message>
        <message>
            <source>Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare</source>
            <translation>Enter nimmt den Prompt, S gibt ihm einen Stern, Strg und ein Klick wählen einen zweiten zum Vergleich</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>1 prompt</source>
            <translation>1 Prompt</translation>
        </message>
        <message>
            <source>{count} prompts</source>
            <translation>{count} Prompts</translation>
        </message>
        <message>
            <source>A note of your own</source>
            <translation>Eine eigene Notiz</translation>
        </message>
        <message>
            <source>All pictures of this prompt, in the library</source>
            <translation>Alle Bilder dieses Prompts, in der Bibliothek</translation>
        </message>
        <message>
            <source>Both are empty.</source>
            <translation>Beide sind leer.</translation>
        </message>
        <message>
            <source>Find prompts</source>
            <translation>Prompts finden</translation>
        </message>
        <message>
            <source>Find words in prompts and notes</source>
            <translation>Wörter in Prompts und Notizen finden</translation>
        </message>
        <message>
            <source>From the older to the newer one</source>
            <translation>Vom älteren zum neueren</translation>
        </message>
        <message>
            <source>From this prompt to yours in the editor</source>
            <translation>Von diesem Prompt zu Ihrem im Editor</translation>
        </message>
        <message>
            <source>Give it a star, or take the star away (S)</source>
            <translation>Einen Stern geben oder wegnehmen (S)</translation>
        </message>
        <message>
            <source>No prompt has these words, or a star.</source>
            <translation>Kein Prompt hat diese Wörter oder einen Stern.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note to the prompt</source>
            <translation>Notiz zum Prompt</translation>
        </message>
        <message>
            <source>Nothing was drawn yet: each prompt that you draw is listed here.</source>
            <translation>Noch wurde nichts gezeichnet: jeder Prompt, den Sie zeichnen, steht dann hier.</translation>
        </message>
        <message>
            <source>Only prompts with a star</source>
            <translation>Nur Prompts mit Stern</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>In den Editor setzen; Rückgängig bringt dort Ihren zurück (Enter)</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>Seine Bilder zeigen</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Stern wegnehmen</translation>
        </message>
        <message>
            <source>The whole prompt</source>
            <translation>Der ganze Prompt</translation>
        </message>
        <message>
            <source>Use this prompt</source>
            <translation>Diesen Prompt nehmen</translation>
        </message>
        <message>
            <source>Every word is looked for; its end may be missing</source>
            <translation>Jedes Wort wird gesucht; sein Ende darf fehlen</translation>
        </message>
        <message>
            <source>The prompt as it was written</source>
            <translation>Der Prompt, wie er geschrieben wurde</translation>
        </message>
        <message>
            <source>It is kept while you type, and found by its words</source>
            <translation>Sie wird beim Tippen behalten und über ihre Wörter gefunden</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Change a picture</source>
            <translation>Ein Bild ändern</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <source>Few steps</source>
            <translation>Wenige Schritte</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRAs</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>Andere Teile</translation>
        </message>
        <message>
            <source>edits</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <source>few steps</source>
            <translation>wenige Schritte</translation>
        </message>
        <message>
            <source>redraws parts</source>
            <translation>zeichnet Teile neu</translation>
        </message>
    </context>
    <context>
        <name>PurposeChips</name>
        <message>
            <source>Models to show: {purpose}</source>
            <translation>Gezeigte Modelle: {purpose}</translation>
        </message>
        <message>
            <source>Show only these models</source>
            <translation>Nur diese Modelle zeigen</translation>
        </message>
    </context>
    <context>
        <name>ReferencePanel</name>
        <message>
            <source>Add a reference</source>
            <translation>Referenz hinzufügen</translation>
        </message>
        <message>
            <source>Pictures whose style or subject the result takes up</source>
            <translation>Bilder, deren Stil oder Motiv das Ergebnis aufgreift</translation>
        </message>
        <message>
            <source>References ({count})</source>
            <translation>Referenzen ({count})</translation>
        </message>
        <message>
            <source>Show the references</source>
            <translation>Referenzen anzeigen</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Referenzen</translation>
        </message>
        <message>
            <source>Drop a picture here: the result takes up its style or subject.</source>
            <translation>Bild hier ablegen: Das Ergebnis greift seinen Stil oder sein Motiv auf.</translation>
        </message>
        <message>
            <source>A picture to take up</source>
            <translation>Ein Bild zum Aufgreifen</translation>
        </message>
    </context>
    <context>
        <name>ReferenceRow</name>
        <message>
            <source>Earlier in the list</source>
            <translation>Weiter vorn in der Liste</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>Weiter hinten in der Liste</translation>
        </message>
        <message>
            <source>Move reference {number} up</source>
            <translation>Referenz {number} nach oben</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Gelesen von</translation>
        </message>
        <message>
            <source>Remove reference {number}</source>
            <translation>Referenz {number} entfernen</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Weight of reference {number}, slider</source>
            <translation>Gewicht von Referenz {number}, Schieberegler</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (passt nicht)</translation>
        </message>
        <message>
            <source>What reads reference {number}</source>
            <translation>Was Referenz {number} liest</translation>
        </message>
        <message>
            <source>What is taken of reference {number}</source>
            <translation>Was von Referenz {number} genommen wird</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Nimmt</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Alles davon</translation>
        </message>
        <message>
            <source>Its style</source>
            <translation>Den Stil</translation>
        </message>
        <message>
            <source>Its composition</source>
            <translation>Die Komposition</translation>
        </message>
        <message>
            <source>Its subject, its colours, its manner</source>
            <translation>Motiv, Farben und Machart</translation>
        </message>
        <message>
            <source>Colours, materials and mood alone</source>
            <translation>Nur Farben, Materialien und Stimmung</translation>
        </message>
        <message>
            <source>Where things are and how large, and nothing else</source>
            <translation>Wo die Dinge sind und wie groß, sonst nichts</translation>
        </message>
        <message>
            <source>Weight of reference {number}</source>
            <translation>Gewicht von Referenz {number}</translation>
        </message>
        <message>
            <source>The model itself</source>
            <translation>Das Modell selbst</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>Referenz {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>Bild {number}</translation>
        </message>
        <message>
            <source>Move reference {number} down</source>
            <translation>Referenz {number} nach unten</translation>
        </message>
        <message>
            <source>How strongly it is taken up: at 0.5 the prompt has as much to say</source>
            <translation>Wie stark sie aufgegriffen wird: Bei 0,5 hat der Prompt ebenso viel zu sagen</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>Ohne dieses Bild zeichnen; es bleibt in der Bibliothek</translation>
        </message>
    </context>
    <context>
        <name>SamplersPart</name>
        <message>
            <source>Draw it by several samplers</source>
            <translation>Mit mehreren Samplern zeichnen</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>womit die anderen verglichen werden</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Shape {shape}</source>
            <translation>Form {shape}</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>Show the start picture</source>
            <translation>Startbild anzeigen</translation>
        </message>
        <message>
            <source>Begin with a picture instead of noise: a photo, a sketch, a picture made before</source>
            <translation>Mit einem Bild statt mit Rauschen beginnen: einem Foto, einer Skizze, einem früheren Bild</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei auswählen…</translation>
        </message>
        <message>
            <source>Choose a file as start picture</source>
            <translation>Eine Datei als Startbild auswählen</translation>
        </message>
        <message>
            <source>Begin with a picture file. Or drop or paste one, or press B on a picture of the library.</source>
            <translation>Mit einer Bilddatei beginnen. Oder eine ablegen oder einfügen oder B auf einem Bild der Bibliothek drücken.</translation>
        </message>
        <message>
            <source>Remove the start picture</source>
            <translation>Startbild entfernen</translation>
        </message>
        <message>
            <source>Begin with noise again; the picture stays in the library</source>
            <translation>Wieder mit Rauschen beginnen; das Bild bleibt in der Bibliothek</translation>
        </message>
        <message>
            <source>How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.</source>
            <translation>Wie weit das Bild verändert wird: 0,3 behält das meiste, 1 lässt nichts davon übrig.</translation>
        </message>
        <message>
            <source>Strength slider</source>
            <translation>Schieberegler der Stärke</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>Fit of the start picture</source>
            <translation>Einpassung des Startbildes</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>Was mit einem Bild anderer Form geschieht</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Cut off equally at both ends</source>
            <translation>An beiden Enden gleich viel abgeschnitten</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <source>Keep all of it; its edges are repeated where room is left</source>
            <translation>Alles behalten; wo Platz bleibt, werden die Ränder wiederholt</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Strecken</translation>
        </message>
        <message>
            <source>The start picture, small</source>
            <translation>Das Startbild, klein</translation>
        </message>
        <message>
            <source>Keep all of it, bent to the size</source>
            <translation>Alles behalten, auf die Größe verzerrt</translation>
        </message>
        <message>
            <source>Use the size of the start picture</source>
            <translation>Größe des Startbildes verwenden</translation>
        </message>
        <message>
            <source>Set the size to the picture's shape, the shorter side as the model was trained for</source>
            <translation>Die Größe an die Form des Bildes anpassen, die kürzere Seite so, wie das Modell trainiert wurde</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassung</translation>
        </message>
        <message>
            <source>A picture to begin with</source>
            <translation>Ein Bild als Anfang</translation>
        </message>
        <message>
            <source>Use its shape: {width} × {height}</source>
            <translation>Seine Form verwenden: {width} × {height}</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Das Bild wird gelesen…</translation>
        </message>
        <message>
            <source>Drop or paste a picture, or press B on one.</source>
            <translation>Ein Bild ablegen oder einfügen oder auf einem B drücken.</translation>
        </message>
        <message>
            <source>Looking for the picture…</source>
            <translation>Das Bild wird gesucht…</translation>
        </message>
        <message>
            <source>Only a part of it is drawn anew, or beyond its edges.</source>
            <translation>Nur ein Teil davon wird neu gezeichnet, oder über seine Ränder hinaus.</translation>
        </message>
        <message>
            <source>{drawn} of {steps} steps will be drawn.</source>
            <translation>{drawn} von {steps} Schritten werden gezeichnet.</translation>
        </message>
        <message>
            <source>No step would be drawn: choose a higher strength or more steps.</source>
            <translation>Kein Schritt würde gezeichnet: Wählen Sie eine höhere Stärke oder mehr Schritte.</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Startbild</translation>
        </message>
        <message>
            <source>Start picture: strength {strength}</source>
            <translation>Startbild: Stärke {strength}</translation>
        </message>
        <message>
            <source>This model reads the picture at every step: it has no strength.</source>
            <translation>Dieses Modell liest das Bild bei jedem Schritt: Es hat keine Stärke.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit the start picture</source>
            <translation>Startbild bearbeiten</translation>
        </message>
        <message>
            <source>Paint what of it is drawn anew, or draw beyond its edges</source>
            <translation>Malen, was davon neu gezeichnet wird, oder über seine Ränder hinaus zeichnen</translation>
        </message>
    </context>
    <context>
        <name>StartEach</name>
        <message>
            <source>Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?</source>
            <translation>Aus jedem von {count} ein Bild in Auftrag geben, mit dem Prompt „{prompt}“ und den jetzigen Einstellungen?</translation>
        </message>
        <message>
            <source>{count} that cannot be read are left out.</source>
            <translation>{count}, die nicht lesbar sind, werden ausgelassen.</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>In Auftrag geben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A folder with pictures</source>
            <translation>Ein Ordner mit Bildern</translation>
        </message>
    </context>
    <context>
        <name>SmallCopies</name>
        <message>
            <source>file missing</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
    </context>
    <context>
        <name>LibraryQuestions</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message>
            <source>Forget the album</source>
            <translation>Album vergessen</translation>
        </message>
        <message>
            <source>Hand {count} pictures over to the system's trash? They leave the library.</source>
            <translation>{count} Bilder dem Papierkorb des Systems übergeben? Sie verlassen die Bibliothek.</translation>
        </message>
        <message>
            <source>Import “{name}” into the library?</source>
            <translation>„{name}“ in die Bibliothek importieren?</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Looking for missing pictures; files looked at: {done}</source>
            <translation>Fehlende Bilder werden gesucht; durchgesehene Dateien: {done}</translation>
        </message>
        <message>
            <source>Only the {count} of more than 30 days</source>
            <translation>Nur die {count}, die älter als 30 Tage sind</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Suche anhalten</translation>
        </message>
        <message>
            <source>Taking pictures in: {done} of {total}</source>
            <translation>Bilder werden aufgenommen: {done} von {total}</translation>
        </message>
        <message>
            <source>The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.</source>
            <translation>Das System hat für {count} Bilder keinen Papierkorb. Endgültig löschen? Nichts bringt sie zurück.</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>Aufnahme anhalten</translation>
        </message>
        <message>
            <source>Stop emptying</source>
            <translation>Leeren anhalten</translation>
        </message>
        <message>
            <source>Looking for pictures…</source>
            <translation>Bilder werden gesucht…</translation>
        </message>
        <message>
            <source>Leave where they are</source>
            <translation>An Ort und Stelle lassen</translation>
        </message>
        <message>
            <source>Keep the album</source>
            <translation>Album behalten</translation>
        </message>
        <message>
            <source>Import {count} files and folders into the library?</source>
            <translation>{count} Dateien und Ordner in die Bibliothek importieren?</translation>
        </message>
        <message>
            <source>Forget the album “{name}”? Its pictures stay.</source>
            <translation>Das Album „{name}“ vergessen? Seine Bilder bleiben.</translation>
        </message>
        <message>
            <source>Emptying the trash: {done} of {total}</source>
            <translation>Der Papierkorb wird geleert: {done} von {total}</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>SelectionTools</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Zu den Favoriten oder davon weg (F)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>Hand what is in the trash over to the system's</source>
            <translation>Den Inhalt des Papierkorbs dem des Systems übergeben</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Wiederfinden…</translation>
        </message>
        <message>
            <source>Move the selected pictures to the trash</source>
            <translation>Die ausgewählten Bilder in den Papierkorb legen</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Remove from the album</source>
            <translation>Aus dem Album entfernen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Write tags (T)</source>
            <translation>Tags schreiben (T)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} Sterne ({count}); noch einmal nimmt sie weg (0)</translation>
        </message>
        <message>
            <source>{count} stars</source>
            <translation>{count} Sterne</translation>
        </message>
        <message>
            <source>Ways to locate missing pictures</source>
            <translation>Wege, fehlende Bilder wiederzufinden</translation>
        </message>
        <message>
            <source>The pictures stay in the library</source>
            <translation>Die Bilder bleiben in der Bibliothek</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Reject, or take that back (X)</source>
            <translation>Ablehnen oder das zurücknehmen (X)</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>In den Papierkorb (Entf)</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>In einem Ordner nach allen fehlenden Bildern suchen, anhand dessen, was sie zeigen</translation>
        </message>
        <message>
            <source>Locate missing pictures</source>
            <translation>Fehlende Bilder wiederfinden</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Bring back from the trash (Enter)</source>
            <translation>Aus dem Papierkorb zurückholen (Enter)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>Ein Ordner zum Durchsuchen oder die Datei selbst (Leertaste öffnet die Liste)</translation>
        </message>
    </context>
    <context>
        <name>ShownPictures</name>
        <message>
            <source>Moved to the trash</source>
            <translation>In den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>Vom Sicherheitsfilter verborgen</translation>
        </message>
    </context>
    <context>
        <name>CanvasBar</name>
        <message>
            <source>All pictures</source>
            <translation>Alle Bilder</translation>
        </message>
        <message>
            <source>Favourite, the picture in view</source>
            <translation>Favorit, das gezeigte Bild</translation>
        </message>
        <message>
            <source>Order what was not made once more, with the same seeds</source>
            <translation>Was nicht entstand, noch einmal in Auftrag geben, mit denselben Seeds</translation>
        </message>
        <message>
            <source>Show the picture being made</source>
            <translation>Das entstehende Bild zeigen</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Show it large (Enter, or a double click)</source>
            <translation>Groß zeigen (Enter oder Doppelklick)</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Back to the grid (Esc)</source>
            <translation>Zurück zum Raster (Esc)</translation>
        </message>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Zu den Favoriten oder davon weg (F)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>From where it was stopped, as far as the engine still has it; the picture is the same either way</source>
            <translation>Von dort, wo angehalten wurde, soweit die Engine es noch hat; das Bild ist so oder so dasselbe</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>Take the stopped picture away from here</source>
            <translation>Das angehaltene Bild von hier wegnehmen</translation>
        </message>
    </context>
    <context>
        <name>NoPictures</name>
        <message>
            <source>Create one: Ctrl+1, then Ctrl+Enter.</source>
            <translation>Eins erstellen: Strg+1, dann Strg+Enter.</translation>
        </message>
        <message>
            <source>Every picture is where it was.</source>
            <translation>Jedes Bild ist, wo es war.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>Noch keine Favoriten</translation>
        </message>
        <message>
            <source>No hidden pictures</source>
            <translation>Keine verborgenen Bilder</translation>
        </message>
        <message>
            <source>No picture of today yet</source>
            <translation>Heute noch kein Bild</translation>
        </message>
        <message>
            <source>Select a picture and press F.</source>
            <translation>Ein Bild auswählen und F drücken.</translation>
        </message>
        <message>
            <source>The safety checker has hidden none.</source>
            <translation>Der Sicherheitsfilter hat keines verborgen.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>Dieses Album ist leer</translation>
        </message>
        <message>
            <source>What you delete waits here, and can be restored.</source>
            <translation>Was Sie löschen, wartet hier und lässt sich wiederherstellen.</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>Versuchen Sie weniger Wörter oder nur deren Anfänge.</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <source>Show all pictures</source>
            <translation>Alle Bilder zeigen</translation>
        </message>
        <message>
            <source>No pictures found</source>
            <translation>Keine Bilder gefunden</translation>
        </message>
        <message>
            <source>No picture here yet</source>
            <translation>Hier ist noch kein Bild</translation>
        </message>
        <message>
            <source>No file is missing</source>
            <translation>Keine Datei fehlt</translation>
        </message>
        <message>
            <source>Leave out no picture</source>
            <translation>Kein Bild auslassen</translation>
        </message>
        <message>
            <source>Drop pictures on its name.</source>
            <translation>Ziehen Sie Bilder auf seinen Namen.</translation>
        </message>
        <message>
            <source>Create one (Ctrl+1), or drop pictures and folders of any program here.</source>
            <translation>Eins erstellen (Strg+1) oder Bilder und Ordner beliebiger Programme hier ablegen.</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>Name des Stils</translation>
        </message>
        <message>
            <source>Text of the style</source>
            <translation>Text des Stils</translation>
        </message>
        <message>
            <source>What pictures of this style should not show</source>
            <translation>Was Bilder dieses Stils nicht zeigen sollen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder of the style</source>
            <translation>Ordner des Stils</translation>
        </message>
        <message>
            <source>The heading that it stands below; a new one is made by its name</source>
            <translation>Die Überschrift, unter der er steht; eine neue entsteht durch ihren Namen</translation>
        </message>
        <message>
            <source>Keep the style (Ctrl+Enter)</source>
            <translation>Den Stil behalten (Strg+Enter)</translation>
        </message>
        <message>
            <source>Leave everything as it was (Esc)</source>
            <translation>Alles lassen, wie es war (Esc)</translation>
        </message>
        <message>
            <source>Write {prompt} where the prompt goes; without it the text goes behind.</source>
            <translation>Schreiben Sie {prompt}, wo der Prompt hingehört; sonst steht der Text dahinter.</translation>
        </message>
        <message>
            <source>It brings along: {settings}.</source>
            <translation>Er bringt mit: {settings}.</translation>
        </message>
        <message>
            <source>It came with sddesk: yours of the same name takes its place, and removing yours brings it back.</source>
            <translation>Er kam mit sddesk: Ihrer mit demselben Namen nimmt seinen Platz, und wird Ihrer entfernt, ist er wieder da.</translation>
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
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Nearest words</source>
            <translation>Nächste Wörter</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Negativer Prompt</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>Vektor</translation>
        </message>
    </context>
    <context>
        <name>VaePart</name>
        <message>
            <source>Another picture…</source>
            <translation>Ein anderes Bild…</translation>
        </message>
        <message>
            <source>Encode and decode a picture of yours; you can drop it here, too</source>
            <translation>Ein eigenes Bild kodieren und dekodieren; es lässt sich auch hier ablegen</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>Das Bild</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>Kodiert und dekodiert</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Differenz, 4-fach verstärkt</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Kanal {number}</translation>
        </message>
        <message>
            <source>A picture for the VAE</source>
            <translation>Ein Bild für den VAE</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back from the large view</source>
            <translation>Zurück aus der Großansicht</translation>
        </message>
        <message>
            <source>Fitted, or pixel by pixel (Z)</source>
            <translation>Eingepasst oder Pixel für Pixel (Z)</translation>
        </message>
        <message>
            <source>Locate the missing pictures</source>
            <translation>Die fehlenden Bilder wiederfinden</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>In einem Ordner nach allen fehlenden Bildern suchen, anhand dessen, was sie zeigen</translation>
        </message>
        <message>
            <source>Picture before this one</source>
            <translation>Bild vor diesem</translation>
        </message>
        <message>
            <source>Show everything that made it, as text (I)</source>
            <translation>Alles, woraus es entstand, als Text zeigen (I)</translation>
        </message>
        <message>
            <source>The picture before (Left)</source>
            <translation>Das Bild davor (Links)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>Verkleinern (-)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Vergrößern (+)</translation>
        </message>
        <message>
            <source>Ways to locate the missing picture</source>
            <translation>Wege, das fehlende Bild wiederzufinden</translation>
        </message>
        <message>
            <source>The picture after (Right)</source>
            <translation>Das Bild danach (Rechts)</translation>
        </message>
        <message>
            <source>Show everything that made it</source>
            <translation>Alles zeigen, woraus es entstand</translation>
        </message>
        <message>
            <source>Picture after this one</source>
            <translation>Bild nach diesem</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Wiederfinden…</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Fit the picture or show its pixels</source>
            <translation>Bild einpassen oder seine Pixel zeigen</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Zurück (Esc)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>Ein Ordner zum Durchsuchen oder die Datei selbst (Leertaste öffnet die Liste)</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Everything that made this picture</source>
            <translation>Alles, woraus dieses Bild entstand</translation>
        </message>
        <message>
            <source>Select and copy any of it; I hides it</source>
            <translation>Zum Auswählen und Kopieren; I blendet es aus</translation>
        </message>
        <message>
            <source>Text in the file:</source>
            <translation>Text in der Datei:</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>Es sagt nicht, wie es entstand.</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Beschriftung</translation>
        </message>
    </context>
    <context>
        <name>NoticeActions</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Modellordner hinzufügen…</translation>
        </message>
        <message>
            <source>Convert to safetensors</source>
            <translation>In safetensors umwandeln</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut nachsehen</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Anderswo speichern…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Try in full precision</source>
            <translation>Mit voller Genauigkeit versuchen</translation>
        </message>
        <message>
            <source>Use {steps} steps, {sampler}, guidance {guidance}</source>
            <translation>{steps} Schritte, {sampler}, Guidance {guidance} verwenden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Draw without them</source>
            <translation>Ohne sie zeichnen</translation>
        </message>
        <message>
            <source>Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}</source>
            <translation>Zurück zu {old_steps} Schritten, {old_sampler}, Guidance {old_guidance}</translation>
        </message>
        <message>
            <source>A folder for the pictures that are not saved yet</source>
            <translation>Ein Ordner für die noch nicht gespeicherten Bilder</translation>
        </message>
    </context>
    <context>
        <name>PartsPanel</name>
        <message>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>Zweiter Text-Encoder</translation>
        </message>
        <message>
            <source>Show the parts of other models</source>
            <translation>Teile anderer Modelle anzeigen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text 2</source>
            <translation>Text 2</translation>
        </message>
        <message>
            <source>Text encoder</source>
            <translation>Text-Encoder</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>Der des Modells</translation>
        </message>
        <message>
            <source>The other file that reads the prompt, of models with two text encoders. Only those that fit are offered.</source>
            <translation>Die andere Datei, die den Prompt liest, bei Modellen mit zwei Text-Encodern. Nur passende werden angeboten.</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Draw with the VAE, the text encoder or the sampler settings of another model</source>
            <translation>Mit VAE, Text-Encoder oder Sampler-Einstellungen eines anderen Modells zeichnen</translation>
        </message>
        <message>
            <source>What paints the picture from the finished latents. Only those that fit the model are offered.</source>
            <translation>Was aus den fertigen Latents das Bild malt. Nur zum Modell passende werden angeboten.</translation>
        </message>
        <message>
            <source>What reads the prompt, with its tokenizer. Only those that fit the model are offered.</source>
            <translation>Was den Prompt liest, mit seinem Tokenizer. Nur zum Modell passende werden angeboten.</translation>
        </message>
        <message>
            <source>Sampler settings</source>
            <translation>Sampler-Einstellungen</translation>
        </message>
        <message>
            <source>What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.</source>
            <translation>Was der Sampler über das Modell erfährt: seine Rauschstärken, was es vorhersagt, wie die Schritte verteilt sind.</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (nicht vorhanden)</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (passt nicht)</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <source>What the model predicts. If every picture is noise and its file does not say, choose the other.</source>
            <translation>Was das Modell vorhersagt. Wenn jedes Bild Rauschen ist und seine Datei nichts sagt, wählen Sie das andere.</translation>
        </message>
        <message>
            <source>As its files say</source>
            <translation>Wie seine Dateien sagen</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>Rauschen (Epsilon)</translation>
        </message>
        <message>
            <source>Seamless edges</source>
            <translation>Nahtlose Ränder</translation>
        </message>
        <message>
            <source>The picture goes on over its edges: beside itself it shows no seam.</source>
            <translation>Das Bild geht über seine Ränder weiter: Neben sich selbst gelegt zeigt es keine Naht.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>Waagerecht</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Senkrecht</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>Nahtlos</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>Stärke der Variation</translation>
        </message>
        <message>
            <source>How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.</source>
            <translation>Wie viel des Rauschens vom Variations-Seed stammt: 0 ist nichts, 0,2 behält das Bild, 1 ist alles.</translation>
        </message>
        <message>
            <source>Variation</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Of seed</source>
            <translation>Von Seed</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>Geschwindigkeit (v)</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>Guidance-Rescale</translation>
        </message>
        <message>
            <source>Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.</source>
            <translation>Gegen das verbrannte Aussehen durch Guidance: 0,7 für Modelle mit Zero Terminal SNR, 0 für die anderen.</translation>
        </message>
        <message>
            <source>Rescale</source>
            <translation>Rescale</translation>
        </message>
    </context>
    <context>
        <name>OtherSeed</name>
        <message>
            <source>Variation seed</source>
            <translation>Variations-Seed</translation>
        </message>
        <message>
            <source>The seed whose noise is mixed in; picture i of several takes this number + i.</source>
            <translation>Der Seed, dessen Rauschen beigemischt wird; Bild i von mehreren nimmt diese Zahl + i.</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures found</source>
            <translation>Gefundene Bilder</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash</source>
            <translation>Enter zeigt ein Bild groß; F, 1 bis 5, X und T markieren es; Entf legt es in den Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>The file of this picture is missing.</source>
            <translation>Die Datei dieses Bildes fehlt.</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>Es sagt nicht, wie es entstand.</translation>
        </message>
        <message>
            <source>made again to be compared, not saved</source>
            <translation>zum Vergleich erneut erzeugt, nicht gespeichert</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Groß zeigen</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Hold \ or O to see the picture before</source>
            <translation>\ oder O halten, um das Bild davor zu sehen</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Starting the engine…</source>
            <translation>Engine startet…</translation>
        </message>
        <message>
            <source>Loading the model…</source>
            <translation>Modell wird geladen…</translation>
        </message>
        <message>
            <source>Reading the prompt…</source>
            <translation>Prompt wird gelesen…</translation>
        </message>
        <message>
            <source>Painting the picture…</source>
            <translation>Bild wird gemalt…</translation>
        </message>
        <message>
            <source>Enlarging, {step} of {count} parts done…</source>
            <translation>Wird vergrößert, {step} von {count} Teilen fertig…</translation>
        </message>
        <message>
            <source>Painting picture {index} of {count}…</source>
            <translation>Bild {index} von {count} wird gemalt…</translation>
        </message>
        <message>
            <source>{speed} it/s</source>
            <translation>{speed} it/s</translation>
        </message>
        <message>
            <source>Preparing the model for this processor, once…</source>
            <translation>Modell wird einmalig für diesen Prozessor vorbereitet…</translation>
        </message>
        <message>
            <source>No answer from the engine for {time}</source>
            <translation>Seit {time} keine Antwort der Engine</translation>
        </message>
        <message>
            <source>no step for {time}</source>
            <translation>seit {time} kein Schritt</translation>
        </message>
        <message>
            <source>tile {tile} of {tiles}, {step_text}</source>
            <translation>Kachel {tile} von {tiles}, {step_text}</translation>
        </message>
        <message>
            <source>step {step} of {steps}</source>
            <translation>Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>picture {first} of {count}, step {step} of {steps}</source>
            <translation>Bild {first} von {count}, Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>pictures {first} to {last} of {count}, step {step} of {steps}</source>
            <translation>Bilder {first} bis {last} von {count}, Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Stopped at step {step} of {steps}</source>
            <translation>Bei Schritt {step} von {steps} angehalten</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Failed at step {step} of {steps}</source>
            <translation>Bei Schritt {step} von {steps} fehlgeschlagen</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Interrupted at step {step} of {steps}</source>
            <translation>Bei Schritt {step} von {steps} unterbrochen</translation>
        </message>
        <message>
            <source>{step_text}, larger</source>
            <translation>{step_text}, größer</translation>
        </message>
        <message>
            <source>Enlarging the picture…</source>
            <translation>Das Bild wird vergrößert…</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Hält an…</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>Tokens used, and how many this model reads</source>
            <translation>Verwendete Token, und wie viele dieses Modell liest</translation>
        </message>
        <message>
            <source>{count}/{limit} · end is cut</source>
            <translation>{count}/{limit} · Ende fällt weg</translation>
        </message>
        <message>
            <source>The model does not read the words that are struck through.</source>
            <translation>Die durchgestrichenen Wörter liest das Modell nicht.</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Waiting jobs</source>
            <translation>Wartende Aufträge</translation>
        </message>
        <message>
            <source>Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later</source>
            <translation>Einen Auftrag ziehen oder Alt+Auf und Alt+Ab drücken, damit er früher oder später läuft</translation>
        </message>
        <message>
            <source>History of jobs</source>
            <translation>Verlauf der Aufträge</translation>
        </message>
        <message>
            <source>What became of the last jobs; Enter runs one again</source>
            <translation>Was aus den letzten Aufträgen wurde; Enter führt einen erneut aus</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Let the selected jobs run earlier</source>
            <translation>Die ausgewählten Aufträge früher ausführen</translation>
        </message>
        <message>
            <source>One place up (Alt+Up)</source>
            <translation>Einen Platz nach oben (Alt+Auf)</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Let the selected jobs run later</source>
            <translation>Die ausgewählten Aufträge später ausführen</translation>
        </message>
        <message>
            <source>One place down (Alt+Down)</source>
            <translation>Einen Platz nach unten (Alt+Ab)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit the selected job</source>
            <translation>Den ausgewählten Auftrag bearbeiten</translation>
        </message>
        <message>
            <source>Its settings are put on the left; it waits until they are saved (Enter)</source>
            <translation>Seine Einstellungen kommen nach links; er wartet, bis sie gespeichert sind (Enter)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Duplicate the selected jobs</source>
            <translation>Die ausgewählten Aufträge duplizieren</translation>
        </message>
        <message>
            <source>The same once more with new seeds</source>
            <translation>Dasselbe noch einmal mit neuen Seeds</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the selected jobs</source>
            <translation>Die ausgewählten Aufträge abbrechen</translation>
        </message>
        <message>
            <source>Remove the selected jobs from the queue (Del)</source>
            <translation>Die ausgewählten Aufträge aus der Warteschlange entfernen (Entf)</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Erneut ausführen</translation>
        </message>
        <message>
            <source>Run the selected jobs again</source>
            <translation>Die ausgewählten Aufträge erneut ausführen</translation>
        </message>
        <message>
            <source>Order the same pictures with the same seeds (Enter)</source>
            <translation>Dieselben Bilder mit denselben Seeds in Auftrag geben (Enter)</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>Verlauf löschen</translation>
        </message>
        <message>
            <source>Forget these jobs; their pictures stay</source>
            <translation>Diese Aufträge vergessen; ihre Bilder bleiben</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>The queue is empty. Generate adds a job at any time.</source>
            <translation>Die Warteschlange ist leer. Generieren fügt jederzeit einen Auftrag hinzu.</translation>
        </message>
        <message>
            <source>Jobs: {count}</source>
            <translation>Aufträge: {count}</translation>
        </message>
        <message>
            <source>Jobs: {count} · about {time} left</source>
            <translation>Aufträge: {count} · noch etwa {time}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show the selected job</source>
            <translation>Den ausgewählten Auftrag zeigen</translation>
        </message>
        <message>
            <source>See its picture being made (Enter)</source>
            <translation>Zusehen, wie sein Bild entsteht (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search: a red house, model:starter, steps&gt;30, is:favourite…</source>
            <translation>Suche: ein rotes Haus, model:starter, steps&gt;30, is:favourite…</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Bilder suchen</translation>
        </message>
        <message>
            <source>Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)</source>
            <translation>Wörter, „ganze Wendungen“ und Felder: {fields}. Ein Minus vor einem Begriff schließt ihn aus. (Strg+F)</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>random</source>
            <translation>zufällig</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Noise is drawn from this number. The same seed and settings give the same picture.</source>
            <translation>Aus dieser Zahl wird das Rauschen gezogen. Derselbe Seed und dieselben Einstellungen ergeben dasselbe Bild.</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>Diesen Seed behalten</translation>
        </message>
        <message>
            <source>Draw a new seed</source>
            <translation>Neuen Seed ziehen</translation>
        </message>
        <message>
            <source>Draw a new seed now and keep it</source>
            <translation>Jetzt einen neuen Seed ziehen und behalten</translation>
        </message>
        <message>
            <source>A new seed is drawn for each picture. Press to keep this one.</source>
            <translation>Für jedes Bild wird ein neuer Seed gezogen. Drücken, um diesen zu behalten.</translation>
        </message>
        <message>
            <source>This seed is kept. Press to draw a new one for each picture.</source>
            <translation>Dieser Seed wird behalten. Drücken, um für jedes Bild einen neuen zu ziehen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Modellordner hinzufügen…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>Einen Ordner mit einem Modell auswählen (Strg+O)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Halb</translation>
        </message>
        <message>
            <source>Half is faster on a GPU and takes half the memory; full is exact everywhere</source>
            <translation>Halb ist auf einer Grafikkarte schneller und braucht halb so viel Speicher; voll ist überall exakt</translation>
        </message>
        <message>
            <source>Noise from</source>
            <translation>Rauschen von</translation>
        </message>
        <message>
            <source>The CPU: the same on every machine</source>
            <translation>Dem Prozessor: auf jedem Rechner gleich</translation>
        </message>
        <message>
            <source>The device in use</source>
            <translation>Dem benutzten Gerät</translation>
        </message>
        <message>
            <source>Where the noise of a seed is drawn</source>
            <translation>Wo das Rauschen eines Seeds gezogen wird</translation>
        </message>
        <message>
            <source>Use the safety checker</source>
            <translation>Sicherheitsfilter verwenden</translation>
        </message>
        <message>
            <source>It hides pictures it takes for unsafe; it is often wrong</source>
            <translation>Er verbirgt Bilder, die er für bedenklich hält; er irrt sich oft</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>Sicherheitsfilter</translation>
        </message>
        <message>
            <source>Use it where a model has one</source>
            <translation>Verwenden, wo ein Modell einen hat</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Tasten ändern…</translation>
        </message>
        <message>
            <source>Every key of the window, and which you want instead (?)</source>
            <translation>Jede Taste des Fensters, und welche Sie stattdessen wollen (?)</translation>
        </message>
        <message>
            <source>{text} (settings)</source>
            <translation>{text} (Einstellungen)</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Click shows an album; drop pictures on one to put them in</source>
            <translation>Ein Klick zeigt ein Album; Bilder auf eines ziehen, um sie hineinzulegen</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Gespeicherte Suchen</translation>
        </message>
        <message>
            <source>Click searches again</source>
            <translation>Ein Klick sucht erneut</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Neues Album</translation>
        </message>
        <message>
            <source>A new album with the selected pictures</source>
            <translation>Ein neues Album mit den ausgewählten Bildern</translation>
        </message>
        <message>
            <source>Rename the album</source>
            <translation>Album umbenennen</translation>
        </message>
        <message>
            <source>Rename the chosen album (F2)</source>
            <translation>Das gewählte Album umbenennen (F2)</translation>
        </message>
        <message>
            <source>Remove the album</source>
            <translation>Album entfernen</translation>
        </message>
        <message>
            <source>Forget the chosen album; its pictures stay (Delete)</source>
            <translation>Das gewählte Album vergessen; seine Bilder bleiben (Entf)</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <source>Keep what is searched for now under a name</source>
            <translation>Die jetzige Suche unter einem Namen behalten</translation>
        </message>
        <message>
            <source>Forget the saved search</source>
            <translation>Gespeicherte Suche vergessen</translation>
        </message>
        <message>
            <source>Forget the chosen search (Delete)</source>
            <translation>Die gewählte Suche vergessen (Entf)</translation>
        </message>
        <message>
            <source>Select pictures and press + to put them in an album.</source>
            <translation>Bilder auswählen und + drücken, um sie in ein Album zu legen.</translation>
        </message>
        <message>
            <source>Search for something, then press + to keep it.</source>
            <translation>Nach etwas suchen, dann + drücken, um die Suche zu behalten.</translation>
        </message>
        <message>
            <source>New search</source>
            <translation>Neue Suche</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source>Width in pixels</source>
            <translation>Breite in Pixeln</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Höhe in Pixeln</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>Breite und Höhe tauschen</translation>
        </message>
        <message>
            <source>Multiples of {step} from {low} to {high}</source>
            <translation>Vielfache von {step} von {low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>SliderView</name>
        <message>
            <source>Two pictures and the line between them</source>
            <translation>Zwei Bilder und die Linie zwischen ihnen</translation>
        </message>
        <message>
            <source>Left picture: {percent} %</source>
            <translation>Linkes Bild: {percent} %</translation>
        </message>
        <message>
            <source>Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, Z shows both fitted or pixel by pixel, Shift and arrows move them</source>
            <translation>Die Linie ziehen oder mit Links und Rechts, Pos1 und Ende verschieben; Mausrad, + und - zoomen, Z zeigt beide eingepasst oder Pixel für Pixel, Umschalt und Pfeile verschieben sie</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>holiday, red, to print</source>
            <translation>Urlaub, rot, drucken</translation>
        </message>
        <message>
            <source>Tags of the selected pictures</source>
            <translation>Tags der ausgewählten Bilder</translation>
        </message>
        <message>
            <source>Tags, separated by commas; Enter keeps them, Esc leaves them as they were</source>
            <translation>Tags, durch Kommas getrennt; Enter behält sie, Esc lässt sie, wie sie waren</translation>
        </message>
        <message>
            <source>Close the tags</source>
            <translation>Tags schließen</translation>
        </message>
        <message>
            <source>Leave the tags as they were (Esc)</source>
            <translation>Die Tags lassen, wie sie waren (Esc)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} Bilder</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailDelegate</name>
        <message>
            <source>file missing</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Make pictures (Ctrl+1)</source>
            <translation>Bilder erzeugen (Strg+1)</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>All pictures (Ctrl+2)</source>
            <translation>Alle Bilder (Strg+2)</translation>
        </message>
        <message>
            <source>Models: get one, add one</source>
            <translation>Modelle: eines holen oder hinzufügen</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modelle (Strg+M)</translation>
        </message>
        <message>
            <source>Looking for the device…</source>
            <translation>Gerät wird gesucht…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>So funktioniert es</translation>
        </message>
        <message>
            <source>How it works (F1)</source>
            <translation>So funktioniert es (F1)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menü (F10)</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Memory: {size}</source>
            <translation>Speicher: {size}</translation>
        </message>
        <message>
            <source>Driver: {driver}</source>
            <translation>Treiber: {driver}</translation>
        </message>
        <message>
            <source>{device} and {count} more</source>
            <translation>{device} und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>{line} in {time}</source>
            <translation>{line} in {time}</translation>
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
            <translation>Seed {seed} · {steps} Schritte · {sampler} · {width} × {height}</translation>
        </message>
        <message>
            <source>CPU, 1 thread</source>
            <translation>CPU, 1 Thread</translation>
        </message>
        <message>
            <source>CPU, {threads} threads</source>
            <translation>CPU, {threads} Threads</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>♥ favourite</source>
            <translation>♥ Favorit</translation>
        </message>
        <message>
            <source>✕ rejected</source>
            <translation>✕ abgelehnt</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>from a picture, strength {strength}</source>
            <translation>aus einem Bild, Stärke {strength}</translation>
        </message>
        <message>
            <source>refined in such tiles, strength {strength}</source>
            <translation>in solchen Kacheln verfeinert, Stärke {strength}</translation>
        </message>
        <message>
            <source>enlarged {scale} times by {model}</source>
            <translation>{scale}-fach vergrößert mit {model}</translation>
        </message>
        <message>
            <source>Partly read. Left out:</source>
            <translation>Teilweise gelesen. Ausgelassen:</translation>
        </message>
        <message>
            <source>partly read</source>
            <translation>teilweise gelesen</translation>
        </message>
        <message>
            <source>seed not stated</source>
            <translation>Seed nicht angegeben</translation>
        </message>
        <message>
            <source>steps not stated</source>
            <translation>Schritte nicht angegeben</translation>
        </message>
        <message>
            <source>sampler not stated</source>
            <translation>Sampler nicht angegeben</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>Seed {seed}</translation>
        </message>
        <message>
            <source>{steps} steps</source>
            <translation>{steps} Schritte</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>heute {time}</translation>
        </message>
        <message>
            <source>part of a picture, strength {strength}</source>
            <translation>Teil eines Bildes, Stärke {strength}</translation>
        </message>
        <message>
            <source>drawn on at {width} × {height}, strength {strength}</source>
            <translation>weitergezeichnet bei {width} × {height}, Stärke {strength}</translation>
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
            <translation>Vom Sicherheitsfilter verborgen</translation>
        </message>
        <message>
            <source>The file of this picture is missing. Locate… finds it where it is now.</source>
            <translation>Die Datei dieses Bildes fehlt. Wiederfinden… sucht, wo sie jetzt ist.</translation>
        </message>
        <message>
            <source>This picture is in the trash.</source>
            <translation>Dieses Bild liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>Dieses Bild ist nicht mehr in der Bibliothek.</translation>
        </message>
    </context>
    <context>
        <name>WordsPart</name>
        <message>
            <source>Show what the layers of one resolution, or one block, looked at, or the mean of all</source>
            <translation>Zeigen, was die Schichten einer Auflösung oder ein Block ansahen, oder das Mittel aller</translation>
        </message>
        <message>
            <source>Draw without this word</source>
            <translation>Ohne dieses Wort zeichnen</translation>
        </message>
        <message>
            <source>Only this step</source>
            <translation>Nur dieser Schritt</translation>
        </message>
        <message>
            <source>Show the maps of the step on the slider, not the mean of all</source>
            <translation>Die Karten des Schritts am Schieberegler zeigen, nicht das Mittel aller</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>Alle Auflösungen</translation>
        </message>
        <message>
            <source>See where it acts</source>
            <translation>Zeigen, wo es wirkt</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB</source>
            <translation>Ohne „{word}“: {psnr} dB</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Differenz, 4-fach verstärkt</translation>
        </message>
        <message>
            <source>Near it in the encoder's table: {words}</source>
            <translation>In der Tabelle des Encoders nahe: {words}</translation>
        </message>
        <message>
            <source>Point at a word, or at the picture.</source>
            <translation>Auf ein Wort oder ins Bild zeigen.</translation>
        </message>
        <message>
            <source>Here: {words}</source>
            <translation>Hier: {words}</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>Alle Blöcke</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>Block {block} von {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>Schichten der Karten</translation>
        </message>
    </context>
    <context>
        <name>WordView</name>
        <message>
            <source>The picture, under the map of a word</source>
            <translation>Das Bild unter der Karte eines Wortes</translation>
        </message>
    </context>
    <context>
        <name>ZoomView</name>
        <message>
            <source>Large picture</source>
            <translation>Großes Bild</translation>
        </message>
        <message>
            <source>Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; dragged out it is a file</source>
            <translation>Mausrad, + und - zoomen, Z zeigt es eingepasst oder Pixel für Pixel; Ziehen oder Umschalt und Pfeile verschieben es; hinausgezogen ist es eine Datei</translation>
        </message>
    </context>
    <context>
        <name>_Names</name>
        <message>
            <source>{name}: {count} pictures</source>
            <translation>{name}: {count} Bilder</translation>
        </message>
    </context>
    <context>
        <name>diff</name>
        <message>
            <source>Gone: {text}</source>
            <translation>Weg: {text}</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>Neu: {text}</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>Kein Unterschied.</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Kind of guidance</source>
            <translation>Art der Guidance</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Negativer Prompt</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>Zweiter Text-Encoder</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>Nahtlos</translation>
        </message>
        <message>
            <source>Variation seed</source>
            <translation>Variations-Seed</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>Stärke der Variation</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guidance</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>Guidance-Rescale</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>Model's hash as the file gives it</source>
            <translation>Hash des Modells laut Datei</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Model on the hub</source>
            <translation>Modell auf dem Hub</translation>
        </message>
        <message>
            <source>Model's commit</source>
            <translation>Commit des Modells</translation>
        </message>
        <message>
            <source>Model's hash (SHA-256)</source>
            <translation>Hash des Modells (SHA-256)</translation>
        </message>
        <message>
            <source>Sampler's settings of</source>
            <translation>Sampler-Einstellungen von</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip Skip</translation>
        </message>
        <message>
            <source>Marks in the prompt</source>
            <translation>Zeichen im Prompt</translation>
        </message>
        <message>
            <source>Noise drawn on</source>
            <translation>Rauschen gezogen auf</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>Gewünschte Genauigkeit</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>Sicherheitsfilter</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>Precision used</source>
            <translation>Verwendete Genauigkeit</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Erzeugt auf</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Erzeugt am</translation>
        </message>
        <message>
            <source>Settings from</source>
            <translation>Einstellungen von</translation>
        </message>
        <message>
            <source>Refined in tiles: scale</source>
            <translation>In Kacheln verfeinert: Skalierung</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler</source>
            <translation>In Kacheln verfeinert: Upscaler</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler's hash (SHA-256)</source>
            <translation>In Kacheln verfeinert: Hash des Upscalers (SHA-256)</translation>
        </message>
        <message>
            <source>Refined in tiles: overlap in pixels</source>
            <translation>In Kacheln verfeinert: Überlappung in Pixeln</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Größe des Bildes</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Hash of the pixels (SHA-256)</source>
            <translation>Hash der Pixel (SHA-256)</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Text encoder of</source>
            <translation>Text-Encoder von</translation>
        </message>
        <message>
            <source>VAE of</source>
            <translation>VAE von</translation>
        </message>
        <message>
            <source>Prompt as written</source>
            <translation>Prompt wie geschrieben</translation>
        </message>
        <message>
            <source>Negative prompt as written</source>
            <translation>Negativer Prompt wie geschrieben</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRAs</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>Textual Inversions</translation>
        </message>
        <message>
            <source>Computed with</source>
            <translation>Berechnet mit</translation>
        </message>
        <message>
            <source>Pictures in one pass</source>
            <translation>Bilder in einem Durchgang</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Start picture encoded</source>
            <translation>Startbild kodiert</translation>
        </message>
        <message>
            <source>Products added up in</source>
            <translation>Produkte summiert in</translation>
        </message>
        <message>
            <source>Weights kept in</source>
            <translation>Gewichte gehalten in</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>Dekodiert</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Compiled</source>
            <translation>Kompiliert</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Sampler as the file names it</source>
            <translation>Sampler, wie die Datei ihn nennt</translation>
        </message>
        <message>
            <source>Schedule as the file names it</source>
            <translation>Schedule, wie die Datei ihn nennt</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>Bild-Guidance</translation>
        </message>
        <message>
            <source>Hires fix: scale</source>
            <translation>Hires-Fix: Skalierung</translation>
        </message>
        <message>
            <source>Hires fix: strength</source>
            <translation>Hires-Fix: Stärke</translation>
        </message>
        <message>
            <source>Hires fix: steps</source>
            <translation>Hires-Fix: Schritte</translation>
        </message>
        <message>
            <source>Hires fix: upscaler</source>
            <translation>Hires-Fix: Upscaler</translation>
        </message>
        <message>
            <source>Hires fix: upscaler's hash (SHA-256)</source>
            <translation>Hires-Fix: Hash des Upscalers (SHA-256)</translation>
        </message>
        <message>
            <source>All combinations of {a|b}</source>
            <translation>Alle Kombinationen von {a|b}</translation>
        </message>
        <message>
            <source>Control picture: begin</source>
            <translation>Steuerbild: Beginn</translation>
        </message>
        <message>
            <source>Control picture: end</source>
            <translation>Steuerbild: Ende</translation>
        </message>
        <message>
            <source>Control picture: fit</source>
            <translation>Steuerbild: Einpassung</translation>
        </message>
        <message>
            <source>Control picture: high threshold</source>
            <translation>Steuerbild: obere Schwelle</translation>
        </message>
        <message>
            <source>Control picture: low threshold</source>
            <translation>Steuerbild: untere Schwelle</translation>
        </message>
        <message>
            <source>Control picture: processor</source>
            <translation>Steuerbild: Art</translation>
        </message>
        <message>
            <source>Control picture: weight</source>
            <translation>Steuerbild: Gewicht</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA: weight</source>
            <translation>LoRA: Gewicht</translation>
        </message>
        <message>
            <source>Mask: area</source>
            <translation>Maske: Bereich</translation>
        </message>
        <message>
            <source>Mask: blur</source>
            <translation>Maske: Weichheit</translation>
        </message>
        <message>
            <source>Mask: fill</source>
            <translation>Maske: Füllung</translation>
        </message>
        <message>
            <source>Mask: invert</source>
            <translation>Maske: invertiert</translation>
        </message>
        <message>
            <source>Mask: margin</source>
            <translation>Maske: Rand</translation>
        </message>
        <message>
            <source>Reference: takes</source>
            <translation>Referenz: nimmt</translation>
        </message>
        <message>
            <source>Reference: weight</source>
            <translation>Referenz: Gewicht</translation>
        </message>
        <message>
            <source>Refining: overlap</source>
            <translation>Verfeinerung: Überlappung</translation>
        </message>
        <message>
            <source>Refining: scale</source>
            <translation>Verfeinerung: Skalierung</translation>
        </message>
        <message>
            <source>Refining: upscaler</source>
            <translation>Verfeinerung: Upscaler</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Start picture: fit</source>
            <translation>Startbild: Einpassung</translation>
        </message>
        <message>
            <source>Words of the prompt replaced</source>
            <translation>Ersetzte Wörter des Prompts</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Stile</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>The prompt is too long for this language model: {count} tokens, {limit} fit.</source>
            <translation>Der Prompt ist für dieses Sprachmodell zu lang: {count} Tokens, {limit} passen hinein.</translation>
        </message>
        <message>
            <source>Write, for example, --guidance-from 10 3.</source>
            <translation>Schreiben Sie zum Beispiel --guidance-from 10 3.</translation>
        </message>
        <message>
            <source>Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long.</source>
            <translation>Wo jedes Wort wirkt, ist von {count} der {all} Blöcke gezeigt: Alle würden zu lange dauern.</translation>
        </message>
        <message>
            <source>This model answers more than twice at each step, so its answers with and without text are not shown apart. The guided answer is.</source>
            <translation>Dieses Modell antwortet bei jedem Schritt mehr als zweimal, daher sind seine Antworten mit und ohne Text nicht getrennt gezeigt. Die geleitete Antwort ist es.</translation>
        </message>
        <message>
            <source>The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they act is shown of the steps that read them.</source>
            <translation>Die Wörter dieses Prompts wechseln, während er gezeichnet wird. Die gezeigten Token sind die des ersten Schritts, und wo sie wirken, ist von den Schritten gezeigt, die sie lasen.</translation>
        </message>
        <message>
            <source>The picture has {steps} steps, so guidance was not changed from step {step} on.</source>
            <translation>Das Bild hat {steps} Schritte, daher wurde die Guidance nicht ab Schritt {step} geändert.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance that could be changed.</source>
            <translation>Modelle der Familie {family} haben keine Guidance, die geändert werden könnte.</translation>
        </message>
        <message>
            <source>Leave --guidance-from out.</source>
            <translation>Lassen Sie --guidance-from weg.</translation>
        </message>
        <message>
            <source>--guidance-from takes a step and a guidance scale, not “{step} {scale}”.</source>
            <translation>--guidance-from nimmt einen Schritt und eine Guidance-Skala, nicht „{step} {scale}“.</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which is not possible here.</source>
            <translation>--guidance-from zeichnet das Bild neu, was hier nicht möglich ist.</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which --short leaves out.</source>
            <translation>--guidance-from zeichnet das Bild neu, was --short auslässt.</translation>
        </message>
        <message>
            <source>In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.</source>
            <translation>Mit weniger als {steps} Schritten zeichnet dieses Modell mit PNDM falsche Farben; mit DPM++ 2M braucht es 20.</translation>
        </message>
        <message>
            <source>its first machine does not answer.</source>
            <translation>Sein erster Rechner antwortet nicht.</translation>
        </message>
        <message>
            <source>To draw on more than one machine Ray is needed, which is not installed.</source>
            <translation>Um auf mehreren Rechnern zu zeichnen, wird Ray gebraucht; es ist nicht installiert.</translation>
        </message>
        <message>
            <source>Was it changed meanwhile? Order it again.</source>
            <translation>Wurde sie inzwischen geändert? Geben Sie den Auftrag erneut.</translation>
        </message>
        <message>
            <source>The file {file} of a model came to the machine {node} as other bytes.</source>
            <translation>Die Datei {file} eines Modells kam auf dem Rechner {node} mit anderen Bytes an.</translation>
        </message>
        <message>
            <source>The file {file} of a model cannot be kept on the machine {node}: {reason}</source>
            <translation>Die Datei {file} eines Modells kann auf dem Rechner {node} nicht abgelegt werden: {reason}</translation>
        </message>
        <message>
            <source>An engine on the machine {node} waits for room: others use it.</source>
            <translation>Eine Engine auf dem Rechner {node} wartet auf Platz: Andere nutzen ihn.</translation>
        </message>
        <message>
            <source>An engine on the machine {node} ended: its order goes on elsewhere.</source>
            <translation>Eine Engine auf dem Rechner {node} ist beendet: Ihr Auftrag geht anderswo weiter.</translation>
        </message>
        <message>
            <source>No machine of the cluster has an engine any more: the orders wait {seconds} s for one.</source>
            <translation>Kein Rechner des Clusters hat noch eine Engine: Die Aufträge warten {seconds} s auf eine.</translation>
        </message>
        <message>
            <source>The machine {node} of the cluster ended: its orders go on elsewhere.</source>
            <translation>Der Rechner {node} des Clusters ist ausgefallen: Seine Aufträge gehen anderswo weiter.</translation>
        </message>
        <message>
            <source>no machine has room for one.</source>
            <translation>Kein Rechner hat Platz für eine.</translation>
        </message>
        <message>
            <source>The cluster has no engine: {reason}</source>
            <translation>Der Cluster hat keine Engine: {reason}</translation>
        </message>
        <message>
            <source>Install the same versions on all machines.</source>
            <translation>Installieren Sie auf allen Rechnern dieselben Versionen.</translation>
        </message>
        <message>
            <source>The machine {node} cannot start an engine: {reason}</source>
            <translation>Der Rechner {node} kann keine Engine starten: {reason}</translation>
        </message>
        <message>
            <source>The machine {node} has {package} {there}, this one {here}: it makes nothing.</source>
            <translation>Der Rechner {node} hat {package} {there}, dieser {here}: Er erstellt nichts.</translation>
        </message>
        <message>
            <source>The cluster {address} runs other versions of Python or Ray: {reason}</source>
            <translation>Der Cluster {address} hat andere Versionen von Python oder Ray: {reason}</translation>
        </message>
        <message>
            <source>{address}: an address of Ray's client cannot be used.</source>
            <translation>{address}: Eine Adresse von Rays Client kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The cluster {address} refuses the token of this machine.</source>
            <translation>Der Cluster {address} lehnt das Token dieses Rechners ab.</translation>
        </message>
        <message>
            <source>The cluster {address} cannot be reached: {reason}</source>
            <translation>Der Cluster {address} ist nicht zu erreichen: {reason}</translation>
        </message>
        <message>
            <source>Start Ray on this machine as a part of the cluster, with the same token: see the manual.</source>
            <translation>Starten Sie Ray auf diesem Rechner als Teil des Clusters, mit demselben Token: siehe Handbuch.</translation>
        </message>
        <message>
            <source>An input of the order did not reach the machine {node}.</source>
            <translation>Eine Eingabe des Auftrags kam auf dem Rechner {node} nicht an.</translation>
        </message>
        <message>
            <source>The engine on the machine {node} did not stop when asked to, so it was ended.</source>
            <translation>Die Engine auf dem Rechner {node} hielt auf Anweisung nicht an und wurde beendet.</translation>
        </message>
        <message>
            <source>No sign of life came from the engine on the machine {node} for {seconds} s.</source>
            <translation>Von der Engine auf dem Rechner {node} kam seit {seconds} s kein Lebenszeichen.</translation>
        </message>
        <message>
            <source>The engine on the machine {node} ended while it worked.</source>
            <translation>Die Engine auf dem Rechner {node} endete während der Arbeit.</translation>
        </message>
        <message>
            <source>Make room on the disk of its machines, or give Ray a larger object store.</source>
            <translation>Schaffen Sie Platz auf den Festplatten seiner Rechner, oder geben Sie Ray einen größeren Objektspeicher.</translation>
        </message>
        <message>
            <source>The object store of the cluster is full: {reason}</source>
            <translation>Der Objektspeicher des Clusters ist voll: {reason}</translation>
        </message>
        <message>
            <source>--host-name belongs to --listen-on-network.</source>
            <translation>--host-name gehört zu --listen-on-network.</translation>
        </message>
        <message>
            <source>--{option} belongs to --prompt: without it pictures are enlarged.</source>
            <translation>--{option} gehört zu --prompt: Ohne ihn werden Bilder vergrößert.</translation>
        </message>
        <message>
            <source>Allow writing there, then start this again: nothing is made twice.</source>
            <translation>Erlauben Sie dort das Schreiben und starten Sie dies erneut: Nichts wird doppelt erzeugt.</translation>
        </message>
        <message>
            <source>Choose another one by --port.</source>
            <translation>Wählen Sie mit --port einen anderen.</translation>
        </message>
        <message>
            <source>Install it with: pip install "sddesk[{extra}]"</source>
            <translation>Installieren Sie es mit: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Install sddesk for Python: pip install "sddesk[{extra}]"</source>
            <translation>Installieren Sie sddesk für Python: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Leave the second text encoder out.</source>
            <translation>Lassen Sie den zweiten Text-Encoder weg.</translation>
        </message>
        <message>
            <source>Ask for it again when the picture is done.</source>
            <translation>Fragen Sie erneut, wenn das Bild fertig ist.</translation>
        </message>
        <message>
            <source>A picture was ordered, which comes first: the explanation was stopped.</source>
            <translation>Ein Bild wurde in Auftrag gegeben, das Vorrang hat: Die Erklärung wurde angehalten.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be watched: {reason}.</source>
            <translation>Der Ordner {folder} lässt sich nicht überwachen: {reason}.</translation>
        </message>
        <message>
            <source>The hook {name} failed: {reason}</source>
            <translation>Der Hook {name} ist fehlgeschlagen: {reason}</translation>
        </message>
        <message>
            <source>The hook {name} is not run: {reason}</source>
            <translation>Der Hook {name} wird nicht ausgeführt: {reason}</translation>
        </message>
        <message>
            <source>The hooks are too slow: {count} pictures wait for them, and one was left out.</source>
            <translation>Die Hooks sind zu langsam: {count} Bilder warten auf sie, und eines wurde ausgelassen.</translation>
        </message>
        <message>
            <source>The package {package} is not installed.</source>
            <translation>Das Paket {package} ist nicht installiert.</translation>
        </message>
        <message>
            <source>The packaged sddesk does not hold this door.</source>
            <translation>Das gepackte sddesk enthält diesen Zugang nicht.</translation>
        </message>
        <message>
            <source>The Python script of {name} is in the clipboard.</source>
            <translation>Das Python-Skript von {name} ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>The server cannot listen at {address}, port {port}: {reason}</source>
            <translation>Der Server kann unter {address}, Port {port}, nicht lauschen: {reason}</translation>
        </message>
        <message>
            <source>The token in {file} cannot be used: {reason}</source>
            <translation>Das Token in {file} ist nicht verwendbar: {reason}</translation>
        </message>
        <message>
            <source>There is no order {number} here.</source>
            <translation>Einen Auftrag {number} gibt es hier nicht.</translation>
        </message>
        <message>
            <source>There is no picture {number} here.</source>
            <translation>Ein Bild {number} gibt es hier nicht.</translation>
        </message>
        <message>
            <source>This order is not taken: {reason}.</source>
            <translation>Dieser Auftrag wird nicht angenommen: {reason}.</translation>
        </message>
        <message>
            <source>This picture cannot be written as Python yet: {what}.</source>
            <translation>Dieses Bild lässt sich noch nicht als Python schreiben: {what}.</translation>
        </message>
        <message>
            <source>This model has no cross-attention to the text, so where each word acts is not shown. Its steps, its guided answers and its tokens are.</source>
            <translation>Dieses Modell hat keine Cross-Attention zum Text, daher wird nicht gezeigt, wo jedes Wort wirkt. Seine Schritte, seine geführten Antworten und seine Token werden gezeigt.</translation>
        </message>
        <message>
            <source>The picture was drawn in two parts, the second larger. What is shown is the first part.</source>
            <translation>Das Bild wurde in zwei Teilen gezeichnet, der zweite größer. Gezeigt ist der erste Teil.</translation>
        </message>
        <message>
            <source>So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. The pictures of all steps are shown.</source>
            <translation>Ein so großes Bild lässt keinen Platz für die Zahlen jedes Schritts: Von je {every} Schritten werden die eines einzigen behalten. Die Bilder aller Schritte werden gezeigt.</translation>
        </message>
        <message>
            <source>OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding.</source>
            <translation>In OpenVINO kann man nicht hineinsehen, daher zeichnet PyTorch diesen Lauf. Die Bilder unterscheiden sich durch Rundung.</translation>
        </message>
        <message>
            <source>Not drawn for comparison: {what}. {reason}</source>
            <translation>Zum Vergleich nicht gezeichnet: {what}. {reason}</translation>
        </message>
        <message>
            <source>Memory was short, so where each word acts was not recorded to the end. All else is shown.</source>
            <translation>Der Speicher war knapp, daher wurde nicht bis zum Ende aufgezeichnet, wo jedes Wort wirkt. Alles andere wird gezeigt.</translation>
        </message>
        <message>
            <source>Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit.</source>
            <translation>Der Speicher war knapp, daher wird der Weg durch den VAE und zurück nicht gezeigt. Ein kleineres Bild passt vielleicht.</translation>
        </message>
        <message>
            <source>Memory was short, so the blocks of the network were not timed. All else is shown.</source>
            <translation>Der Speicher war knapp, daher wurden die Blöcke des Netzes nicht gemessen. Alles andere wird gezeigt.</translation>
        </message>
        <message>
            <source>Memory was short, so not every step is shown decoded. Their rough pictures are.</source>
            <translation>Der Speicher war knapp, daher wird nicht jeder Schritt dekodiert gezeigt. Ihre groben Bilder sind da.</translation>
        </message>
        <message>
            <source>Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough.</source>
            <translation>Das Dekodieren dauert bei dieser Größe lange: {count} von {steps} Schritten sind dekodiert, die anderen grob.</translation>
        </message>
        <message>
            <source>Ask for the picture that it was made from.</source>
            <translation>Fragen Sie nach dem Bild, aus dem es entstand.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger in one go: there are no steps to be shown.</source>
            <translation>Ein Upscaler hat dieses Bild auf einmal vergrößert: Es gibt keine Schritte zu zeigen.</translation>
        </message>
        <message>
            <source>Make it again in sddesk instead.</source>
            <translation>Erzeugen Sie es stattdessen in sddesk erneut.</translation>
        </message>
        <message>
            <source>{count} orders wait here; no more are taken.</source>
            <translation>{count} Aufträge warten hier; mehr werden nicht angenommen.</translation>
        </message>
        <message>
            <source>{file} cannot be moved into {folder}: {reason}</source>
            <translation>{file} lässt sich nicht nach {folder} verschieben: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be written: choose a name that ends in .py or .ipynb.</source>
            <translation>{name} kann nicht geschrieben werden: Wählen Sie einen Namen, der auf .py oder .ipynb endet.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>Es gibt keinen Ordner {folder}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>Der Ordner {folder} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>The list of model folders {file} cannot be read: {reason}.</source>
            <translation>Die Liste der Modellordner {file} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>Add the folders themselves instead.</source>
            <translation>Fügen Sie stattdessen die Ordner selbst hinzu.</translation>
        </message>
        <message>
            <source>{what} VAE{packing}: this version has no model that it fits.</source>
            <translation>{what}-VAE{packing}: Diese Version hat kein Modell, zu dem er passt.</translation>
        </message>
        <message>
            <source>No installed {kind} is called “{name}”.</source>
            <translation>Kein installiertes {kind} heißt „{name}“.</translation>
        </message>
        <message>
            <source>Add its file, or check how it is written.</source>
            <translation>Fügen Sie die Datei hinzu oder prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <source>There is no checkpoint in {folder}.</source>
            <translation>In {folder} ist kein Checkpoint.</translation>
        </message>
        <message>
            <source>LoRAs and VAEs are added to a checkpoint; they draw nothing alone.</source>
            <translation>LoRAs und VAEs kommen zu einem Checkpoint hinzu; allein zeichnen sie nichts.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>Die Datei {file} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed.</source>
            <translation>Das Modell „{name}“ ist nicht installiert.</translation>
        </message>
        <message>
            <source>Get it or add its folder on the models page, or choose another model.</source>
            <translation>Holen Sie es, fügen Sie seinen Ordner auf der Modellseite hinzu oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model, and sddesk finds none in it.</source>
            <translation>Der Ordner {folder} ist kein Modell, und sddesk findet auch keines darin.</translation>
        </message>
        <message>
            <source>Choose a diffusers folder, a folder with .safetensors files, or such a file.</source>
            <translation>Wählen Sie einen diffusers-Ordner, einen Ordner mit .safetensors-Dateien oder eine solche Datei.</translation>
        </message>
        <message>
            <source>A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file.</source>
            <translation>Ein Pickle, der Code ausführen kann: Er wurde nicht geöffnet. `sddesk models convert` macht eine safetensors-Datei daraus.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model.</source>
            <translation>Holen Sie die safetensors-Datei dieses Modells.</translation>
        </message>
        <message>
            <source>The weights of “{part}” in {folder} are pickles, which can run code.</source>
            <translation>Die Gewichte von „{part}“ in {folder} sind Pickles, die Code ausführen können.</translation>
        </message>
        <message>
            <source>Get the safetensors files of this model.</source>
            <translation>Holen Sie die safetensors-Dateien dieses Modells.</translation>
        </message>
        <message>
            <source>The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet.</source>
            <translation>Der Ordner {folder} enthält eine „{pipeline}“, die sddesk noch nicht verwenden kann.</translation>
        </message>
        <message>
            <source>It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format.</source>
            <translation>Verwendet werden Modelle von Stable Diffusion 1.x, 2.x und XL im diffusers-Format.</translation>
        </message>
        <message>
            <source>The folder {folder} brings code of its own ({what}), which is never run.</source>
            <translation>Der Ordner {folder} bringt eigenen Code mit ({what}), der nie ausgeführt wird.</translation>
        </message>
        <message>
            <source>Choose a model that needs only diffusers and transformers.</source>
            <translation>Wählen Sie ein Modell, das nur diffusers und transformers braucht.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model: it has no model_index.json.</source>
            <translation>Der Ordner {folder} ist kein Modell: Er hat keine model_index.json.</translation>
        </message>
        <message>
            <source>Choose the folder that holds model_index.json and unet.</source>
            <translation>Wählen Sie den Ordner, der model_index.json und unet enthält.</translation>
        </message>
        <message>
            <source>{host} lists more for “{hub_id}” than any model has: nothing was fetched.</source>
            <translation>{host} listet für „{hub_id}“ mehr auf, als irgendein Modell hat: Nichts wurde geholt.</translation>
        </message>
        <message>
            <source>The model in {folder} is not complete: {what} is missing.</source>
            <translation>Das Modell in {folder} ist unvollständig: {what} fehlt.</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>Holen Sie das Modell erneut.</translation>
        </message>
        <message>
            <source>The file {file} is a pickle, which can run code. It was not opened.</source>
            <translation>Die Datei {file} ist ein Pickle, der Code ausführen kann. Sie wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model, or have this one converted.</source>
            <translation>Holen Sie die safetensors-Datei dieses Modells oder lassen Sie diese umwandeln.</translation>
        </message>
        <message>
            <source>The file {file} is damaged or not complete: {reason}.</source>
            <translation>Die Datei {file} ist beschädigt oder unvollständig: {reason}.</translation>
        </message>
        <message>
            <source>The weights of “{file}” are packed already ({dtype}).</source>
            <translation>Die Gewichte von „{file}“ sind schon gepackt ({dtype}).</translation>
        </message>
        <message>
            <source>The settings are those of the picture that was enlarged.</source>
            <translation>Die Einstellungen sind die des Bildes, das vergrößert wurde.</translation>
        </message>
        <message>
            <source>The prompt has {count} lines; at most {limit} become jobs at once.</source>
            <translation>Der Prompt hat {count} Zeilen; höchstens {limit} werden auf einmal zu Aufträgen.</translation>
        </message>
        <message>
            <source>“sddesk run” takes a text file with a prompt on each line.</source>
            <translation>„sddesk run“ nimmt eine Textdatei mit einem Prompt in jeder Zeile.</translation>
        </message>
        <message>
            <source>An enlargement has no seed and no settings to change.</source>
            <translation>Eine Vergrößerung hat keinen Seed und keine Einstellungen, die sich ändern ließen.</translation>
        </message>
        <message>
            <source>Add the safetensors file of one on the models page.</source>
            <translation>Fügen Sie auf der Modellseite die safetensors-Datei eines Upscalers hinzu.</translation>
        </message>
        <message>
            <source>No upscaler is installed.</source>
            <translation>Es ist kein Upscaler installiert.</translation>
        </message>
        <message>
            <source>{name} is transparent in parts, which lie on white.</source>
            <translation>{name} ist teilweise durchsichtig; diese Teile liegen auf Weiß.</translation>
        </message>
        <message>
            <source>{name} is animated: only its first picture is taken.</source>
            <translation>{name} ist animiert: Nur das erste Bild wird genommen.</translation>
        </message>
        <message>
            <source>Memory was short, so the picture was enlarged in parts of {side} pixels.</source>
            <translation>Der Speicher war knapp, daher wurde das Bild in Teilen von {side} Pixeln vergrößert.</translation>
        </message>
        <message>
            <source>In half precision the upscaler overflowed: the picture was enlarged in full precision.</source>
            <translation>In halber Genauigkeit lief der Upscaler über: Das Bild wurde in voller Genauigkeit vergrößert.</translation>
        </message>
        <message>
            <source>The numbers of the upscaler {name} overflowed: no picture came out.</source>
            <translation>Die Zahlen des Upscalers {name} liefen über: Es entstand kein Bild.</translation>
        </message>
        <message>
            <source>Its file may be damaged: fetch it again, or choose another one.</source>
            <translation>Seine Datei ist vielleicht beschädigt: Holen Sie sie erneut oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>On a GPU with little memory Fast keeps a U-Net's weights in 8 bits.</source>
            <translation>Auf einer GPU mit wenig Speicher hält „Schnell“ die Gewichte eines U-Nets in 8 Bit.</translation>
        </message>
        <message>
            <source>Close other programs that use this memory, or choose a smaller upscaler.</source>
            <translation>Schließen Sie andere Programme, die diesen Speicher belegen, oder wählen Sie einen kleineren Upscaler.</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.</source>
            <translation>Der Speicher reicht nicht, um das Bild zu vergrößern: {device} hat {total} GB, {free} GB frei.</translation>
        </message>
        <message>
            <source>At most {most} million pixels can be made: reduce the picture first.</source>
            <translation>Höchstens {most} Millionen Pixel sind möglich: Verkleinern Sie das Bild zuerst.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} would become {large} x {tall}, more than can be made.</source>
            <translation>Ein Bild von {width} x {height} würde {large} x {tall}, mehr als möglich ist.</translation>
        </message>
        <message>
            <source>Choose a smaller scale or another upscaler, or enlarge the result again.</source>
            <translation>Wählen Sie eine kleinere Skalierung oder einen anderen Upscaler, oder vergrößern Sie das Ergebnis noch einmal.</translation>
        </message>
        <message>
            <source>The upscaler {name} enlarges {scale} times at most, not {wanted} times.</source>
            <translation>Der Upscaler {name} vergrößert höchstens {scale}-fach, nicht {wanted}-fach.</translation>
        </message>
        <message>
            <source>The picture {name} is missing: its file is not there.</source>
            <translation>Das Bild {name} fehlt: Seine Datei ist nicht da.</translation>
        </message>
        <message>
            <source>Choose another upscaler; `sddesk models list` shows them.</source>
            <translation>Wählen Sie einen anderen Upscaler; `sddesk models list` zeigt sie.</translation>
        </message>
        <message>
            <source>No form of it is known here that would fit: choose a smaller model.</source>
            <translation>Eine Form davon, die passen würde, ist hier nicht bekannt: Wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>The file {file} holds no network that enlarges pictures.</source>
            <translation>Die Datei {file} enthält kein Netz, das Bilder vergrößert.</translation>
        </message>
        <message>
            <source>{what} of the model in {folder} cannot be read: {reason}</source>
            <translation>{what} des Modells in {folder} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>Weights of a kind that this version does not know.</source>
            <translation>Gewichte einer Art, die diese Version nicht kennt.</translation>
        </message>
        <message>
            <source>This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.</source>
            <translation>Dieses Modell zeichnet höchstens {most} Pixel je Seite, nicht {width} x {height}: mehr Stellen kennt sein Netz nicht.</translation>
        </message>
        <message>
            <source>The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.</source>
            <translation>Der Teil eines Textencoders, der Bilder betrachtet (mmproj): diese Version liest ihn nur aus safetensors-Dateien.</translation>
        </message>
        <message>
            <source>The vocabulary in {folder} cannot be read: {reason}</source>
            <translation>Das Vokabular in {folder} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>A grid is made of one prompt, not of {count}.</source>
            <translation>Ein Raster entsteht aus einem Prompt, nicht aus {count}.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {folder}: {reason}</source>
            <translation>In {folder} lässt sich nichts speichern: {reason}</translation>
        </message>
        <message>
            <source>Name another folder, or allow writing there.</source>
            <translation>Nennen Sie einen anderen Ordner oder erlauben Sie dort das Schreiben.</translation>
        </message>
        <message>
            <source>These settings cannot be read: {reason}</source>
            <translation>Diese Einstellungen sind nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>The size {width} x {height} cannot be made.</source>
            <translation>Die Größe {width} x {height} ist nicht möglich.</translation>
        </message>
        <message>
            <source>Choose multiples of {step} from {low} to {high} pixels.</source>
            <translation>Wählen Sie Vielfache von {step} von {low} bis {high} Pixeln.</translation>
        </message>
        <message>
            <source>The prompt has {count} characters, more than the {limit} that are kept.</source>
            <translation>Der Prompt hat {count} Zeichen, mehr als die {limit}, die behalten werden.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>A guidance rescale of {value} cannot be used: choose 0 to 1.</source>
            <translation>Ein Guidance-Rescale von {value} ist nicht möglich: Wählen Sie 0 bis 1.</translation>
        </message>
        <message>
            <source>A region that is drawn alone has other edges than the picture: it cannot be seamless.</source>
            <translation>Ein Bereich, der für sich gezeichnet wird, hat andere Ränder als das Bild: Er kann nicht nahtlos sein.</translation>
        </message>
        <message>
            <source>Draw the whole picture with the mask, or turn the seamless edges off.</source>
            <translation>Zeichnen Sie das ganze Bild mit der Maske oder schalten Sie die nahtlosen Ränder aus.</translation>
        </message>
        <message>
            <source>With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Mit nahtlosen Rändern erzeugt PyTorch das Bild, nicht OpenVINO: Es dauert länger.</translation>
        </message>
        <message>
            <source>A variation strength of {value} cannot be used: choose 0 to 1.</source>
            <translation>Eine Variationsstärke von {value} ist nicht möglich: Wählen Sie 0 bis 1.</translation>
        </message>
        <message>
            <source>A variation seed alone changes nothing.</source>
            <translation>Ein Variations-Seed allein ändert nichts.</translation>
        </message>
        <message>
            <source>Add --variation-strength, from 0 to 1.</source>
            <translation>Fügen Sie --variation-strength hinzu, von 0 bis 1.</translation>
        </message>
        <message>
            <source>A guidance of {guidance} cannot be used: choose {low} to {high}.</source>
            <translation>Eine Guidance von {guidance} ist nicht möglich: Wählen Sie {low} bis {high}.</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one.</source>
            <translation>{rows} x {columns} Bilder auf einmal sind nicht möglich: höchstens {limit}, mindestens eines.</translation>
        </message>
        <message>
            <source>The seed {seed} is outside 0 to {limit}.</source>
            <translation>Der Seed {seed} liegt außerhalb von 0 bis {limit}.</translation>
        </message>
        <message>
            <source>The file {file} stands where the folder of a model was.</source>
            <translation>Die Datei {file} steht dort, wo der Ordner eines Modells war.</translation>
        </message>
        <message>
            <source>Add it on the models page, as a file.</source>
            <translation>Fügen Sie sie auf der Modellseite als Datei hinzu.</translation>
        </message>
        <message>
            <source>The model in {folder} was trained on other noise ({what}): this version cannot draw it yet.</source>
            <translation>Das Modell in {folder} wurde mit anderem Rauschen trainiert ({what}): Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet.</source>
            <translation>Das Modell in {folder} zeichnet auch nach einem Bild ({what}): Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>Its numbers are integers that nothing tells how to read.</source>
            <translation>Seine Zahlen sind Ganzzahlen, und nichts sagt, wie sie zu lesen sind.</translation>
        </message>
        <message>
            <source>The model's part “{part}” is {library}.{kind}, which is not loaded.</source>
            <translation>Der Teil „{part}“ des Modells ist {library}.{kind}, und das wird nicht geladen.</translation>
        </message>
        <message>
            <source>Only the known parts of diffusers and transformers are: use another model.</source>
            <translation>Geladen werden nur die bekannten Teile von diffusers und transformers: Verwenden Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a prompt: the last {unread} were not read.</source>
            <translation>Das Modell liest {limit} Token eines Prompts: Die letzten {unread} wurden nicht gelesen.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a negative prompt: the last {unread} were not read.</source>
            <translation>Das Modell liest {limit} Token eines negativen Prompts: Die letzten {unread} wurden nicht gelesen.</translation>
        </message>
        <message>
            <source>The text encoder has {layers} layers: clip skip {asked} was taken as {layers}.</source>
            <translation>Der Text-Encoder hat {layers} Schichten: Clip Skip {asked} wurde als {layers} genommen.</translation>
        </message>
        <message>
            <source>SDXL always reads the layer before the last: clip skip was not used.</source>
            <translation>SDXL liest immer die vorletzte Schicht: Clip Skip wurde nicht verwendet.</translation>
        </message>
        <message>
            <source>In half precision the decoder overflowed: the picture was decoded in full precision.</source>
            <translation>In halber Genauigkeit lief der Decoder über: Das Bild wurde in voller Genauigkeit dekodiert.</translation>
        </message>
        <message>
            <source>The model's numbers overflowed: no picture came out.</source>
            <translation>Die Zahlen des Modells liefen über: Es entstand kein Bild.</translation>
        </message>
        <message>
            <source>Try the precision “full”; if it stays so, the model's file may be damaged.</source>
            <translation>Versuchen Sie die Genauigkeit „voll“; bleibt es dabei, ist die Datei des Modells vielleicht beschädigt.</translation>
        </message>
        <message>
            <source>No GPU was found: the CPU makes the pictures.</source>
            <translation>Keine Grafikkarte gefunden: Der Prozessor erzeugt die Bilder.</translation>
        </message>
        <message>
            <source>The GPU cannot be used, the CPU makes the pictures: {reason}</source>
            <translation>Die Grafikkarte kann nicht benutzt werden, der Prozessor erzeugt die Bilder: {reason}</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the CPU makes the pictures. Install torch with CUDA to use the GPU.</source>
            <translation>Es gibt eine NVIDIA-Grafikkarte, aber das installierte torch ist nur für Prozessoren gebaut: Der Prozessor erzeugt die Bilder. Installieren Sie torch mit CUDA, um die Karte zu benutzen.</translation>
        </message>
        <message>
            <source>The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes the pictures. Update the driver to use the card. {reason}</source>
            <translation>Der NVIDIA-Treiber {driver} arbeitet nicht mit diesem torch, das CUDA {cuda} braucht: Der Prozessor erzeugt die Bilder. Aktualisieren Sie den Treiber, um die Karte zu benutzen. {reason}</translation>
        </message>
        <message>
            <source>The GPU stopped working: {reason}</source>
            <translation>Die Grafikkarte arbeitet nicht mehr: {reason}</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, update the driver.</source>
            <translation>Starten Sie das Programm neu; passiert es wieder, aktualisieren Sie den Treiber.</translation>
        </message>
        <message>
            <source>The device {device} cannot do one of the operations needed: {reason}</source>
            <translation>Das Gerät {device} kann eine der nötigen Operationen nicht: {reason}</translation>
        </message>
        <message>
            <source>It cannot be read: {reason}.</source>
            <translation>Es ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>{tag}: only its weights are used, not {rest}.</source>
            <translation>{tag}: Nur die Gewichte werden verwendet, nicht {rest}.</translation>
        </message>
        <message>
            <source>Choose the CPU as device in the settings.</source>
            <translation>Wählen Sie in den Einstellungen den Prozessor als Gerät.</translation>
        </message>
        <message>
            <source>Only its first {count} files were looked at.</source>
            <translation>Nur die ersten {count} Dateien wurden angesehen.</translation>
        </message>
        <message>
            <source>There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.</source>
            <translation>Der Speicher reicht nicht für ein Bild von {width} x {height}: {device} hat {total} GB, {free} GB frei.</translation>
        </message>
        <message>
            <source>Choose a smaller size, or close other programs that use this memory.</source>
            <translation>Wählen Sie eine kleinere Größe oder schließen Sie andere Programme, die diesen Speicher belegen.</translation>
        </message>
        <message>
            <source>The file {file} is a GGUF file, which this version cannot draw with yet.</source>
            <translation>Die Datei {file} ist eine GGUF-Datei, mit der diese Version noch nicht zeichnen kann.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has {total} GB, {free} GB free.</source>
            <translation>Ein Bild von {width} x {height} ist berechnet, aber der Speicher reicht nicht, um es zu dekodieren: {device} hat {total} GB, {free} GB frei.</translation>
        </message>
        <message>
            <source>Close other programs and try again: only the last stage is done anew.</source>
            <translation>Schließen Sie andere Programme und versuchen Sie es erneut: Nur der letzte Abschnitt wird wiederholt.</translation>
        </message>
        <message>
            <source>{what} motion module{packing}: this version makes no videos.</source>
            <translation>{what}-Motion-Modul{packing}: Diese Version erzeugt keine Videos.</translation>
        </message>
        <message>
            <source>“{file}” was not written: {reason}.</source>
            <translation>„{file}“ wurde nicht geschrieben: {reason}.</translation>
        </message>
        <message>
            <source>This version does not know the sampler “{sampler}”.</source>
            <translation>Diese Version kennt den Sampler „{sampler}“ nicht.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw multiples of {step} pixels.</source>
            <translation>Modelle der Familie {family} zeichnen Vielfache von {step} Pixeln.</translation>
        </message>
        <message>
            <source>Near by is {width} x {height}.</source>
            <translation>In der Nähe liegt {width} x {height}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} cannot draw with models of the family {family}.</source>
            <translation>Der Sampler {sampler} kann nicht mit Modellen der Familie {family} zeichnen.</translation>
        </message>
        <message>
            <source>These can: {samplers}.</source>
            <translation>Diese können es: {samplers}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} does not work with the schedule “{schedule}”.</source>
            <translation>Der Sampler {sampler} arbeitet nicht mit dem Schedule „{schedule}“.</translation>
        </message>
        <message>
            <source>It works with: {schedules}.</source>
            <translation>Er arbeitet mit: {schedules}.</translation>
        </message>
        <message>
            <source>{path} leads out of the pictures folder {folder}.</source>
            <translation>{path} führt aus dem Bilderordner {folder} hinaus.</translation>
        </message>
        <message>
            <source>Remove the link, or choose another folder for pictures.</source>
            <translation>Entfernen Sie die Verknüpfung oder wählen Sie einen anderen Ordner für Bilder.</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {reason}</source>
            <translation>{folder} ist nicht beschreibbar: {reason}</translation>
        </message>
        <message>
            <source>The disk of {folder} is full ({free} MB free).</source>
            <translation>Die Festplatte von {folder} ist voll ({free} MB frei).</translation>
        </message>
        <message>
            <source>The folder {folder} is read-only.</source>
            <translation>Der Ordner {folder} ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>There is too little room in {folder}: {wanted} GB are needed, {free} free.</source>
            <translation>In {folder} ist zu wenig Platz: {wanted} GB werden gebraucht, {free} sind frei.</translation>
        </message>
        <message>
            <source>The picture was read in part only; its information in the large view says what was left out.</source>
            <translation>Das Bild wurde nur teilweise gelesen; die Info in der Großansicht sagt, was ausgelassen wurde.</translation>
        </message>
        <message>
            <source>{what} T2I-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what}-T2I-Adapter{packing}: Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>A picture that is needed is not in the library: {hash}.</source>
            <translation>Ein benötigtes Bild ist nicht in der Bibliothek: {hash}.</translation>
        </message>
        <message>
            <source>Import that picture, or choose another one.</source>
            <translation>Importieren Sie dieses Bild oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>It began with a start picture that its file does not hold (strength {strength}).</source>
            <translation>Es begann mit einem Startbild, das seine Datei nicht enthält (Stärke {strength}).</translation>
        </message>
        <message>
            <source>{file} is another picture than when the orders were read.</source>
            <translation>{file} ist ein anderes Bild als beim Lesen der Aufträge.</translation>
        </message>
        <message>
            <source>Nothing was collected: what could not be read may name an input.</source>
            <translation>Nichts wurde eingesammelt: Was nicht lesbar war, nennt vielleicht eine Eingabe.</translation>
        </message>
        <message>
            <source>Connect its drive, or mend or remove the file, then try again.</source>
            <translation>Schließen Sie das Laufwerk an, oder reparieren oder entfernen Sie die Datei, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{file} cannot be read, and may name an input.</source>
            <translation>{file} ist nicht lesbar und nennt vielleicht eine Eingabe.</translation>
        </message>
        <message>
            <source>Mend or remove that file, then try again.</source>
            <translation>Reparieren oder entfernen Sie diese Datei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Only single PNG pictures with their settings carry the pictures they began with.</source>
            <translation>Nur einzelne PNG-Bilder mit ihren Einstellungen enthalten die Bilder, mit denen sie begannen.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>Den Ordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <source>The picture is kept in memory: save it elsewhere, or try again.</source>
            <translation>Das Bild bleibt im Arbeitsspeicher: Speichern Sie es anderswo oder versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}</source>
            <translation>Das Bild {name} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not loaded.</source>
            <translation>„{title}“ braucht mit allem, womit es zeichnet, {needed} GB Speicher; dieser Rechner hat {total} GB, daher wurde es nicht geladen.</translation>
        </message>
        <message>
            <source>Lines that are no settings: {text}</source>
            <translation>Zeilen, die keine Einstellungen sind: {text}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{name} is left out: {kind} pictures cannot be read.</source>
            <translation>{name} wird ausgelassen: {kind}-Bilder sind nicht lesbar.</translation>
        </message>
        <message>
            <source>The file has a workflow of ComfyUI, but not the graph that ran.</source>
            <translation>Die Datei hat einen Workflow von ComfyUI, aber nicht den Graphen, der lief.</translation>
        </message>
        <message>
            <source>The graph of ComfyUI has no sampler that can be followed.</source>
            <translation>Der Graph von ComfyUI hat keinen Sampler, dem sich folgen lässt.</translation>
        </message>
        <message>
            <source>A text of “{node}” ({input}): {text}</source>
            <translation>Ein Text von „{node}“ ({input}): {text}</translation>
        </message>
        <message>
            <source>The text that “{node}” made when the picture was drawn</source>
            <translation>Der Text, den „{node}“ beim Zeichnen des Bildes erzeugte</translation>
        </message>
        <message>
            <source>The prompt of a later pass (“{node}”): {text}</source>
            <translation>Der Prompt eines späteren Durchgangs („{node}“): {text}</translation>
        </message>
        <message>
            <source>The prompt of a part of the picture: {text}</source>
            <translation>Der Prompt eines Bildteils: {text}</translation>
        </message>
        <message>
            <source>The text in the file has no settings beside the prompt.</source>
            <translation>Der Text in der Datei hat außer dem Prompt keine Einstellungen.</translation>
        </message>
        <message>
            <source>Styles whose text was added to the prompt: {names}</source>
            <translation>Stile, deren Text dem Prompt hinzugefügt wurde: {names}</translation>
        </message>
        <message>
            <source>Models that were merged for this picture: {names}</source>
            <translation>Modelle, die für dieses Bild verschmolzen wurden: {names}</translation>
        </message>
        <message>
            <source>A LoRA is named only by its address: {address}, weight {weight}</source>
            <translation>Ein LoRA ist nur durch seine Adresse benannt: {address}, Gewicht {weight}</translation>
        </message>
        <message>
            <source>An empty prompt makes a picture of the model's own choice.</source>
            <translation>Ein leerer Prompt ergibt ein Bild nach Wahl des Modells.</translation>
        </message>
        <message>
            <source>{what} upscaler{packing}: this version cannot enlarge with it yet.</source>
            <translation>{what}-Upscaler{packing}: Diese Version kann damit noch nicht vergrößern.</translation>
        </message>
        <message>
            <source>Below {native} pixels this model loses quality.</source>
            <translation>Unter {native} Pixeln verliert dieses Modell an Qualität.</translation>
        </message>
        <message>
            <source>Larger than {native} both ways, things repeat: keep one side at {native}.</source>
            <translation>Über {native} in beiden Richtungen wiederholen sich Dinge: Lassen Sie eine Seite bei {native}.</translation>
        </message>
        <message>
            <source>LCM only works with models made for it.</source>
            <translation>LCM funktioniert nur mit dafür gemachten Modellen.</translation>
        </message>
        <message>
            <source>{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and DPM++ 2M draw them.</source>
            <translation>{sampler} rechnet von seinen letzten Schritten aus weiter: Abwechselnde Wörter, [a|b], verderben seine Bilder. Euler, Heun und DPM++ 2M zeichnen sie.</translation>
        </message>
        <message>
            <source>By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2.</source>
            <translation>Seinem Namen nach zeichnet „{name}“ in wenigen Schritten: 2 bis 8, mit einer Guidance von 1 bis 2.</translation>
        </message>
        <message>
            <source>“{model}” takes no second text encoder from a file: “{part}”.</source>
            <translation>„{model}“ nimmt keinen zweiten Text-Encoder aus einer Datei: „{part}“.</translation>
        </message>
        <message>
            <source>“{name}” was made with a clip skip of {usual}; {now} is set.</source>
            <translation>„{name}“ wurde mit einem Clip Skip von {usual} gemacht; eingestellt ist {now}.</translation>
        </message>
        <message>
            <source>The sampler's settings of “{name}” are for {other}; this model is made for {own}.</source>
            <translation>Die Sampler-Einstellungen von „{name}“ sind für {other}; dieses Modell ist für {own} gemacht.</translation>
        </message>
        <message>
            <source>{value} is not a number that can be used here.</source>
            <translation>{value} ist keine Zahl, die hier möglich ist.</translation>
        </message>
        <message>
            <source>The value from before is kept: type another.</source>
            <translation>Der Wert von vorher bleibt: Geben Sie einen anderen ein.</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; you can go on.</source>
            <translation>Etwas Unerwartetes ist passiert. Nichts ist verloren; Sie können weitermachen.</translation>
        </message>
        <message>
            <source>Copy the details and send them to the people who make sddesk.</source>
            <translation>Kopieren Sie die Details und senden Sie sie den Leuten, die sddesk machen.</translation>
        </message>
        <message>
            <source>The queue cannot be stored in {path}: {reason}</source>
            <translation>Die Warteschlange lässt sich nicht in {path} speichern: {reason}</translation>
        </message>
        <message>
            <source>There is a file {file} already; it is not overwritten.</source>
            <translation>Es gibt schon eine Datei {file}; sie wird nicht überschrieben.</translation>
        </message>
        <message>
            <source>The file {file} holds no weights.</source>
            <translation>Die Datei {file} enthält keine Gewichte.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written: {reason}.</source>
            <translation>Die Datei {file} lässt sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <source>Make room on that disk or allow writing there, then try again.</source>
            <translation>Schaffen Sie auf dieser Festplatte Platz oder erlauben Sie dort das Schreiben, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The pickle {file} holds more than weights, so nothing of it was read.</source>
            <translation>Der Pickle {file} enthält mehr als Gewichte, daher wurde nichts davon gelesen.</translation>
        </message>
        <message>
            <source>It may run code. Get the safetensors file of this model.</source>
            <translation>Er könnte Code ausführen. Holen Sie die safetensors-Datei dieses Modells.</translation>
        </message>
        <message>
            <source>The model “{name}” that made this picture is not installed.</source>
            <translation>Das Modell „{name}“, das dieses Bild erzeugt hat, ist nicht installiert.</translation>
        </message>
        <message>
            <source>Get it or add its folder, or choose another model.</source>
            <translation>Holen Sie es oder fügen Sie seinen Ordner hinzu, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The draft cannot be stored in {path}: {reason}</source>
            <translation>Der Entwurf lässt sich nicht in {path} speichern: {reason}</translation>
        </message>
        <message>
            <source>A damaged file was put aside as {path}. sddesk starts with defaults.</source>
            <translation>Eine beschädigte Datei wurde als {path} beiseitegelegt. sddesk startet mit Standardwerten.</translation>
        </message>
        <message>
            <source>The window cannot read what it was told: {reason}.</source>
            <translation>Das Fenster kann nicht lesen, was ihm gesagt wurde: {reason}.</translation>
        </message>
        <message>
            <source>The open window is of another version of sddesk: {version}.</source>
            <translation>Das offene Fenster gehört zu einer anderen Version von sddesk: {version}.</translation>
        </message>
        <message>
            <source>Close it, or add --own-engine.</source>
            <translation>Schließen Sie es oder fügen Sie --own-engine hinzu.</translation>
        </message>
        <message>
            <source>{count} orders of commands wait in the window's queue; it takes no more.</source>
            <translation>{count} Aufträge von Befehlen warten in der Warteschlange des Fensters; mehr nimmt sie nicht.</translation>
        </message>
        <message>
            <source>The window could not store the order.</source>
            <translation>Das Fenster konnte den Auftrag nicht speichern.</translation>
        </message>
        <message>
            <source>An order of this key is in the window's queue already.</source>
            <translation>Ein Auftrag mit diesem Schlüssel ist schon in der Warteschlange des Fensters.</translation>
        </message>
        <message>
            <source>A window of sddesk is open and does not answer.</source>
            <translation>Ein Fenster von sddesk ist offen und antwortet nicht.</translation>
        </message>
        <message>
            <source>Wait until it does, close it, or add --own-engine.</source>
            <translation>Warten Sie, bis es antwortet, schließen Sie es oder fügen Sie --own-engine hinzu.</translation>
        </message>
        <message>
            <source>The window ended in the middle of the order.</source>
            <translation>Das Fenster endete mitten im Auftrag.</translation>
        </message>
        <message>
            <source>The window was closed in the middle of the order.</source>
            <translation>Das Fenster wurde mitten im Auftrag geschlossen.</translation>
        </message>
        <message>
            <source>What it took and did not make waits in its queue.</source>
            <translation>Was es annahm und nicht erzeugte, wartet in seiner Warteschlange.</translation>
        </message>
        <message>
            <source>The window said what cannot be understood: {reason}.</source>
            <translation>Das Fenster sagte etwas Unverständliches: {reason}.</translation>
        </message>
        <message>
            <source>The order is too large to be handed to the window.</source>
            <translation>Der Auftrag ist zu groß, um ihn dem Fenster zu übergeben.</translation>
        </message>
        <message>
            <source>The same is being made for another command of sddesk already.</source>
            <translation>Dasselbe wird schon für einen anderen Befehl von sddesk erzeugt.</translation>
        </message>
        <message>
            <source>A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown.</source>
            <translation>Ein Bild mit weniger als {side} Pixeln je Seite hat keine Latents, daher wird der Weg durch den VAE nicht gezeigt.</translation>
        </message>
        <message>
            <source>{count} commands are at the open window already; it takes no more.</source>
            <translation>{count} Befehle sind schon beim offenen Fenster; mehr nimmt es nicht.</translation>
        </message>
        <message>
            <source>Wait until one of them ends, or add --own-engine.</source>
            <translation>Warten Sie, bis einer davon endet, oder fügen Sie --own-engine hinzu.</translation>
        </message>
        <message>
            <source>The order was cleared from the window's queue before its end was told.</source>
            <translation>Der Auftrag wurde aus der Warteschlange des Fensters gelöscht, bevor sein Ende gemeldet war.</translation>
        </message>
        <message>
            <source>The window was told to stop the order, and has not said yet that it did.</source>
            <translation>Das Fenster sollte den Auftrag anhalten und hat noch nicht gemeldet, dass es das tat.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt, so the picture was not drawn without it.</source>
            <translation>„{word}“ ist kein ganzes Wort des Prompts, daher wurde das Bild nicht ohne es gezeichnet.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt.</source>
            <translation>„{word}“ ist kein ganzes Wort des Prompts.</translation>
        </message>
        <message>
            <source>The run began with the start picture under noise: what is shown as its noise is both together.</source>
            <translation>Der Lauf begann mit dem Startbild unter Rauschen: Was als sein Rauschen gezeigt ist, ist beides zusammen.</translation>
        </message>
        <message>
            <source>The safety checker hid this picture, so its steps are not shown decoded.</source>
            <translation>Der Sicherheitsfilter hat dieses Bild verborgen, daher werden seine Schritte nicht dekodiert gezeigt.</translation>
        </message>
        <message>
            <source>--{option} belongs to a prompt: a picture of the library is drawn as it was.</source>
            <translation>--{option} gehört zu einem Prompt: Ein Bild der Bibliothek wird gezeichnet, wie es war.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Lassen Sie es weg.</translation>
        </message>
        <message>
            <source>{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw.</source>
            <translation>{what}: diffusers hat dafür keine Pipeline, nur modulare Blöcke, mit denen diese Version nicht zeichnet.</translation>
        </message>
        <message>
            <source>--drop draws the picture anew, which --short leaves out.</source>
            <translation>--drop zeichnet das Bild neu, was --short auslässt.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Lassen Sie eines davon weg.</translation>
        </message>
        <message>
            <source>The open window makes it.</source>
            <translation>Das offene Fenster erzeugt es.</translation>
        </message>
        <message>
            <source>Orders before it in the window's queue: {count}.</source>
            <translation>Aufträge davor in der Warteschlange des Fensters: {count}.</translation>
        </message>
        <message>
            <source>The window's queue is paused: it goes on when you resume it there.</source>
            <translation>Die Warteschlange des Fensters ist pausiert: Sie geht weiter, wenn Sie sie dort fortsetzen.</translation>
        </message>
        <message>
            <source>The window's queue goes on.</source>
            <translation>Die Warteschlange des Fensters geht weiter.</translation>
        </message>
        <message>
            <source>The order was cancelled in the window.</source>
            <translation>Der Auftrag wurde im Fenster abgebrochen.</translation>
        </message>
        <message>
            <source>The window did not make it.</source>
            <translation>Das Fenster hat es nicht erzeugt.</translation>
        </message>
        <message>
            <source>The window's engine ended in the middle of the order.</source>
            <translation>Die Engine des Fensters endete mitten im Auftrag.</translation>
        </message>
        <message>
            <source>The window made the picture, but did not save it in the library.</source>
            <translation>Das Fenster hat das Bild erzeugt, aber nicht in der Bibliothek gespeichert.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger at the end. What follows is of the picture before that.</source>
            <translation>Ein Upscaler hat dieses Bild am Ende vergrößert. Was folgt, gilt für das Bild davor.</translation>
        </message>
        <message>
            <source>A window of sddesk is just starting or closing.</source>
            <translation>Ein Fenster von sddesk startet oder schließt gerade.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>{path} is in the library, but was not copied into {folder}: {reason}</source>
            <translation>{path} ist in der Bibliothek, wurde aber nicht nach {folder} kopiert: {reason}</translation>
        </message>
        <message>
            <source>A model that the order names is another file in the open window.</source>
            <translation>Ein Modell, das der Auftrag nennt, ist im offenen Fenster eine andere Datei.</translation>
        </message>
        <message>
            <source>Close the window, or add --own-engine.</source>
            <translation>Schließen Sie das Fenster oder fügen Sie --own-engine hinzu.</translation>
        </message>
        <message>
            <source>The library's index was damaged and has been made anew. The damaged one is kept as {path}.</source>
            <translation>Der Index der Bibliothek war beschädigt und wurde neu aufgebaut. Der beschädigte liegt als {path} bereit.</translation>
        </message>
        <message>
            <source>The library's index was an empty file and has been made anew from the pictures.</source>
            <translation>Der Index der Bibliothek war eine leere Datei und wurde aus den Bildern neu aufgebaut.</translation>
        </message>
        <message>
            <source>Entries of the index that could not be read: {count}. Their pictures were read anew.</source>
            <translation>Einträge des Index, die nicht lesbar waren: {count}. Ihre Bilder wurden neu gelesen.</translation>
        </message>
        <message>
            <source>{name} is left out: {reason}</source>
            <translation>{name} wird ausgelassen: {reason}</translation>
        </message>
        <message>
            <source>{name} is left out: it is no file.</source>
            <translation>{name} wird ausgelassen: Es ist keine Datei.</translation>
        </message>
        <message>
            <source>Check the name, or choose another model.</source>
            <translation>Prüfen Sie den Namen oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Something unexpected happened: {reason}</source>
            <translation>Etwas Unerwartetes ist passiert: {reason}</translation>
        </message>
        <message>
            <source>The library index {path} is damaged.</source>
            <translation>Der Bibliotheksindex {path} ist beschädigt.</translation>
        </message>
        <message>
            <source>The pictures are untouched: the index is made anew from their files.</source>
            <translation>Die Bilder sind unberührt: Der Index wird aus ihren Dateien neu aufgebaut.</translation>
        </message>
        <message>
            <source>It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings.</source>
            <translation>Verwendet werden Modelle von SD 1, SD 2 und SDXL, ihre LoRAs, VAEs, Text-Encoder und Embeddings.</translation>
        </message>
        <message>
            <source>{count} jobs wait from the last time.</source>
            <translation>{count} Aufträge warten vom letzten Mal.</translation>
        </message>
        <message>
            <source>Nothing in {place} can be used by this version.</source>
            <translation>Nichts in {place} kann diese Version verwenden.</translation>
        </message>
        <message>
            <source>Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}.</source>
            <translation>In {place} gefunden: Checkpoints: {checkpoints}; LoRAs, VAEs und andere: {parts}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}</source>
            <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}</translation>
        </message>
        <message>
            <source>Allow writing there, or name another place in the variable {name}.</source>
            <translation>Erlauben Sie dort das Schreiben oder nennen Sie in der Variable {name} einen anderen Ort.</translation>
        </message>
        <message>
            <source>Some settings could not be used and have their defaults: {names}</source>
            <translation>Einige Einstellungen waren nicht verwendbar und haben ihre Standardwerte: {names}</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}</source>
            <translation>Die Einstellungen lassen sich nicht in {path} speichern: {reason}</translation>
        </message>
        <message>
            <source>The settings could not be read ({reason}). The file is kept as {path}; defaults are used.</source>
            <translation>Die Einstellungen waren nicht lesbar ({reason}). Die Datei liegt als {path} bereit; es gelten Standardwerte.</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe.</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"</source>
            <translation>Starten Sie aus einer Desktop-Sitzung oder erzeugen Sie Bilder ohne Fenster: sddesk generate "a prompt"</translation>
        </message>
        <message>
            <source>A window needs system libraries that are not installed: {packages}</source>
            <translation>Ein Fenster braucht Systembibliotheken, die nicht installiert sind: {packages}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install {packages}</source>
            <translation>Unter Debian und Ubuntu: sudo apt install {packages}</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>Dieses Bild ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>The library index {path} was written by a newer sddesk.</source>
            <translation>Der Bibliotheksindex {path} wurde von einem neueren sddesk geschrieben.</translation>
        </message>
        <message>
            <source>Use that version, or name another data folder. Nothing was changed.</source>
            <translation>Verwenden Sie jene Version oder nennen Sie einen anderen Datenordner. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>The library index {path} cannot be used: {reason}</source>
            <translation>Der Bibliotheksindex {path} ist nicht verwendbar: {reason}</translation>
        </message>
        <message>
            <source>Pictures are safe in their folder; make room on that disk or allow writing there.</source>
            <translation>Die Bilder sind in ihrem Ordner sicher; schaffen Sie auf dieser Festplatte Platz oder erlauben Sie dort das Schreiben.</translation>
        </message>
        <message>
            <source>The picture is saved as {path}, but the index is not: {reason}</source>
            <translation>Das Bild ist als {path} gespeichert, der Index aber nicht: {reason}</translation>
        </message>
        <message>
            <source>This is no access token.</source>
            <translation>Das ist kein Zugangstoken.</translation>
        </message>
        <message>
            <source>Copy it from your account at {link}; it begins with hf_.</source>
            <translation>Kopieren Sie es aus Ihrem Konto unter {link}; es beginnt mit hf_.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is downloaded.</source>
            <translation>sddesk ist auf Offline-Betrieb eingestellt, daher wird nichts heruntergeladen.</translation>
        </message>
        <message>
            <source>Turn off the offline switch in the settings.</source>
            <translation>Schalten Sie in den Einstellungen den Offline-Schalter aus.</translation>
        </message>
        <message>
            <source>What had arrived of “{hub_id}” cannot be deleted: {reason}.</source>
            <translation>Was von „{hub_id}“ angekommen war, lässt sich nicht löschen: {reason}.</translation>
        </message>
        <message>
            <source>The model cannot be saved in {folder}: {reason}.</source>
            <translation>Das Modell lässt sich nicht in {folder} speichern: {reason}.</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder for models, then resume.</source>
            <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner für Modelle, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it.</source>
            <translation>{count} installierte LoRAs heißen „{name}“: {path} wurde genommen. Um zu wählen, schreiben Sie den Ordner davor.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” is not the file that sddesk knows: hash {found}.</source>
            <translation>{file} von „{hub_id}“ ist nicht die Datei, die sddesk kennt: Hash {found}.</translation>
        </message>
        <message>
            <source>Nothing was fetched. Its maker says whether the model was replaced; known is {known}.</source>
            <translation>Nichts wurde geholt. Der Hersteller weiß, ob das Modell ersetzt wurde; bekannt ist {known}.</translation>
        </message>
        <message>
            <source>The model_index.json of “{hub_id}” cannot be read: {reason}</source>
            <translation>Die model_index.json von „{hub_id}“ ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong.</source>
            <translation>{file} von „{hub_id}“ kam zweimal beschädigt an: Der SHA-256 ist falsch.</translation>
        </message>
        <message>
            <source>Something between you and the hub changes it. Try another network.</source>
            <translation>Etwas zwischen Ihnen und dem Hub verändert es. Versuchen Sie ein anderes Netz.</translation>
        </message>
        <message>
            <source>{reason} Trying again in {seconds} s.</source>
            <translation>{reason} Neuer Versuch in {seconds} s.</translation>
        </message>
        <message>
            <source>Another program is fetching the same file.</source>
            <translation>Ein anderes Programm holt gerade dieselbe Datei.</translation>
        </message>
        <message>
            <source>{what} transformer{packing}: this version cannot draw it yet.</source>
            <translation>{what}-Transformer{packing}: Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>This disk takes no links, so a second version of the model needs its full size again.</source>
            <translation>Diese Festplatte kann keine Verknüpfungen, daher braucht eine zweite Version des Modells wieder die volle Größe.</translation>
        </message>
        <message>
            <source>Choose the text encoders of another SDXL model.</source>
            <translation>Wählen Sie die Text-Encoder eines anderen SDXL-Modells.</translation>
        </message>
        <message>
            <source>“{asked}” is gone from its old address; “{now}” is used.</source>
            <translation>„{asked}“ ist nicht mehr unter der alten Adresse; „{now}“ wird verwendet.</translation>
        </message>
        <message>
            <source>{what} text encoder{packing}: this version has no use for it yet.</source>
            <translation>{what}-Text-Encoder{packing}: Diese Version hat noch keine Verwendung dafür.</translation>
        </message>
        <message>
            <source>{host} does not answer: {reason}.</source>
            <translation>{host} antwortet nicht: {reason}.</translation>
        </message>
        <message>
            <source>Check the internet connection. What has arrived is kept.</source>
            <translation>Prüfen Sie die Internetverbindung. Was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>{host} asks to wait: too many downloads from this address.</source>
            <translation>{host} bittet zu warten: zu viele Downloads von dieser Adresse.</translation>
        </message>
        <message>
            <source>Resume in some minutes; a token of your own raises the limit.</source>
            <translation>Setzen Sie in einigen Minuten fort; ein eigenes Token erhöht die Grenze.</translation>
        </message>
        <message>
            <source>{host} is out of order at the moment (status {status}).</source>
            <translation>{host} ist im Moment gestört (Status {status}).</translation>
        </message>
        <message>
            <source>Resume later. What has arrived is kept.</source>
            <translation>Setzen Sie später fort. Was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Something else answered in place of {host}: a sign-in page of this network?</source>
            <translation>Etwas anderes antwortete anstelle von {host}: eine Anmeldeseite dieses Netzes?</translation>
        </message>
        <message>
            <source>Open a web page in a browser, sign in to the network, then resume.</source>
            <translation>Öffnen Sie im Browser eine Webseite, melden Sie sich im Netz an und setzen Sie dann fort.</translation>
        </message>
        <message>
            <source>The makers of “{hub_id}” want its conditions accepted first.</source>
            <translation>Die Hersteller von „{hub_id}“ verlangen, dass zuerst ihre Bedingungen angenommen werden.</translation>
        </message>
        <message>
            <source>Accept them at {link}, then enter an access token here.</source>
            <translation>Nehmen Sie sie unter {link} an und geben Sie dann hier ein Zugangstoken ein.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no “{what}”.</source>
            <translation>„{hub_id}“ hat kein „{what}“.</translation>
        </message>
        <message>
            <source>Look at its page for what it has: {link}</source>
            <translation>Auf seiner Seite steht, was es hat: {link}</translation>
        </message>
        <message>
            <source>{host} does not accept the access token.</source>
            <translation>{host} nimmt das Zugangstoken nicht an.</translation>
        </message>
        <message>
            <source>Enter a new one, or remove it: public models need none.</source>
            <translation>Geben Sie ein neues ein oder entfernen Sie es: Öffentliche Modelle brauchen keines.</translation>
        </message>
        <message>
            <source>{host} knows no model “{hub_id}”, or it is private.</source>
            <translation>{host} kennt kein Modell „{hub_id}“, oder es ist privat.</translation>
        </message>
        <message>
            <source>Its numbers are packed as {packing}, which this version cannot read yet.</source>
            <translation>Seine Zahlen sind als {packing} gepackt, was diese Version noch nicht lesen kann.</translation>
        </message>
        <message>
            <source>Check the name. A private model needs an access token.</source>
            <translation>Prüfen Sie den Namen. Ein privates Modell braucht ein Zugangstoken.</translation>
        </message>
        <message>
            <source>{host} refuses “{hub_id}” (status {status}).</source>
            <translation>{host} verweigert „{hub_id}“ (Status {status}).</translation>
        </message>
        <message>
            <source>Your access token may not be allowed to read it: see {link}</source>
            <translation>Ihr Zugangstoken darf es vielleicht nicht lesen: siehe {link}</translation>
        </message>
        <message>
            <source>{wanted} GB are to be fetched, but only {free} GB are free in {folder}.</source>
            <translation>{wanted} GB sind zu holen, aber in {folder} sind nur {free} GB frei.</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another drive in the settings.</source>
            <translation>Schaffen Sie Platz oder wählen Sie in den Einstellungen einen Ordner auf einem anderen Laufwerk.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors or GGUF file “{file}”.</source>
            <translation>„{hub_id}“ hat keine safetensors- oder GGUF-Datei „{file}“.</translation>
        </message>
        <message>
            <source>It has: {files}</source>
            <translation>Es hat: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” is no diffusers pipeline: it has no model_index.json.</source>
            <translation>„{hub_id}“ ist keine diffusers-Pipeline: Es hat keine model_index.json.</translation>
        </message>
        <message>
            <source>Name one of its files: {files}</source>
            <translation>Nennen Sie eine seiner Dateien: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors file for its part “{part}”, only pickles.</source>
            <translation>„{hub_id}“ hat keine safetensors-Datei für seinen Teil „{part}“, nur Pickles.</translation>
        </message>
        <message>
            <source>Choose one of another model ({option} on the command line).</source>
            <translation>Wählen Sie einen eines anderen Modells ({option} auf der Befehlszeile).</translation>
        </message>
        <message>
            <source>Pickles can run code: choose another model.</source>
            <translation>Pickles können Code ausführen: Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>“{hub_id}” brings code of its own ({what}), which is never run.</source>
            <translation>„{hub_id}“ bringt eigenen Code mit ({what}), der nie ausgeführt wird.</translation>
        </message>
        <message>
            <source>{what} ControlNet{packing}: this version cannot draw with it yet.</source>
            <translation>{what}-ControlNet{packing}: Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>{what} LoRA{packing}: this version cannot draw with it yet.</source>
            <translation>{what}-LoRA{packing}: Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>“{title}” comes under the licence {licence}: {link}</source>
            <translation>„{title}“ steht unter der Lizenz {licence}: {link}</translation>
        </message>
        <message>
            <source>Read it, then say --accept-licence; it is asked once.</source>
            <translation>Lesen Sie sie und geben Sie dann --accept-licence an; es wird nur einmal gefragt.</translation>
        </message>
        <message>
            <source>“{text}” is no branch, tag or commit of the hub.</source>
            <translation>„{text}“ ist kein Branch, Tag oder Commit des Hubs.</translation>
        </message>
        <message>
            <source>Copy it from the model's page under Files and versions; usual is main.</source>
            <translation>Kopieren Sie es von der Seite des Modells unter Files and versions; üblich ist main.</translation>
        </message>
        <message>
            <source>“{title}” comes under a licence that you have not accepted yet.</source>
            <translation>„{title}“ steht unter einer Lizenz, die Sie noch nicht angenommen haben.</translation>
        </message>
        <message>
            <source>Read and accept it at the model's recommendation, then try again.</source>
            <translation>Lesen und akzeptieren Sie sie bei der Empfehlung des Modells und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{text}” is no model of the hub.</source>
            <translation>„{text}“ ist kein Modell des Hubs.</translation>
        </message>
        <message>
            <source>Write it as owner/name, for example CompVis/stable-diffusion-v1-4.</source>
            <translation>Schreiben Sie es als owner/name, zum Beispiel CompVis/stable-diffusion-v1-4.</translation>
        </message>
        <message>
            <source>A bracket in the prompt has no partner and was read as text.</source>
            <translation>Eine Klammer im Prompt hat kein Gegenstück und wurde als Text gelesen.</translation>
        </message>
        <message>
            <source>AND in the prompt was read as a word: prompts are not composed.</source>
            <translation>AND im Prompt wurde als Wort gelesen: Prompts werden nicht zusammengesetzt.</translation>
        </message>
        <message>
            <source>There is a mask, and no start picture that it belongs to.</source>
            <translation>Es gibt eine Maske, aber kein Startbild, zu dem sie gehört.</translation>
        </message>
        <message>
            <source>Add the picture whose part is to be drawn anew.</source>
            <translation>Fügen Sie das Bild hinzu, von dem ein Teil neu gezeichnet werden soll.</translation>
        </message>
        <message>
            <source>“{title}” redraws parts of a picture: it needs a picture and a mask.</source>
            <translation>„{title}“ zeichnet Teile eines Bildes neu: Es braucht ein Bild und eine Maske.</translation>
        </message>
        <message>
            <source>Add a start picture and a mask, or choose another model.</source>
            <translation>Fügen Sie ein Startbild und eine Maske hinzu oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The mask is black all over: nothing would be drawn.</source>
            <translation>Die Maske ist ganz schwarz: Nichts würde gezeichnet.</translation>
        </message>
        <message>
            <source>What is white in it is drawn; it can be inverted.</source>
            <translation>Was darin weiß ist, wird gezeichnet; sie lässt sich invertieren.</translation>
        </message>
        <message>
            <source>The mask is white all over: nothing of the start picture is kept.</source>
            <translation>Die Maske ist ganz weiß: Vom Startbild bleibt nichts erhalten.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture.</source>
            <translation>Die Maske von {width} x {height} Pixeln wurde auf die {to_width} x {to_height} des Startbildes skaliert.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}.</source>
            <translation>Die Maske von {width} x {height} Pixeln passt nicht zum Startbild von {to_width} x {to_height}.</translation>
        </message>
        <message>
            <source>Make a mask of the same shape.</source>
            <translation>Machen Sie eine Maske derselben Form.</translation>
        </message>
        <message>
            <source>Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.</source>
            <translation>Erweitert hat das Startbild {width} x {height} Pixel, verlangt sind aber {to_width} x {to_height}.</translation>
        </message>
        <message>
            <source>What is kept of it is not scaled: ask for that size.</source>
            <translation>Was davon behalten wird, wird nicht skaliert: Verlangen Sie diese Größe.</translation>
        </message>
        <message>
            <source>The size of a picture that is extended follows from it: leave width and height out.</source>
            <translation>Die Größe eines erweiterten Bildes ergibt sich daraus: Lassen Sie Breite und Höhe weg.</translation>
        </message>
        <message>
            <source>Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}.</source>
            <translation>Erweitert um {sides}, damit Breite und Höhe Vielfache von {step} sind: {width} x {height}.</translation>
        </message>
        <message>
            <source>The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.</source>
            <translation>Das Startbild von {width} x {height} Pixeln wird zu {to_width} x {to_height} ({fit}), auch was davon behalten wird.</translation>
        </message>
        <message>
            <source>--{option} belongs to a picture: add --{picture}.</source>
            <translation>--{option} gehört zu einem Bild: Fügen Sie --{picture} hinzu.</translation>
        </message>
        <message>
            <source>These inputs cannot be used: {reason}.</source>
            <translation>Diese Eingaben sind nicht verwendbar: {reason}.</translation>
        </message>
        <message>
            <source>A part of another picture was drawn anew: its file holds neither that picture nor the mask.</source>
            <translation>Ein Teil eines anderen Bildes wurde neu gezeichnet: Die Datei enthält weder jenes Bild noch die Maske.</translation>
        </message>
        <message>
            <source>A new engine is started by itself. The order is kept: resume it.</source>
            <translation>Eine neue Engine startet von selbst. Der Auftrag bleibt erhalten: Setzen Sie ihn fort.</translation>
        </message>
        <message>
            <source>The system ended the engine while it worked, most likely because memory ran out.</source>
            <translation>Das System hat die Engine mitten in der Arbeit beendet, wohl weil der Speicher ausging.</translation>
        </message>
        <message>
            <source>At most {count} pictures can be used as start at once.</source>
            <translation>Höchstens {count} Bilder lassen sich auf einmal als Start verwenden.</translation>
        </message>
        <message>
            <source>None of the selected pictures can be read.</source>
            <translation>Keines der ausgewählten Bilder ist lesbar.</translation>
        </message>
        <message>
            <source>Select fewer of them.</source>
            <translation>Wählen Sie weniger davon aus.</translation>
        </message>
        <message>
            <source>The picture cannot be used: {reason}</source>
            <translation>Das Bild ist nicht verwendbar: {reason}</translation>
        </message>
        <message>
            <source>The start picture is still being read.</source>
            <translation>Das Startbild wird noch gelesen.</translation>
        </message>
        <message>
            <source>Wait a moment, or remove it.</source>
            <translation>Warten Sie einen Moment oder entfernen Sie es.</translation>
        </message>
        <message>
            <source>The engine stopped while it worked ({reason}).</source>
            <translation>Die Engine hielt mitten in der Arbeit an ({reason}).</translation>
        </message>
        <message>
            <source>This version cannot draw with a single file of this family yet: {file}</source>
            <translation>Diese Version kann mit einer einzelnen Datei dieser Familie noch nicht zeichnen: {file}</translation>
        </message>
        <message>
            <source>Use single files of SD 1, SD 2 and SDXL, or a diffusers folder.</source>
            <translation>Verwenden Sie einzelne Dateien von SD 1, SD 2 und SDXL oder einen diffusers-Ordner.</translation>
        </message>
        <message>
            <source>{what} checkpoint{packing}: this version cannot draw it yet.</source>
            <translation>{what}-Checkpoint{packing}: Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>The file {file} does not load as what it seems to be: {reason}</source>
            <translation>Die Datei {file} lädt nicht als das, was sie zu sein scheint: {reason}</translation>
        </message>
        <message>
            <source>“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one.</source>
            <translation>„{file}“: {count} ihrer Tensoren haben in diesem Modell keinen Platz und wurden ausgelassen, zum Beispiel {name}.</translation>
        </message>
        <message>
            <source>The weights in {folder} are packed as {packing}, which this version cannot read yet.</source>
            <translation>Die Gewichte in {folder} sind als {packing} gepackt, was diese Version noch nicht lesen kann.</translation>
        </message>
        <message>
            <source>Get the model in half precision.</source>
            <translation>Holen Sie das Modell in halber Genauigkeit.</translation>
        </message>
        <message>
            <source>“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.</source>
            <translation>„{title}“ sagt nicht, was es vorhersagt. Seine Gewichte antworten wie {family} mit der eigenen Größe von {size} Pixeln: So wurde es gezeichnet. Wählen Sie es auf der Modellseite oder geben Sie --prediction {word} an.</translation>
        </message>
        <message>
            <source>Check it with `sddesk models check`, or get it again.</source>
            <translation>Prüfen Sie es mit `sddesk models check` oder holen Sie es erneut.</translation>
        </message>
        <message>
            <source>The remarks in {path} cannot be read: {reason}</source>
            <translation>Die Anmerkungen in {path} sind nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: move it away to begin a new one.</source>
            <translation>Die Datei bleibt, wie sie ist: Verschieben Sie sie, um eine neue zu beginnen.</translation>
        </message>
        <message>
            <source>The list of downloads cannot be stored in {path}: {reason}</source>
            <translation>Die Downloadliste lässt sich nicht in {path} speichern: {reason}</translation>
        </message>
        <message>
            <source>This system has no key store, so the access token holds until sddesk is closed.</source>
            <translation>Dieses System hat keinen Schlüsselspeicher, daher gilt das Zugangstoken, bis sddesk geschlossen wird.</translation>
        </message>
        <message>
            <source>“{name}” is here and can be used.</source>
            <translation>„{name}“ ist da und verwendbar.</translation>
        </message>
        <message>
            <source>The list of models says why, file by file.</source>
            <translation>Die Modellliste sagt warum, Datei für Datei.</translation>
        </message>
        <message>
            <source>A picture is made from at most {limit} others.</source>
            <translation>Ein Bild entsteht aus höchstens {limit} anderen.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or choose another one.</source>
            <translation>Fügen Sie seine Datei oder seinen Ordner auf der Modellseite hinzu oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>Control pictures are not read yet for models of the family {family}.</source>
            <translation>Für Modelle der Familie {family} werden Steuerbilder noch nicht gelesen.</translation>
        </message>
        <message>
            <source>Remove one of them first.</source>
            <translation>Entfernen Sie zuerst eines davon.</translation>
        </message>
        <message>
            <source>The installed models are still being looked at.</source>
            <translation>Die installierten Modelle werden noch durchgesehen.</translation>
        </message>
        <message>
            <source>This model reads the references itself: whole, and without a weight.</source>
            <translation>Dieses Modell liest die Referenzen selbst: ganz und ohne Gewicht.</translation>
        </message>
        <message>
            <source>The edges of this picture are seamless. Refined in tiles, they no longer are.</source>
            <translation>Die Ränder dieses Bildes sind nahtlos. In Kacheln verfeinert sind sie es nicht mehr.</translation>
        </message>
        <message>
            <source>At a scale of 1 the upscaler “{name}” would change nothing.</source>
            <translation>Bei einer Skalierung von 1 würde der Upscaler „{name}“ nichts ändern.</translation>
        </message>
        <message>
            <source>Leave it out, or choose a larger scale.</source>
            <translation>Lassen Sie ihn weg oder wählen Sie eine größere Skalierung.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{name}” is not installed.</source>
            <translation>„{name}“ ist nicht installiert.</translation>
        </message>
        <message>
            <source>Choose a model of a family that the manual's page on references names.</source>
            <translation>Wählen Sie ein Modell einer Familie, die das Handbuch auf der Seite über Referenzen nennt.</translation>
        </message>
        <message>
            <source>“{model}” reads at most {limit} references.</source>
            <translation>„{model}“ liest höchstens {limit} Referenzen.</translation>
        </message>
        <message>
            <source>The references are read by “{name}” now, which fits this model.</source>
            <translation>Die Referenzen liest jetzt „{name}“, das zu diesem Modell passt.</translation>
        </message>
        <message>
            <source>The control pictures are read by “{name}” now, which fits this model.</source>
            <translation>Die Steuerbilder liest jetzt „{name}“, das zu diesem Modell passt.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”: none was made for such models.</source>
            <translation>Kein installierter IP-Adapter passt zu „{model}“: Für solche Modelle wurde keiner gemacht.</translation>
        </message>
        <message>
            <source>Choose a model of another family: {families}.</source>
            <translation>Wählen Sie ein Modell einer anderen Familie: {families}.</translation>
        </message>
        <message>
            <source>A picture is still being read.</source>
            <translation>Ein Bild wird noch gelesen.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is looked up.</source>
            <translation>sddesk ist auf Offline-Betrieb eingestellt, daher wird nichts nachgesehen.</translation>
        </message>
        <message>
            <source>A picture is refined whole: it takes no mask and no extension.</source>
            <translation>Ein Bild wird ganz verfeinert: Es nimmt keine Maske und keine Erweiterung.</translation>
        </message>
        <message>
            <source>Add the picture, or turn refining off.</source>
            <translation>Fügen Sie das Bild hinzu oder schalten Sie das Verfeinern aus.</translation>
        </message>
        <message>
            <source>Choose half of a tile or less.</source>
            <translation>Wählen Sie höchstens die Hälfte einer Kachel.</translation>
        </message>
        <message>
            <source>This picture was drawn anew in tiles, each for itself: no one run can be shown.</source>
            <translation>Dieses Bild wurde in Kacheln neu gezeichnet, jede für sich: Einen einzelnen Lauf gibt es nicht zu zeigen.</translation>
        </message>
        <message>
            <source>Refined tile by tile, a picture has edges that cannot be seamless.</source>
            <translation>Kachel für Kachel verfeinert hat ein Bild Ränder, die nicht nahtlos sein können.</translation>
        </message>
        <message>
            <source>The picture cannot be refined so: {reason}.</source>
            <translation>So lässt sich das Bild nicht verfeinern: {reason}.</translation>
        </message>
        <message>
            <source>Tiles of {width} x {height} cannot overlap by {overlap} pixels.</source>
            <translation>Kacheln von {width} x {height} können sich nicht um {overlap} Pixel überlappen.</translation>
        </message>
        <message>
            <source>“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and no picture beside the start picture.</source>
            <translation>„{title}“ ändert ein ganzes Bild, wie der Prompt es sagt: Es nimmt keine Maske, keine Erweiterung, keine Kacheln und kein Bild außer dem Startbild.</translation>
        </message>
        <message>
            <source>Name the one that is meant by --control.</source>
            <translation>Nennen Sie mit --control das gemeinte.</translation>
        </message>
        <message>
            <source>Take all of the reference, or choose another model.</source>
            <translation>Nehmen Sie alles von der Referenz oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's style.</source>
            <translation>Diesem Modell fehlen die Schichten, die den Stil eines Bildes zeichnen.</translation>
        </message>
        <message>
            <source>“{model}” reads references itself: it takes all of them, without a weight.</source>
            <translation>„{model}“ liest Referenzen selbst: Es nimmt alles davon, ohne Gewicht.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's composition.</source>
            <translation>Diesem Modell fehlen die Schichten, die die Komposition eines Bildes zeichnen.</translation>
        </message>
        <message>
            <source>Several ControlNets read tiles: {names}.</source>
            <translation>Mehrere ControlNets lesen Kacheln: {names}.</translation>
        </message>
        <message>
            <source>No ControlNet that reads tiles is installed for “{model}”.</source>
            <translation>Für „{model}“ ist kein ControlNet installiert, das Kacheln liest.</translation>
        </message>
        <message>
            <source>Add one, or name the one that is meant.</source>
            <translation>Fügen Sie eines hinzu oder nennen Sie das gemeinte.</translation>
        </message>
        <message>
            <source>Turn refining or the seamless edges off.</source>
            <translation>Schalten Sie das Verfeinern oder die nahtlosen Ränder aus.</translation>
        </message>
        <message>
            <source>There is no start picture that could be refined in tiles.</source>
            <translation>Es gibt kein Startbild, das sich in Kacheln verfeinern ließe.</translation>
        </message>
        <message>
            <source>Remove them, or turn refining off.</source>
            <translation>Entfernen Sie sie oder schalten Sie das Verfeinern aus.</translation>
        </message>
        <message>
            <source>No upscaler is called “{name}”: the picture cannot be made larger.</source>
            <translation>Kein Upscaler heißt „{name}“: Das Bild lässt sich nicht vergrößern.</translation>
        </message>
        <message>
            <source>Choose another one, or `lanczos`, which needs none.</source>
            <translation>Wählen Sie einen anderen oder `lanczos`, das keinen braucht.</translation>
        </message>
        <message>
            <source>Add --refine, or leave it out.</source>
            <translation>Fügen Sie --refine hinzu oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>--{option} belongs to --refine: an upscaler alone reads none.</source>
            <translation>--{option} gehört zu --refine: Ein Upscaler allein liest keine.</translation>
        </message>
        <message>
            <source>The pickle was not converted: {reason}</source>
            <translation>Der Pickle wurde nicht umgewandelt: {reason}</translation>
        </message>
        <message>
            <source>{file} is being made by another sddesk already.</source>
            <translation>{file} wird schon von einem anderen sddesk erzeugt.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}</source>
            <translation>Die Datei {file} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>The list of orders is larger than {limit} MB.</source>
            <translation>Die Auftragsliste ist größer als {limit} MB.</translation>
        </message>
        <message>
            <source>Order {line} cannot be used: {reason}</source>
            <translation>Auftrag {line} ist nicht verwendbar: {reason}</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: {size} MB short.</source>
            <translation>Fertig; das Modell wurde Teil für Teil geladen: {size} MB fehlten.</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: memory was short.</source>
            <translation>Fertig; das Modell wurde Teil für Teil geladen: Der Speicher war knapp.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: {size} MB short.</source>
            <translation>Fertig; das Modell wurde langsam Schicht für Schicht geladen: {size} MB fehlten.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: memory was short.</source>
            <translation>Fertig; das Modell wurde langsam Schicht für Schicht geladen: Der Speicher war knapp.</translation>
        </message>
        <message>
            <source>In half precision the encoder overflowed: the start picture was encoded in full precision.</source>
            <translation>In halber Genauigkeit lief der Encoder über: Das Startbild wurde in voller Genauigkeit kodiert.</translation>
        </message>
        <message>
            <source>Its smallest form would fit: “{form}” ({size} GB).</source>
            <translation>Seine kleinste Form würde passen: „{form}“ ({size} GB).</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded in tiles.</source>
            <translation>Der Speicher war knapp: Das Startbild wurde in Kacheln kodiert.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded on the CPU.</source>
            <translation>Der Speicher war knapp: Das Startbild wurde auf dem Prozessor kodiert.</translation>
        </message>
        <message>
            <source>Memory was short then: the start picture was encoded in another way than now.</source>
            <translation>Damals war der Speicher knapp: Das Startbild wurde anders kodiert als jetzt.</translation>
        </message>
        <message>
            <source>Memory is short now: the start picture is encoded in another way than then.</source>
            <translation>Jetzt ist der Speicher knapp: Das Startbild wird anders kodiert als damals.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: {size} MB short.</source>
            <translation>Fertig mit Dekodieren in Kacheln, Nähte sind möglich: {size} MB fehlten.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: memory was short.</source>
            <translation>Fertig mit Dekodieren in Kacheln, Nähte sind möglich: Der Speicher war knapp.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: {size} MB short.</source>
            <translation>Fertig mit Dekodieren auf dem Prozessor: {size} MB fehlten.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: memory was short.</source>
            <translation>Fertig mit Dekodieren auf dem Prozessor: Der Speicher war knapp.</translation>
        </message>
        <message>
            <source>The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens.</source>
            <translation>Die Diagnose ist in der Zwischenablage: Versionen, Rechner und Protokoll, keine Prompts und keine Token.</translation>
        </message>
        <message>
            <source>The log is in {folder}.</source>
            <translation>Das Protokoll liegt in {folder}.</translation>
        </message>
        <message>
            <source>This sddesk does not know where new versions are announced.</source>
            <translation>Dieses sddesk weiß nicht, wo neue Versionen angekündigt werden.</translation>
        </message>
        <message>
            <source>Look where you got it from.</source>
            <translation>Sehen Sie dort nach, woher Sie es haben.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not answer ({reason}).</source>
            <translation>Nach neuen Versionen kann nicht gesehen werden: {host} antwortet nicht ({reason}).</translation>
        </message>
        <message>
            <source>{what} U-Net{packing}: this version cannot draw it yet.</source>
            <translation>{what}-U-Net{packing}: Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>Check the internet connection. sddesk itself needs none.</source>
            <translation>Prüfen Sie die Internetverbindung. sddesk selbst braucht keine.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not say which there are.</source>
            <translation>Nach neuen Versionen kann nicht gesehen werden: {host} sagt nicht, welche es gibt.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>This is the newest sddesk, {version}.</source>
            <translation>Das ist das neueste sddesk, {version}.</translation>
        </message>
        <message>
            <source>sddesk {newest} is out; this is {version}.</source>
            <translation>sddesk {newest} ist erschienen; dies ist {version}.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} ist nicht da.</translation>
        </message>
        <message>
            <source>{name} does not say what made it.</source>
            <translation>{name} sagt nicht, woraus es entstand.</translation>
        </message>
        <message>
            <source>The safety checker decided otherwise.</source>
            <translation>Der Sicherheitsfilter hat anders entschieden.</translation>
        </message>
        <message>
            <source>Nothing that is recorded differs: the same programs on another processor, or with another number of threads, may still count a little differently.</source>
            <translation>Nichts Aufgezeichnetes unterscheidet sich: Dieselben Programme können auf einem anderen Prozessor oder mit einer anderen Zahl von Threads trotzdem ein wenig anders rechnen.</translation>
        </message>
        <message>
            <source>The settings are those of another program ({program}), which draws noise in its own way.</source>
            <translation>Die Einstellungen stammen von einem anderen Programm ({program}), das Rauschen auf eigene Weise zieht.</translation>
        </message>
        <message>
            <source>The saved picture is {width} x {height}, not the size that its settings name.</source>
            <translation>Das gespeicherte Bild ist {width} x {height}, nicht die Größe, die seine Einstellungen nennen.</translation>
        </message>
        <message>
            <source>The picture does not state its size: {value} stays.</source>
            <translation>Das Bild gibt seine Größe nicht an: {value} bleibt.</translation>
        </message>
        <message>
            <source>The file does not name the hash of its weights.</source>
            <translation>Die Datei nennt den Hash ihrer Gewichte nicht.</translation>
        </message>
        <message>
            <source>The weights are others: hash {before} then, {now} now.</source>
            <translation>Die Gewichte sind andere: Hash damals {before}, jetzt {now}.</translation>
        </message>
        <message>
            <source>The precision was {before} and is {now} now.</source>
            <translation>Die Genauigkeit war {before} und ist jetzt {now}.</translation>
        </message>
        <message>
            <source>It was made on {before}, now on {now}.</source>
            <translation>Es entstand auf {before}, jetzt auf {now}.</translation>
        </message>
        <message>
            <source>{program} was {before} and is {now} now.</source>
            <translation>{program} war {before} und ist jetzt {now}.</translation>
        </message>
        <message>
            <source>{name} was not copied: {reason}</source>
            <translation>{name} wurde nicht kopiert: {reason}</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is empty, but pictures belong there.</source>
            <translation>Der Bilderordner {folder} ist leer, aber es gehören Bilder hinein.</translation>
        </message>
        <message>
            <source>Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.</source>
            <translation>Schließen Sie das Laufwerk an. Haben Sie ihn selbst geleert, legen Sie irgendeine Datei hinein. Nichts ist vergessen.</translation>
        </message>
        <message>
            <source>The picture is not the one that was saved.</source>
            <translation>Das Bild ist nicht das, das gespeichert wurde.</translation>
        </message>
        <message>
            <source>{name} shows another picture than the missing one.</source>
            <translation>{name} zeigt ein anderes Bild als das fehlende.</translation>
        </message>
        <message>
            <source>Choose the file it was, or import this one as a picture of its own.</source>
            <translation>Wählen Sie die Datei, die es war, oder importieren Sie diese als eigenes Bild.</translation>
        </message>
        <message>
            <source>sddesk cannot use the file {file}. {reason}</source>
            <translation>sddesk kann die Datei {file} nicht verwenden. {reason}</translation>
        </message>
        <message>
            <source>An album needs a name.</source>
            <translation>Ein Album braucht einen Namen.</translation>
        </message>
        <message>
            <source>There is an album “{name}” already.</source>
            <translation>Es gibt schon ein Album „{name}“.</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures do not fit on a page.</source>
            <translation>{rows} x {columns} Bilder passen nicht auf eine Seite.</translation>
        </message>
        <message>
            <source>Albums and imported folders in {path} cannot be read: {reason}</source>
            <translation>Alben und importierte Ordner in {path} sind nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: mend it, or move it away to begin anew.</source>
            <translation>Die Datei bleibt, wie sie ist: Reparieren Sie sie oder verschieben Sie sie, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>sddesk is running already, but does not answer.</source>
            <translation>sddesk läuft schon, antwortet aber nicht.</translation>
        </message>
        <message>
            <source>End it with the system's task manager, then start it again.</source>
            <translation>Beenden Sie es mit dem Taskmanager des Systems und starten Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Choose another VAE, or the model's own.</source>
            <translation>Wählen Sie einen anderen VAE oder den des Modells.</translation>
        </message>
        <message>
            <source>Choose another text encoder, or the model's own.</source>
            <translation>Wählen Sie einen anderen Text-Encoder oder den des Modells.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.</source>
            <translation>Der VAE von „{part}“ liest {found} Kanäle, „{model}“ malt aber {wanted}: Er passt nicht.</translation>
        </message>
        <message>
            <source>Correct the paths in it, or add the folders themselves.</source>
            <translation>Berichtigen Sie die Pfade darin oder fügen Sie die Ordner selbst hinzu.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” was made for another family of models than “{model}” ({family}).</source>
            <translation>Der VAE von „{part}“ wurde für eine andere Modellfamilie gemacht als „{model}“ ({family}).</translation>
        </message>
        <message>
            <source>{what} IP-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what}-IP-Adapter{packing}: Diese Version kann damit noch nicht zeichnen.</translation>
        </message>
        <message>
            <source>The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.</source>
            <translation>Der Text-Encoder von „{part}“ schreibt Wörter der Breite {found}, „{model}“ liest aber {wanted}: Er passt nicht.</translation>
        </message>
        <message>
            <source>{count} files were exported to {folder}.</source>
            <translation>{count} Dateien wurden nach {folder} exportiert.</translation>
        </message>
        <message>
            <source>Made again: {name} has another size now.</source>
            <translation>Erneut erzeugt: {name} hat jetzt eine andere Größe.</translation>
        </message>
        <message>
            <source>Made again: {name} is identical, every pixel.</source>
            <translation>Erneut erzeugt: {name} ist identisch, jedes Pixel.</translation>
        </message>
        <message>
            <source>Made again: {name} differs, PSNR {psnr} dB.</source>
            <translation>Erneut erzeugt: {name} weicht ab, PSNR {psnr} dB.</translation>
        </message>
        <message>
            <source>“{term}” changes nothing: sort: takes {choices}.</source>
            <translation>„{term}“ ändert nichts: sort: nimmt {choices}.</translation>
        </message>
        <message>
            <source>Pictures taken out of the trash for good: {count}.</source>
            <translation>Endgültig aus dem Papierkorb genommene Bilder: {count}.</translation>
        </message>
        <message>
            <source>Moved to the trash: {count}.</source>
            <translation>In den Papierkorb gelegt: {count}.</translation>
        </message>
        <message>
            <source>Pictures taken in: {taken}; there already: {known}; problems: {problems}.</source>
            <translation>Aufgenommene Bilder: {taken}; schon vorhanden: {known}; Probleme: {problems}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>{path} lässt sich nicht löschen: {reason}</translation>
        </message>
        <message>
            <source>“{text}” names no LoRA: {reason}</source>
            <translation>„{text}“ nennt kein LoRA: {reason}</translation>
        </message>
        <message>
            <source>Write its name, or its name and a weight: castle:0.8</source>
            <translation>Schreiben Sie seinen Namen oder seinen Namen und ein Gewicht: castle:0.8</translation>
        </message>
        <message>
            <source>“{name}” was made for {family} and cannot work with “{model}”.</source>
            <translation>„{name}“ wurde für {family} gemacht und kann nicht mit „{model}“ arbeiten.</translation>
        </message>
        <message>
            <source>{file} is one text encoder, but SDXL reads with two.</source>
            <translation>{file} ist ein Text-Encoder, SDXL liest aber mit zweien.</translation>
        </message>
        <message>
            <source>Remove it, or choose a model that it was made for.</source>
            <translation>Entfernen Sie es oder wählen Sie ein Modell, für das es gemacht wurde.</translation>
        </message>
        <message>
            <source>No installed LoRA is called “{name}”: it was left out.</source>
            <translation>Kein installiertes LoRA heißt „{name}“: Es wurde ausgelassen.</translation>
        </message>
        <message>
            <source>No installed textual inversion is called “{name}”: it was read as words.</source>
            <translation>Keine installierte Textual Inversion heißt „{name}“: Es wurde als Wörter gelesen.</translation>
        </message>
        <message>
            <source>{tag}: its weight is no number, and was taken as 1.</source>
            <translation>{tag}: Das Gewicht ist keine Zahl und wurde als 1 genommen.</translation>
        </message>
        <message>
            <source>One of several files of a model, which are no use one by one.</source>
            <translation>Eine von mehreren Dateien eines Modells, die einzeln nutzlos sind.</translation>
        </message>
        <message>
            <source>More than {limit} LoRAs at once: the last ones were left out.</source>
            <translation>Mehr als {limit} LoRAs auf einmal: Die letzten wurden ausgelassen.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family}: its name was read as words.</source>
            <translation>„{name}“ wurde für {family} gemacht: Der Name wurde als Wörter gelesen.</translation>
        </message>
        <message>
            <source>There is no wildcard file for {name}: it was left in the prompt as text.</source>
            <translation>Es gibt keine Wildcard-Datei für {name}: Es blieb als Text im Prompt.</translation>
        </message>
        <message>
            <source>The wildcards go round in a circle: {name} was left in the prompt as text.</source>
            <translation>Die Wildcards drehen sich im Kreis: {name} blieb als Text im Prompt.</translation>
        </message>
        <message>
            <source>A prompt draws {limit} wildcards at most: {name} was left in the prompt as text.</source>
            <translation>Ein Prompt zieht höchstens {limit} Wildcards: {name} blieb als Text im Prompt.</translation>
        </message>
        <message>
            <source>“{name}”: {count} of its {total} layers have no place in this model.</source>
            <translation>„{name}“: {count} von {total} Schichten haben in diesem Modell keinen Platz.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: {reason}</source>
            <translation>„{name}“ lässt sich nicht an dieses Modell anhängen: {reason}</translation>
        </message>
        <message>
            <source>Settings that this version does not know were left out: {names}.</source>
            <translation>Einstellungen, die diese Version nicht kennt, wurden ausgelassen: {names}.</translation>
        </message>
        <message>
            <source>It is not installed, and is left out.</source>
            <translation>Es ist nicht installiert und wird ausgelassen.</translation>
        </message>
        <message>
            <source>It was made for another kind of model.</source>
            <translation>Es wurde für eine andere Art Modell gemacht.</translation>
        </message>
        <message>
            <source>“{name}” is not installed any more.</source>
            <translation>„{name}“ ist nicht mehr installiert.</translation>
        </message>
        <message>
            <source>Add the files on the models page, or draw without them.</source>
            <translation>Fügen Sie die Dateien auf der Modellseite hinzu oder zeichnen Sie ohne sie.</translation>
        </message>
        <message>
            <source>There is no other picture to compare this one with.</source>
            <translation>Es gibt kein anderes Bild, mit dem sich dieses vergleichen ließe.</translation>
        </message>
        <message>
            <source>Look at another one first, or select two in the library.</source>
            <translation>Sehen Sie zuerst ein anderes an oder wählen Sie zwei in der Bibliothek aus.</translation>
        </message>
        <message>
            <source>“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.</source>
            <translation>Mit „{title}“ ({family}) wird nur als Ganzem gezeichnet: Mit seinem Transformer allein in einer Datei ginge es nicht.</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is not there.</source>
            <translation>Den Bilderordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <source>Connect its drive, or make the folder anew. Nothing is forgotten.</source>
            <translation>Schließen Sie das Laufwerk an oder legen Sie den Ordner neu an. Nichts ist vergessen.</translation>
        </message>
        <message>
            <source>Pictures of two sizes have no difference that could be shown.</source>
            <translation>Bilder zweier Größen haben keine Differenz, die sich zeigen ließe.</translation>
        </message>
        <message>
            <source>What is installed as {names} is another file than the one that made this picture.</source>
            <translation>Was als {names} installiert ist, ist eine andere Datei als die, mit der dieses Bild entstand.</translation>
        </message>
        <message>
            <source>{folder} belongs to the library: copies there would be taken in, too.</source>
            <translation>{folder} gehört zur Bibliothek: Kopien dort würden auch aufgenommen.</translation>
        </message>
        <message>
            <source>Choose a folder outside.</source>
            <translation>Wählen Sie einen Ordner außerhalb.</translation>
        </message>
        <message>
            <source>“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}.</source>
            <translation>„{name}“ wurde für ein Modell gemacht, das Wörter der Breite {found} liest; die von „{model}“ sind {wanted}.</translation>
        </message>
        <message>
            <source>In full precision PyTorch makes the picture, not OpenVINO.</source>
            <translation>In voller Genauigkeit erzeugt PyTorch das Bild, nicht OpenVINO.</translation>
        </message>
        <message>
            <source>OpenVINO cannot run this model ({reason}): PyTorch made this picture.</source>
            <translation>OpenVINO kann dieses Modell nicht ausführen ({reason}): PyTorch hat dieses Bild erzeugt.</translation>
        </message>
        <message>
            <source>OpenVINO is not installed: PyTorch made this picture.</source>
            <translation>OpenVINO ist nicht installiert: PyTorch hat dieses Bild erzeugt.</translation>
        </message>
        <message>
            <source>The model could not be prepared for OpenVINO: PyTorch made this picture.</source>
            <translation>Das Modell ließ sich nicht für OpenVINO vorbereiten: PyTorch hat dieses Bild erzeugt.</translation>
        </message>
        <message>
            <source>There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture.</source>
            <translation>Zu wenig Speicher, um das Modell für OpenVINO vorzubereiten ({size} GB): PyTorch hat dieses Bild erzeugt.</translation>
        </message>
        <message>
            <source>{file} beside it cannot be read: {reason}.</source>
            <translation>{file} daneben ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture.</source>
            <translation>Zu wenig Platz auf der Festplatte, um das Modell für OpenVINO vorzubereiten: PyTorch hat dieses Bild erzeugt.</translation>
        </message>
        <message>
            <source>With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Mit LoRAs erzeugt PyTorch das Bild, nicht OpenVINO: Es dauert länger.</translation>
        </message>
        <message>
            <source>This picture asks for {names}, not installed here.</source>
            <translation>Dieses Bild verlangt {names}; hier nicht installiert.</translation>
        </message>
        <message>
            <source>Pictures made in one pass: {before} then, {now} now. That rounds a little differently.</source>
            <translation>Bilder in einem Durchgang: damals {before}, jetzt {now}. Das rundet etwas anders.</translation>
        </message>
        <message>
            <source>Damaged or not complete: {reason}.</source>
            <translation>Beschädigt oder unvollständig: {reason}.</translation>
        </message>
        <message>
            <source>Threads that computed it: {before} then, {now} now. That rounds a little differently.</source>
            <translation>Threads, die es berechnet haben: damals {before}, jetzt {now}. Das rundet etwas anders.</translation>
        </message>
        <message>
            <source>The order has settings that this version does not know: {names}.</source>
            <translation>Der Auftrag hat Einstellungen, die diese Version nicht kennt: {names}.</translation>
        </message>
        <message>
            <source>Products were added up in {before} then, in {now} now.</source>
            <translation>Produkte wurden damals in {before} summiert, jetzt in {now}.</translation>
        </message>
        <message>
            <source>The model's weights were kept in 8 bits then, and are not now.</source>
            <translation>Die Gewichte des Modells wurden damals in 8 Bit gehalten und jetzt nicht.</translation>
        </message>
        <message>
            <source>The model's weights are kept in 8 bits now, and were not then.</source>
            <translation>Die Gewichte des Modells werden jetzt in 8 Bit gehalten und damals nicht.</translation>
        </message>
        <message>
            <source>It was decoded in another way: {before} then, {now} now.</source>
            <translation>Es wurde anders dekodiert: damals {before}, jetzt {now}.</translation>
        </message>
        <message>
            <source>It was computed with {before}, now with {now}.</source>
            <translation>Es wurde mit {before} berechnet, jetzt mit {now}.</translation>
        </message>
        <message>
            <source>{tag} in the negative prompt was left out: LoRAs are named in the prompt.</source>
            <translation>{tag} im negativen Prompt wurde ausgelassen: LoRAs werden im Prompt genannt.</translation>
        </message>
        <message>
            <source>Take it out, or get a LoRA that was made for this model.</source>
            <translation>Nehmen Sie es heraus oder holen Sie ein LoRA, das für dieses Modell gemacht ist.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: it has {ways} ({what}).</source>
            <translation>„{name}“ lässt sich nicht an dieses Modell anhängen: Es hat {ways} ({what}).</translation>
        </message>
        <message>
            <source>This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order.</source>
            <translation>Diese Version nimmt LoRA, LoCon, LoHa, LoKr und DoRA; nehmen Sie es aus dem Auftrag.</translation>
        </message>
        <message>
            <source>“{name}” brings {count} textual inversions inside its file, which were not used.</source>
            <translation>„{name}“ bringt in seiner Datei {count} Textual Inversions mit, die nicht verwendet wurden.</translation>
        </message>
        <message>
            <source>Choose the folder that they were moved to, or one above it.</source>
            <translation>Wählen Sie den Ordner, in den sie verschoben wurden, oder einen darüber.</translation>
        </message>
        <message>
            <source>“{title}” draws with a U-Net ({family}): only transformers are quantised.</source>
            <translation>„{title}“ zeichnet mit einem U-Net ({family}): Nur Transformer werden quantisiert.</translation>
        </message>
        <message>
            <source>Connect its drive, or use Locate to say where its pictures are now.</source>
            <translation>Schließen Sie das Laufwerk an oder sagen Sie mit „Wiederfinden“, wo seine Bilder jetzt sind.</translation>
        </message>
        <message>
            <source>{count} exported to {folder}; {failed} could not be exported.</source>
            <translation>{count} nach {folder} exportiert; {failed} ließen sich nicht exportieren.</translation>
        </message>
        <message>
            <source>Missing pictures found: {found}; still missing: {missing}.</source>
            <translation>Wiedergefundene Bilder: {found}; noch fehlend: {missing}.</translation>
        </message>
        <message>
            <source>None of the missing pictures is there; files looked at: {count}.</source>
            <translation>Keines der fehlenden Bilder ist dort; angesehene Dateien: {count}.</translation>
        </message>
        <message>
            <source>{name} stays where it is: its folder {folder} is not there.</source>
            <translation>{name} bleibt, wo es ist: Seinen Ordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.</source>
            <translation>Für dieses Modell gibt es keinen kleinen Decoder, daher hat sein eigener das Bild dekodiert. Auf der Modellseite steht „{name}“.</translation>
        </message>
        <message>
            <source>Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that.</source>
            <translation>Der Speicher war knapp: „Schnell“ hielt die Gewichte des Modells in 8 Bit. Das Bild weicht dadurch etwas ab.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture.</source>
            <translation>Für dieses Modell gibt es keinen kleinen Decoder, daher hat sein eigener das Bild dekodiert.</translation>
        </message>
        <message>
            <source>The tiny decoder made no picture, so the model's own decoded it.</source>
            <translation>Der kleine Decoder ergab kein Bild, daher hat der des Modells es dekodiert.</translation>
        </message>
        <message>
            <source>“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days.</source>
            <translation>„{term}“ wird ausgelassen: Ein Datum ist 2026, 2026-01, 2026-01-31, today oder 7d für die letzten 7 Tage.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field}: takes {choices}.</source>
            <translation>„{term}“ wird ausgelassen: {field}: nimmt {choices}.</translation>
        </message>
        <message>
            <source>“{term}” has no letter and no digit: nothing is found by it.</source>
            <translation>„{term}“ hat keinen Buchstaben und keine Ziffer: Damit wird nichts gefunden.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is compared with a number, as in {field}&gt;30.</source>
            <translation>„{term}“ wird ausgelassen: {field} wird mit einer Zahl verglichen, wie in {field}&gt;30.</translation>
        </message>
        <message>
            <source>“{term}” is left out: nothing comes after {field}.</source>
            <translation>„{term}“ wird ausgelassen: Nach {field} kommt nichts.</translation>
        </message>
        <message>
            <source>Take the form with 16 bits: what was rounded twice is worse.</source>
            <translation>Nehmen Sie die Form mit 16 Bit: Was zweimal gerundet wurde, ist schlechter.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is followed by a colon.</source>
            <translation>„{term}“ wird ausgelassen: Auf {field} folgt ein Doppelpunkt.</translation>
        </message>
        <message>
            <source>“{term}” is read as words: there is no field “{field}”.</source>
            <translation>„{term}“ wird als Wörter gelesen: Es gibt kein Feld „{field}“.</translation>
        </message>
        <message>
            <source>“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}.</source>
            <translation>„{name}“ ist für {steps} Schritte mit dem Sampler {sampler} und einer Guidance von {guidance} gemacht.</translation>
        </message>
        <message>
            <source>“{name}” is off, and its few steps are still set.</source>
            <translation>„{name}“ ist aus, und seine wenigen Schritte sind noch eingestellt.</translation>
        </message>
        <message>
            <source>“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.</source>
            <translation>„{name}“: {steps} Schritte, der Sampler {sampler}, eine Guidance von {guidance}.</translation>
        </message>
        <message>
            <source>A caption holds {most} characters, and this one has {count}.</source>
            <translation>Eine Beschriftung fasst {most} Zeichen, und diese hat {count}.</translation>
        </message>
        <message>
            <source>Shorten it: until then the caption from before is kept.</source>
            <translation>Kürzen Sie sie: Bis dahin bleibt die vorige Beschriftung.</translation>
        </message>
        <message>
            <source>{device} cannot be used here. {reason}</source>
            <translation>{device} ist hier nicht verwendbar. {reason}</translation>
        </message>
        <message>
            <source>The GPU cuda:{number} cannot be used: the others go on.</source>
            <translation>Die Grafikkarte cuda:{number} ist nicht verwendbar: Die anderen machen weiter.</translation>
        </message>
        <message>
            <source>The next order starts a new engine.</source>
            <translation>Der nächste Auftrag startet eine neue Engine.</translation>
        </message>
        <message>
            <source>The engine did not answer while it started, so it was ended.</source>
            <translation>Die Engine antwortete beim Start nicht, daher wurde sie beendet.</translation>
        </message>
        <message>
            <source>The engine did not stop when asked to, so it was ended.</source>
            <translation>Die Engine hielt auf Aufforderung nicht an, daher wurde sie beendet.</translation>
        </message>
        <message>
            <source>The engine's answer could not be read, so it was ended.</source>
            <translation>Die Antwort der Engine war nicht lesbar, daher wurde sie beendet.</translation>
        </message>
        <message>
            <source>No answer from the engine for {seconds} s.</source>
            <translation>Seit {seconds} s keine Antwort der Engine.</translation>
        </message>
        <message>
            <source>It may be busy. Wait, or stop: its process is ended then, and the job is offered again.</source>
            <translation>Vielleicht ist sie beschäftigt. Warten Sie oder halten Sie an: Dann wird ihr Prozess beendet und der Auftrag wieder angeboten.</translation>
        </message>
        <message>
            <source>{what} image encoder{packing}: this version has no use for it yet.</source>
            <translation>{what}-Bild-Encoder{packing}: Diese Version hat noch keine Verwendung dafür.</translation>
        </message>
        <message>
            <source>The engine of another GPU did not start: the others go on.</source>
            <translation>Die Engine einer anderen Grafikkarte startete nicht: Die übrigen machen weiter.</translation>
        </message>
        <message>
            <source>torch.compile computed it then, and not now: last bits differ.</source>
            <translation>Damals hat torch.compile gerechnet und jetzt nicht: Die letzten Bits unterscheiden sich.</translation>
        </message>
        <message>
            <source>torch.compile computes it now, and not then: last bits differ.</source>
            <translation>Jetzt rechnet torch.compile und damals nicht: Die letzten Bits unterscheiden sich.</translation>
        </message>
        <message>
            <source>{steps} steps cannot be made: choose a whole number from {low} to {high}.</source>
            <translation>{steps} Schritte sind nicht möglich: Wählen Sie eine ganze Zahl von {low} bis {high}.</translation>
        </message>
        <message>
            <source>--leave-out-unknown draws without them, another picture.</source>
            <translation>--leave-out-unknown zeichnet ohne sie ein anderes Bild.</translation>
        </message>
        <message>
            <source>A clip skip of {value} cannot be used: choose a whole number from {low} to {high}.</source>
            <translation>Ein Clip Skip von {value} ist nicht möglich: Wählen Sie eine ganze Zahl von {low} bis {high}.</translation>
        </message>
        <message>
            <source>The seed must be a whole number from 0 to {limit}, not {seed}.</source>
            <translation>Der Seed muss eine ganze Zahl von 0 bis {limit} sein, nicht {seed}.</translation>
        </message>
        <message>
            <source>{images} pictures from seed {seed} on go beyond the largest seed, {limit}.</source>
            <translation>{images} Bilder ab Seed {seed} gehen über den größten Seed hinaus, {limit}.</translation>
        </message>
        <message>
            <source>It knows: {samplers}.</source>
            <translation>Bekannt sind: {samplers}.</translation>
        </message>
        <message>
            <source>This version does not know the schedule “{schedule}”.</source>
            <translation>Diese Version kennt den Schedule „{schedule}“ nicht.</translation>
        </message>
        <message>
            <source>The sampler {sampler} works with: {schedules}.</source>
            <translation>Der Sampler {sampler} arbeitet mit: {schedules}.</translation>
        </message>
        <message>
            <source>{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as words.</source>
            <translation>{mark}: Wechselnde Wörter schreibt man [a:b:0.5] oder [a|b], und außerhalb solcher Klammern steht kein |: Es wird als Wörter gelesen.</translation>
        </message>
        <message>
            <source>{mark}: when this picture was first made such words did not change by steps: it is read as words.</source>
            <translation>{mark}: Als dieses Bild zuerst entstand, wechselten solche Wörter nicht mit den Schritten: Es wird als Wörter gelesen.</translation>
        </message>
        <message>
            <source>{mark}: {count} steps are drawn, so its words do not change.</source>
            <translation>{mark}: {count} Schritte werden gezeichnet, daher wechseln seine Wörter nicht.</translation>
        </message>
        <message>
            <source>No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.</source>
            <translation>Zwischen {begin} und {end} der {count} gezeichneten liegt kein ganzer Schritt: Dieses Steuerbild ändert nichts.</translation>
        </message>
        <message>
            <source>The words of the prompt change in {count} places, more than the {limit} that are drawn.</source>
            <translation>Die Wörter des Prompts wechseln an {count} Stellen, mehr als die {limit}, die gezeichnet werden.</translation>
        </message>
        <message>
            <source>Take fewer square brackets.</source>
            <translation>Nehmen Sie weniger eckige Klammern.</translation>
        </message>
        <message>
            <source>The prompts have {count} different texts in their steps: more than {limit} are not drawn.</source>
            <translation>Die Prompts haben in ihren Schritten {count} verschiedene Texte: Mehr als {limit} werden nicht gezeichnet.</translation>
        </message>
        <message>
            <source>Take fewer steps, or as many alternatives in each square bracket.</source>
            <translation>Nehmen Sie weniger Schritte oder gleich viele Alternativen in jeder eckigen Klammer.</translation>
        </message>
        <message>
            <source>Square brackets of this prompt change words from step to step now; they were words before.</source>
            <translation>Eckige Klammern dieses Prompts wechseln jetzt Wörter von Schritt zu Schritt; früher waren sie Text.</translation>
        </message>
        <message>
            <source>“Make again” draws the picture as it was.</source>
            <translation>„Erneut erzeugen“ zeichnet das Bild, wie es war.</translation>
        </message>
        <message>
            <source>{mark}: hypernetworks are not used: it is left out.</source>
            <translation>{mark}: Hypernetworks werden nicht verwendet: Es wird ausgelassen.</translation>
        </message>
        <message>
            <source>None of the folders that {file} names is on this machine: {folders}</source>
            <translation>Keinen der Ordner, die {file} nennt, gibt es auf diesem Rechner: {folders}</translation>
        </message>
        <message>
            <source>{mark} is a mark of another program: it is read as words.</source>
            <translation>{mark} ist ein Zeichen eines anderen Programms: Es wird als Wörter gelesen.</translation>
        </message>
        <message>
            <source>{mark}: a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: Ein Gewicht schreibt man hier (cat:1.2): Es wird als Wörter gelesen.</translation>
        </message>
        <message>
            <source>An ONNX file: this version cannot draw with it.</source>
            <translation>Eine ONNX-Datei: Diese Version kann damit nicht zeichnen.</translation>
        </message>
        <message>
            <source>{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: Außerhalb geschweifter Klammern schreibt man ein Gewicht hier (cat:1.2): Es wird als Wörter gelesen.</translation>
        </message>
        <message>
            <source>{mark}: prompts are not blended or swapped: it is read as words.</source>
            <translation>{mark}: Prompts werden nicht gemischt oder getauscht: Es wird als Wörter gelesen.</translation>
        </message>
        <message>
            <source>Not looked into: it stands too deep below the added folder.</source>
            <translation>Nicht angesehen: Es liegt zu tief unter dem hinzugefügten Ordner.</translation>
        </message>
        <message>
            <source>{mark} is an option of another program: it is read as words.</source>
            <translation>{mark} ist eine Option eines anderen Programms: Es wird als Wörter gelesen.</translation>
        </message>
        <message>
            <source>{mark}: braces without | are read as text; a weight is written (cat:1.2) here.</source>
            <translation>{mark}: Geschweifte Klammern ohne | werden als Text gelesen; ein Gewicht schreibt man hier (cat:1.2).</translation>
        </message>
        <message>
            <source>{mark}: variables in prompts are not filled in: it is read as words.</source>
            <translation>{mark}: Variablen in Prompts werden nicht ausgefüllt: Es wird als Wörter gelesen.</translation>
        </message>
        <message>
            <source>{mark}: alternatives are drawn by the seed here, never in turn.</source>
            <translation>{mark}: Alternativen zieht hier der Seed, nie der Reihe nach.</translation>
        </message>
        <message>
            <source>Wildcards draw {limit} characters at most: {name} was left in the prompt as text.</source>
            <translation>Wildcards ziehen höchstens {limit} Zeichen: {name} blieb als Text im Prompt.</translation>
        </message>
        <message>
            <source>{name}: no alternative has a weight above 0, so all count alike.</source>
            <translation>{name}: Keine Alternative hat ein Gewicht über 0, daher zählen alle gleich.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <source>The wildcard files {name} are larger than {limit} MB together.</source>
            <translation>Die Wildcard-Dateien {name} sind zusammen größer als {limit} MB.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is neither UTF-8 nor Latin-1.</source>
            <translation>Die Wildcard-Datei {name} ist weder UTF-8 noch Latin-1.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is larger than {limit} MB and was not read.</source>
            <translation>Die Wildcard-Datei {name} ist größer als {limit} MB und wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The wildcard file {name} cannot be read: {reason}</source>
            <translation>Die Wildcard-Datei {name} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>Make room on that disk, or name another folder.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, oder nennen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>At a strength of {strength} none of the {steps} steps is drawn.</source>
            <translation>Bei einer Stärke von {strength} wird keiner der {steps} Schritte gezeichnet.</translation>
        </message>
        <message>
            <source>Choose a higher strength or more steps.</source>
            <translation>Wählen Sie eine höhere Stärke oder mehr Schritte.</translation>
        </message>
        <message>
            <source>Without them the picture is another one.</source>
            <translation>Ohne sie ist das Bild ein anderes.</translation>
        </message>
        <message>
            <source>The picture does not state its seed: it stays random.</source>
            <translation>Das Bild gibt seinen Seed nicht an: Er bleibt zufällig.</translation>
        </message>
        <message>
            <source>The picture does not state its steps: {value} stay.</source>
            <translation>Das Bild gibt seine Schritte nicht an: {value} bleiben.</translation>
        </message>
        <message>
            <source>“{title}” has no {part} of its own.</source>
            <translation>„{title}“ hat keinen eigenen Teil {part}.</translation>
        </message>
        <message>
            <source>The picture does not state its guidance: {value} stays.</source>
            <translation>Das Bild gibt seine Guidance nicht an: {value} bleibt.</translation>
        </message>
        <message>
            <source>The picture does not state its sampler: {value} stays.</source>
            <translation>Das Bild gibt seinen Sampler nicht an: {value} bleibt.</translation>
        </message>
        <message>
            <source>The picture does not state its model: “{value}” stays.</source>
            <translation>Das Bild gibt sein Modell nicht an: „{value}“ bleibt.</translation>
        </message>
        <message>
            <source>{name} does not state all that made it, so it cannot be made again.</source>
            <translation>{name} gibt nicht alles an, woraus es entstand, daher lässt es sich nicht erneut erzeugen.</translation>
        </message>
        <message>
            <source>Reuse takes over what it states; the rest is yours to choose.</source>
            <translation>„Übernehmen“ nimmt, was angegeben ist; den Rest wählen Sie.</translation>
        </message>
        <message>
            <source>{wanted} is not here; {taken} instead.</source>
            <translation>{wanted} ist nicht hier; stattdessen {taken}.</translation>
        </message>
        <message>
            <source>{sampler} has no schedule {wanted} here; {taken} instead.</source>
            <translation>{sampler} hat hier keinen Schedule {wanted}; stattdessen {taken}.</translation>
        </message>
        <message>
            <source>{wanted} steps cannot be made; {taken} instead.</source>
            <translation>{wanted} Schritte sind nicht möglich; stattdessen {taken}.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>Guidance {wanted} liegt unter {taken}; stattdessen {taken}.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>Guidance {wanted} liegt über {taken}; stattdessen {taken}.</translation>
        </message>
        <message>
            <source>{wanted} pixels cannot be made; {taken} instead.</source>
            <translation>{wanted} Pixel sind nicht möglich; stattdessen {taken}.</translation>
        </message>
        <message>
            <source>A guidance above {limit} burns out the colours: 5 to 12 is usual.</source>
            <translation>Eine Guidance über {limit} verbrennt die Farben: Üblich sind 5 bis 12.</translation>
        </message>
        <message>
            <source>{reason} The picture was saved as {path} instead.</source>
            <translation>{reason} Das Bild wurde stattdessen als {path} gespeichert.</translation>
        </message>
        <message>
            <source>{reason} The picture is lost: no other folder could be written either.</source>
            <translation>{reason} Das Bild ist verloren: Auch kein anderer Ordner ließ sich beschreiben.</translation>
        </message>
        <message>
            <source>A waiting job was cancelled.</source>
            <translation>Ein wartender Auftrag wurde abgebrochen.</translation>
        </message>
        <message>
            <source>{count} waiting jobs were cancelled.</source>
            <translation>{count} wartende Aufträge wurden abgebrochen.</translation>
        </message>
        <message>
            <source>1 file was exported to {folder}.</source>
            <translation>1 Datei wurde nach {folder} exportiert.</translation>
        </message>
        <message>
            <source>With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Mit einem Steuerbild oder einer Referenz erzeugt PyTorch das Bild, nicht OpenVINO: Es dauert länger.</translation>
        </message>
        <message>
            <source>Add a start picture, or choose another model.</source>
            <translation>Fügen Sie ein Startbild hinzu oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>An image guidance of {value} cannot be used: choose {low} to {high}.</source>
            <translation>Eine Bild-Guidance von {value} ist nicht möglich: Wählen Sie {low} bis {high}.</translation>
        </message>
        <message>
            <source>At a guidance of 1 the image guidance says nothing.</source>
            <translation>Bei einer Guidance von 1 hat die Bild-Guidance nichts zu sagen.</translation>
        </message>
        <message>
            <source>Extend it by less.</source>
            <translation>Erweitern Sie es weniger.</translation>
        </message>
        <message>
            <source>Extend it by more: {sides}.</source>
            <translation>Erweitern Sie es mehr: {sides}.</translation>
        </message>
        <message>
            <source>Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}.</source>
            <translation>Erweitert hat das Bild {width} x {height} Pixel: Jede Seite hat {low} bis {high}.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>Bild-Guidance {wanted} liegt über {taken}; stattdessen {taken}.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>Bild-Guidance {wanted} liegt unter {taken}; stattdessen {taken}.</translation>
        </message>
        <message>
            <source>It is another picture, changed, which its file does not hold.</source>
            <translation>Es ist ein anderes, verändertes Bild, das seine Datei nicht enthält.</translation>
        </message>
        <message>
            <source>Leave it out, or choose such a model (instruct-pix2pix).</source>
            <translation>Lassen Sie es weg oder wählen Sie ein solches Modell (instruct-pix2pix).</translation>
        </message>
        <message>
            <source>Make the start picture smaller first.</source>
            <translation>Verkleinern Sie zuerst das Startbild.</translation>
        </message>
        <message>
            <source>Remove them, or choose another model.</source>
            <translation>Entfernen Sie sie oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. The image guidance says how closely the picture is kept.</source>
            <translation>„{title}“ beginnt mit Rauschen und liest das Startbild bei jedem Schritt: Die Stärke {strength} wurde nicht verwendet. Die Bild-Guidance sagt, wie eng am Bild geblieben wird.</translation>
        </message>
        <message>
            <source>“{title}” changes a picture as the prompt says: it needs a start picture.</source>
            <translation>„{title}“ ändert ein Bild, wie der Prompt es sagt: Es braucht ein Startbild.</translation>
        </message>
        <message>
            <source>“{title}” has no image guidance: models that are told how to change a picture have it.</source>
            <translation>„{title}“ hat keine Bild-Guidance: Die haben Modelle, denen man sagt, wie sie ein Bild ändern sollen.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw without guidance: {guidance} would change nothing.</source>
            <translation>Modelle der Familie {family} zeichnen ohne Guidance: {guidance} würde nichts ändern.</translation>
        </message>
        <message>
            <source>Set the guidance to 1.</source>
            <translation>Stellen Sie die Guidance auf 1.</translation>
        </message>
        <message>
            <source>Models of the family {family} read no negative prompt.</source>
            <translation>Modelle der Familie {family} lesen keinen negativen Prompt.</translation>
        </message>
        <message>
            <source>Say in the prompt what is to be there instead.</source>
            <translation>Sagen Sie im Prompt, was stattdessen da sein soll.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance rescale.</source>
            <translation>Modelle der Familie {family} haben kein Guidance-Rescale.</translation>
        </message>
        <message>
            <source>Set it to 0.</source>
            <translation>Stellen Sie es auf 0.</translation>
        </message>
        <message>
            <source>Models of the family {family} predict flow and nothing else.</source>
            <translation>Modelle der Familie {family} sagen den Fluss vorher und sonst nichts.</translation>
        </message>
        <message>
            <source>Leave the prediction to the model's files.</source>
            <translation>Überlassen Sie die Vorhersage den Dateien des Modells.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw no seamless edges.</source>
            <translation>Modelle der Familie {family} zeichnen keine nahtlosen Ränder.</translation>
        </message>
        <message>
            <source>Turn the seamless edges off, or choose another model.</source>
            <translation>Schalten Sie die nahtlosen Ränder aus oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others.</source>
            <translation>Modelle der Familie {family} gewichten keine Wörter: Die in Klammern, wie (word:1.2), zählen wie andere.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no clip skip: it was not used.</source>
            <translation>Modelle der Familie {family} haben kein Clip Skip: Es wurde nicht verwendet.</translation>
        </message>
        <message>
            <source>Add one that was made for {family}, with its image encoder.</source>
            <translation>Fügen Sie einen hinzu, der für {family} gemacht ist, mit seinem Bild-Encoder.</translation>
        </message>
        <message>
            <source>Add the folder image_encoder that is published with it, or the file of that CLIP model.</source>
            <translation>Fügen Sie den mitveröffentlichten Ordner image_encoder hinzu oder die Datei dieses CLIP-Modells.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”.</source>
            <translation>Kein installierter IP-Adapter passt zu „{model}“.</translation>
        </message>
        <message>
            <source>Say which one is meant.</source>
            <translation>Sagen Sie, welcher gemeint ist.</translation>
        </message>
        <message>
            <source>Several IP-Adapters fit “{model}”: {names}.</source>
            <translation>Mehrere IP-Adapter passen zu „{model}“: {names}.</translation>
        </message>
        <message>
            <source>{file} is not one IP-Adapter: it holds {names}.</source>
            <translation>{file} ist nicht ein IP-Adapter: Es enthält {names}.</translation>
        </message>
        <message>
            <source>{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form works without them.</source>
            <translation>{what}-IP-Adapter: Er liest Gesichter mit Modellen von insightface, die nur für die Forschung frei sind. Die Form Plus Face arbeitet ohne sie.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide.</source>
            <translation>„{name}“ liest Bilder mit einem Bild-Encoder, der nicht hier ist: {encoder}, Breite {width}.</translation>
        </message>
        <message>
            <source>“{name}” is for several kinds of picture, and “{kind}” is none of them.</source>
            <translation>„{name}“ ist für mehrere Arten von Bildern, und „{kind}“ ist keine davon.</translation>
        </message>
        <message>
            <source>Say what the picture shows: {kinds}.</source>
            <translation>Sagen Sie, was das Bild zeigt: {kinds}.</translation>
        </message>
        <message>
            <source>No ControlNet for “{model}” is installed.</source>
            <translation>Für „{model}“ ist kein ControlNet installiert.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or by `sddesk models add`.</source>
            <translation>Fügen Sie seine Datei oder seinen Ordner auf der Modellseite hinzu oder mit `sddesk models add`.</translation>
        </message>
        <message>
            <source>Several ControlNets fit “{model}”: {names}.</source>
            <translation>Mehrere ControlNets passen zu „{model}“: {names}.</translation>
        </message>
        <message>
            <source>Choose one; on the command line by --control-model.</source>
            <translation>Wählen Sie eines; auf der Befehlszeile mit --control-model.</translation>
        </message>
        <message>
            <source>“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}.</source>
            <translation>„{name}“ wurde für Latents mit {found} Kanälen gemacht; die von „{model}“ haben {wanted}.</translation>
        </message>
        <message>
            <source>It followed a control picture that its file does not hold: {text}</source>
            <translation>Es folgte einem Steuerbild, das seine Datei nicht enthält: {text}</translation>
        </message>
        <message>
            <source>{file} holds no ControlNet and no T2I-Adapter.</source>
            <translation>{file} enthält kein ControlNet und keinen T2I-Adapter.</translation>
        </message>
        <message>
            <source>{file} holds several ControlNets: {names}.</source>
            <translation>{file} enthält mehrere ControlNets: {names}.</translation>
        </message>
        <message>
            <source>“{model}” changes a picture as the prompt says, and follows no other picture.</source>
            <translation>„{model}“ ändert ein Bild, wie der Prompt es sagt, und folgt keinem anderen Bild.</translation>
        </message>
        <message>
            <source>Take the control pictures and references away, or choose another model.</source>
            <translation>Nehmen Sie Steuerbilder und Referenzen weg oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Add the folder that has it; ComfyUI's are models/text_encoders and models/vae.</source>
            <translation>Fügen Sie den Ordner hinzu, der es hat; die von ComfyUI sind models/text_encoders und models/vae.</translation>
        </message>
        <message>
            <source>Choose another one, or none: what fits is taken.</source>
            <translation>Wählen Sie einen anderen oder keinen: Genommen wird, was passt.</translation>
        </message>
        <message>
            <source>Name the model that draws; its text encoder is found among your files.</source>
            <translation>Nennen Sie das Modell, das zeichnet; sein Text-Encoder wird unter Ihren Dateien gefunden.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which carries one.</source>
            <translation>Legen Sie die tokenizer.json des Modells in den Ordner der Datei oder nehmen Sie das GGUF des Text-Encoders, das eine mitbringt.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file.</source>
            <translation>Legen Sie die tokenizer.json des Modells in den Ordner der Datei.</translation>
        </message>
        <message>
            <source>Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as GGUF: that carries one.</source>
            <translation>Legen Sie die tokenizer.json von {source} (11 MB) in seinen Ordner, fügen Sie den Ordner models eines ComfyUI hinzu oder nehmen Sie den Encoder als GGUF: Das bringt eine mit.</translation>
        </message>
        <message>
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <translation>Der Tokenizer in {folder} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>The vocabulary in {file} is of a kind that this version does not know ({kind}).</source>
            <translation>Das Vokabular in {file} ist von einer Art, die diese Version nicht kennt ({kind}).</translation>
        </message>
        <message>
            <source>There is no tokenizer for the text encoder {file}.</source>
            <translation>Es gibt keinen Tokenizer für den Text-Encoder {file}.</translation>
        </message>
        <message>
            <source>“{name}” is a language model ({kind}): it reads prompts, and draws nothing.</source>
            <translation>„{name}“ ist ein Sprachmodell ({kind}): Es liest Prompts und zeichnet nichts.</translation>
        </message>
        <message>
            <source>“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.</source>
            <translation>„{part}“ ist ein VAE von {found}, „{model}“ zeichnet aber mit einem von {wanted}.</translation>
        </message>
        <message>
            <source>“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.</source>
            <translation>„{part}“ ist der Text-Encoder {found}, „{model}“ liest aber mit {wanted}.</translation>
        </message>
        <message>
            <source>“{title}” is a transformer alone: it needs {parts}, and none of your files is one.</source>
            <translation>„{title}“ ist nur ein Transformer: Es braucht {parts}, und keine Ihrer Dateien ist das.</translation>
        </message>
        <message>
            <source>“{title}” is drawn with {parts}.</source>
            <translation>„{title}“ wird mit {parts} gezeichnet.</translation>
        </message>
        <message>
            <source>“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it.</source>
            <translation>„{title}“ braucht einen Tokenizer für seinen Text-Encoder „{name}“, und daneben liegt keiner.</translation>
        </message>
        <message>
            <source>No picture of the library has the number {id}.</source>
            <translation>Kein Bild der Bibliothek hat die Nummer {id}.</translation>
        </message>
        <message>
            <source>Say in the prompt how much of them is wanted.</source>
            <translation>Sagen Sie im Prompt, wie viel davon gewünscht ist.</translation>
        </message>
        <message>
            <source>Models of the family {family} read {limit} references themselves, not {count}.</source>
            <translation>Modelle der Familie {family} lesen selbst {limit} Referenzen, nicht {count}.</translation>
        </message>
        <message>
            <source>Take fewer, name an IP-Adapter that reads them, or choose another model.</source>
            <translation>Nehmen Sie weniger, nennen Sie einen IP-Adapter, der sie liest, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>A reference is at most {most} times as long as wide; this one is {width} x {height}.</source>
            <translation>Eine Referenz ist höchstens {most}-mal so lang wie breit; diese ist {width} x {height}.</translation>
        </message>
        <message>
            <source>Models of the family {family} change a picture as the prompt says.</source>
            <translation>Modelle der Familie {family} ändern ein Bild, wie der Prompt es sagt.</translation>
        </message>
        <message>
            <source>Add the picture as a reference, or choose another model.</source>
            <translation>Fügen Sie das Bild als Referenz hinzu oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too.</source>
            <translation>„{part}“ liest nur Wörter, „{model}“ sieht seine Referenzen aber auch mit dem Text-Encoder an.</translation>
        </message>
        <message>
            <source>Choose its safetensors file, which has the part that looks at pictures.</source>
            <translation>Wählen Sie seine safetensors-Datei, die den Teil hat, der Bilder ansieht.</translation>
        </message>
        <message>
            <source>The negative prompt keeps its first words: models of the family {family} read no others while they draw.</source>
            <translation>Der negative Prompt behält seine ersten Wörter: Modelle der Familie {family} lesen beim Zeichnen keine anderen.</translation>
        </message>
        <message>
            <source>A reference has at least {least} pixels a side; this one is {width} x {height}.</source>
            <translation>Eine Referenz hat mindestens {least} Pixel je Seite; diese ist {width} x {height}.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures whose sides are multiples of {step} pixels.</source>
            <translation>„{name}“ liest Bilder, deren Seiten Vielfache von {step} Pixeln sind.</translation>
        </message>
        <message>
            <source>{name} is opaque: nothing of it is transparent.</source>
            <translation>{name} ist deckend: Nichts davon ist durchsichtig.</translation>
        </message>
        <message>
            <source>The hires fix cannot be done so: {reason}.</source>
            <translation>So ist der Hires-Fix nicht möglich: {reason}.</translation>
        </message>
        <message>
            <source>Models of the family {family} are not drawn on at a larger size yet.</source>
            <translation>Modelle der Familie {family} werden noch nicht in größerem Format weitergezeichnet.</translation>
        </message>
        <message>
            <source>Turn the hires fix off, or enlarge the finished picture.</source>
            <translation>Schalten Sie den Hires-Fix aus oder vergrößern Sie das fertige Bild.</translation>
        </message>
        <message>
            <source>The hires fix draws a picture from noise first: it takes no start picture.</source>
            <translation>Der Hires-Fix zeichnet zuerst ein Bild aus Rauschen: Er nimmt kein Startbild.</translation>
        </message>
        <message>
            <source>Remove the start picture, or turn the hires fix off.</source>
            <translation>Entfernen Sie das Startbild oder schalten Sie den Hires-Fix aus.</translation>
        </message>
        <message>
            <source>What the hires fix makes larger has a seam: its edges cannot be seamless.</source>
            <translation>Was der Hires-Fix vergrößert, hat eine Naht: Seine Ränder können nicht nahtlos sein.</translation>
        </message>
        <message>
            <source>Turn the hires fix or the seamless edges off.</source>
            <translation>Schalten Sie den Hires-Fix oder die nahtlosen Ränder aus.</translation>
        </message>
        <message>
            <source>The hires fix was left out: {reason}.</source>
            <translation>Der Hires-Fix wurde weggelassen: {reason}.</translation>
        </message>
        <message>
            <source>The upscaler “{name}” is not installed.</source>
            <translation>Der Upscaler „{name}“ ist nicht installiert.</translation>
        </message>
        <message>
            <source>Choose another one, or turn Larger off.</source>
            <translation>Wählen Sie einen anderen oder schalten Sie „Größer“ aus.</translation>
        </message>
        <message>
            <source>{count} files and folders of models are named by their paths; the open window takes {most}.</source>
            <translation>{count} Dateien und Ordner von Modellen sind mit ihren Pfaden genannt; das offene Fenster nimmt {most}.</translation>
        </message>
        <message>
            <source>Add their folders on the models page, or add --own-engine.</source>
            <translation>Fügen Sie die Ordner auf der Modellseite hinzu oder geben Sie --own-engine an.</translation>
        </message>
        <message>
            <source>The folder {folder} has no picture to begin with.</source>
            <translation>Der Ordner {folder} hat kein Bild, mit dem begonnen werden könnte.</translation>
        </message>
        <message>
            <source>A grid is made of one start picture, not of a folder.</source>
            <translation>Ein Raster entsteht aus einem Startbild, nicht aus einem Ordner.</translation>
        </message>
        <message>
            <source>Name one picture, or leave --grid out.</source>
            <translation>Nennen Sie ein Bild oder lassen Sie --grid weg.</translation>
        </message>
        <message>
            <source>The same command goes on where this one stopped.</source>
            <translation>Derselbe Befehl macht weiter, wo dieser aufgehört hat.</translation>
        </message>
        <message>
            <source>The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It was changed from the first step on.</source>
            <translation>Die Guidance dieses Bildes lässt sich unterwegs nicht ändern, denn es wurde ohne gezeichnet oder liest sie am Anfang. Sie wurde ab dem ersten Schritt geändert.</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} ist geschrieben.</translation>
        </message>
        <message>
            <source>A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp.</source>
            <translation>Als {name} lässt sich kein Film schreiben: Wählen Sie einen Namen, der auf .gif, .png, .apng oder .webp endet.</translation>
        </message>
        <message>
            <source>There are no steps yet to make a film of.</source>
            <translation>Es gibt noch keine Schritte für einen Film.</translation>
        </message>
        <message>
            <source>Shown instead: the pixels of {name} through the starter's VAE.</source>
            <translation>Stattdessen gezeigt: die Pixel von {name} durch den VAE des Startermodells.</translation>
        </message>
        <message>
            <source>A grid has one to three axes.</source>
            <translation>Ein Raster hat eine bis drei Achsen.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: {text}</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen: {text}</translation>
        </message>
        <message>
            <source>A sheet of {across} x {down} cells is larger than a picture can be.</source>
            <translation>Ein Bogen von {across} x {down} Feldern ist größer, als ein Bild sein kann.</translation>
        </message>
        <message>
            <source>Add --yes to draw them.</source>
            <translation>Fügen Sie --yes hinzu, um sie zu zeichnen.</translation>
        </message>
        <message>
            <source>Another axis changes the same.</source>
            <translation>Eine andere Achse ändert dasselbe.</translation>
        </message>
        <message>
            <source>Export it as a folder or as a page.</source>
            <translation>Exportieren Sie es als Ordner oder als Seite.</translation>
        </message>
        <message>
            <source>No cell of the grid is drawn yet.</source>
            <translation>Vom Raster ist noch kein Feld gezeichnet.</translation>
        </message>
        <message>
            <source>The alternatives have more than {limit} combinations.</source>
            <translation>Die Alternativen haben mehr als {limit} Kombinationen.</translation>
        </message>
        <message>
            <source>The first value is searched for, the others take its place; or write each as search -&gt; replace.</source>
            <translation>Der erste Wert wird gesucht, die anderen treten an seine Stelle; oder schreiben Sie jeden als Suche -&gt; Ersatz.</translation>
        </message>
        <message>
            <source>The grid cannot be read: {reason}</source>
            <translation>Das Raster ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>The grid has {count} cells, more than the {limit} that are drawn.</source>
            <translation>Das Raster hat {count} Felder, mehr als die {limit}, die gezeichnet werden.</translation>
        </message>
        <message>
            <source>The grid has {count} pictures to draw: {time}.</source>
            <translation>Das Raster hat {count} Bilder zu zeichnen: {time}.</translation>
        </message>
        <message>
            <source>The grid in {path} cannot be read: {reason}</source>
            <translation>Das Raster in {path} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>The grid was written by a newer version of sddesk.</source>
            <translation>Das Raster wurde von einer neueren Version von sddesk geschrieben.</translation>
        </message>
        <message>
            <source>The marks in the prompt are text, so it has no alternatives.</source>
            <translation>Die Zeichen im Prompt sind Text, also hat er keine Alternativen.</translation>
        </message>
        <message>
            <source>The order has no LoRA whose weight could vary.</source>
            <translation>Der Auftrag hat kein LoRA, dessen Gewicht wechseln könnte.</translation>
        </message>
        <message>
            <source>The order has no control picture.</source>
            <translation>Der Auftrag hat kein Steuerbild.</translation>
        </message>
        <message>
            <source>The order has no hires fix whose settings could vary.</source>
            <translation>Der Auftrag hat keinen Hires-Fix, dessen Einstellungen wechseln könnten.</translation>
        </message>
        <message>
            <source>The order has no mask.</source>
            <translation>Der Auftrag hat keine Maske.</translation>
        </message>
        <message>
            <source>The order has no reference.</source>
            <translation>Der Auftrag hat keine Referenz.</translation>
        </message>
        <message>
            <source>The order has no start picture.</source>
            <translation>Der Auftrag hat kein Startbild.</translation>
        </message>
        <message>
            <source>The order has {count} LoRAs: vary their weights in the prompt.</source>
            <translation>Der Auftrag hat {count} LoRAs: Wechseln Sie ihre Gewichte im Prompt.</translation>
        </message>
        <message>
            <source>The order refines nothing in tiles.</source>
            <translation>Der Auftrag verfeinert nichts in Kacheln.</translation>
        </message>
        <message>
            <source>The prompt has no alternatives that could be combined.</source>
            <translation>Der Prompt hat keine Alternativen, die sich kombinieren ließen.</translation>
        </message>
        <message>
            <source>The steps of “{text}” do not lead from its beginning to its end.</source>
            <translation>Die Schritte von „{text}“ führen nicht vom Anfang zum Ende.</translation>
        </message>
        <message>
            <source>There are more than {limit} values.</source>
            <translation>Es sind mehr als {limit} Werte.</translation>
        </message>
        <message>
            <source>There are no values.</source>
            <translation>Es sind keine Werte da.</translation>
        </message>
        <message>
            <source>There are: {choices}.</source>
            <translation>Es gibt: {choices}.</translation>
        </message>
        <message>
            <source>There is no grid “{name}”.</source>
            <translation>Es gibt kein Raster „{name}“.</translation>
        </message>
        <message>
            <source>There is no “{text}” to choose.</source>
            <translation>„{text}“ steht nicht zur Wahl.</translation>
        </message>
        <message>
            <source>There is nothing that would take the place of “{text}”.</source>
            <translation>Nichts würde an die Stelle von „{text}“ treten.</translation>
        </message>
        <message>
            <source>This grid is being drawn by another sddesk already.</source>
            <translation>Dieses Raster wird schon von einem anderen sddesk gezeichnet.</translation>
        </message>
        <message>
            <source>Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).</source>
            <translation>Schreiben Sie es aufwärts als 1-10 (+3) oder abwärts als 10-1 (-3).</translation>
        </message>
        <message>
            <source>Write the field and its values: steps=10,20,50</source>
            <translation>Schreiben Sie das Feld und seine Werte: steps=10,20,50</translation>
        </message>
        <message>
            <source>Write them in braces: {example}.</source>
            <translation>Schreiben Sie sie in geschweiften Klammern: {example}.</translation>
        </message>
        <message>
            <source>Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].</source>
            <translation>Schreiben Sie sie mit Kommas dazwischen oder als Bereich: 1-10 (+3), 1-10 [4].</translation>
        </message>
        <message>
            <source>`sddesk grids list` shows those that there are.</source>
            <translation>`sddesk grids list` zeigt die vorhandenen.</translation>
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
            <translation>{text}: Mehrere davon werden zufällig gezogen, daher lassen sich nicht alle kombinieren.</translation>
        </message>
        <message>
            <source>“{text}” asks for {count} values: a range has two or more.</source>
            <translation>„{text}“ verlangt {count} Werte: Ein Bereich hat zwei oder mehr.</translation>
        </message>
        <message>
            <source>“{text}” does not have that many whole numbers.</source>
            <translation>„{text}“ hat nicht so viele ganze Zahlen.</translation>
        </message>
        <message>
            <source>“{text}” is no axis.</source>
            <translation>„{text}“ ist keine Achse.</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>„{text}“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“{text}” is no size: write width x height, as 512x768.</source>
            <translation>„{text}“ ist keine Größe: Schreiben Sie Breite x Höhe, wie 512x768.</translation>
        </message>
        <message>
            <source>“{text}” is no whole number.</source>
            <translation>„{text}“ ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>“{text}” stands in neither of the prompts.</source>
            <translation>„{text}“ steht in keinem der Prompts.</translation>
        </message>
        <message>
            <source>Name one picture.</source>
            <translation>Nennen Sie ein Bild.</translation>
        </message>
        <message>
            <source>The sheet was written to {folder}.</source>
            <translation>Der Bogen wurde nach {folder} geschrieben.</translation>
        </message>
        <message>
            <source>Add --all for the included ones.</source>
            <translation>Fügen Sie für die mitgelieferten --all hinzu.</translation>
        </message>
        <message>
            <source>At most {limit} styles at once, not {count}.</source>
            <translation>Höchstens {limit} Stile auf einmal, nicht {count}.</translation>
        </message>
        <message>
            <source>Mend it, or move it away: the included styles are there then.</source>
            <translation>Reparieren Sie sie oder verschieben Sie sie: Dann sind die mitgelieferten Stile da.</translation>
        </message>
        <message>
            <source>Not taken from the styles: {names}.</source>
            <translation>Nicht aus den Stilen übernommen: {names}.</translation>
        </message>
        <message>
            <source>Take fewer styles at once.</source>
            <translation>Nehmen Sie weniger Stile auf einmal.</translation>
        </message>
        <message>
            <source>The style “{name}” set: {settings}.</source>
            <translation>Der Stil „{name}“ hat eingestellt: {settings}.</translation>
        </message>
        <message>
            <source>The styles cannot be saved in {path}: {reason}</source>
            <translation>Die Stile lassen sich nicht in {path} speichern: {reason}</translation>
        </message>
        <message>
            <source>The styles in {name} cannot be read: {reason}</source>
            <translation>Die Stile in {name} sind nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>The tags in {name} cannot be read: {reason}</source>
            <translation>Die Tags in {name} sind nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>There is a style of yours called “{name}” already.</source>
            <translation>Es gibt schon einen eigenen Stil „{name}“.</translation>
        </message>
        <message>
            <source>There is no style called “{name}”.</source>
            <translation>Es gibt keinen Stil „{name}“.</translation>
        </message>
        <message>
            <source>There is no style called “{name}”; there are: {near}.</source>
            <translation>Es gibt keinen Stil „{name}“; es gibt: {near}.</translation>
        </message>
        <message>
            <source>This cannot be a style: {reason}.</source>
            <translation>Das kann kein Stil sein: {reason}.</translation>
        </message>
        <message>
            <source>With the style “{name}” the prompt has more than {limit} characters.</source>
            <translation>Mit dem Stil „{name}“ hat der Prompt mehr als {limit} Zeichen.</translation>
        </message>
        <message>
            <source>You have no styles of your own.</source>
            <translation>Sie haben keine eigenen Stile.</translation>
        </message>
        <message>
            <source>Your styles cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>Ihre Stile sind nicht lesbar ({reason}). Die Datei bleibt, wie sie ist: {path}</translation>
        </message>
        <message>
            <source>`sddesk styles list` names those that there are.</source>
            <translation>`sddesk styles list` nennt die vorhandenen.</translation>
        </message>
        <message>
            <source>{count} entries are no styles and were left out: {named}</source>
            <translation>{count} Einträge sind keine Stile und wurden ausgelassen: {named}</translation>
        </message>
        <message>
            <source>{count} names stand there more than once: the last one counts.</source>
            <translation>{count} Namen stehen dort mehrfach: Der letzte zählt.</translation>
        </message>
        <message>
            <source>{count} styles in {path} cannot be read; they stay in the file.</source>
            <translation>{count} Stile in {path} sind nicht lesbar; sie bleiben in der Datei.</translation>
        </message>
        <message>
            <source>{file}: {count} styles were taken.</source>
            <translation>{file}: {count} Stile wurden übernommen.</translation>
        </message>
        <message>
            <source>{known} that have the name of one of yours were not.</source>
            <translation>{known}, die wie einer Ihrer eigenen heißen, nicht.</translation>
        </message>
        <message>
            <source>{name}: {count} lines are no tags and were left out: {lines}</source>
            <translation>{name}: {count} Zeilen sind keine Tags und wurden ausgelassen: {lines}</translation>
        </message>
        <message>
            <source>{name}: {limit} tags are completed at most; those from line {line} on were left out.</source>
            <translation>{name}: Höchstens {limit} Tags werden vervollständigt; die ab Zeile {line} wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} lässt sich nicht schreiben: {reason}</translation>
        </message>
        <message>
            <source>This model has no guidance: every scale gives the same picture, so none is drawn with another.</source>
            <translation>Dieses Modell hat keine Guidance: Jede Skala ergibt dasselbe Bild, daher wird keines mit einer anderen gezeichnet.</translation>
        </message>
        <message>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>Ein so großes Bild zu kodieren braucht zu viel Speicher: Es geht mit {width} × {height} durch den VAE.</translation>
        </message>
        <message>
            <source>A sheet is written as .png, as .html or as a folder, not as {ending}.</source>
            <translation>Ein Bogen wird als .png, als .html oder als Ordner geschrieben, nicht als {ending}.</translation>
        </message>
        <message>
            <source>{name} was computed with {runtime}, which is not here: what the settings say computes it now.</source>
            <translation>{name} wurde mit {runtime} berechnet, das es hier nicht gibt: Jetzt rechnet, was in den Einstellungen steht.</translation>
        </message>
        <message>
            <source>OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.</source>
            <translation>OpenVINO rechnet nur auf einer CPU: Dieses Bild hat PyTorch auf der GPU gemacht.</translation>
        </message>
        <message>
            <source>A note has at most {limit} characters.</source>
            <translation>Eine Notiz hat höchstens {limit} Zeichen.</translation>
        </message>
        <message>
            <source>More than one prompt has a number that begins with “{name}”.</source>
            <translation>Mehr als ein Prompt hat eine Nummer, die mit „{name}“ beginnt.</translation>
        </message>
        <message>
            <source>No prompt of the library has the number “{name}”.</source>
            <translation>Kein Prompt der Bibliothek hat die Nummer „{name}“.</translation>
        </message>
        <message>
            <source>So many prompts cannot be shown: {count}.</source>
            <translation>So viele Prompts können nicht gezeigt werden: {count}.</translation>
        </message>
        <message>
            <source>Stars and notes of prompts in {path} cannot be read: {reason}</source>
            <translation>Sterne und Notizen der Prompts in {path} können nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>`sddesk prompts` shows the numbers.</source>
            <translation>`sddesk prompts` zeigt die Nummern.</translation>
        </message>
        <message>
            <source>Install a font that has them, such as Noto Sans, then write it again.</source>
            <translation>Installieren Sie eine Schrift, die sie hat, etwa Noto Sans, und schreiben Sie es neu.</translation>
        </message>
        <message>
            <source>No font of this machine has these letters, which are boxes on it: {letters}</source>
            <translation>Keine Schrift dieses Rechners hat diese Zeichen, die darauf Kästchen sind: {letters}</translation>
        </message>
        <message>
            <source>Take the short form, which is one call of diffusers' pipeline.</source>
            <translation>Nehmen Sie die kurze Form, einen Aufruf der Pipeline von diffusers.</translation>
        </message>
        <message>
            <source>All is set already as the preset “{name}” says.</source>
            <translation>Alles ist schon so gesetzt, wie die Vorgabe „{name}“ sagt.</translation>
        </message>
        <message>
            <source>Mend it, or move it away to begin anew.</source>
            <translation>Reparieren Sie sie, oder legen Sie sie beiseite, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>The preset “{name}” cannot be applied: {reason}</source>
            <translation>Die Vorgabe „{name}“ kann nicht angewandt werden: {reason}</translation>
        </message>
        <message>
            <source>The preset “{name}” set: {changes}.</source>
            <translation>Die Vorgabe „{name}“ hat gesetzt: {changes}.</translation>
        </message>
        <message>
            <source>The presets cannot be saved in {path}: {reason}</source>
            <translation>Die Vorgaben können nicht in {path} gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The presets in {file} cannot be read: {reason}</source>
            <translation>Die Vorgaben in {file} können nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>The presets were written to {folder}.</source>
            <translation>Die Vorgaben wurden nach {folder} geschrieben.</translation>
        </message>
        <message>
            <source>There is a preset called “{name}” already.</source>
            <translation>Es gibt schon eine Vorgabe „{name}“.</translation>
        </message>
        <message>
            <source>There is no preset called “{name}”.</source>
            <translation>Es gibt keine Vorgabe „{name}“.</translation>
        </message>
        <message>
            <source>This cannot be a preset: {reason}.</source>
            <translation>Das kann keine Vorgabe sein: {reason}.</translation>
        </message>
        <message>
            <source>You have no presets.</source>
            <translation>Sie haben keine Vorgaben.</translation>
        </message>
        <message>
            <source>Your presets cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>Ihre Vorgaben können nicht gelesen werden ({reason}). Die Datei bleibt, wie sie ist: {path}</translation>
        </message>
        <message>
            <source>`sddesk presets list` names those that there are.</source>
            <translation>`sddesk presets list` nennt die vorhandenen.</translation>
        </message>
        <message>
            <source>{count} presets in {path} cannot be read; they stay in the file.</source>
            <translation>{count} Vorgaben in {path} können nicht gelesen werden; sie bleiben in der Datei.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>{file} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>{file}: {count} presets were taken.</source>
            <translation>{file}: {count} Vorgaben wurden übernommen.</translation>
        </message>
        <message>
            <source>The style “{name}” is kept.</source>
            <translation>Der Stil „{name}“ ist behalten.</translation>
        </message>
        <message>
            <source>The style “{name}” was taken out of the list.</source>
            <translation>Der Stil „{name}“ wurde aus der Liste genommen.</translation>
        </message>
        <message>
            <source>The styles were written to {folder}.</source>
            <translation>Die Stile wurden nach {folder} geschrieben.</translation>
        </message>
        <message>
            <source>This form of file has no settings and no folders of styles.</source>
            <translation>Diese Form von Datei hat keine Einstellungen und keine Ordner von Stilen.</translation>
        </message>
        <message>
            <source>The prompt has no words that could be put in another way.</source>
            <translation>Der Prompt hat keine Wörter, die sich anders sagen ließen.</translation>
        </message>
        <message>
            <source>A prompt of {count} characters is too long for a suggestion: {limit} at most.</source>
            <translation>Ein Prompt von {count} Zeichen ist zu lang für einen Vorschlag: höchstens {limit}.</translation>
        </message>
        <message>
            <source>The language model answered nothing.</source>
            <translation>Das Sprachmodell hat nichts geantwortet.</translation>
        </message>
        <message>
            <source>The model in {folder} writes no text ({what}).</source>
            <translation>Das Modell in {folder} schreibt keinen Text ({what}).</translation>
        </message>
        <message>
            <source>Choose the folder of a causal language model, such as Qwen3, in the layout of transformers.</source>
            <translation>Wählen Sie den Ordner eines kausalen Sprachmodells wie Qwen3 im Format von transformers.</translation>
        </message>
        <message>
            <source>There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.</source>
            <translation>Der Speicher reicht nicht für das Sprachmodell in {folder}: Es braucht {needed} GB, {free} GB sind frei.</translation>
        </message>
        <message>
            <source>Choose a smaller one, or close other programs.</source>
            <translation>Wählen Sie ein kleineres oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>The answer of the language model was cut, as it went on too long.</source>
            <translation>Die Antwort des Sprachmodells wurde abgeschnitten, da sie zu lang wurde.</translation>
        </message>
        <message>
            <source>No language model was chosen.</source>
            <translation>Es wurde kein Sprachmodell gewählt.</translation>
        </message>
        <message>
            <source>Name its folder with --model, or choose it in the settings.</source>
            <translation>Nennen Sie seinen Ordner mit --model oder wählen Sie ihn in den Einstellungen.</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder, on another drive for example</source>
            <translation>Einen Ordner auswählen, zum Beispiel auf einem anderen Laufwerk</translation>
        </message>
        <message>
            <source>Choose: {setting}</source>
            <translation>Auswählen: {setting}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Default: {setting}</source>
            <translation>Standard: {setting}</translation>
        </message>
    </context>
    <context>
        <name>SettingRows</name>
        <message>
            <source>Takes effect at the next start.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>A cluster's address, or auto for the one that this machine is a part of.</source>
            <translation>Die Adresse eines Clusters, oder auto für den, zu dem dieser Rechner gehört.</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Dieser Rechner</translation>
        </message>
        <message>
            <source>Where pictures are drawn: on this machine, or on all machines of a Ray cluster</source>
            <translation>Wo Bilder gezeichnet werden: auf diesem Rechner oder auf allen Rechnern eines Ray-Clusters</translation>
        </message>
        <message>
            <source>Engines</source>
            <translation>Engines</translation>
        </message>
        <message>
            <source>After {value} minutes</source>
            <translation>Nach {value} Minuten</translation>
        </message>
        <message>
            <source>All: each draws an order of its own</source>
            <translation>Alle: Jede zeichnet einen eigenen Auftrag</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>At most {value}</source>
            <translation>Höchstens {value}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Doors for other programs</source>
            <translation>Zugänge für andere Programme</translation>
        </message>
        <message>
            <source>Downloaded models are kept here; any drive will do</source>
            <translation>Heruntergeladene Modelle liegen hier; jedes Laufwerk ist recht</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Finished pictures are saved here, by date</source>
            <translation>Fertige Bilder werden hier gespeichert, nach Datum</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Ordner für Downloads</translation>
        </message>
        <message>
            <source>Free memory</source>
            <translation>Speicher freigeben</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Erzeugung</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>Grafikkarten</translation>
        </message>
        <message>
            <source>How many they may ask for</source>
            <translation>Wie viele sie verlangen dürfen</translation>
        </message>
        <message>
            <source>How many they may ask for at once</source>
            <translation>Wie viele sie auf einmal verlangen dürfen</translation>
        </message>
        <message>
            <source>In a process of its own</source>
            <translation>In einem eigenen Prozess</translation>
        </message>
        <message>
            <source>In a process of its own a driver that crashes or hangs cannot take the window down</source>
            <translation>In einem eigenen Prozess kann ein Treiber, der abstürzt oder hängt, das Fenster nicht mitreißen</translation>
        </message>
        <message>
            <source>Inside the window's process</source>
            <translation>Im Prozess des Fensters</translation>
        </message>
        <message>
            <source>After so many minutes without a picture; the next one loads its model anew</source>
            <translation>Nach so vielen Minuten ohne Bild; das nächste lädt sein Modell neu</translation>
        </message>
        <message>
            <source>Keep awake while generating</source>
            <translation>Beim Erzeugen wach bleiben</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>Größtes Bild</translation>
        </message>
        <message>
            <source>No sleep while pictures are made; the display may still go dark</source>
            <translation>Kein Ruhezustand, während Bilder entstehen; der Bildschirm darf ausgehen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Only downloads connect at all; this forbids them</source>
            <translation>Nur Downloads verbinden sich überhaupt; dies verbietet sie</translation>
        </message>
        <message>
            <source>Only the first</source>
            <translation>Nur die erste</translation>
        </message>
        <message>
            <source>OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs</source>
            <translation>OpenVINO ist bei großen Modellen schneller; es bereitet jedes einmal vor, etwa eine Minute. Nicht für Grafikkarten</translation>
        </message>
        <message>
            <source>Orders that wait</source>
            <translation>Wartende Aufträge an Zugängen</translation>
        </message>
        <message>
            <source>Pictures folder</source>
            <translation>Bilderordner</translation>
        </message>
        <message>
            <source>Pictures of one order</source>
            <translation>Bilder eines Auftrags</translation>
        </message>
        <message>
            <source>CPU computes with</source>
            <translation>Prozessor rechnet mit</translation>
        </message>
        <message>
            <source>Run hooks</source>
            <translation>Hooks ausführen</translation>
        </message>
        <message>
            <source>Steps of a picture</source>
            <translation>Schritte eines Bildes</translation>
        </message>
        <message>
            <source>Tell each picture to the programs in the folder “hooks” beside the settings</source>
            <translation>Jedes Bild den Programmen im Ordner „hooks“ neben den Einstellungen mitteilen</translation>
        </message>
        <message>
            <source>The Hugging Face cache, shared with other programs</source>
            <translation>Der Hugging-Face-Cache, mit anderen Programmen geteilt</translation>
        </message>
        <message>
            <source>The folder “sddesk” among the system's pictures</source>
            <translation>Der Ordner „sddesk“ bei den Bildern des Systems</translation>
        </message>
        <message>
            <source>The language of the window</source>
            <translation>Die Sprache des Fensters</translation>
        </message>
        <message>
            <source>The longest side that a chat program or a script may ask for</source>
            <translation>Die längste Seite, die ein Chatprogramm oder ein Skript verlangen darf</translation>
        </message>
        <message>
            <source>The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.</source>
            <translation>Die Sprachen nach 日本語 sind nicht von Muttersprachlern geprüft. Was ihnen fehlt, erscheint auf Englisch.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>What is faster</source>
            <translation>Was schneller ist</translation>
        </message>
        <message>
            <source>When so many wait at a door, no more are taken</source>
            <translation>Wenn so viele an einem Zugang warten, werden keine weiteren angenommen</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>With several GPUs several orders of the queue are drawn at once</source>
            <translation>Mit mehreren Karten werden mehrere Aufträge der Warteschlange zugleich gezeichnet</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Offline arbeiten</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} Pixel</translation>
        </message>
        <message>
            <source>A sound when the queue is done</source>
            <translation>Ein Ton, wenn die Warteschlange abgearbeitet ist</translation>
        </message>
        <message>
            <source>The system's own short sound, once no job waits or runs any more</source>
            <translation>Der kurze Ton des Systems, sobald kein Auftrag mehr wartet oder läuft</translation>
        </message>
        <message>
            <source>Brackets of tags as characters</source>
            <translation>Klammern von Tags als Zeichen</translation>
        </message>
        <message>
            <source>CSV files of tag, category, count and aliases, as other programs have them</source>
            <translation>CSV-Dateien mit Tag, Kategorie, Anzahl und Aliassen, wie andere Programme sie haben</translation>
        </message>
        <message>
            <source>Complete while typing</source>
            <translation>Beim Tippen vervollständigen</translation>
        </message>
        <message>
            <source>Folder of tag lists</source>
            <translation>Ordner der Tag-Listen</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one</source>
            <translation>Tags der Listen, LoRAs, Embeddings, Wildcards und Stile; Tab nimmt einen Vorschlag</translation>
        </message>
        <message>
            <source>Tags with underscores</source>
            <translation>Tags mit Unterstrichen</translation>
        </message>
        <message>
            <source>The folder “tags” beside sddesk's data</source>
            <translation>Der Ordner „tags“ bei den Daten von sddesk</translation>
        </message>
        <message>
            <source>Write long_hair as its list does, not long hair</source>
            <translation>long_hair schreiben, wie es in der Liste steht, nicht long hair</translation>
        </message>
        <message>
            <source>Write saber \(fate\): without the strokes brackets are a weight</source>
            <translation>saber \(fate\) schreiben: Ohne die Striche sind Klammern ein Gewicht</translation>
        </message>
        <message>
            <source>Language model for suggestions</source>
            <translation>Sprachmodell für Vorschläge</translation>
        </message>
        <message>
            <source>The folder of a language model that puts the prompt in other words when asked</source>
            <translation>Der Ordner eines Sprachmodells, das den Prompt auf Wunsch anders formuliert</translation>
        </message>
        <message>
            <source>None: nothing is suggested</source>
            <translation>Keiner: Es wird nichts vorgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>PictureActions</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare two selected pictures, or one with the picture you looked at before</source>
            <translation>Zwei ausgewählte Bilder vergleichen, oder eines mit dem zuvor angesehenen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy a part</source>
            <translation>Teil kopieren</translation>
        </message>
        <message>
            <source>Copy a script that draws it with diffusers alone</source>
            <translation>Ein Skript kopieren, das es nur mit diffusers zeichnet</translation>
        </message>
        <message>
            <source>Copy a script with the denoising loop written by hand</source>
            <translation>Ein Skript kopieren, mit von Hand geschriebener Entrauschungsschleife</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>Als Python kopieren</translation>
        </message>
        <message>
            <source>Copy as Python, loop by hand</source>
            <translation>Als Python kopieren, Schleife von Hand</translation>
        </message>
        <message>
            <source>Copy its settings or its prompt (Space opens the list)</source>
            <translation>Seine Einstellungen oder seinen Prompt kopieren (Leertaste öffnet die Liste)</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Copy this picture</source>
            <translation>Dieses Bild kopieren</translation>
        </message>
        <message>
            <source>Draw it once more and show how it comes about, step by step</source>
            <translation>Es noch einmal zeichnen und Schritt für Schritt zeigen, wie es entsteht</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>So funktioniert es</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Erneut erzeugen</translation>
        </message>
        <message>
            <source>Make it once more from its settings, and see whether it is the same</source>
            <translation>Es noch einmal aus seinen Einstellungen erzeugen und sehen, ob es dasselbe ist</translation>
        </message>
        <message>
            <source>Make larger pictures of the selected ones by an upscaler</source>
            <translation>Die ausgewählten Bilder mit einem Upscaler vergrößern</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Hochskalieren</translation>
        </message>
        <message>
            <source>Move to the library's trash</source>
            <translation>In den Papierkorb der Bibliothek legen</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Restore everything that made this picture</source>
            <translation>Alles wiederherstellen, woraus dieses Bild entstand</translation>
        </message>
        <message>
            <source>Reuse</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Reuse a part</source>
            <translation>Teil übernehmen</translation>
        </message>
        <message>
            <source>Use as start</source>
            <translation>Als Startbild verwenden</translation>
        </message>
        <message>
            <source>Follow the lines, depths or colours of this picture</source>
            <translation>Den Linien, Tiefen oder Farben dieses Bildes folgen</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>Als Steuerbild verwenden</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Als Referenz verwenden</translation>
        </message>
        <message>
            <source>Take up the style or subject of this picture</source>
            <translation>Stil oder Motiv dieses Bildes aufgreifen</translation>
        </message>
        <message>
            <source>Begin with this picture instead of noise; B does it, too</source>
            <translation>Mit diesem Bild statt mit Rauschen beginnen; B tut es auch</translation>
        </message>
        <message>
            <source>Reuse only its prompt, seed or settings (Space opens the list)</source>
            <translation>Nur Prompt, Seed oder Einstellungen übernehmen (Leertaste öffnet die Liste)</translation>
        </message>
        <message>
            <source>Reuse settings</source>
            <translation>Einstellungen übernehmen</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Save a copy of this picture</source>
            <translation>Eine Kopie dieses Bildes speichern</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Show this file in its folder</source>
            <translation>Diese Datei in ihrem Ordner zeigen</translation>
        </message>
        <message>
            <source>The same settings with four new seeds</source>
            <translation>Dieselben Einstellungen mit vier neuen Seeds</translation>
        </message>
        <message>
            <source>The same picture four times, each with small differences</source>
            <translation>Viermal dasselbe Bild, jedes mit kleinen Unterschieden</translation>
        </message>
        <message>
            <source>Vary a little</source>
            <translation>Leicht variieren</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>Variieren</translation>
        </message>
        <message>
            <source>Write copies elsewhere as PNG, JPEG or WebP</source>
            <translation>Kopien als PNG, JPEG oder WebP anderswo schreiben</translation>
        </message>
        <message>
            <source>{action}, the large picture</source>
            <translation>{action}, das große Bild</translation>
        </message>
        <message>
            <source>{action}, the picture in view</source>
            <translation>{action}, das gezeigte Bild</translation>
        </message>
        <message>
            <source>{action}, the selected pictures</source>
            <translation>{action}, die ausgewählten Bilder</translation>
        </message>
        <message>
            <source>Draw a part of this picture anew, or beyond its edges</source>
            <translation>Einen Teil dieses Bildes neu zeichnen oder über seine Ränder hinaus</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Save as notebook…</source>
            <translation>Als Notebook speichern…</translation>
        </message>
        <message>
            <source>Save a Jupyter notebook that draws it, the loop written by hand</source>
            <translation>Ein Jupyter-Notebook speichern, das es zeichnet, mit von Hand geschriebener Schleife</translation>
        </message>
        <message>
            <source>Save a notebook</source>
            <translation>Notebook speichern</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{title}, page</source>
            <translation>{title}, Seite</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back from: {title}</source>
            <translation>Zurück von: {title}</translation>
        </message>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>Zurück, wo Sie waren (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All pages of the manual</source>
            <translation>Alle Seiten des Handbuchs</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <source>The page before this one (Alt+Left)</source>
            <translation>Die Seite davor (Alt+Links)</translation>
        </message>
    </context>
    <context>
        <name>ManualReader</name>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>How a picture comes about</source>
            <translation>Wie ein Bild entsteht</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>So funktioniert es</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Auftragsliste</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Grids…</source>
            <translation>Raster…</translation>
        </message>
        <message>
            <source>Prompts that were drawn</source>
            <translation>Gezeichnete Prompts</translation>
        </message>
        <message>
            <source>Prompts that were drawn…</source>
            <translation>Gezeichnete Prompts …</translation>
        </message>
        <message>
            <source>Other words for the prompt…</source>
            <translation>Andere Worte für den Prompt…</translation>
        </message>
        <message>
            <source>Other words for the prompt</source>
            <translation>Andere Worte für den Prompt</translation>
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
            <translation>Die eigene Verteilung des Samplers.</translation>
        </message>
        <message>
            <source>More steps at low noise: finer detail with few steps.</source>
            <translation>Mehr Schritte bei wenig Rauschen: feinere Details mit wenigen Schritten.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>Exponentiell</translation>
        </message>
        <message>
            <source>Even spacing of the logarithm: smooth backgrounds.</source>
            <translation>Gleichmäßige Abstände des Logarithmus: glatte Hintergründe.</translation>
        </message>
        <message>
            <source>Trailing</source>
            <translation>Trailing</translation>
        </message>
        <message>
            <source>Ends exactly at full noise: best for few-step models.</source>
            <translation>Endet genau bei vollem Rauschen: am besten für Modelle mit wenigen Schritten.</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>Der des Modells</translation>
        </message>
        <message>
            <source>As the model's scheduler file has it, whatever sampler it was written for.</source>
            <translation>Wie in der Scheduler-Datei des Modells, für welchen Sampler sie auch geschrieben wurde.</translation>
        </message>
        <message>
            <source>The classic. Dependable; likes about 50 steps.</source>
            <translation>Der Klassiker. Verlässlich; mag etwa 50 Schritte.</translation>
        </message>
        <message>
            <source>A multistep method like PNDM; likes 50 steps or more.</source>
            <translation>Ein Mehrschrittverfahren wie PNDM; mag 50 Schritte oder mehr.</translation>
        </message>
        <message>
            <source>Very accurate; each step costs two passes.</source>
            <translation>Sehr genau; jeder Schritt kostet zwei Durchgänge.</translation>
        </message>
        <message>
            <source>Fast and good: 25 steps are enough for most pictures.</source>
            <translation>Schnell und gut: 25 Schritte genügen für die meisten Bilder.</translation>
        </message>
        <message>
            <source>Like DPM++ 2M with fresh noise at each step: more texture.</source>
            <translation>Wie DPM++ 2M mit frischem Rauschen bei jedem Schritt: mehr Textur.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; rich detail with 15 to 25 steps.</source>
            <translation>Frisches Rauschen bei jedem Schritt; reiche Details mit 15 bis 25 Schritten.</translation>
        </message>
        <message>
            <source>The simplest; clean pictures with about 30 steps.</source>
            <translation>Der einfachste; saubere Bilder mit etwa 30 Schritten.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; keeps changing as steps are added.</source>
            <translation>Frisches Rauschen bei jedem Schritt; ändert sich weiter, wenn Schritte hinzukommen.</translation>
        </message>
        <message>
            <source>The first fast sampler; dependable, likes about 50 steps.</source>
            <translation>Der erste schnelle Sampler; verlässlich, mag etwa 50 Schritte.</translation>
        </message>
        <message>
            <source>Good pictures with as few as 15 to 20 steps.</source>
            <translation>Gute Bilder schon mit 15 bis 20 Schritten.</translation>
        </message>
        <message>
            <source>Accurate; each step costs two passes.</source>
            <translation>Genau; jeder Schritt kostet zwei Durchgänge.</translation>
        </message>
        <message>
            <source>Fast and smooth; 20 to 30 steps.</source>
            <translation>Schnell und glatt; 20 bis 30 Schritte.</translation>
        </message>
        <message>
            <source>Only for LCM models: 4 to 8 steps.</source>
            <translation>Nur für LCM-Modelle: 4 bis 8 Schritte.</translation>
        </message>
    </context>
    <context>
        <name>FamilyPanel</name>
        <message>
            <source>Made from</source>
            <translation>Entstanden aus</translation>
        </message>
        <message>
            <source>Made from it (the newest {count})</source>
            <translation>Daraus entstanden (die neuesten {count})</translation>
        </message>
        <message>
            <source>Made from it ({count})</source>
            <translation>Daraus entstanden ({count})</translation>
        </message>
        <message>
            <source>Made from it, {number} of {count}: {picture}</source>
            <translation>Daraus entstanden, {number} von {count}: {picture}</translation>
        </message>
        <message>
            <source>Show the picture that this one was made from</source>
            <translation>Das Bild zeigen, aus dem dieses entstand</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>Dieses Bild</translation>
        </message>
        <message>
            <source>not kept in the library</source>
            <translation>nicht in der Bibliothek behalten</translation>
        </message>
        <message>
            <source>{name} of this picture</source>
            <translation>{name} dieses Bildes</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Control picture</source>
            <translation>Steuerbild</translation>
        </message>
        <message>
            <source>Enlarged picture</source>
            <translation>Vergrößertes Bild</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Startbild</translation>
        </message>
        <message>
            <source>cropped to the shape</source>
            <translation>auf die Form zugeschnitten</translation>
        </message>
        <message>
            <source>edges repeated to the shape</source>
            <translation>Ränder bis zur Form wiederholt</translation>
        </message>
        <message>
            <source>extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)</source>
            <translation>erweitert um {left}, {top}, {right}, {bottom} px (links, oben, rechts, unten)</translation>
        </message>
        <message>
            <source>filled with noise</source>
            <translation>mit Rauschen gefüllt</translation>
        </message>
        <message>
            <source>its composition alone</source>
            <translation>nur seine Komposition</translation>
        </message>
        <message>
            <source>its style alone</source>
            <translation>nur sein Stil</translation>
        </message>
        <message>
            <source>filled with the blurred original</source>
            <translation>mit dem weichgezeichneten Original gefüllt</translation>
        </message>
        <message>
            <source>filled with the original</source>
            <translation>mit dem Original gefüllt</translation>
        </message>
        <message>
            <source>from {begin} % to {end} % of the steps</source>
            <translation>von {begin} % bis {end} % der Schritte</translation>
        </message>
        <message>
            <source>inverted</source>
            <translation>invertiert</translation>
        </message>
        <message>
            <source>only the masked region, margin {margin} px</source>
            <translation>nur der maskierte Bereich, Rand {margin} px</translation>
        </message>
        <message>
            <source>soft edge {blur} px</source>
            <translation>weiche Kante {blur} px</translation>
        </message>
        <message>
            <source>strength {strength}</source>
            <translation>Stärke {strength}</translation>
        </message>
        <message>
            <source>stretched to the shape</source>
            <translation>auf die Form gestreckt</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>Gewicht {weight}</translation>
        </message>
        <message>
            <source>{scale} times by {model}</source>
            <translation>{scale}-fach mit {model}</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>Bild {index} von {count}</translation>
        </message>
        <message>
            <source>The pictures before and after this one</source>
            <translation>Die Bilder vor und nach diesem</translation>
        </message>
    </context>
    <context>
        <name>ViewerFoot</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Zu den Favoriten oder davon weg (F)</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <source>Favourite, the large picture</source>
            <translation>Favorit, das große Bild</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Hold to see what it was made from; the keys \ and O do it, too</source>
            <translation>Halten, um zu sehen, woraus es entstand; die Tasten \ und O tun es auch</translation>
        </message>
        <message>
            <source>Move the large picture to the trash</source>
            <translation>Das große Bild in den Papierkorb legen</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>In den Papierkorb (Entf)</translation>
        </message>
        <message>
            <source>The whole screen for the picture (F11)</source>
            <translation>Der ganze Bildschirm für das Bild (F11)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} Sterne ({count}); noch einmal nimmt sie weg (0)</translation>
        </message>
        <message>
            <source>{count} stars, the large picture</source>
            <translation>{count} Sterne, das große Bild</translation>
        </message>
    </context>
    <context>
        <name>CanvasStage</name>
        <message>
            <source>Everything is masked: nothing of the picture is kept.</source>
            <translation>Alles ist maskiert: Vom Bild bleibt nichts erhalten.</translation>
        </message>
        <message>
            <source>Extended to {width} × {height}.</source>
            <translation>Erweitert auf {width} × {height}.</translation>
        </message>
        <message>
            <source>Nothing is masked: the whole picture is drawn anew.</source>
            <translation>Nichts ist maskiert: Das ganze Bild wird neu gezeichnet.</translation>
        </message>
        <message>
            <source>The masked region is drawn at {width} × {height} and put into its place.</source>
            <translation>Der maskierte Bereich wird bei {width} × {height} gezeichnet und an seinen Platz gesetzt.</translation>
        </message>
        <message>
            <source>The picture is scaled to {width} × {height} for that.</source>
            <translation>Das Bild wird dafür auf {width} × {height} skaliert.</translation>
        </message>
        <message>
            <source>What is masked is drawn anew, the rest stays as it is.</source>
            <translation>Was maskiert ist, wird neu gezeichnet, der Rest bleibt, wie er ist.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>A mask: white is drawn anew</source>
            <translation>Eine Maske: Weiß wird neu gezeichnet</translation>
        </message>
        <message>
            <source>Back to the pictures; the mask stays (Esc)</source>
            <translation>Zurück zu den Bildern; die Maske bleibt (Esc)</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>Maske leeren</translation>
        </message>
        <message>
            <source>Close the canvas</source>
            <translation>Leinwand schließen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Draw what is kept, keep the rest (I)</source>
            <translation>Zeichnen, was behalten wurde, und den Rest behalten (I)</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Kante</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Radierer</translation>
        </message>
        <message>
            <source>From a picture file…</source>
            <translation>Aus einer Bilddatei…</translation>
        </message>
        <message>
            <source>Keep it pressed to see the picture before (\ or O)</source>
            <translation>Gedrückt halten, um das Bild davor zu sehen (\ oder O)</translation>
        </message>
        <message>
            <source>How much of the brush fades at its edge</source>
            <translation>Wie viel des Pinsels an seiner Kante verläuft</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>Maske invertieren</translation>
        </message>
        <message>
            <source>Redo the step</source>
            <translation>Schritt wiederholen</translation>
        </message>
        <message>
            <source>Undo the last stroke or dragged edge (Ctrl+Z)</source>
            <translation>Den letzten Strich oder gezogenen Rand zurücknehmen (Strg+Z)</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>Letzten Schritt zurücknehmen</translation>
        </message>
        <message>
            <source>Load a mask</source>
            <translation>Maske laden</translation>
        </message>
        <message>
            <source>Mask nothing (Del)</source>
            <translation>Nichts maskieren (Entf)</translation>
        </message>
        <message>
            <source>What the networks read of the control pictures, over the start picture (C)</source>
            <translation>Was die Netze von den Steuerbildern lesen, über dem Startbild (C)</translation>
        </message>
        <message>
            <source>Show the control pictures over it</source>
            <translation>Die Steuerbilder darüber zeigen</translation>
        </message>
        <message>
            <source>Mask what is to be drawn anew (X: eraser, and back)</source>
            <translation>Maskieren, was neu gezeichnet werden soll (X: Radierer und zurück)</translation>
        </message>
        <message>
            <source>Redo what was undone (Ctrl+Shift+Z)</source>
            <translation>Zurückgenommenes wiederholen (Strg+Umschalt+Z)</translation>
        </message>
        <message>
            <source>Show all of it (Z)</source>
            <translation>Alles zeigen (Z)</translation>
        </message>
        <message>
            <source>Show all of the start picture</source>
            <translation>Das ganze Startbild zeigen</translation>
        </message>
        <message>
            <source>Show the start picture as it is</source>
            <translation>Das Startbild zeigen, wie es ist</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size of the brush</source>
            <translation>Größe des Pinsels</translation>
        </message>
        <message>
            <source>Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel</source>
            <translation>Größe des Pinsels: [ oder , kleiner, ] oder . größer; Strg und Mausrad</translation>
        </message>
        <message>
            <source>Soft edge of the brush</source>
            <translation>Weiche Kante des Pinsels</translation>
        </message>
        <message>
            <source>Take the mask away (X: brush, and back)</source>
            <translation>Maske wegnehmen (X: Pinsel und zurück)</translation>
        </message>
        <message>
            <source>Take the mask from a picture file</source>
            <translation>Die Maske aus einer Bilddatei nehmen</translation>
        </message>
        <message>
            <source>What is transparent in the start picture's file</source>
            <translation>Was in der Datei des Startbildes durchsichtig ist</translation>
        </message>
    </context>
    <context>
        <name>CanvasView</name>
        <message>
            <source>Choose a start picture to edit it.</source>
            <translation>Wählen Sie ein Startbild, um es zu bearbeiten.</translation>
        </message>
        <message>
            <source>Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, the middle button or Space and a drag move it; arrows move the brush, Enter presses it</source>
            <translation>Malen, was neu gezeichnet werden soll; einen Rand ziehen, um darüber hinaus zu zeichnen. Mausrad, + und - zoomen, Z zeigt alles, mittlere Taste oder Leertaste und Ziehen verschiebt; Pfeile bewegen den Pinsel, Enter drückt ihn auf</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Das Bild wird gelesen…</translation>
        </message>
        <message>
            <source>The start picture, edited</source>
            <translation>Das Startbild, bearbeitet</translation>
        </message>
    </context>
    <context>
        <name>MaskPanel</name>
        <message>
            <source>Area</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Weichheit</translation>
        </message>
        <message>
            <source>Blur of the mask</source>
            <translation>Weichheit der Maske</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Weichgezeichnet</translation>
        </message>
        <message>
            <source>Draw the whole picture anew</source>
            <translation>Das ganze Bild neu zeichnen</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Erweitern</translation>
        </message>
        <message>
            <source>Extend at the bottom</source>
            <translation>Unten erweitern</translation>
        </message>
        <message>
            <source>Extend at the top</source>
            <translation>Oben erweitern</translation>
        </message>
        <message>
            <source>Extend to the left</source>
            <translation>Nach links erweitern</translation>
        </message>
        <message>
            <source>Extend to the right</source>
            <translation>Nach rechts erweitern</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Invertiert</translation>
        </message>
        <message>
            <source>Inverted mask</source>
            <translation>Invertierte Maske</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Rand</translation>
        </message>
        <message>
            <source>Masked region</source>
            <translation>Maskierter Bereich</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <source>Noise: something else is drawn</source>
            <translation>Rauschen: Etwas anderes wird gezeichnet</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Pixels around the region that the model sees</source>
            <translation>Pixel um den Bereich, die das Modell sieht</translation>
        </message>
        <message>
            <source>Pixels by which its edge fades, inwards</source>
            <translation>Pixel, über die ihre Kante nach innen verläuft</translation>
        </message>
        <message>
            <source>Pixels to draw beyond this edge; dragging the edge does the same</source>
            <translation>Pixel, die über diesen Rand hinaus gezeichnet werden; den Rand zu ziehen tut dasselbe</translation>
        </message>
        <message>
            <source>Remove the mask</source>
            <translation>Maske entfernen</translation>
        </message>
        <message>
            <source>Remove the mask from the order</source>
            <translation>Die Maske aus dem Auftrag entfernen</translation>
        </message>
        <message>
            <source>The colours around it: what is there goes away</source>
            <translation>Die Farben ringsum: Was dort ist, verschwindet</translation>
        </message>
        <message>
            <source>The masked region alone, large, then put into its place: for faces and hands</source>
            <translation>Nur der maskierte Bereich, groß, dann an seinen Platz gesetzt: für Gesichter und Hände</translation>
        </message>
        <message>
            <source>The picture as a whole; only what is masked changes</source>
            <translation>Das Bild als Ganzes; nur das Maskierte ändert sich</translation>
        </message>
        <message>
            <source>What is painted stays, and the rest is drawn</source>
            <translation>Was gemalt ist, bleibt, und der Rest wird gezeichnet</translation>
        </message>
        <message>
            <source>What is there: it is changed as far as the strength says</source>
            <translation>Was dort ist: Es wird so weit verändert, wie die Stärke sagt</translation>
        </message>
        <message>
            <source>What the masked part holds when drawing begins</source>
            <translation>Was der maskierte Teil enthält, wenn das Zeichnen beginnt</translation>
        </message>
        <message>
            <source>What the model draws at the size that is set</source>
            <translation>Was das Modell in der eingestellten Größe zeichnet</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Ganzes Bild</translation>
        </message>
    </context>
    <context>
        <name>HiresPanel</name>
        <message>
            <source>Show the hires fix</source>
            <translation>Hires-Fix anzeigen</translation>
        </message>
        <message>
            <source>Draw the picture, make it larger and draw it on: large pictures without a doubled subject</source>
            <translation>Das Bild zeichnen, vergrößern und weiterzeichnen: große Bilder ohne verdoppeltes Motiv</translation>
        </message>
        <message>
            <source>Hires fix</source>
            <translation>Hires-Fix</translation>
        </message>
        <message>
            <source>Scale of the hires fix</source>
            <translation>Skalierung des Hires-Fix</translation>
        </message>
        <message>
            <source>How many times each side grows</source>
            <translation>Wie viel-mal jede Seite wächst</translation>
        </message>
        <message>
            <source>Strength of the hires fix</source>
            <translation>Stärke des Hires-Fix</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.</source>
            <translation>Wie weit das größere Bild verändert wird: Größere Latents wollen 0,5 oder mehr, größere Bilder 0,3.</translation>
        </message>
        <message>
            <source>Steps of the hires fix</source>
            <translation>Schritte des Hires-Fix</translation>
        </message>
        <message>
            <source>How many steps are drawn at the larger size</source>
            <translation>Wie viele Schritte in der größeren Größe gezeichnet werden</translation>
        </message>
        <message>
            <source>Upscaler of the hires fix</source>
            <translation>Upscaler des Hires-Fix</translation>
        </message>
        <message>
            <source>What makes the picture larger: its latents, its pixels, or a network of the models page</source>
            <translation>Was das Bild vergrößert: seine Latents, seine Pixel oder ein Netz der Modellseite</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latents</translation>
        </message>
        <message>
            <source>Latents, antialiased</source>
            <translation>Latents, mit Antialiasing</translation>
        </message>
        <message>
            <source>Latents, bicubic</source>
            <translation>Latents, bikubisch</translation>
        </message>
        <message>
            <source>Latents, bicubic, antialiased</source>
            <translation>Latents, bikubisch, mit Antialiasing</translation>
        </message>
        <message>
            <source>Latents, nearest</source>
            <translation>Latents, nächster Nachbar</translation>
        </message>
        <message>
            <source>Latents, nearest-exact</source>
            <translation>Latents, nächster Nachbar exakt</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>Pixel, Lanczos</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>Pixel, nächster Nachbar</translation>
        </message>
        <message>
            <source>draw on at {width} × {height}</source>
            <translation>weiterzeichnen bei {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (nicht vorhanden)</translation>
        </message>
        <message>
            <source>Hires fix: {width} × {height}</source>
            <translation>Hires-Fix: {width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>LargerField</name>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>What enlarges the pictures. Add others on the models page.</source>
            <translation>Was die Bilder vergrößert. Weitere lassen sich auf der Modellseite hinzufügen.</translation>
        </message>
        <message>
            <source>Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer</source>
            <translation>Das größere Bild Kachel für Kachel mit dieser Stärke neu zeichnen: Es gewinnt Details und dauert länger</translation>
        </message>
        <message>
            <source>Refine the larger picture in tiles</source>
            <translation>Das größere Bild in Kacheln verfeinern</translation>
        </message>
        <message>
            <source>and refine in tiles</source>
            <translation>und in Kacheln verfeinern</translation>
        </message>
        <message>
            <source>Strength of refining the larger picture</source>
            <translation>Stärke der Verfeinerung des größeren Bildes</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: 0.3 keeps what is there.</source>
            <translation>Wie weit das größere Bild verändert wird: 0,3 behält, was da ist.</translation>
        </message>
        <message>
            <source>to {width} × {height}</source>
            <translation>auf {width} × {height}</translation>
        </message>
        <message>
            <source>No upscaler is installed: add the safetensors file of one on the models page.</source>
            <translation>Kein Upscaler ist installiert: Fügen Sie auf der Modellseite die safetensors-Datei eines solchen hinzu.</translation>
        </message>
        <message>
            <source>Enlarge each picture once it is drawn. The smaller one is kept in the library.</source>
            <translation>Jedes Bild vergrößern, sobald es gezeichnet ist. Das kleinere bleibt in der Bibliothek.</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (nicht vorhanden)</translation>
        </message>
    </context>
    <context>
        <name>RefineField</name>
        <message>
            <source>Draw the whole picture anew, tile by tile at low strength: a large one gains detail</source>
            <translation>Das ganze Bild Kachel für Kachel mit geringer Stärke neu zeichnen: Ein großes gewinnt Details</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>Pixel, nächster Nachbar</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>What makes the picture larger before it is drawn anew</source>
            <translation>Was das Bild vergrößert, bevor es neu gezeichnet wird</translation>
        </message>
        <message>
            <source>refine in tiles: {width} × {height}</source>
            <translation>in Kacheln verfeinern: {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (nicht vorhanden)</translation>
        </message>
        <message>
            <source>refine in tiles</source>
            <translation>in Kacheln verfeinern</translation>
        </message>
        <message>
            <source>Upscaler of refining</source>
            <translation>Upscaler der Verfeinerung</translation>
        </message>
        <message>
            <source>Scale of refining</source>
            <translation>Skalierung der Verfeinerung</translation>
        </message>
        <message>
            <source>Refine in tiles</source>
            <translation>In Kacheln verfeinern</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>Pixel, Lanczos</translation>
        </message>
        <message>
            <source>How many times larger each side is made first; 1 keeps the size</source>
            <translation>Wie viel-mal jede Seite zuerst vergrößert wird; 1 behält die Größe</translation>
        </message>
    </context>
    <context>
        <name>AxisRow</name>
        <message>
            <source>Field of axis {name}</source>
            <translation>Feld der Achse {name}</translation>
        </message>
        <message>
            <source>Values of axis {name}</source>
            <translation>Werte der Achse {name}</translation>
        </message>
        <message>
            <source>Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many</source>
            <translation>Werte mit Kommas dazwischen; bei Zahlen auch Bereiche: 1-10 (+3) in Schritten, 1-10 [4] so viele</translation>
        </message>
        <message>
            <source>What varies along this axis</source>
            <translation>Was sich entlang dieser Achse ändert</translation>
        </message>
        <message>
            <source>names with commas between</source>
            <translation>Namen mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>GridForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a field for an axis.</source>
            <translation>Wählen Sie ein Feld für eine Achse.</translation>
        </message>
        <message>
            <source>Draw all of them? {cost}.</source>
            <translation>Alle zeichnen? {cost}.</translation>
        </message>
        <message>
            <source>Draw the grid</source>
            <translation>Raster zeichnen</translation>
        </message>
        <message>
            <source>Draw the grid of these axes</source>
            <translation>Das Raster dieser Achsen zeichnen</translation>
        </message>
        <message>
            <source>Draw them</source>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <source>Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.</source>
            <translation>Alles andere ist wie bei „Erstellen“: „{prompt}“. Ein Feld ist ein Bild und wird nicht vergrößert.</translation>
        </message>
        <message>
            <source>Making the orders of the cells…</source>
            <translation>Die Aufträge der Felder entstehen…</translation>
        </message>
        <message>
            <source>Put its cells into the queue; what is drawn already is not drawn again</source>
            <translation>Die Felder in die Warteschlange stellen; was schon gezeichnet ist, wird nicht noch einmal gezeichnet</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>{count} cells, about {time}</source>
            <translation>{count} Felder, etwa {time}</translation>
        </message>
        <message>
            <source>{count} cells; how long is not known before the first picture</source>
            <translation>{count} Felder; wie lange, ist vor dem ersten Bild nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>GridsPage</name>
        <message>
            <source>As a folder…</source>
            <translation>Als Ordner…</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>Als Seite…</translation>
        </message>
        <message>
            <source>As one labelled picture, as a page that needs nothing else, or as a folder</source>
            <translation>Als ein beschriftetes Bild, als Seite, die sonst nichts braucht, oder als Ordner</translation>
        </message>
        <message>
            <source>As one picture…</source>
            <translation>Als ein Bild…</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>Alle abbrechen</translation>
        </message>
        <message>
            <source>Cancel all cells of this grid</source>
            <translation>Alle Felder dieses Rasters abbrechen</translation>
        </message>
        <message>
            <source>Cancel row</source>
            <translation>Zeile abbrechen</translation>
        </message>
        <message>
            <source>Cancel the row of the selected cell</source>
            <translation>Die Zeile des ausgewählten Feldes abbrechen</translation>
        </message>
        <message>
            <source>Compare the selected cell with its neighbour</source>
            <translation>Das ausgewählte Feld mit seinem Nachbarn vergleichen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>Neu zeichnen</translation>
        </message>
        <message>
            <source>Draw the cells without a picture</source>
            <translation>Die Felder ohne Bild zeichnen</translation>
        </message>
        <message>
            <source>Draw the selected cells again</source>
            <translation>Die ausgewählten Felder neu zeichnen</translation>
        </message>
        <message>
            <source>Draw missing</source>
            <translation>Fehlende zeichnen</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>Bogen exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Mark as favourite; a second press takes the mark away (F)</source>
            <translation>Als Favorit markieren; noch einmal drücken nimmt die Markierung weg (F)</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forget this grid</source>
            <translation>Dieses Raster vergessen</translation>
        </message>
        <message>
            <source>Grid in view</source>
            <translation>Gezeigtes Raster</translation>
        </message>
        <message>
            <source>How large the cells are shown</source>
            <translation>Wie groß die Felder gezeigt werden</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Mark the selected cells as favourites</source>
            <translation>Die ausgewählten Felder als Favoriten markieren</translation>
        </message>
        <message>
            <source>Make these cells once more; the new picture takes the place of the old one here</source>
            <translation>Diese Felder noch einmal erzeugen; das neue Bild tritt hier an die Stelle des alten</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>No grid was ordered yet: set two axes and draw it.</source>
            <translation>Noch kein Raster in Auftrag: Zwei Achsen einstellen und zeichnen.</translation>
        </message>
        <message>
            <source>Put the cells that have no picture into the queue</source>
            <translation>Die Felder ohne Bild in die Warteschlange stellen</translation>
        </message>
        <message>
            <source>Size of the cells</source>
            <translation>Größe der Felder</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Take every cell of this grid that waits out of the queue</source>
            <translation>Alle wartenden Felder dieses Rasters aus der Warteschlange nehmen</translation>
        </message>
        <message>
            <source>Take it out of this list; its pictures stay in the library</source>
            <translation>Aus dieser Liste nehmen; die Bilder bleiben in der Bibliothek</translation>
        </message>
        <message>
            <source>Take the cells of this row that wait out of the queue</source>
            <translation>Die wartenden Felder dieser Zeile aus der Warteschlange nehmen</translation>
        </message>
        <message>
            <source>The cell on its left, or two selected ones, side by side with their difference in dB</source>
            <translation>Das Feld links davon oder zwei ausgewählte nebeneinander, mit ihrem Unterschied in dB</translation>
        </message>
        <message>
            <source>The grids that were ordered, the newest first</source>
            <translation>Die in Auftrag gegebenen Raster, neueste zuerst</translation>
        </message>
        <message>
            <source>Value of axis Z in view</source>
            <translation>Gezeigter Wert der Achse Z</translation>
        </message>
        <message>
            <source>Which value of the third axis the sheet shows</source>
            <translation>Welchen Wert der dritten Achse der Bogen zeigt</translation>
        </message>
        <message>
            <source>{drawn} of {count} cells drawn</source>
            <translation>{drawn} von {count} Feldern gezeichnet</translation>
        </message>
        <message>
            <source>Its pictures are in {folder}, which is not in the library: no cell is shown.</source>
            <translation>Seine Bilder sind in {folder}, das nicht in der Bibliothek ist: keine Zelle wird gezeigt.</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>Seine Bilder zeigen</translation>
        </message>
        <message>
            <source>Show the pictures of this grid</source>
            <translation>Die Bilder dieses Rasters zeigen</translation>
        </message>
        <message>
            <source>Import its folder, where the files stay as they are; its cells are shown then</source>
            <translation>Den Ordner in die Bibliothek nehmen, die Dateien bleiben, wie sie sind; dann werden die Zellen gezeigt</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>is being drawn</source>
            <translation>wird gezeichnet</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>nicht gezeichnet</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Cells of the grid</source>
            <translation>Felder des Rasters</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F makes it a favourite</source>
            <translation>Enter zeigt ein Bild groß; F macht es zum Favoriten</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Completions</source>
            <translation>Vorschläge</translation>
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
            <translation>Künstler</translation>
        </message>
        <message>
            <source>character</source>
            <translation>Figur</translation>
        </message>
        <message>
            <source>embedding</source>
            <translation>Embedding</translation>
        </message>
        <message>
            <source>style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>wildcard</source>
            <translation>Wildcard</translation>
        </message>
        <message>
            <source>work</source>
            <translation>Werk</translation>
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
            <translation>Stil suchen</translation>
        </message>
        <message>
            <source>Import styles</source>
            <translation>Stile importieren</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Keep the prompts as they stand as a style</source>
            <translation>Die Prompts, wie sie jetzt sind, als Stil behalten</translation>
        </message>
        <message>
            <source>Keep the prompt…</source>
            <translation>Prompt behalten…</translation>
        </message>
        <message>
            <source>Name of the new style</source>
            <translation>Name des neuen Stils</translation>
        </message>
        <message>
            <source>No style has these words.</source>
            <translation>Kein Stil enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Stile</translation>
        </message>
        <message>
            <source>Styles (*.csv *.json);;All files (*)</source>
            <translation>Stile (*.csv *.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk</source>
            <translation>Stile von A1111, Fooocus, InvokeAI, SD.Next oder sddesk</translation>
        </message>
        <message>
            <source>Take this style of yours out of the list (Del)</source>
            <translation>Diesen eigenen Stil aus der Liste nehmen (Entf)</translation>
        </message>
        <message>
            <source>Without a folder</source>
            <translation>Ohne Ordner</translation>
        </message>
        <message>
            <source>Write {prompt} in the prompt where other prompts go; without it the text goes behind them.</source>
            <translation>Schreiben Sie {prompt} in den Prompt, wo andere Prompts stehen sollen; ohne das kommt der Text dahinter.</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <translation>{name}, gewählt</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <translation>{name}, nicht gewählt</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Neu …</translation>
        </message>
        <message>
            <source>Write a style from the beginning</source>
            <translation>Einen Stil von Anfang an schreiben</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Export styles</source>
            <translation>Stile exportieren</translation>
        </message>
        <message>
            <source>Write your styles to a file</source>
            <translation>Ihre Stile in eine Datei schreiben</translation>
        </message>
        <message>
            <source>Styles of sddesk (*.json);;Styles of A1111 (*.csv)</source>
            <translation>Stile von sddesk (*.json);;Stile von A1111 (*.csv)</translation>
        </message>
        <message>
            <source>Edit the style</source>
            <translation>Den Stil bearbeiten</translation>
        </message>
        <message>
            <source>Change its name, folder and texts (F2)</source>
            <translation>Name, Ordner und Texte ändern (F2)</translation>
        </message>
        <message>
            <source>Duplicate the style</source>
            <translation>Den Stil verdoppeln</translation>
        </message>
        <message>
            <source>Keep a second one like it (Ctrl+D)</source>
            <translation>Einen zweiten wie diesen behalten (Strg+D)</translation>
        </message>
        <message>
            <source>Remove the style</source>
            <translation>Den Stil entfernen</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Choose styles</source>
            <translation>Stile wählen</translation>
        </message>
        <message>
            <source>Not: {text}</source>
            <translation>Nicht: {text}</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Stile</translation>
        </message>
        <message>
            <source>Take the style “{name}” away</source>
            <translation>Den Stil „{name}“ wegnehmen</translation>
        </message>
        <message>
            <source>Texts around your prompt, several at once. What you wrote stays as it is.</source>
            <translation>Texte um Ihren Prompt, auch mehrere zugleich. Was Sie geschrieben haben, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>The style has another text by now, or is gone: this one stays until you take it away.</source>
            <translation>Der Stil hat inzwischen einen anderen Text oder ist weg: Dieser bleibt, bis Sie ihn wegnehmen.</translation>
        </message>
    </context>
    <context>
        <name>styles</name>
        <message>
            <source>Black and white</source>
            <translation>Schwarzweiß</translation>
        </message>
        <message>
            <source>Bright noon</source>
            <translation>Heller Mittag</translation>
        </message>
        <message>
            <source>By the sea</source>
            <translation>Am Meer</translation>
        </message>
        <message>
            <source>Children's book</source>
            <translation>Kinderbuch</translation>
        </message>
        <message>
            <source>Clay model</source>
            <translation>Knetfigur</translation>
        </message>
        <message>
            <source>Cut paper</source>
            <translation>Scherenschnitt</translation>
        </message>
        <message>
            <source>Deep forest</source>
            <translation>Tiefer Wald</translation>
        </message>
        <message>
            <source>Desert</source>
            <translation>Wüste</translation>
        </message>
        <message>
            <source>Drawn and painted</source>
            <translation>Gezeichnet und gemalt</translation>
        </message>
        <message>
            <source>Falling snow</source>
            <translation>Fallender Schnee</translation>
        </message>
        <message>
            <source>Film still</source>
            <translation>Filmbild</translation>
        </message>
        <message>
            <source>Golden evening</source>
            <translation>Goldener Abend</translation>
        </message>
        <message>
            <source>Ink drawing</source>
            <translation>Tuschezeichnung</translation>
        </message>
        <message>
            <source>Light and weather</source>
            <translation>Licht und Wetter</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>Von Hand gemacht</translation>
        </message>
        <message>
            <source>Oil painting</source>
            <translation>Ölgemälde</translation>
        </message>
        <message>
            <source>On the moon</source>
            <translation>Auf dem Mond</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Fotografien</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Rainy day</source>
            <translation>Regentag</translation>
        </message>
        <message>
            <source>Starry night</source>
            <translation>Sternennacht</translation>
        </message>
        <message>
            <source>Studio photograph</source>
            <translation>Studiofoto</translation>
        </message>
        <message>
            <source>Travel poster</source>
            <translation>Reiseplakat</translation>
        </message>
        <message>
            <source>Watercolour</source>
            <translation>Aquarell</translation>
        </message>
        <message>
            <source>Woodblock print</source>
            <translation>Holzschnitt</translation>
        </message>
    </context>
    <context>
        <name>SuggestPage</name>
        <message>
            <source>More detail</source>
            <translation>Ausführlicher</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Andere Worte</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>Weniger Worte</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>Was gewünscht ist</translation>
        </message>
        <message>
            <source>How the language model changes the words</source>
            <translation>Wie das Sprachmodell die Worte ändert</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>Vorschlagen</translation>
        </message>
        <message>
            <source>Ask the language model; your prompt stays until you use its proposal</source>
            <translation>Das Sprachmodell fragen; Ihr Prompt bleibt, bis Sie seinen Vorschlag verwenden</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Frage anhalten</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>Das Sprachmodell anhalten</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>In den Editor setzen; Rückgängig bringt dort Ihren zurück (Enter)</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Vorschlag verwerfen</translation>
        </message>
        <message>
            <source>Take the proposal away; your prompt stays (Delete)</source>
            <translation>Den Vorschlag wegnehmen; Ihr Prompt bleibt (Delete)</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>Der Vorschlag</translation>
        </message>
        <message>
            <source>It can be changed before it is used</source>
            <translation>Er lässt sich ändern, bevor er verwendet wird</translation>
        </message>
        <message>
            <source>From your prompt to the proposal</source>
            <translation>Von Ihrem Prompt zum Vorschlag</translation>
        </message>
        <message>
            <source>No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).</source>
            <translation>Es wurde kein Sprachmodell gewählt: Es wird nichts vorgeschlagen. Wählen Sie seinen Ordner in den Einstellungen (Ctrl+,).</translation>
        </message>
        <message>
            <source>The language model is read…</source>
            <translation>Das Sprachmodell wird geladen…</translation>
        </message>
        <message>
            <source>The answer was cut, as it went on too long.</source>
            <translation>Die Antwort wurde abgeschnitten, da sie zu lang wurde.</translation>
        </message>
        <message>
            <source>Put at the end, as the answer does not name it: {marks}</source>
            <translation>Ans Ende gesetzt, da die Antwort es nicht nennt: {marks}</translation>
        </message>
    </context>
</TS>
