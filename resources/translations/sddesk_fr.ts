<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AdaptersPanel</name>
        <message>
            <source>Show the LoRAs</source>
            <translation>Afficher les LoRA</translation>
        </message>
        <message>
            <source>Small files that teach the model a style or a thing</source>
            <translation>De petits fichiers qui apprennent au modèle un style ou un sujet</translation>
        </message>
        <message>
            <source>Add a LoRA or an embedding</source>
            <translation>Ajouter un LoRA ou un embedding</translation>
        </message>
        <message>
            <source>A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.</source>
            <translation>Un LoRA reçoit un poids ci-dessous ; le nom d’un embedding va dans le prompt. Tapez pour chercher.</translation>
        </message>
        <message>
            <source>{name} (embedding)</source>
            <translation>{name} (embedding)</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>No other here that fits</source>
            <translation>Aucun autre qui convienne</translation>
        </message>
        <message>
            <source>None here that fits</source>
            <translation>Aucun qui convienne</translation>
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
            <translation>Combien d’images : un nombre, ou lignes × colonnes comme 3 × 4</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Number of pictures</source>
            <translation>Nombre d’images</translation>
        </message>
        <message>
            <source>One picture fewer</source>
            <translation>Une image de moins</translation>
        </message>
        <message>
            <source>One picture more</source>
            <translation>Une image de plus</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
    </context>
    <context>
        <name>BlocksTable</name>
        <message>
            <source>Block</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Time, memory</source>
            <translation>Temps, mémoire</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>Blocs du réseau</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption of the large picture</source>
            <translation>Légende de la grande image</translation>
        </message>
        <message>
            <source>Write a caption</source>
            <translation>Écrire une légende</translation>
        </message>
        <message>
            <source>Your own words on this picture: kept as you leave them (Esc), found by searching</source>
            <translation>Vos propres mots sur cette image : enregistrés quand vous quittez (Échap), trouvés par la recherche</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Papers</source>
            <translation>Articles</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Pictures are being made. Stop and close?</source>
            <translation>Des images sont en cours. Arrêter et fermer ?</translation>
        </message>
        <message>
            <source>Finished pictures are saved. Waiting jobs are kept for the next start.</source>
            <translation>Les images terminées sont enregistrées. Les tâches en attente sont gardées pour le prochain démarrage.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Ajouter un dossier de modèles…</translation>
        </message>
        <message>
            <source>Check for a new version</source>
            <translation>Chercher une nouvelle version</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Edit the prompt</source>
            <translation>Modifier le prompt</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Générer</translation>
        </message>
        <message>
            <source>Generate each line of the prompt</source>
            <translation>Générer chaque ligne du prompt</translation>
        </message>
        <message>
            <source>Import pictures…</source>
            <translation>Importer des images…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>More settings, or fewer</source>
            <translation>Plus de réglages, ou moins</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Ouvrir le menu</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Stop or go back</source>
            <translation>Arrêter ou revenir</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Progress of making it again</source>
            <translation>Progression de la régénération</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>What made them does not differ.</source>
            <translation>Les réglages qui les ont produites ne diffèrent pas.</translation>
        </message>
        <message>
            <source>Made again</source>
            <translation>Régénérée</translation>
        </message>
        <message>
            <source>made again, not saved</source>
            <translation>régénérée, non enregistrée</translation>
        </message>
        <message>
            <source>Waiting for its turn in the queue…</source>
            <translation>En attente dans la file…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back from comparing</source>
            <translation>Retour de la comparaison</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Échanger</translation>
        </message>
        <message>
            <source>Swap left and right</source>
            <translation>Échanger gauche et droite</translation>
        </message>
        <message>
            <source>Let the two change places (S)</source>
            <translation>Les deux images changent de place (S)</translation>
        </message>
        <message>
            <source>Show the difference as a picture</source>
            <translation>Afficher la différence en image</translation>
        </message>
        <message>
            <source>Where they differ it is bright, made stronger so that it is seen (D)</source>
            <translation>Clair là où elles diffèrent, amplifié pour être visible (D)</translation>
        </message>
        <message>
            <source>Keep the new one, too</source>
            <translation>Garder aussi la nouvelle</translation>
        </message>
        <message>
            <source>Keep the picture that was made again</source>
            <translation>Garder l’image régénérée</translation>
        </message>
        <message>
            <source>Save it into the library as a picture of its own; else it is forgotten</source>
            <translation>L’enregistrer à part dans la bibliothèque ; sinon elle est oubliée</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Ce qui diffère</translation>
        </message>
        <message>
            <source>Being made again…</source>
            <translation>Régénération…</translation>
        </message>
        <message>
            <source>It was not made again.</source>
            <translation>Elle n’a pas été régénérée.</translation>
        </message>
        <message>
            <source>Left: {left}
Right: {right}</source>
            <translation>Gauche : {left}
Droite : {right}</translation>
        </message>
        <message>
            <source>Their sizes differ, so no likeness is reckoned.</source>
            <translation>Les tailles diffèrent, aucune ressemblance n’est donc calculée.</translation>
        </message>
        <message>
            <source>Identical: every pixel is the same.</source>
            <translation>Identiques : tous les pixels sont les mêmes.</translation>
        </message>
        <message>
            <source>PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>PSNR {psnr} dB · {percent} % des pixels diffèrent, de {largest} au plus sur 255</translation>
        </message>
        <message>
            <source>Difference × {gain}</source>
            <translation>Différence × {gain}</translation>
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
            <translation>Ce que montre l’image (Ctrl+L) ; prompts précédents : Alt+Haut, Alt+Bas ; poids d’un mot : Ctrl+Haut/Bas</translation>
        </message>
        <message>
            <source>Describe a picture</source>
            <translation>Décrivez une image</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Prompt négatif</translation>
        </message>
        <message>
            <source>What the picture should not show</source>
            <translation>Ce que l’image ne doit pas montrer</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Générer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Show the negative prompt</source>
            <translation>Afficher le prompt négatif</translation>
        </message>
        <message>
            <source>Make the picture (Ctrl+Enter)</source>
            <translation>Générer l’image (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Stop the current job (Esc)</source>
            <translation>Arrêter la tâche en cours (Échap)</translation>
        </message>
        <message>
            <source>Save the changed job</source>
            <translation>Enregistrer la tâche modifiée</translation>
        </message>
        <message>
            <source>Change the waiting job (Ctrl+Enter); Esc leaves it as it was</source>
            <translation>Modifier la tâche en attente (Ctrl+Entrée) ; Échap la laisse telle quelle</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>This text has the settings of a picture.</source>
            <translation>Ce texte contient les réglages d’une image.</translation>
        </message>
        <message>
            <source>Keep it as text</source>
            <translation>Garder comme texte</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>Utiliser ces réglages</translation>
        </message>
        <message>
            <source>Add: {section}</source>
            <translation>Ajouter : {section}</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Image de départ</translation>
        </message>
    </context>
    <context>
        <name>ControlKinds</name>
        <message>
            <source>As it is</source>
            <translation>Telle quelle</translation>
        </message>
        <message>
            <source>Colours (tile)</source>
            <translation>Couleurs (tile)</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Inversée</translation>
        </message>
        <message>
            <source>Ready depth map</source>
            <translation>Carte de profondeur prête</translation>
        </message>
        <message>
            <source>Ready pose</source>
            <translation>Pose prête</translation>
        </message>
        <message>
            <source>Rough white strokes on black</source>
            <translation>Traits blancs grossiers sur noir</translation>
        </message>
        <message>
            <source>The dark lines, bright on black, with shades</source>
            <translation>Les lignes sombres, claires sur noir, avec leurs nuances</translation>
        </message>
        <message>
            <source>The picture as it is, for its colours</source>
            <translation>L’image telle quelle, pour ses couleurs</translation>
        </message>
        <message>
            <source>Thin white edges on black</source>
            <translation>Fins contours blancs sur noir</translation>
        </message>
        <message>
            <source>The picture blurred</source>
            <translation>L’image floutée</translation>
        </message>
        <message>
            <source>The negative of black lines on white paper</source>
            <translation>Le négatif de lignes noires sur papier blanc</translation>
        </message>
        <message>
            <source>Scribble</source>
            <translation>Gribouillis</translation>
        </message>
        <message>
            <source>Ready regions</source>
            <translation>Régions prêtes</translation>
        </message>
        <message>
            <source>Ready normal map</source>
            <translation>Carte de normales prête</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Edges (canny)</source>
            <translation>Contours (canny)</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Floutée</translation>
        </message>
        <message>
            <source>A map that is ready: it is taken as it is</source>
            <translation>Une carte déjà prête : elle est prise telle quelle</translation>
        </message>
    </context>
    <context>
        <name>ControlPanel</name>
        <message>
            <source>Add a control picture</source>
            <translation>Ajouter une image de contrôle</translation>
        </message>
        <message>
            <source>Control pictures ({count})</source>
            <translation>Images de contrôle ({count})</translation>
        </message>
        <message>
            <source>Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)</source>
            <translation>Des images dont le résultat suit les contours, la profondeur ou les couleurs (ControlNet, T2I-Adapter)</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>Afficher les images de contrôle</translation>
        </message>
        <message>
            <source>Drop a drawing or a photo here: the result follows its lines.</source>
            <translation>Déposez ici un dessin ou une photo : le résultat en suit les lignes.</translation>
        </message>
        <message>
            <source>Control pictures</source>
            <translation>Images de contrôle</translation>
        </message>
        <message>
            <source>A picture to follow</source>
            <translation>Une image à suivre</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Control picture {number}</source>
            <translation>Image de contrôle {number}</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>Dessiner sans elle ; l’image reste dans la bibliothèque</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Contours</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <source>Fit of control picture {number}</source>
            <translation>Ajustement de l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>How strongly it is followed: 0 not at all, 1 as the network was trained</source>
            <translation>À quel point elle est suivie : 0 pas du tout, 1 comme à l’entraînement du réseau</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>Plus bas dans la liste</translation>
        </message>
        <message>
            <source>Move control picture {number} down</source>
            <translation>Descendre l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>Network of control picture {number}</source>
            <translation>Réseau de l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>Remove control picture {number}</source>
            <translation>Retirer l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Étirer</translation>
        </message>
        <message>
            <source>The lower, the more edges there are</source>
            <translation>Plus il est bas, plus il y a de contours</translation>
        </message>
        <message>
            <source>Upper threshold of control picture {number}</source>
            <translation>Seuil haut de l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>Weight of control picture {number}</source>
            <translation>Poids de l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>Ce qui est fait d’une image d’une autre forme</translation>
        </message>
        <message>
            <source>What the network reads of it, at the size that is drawn</source>
            <translation>Ce que le réseau en lit, à la taille dessinée</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (ne convient pas)</translation>
        </message>
        <message>
            <source>What is read of control picture {number}</source>
            <translation>Ce qui est lu de l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>The map shows the whole picture. The network reads the part at the masked region.</source>
            <translation>La carte montre toute l’image. Le réseau lit la partie située à la région masquée.</translation>
        </message>
        <message>
            <source>The map shows the whole picture. For each tile the network reads the part at its place.</source>
            <translation>La carte montre toute l’image. Pour chaque tuile, le réseau lit la partie à son emplacement.</translation>
        </message>
        <message>
            <source>Weight of control picture {number}, slider</source>
            <translation>Poids de l’image de contrôle {number}, curseur</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>The picture is taken for a finished map: none is made of a photo. Make it with another program.</source>
            <translation>L’image est prise pour une carte finie : aucune n’est tirée d’une photo. Préparez-la avec un autre programme.</translation>
        </message>
        <message>
            <source>The lower, the more edges are followed on from strong ones</source>
            <translation>Plus il est bas, plus les contours sont suivis à partir des plus forts</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Lue par</translation>
        </message>
        <message>
            <source>Move control picture {number} up</source>
            <translation>Monter l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>Lower threshold of control picture {number}</source>
            <translation>Seuil bas de l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>Kind of control picture {number}</source>
            <translation>Type de l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>It is followed from here on, in parts of the steps that are drawn</source>
            <translation>Elle est suivie à partir d’ici, en part des pas dessinés</translation>
        </message>
        <message>
            <source>From here on it is left alone, and the model draws freely</source>
            <translation>À partir d’ici elle est laissée de côté, et le modèle dessine librement</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustement</translation>
        </message>
        <message>
            <source>End of control picture {number}</source>
            <translation>Fin de l’image de contrôle {number}</translation>
        </message>
        <message>
            <source>Earlier in the list</source>
            <translation>Plus haut dans la liste</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Rogner</translation>
        </message>
        <message>
            <source>Begin of control picture {number}</source>
            <translation>Début de l’image de contrôle {number}</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Curves of the noise</source>
            <translation>Courbes du bruit</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Setting</source>
            <translation>Réglage</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>What differs between the two</source>
            <translation>Ce qui diffère entre les deux</translation>
        </message>
    </context>
    <context>
        <name>DoneNotice</name>
        <message>
            <source>Finished: {count}.</source>
            <translation>Terminées : {count}.</translation>
        </message>
        <message>
            <source>Finished: {count}. Failed: {failed}.</source>
            <translation>Terminées : {count}. Échouées : {failed}.</translation>
        </message>
        <message>
            <source>The queue is done</source>
            <translation>La file est terminée</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Progress of {title}</source>
            <translation>Progression de {title}</translation>
        </message>
        <message>
            <source>Cancel the download of {title}</source>
            <translation>Annuler le téléchargement de {title}</translation>
        </message>
        <message>
            <source>Cancel, and delete what has arrived</source>
            <translation>Annuler et supprimer ce qui est arrivé</translation>
        </message>
        <message>
            <source>Pause the download of {title}</source>
            <translation>Suspendre le téléchargement de {title}</translation>
        </message>
        <message>
            <source>Resume the download of {title}</source>
            <translation>Reprendre le téléchargement de {title}</translation>
        </message>
        <message>
            <source>Pause; what has arrived is kept</source>
            <translation>Suspendre ; ce qui est arrivé est gardé</translation>
        </message>
        <message>
            <source>Go on where it stopped</source>
            <translation>Reprendre là où il s’est arrêté</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>{received} of {total}</source>
            <translation>{received} sur {total}</translation>
        </message>
        <message>
            <source>{size} per second</source>
            <translation>{size} par seconde</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
        <message>
            <source>asking the hub…</source>
            <translation>demande au hub…</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>Drag the lines to make columns wider</source>
            <translation>Faites glisser les traits pour élargir les colonnes</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder: step {step} of {steps}</source>
            <translation>Nouveau dessin, enregistré : pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>Drawn once more in {time}, with a recorder.</source>
            <translation>Dessinée une nouvelle fois en {time}, avec enregistrement.</translation>
        </message>
        <message>
            <source>Stop drawing; what is shown stays</source>
            <translation>Ne plus dessiner ; ce qui est montré reste</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>{table}, columns</source>
            <translation>{table}, colonnes</translation>
        </message>
        <message>
            <source>Stop the explanation</source>
            <translation>Arrêter l’explication</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder, as soon as the engine is free…</source>
            <translation>Nouveau dessin, enregistré, dès que le moteur est libre…</translation>
        </message>
        <message>
            <source>Save the steps as a film</source>
            <translation>Enregistrer les pas en film</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} est écrit.</translation>
        </message>
        <message>
            <source>Only the way through the VAE is shown.</source>
            <translation>Seul le passage par le VAE est montré.</translation>
        </message>
        <message>
            <source>Stopped. The steps that were drawn are shown.</source>
            <translation>Arrêté. Les pas dessinés sont montrés.</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Single pictures</source>
            <translation>Images séparées</translation>
        </message>
        <message>
            <source>Contact sheets</source>
            <translation>Planches-contact</translation>
        </message>
        <message>
            <source>With everything that made them</source>
            <translation>Avec tout ce qui les a produites</translation>
        </message>
        <message>
            <source>With seed and settings below each</source>
            <translation>Avec seed et réglages sous chacune</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>Ce qui est écrit</translation>
        </message>
        <message>
            <source>Each picture as a file, or many on a page</source>
            <translation>Chaque image dans un fichier, ou plusieurs par page</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <source>PNG keeps every pixel; JPEG and WebP are smaller</source>
            <translation>PNG garde chaque pixel ; JPEG et WebP sont plus petits</translation>
        </message>
        <message>
            <source>Quality of the files</source>
            <translation>Qualité des fichiers</translation>
        </message>
        <message>
            <source>Of JPEG and WebP, 1 to 100; larger is better</source>
            <translation>Pour JPEG et WebP, de 1 à 100 ; plus c’est haut, mieux c’est</translation>
        </message>
        <message>
            <source>Prompt and settings are written into the files; without, they hold pixels and nothing else</source>
            <translation>Prompt et réglages sont écrits dans les fichiers ; sans eux, il n’y a que des pixels</translation>
        </message>
        <message>
            <source>Rows of a sheet</source>
            <translation>Lignes d’une planche</translation>
        </message>
        <message>
            <source>Pictures below each other on a page</source>
            <translation>Images l’une sous l’autre sur une page</translation>
        </message>
        <message>
            <source>Columns of a sheet</source>
            <translation>Colonnes d’une planche</translation>
        </message>
        <message>
            <source>Pictures beside each other on a page</source>
            <translation>Images côte à côte sur une page</translation>
        </message>
        <message>
            <source>Two lines below each picture of a sheet</source>
            <translation>Deux lignes sous chaque image d’une planche</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Dossier des fichiers</translation>
        </message>
        <message>
            <source>It is made if it is not there</source>
            <translation>Il est créé s’il n’existe pas</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progression de l’export</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back from exporting</source>
            <translation>Retour de l’export</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>Choisir le dossier des fichiers</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export the chosen pictures</source>
            <translation>Exporter les images choisies</translation>
        </message>
        <message>
            <source>Write the files; nothing is overwritten</source>
            <translation>Écrire les fichiers ; rien n’est écrasé</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>Arrêter l’export</translation>
        </message>
        <message>
            <source>Write no more; what is written stays</source>
            <translation>Ne plus écrire ; ce qui est écrit reste</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>Un dossier pour les fichiers</translation>
        </message>
        <message>
            <source>Export pictures: {count}</source>
            <translation>Exporter des images : {count}</translation>
        </message>
        <message>
            <source>{done} of {total} written</source>
            <translation>{done} sur {total} écrites</translation>
        </message>
        <message>
            <source>Pages: {pages}, with up to {each} pictures each</source>
            <translation>Pages : {pages}, jusqu’à {each} images chacune</translation>
        </message>
        <message>
            <source>Existing files are never overwritten: a taken name gets a number.</source>
            <translation>Les fichiers existants ne sont jamais écrasés : un nom déjà pris reçoit un numéro.</translation>
        </message>
        <message>
            <source>Start pictures, masks and the like inside the file: it alone is enough to make it again</source>
            <translation>Images de départ, masques et autres dans le fichier : il suffit seul à la régénérer</translation>
        </message>
        <message>
            <source>With the pictures that they were made from</source>
            <translation>Avec les images dont elles sont tirées</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Model of the pictures</source>
            <translation>Modèle des images</translation>
        </message>
        <message>
            <source>Only pictures of this model</source>
            <translation>Seulement les images de ce modèle</translation>
        </message>
        <message>
            <source>Order of the pictures</source>
            <translation>Ordre des images</translation>
        </message>
        <message>
            <source>In which order pictures are shown</source>
            <translation>L’ordre dans lequel les images sont montrées</translation>
        </message>
        <message>
            <source>Size of the small pictures</source>
            <translation>Taille des vignettes</translation>
        </message>
        <message>
            <source>How large pictures are shown (+, -)</source>
            <translation>La taille à laquelle les images sont montrées (+, -)</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petites</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyennes</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grandes</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Tous les modèles</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>All pictures but those in the trash</source>
            <translation>Toutes les images sauf celles de la corbeille</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favorites</translation>
        </message>
        <message>
            <source>Pictures marked with a heart (F)</source>
            <translation>Les images marquées d’un cœur (F)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Cachées</translation>
        </message>
        <message>
            <source>Pictures that the safety checker hides</source>
            <translation>Les images que le filtre de sécurité cache</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquantes</translation>
        </message>
        <message>
            <source>Pictures whose files are not where they were</source>
            <translation>Les images dont les fichiers ne sont plus à leur place</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>Dans la corbeille</translation>
        </message>
        <message>
            <source>Pictures that were moved to the trash</source>
            <translation>Les images mises à la corbeille</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Plus récentes d’abord</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Plus anciennes d’abord</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>Mieux notées d’abord</translation>
        </message>
        <message>
            <source>By prompt</source>
            <translation>Par prompt</translation>
        </message>
        <message>
            <source>By seed</source>
            <translation>Par seed</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Par modèle</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>Toute forme</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Toute date</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>Années précédentes</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Only pictures of this shape</source>
            <translation>Seulement les images de cette forme</translation>
        </message>
        <message>
            <source>Only pictures of this time</source>
            <translation>Seulement les images de cette période</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <source>Shape of the pictures</source>
            <translation>Forme des images</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Carré</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>When the pictures were made</source>
            <translation>Quand les images ont été faites</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Saved pictures, newest first</source>
            <translation>Images enregistrées, les plus récentes d’abord</translation>
        </message>
        <message>
            <source>A click shows a picture, Enter shows it large, a double click restores its settings</source>
            <translation>Un clic montre une image, Entrée la montre en grand, un double-clic rétablit ses réglages</translation>
        </message>
        <message>
            <source>Finished pictures are kept here.</source>
            <translation>Les images terminées sont gardées ici.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
    </context>
    <context>
        <name>GuidancePart</name>
        <message>
            <source>Guidance from this step on</source>
            <translation>Guidance à partir de ce pas</translation>
        </message>
        <message>
            <source>Draw it with this guidance from the step above on; the steps before stay</source>
            <translation>La dessiner avec cette guidance à partir du pas ci-dessus ; les pas d’avant restent</translation>
        </message>
        <message>
            <source>Draw it with 1, 3, 7.5, 15 and 30</source>
            <translation>Dessiner avec 1, 3, 7,5, 15 et 30</translation>
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
            <translation>Différence, amplifiée 4 fois</translation>
        </message>
        <message>
            <source>Guidance {scale} from here on: {step}. Choose another step above.</source>
            <translation>Guidance {scale} à partir d’ici : {step}. Choisissez un autre pas ci-dessus.</translation>
        </message>
        <message>
            <source>Guidance {scale} from {step} on: {psnr} dB</source>
            <translation>Guidance {scale} à partir de {step} : {psnr} dB</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the folder of the log</source>
            <translation>Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
    </context>
    <context>
        <name>HowItWorks</name>
        <message>
            <source>step {step}</source>
            <translation>pas {step}</translation>
        </message>
        <message>
            <source>1. The text encoder reads</source>
            <translation>1. L’encodeur de texte lit</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is beyond is read in further parts, and words of two parts do not know of each other. The negative prompt, or an empty text, is read in the same way.</source>
            <translation>Votre prompt est découpé en tokens : des mots et des morceaux de mots. Un encodeur de texte (CLIP) change chacun en une liste de nombres qui représente son sens parmi les autres. Il lit 75 tokens à la fois ; la suite est lue par parties, et les mots de deux parties s’ignorent. Le prompt négatif, ou un texte vide, est lu de la même façon.</translation>
        </message>
        <message>
            <source>2. The seed makes noise</source>
            <translation>2. Le seed fait le bruit</translation>
        </message>
        <message>
            <source>The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one point of this latent picture, with a few numbers each. The same seed gives the same noise, so the same settings give the same picture.</source>
            <translation>L’image commence comme un bruit pur, tiré du seed. Elle est petite : chaque carré de 8 × 8 pixels est un point de cette image latente, avec quelques nombres. Le même seed donne le même bruit, donc les mêmes réglages donnent la même image.</translation>
        </message>
        <message>
            <source>3. U-Net and sampler take the noise away, step by step</source>
            <translation>3. L’U-Net et le sampler ôtent le bruit, pas à pas</translation>
        </message>
        <message>
            <source>At each step the U-Net looks at the noisy picture and at your words and guesses which part is noise. It guesses twice, with your prompt and without; guidance says how far to go from the second towards the first. The sampler decides how much of that noise to remove. These are the steps of your last picture:</source>
            <translation>À chaque pas, l’U-Net regarde l’image bruitée et vos mots, et devine quelle part est du bruit. Il devine deux fois, avec votre prompt et sans ; la guidance dit jusqu’où aller du second vers le premier. Le sampler décide combien de ce bruit ôter. Voici les pas de votre dernière image :</translation>
        </message>
        <message>
            <source>Make a picture, and its steps appear here.</source>
            <translation>Générez une image, et ses pas apparaîtront ici.</translation>
        </message>
        <message>
            <source>4. The VAE paints the pixels</source>
            <translation>4. Le VAE peint les pixels</translation>
        </message>
        <message>
            <source>When the last step is done, the decoder of the VAE turns the small latent picture into full size, eight times as wide and as high, and fills in fine detail. Then the picture is saved with everything that made it.</source>
            <translation>Après le dernier pas, le décodeur du VAE change la petite image latente en pleine taille, huit fois plus large et plus haute, et ajoute les détails fins. Puis l’image est enregistrée avec tout ce qui l’a produite.</translation>
        </message>
        <message>
            <source>The finished picture</source>
            <translation>L’image terminée</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of numbers that stands for its meaning among the others, as if it was about to answer. It reads about 500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has one.</source>
            <translation>Votre prompt est découpé en tokens : des mots et des morceaux de mots. Un modèle de langage change chacun en une liste de nombres qui représente son sens parmi les autres, comme s’il allait répondre. Il lit environ 500 tokens ; la suite n’est pas lue. Un prompt négatif est lu de la même façon quand le modèle en a un.</translation>
        </message>
        <message>
            <source>At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the negative one; models for few steps guess once. The sampler decides how far to go. These are the steps of your last picture:</source>
            <translation>À chaque pas, le transformer regarde l’image bruitée et vos mots comme une seule suite de tokens, et devine le chemin du bruit à l’image. Avec guidance il devine deux fois, avec votre prompt et avec le négatif ; les modèles à peu de pas devinent une fois. Le sampler décide jusqu’où aller. Voici les pas de votre dernière image :</translation>
        </message>
        <message>
            <source>3. Transformer and sampler take the noise away, step by step</source>
            <translation>3. Le transformer et le sampler ôtent le bruit, pas à pas</translation>
        </message>
        <message>
            <source>Draw it with a recorder</source>
            <translation>La dessiner en l’enregistrant</translation>
        </message>
        <message>
            <source>Draw this picture once more when the engine is free, and see its latents and answers as they come</source>
            <translation>Redessiner cette image quand le moteur est libre, et voir ses latents et ses réponses à mesure</translation>
        </message>
    </context>
    <context>
        <name>HowPage</name>
        <message>
            <source>Introduction</source>
            <translation>Introduction</translation>
        </message>
        <message>
            <source>How a picture comes about, without one picture in particular</source>
            <translation>Comment naît une image, sans exemple particulier</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Describe a picture on the left and press Ctrl+Enter.</source>
            <translation>Décrivez une image à gauche et appuyez sur Ctrl+Entrée.</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Pas encore d’image</translation>
        </message>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>Image {index} sur {count}</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>non terminée</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
    </context>
    <context>
        <name>InlineBar</name>
        <message>
            <source>Progress of what takes long</source>
            <translation>Progression de ce qui dure</translation>
        </message>
    </context>
    <context>
        <name>InstalledList</name>
        <message>
            <source>{size} in memory with all that it draws with</source>
            <translation>{size} en mémoire avec tout ce qui lui sert à dessiner</translation>
        </message>
        <message>
            <source>of its forms here the best for this machine</source>
            <translation>de ses formes présentes, la meilleure pour cette machine</translation>
        </message>
        <message>
            <source>for this machine rather “{form}”</source>
            <translation>pour cette machine, plutôt « {form} »</translation>
        </message>
        <message>
            <source>about {seconds} s a step here</source>
            <translation>ici environ {seconds} s par étape</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Modèles installés</translation>
        </message>
        <message>
            <source>Its pictures: {db} dB from the original's</source>
            <translation>Ses images : à {db} dB de celles de l’original</translation>
        </message>
        <message>
            <source>A double click draws with a model</source>
            <translation>Un double-clic dessine avec un modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Columns of the installed models</source>
            <translation>Colonnes des modèles installés</translation>
        </message>
        <message>
            <source>Drag a line to make a column wider</source>
            <translation>Faites glisser un trait pour élargir une colonne</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Use the selected model</source>
            <translation>Utiliser le modèle sélectionné</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>Dessiner avec ce modèle</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <source>Show the selected model in its folder</source>
            <translation>Montrer le modèle sélectionné dans son dossier</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Ouvrir son dossier</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}</source>
            <translation>Checkpoints : {checkpoints} · LoRA, VAE et autres : {parts} · inutilisables : {refused}</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Remove the selected model from the list</source>
            <translation>Retirer le modèle sélectionné de la liste</translation>
        </message>
        <message>
            <source>Forget the folder or file that was added; nothing on the disk changes</source>
            <translation>Oublier le dossier ou le fichier ajouté ; rien ne change sur le disque</translation>
        </message>
        <message>
            <source>What the selected model predicts</source>
            <translation>Ce que prédit le modèle sélectionné</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>Bruit (epsilon)</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>Vitesse (v)</translation>
        </message>
        <message>
            <source>Its weights do not tell: if pictures come out as noise, choose the other</source>
            <translation>Ses poids ne le disent pas : si les images ne sont que du bruit, choisissez l’autre</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}</source>
            <translation>Checkpoints : {checkpoints} · LoRA, VAE et autres : {parts}</translation>
        </message>
        <message>
            <source>With sddesk</source>
            <translation>Fourni avec sddesk</translation>
        </message>
        <message>
            <source>Your folders</source>
            <translation>Vos dossiers</translation>
        </message>
        <message>
            <source>Made for: {base}</source>
            <translation>Fait pour : {base}</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Vos fichiers</translation>
        </message>
        <message>
            <source>A1111 or Forge</source>
            <translation>A1111 ou Forge</translation>
        </message>
        <message>
            <source>ComfyUI</source>
            <translation>ComfyUI</translation>
        </message>
        <message>
            <source>Kind of LoRA: {kind}</source>
            <translation>Type de LoRA : {kind}</translation>
        </message>
        <message>
            <source>Trigger words: {words}</source>
            <translation>Mots déclencheurs : {words}</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Cache de Hugging Face</translation>
        </message>
        <message>
            <source>Text encoders</source>
            <translation>Encodeurs de texte</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Not usable here</source>
            <translation>Inutilisables ici</translation>
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
            <translation>Petits décodeurs</translation>
        </message>
        <message>
            <source>Upscalers</source>
            <translation>Upscalers</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>{name} (instruct-pix2pix)</source>
            <translation>{name} (instruct-pix2pix)</translation>
        </message>
        <message>
            <source>Needs: {parts}</source>
            <translation>Nécessite : {parts}</translation>
        </message>
        <message>
            <source>Nothing of this kind is here yet.</source>
            <translation>Rien de ce type n’est encore là.</translation>
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
            <translation>Encodeurs d’images</translation>
        </message>
    </context>
    <context>
        <name>JobDelegate</name>
        <message>
            <source>from a chat program</source>
            <translation>d’un programme de chat</translation>
        </message>
        <message>
            <source>from a watched folder</source>
            <translation>d’un dossier surveillé</translation>
        </message>
        <message>
            <source>from another program</source>
            <translation>d’un autre programme</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échouée</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrompue</translation>
        </message>
        <message>
            <source>(empty prompt)</source>
            <translation>(prompt vide)</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 image</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} images</translation>
        </message>
        <message>
            <source>{done} of {count} pictures</source>
            <translation>{done} sur {count} images</translation>
        </message>
        <message>
            <source>made again to be compared</source>
            <translation>régénérée pour comparaison</translation>
        </message>
        <message>
            <source>from the command line</source>
            <translation>depuis la ligne de commande</translation>
        </message>
        <message>
            <source>enlarge {scale} times</source>
            <translation>agrandir {scale} fois</translation>
        </message>
    </context>
    <context>
        <name>JobPanel</name>
        <message>
            <source>Pause the queue</source>
            <translation>Suspendre la file</translation>
        </message>
        <message>
            <source>Cancel the current job</source>
            <translation>Annuler la tâche en cours</translation>
        </message>
        <message>
            <source>Clear waiting jobs</source>
            <translation>Vider les tâches en attente</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Liste des tâches</translation>
        </message>
        <message>
            <source>List of jobs (Ctrl+J)</source>
            <translation>Liste des tâches (Ctrl+J)</translation>
        </message>
        <message>
            <source>queue: {count} waiting</source>
            <translation>file : {count} en attente</translation>
        </message>
        <message>
            <source>queue: {running} running, {count} waiting</source>
            <translation>file : {running} en cours, {count} en attente</translation>
        </message>
        <message>
            <source>queue: {running} running</source>
            <translation>file : {running} en cours</translation>
        </message>
        <message>
            <source>queue: empty</source>
            <translation>file : vide</translation>
        </message>
        <message>
            <source>{queue}, paused</source>
            <translation>{queue}, en pause</translation>
        </message>
        <message>
            <source>{queue}, about {time} left</source>
            <translation>{queue}, encore {time} environ</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Reprendre la file</translation>
        </message>
        <message>
            <source>Pause after the current job</source>
            <translation>Suspendre après la tâche en cours</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Keys of: {command}</source>
            <translation>Touches de : {command}</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Appuyez…</translation>
        </message>
        <message>
            <source>Press, then press the new keys; Delete for none, Esc to leave them</source>
            <translation>Appuyez, puis faites les nouvelles touches ; Suppr pour aucune, Échap pour ne rien changer</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Back to the usual keys: {keys}</source>
            <translation>Revenir aux touches habituelles : {keys}</translation>
        </message>
        <message>
            <source>Take the keys away there and use them here</source>
            <translation>Retirer ces touches là-bas et les utiliser ici</translation>
        </message>
        <message>
            <source>Use the keys for: {command}</source>
            <translation>Utiliser ces touches pour : {command}</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>Les utiliser ici</translation>
        </message>
        <message>
            <source>Usual keys of: {command}</source>
            <translation>Touches habituelles de : {command}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{keys} is taken. {place}.</source>
            <translation>{keys} est pris. {place}.</translation>
        </message>
        <message>
            <source>{keys} is: {command}.</source>
            <translation>{keys}, c’est : {command}.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Making pictures</source>
            <translation>Faire des images</translation>
        </message>
        <message>
            <source>Places and pages</source>
            <translation>Lieux et pages</translation>
        </message>
        <message>
            <source>The picture in view, or the selected ones</source>
            <translation>L’image affichée, ou celles sélectionnées</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Le programme</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>aucune touche</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Press a key's button, then the keys that you want instead.</source>
            <translation>Appuyez sur le bouton d’une touche, puis sur les touches que vous voulez à la place.</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.</source>
            <translation>Trois parties travaillent ensemble : un VAE, un transformer à la place d’un U-Net, et un ou plusieurs encodeurs de texte.</translation>
        </message>
        <message>
            <source>This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.</source>
            <translation>Ce transformer a été entraîné à bien dessiner sans guidance : il répond une fois à chaque pas et n’a pas d’échelle.</translation>
        </message>
        <message>
            <source>This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained to answer as guidance with two answers would. There is no answer without text.</source>
            <translation>Ce transformer lit l’échelle de guidance comme un nombre, à côté du pas de temps, et répond une fois : il a été entraîné à répondre comme le ferait la guidance avec deux réponses. Il n’y a pas de réponse sans texte.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Cela se répète, 4 à 8 fois pour les modèles faits pour peu de pas et jusqu’à 50 fois pour d’autres. À la fin, le décodeur du VAE change les latents en image.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Cela se répète, 4 à 8 fois pour les modèles faits pour peu de pas et jusqu’à 50 fois pour d’autres, ici {forwards} fois. À la fin, le décodeur du VAE change les latents en image.</translation>
        </message>
        <message>
            <source>This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian noise to a picture, and walks it step by step.</source>
            <translation>C’est un modèle de diffusion latente qui prédit le flux : il a été entraîné à trouver le chemin d’un bruit gaussien aléatoire à une image, et le parcourt pas à pas.</translation>
        </message>
        <message>
            <source>The transformer then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>Le transformer retire ensuite encore et encore du bruit des latents, guidé par les embeddings.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out.</source>
            <translation>L’encodeur de texte change le prompt en embeddings que le transformer comprend. C’est lui-même un transformer : une suite de tokens entre, une suite de vecteurs sort.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>L’encodeur de texte change le prompt en embeddings que le transformer comprend. C’est lui-même un transformer : une suite de tokens entre, une suite de vecteurs sort, ici {tokens} × {width}.</translation>
        </message>
        <message>
            <source>The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back as many: there is no lower resolution in the middle as in a U-Net.</source>
            <translation>Les latents sont découpés en carreaux, et chacun devient un token. Chaque bloc les lit tous et en rend autant : il n’y a pas au milieu de résolution plus basse comme dans un U-Net.</translation>
        </message>
        <message>
            <source>The attention of each block tells how much each place looked at each token of the text. Shown is the mean of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. Bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>L’attention de chaque bloc dit combien chaque endroit a regardé chaque token du texte. On montre la moyenne de toutes les têtes, en part du regard sur tout le texte : ce qu’un endroit regarde dans l’image est laissé de côté. Les endroits clairs ont regardé le plus. Cela dit où un mot agit, pas ce qu’il y fait.</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer reads; its decoder turns latents back into a picture.</source>
            <translation>Le VAE, un autoencodeur, a deux moitiés. Son encodeur change une image en latents, que lit le transformer ; son décodeur change les latents en image.</translation>
        </message>
        <message>
            <source>So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the latents, not for each pixel.</source>
            <translation>Ainsi, même un transformer de milliards de paramètres est assez rapide : il lit un token par carreau des latents, pas par pixel.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, Heun, DPM-Solver multistep, UniPC.</source>
            <translation>Bien des schedulers peuvent faire le pas, chacun avec ses forces : Euler, l’habituel pour le flux, Heun, DPM-Solver multistep, UniPC.</translation>
        </message>
        <message>
            <source>Its base model, where there is one, has guidance and needs more steps.</source>
            <translation>Son modèle de base, quand il existe, a une guidance et demande plus de pas.</translation>
        </message>
        <message>
            <source>Its answer is the flow, the difference between noise and picture. The clean latents that it expects follow from that.</source>
            <translation>Sa réponse est le flux, la différence entre le bruit et l’image. Les latents nets qu’il attend en découlent.</translation>
        </message>
        <message>
            <source>It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. What a model puts around the prompt as a question to it is no word of yours.</source>
            <translation>Il n’est pas entraîné pour les images : on en prend un qui l’a été auparavant sur des textes, T5 ou un modèle de langue. Ce qu’un modèle met autour du prompt comme question n’est pas un mot de vous.</translation>
        </message>
        <message>
            <source>In the attention of a block, text and picture are one row of tokens: each place of the picture looks at each token of the text and at all other places, and so it follows the text.</source>
            <translation>Dans l’attention d’un bloc, le texte et l’image forment une seule suite de tokens : chaque endroit de l’image regarde chaque token du texte et tous les autres endroits, et suit ainsi le texte.</translation>
        </message>
        <message>
            <source>Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill a part of a picture were trained with 30.</source>
            <translation>De plus grands nombres suivent le prompt de plus près, avec moins de variété ; 2 à 4 convient à la plupart des prompts, et les modèles qui remplissent une partie d’image ont été entraînés avec 30.</translation>
        </message>
        <message>
            <source>Guidance {scale} from step {step} on: {psnr} dB from the picture</source>
            <translation>Guidance {scale} à partir du pas {step} : {psnr} dB de l’image</translation>
        </message>
        <message>
            <source>Each block adds its answer to what it was given, so that nothing that matters is lost on the way through all of them.</source>
            <translation>Chaque bloc ajoute sa réponse à ce qu’il a reçu, de sorte que rien d’important ne se perd en les traversant tous.</translation>
        </message>
        <message>
            <source>At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>À chaque pas, le transformer répond deux fois, pour le prompt négatif et pour le prompt. La guidance va de la première réponse vers la seconde, et au-delà : sans + échelle × (avec − sans).</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered flow; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>Tous calculent l’image nette attendue à partir des latents et du flux répondu ; ils diffèrent par le chemin qu’ils prennent de là. Les courbes sont les niveaux de bruit sur leur chemin.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the flow that the transformer answered.</source>
            <translation>Un scheduler, ou sampler, calcule les latents suivants à partir des précédents et du flux que le transformer a répondu.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these models, and far higher ones burn the colours.</source>
            <translation>Une échelle de 1, c’est sans guidance. De plus hautes suivent le prompt de plus près, avec moins de variété ; 3 à 7 convient à ces modèles, et de bien plus hautes brûlent les couleurs.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net answered.</source>
            <translation>Un scheduler, ou sampler, calcule les latents suivants à partir des précédents et du bruit que l’U-Net a répondu.</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered noise; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>Tous calculent l’image nette attendue à partir des latents et du bruit répondu ; ils diffèrent par la suite du chemin. Les courbes sont les niveaux de bruit en route.</translation>
        </message>
        <message>
            <source>At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>À chaque pas, l’U-Net répond deux fois, sans le texte et avec lui. La guidance va de la première réponse vers la seconde, et au-delà : sans + échelle × (avec − sans).</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Canal {number}</translation>
        </message>
        <message>
            <source>Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each place of the picture looks at each token.</source>
            <translation>Des couches de cross-attention dans les deux moitiés, en général entre les blocs ResNet, lui font suivre le texte : chaque point de l’image regarde chaque token.</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Différence, amplifiée 4 fois</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>Encodée puis décodée</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>Guidance {value}</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from that.</source>
            <translation>Sa réponse est le bruit des latents, le résidu de bruit. Les latents nets qu’il attend en découlent.</translation>
        </message>
        <message>
            <source>Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference from diffusion in pixels, and it saves memory and work.</source>
            <translation>La diffusion latente travaille sur une forme petite et comprimée de l’image, ses latents. C’est ce qui la distingue de la diffusion en pixels, et cela épargne mémoire et calcul.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, DPM-Solver multistep.</source>
            <translation>Bien des schedulers peuvent faire le pas, chacun avec ses qualités : PNDM, l’habituel, K-LMS, Heun, DPM-Solver multistep.</translation>
        </message>
        <message>
            <source>Nearest words in the encoder's table</source>
            <translation>Mots les plus proches dans la table de l’encodeur</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Point at a word to see where it acts.</source>
            <translation>Pointez un mot pour voir où il agit.</translation>
        </message>
        <message>
            <source>Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in the middle lose nothing that matters.</source>
            <translation>Des raccourcis mènent des blocs ResNet de la descente à ceux de la remontée, pour que les petites couches du milieu ne perdent rien d’important.</translation>
        </message>
        <message>
            <source>Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP's. (That of sddesk's own starter model was trained with its U-Net.)</source>
            <translation>Stable Diffusion ne l’entraîne pas : comme dans Imagen, on en prend un déjà entraîné, celui de CLIP. (Celui du modèle de démarrage de sddesk a été entraîné avec son U-Net.)</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the picture to a lower resolution; the second brings it back up, with less noise.</source>
            <translation>L’U-Net a un encodeur et un décodeur faits de blocs ResNet. Le premier amène la représentation de l’image à une résolution plus basse ; le second la fait remonter, avec moins de bruit.</translation>
        </message>
        <message>
            <source>The VAE</source>
            <translation>Le VAE</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; its decoder turns latents back into a picture.</source>
            <translation>Le VAE, un auto-encodeur, a deux moitiés. Son encodeur change une image en latents, que lit l’U-Net ; son décodeur rechange les latents en image.</translation>
        </message>
        <message>
            <source>The loop</source>
            <translation>La boucle</translation>
        </message>
        <message>
            <source>The noise of seed {seed}</source>
            <translation>Le bruit du seed {seed}</translation>
        </message>
        <message>
            <source>The prompt</source>
            <translation>Le prompt</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>L’encodeur de texte change le prompt en embeddings que l’U-Net comprend. C’est un transformer : une suite de tokens entre, une suite de vecteurs sort, ici {tokens} × {width}.</translation>
        </message>
        <message>
            <source>This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.</source>
            <translation>Cette image à travers l’encodeur et le décodeur : {psnr} dB. La différence est ce que perdent les latents.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Where each word acts</source>
            <translation>Où chaque mot agit</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB from the picture</source>
            <translation>Sans « {word} » : {psnr} dB par rapport à l’image</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>à quoi les autres sont comparées</translation>
        </message>
        <message>
            <source>x0 = x − σ · answer = x − {sigma} · answer</source>
            <translation>x0 = x − σ · réponse = x − {sigma} · réponse</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>x0 décodé par le VAE</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>x0 sans texte</translation>
        </message>
        <message>
            <source>… and {count} tokens that fill the text up</source>
            <translation>… et {count} tokens qui complètent le texte</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>x0 avec texte</translation>
        </message>
        <message>
            <source>x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer</source>
            <translation>x0 = α · x − σ · réponse = {alpha} · x − {sigma} · réponse</translation>
        </message>
        <message>
            <source>x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}</source>
            <translation>x0 = (x − σ · réponse) / α = (x − {sigma} · réponse) / {alpha}</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}</source>
            <translation>instant {timestep}, α {alpha}, σ {sigma}, σ suivant {next_sigma} ; bruit sur image {ratio}</translation>
        </message>
        <message>
            <source>Why it is fast</source>
            <translation>Pourquoi c’est rapide</translation>
        </message>
        <message>
            <source>When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. A start picture needs the encoder, too.</source>
            <translation>Pour faire une image, seul le décodeur est nécessaire : il change les latents sans bruit en image. Une image de départ demande aussi l’encodeur.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a U-Net and a text encoder such as CLIP's.</source>
            <translation>Trois parties travaillent ensemble : un VAE, un U-Net et un encodeur de texte comme celui de CLIP.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Cela se répète, en général environ 50 fois, ici {forwards} fois. À la fin, le décodeur du VAE change les latents en image.</translation>
        </message>
        <message>
            <source>The text encoder</source>
            <translation>L’encodeur de texte</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>L’image</translation>
        </message>
        <message>
            <source>The negative prompt</source>
            <translation>Le prompt négatif</translation>
        </message>
        <message>
            <source>The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and layers; bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>La cross-attention dit combien chaque point a regardé chaque token. On voit ici la moyenne de toutes les têtes et couches ; les points clairs ont le plus regardé. Elle dit où un mot agit, pas ce qu’il y fait.</translation>
        </message>
        <message>
            <source>The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × {rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer numbers, so memory and work shrink with it.</source>
            <translation>Le VAE rend chaque côté {factor} fois plus petit : 3 × {height} × {picture_width} devient {channels} × {rows} × {columns}. Cela fait {factor} × {factor} = {places} fois moins de points et {ratio} fois moins de nombres ; mémoire et calcul diminuent d’autant.</translation>
        </message>
        <message>
            <source>The U-Net then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>L’U-Net ôte ensuite du bruit des latents, encore et encore, guidé par les embeddings.</translation>
        </message>
        <message>
            <source>The U-Net</source>
            <translation>L’U-Net</translation>
        </message>
        <message>
            <source>Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by step, until a picture is left.</source>
            <translation>Stable Diffusion est un modèle de diffusion latente : il a été entraîné à ôter un bruit gaussien aléatoire, pas à pas, jusqu’à ce qu’il reste une image.</translation>
        </message>
        <message>
            <source>So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory.</source>
            <translation>Ainsi une image de 512 × 512 pixels se fait vite, même sur un GPU de 16 Go de mémoire.</translation>
        </message>
        <message>
            <source>Samplers side by side</source>
            <translation>Samplers côte à côte</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Noise to picture (σ / α) at each step, logarithmic</source>
            <translation>Bruit sur image (σ / α) à chaque pas, logarithmique</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latents</translation>
        </message>
        <message>
            <source>Latent diffusion</source>
            <translation>Diffusion latente</translation>
        </message>
        <message>
            <source>In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.</source>
            <translation>À l’entraînement, l’encodeur fait les latents auxquels on ajoute de plus en plus de bruit : la diffusion directe.</translation>
        </message>
        <message>
            <source>How this picture comes about</source>
            <translation>Comment naît cette image</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guidance</translation>
        </message>
        <message>
            <source>Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on every pixel. That makes it hard to train and hard to use.</source>
            <translation>La diffusion en pixels donne de bonnes images, mais elle est lente et demande beaucoup de mémoire, car chaque pas travaille sur chaque pixel. Cela la rend difficile à entraîner et à utiliser.</translation>
        </message>
        <message>
            <source>DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50.</source>
            <translation>DPM-Solver multistep arrive à de bonnes images en moins de pas : 25 au lieu de 50.</translation>
        </message>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>Image nette attendue (x0)</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Un autre seed</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the prompt gives embeddings of {tokens} × {width}.</source>
            <translation>Un seed et un prompt entrent. Le seed {seed} donne des latents aléatoires de {channels} × {rows} × {columns}, le prompt donne des embeddings de {tokens} × {width}.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits Stable Diffusion, and far higher ones burn the colours.</source>
            <translation>Une échelle de 1 est l’absence de guidance. Plus haut, on reste plus près du prompt, avec moins de variété ; 7 à 8,5 convient à Stable Diffusion, et bien plus haut les couleurs brûlent.</translation>
        </message>
        <message>
            <source>Forward {step} of {forwards} (for {steps} steps)</source>
            <translation>Passage {step} sur {forwards} (pour {steps} pas)</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>vecteur</translation>
        </message>
        <message>
            <source>The clean picture that each step expected, as a film</source>
            <translation>L’image nette attendue à chaque pas, en film</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>Toutes les résolutions</translation>
        </message>
        <message>
            <source>What latents lose shows when a picture goes through the encoder and then through the decoder.</source>
            <translation>Ce que perdent les latents se voit quand une image passe par l’encodeur, puis par le décodeur.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.</source>
            <translation>L’encodeur de texte change le prompt en embeddings que l’U-Net comprend. C’est un transformer : une suite de tokens entre, une suite de vecteurs sort, 77 × 768 dans Stable Diffusion.</translation>
        </message>
        <message>
            <source>The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is 8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.</source>
            <translation>Le VAE de Stable Diffusion rend chaque côté 8 fois plus petit : 3 × 512 × 512 devient 4 × 64 × 64. Cela fait 8 × 8 = 64 fois moins de points et 48 fois moins de nombres ; mémoire et calcul diminuent d’autant.</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt gives embeddings of 77 × 768.</source>
            <translation>Un seed et un prompt entrent. Dans Stable Diffusion le seed donne des latents aléatoires de 4 × 64 × 64, le prompt donne des embeddings de 77 × 768.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Cela se répète, en général environ 50 fois. À la fin, le décodeur du VAE change les latents en image.</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>Tous les blocs</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>Bloc {block} sur {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>Couches des cartes</translation>
        </message>
        <message>
            <source>The transformer</source>
            <translation>Le transformer</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Number of pictures</source>
            <translation>Nombre d’images</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 image</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} images</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} sélectionnées</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>Choisir le fichier de cette image…</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Montrer en grand</translation>
        </message>
    </context>
    <context>
        <name>Locate</name>
        <message>
            <source>A folder in which the missing pictures may be</source>
            <translation>Un dossier où peuvent être les images manquantes</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</source>
            <translation>Images (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>The file that this picture is now</source>
            <translation>Le fichier qu’est maintenant cette image</translation>
        </message>
    </context>
    <context>
        <name>LoopView</name>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>Image nette attendue (x0)</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latents</translation>
        </message>
        <message>
            <source>Show the steps one after the other</source>
            <translation>Montrer les pas l’un après l’autre</translation>
        </message>
        <message>
            <source>The step that is shown</source>
            <translation>Le pas montré</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>x0 avec texte</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>x0 sans texte</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>x0 décodé par le VAE</translation>
        </message>
        <message>
            <source>The noise of the seed</source>
            <translation>Le bruit du seed</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>How often each number is in the noise</source>
            <translation>Combien de fois chaque nombre est dans le bruit</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Un autre seed</translation>
        </message>
        <message>
            <source>Save as film…</source>
            <translation>Enregistrer en film…</translation>
        </message>
        <message>
            <source>Save the clean picture of each step as GIF, APNG or WebP</source>
            <translation>Enregistrer l’image nette de chaque pas en GIF, APNG ou WebP</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}</source>
            <translation>instant {timestep}, α {alpha}, σ {sigma}, bruit sur image {ratio}</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>Forward {forward} of {forwards} (for {steps} steps)</source>
            <translation>Passage {forward} sur {forwards} (pour {steps} pas)</translation>
        </message>
    </context>
    <context>
        <name>LoraRow</name>
        <message>
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <source>Draw without it</source>
            <translation>Dessiner sans lui</translation>
        </message>
        <message>
            <source>Weight of {name}, slider</source>
            <translation>Poids de {name}, curseur</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <translation>Poids de {name}</translation>
        </message>
        <message>
            <source>1 is as it was trained, 0 is without it, below 0 is the other way round</source>
            <translation>1 comme à l’entraînement, 0 sans lui, sous 0 l’inverse</translation>
        </message>
        <message>
            <source>Put “{word}” into the prompt</source>
            <translation>Mettre « {word} » dans le prompt</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A folder that holds a model</source>
            <translation>Un dossier qui contient un modèle</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Exact</source>
            <translation>Exact</translation>
        </message>
        <message>
            <source>The steps that are set, and the model's own decoder: the same picture as other programs make</source>
            <translation>Les pas réglés et le décodeur du modèle : la même image qu’avec d’autres programmes</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. The picture is nearly the same, with softer details.</source>
            <translation>Pour essayer : {steps} pas d’un sampler rapide, sauf si moins sont réglés, et un petit décodeur. L’image est presque la même, avec des détails plus doux.</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose a model…</source>
            <translation>Choisir un modèle…</translation>
        </message>
        <message>
            <source>Models to download, with size and licence (Ctrl+M)</source>
            <translation>Modèles à télécharger, avec taille et licence (Ctrl+M)</translation>
        </message>
        <message>
            <source>Add a model folder…</source>
            <translation>Ajouter un dossier de modèles…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>Choisir un dossier qui contient un modèle (Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a model folder, from the card</source>
            <translation>Ajouter un dossier de modèles, depuis la carte</translation>
        </message>
        <message>
            <source>Dismiss the card</source>
            <translation>Fermer la carte</translation>
        </message>
        <message>
            <source>Dismiss: the menu keeps this</source>
            <translation>Fermer : le menu garde cela</translation>
        </message>
        <message>
            <source>Get Stable Diffusion</source>
            <translation>Obtenir Stable Diffusion</translation>
        </message>
        <message>
            <source>The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk already, add its folder; nothing is copied.</source>
            <translation>Le modèle de démarrage intégré est petit et rapide. Stable Diffusion 1 et 2 dessinent des images de 512 à 768 pixels : environ 2,7 Go à télécharger, sous la licence CreativeML Open RAIL. Si vous en avez déjà un sur le disque, ajoutez son dossier ; rien n’est copié.</translation>
        </message>
        <message>
            <source>On this machine's GPU a picture takes seconds.</source>
            <translation>Avec la carte graphique de cette machine, une image prend quelques secondes.</translation>
        </message>
        <message>
            <source>On this Mac a picture takes some tens of seconds.</source>
            <translation>Sur ce Mac, une image prend quelques dizaines de secondes.</translation>
        </message>
        <message>
            <source>This machine has no usable GPU: a picture of such a model takes minutes.</source>
            <translation>Cette machine n’a pas de GPU utilisable : une image d’un tel modèle prend des minutes.</translation>
        </message>
    </context>
    <context>
        <name>ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>The model that draws</source>
            <translation>Le modèle qui dessine</translation>
        </message>
        <message>
            <source>The model that draws: {family}, made for {size} × {size} pixels</source>
            <translation>Le modèle qui dessine : {family}, fait pour {size} × {size} pixels</translation>
        </message>
        <message>
            <source>The model that redraws parts of a picture: {family}, made for {size} × {size} pixels</source>
            <translation>Le modèle qui redessine des parties d’une image : {family}, fait pour {size} × {size} pixels</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>On this machine</source>
            <translation>Sur cette machine</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Conseillés</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)</source>
            <translation>Un dossier diffusers, ou un dossier de A1111, Forge ou ComfyUI (Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Ajouter un fichier…</translation>
        </message>
        <message>
            <source>A .safetensors file, or ComfyUI's extra_model_paths.yaml</source>
            <translation>Un fichier .safetensors, ou le extra_model_paths.yaml de ComfyUI</translation>
        </message>
        <message>
            <source>Or drop a .safetensors file or a folder here. Nothing is moved or copied.</source>
            <translation>Ou déposez ici un fichier .safetensors ou un dossier. Rien n’est déplacé ni copié.</translation>
        </message>
        <message>
            <source>Another model of the hub: owner/name</source>
            <translation>Un autre modèle du hub : owner/name</translation>
        </message>
        <message>
            <source>Branch, tag or commit: main</source>
            <translation>Branche, étiquette ou commit : main</translation>
        </message>
        <message>
            <source>Branch, tag or commit of the other model</source>
            <translation>Branche, étiquette ou commit de l’autre modèle</translation>
        </message>
        <message>
            <source>Empty for the newest; a commit is fetched as it was then</source>
            <translation>Vide pour le plus récent ; un commit est pris tel qu’il était</translation>
        </message>
        <message>
            <source>Another model of the hub</source>
            <translation>Un autre modèle du hub</translation>
        </message>
        <message>
            <source>owner/name, owner/name/file.safetensors, or the address of its page</source>
            <translation>owner/name, owner/name/file.safetensors, ou l’adresse de sa page</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Download the model of this name</source>
            <translation>Télécharger le modèle de ce nom</translation>
        </message>
        <message>
            <source>Only safetensors files are fetched, and no code</source>
            <translation>Seuls les fichiers safetensors sont pris, et aucun code</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Jeton d’accès</translation>
        </message>
        <message>
            <source>From huggingface.co/settings/tokens; only gated and private models need one</source>
            <translation>De huggingface.co/settings/tokens ; seuls les modèles à accès restreint ou privés en demandent un</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep the access token</source>
            <translation>Garder le jeton d’accès</translation>
        </message>
        <message>
            <source>Stored in this system's key store, and nowhere else</source>
            <translation>Rangé dans le trousseau de ce système, et nulle part ailleurs</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the access token</source>
            <translation>Retirer le jeton d’accès</translation>
        </message>
        <message>
            <source>Remove it from this system's key store</source>
            <translation>Le retirer du trousseau de ce système</translation>
        </message>
        <message>
            <source>A token is kept</source>
            <translation>Un jeton est gardé</translation>
        </message>
        <message>
            <source>None is needed</source>
            <translation>Aucun n’est nécessaire</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Un dossier</translation>
        </message>
        <message>
            <source>Models ({patterns})</source>
            <translation>Modèles ({patterns})</translation>
        </message>
        <message>
            <source>A file with a model</source>
            <translation>Un fichier qui contient un modèle</translation>
        </message>
        <message>
            <source>Free the memory</source>
            <translation>Libérer la mémoire</translation>
        </message>
        <message>
            <source>Free the memory of the loaded models</source>
            <translation>Libérer la mémoire des modèles chargés</translation>
        </message>
        <message>
            <source>The last used models stay in memory; this gives it back, and the next picture loads anew</source>
            <translation>Les derniers modèles utilisés restent en mémoire ; ceci la rend, et l’image suivante les recharge</translation>
        </message>
    </context>
    <context>
        <name>MoreLine</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Show more settings</source>
            <translation>Afficher plus de réglages</translation>
        </message>
        <message>
            <source>Size in pixels, steps, guidance, sampler, seed and all the rest</source>
            <translation>Taille en pixels, pas, guidance, sampler, seed et tout le reste</translation>
        </message>
        <message>
            <source>{value} steps</source>
            <translation>{value} pas</translation>
        </message>
        <message>
            <source>guidance {value}</source>
            <translation>guidance {value}</translation>
        </message>
        <message>
            <source>keeps {value}</source>
            <translation>garde {value}</translation>
        </message>
        <message>
            <source>seed {value}</source>
            <translation>seed {value}</translation>
        </message>
        <message>
            <source>clip skip {value}</source>
            <translation>clip skip {value}</translation>
        </message>
        <message>
            <source>plain prompt</source>
            <translation>prompt brut</translation>
        </message>
        <message>
            <source>not enlarged</source>
            <translation>non agrandie</translation>
        </message>
        <message>
            <source>enlarged</source>
            <translation>agrandie</translation>
        </message>
        <message>
            <source>by {value}</source>
            <translation>par {value}</translation>
        </message>
        <message>
            <source>refined {value}</source>
            <translation>affinée {value}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss the notice</source>
            <translation>Fermer la notification</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>Erreur inattendue</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Download {title}</source>
            <translation>Télécharger {title}</translation>
        </message>
        <message>
            <source>Fetch it into the cache that all diffusers programs share</source>
            <translation>Le prendre dans le cache partagé par tous les programmes diffusers</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Use {title}</source>
            <translation>Utiliser {title}</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>Dessiner avec ce modèle</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Web page of {title}</source>
            <translation>Page web de {title}</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installé</translation>
        </message>
        <message>
            <source>in the list of downloads</source>
            <translation>dans la liste des téléchargements</translation>
        </message>
        <message>
            <source>fits on this machine</source>
            <translation>tient sur cette machine</translation>
        </message>
        <message>
            <source>fits if parts of it wait in main memory: slower</source>
            <translation>tient si des parties attendent en mémoire principale : plus lent</translation>
        </message>
        <message>
            <source>larger than this machine's free memory</source>
            <translation>plus grand que la mémoire libre de cette machine</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>environ {size}</translation>
        </message>
        <message>
            <source>{pixels} × {pixels} pixels</source>
            <translation>{pixels} × {pixels} pixels</translation>
        </message>
        <message>
            <source>It comes under the licence {name}. Read it; it is asked once.</source>
            <translation>Il est sous la licence {name}. Lisez-la ; elle n’est demandée qu’une fois.</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>Lire la licence</translation>
        </message>
        <message>
            <source>Read the licence of {title}</source>
            <translation>Lire la licence de {title}</translation>
        </message>
        <message>
            <source>Accept and download</source>
            <translation>Accepter et télécharger</translation>
        </message>
        <message>
            <source>Accept and download {title}</source>
            <translation>Accepter et télécharger {title}</translation>
        </message>
        <message>
            <source>I have read the licence and accept it</source>
            <translation>J’ai lu la licence et je l’accepte</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Not now: {title}</source>
            <translation>Pas maintenant : {title}</translation>
        </message>
        <message>
            <source>Fetch nothing</source>
            <translation>Ne rien télécharger</translation>
        </message>
        <message>
            <source>the one for this machine</source>
            <translation>celle pour cette machine</translation>
        </message>
        <message>
            <source>with {parts}: about {size} in all</source>
            <translation>avec {parts} : environ {size} en tout</translation>
        </message>
        <message>
            <source>{name} (the original's; not checked here)</source>
            <translation>{name} (celle de l’original ; non vérifiée ici)</translation>
        </message>
        <message>
            <source>{size} of memory on a GPU</source>
            <translation>{size} de mémoire sur un GPU</translation>
        </message>
        <message>
            <source>loss against 16 bits not measured</source>
            <translation>perte par rapport à 16 bits non mesurée</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number (distilled CFG): it costs no time, and there is no negative prompt.</source>
            <translation>À quel point l’image suit le prompt : {usual} est habituel ici. Le modèle le lit comme un nombre (CFG distillé) : cela ne coûte pas de temps, et il n’y a pas de prompt négatif.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Steps slider</source>
            <translation>Curseur des pas</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>How often noise is taken away. More steps take longer and add detail, up to a point.</source>
            <translation>Combien de fois le bruit est ôté. Plus de pas durent plus longtemps et ajoutent des détails, jusqu’à un certain point.</translation>
        </message>
        <message>
            <source>Guidance slider</source>
            <translation>Curseur de la guidance</translation>
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
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Which layer of the text encoder is read: 1 is the last. Some models were made for 2.</source>
            <translation>Quelle couche de l’encodeur de texte est lue : 1 est la dernière. Certains modèles sont faits pour 2.</translation>
        </message>
        <message>
            <source>Plain prompt</source>
            <translation>Prompt brut</translation>
        </message>
        <message>
            <source>How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.</source>
            <translation>À quel point l’image de départ est gardée : 1,5 est habituel, plus en garde davantage. 1 en garde le moins.</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>Guidance de l’image</translation>
        </message>
        <message>
            <source>Keeps</source>
            <translation>Garde</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here.</source>
            <translation>À quel point l’image suit le prompt : {usual} est habituel ici.</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the time.</source>
            <translation>À quel point l’image suit le prompt : {usual} est habituel ici ; 1 veut dire sans guidance, et moitié moins de temps.</translation>
        </message>
        <message>
            <source>Read every character as text: no weights such as (word:1.2), and nothing beyond the limit</source>
            <translation>Lire chaque caractère comme du texte : pas de poids comme (mot:1.2), et rien au-delà de la limite</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
    </context>
    <context>
        <name>PartMenu</name>
        <message>
            <source>Reuse everything</source>
            <translation>Tout réutiliser</translation>
        </message>
        <message>
            <source>Reuse only the prompt</source>
            <translation>Réutiliser seulement le prompt</translation>
        </message>
        <message>
            <source>Reuse only the seed</source>
            <translation>Réutiliser seulement le seed</translation>
        </message>
        <message>
            <source>Reuse only the settings</source>
            <translation>Réutiliser seulement les réglages</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>Copy the settings as text</source>
            <translation>Copier les réglages en texte</translation>
        </message>
        <message>
            <source>Copy the prompt</source>
            <translation>Copier le prompt</translation>
        </message>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>Choisir le fichier de cette image…</translation>
        </message>
        <message>
            <source>Look for all missing pictures in a folder…</source>
            <translation>Chercher toutes les images manquantes dans un dossier…</translation>
        </message>
    </context>
    <context>
        <name>PictureOffer</name>
        <message>
            <source>Use as start</source>
            <translation>Utiliser comme départ</translation>
        </message>
        <message>
            <source>“{name}” does not say how it was made. Begin with it?</source>
            <translation>« {name} » ne dit pas comment elle a été faite. Partir d’elle ?</translation>
        </message>
        <message>
            <source>“{name}” says how it was made.</source>
            <translation>« {name} » dit comment elle a été faite.</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>Utiliser comme contrôle</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Utiliser comme référence</translation>
        </message>
        <message>
            <source>A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?</source>
            <translation>Une image copiée n’a pas de réglages, seulement ses pixels ; son fichier les aurait. Partir d’elle ?</translation>
        </message>
        <message>
            <source>Take over the settings of “{name}” as well?</source>
            <translation>Reprendre aussi les réglages de « {name} » ?</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>Utiliser ces réglages</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>PictureSection</name>
        <message>
            <source>Add a picture</source>
            <translation>Ajouter une image</translation>
        </message>
        <message>
            <source>Open the models page</source>
            <translation>Ouvrir la page des modèles</translation>
        </message>
        <message>
            <source>The copied picture</source>
            <translation>L’image copiée</translation>
        </message>
        <message>
            <source>The start picture</source>
            <translation>L’image de départ</translation>
        </message>
        <message>
            <source>{section}: open the models page</source>
            <translation>{section} : ouvrir la page des modèles</translation>
        </message>
        <message>
            <source>The picture in view</source>
            <translation>L’image affichée</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Lecture de l’image…</translation>
        </message>
        <message>
            <source>Add the files that are missing, or get another model</source>
            <translation>Ajouter les fichiers manquants, ou prendre un autre modèle</translation>
        </message>
        <message>
            <source>A picture file…</source>
            <translation>Un fichier d’image…</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Cancel the job</source>
            <translation>Annuler la tâche</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>Vider le masque</translation>
        </message>
        <message>
            <source>Compare, make again, export, use as start</source>
            <translation>Comparer, régénérer, exporter, utiliser comme départ</translation>
        </message>
        <message>
            <source>Earlier and later prompts</source>
            <translation>Prompts précédents et suivants</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>Plus tôt ou plus tard</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorite</translation>
        </message>
        <message>
            <source>Hold: what it was made from</source>
            <translation>Maintenir : ce dont elle est tirée</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>Dans la bibliothèque</translation>
        </message>
        <message>
            <source>In the prompt</source>
            <translation>Dans le prompt</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>Dans la file</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>Inverser le masque</translation>
        </message>
        <message>
            <source>Larger or smaller pictures</source>
            <translation>Images plus grandes ou plus petites</translation>
        </message>
        <message>
            <source>Larger, smaller, as a whole or in its own pixels</source>
            <translation>Plus grand, plus petit, en entier ou dans ses pixels</translation>
        </message>
        <message>
            <source>Look for new files</source>
            <translation>Chercher de nouveaux fichiers</translation>
        </message>
        <message>
            <source>More or less weight for the word</source>
            <translation>Plus ou moins de poids pour le mot</translation>
        </message>
        <message>
            <source>Move the line between them</source>
            <translation>Déplacer la ligne entre elles</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>Sur le canevas</translation>
        </message>
        <message>
            <source>Paint or erase</source>
            <translation>Peindre ou gommer</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>Afficher les images de contrôle</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Montrer la différence</translation>
        </message>
        <message>
            <source>Show the picture large</source>
            <translation>Montrer l’image en grand</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>Pinceau plus petit ou plus grand</translation>
        </message>
        <message>
            <source>Stars, none with 0</source>
            <translation>Étoiles, aucune avec 0</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>Les échanger</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Take back from the trash</source>
            <translation>Sortir de la corbeille</translation>
        </message>
        <message>
            <source>The picture before or after</source>
            <translation>L’image d’avant ou d’après</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>Annuler et refaire</translation>
        </message>
        <message>
            <source>What made the picture</source>
            <translation>Ce qui a produit l’image</translation>
        </message>
        <message>
            <source>With a picture large</source>
            <translation>Avec une image en grand</translation>
        </message>
        <message>
            <source>With two pictures side by side</source>
            <translation>Avec deux images côte à côte</translation>
        </message>
    </context>
    <context>
        <name>PresetButton</name>
        <message>
            <source>All models</source>
            <translation>Tous les modèles</translation>
        </message>
        <message>
            <source>All settings under a name: size, sampler, steps, LoRAs and the rest, not the prompt</source>
            <translation>Tous les réglages sous un nom : taille, sampler, étapes, LoRA et le reste, pas le prompt</translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exporter les préréglages</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>Exporter les préréglages…</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importer des préréglages</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>Importer des préréglages…</translation>
        </message>
        <message>
            <source>Keep the settings as a preset…</source>
            <translation>Garder les réglages comme préréglage…</translation>
        </message>
        <message>
            <source>Of this model</source>
            <translation>De ce modèle</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Préréglages</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Préréglages (*.json)</translation>
        </message>
        <message>
            <source>Presets (*.json);;All files (*)</source>
            <translation>Préréglages (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Presets of settings</source>
            <translation>Préréglages de réglages</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>{name} (applied by itself)</source>
            <translation>{name} (appliqué de lui-même)</translation>
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
            <translation>Un avis dit ce qui a été réglé et peut l'annuler</translation>
        </message>
        <message>
            <source>All settings are kept, without prompts, seed and pictures.</source>
            <translation>Tous les réglages sont gardés, sans prompts, seed ni images.</translation>
        </message>
        <message>
            <source>Apply it when this model is picked</source>
            <translation>L'appliquer quand ce modèle est choisi</translation>
        </message>
        <message>
            <source>For this model</source>
            <translation>Pour ce modèle</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep all settings as they are now (Enter)</source>
            <translation>Garder tous les réglages actuels (Entrée)</translation>
        </message>
        <message>
            <source>Keep the preset</source>
            <translation>Garder le préréglage</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Nom du préréglage</translation>
        </message>
        <message>
            <source>Offered first while “{model}” is chosen</source>
            <translation>Proposé en premier quand « {model} » est choisi</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <source>Prompts that were drawn</source>
            <translation>Prompts dessinés</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 image</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} images</translation>
        </message>
        <message>
            <source>Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare</source>
            <translation>Entrée utilise le prompt, S l'étoile, Ctrl et un clic en choisissent un second à comparer</translation>
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
            <translation>Une note personnelle</translation>
        </message>
        <message>
            <source>All pictures of this prompt, in the library</source>
            <translation>Toutes les images de ce prompt, dans la bibliothèque</translation>
        </message>
        <message>
            <source>Both are empty.</source>
            <translation>Les deux sont vides.</translation>
        </message>
        <message>
            <source>Find prompts</source>
            <translation>Chercher des prompts</translation>
        </message>
        <message>
            <source>Find words in prompts and notes</source>
            <translation>Chercher des mots dans les prompts et les notes</translation>
        </message>
        <message>
            <source>From the older to the newer one</source>
            <translation>Du plus ancien au plus récent</translation>
        </message>
        <message>
            <source>From this prompt to yours in the editor</source>
            <translation>De ce prompt au vôtre dans l'éditeur</translation>
        </message>
        <message>
            <source>Give it a star, or take the star away (S)</source>
            <translation>Mettre ou retirer l'étoile (S)</translation>
        </message>
        <message>
            <source>No prompt has these words, or a star.</source>
            <translation>Aucun prompt n'a ces mots ou une étoile.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note to the prompt</source>
            <translation>Note sur le prompt</translation>
        </message>
        <message>
            <source>Nothing was drawn yet: each prompt that you draw is listed here.</source>
            <translation>Rien n'a encore été dessiné : chaque prompt dessiné figurera ici.</translation>
        </message>
        <message>
            <source>Only prompts with a star</source>
            <translation>Seulement les prompts étoilés</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>Le mettre dans l'éditeur ; annuler y ramène le vôtre (Entrée)</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>Afficher ses images</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Étoile</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Étoilés</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Retirer l'étoile</translation>
        </message>
        <message>
            <source>The whole prompt</source>
            <translation>Le prompt entier</translation>
        </message>
        <message>
            <source>Use this prompt</source>
            <translation>Utiliser ce prompt</translation>
        </message>
        <message>
            <source>Every word is looked for; its end may be missing</source>
            <translation>Chaque mot est cherché ; sa fin peut manquer</translation>
        </message>
        <message>
            <source>The prompt as it was written</source>
            <translation>Le prompt tel qu'il a été écrit</translation>
        </message>
        <message>
            <source>It is kept while you type, and found by its words</source>
            <translation>Elle est gardée pendant la saisie et trouvée par ses mots</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Change a picture</source>
            <translation>Modifier une image</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Dessiner</translation>
        </message>
        <message>
            <source>Few steps</source>
            <translation>Peu de pas</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>Autres parties</translation>
        </message>
        <message>
            <source>edits</source>
            <translation>modifie</translation>
        </message>
        <message>
            <source>few steps</source>
            <translation>peu de pas</translation>
        </message>
        <message>
            <source>redraws parts</source>
            <translation>redessine des parties</translation>
        </message>
    </context>
    <context>
        <name>PurposeChips</name>
        <message>
            <source>Models to show: {purpose}</source>
            <translation>Modèles à montrer : {purpose}</translation>
        </message>
        <message>
            <source>Show only these models</source>
            <translation>Montrer seulement ces modèles</translation>
        </message>
    </context>
    <context>
        <name>ReferencePanel</name>
        <message>
            <source>Add a reference</source>
            <translation>Ajouter une référence</translation>
        </message>
        <message>
            <source>Pictures whose style or subject the result takes up</source>
            <translation>Des images dont le résultat reprend le style ou le sujet</translation>
        </message>
        <message>
            <source>References ({count})</source>
            <translation>Références ({count})</translation>
        </message>
        <message>
            <source>Show the references</source>
            <translation>Afficher les références</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <source>Drop a picture here: the result takes up its style or subject.</source>
            <translation>Déposez ici une image : le résultat en reprend le style ou le sujet.</translation>
        </message>
        <message>
            <source>A picture to take up</source>
            <translation>Une image à reprendre</translation>
        </message>
    </context>
    <context>
        <name>ReferenceRow</name>
        <message>
            <source>Earlier in the list</source>
            <translation>Plus haut dans la liste</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>Plus bas dans la liste</translation>
        </message>
        <message>
            <source>Move reference {number} up</source>
            <translation>Monter la référence {number}</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Lue par</translation>
        </message>
        <message>
            <source>Remove reference {number}</source>
            <translation>Retirer la référence {number}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Weight of reference {number}, slider</source>
            <translation>Poids de la référence {number}, curseur</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (ne convient pas)</translation>
        </message>
        <message>
            <source>What reads reference {number}</source>
            <translation>Ce qui lit la référence {number}</translation>
        </message>
        <message>
            <source>What is taken of reference {number}</source>
            <translation>Ce qui est pris de la référence {number}</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Prend</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Its style</source>
            <translation>Le style</translation>
        </message>
        <message>
            <source>Its composition</source>
            <translation>La composition</translation>
        </message>
        <message>
            <source>Its subject, its colours, its manner</source>
            <translation>Son sujet, ses couleurs, sa manière</translation>
        </message>
        <message>
            <source>Colours, materials and mood alone</source>
            <translation>Couleurs, matières et ambiance seulement</translation>
        </message>
        <message>
            <source>Where things are and how large, and nothing else</source>
            <translation>Où sont les choses et de quelle taille, rien d’autre</translation>
        </message>
        <message>
            <source>Weight of reference {number}</source>
            <translation>Poids de la référence {number}</translation>
        </message>
        <message>
            <source>The model itself</source>
            <translation>Le modèle lui-même</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>Référence {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>Image {number}</translation>
        </message>
        <message>
            <source>Move reference {number} down</source>
            <translation>Descendre la référence {number}</translation>
        </message>
        <message>
            <source>How strongly it is taken up: at 0.5 the prompt has as much to say</source>
            <translation>À quel point elle est reprise : à 0,5 le prompt compte autant</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>Dessiner sans elle ; l’image reste dans la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>SamplersPart</name>
        <message>
            <source>Draw it by several samplers</source>
            <translation>La dessiner avec plusieurs samplers</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>à quoi les autres sont comparées</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Shape {shape}</source>
            <translation>Forme {shape}</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>Show the start picture</source>
            <translation>Afficher l’image de départ</translation>
        </message>
        <message>
            <source>Begin with a picture instead of noise: a photo, a sketch, a picture made before</source>
            <translation>Partir d’une image au lieu de bruit : une photo, une esquisse, une image déjà faite</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose a file as start picture</source>
            <translation>Choisir un fichier comme image de départ</translation>
        </message>
        <message>
            <source>Begin with a picture file. Or drop or paste one, or press B on a picture of the library.</source>
            <translation>Partir d’un fichier d’image. Ou déposez-en, collez-en un, ou appuyez sur B sur une image de la bibliothèque.</translation>
        </message>
        <message>
            <source>Remove the start picture</source>
            <translation>Retirer l’image de départ</translation>
        </message>
        <message>
            <source>Begin with noise again; the picture stays in the library</source>
            <translation>Repartir du bruit ; l’image reste dans la bibliothèque</translation>
        </message>
        <message>
            <source>How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.</source>
            <translation>À quel point l’image change : 0,3 en garde l’essentiel, 1 n’en laisse rien.</translation>
        </message>
        <message>
            <source>Strength slider</source>
            <translation>Curseur de la force</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>Fit of the start picture</source>
            <translation>Ajustement de l’image de départ</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>Ce qui est fait d’une image d’une autre forme</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Rogner</translation>
        </message>
        <message>
            <source>Cut off equally at both ends</source>
            <translation>Coupée également aux deux bouts</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <source>Keep all of it; its edges are repeated where room is left</source>
            <translation>Tout garder ; ses bords sont répétés là où il reste de la place</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Étirer</translation>
        </message>
        <message>
            <source>The start picture, small</source>
            <translation>L’image de départ, petite</translation>
        </message>
        <message>
            <source>Keep all of it, bent to the size</source>
            <translation>Tout garder, déformé à la taille</translation>
        </message>
        <message>
            <source>Use the size of the start picture</source>
            <translation>Utiliser la taille de l’image de départ</translation>
        </message>
        <message>
            <source>Set the size to the picture's shape, the shorter side as the model was trained for</source>
            <translation>Régler la taille sur la forme de l’image, le petit côté comme à l’entraînement du modèle</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustement</translation>
        </message>
        <message>
            <source>A picture to begin with</source>
            <translation>Une image de départ</translation>
        </message>
        <message>
            <source>Use its shape: {width} × {height}</source>
            <translation>Utiliser sa forme : {width} × {height}</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Lecture de l’image…</translation>
        </message>
        <message>
            <source>Drop or paste a picture, or press B on one.</source>
            <translation>Déposez ou collez une image, ou appuyez sur B sur l’une d’elles.</translation>
        </message>
        <message>
            <source>Looking for the picture…</source>
            <translation>Recherche de l’image…</translation>
        </message>
        <message>
            <source>Only a part of it is drawn anew, or beyond its edges.</source>
            <translation>Seule une partie est redessinée, ou au-delà de ses bords.</translation>
        </message>
        <message>
            <source>{drawn} of {steps} steps will be drawn.</source>
            <translation>{drawn} pas sur {steps} seront dessinés.</translation>
        </message>
        <message>
            <source>No step would be drawn: choose a higher strength or more steps.</source>
            <translation>Aucun pas ne serait dessiné : choisissez une force plus haute ou plus de pas.</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Image de départ</translation>
        </message>
        <message>
            <source>Start picture: strength {strength}</source>
            <translation>Image de départ : force {strength}</translation>
        </message>
        <message>
            <source>This model reads the picture at every step: it has no strength.</source>
            <translation>Ce modèle lit l’image à chaque pas : il n’a pas de force.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Retoucher</translation>
        </message>
        <message>
            <source>Edit the start picture</source>
            <translation>Retoucher l’image de départ</translation>
        </message>
        <message>
            <source>Paint what of it is drawn anew, or draw beyond its edges</source>
            <translation>Peindre ce qui est redessiné, ou dessiner au-delà de ses bords</translation>
        </message>
    </context>
    <context>
        <name>StartEach</name>
        <message>
            <source>Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?</source>
            <translation>Commander une image à partir de chacune des {count}, avec le prompt « {prompt} » et les réglages actuels ?</translation>
        </message>
        <message>
            <source>{count} that cannot be read are left out.</source>
            <translation>{count} illisibles sont laissées de côté.</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>Les commander</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A folder with pictures</source>
            <translation>Un dossier d’images</translation>
        </message>
    </context>
    <context>
        <name>SmallCopies</name>
        <message>
            <source>file missing</source>
            <translation>fichier manquant</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
    </context>
    <context>
        <name>LibraryQuestions</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vider la corbeille</translation>
        </message>
        <message>
            <source>Forget the album</source>
            <translation>Oublier l’album</translation>
        </message>
        <message>
            <source>Hand {count} pictures over to the system's trash? They leave the library.</source>
            <translation>Remettre {count} images à la corbeille du système ? Elles quittent la bibliothèque.</translation>
        </message>
        <message>
            <source>Import “{name}” into the library?</source>
            <translation>Importer « {name} » dans la bibliothèque ?</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message>
            <source>Looking for missing pictures; files looked at: {done}</source>
            <translation>Recherche des images manquantes ; fichiers regardés : {done}</translation>
        </message>
        <message>
            <source>Only the {count} of more than 30 days</source>
            <translation>Seulement les {count} de plus de 30 jours</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Arrêter la recherche</translation>
        </message>
        <message>
            <source>Taking pictures in: {done} of {total}</source>
            <translation>Ajout d’images : {done} sur {total}</translation>
        </message>
        <message>
            <source>The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.</source>
            <translation>Le système n’a pas de corbeille pour {count} images. Les supprimer pour de bon ? Rien ne les ramènera.</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>Arrêter l’ajout</translation>
        </message>
        <message>
            <source>Stop emptying</source>
            <translation>Arrêter de vider</translation>
        </message>
        <message>
            <source>Looking for pictures…</source>
            <translation>Recherche d’images…</translation>
        </message>
        <message>
            <source>Leave where they are</source>
            <translation>Laisser en place</translation>
        </message>
        <message>
            <source>Keep the album</source>
            <translation>Garder l’album</translation>
        </message>
        <message>
            <source>Import {count} files and folders into the library?</source>
            <translation>Importer {count} fichiers et dossiers dans la bibliothèque ?</translation>
        </message>
        <message>
            <source>Forget the album “{name}”? Its pictures stay.</source>
            <translation>Oublier l’album « {name} » ? Ses images restent.</translation>
        </message>
        <message>
            <source>Emptying the trash: {done} of {total}</source>
            <translation>La corbeille se vide : {done} sur {total}</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer pour de bon</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>SelectionTools</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Ajouter aux favorites, ou retirer (F)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>Hand what is in the trash over to the system's</source>
            <translation>Remettre le contenu de la corbeille à celle du système</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Retrouver…</translation>
        </message>
        <message>
            <source>Move the selected pictures to the trash</source>
            <translation>Mettre les images sélectionnées à la corbeille</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Remove from the album</source>
            <translation>Retirer de l’album</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Write tags (T)</source>
            <translation>Écrire des étiquettes (T)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} étoiles ({count}) ; encore une fois les enlève (0)</translation>
        </message>
        <message>
            <source>{count} stars</source>
            <translation>{count} étoiles</translation>
        </message>
        <message>
            <source>Ways to locate missing pictures</source>
            <translation>Façons de retrouver les images manquantes</translation>
        </message>
        <message>
            <source>The pictures stay in the library</source>
            <translation>Les images restent dans la bibliothèque</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Reject, or take that back (X)</source>
            <translation>Rejeter, ou revenir là-dessus (X)</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>Mettre à la corbeille (Suppr)</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>Chercher dans un dossier toutes les images manquantes, d’après ce qu’elles montrent</translation>
        </message>
        <message>
            <source>Locate missing pictures</source>
            <translation>Retrouver les images manquantes</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorite</translation>
        </message>
        <message>
            <source>Bring back from the trash (Enter)</source>
            <translation>Sortir de la corbeille (Entrée)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>Un dossier à parcourir, ou le fichier lui-même (Espace ouvre la liste)</translation>
        </message>
    </context>
    <context>
        <name>ShownPictures</name>
        <message>
            <source>Moved to the trash</source>
            <translation>Mise à la corbeille</translation>
        </message>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>Cachée par le filtre de sécurité</translation>
        </message>
    </context>
    <context>
        <name>CanvasBar</name>
        <message>
            <source>All pictures</source>
            <translation>Toutes les images</translation>
        </message>
        <message>
            <source>Favourite, the picture in view</source>
            <translation>Favorite, l’image affichée</translation>
        </message>
        <message>
            <source>Order what was not made once more, with the same seeds</source>
            <translation>Commander encore ce qui n’a pas été fait, avec les mêmes seeds</translation>
        </message>
        <message>
            <source>Show the picture being made</source>
            <translation>Montrer l’image en cours</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Show it large (Enter, or a double click)</source>
            <translation>La montrer en grand (Entrée, ou double-clic)</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grand</translation>
        </message>
        <message>
            <source>Back to the grid (Esc)</source>
            <translation>Retour à la grille (Échap)</translation>
        </message>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Ajouter aux favorites, ou retirer (F)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>From where it was stopped, as far as the engine still has it; the picture is the same either way</source>
            <translation>Là où elle s’est arrêtée, tant que le moteur l’a encore ; l’image est la même dans tous les cas</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take the stopped picture away from here</source>
            <translation>Enlever d’ici l’image arrêtée</translation>
        </message>
    </context>
    <context>
        <name>NoPictures</name>
        <message>
            <source>Create one: Ctrl+1, then Ctrl+Enter.</source>
            <translation>Créez-en une : Ctrl+1, puis Ctrl+Entrée.</translation>
        </message>
        <message>
            <source>Every picture is where it was.</source>
            <translation>Chaque image est à sa place.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>Pas encore de favorites</translation>
        </message>
        <message>
            <source>No hidden pictures</source>
            <translation>Aucune image cachée</translation>
        </message>
        <message>
            <source>No picture of today yet</source>
            <translation>Pas encore d’image aujourd’hui</translation>
        </message>
        <message>
            <source>Select a picture and press F.</source>
            <translation>Sélectionnez une image et appuyez sur F.</translation>
        </message>
        <message>
            <source>The safety checker has hidden none.</source>
            <translation>Le filtre de sécurité n’en a caché aucune.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>Cet album est vide</translation>
        </message>
        <message>
            <source>What you delete waits here, and can be restored.</source>
            <translation>Ce que vous supprimez attend ici et peut être restauré.</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>Essayez moins de mots, ou seulement leur début.</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <source>Show all pictures</source>
            <translation>Montrer toutes les images</translation>
        </message>
        <message>
            <source>No pictures found</source>
            <translation>Aucune image trouvée</translation>
        </message>
        <message>
            <source>No picture here yet</source>
            <translation>Pas encore d’image ici</translation>
        </message>
        <message>
            <source>No file is missing</source>
            <translation>Aucun fichier ne manque</translation>
        </message>
        <message>
            <source>Leave out no picture</source>
            <translation>Ne laisser aucune image de côté</translation>
        </message>
        <message>
            <source>Drop pictures on its name.</source>
            <translation>Déposez des images sur son nom.</translation>
        </message>
        <message>
            <source>Create one (Ctrl+1), or drop pictures and folders of any program here.</source>
            <translation>Créez-en une (Ctrl+1), ou déposez ici des images et dossiers de n’importe quel programme.</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>Nom du style</translation>
        </message>
        <message>
            <source>Text of the style</source>
            <translation>Texte du style</translation>
        </message>
        <message>
            <source>What pictures of this style should not show</source>
            <translation>Ce que les images de ce style ne doivent pas montrer</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder of the style</source>
            <translation>Dossier du style</translation>
        </message>
        <message>
            <source>The heading that it stands below; a new one is made by its name</source>
            <translation>Le titre sous lequel il se trouve ; un nouveau se crée par son nom</translation>
        </message>
        <message>
            <source>Keep the style (Ctrl+Enter)</source>
            <translation>Garder le style (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Leave everything as it was (Esc)</source>
            <translation>Tout laisser tel quel (Échap)</translation>
        </message>
        <message>
            <source>Write {prompt} where the prompt goes; without it the text goes behind.</source>
            <translation>Écrivez {prompt} là où va le prompt ; sinon le texte va derrière.</translation>
        </message>
        <message>
            <source>It brings along: {settings}.</source>
            <translation>Il apporte : {settings}.</translation>
        </message>
        <message>
            <source>It came with sddesk: yours of the same name takes its place, and removing yours brings it back.</source>
            <translation>Il est venu avec sddesk : le vôtre du même nom prend sa place, et le retirer le ramène.</translation>
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
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Nearest words</source>
            <translation>Mots les plus proches</translation>
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
            <translation>Prompt négatif</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>vecteur</translation>
        </message>
    </context>
    <context>
        <name>VaePart</name>
        <message>
            <source>Another picture…</source>
            <translation>Une autre image…</translation>
        </message>
        <message>
            <source>Encode and decode a picture of yours; you can drop it here, too</source>
            <translation>Encoder et décoder une image à vous ; vous pouvez aussi la déposer ici</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>L’image</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>Encodée puis décodée</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Différence, amplifiée 4 fois</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Canal {number}</translation>
        </message>
        <message>
            <source>A picture for the VAE</source>
            <translation>Une image pour le VAE</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back from the large view</source>
            <translation>Retour de la grande vue</translation>
        </message>
        <message>
            <source>Fitted, or pixel by pixel (Z)</source>
            <translation>Ajustée, ou pixel par pixel (Z)</translation>
        </message>
        <message>
            <source>Locate the missing pictures</source>
            <translation>Retrouver les images manquantes</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>Chercher dans un dossier toutes les images manquantes, d’après ce qu’elles montrent</translation>
        </message>
        <message>
            <source>Picture before this one</source>
            <translation>Image avant celle-ci</translation>
        </message>
        <message>
            <source>Show everything that made it, as text (I)</source>
            <translation>Montrer tout ce qui l’a produite, en texte (I)</translation>
        </message>
        <message>
            <source>The picture before (Left)</source>
            <translation>L’image précédente (Gauche)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>Zoom arrière (-)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Zoom avant (+)</translation>
        </message>
        <message>
            <source>Ways to locate the missing picture</source>
            <translation>Façons de retrouver l’image manquante</translation>
        </message>
        <message>
            <source>The picture after (Right)</source>
            <translation>L’image suivante (Droite)</translation>
        </message>
        <message>
            <source>Show everything that made it</source>
            <translation>Montrer tout ce qui l’a produite</translation>
        </message>
        <message>
            <source>Picture after this one</source>
            <translation>Image après celle-ci</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Retrouver…</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Infos</translation>
        </message>
        <message>
            <source>Fit the picture or show its pixels</source>
            <translation>Ajuster l’image ou montrer ses pixels</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>Un dossier à parcourir, ou le fichier lui-même (Espace ouvre la liste)</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Everything that made this picture</source>
            <translation>Tout ce qui a produit cette image</translation>
        </message>
        <message>
            <source>Select and copy any of it; I hides it</source>
            <translation>Sélectionnez et copiez-en ce que vous voulez ; I le cache</translation>
        </message>
        <message>
            <source>Text in the file:</source>
            <translation>Texte dans le fichier :</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>Elle ne dit pas comment elle a été faite.</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
    </context>
    <context>
        <name>NoticeActions</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Ajouter un dossier de modèles…</translation>
        </message>
        <message>
            <source>Convert to safetensors</source>
            <translation>Convertir en safetensors</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Regarder encore</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Enregistrer ailleurs…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Try in full precision</source>
            <translation>Essayer en pleine précision</translation>
        </message>
        <message>
            <source>Use {steps} steps, {sampler}, guidance {guidance}</source>
            <translation>Utiliser {steps} pas, {sampler}, guidance {guidance}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Draw without them</source>
            <translation>Dessiner sans eux</translation>
        </message>
        <message>
            <source>Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}</source>
            <translation>Revenir à {old_steps} pas, {old_sampler}, guidance {old_guidance}</translation>
        </message>
        <message>
            <source>A folder for the pictures that are not saved yet</source>
            <translation>Un dossier pour les images pas encore enregistrées</translation>
        </message>
    </context>
    <context>
        <name>PartsPanel</name>
        <message>
            <source>Parts</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>Second encodeur de texte</translation>
        </message>
        <message>
            <source>Show the parts of other models</source>
            <translation>Afficher les parties d’autres modèles</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Text 2</source>
            <translation>Texte 2</translation>
        </message>
        <message>
            <source>Text encoder</source>
            <translation>Encodeur de texte</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>Celui du modèle</translation>
        </message>
        <message>
            <source>The other file that reads the prompt, of models with two text encoders. Only those that fit are offered.</source>
            <translation>L’autre fichier qui lit le prompt, pour les modèles à deux encodeurs de texte. Seuls ceux qui conviennent sont proposés.</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Draw with the VAE, the text encoder or the sampler settings of another model</source>
            <translation>Dessiner avec le VAE, l’encodeur de texte ou les réglages de sampler d’un autre modèle</translation>
        </message>
        <message>
            <source>What paints the picture from the finished latents. Only those that fit the model are offered.</source>
            <translation>Ce qui peint l’image à partir des latents finis. Seuls ceux qui conviennent au modèle sont proposés.</translation>
        </message>
        <message>
            <source>What reads the prompt, with its tokenizer. Only those that fit the model are offered.</source>
            <translation>Ce qui lit le prompt, avec son tokenizer. Seuls ceux qui conviennent au modèle sont proposés.</translation>
        </message>
        <message>
            <source>Sampler settings</source>
            <translation>Réglages du sampler</translation>
        </message>
        <message>
            <source>What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.</source>
            <translation>Ce que le sampler sait du modèle : ses niveaux de bruit, ce qu’il prédit, l’espacement des pas.</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (absent)</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (ne convient pas)</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prédiction</translation>
        </message>
        <message>
            <source>What the model predicts. If every picture is noise and its file does not say, choose the other.</source>
            <translation>Ce que le modèle prédit. Si chaque image est du bruit et que son fichier ne le dit pas, choisissez l’autre.</translation>
        </message>
        <message>
            <source>As its files say</source>
            <translation>Comme le disent ses fichiers</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>Bruit (epsilon)</translation>
        </message>
        <message>
            <source>Seamless edges</source>
            <translation>Bords sans raccord</translation>
        </message>
        <message>
            <source>The picture goes on over its edges: beside itself it shows no seam.</source>
            <translation>L’image continue au-delà de ses bords : à côté d’elle-même, elle ne montre pas de raccord.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
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
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>Sans raccord</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>Force de la variation</translation>
        </message>
        <message>
            <source>How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.</source>
            <translation>Quelle part du bruit vient du seed de variation : 0 aucune, 0,2 garde l’image, 1 toute.</translation>
        </message>
        <message>
            <source>Variation</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Of seed</source>
            <translation>Du seed</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>Vitesse (v)</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>Rescale de la guidance</translation>
        </message>
        <message>
            <source>Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.</source>
            <translation>Contre l’aspect brûlé de la guidance : 0,7 pour les modèles à SNR terminal nul, 0 pour les autres.</translation>
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
            <translation>Seed de variation</translation>
        </message>
        <message>
            <source>The seed whose noise is mixed in; picture i of several takes this number + i.</source>
            <translation>Le seed dont le bruit est mêlé ; l’image i parmi plusieurs prend ce nombre + i.</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures found</source>
            <translation>Images trouvées</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash</source>
            <translation>Entrée montre une image en grand ; F, 1 à 5, X et T la marquent ; Suppr la met à la corbeille</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>The file of this picture is missing.</source>
            <translation>Le fichier de cette image manque.</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>Elle ne dit pas comment elle a été faite.</translation>
        </message>
        <message>
            <source>made again to be compared, not saved</source>
            <translation>régénérée pour comparaison, non enregistrée</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Montrer en grand</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorite</translation>
        </message>
        <message>
            <source>Hold \ or O to see the picture before</source>
            <translation>Maintenez \ ou O pour voir l’image d’avant</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Starting the engine…</source>
            <translation>Démarrage du moteur…</translation>
        </message>
        <message>
            <source>Loading the model…</source>
            <translation>Chargement du modèle…</translation>
        </message>
        <message>
            <source>Reading the prompt…</source>
            <translation>Lecture du prompt…</translation>
        </message>
        <message>
            <source>Painting the picture…</source>
            <translation>Peinture de l’image…</translation>
        </message>
        <message>
            <source>Enlarging, {step} of {count} parts done…</source>
            <translation>Agrandissement, {step} parties sur {count} faites…</translation>
        </message>
        <message>
            <source>Painting picture {index} of {count}…</source>
            <translation>Peinture de l’image {index} sur {count}…</translation>
        </message>
        <message>
            <source>{speed} it/s</source>
            <translation>{speed} it/s</translation>
        </message>
        <message>
            <source>Preparing the model for this processor, once…</source>
            <translation>Préparation du modèle pour ce processeur, une seule fois…</translation>
        </message>
        <message>
            <source>No answer from the engine for {time}</source>
            <translation>Pas de réponse du moteur depuis {time}</translation>
        </message>
        <message>
            <source>no step for {time}</source>
            <translation>aucun pas depuis {time}</translation>
        </message>
        <message>
            <source>tile {tile} of {tiles}, {step_text}</source>
            <translation>tuile {tile} sur {tiles}, {step_text}</translation>
        </message>
        <message>
            <source>step {step} of {steps}</source>
            <translation>pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>picture {first} of {count}, step {step} of {steps}</source>
            <translation>image {first} sur {count}, pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>pictures {first} to {last} of {count}, step {step} of {steps}</source>
            <translation>images {first} à {last} sur {count}, pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>Stopped at step {step} of {steps}</source>
            <translation>Arrêtée au pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échouée</translation>
        </message>
        <message>
            <source>Failed at step {step} of {steps}</source>
            <translation>Échouée au pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>Interrupted at step {step} of {steps}</source>
            <translation>Interrompue au pas {step} sur {steps}</translation>
        </message>
        <message>
            <source>{step_text}, larger</source>
            <translation>{step_text}, en grand</translation>
        </message>
        <message>
            <source>Enlarging the picture…</source>
            <translation>Agrandissement de l’image…</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>Tokens used, and how many this model reads</source>
            <translation>Tokens utilisés, et combien ce modèle en lit</translation>
        </message>
        <message>
            <source>{count}/{limit} · end is cut</source>
            <translation>{count}/{limit} · fin coupée</translation>
        </message>
        <message>
            <source>The model does not read the words that are struck through.</source>
            <translation>Le modèle ne lit pas les mots barrés.</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Waiting jobs</source>
            <translation>Tâches en attente</translation>
        </message>
        <message>
            <source>Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later</source>
            <translation>Faites glisser une tâche, ou Alt+Haut et Alt+Bas, pour qu’elle passe plus tôt ou plus tard</translation>
        </message>
        <message>
            <source>History of jobs</source>
            <translation>Historique des tâches</translation>
        </message>
        <message>
            <source>What became of the last jobs; Enter runs one again</source>
            <translation>Ce que sont devenues les dernières tâches ; Entrée en relance une</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Let the selected jobs run earlier</source>
            <translation>Faire passer les tâches sélectionnées plus tôt</translation>
        </message>
        <message>
            <source>One place up (Alt+Up)</source>
            <translation>Une place vers le haut (Alt+Haut)</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Let the selected jobs run later</source>
            <translation>Faire passer les tâches sélectionnées plus tard</translation>
        </message>
        <message>
            <source>One place down (Alt+Down)</source>
            <translation>Une place vers le bas (Alt+Bas)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit the selected job</source>
            <translation>Modifier la tâche sélectionnée</translation>
        </message>
        <message>
            <source>Its settings are put on the left; it waits until they are saved (Enter)</source>
            <translation>Ses réglages vont à gauche ; elle attend qu’ils soient enregistrés (Entrée)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Duplicate the selected jobs</source>
            <translation>Dupliquer les tâches sélectionnées</translation>
        </message>
        <message>
            <source>The same once more with new seeds</source>
            <translation>La même chose avec de nouveaux seeds</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel the selected jobs</source>
            <translation>Annuler les tâches sélectionnées</translation>
        </message>
        <message>
            <source>Remove the selected jobs from the queue (Del)</source>
            <translation>Retirer les tâches sélectionnées de la file (Suppr)</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>Run the selected jobs again</source>
            <translation>Relancer les tâches sélectionnées</translation>
        </message>
        <message>
            <source>Order the same pictures with the same seeds (Enter)</source>
            <translation>Commander les mêmes images avec les mêmes seeds (Entrée)</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>Vider l’historique</translation>
        </message>
        <message>
            <source>Forget these jobs; their pictures stay</source>
            <translation>Oublier ces tâches ; leurs images restent</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>The queue is empty. Generate adds a job at any time.</source>
            <translation>La file est vide. Générer ajoute une tâche à tout moment.</translation>
        </message>
        <message>
            <source>Jobs: {count}</source>
            <translation>Tâches : {count}</translation>
        </message>
        <message>
            <source>Jobs: {count} · about {time} left</source>
            <translation>Tâches : {count} · encore {time} environ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Show the selected job</source>
            <translation>Montrer la tâche sélectionnée</translation>
        </message>
        <message>
            <source>See its picture being made (Enter)</source>
            <translation>Voir son image se faire (Entrée)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search: a red house, model:starter, steps&gt;30, is:favourite…</source>
            <translation>Rechercher : a red house, model:starter, steps&gt;30, is:favourite…</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Rechercher des images</translation>
        </message>
        <message>
            <source>Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)</source>
            <translation>Mots, « phrases entières » et champs : {fields}. Un moins devant un terme l’exclut. (Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>random</source>
            <translation>aléatoire</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Noise is drawn from this number. The same seed and settings give the same picture.</source>
            <translation>Le bruit est tiré de ce nombre. Le même seed et les mêmes réglages donnent la même image.</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>Garder ce seed</translation>
        </message>
        <message>
            <source>Draw a new seed</source>
            <translation>Tirer un nouveau seed</translation>
        </message>
        <message>
            <source>Draw a new seed now and keep it</source>
            <translation>Tirer maintenant un nouveau seed et le garder</translation>
        </message>
        <message>
            <source>A new seed is drawn for each picture. Press to keep this one.</source>
            <translation>Un nouveau seed est tiré pour chaque image. Appuyez pour garder celui-ci.</translation>
        </message>
        <message>
            <source>This seed is kept. Press to draw a new one for each picture.</source>
            <translation>Ce seed est gardé. Appuyez pour en tirer un nouveau à chaque image.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Ajouter un dossier de modèles…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>Choisir un dossier qui contient un modèle (Ctrl+O)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Pleine</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Demi</translation>
        </message>
        <message>
            <source>Half is faster on a GPU and takes half the memory; full is exact everywhere</source>
            <translation>La demi-précision est plus rapide sur une carte graphique et prend moitié moins de mémoire ; la pleine est exacte partout</translation>
        </message>
        <message>
            <source>Noise from</source>
            <translation>Bruit venant</translation>
        </message>
        <message>
            <source>The CPU: the same on every machine</source>
            <translation>Du processeur : le même sur toute machine</translation>
        </message>
        <message>
            <source>The device in use</source>
            <translation>De l’appareil utilisé</translation>
        </message>
        <message>
            <source>Where the noise of a seed is drawn</source>
            <translation>Où le bruit d’un seed est tiré</translation>
        </message>
        <message>
            <source>Use the safety checker</source>
            <translation>Utiliser le filtre de sécurité</translation>
        </message>
        <message>
            <source>It hides pictures it takes for unsafe; it is often wrong</source>
            <translation>Il cache les images qu’il juge choquantes ; il se trompe souvent</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>Filtre de sécurité</translation>
        </message>
        <message>
            <source>Use it where a model has one</source>
            <translation>L’utiliser quand un modèle en a un</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Changer les touches…</translation>
        </message>
        <message>
            <source>Every key of the window, and which you want instead (?)</source>
            <translation>Toutes les touches de la fenêtre, et celles que vous voulez à la place (?)</translation>
        </message>
        <message>
            <source>{text} (settings)</source>
            <translation>{text} (réglages)</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Click shows an album; drop pictures on one to put them in</source>
            <translation>Un clic montre un album ; déposez des images dessus pour les y mettre</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Click searches again</source>
            <translation>Un clic relance la recherche</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Nouvel album</translation>
        </message>
        <message>
            <source>A new album with the selected pictures</source>
            <translation>Un nouvel album avec les images sélectionnées</translation>
        </message>
        <message>
            <source>Rename the album</source>
            <translation>Renommer l’album</translation>
        </message>
        <message>
            <source>Rename the chosen album (F2)</source>
            <translation>Renommer l’album choisi (F2)</translation>
        </message>
        <message>
            <source>Remove the album</source>
            <translation>Retirer l’album</translation>
        </message>
        <message>
            <source>Forget the chosen album; its pictures stay (Delete)</source>
            <translation>Oublier l’album choisi ; ses images restent (Suppr)</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Keep what is searched for now under a name</source>
            <translation>Garder la recherche actuelle sous un nom</translation>
        </message>
        <message>
            <source>Forget the saved search</source>
            <translation>Oublier la recherche enregistrée</translation>
        </message>
        <message>
            <source>Forget the chosen search (Delete)</source>
            <translation>Oublier la recherche choisie (Suppr)</translation>
        </message>
        <message>
            <source>Select pictures and press + to put them in an album.</source>
            <translation>Sélectionnez des images et appuyez sur + pour les mettre dans un album.</translation>
        </message>
        <message>
            <source>Search for something, then press + to keep it.</source>
            <translation>Cherchez quelque chose, puis appuyez sur + pour garder la recherche.</translation>
        </message>
        <message>
            <source>New search</source>
            <translation>Nouvelle recherche</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source>Width in pixels</source>
            <translation>Largeur en pixels</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Hauteur en pixels</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>Échanger largeur et hauteur</translation>
        </message>
        <message>
            <source>Multiples of {step} from {low} to {high}</source>
            <translation>Multiples de {step} de {low} à {high}</translation>
        </message>
    </context>
    <context>
        <name>SliderView</name>
        <message>
            <source>Two pictures and the line between them</source>
            <translation>Deux images et la ligne entre elles</translation>
        </message>
        <message>
            <source>Left picture: {percent} %</source>
            <translation>Image de gauche : {percent} %</translation>
        </message>
        <message>
            <source>Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, Z shows both fitted or pixel by pixel, Shift and arrows move them</source>
            <translation>Faites glisser la ligne, ou déplacez-la avec Gauche et Droite, Début et Fin ; molette, + et - zooment, Z montre les deux ajustées ou pixel par pixel, Maj et les flèches les déplacent</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>holiday, red, to print</source>
            <translation>vacances, rouge, à imprimer</translation>
        </message>
        <message>
            <source>Tags of the selected pictures</source>
            <translation>Étiquettes des images sélectionnées</translation>
        </message>
        <message>
            <source>Tags, separated by commas; Enter keeps them, Esc leaves them as they were</source>
            <translation>Étiquettes, séparées par des virgules ; Entrée les garde, Échap les laisse telles quelles</translation>
        </message>
        <message>
            <source>Close the tags</source>
            <translation>Fermer les étiquettes</translation>
        </message>
        <message>
            <source>Leave the tags as they were (Esc)</source>
            <translation>Laisser les étiquettes telles quelles (Échap)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} images</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailDelegate</name>
        <message>
            <source>file missing</source>
            <translation>fichier manquant</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>cachée</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Make pictures (Ctrl+1)</source>
            <translation>Faire des images (Ctrl+1)</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>All pictures (Ctrl+2)</source>
            <translation>Toutes les images (Ctrl+2)</translation>
        </message>
        <message>
            <source>Models: get one, add one</source>
            <translation>Modèles : en obtenir, en ajouter</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modèles (Ctrl+M)</translation>
        </message>
        <message>
            <source>Looking for the device…</source>
            <translation>Recherche de l’appareil…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Comment ça marche</translation>
        </message>
        <message>
            <source>How it works (F1)</source>
            <translation>Comment ça marche (F1)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menu (F10)</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Memory: {size}</source>
            <translation>Mémoire : {size}</translation>
        </message>
        <message>
            <source>Driver: {driver}</source>
            <translation>Pilote : {driver}</translation>
        </message>
        <message>
            <source>{device} and {count} more</source>
            <translation>{device} et {count} de plus</translation>
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
            <translation>seed {seed} · {steps} pas · {sampler} · {width} × {height}</translation>
        </message>
        <message>
            <source>CPU, 1 thread</source>
            <translation>CPU, 1 thread</translation>
        </message>
        <message>
            <source>CPU, {threads} threads</source>
            <translation>CPU, {threads} threads</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>♥ favourite</source>
            <translation>♥ favorite</translation>
        </message>
        <message>
            <source>✕ rejected</source>
            <translation>✕ rejetée</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>from a picture, strength {strength}</source>
            <translation>d’après une image, force {strength}</translation>
        </message>
        <message>
            <source>refined in such tiles, strength {strength}</source>
            <translation>affinée en telles tuiles, force {strength}</translation>
        </message>
        <message>
            <source>enlarged {scale} times by {model}</source>
            <translation>agrandie {scale} fois par {model}</translation>
        </message>
        <message>
            <source>Partly read. Left out:</source>
            <translation>Lue en partie. Laissé de côté :</translation>
        </message>
        <message>
            <source>partly read</source>
            <translation>lue en partie</translation>
        </message>
        <message>
            <source>seed not stated</source>
            <translation>seed non indiqué</translation>
        </message>
        <message>
            <source>steps not stated</source>
            <translation>pas non indiqués</translation>
        </message>
        <message>
            <source>sampler not stated</source>
            <translation>sampler non indiqué</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>seed {seed}</translation>
        </message>
        <message>
            <source>{steps} steps</source>
            <translation>{steps} pas</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>aujourd’hui {time}</translation>
        </message>
        <message>
            <source>part of a picture, strength {strength}</source>
            <translation>partie d’une image, force {strength}</translation>
        </message>
        <message>
            <source>drawn on at {width} × {height}, strength {strength}</source>
            <translation>poursuivie à {width} × {height}, force {strength}</translation>
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
            <translation>Cachée par le filtre de sécurité</translation>
        </message>
        <message>
            <source>The file of this picture is missing. Locate… finds it where it is now.</source>
            <translation>Le fichier de cette image manque. Retrouver… cherche où il est maintenant.</translation>
        </message>
        <message>
            <source>This picture is in the trash.</source>
            <translation>Cette image est dans la corbeille.</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>Cette image n’est plus dans la bibliothèque.</translation>
        </message>
    </context>
    <context>
        <name>WordsPart</name>
        <message>
            <source>Show what the layers of one resolution, or one block, looked at, or the mean of all</source>
            <translation>Montrer ce que les couches d’une résolution, ou un bloc, ont regardé, ou la moyenne de tous</translation>
        </message>
        <message>
            <source>Draw without this word</source>
            <translation>Dessiner sans ce mot</translation>
        </message>
        <message>
            <source>Only this step</source>
            <translation>Ce pas seulement</translation>
        </message>
        <message>
            <source>Show the maps of the step on the slider, not the mean of all</source>
            <translation>Montrer les cartes du pas choisi au curseur, pas la moyenne de tous</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>Toutes les résolutions</translation>
        </message>
        <message>
            <source>See where it acts</source>
            <translation>Voir où il agit</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB</source>
            <translation>Sans « {word} » : {psnr} dB</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Différence, amplifiée 4 fois</translation>
        </message>
        <message>
            <source>Near it in the encoder's table: {words}</source>
            <translation>Proches dans la table de l’encodeur : {words}</translation>
        </message>
        <message>
            <source>Point at a word, or at the picture.</source>
            <translation>Pointez un mot, ou l’image.</translation>
        </message>
        <message>
            <source>Here: {words}</source>
            <translation>Ici : {words}</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>Tous les blocs</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>Bloc {block} sur {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>Couches des cartes</translation>
        </message>
    </context>
    <context>
        <name>WordView</name>
        <message>
            <source>The picture, under the map of a word</source>
            <translation>L’image, sous la carte d’un mot</translation>
        </message>
    </context>
    <context>
        <name>ZoomView</name>
        <message>
            <source>Large picture</source>
            <translation>Grande image</translation>
        </message>
        <message>
            <source>Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; dragged out it is a file</source>
            <translation>Molette, + et - zooment, Z la montre ajustée ou pixel par pixel ; la glisser, ou Maj et les flèches, la déplace ; glissée hors de la fenêtre, c’est un fichier</translation>
        </message>
    </context>
    <context>
        <name>_Names</name>
        <message>
            <source>{name}: {count} pictures</source>
            <translation>{name} : {count} images</translation>
        </message>
    </context>
    <context>
        <name>diff</name>
        <message>
            <source>Gone: {text}</source>
            <translation>Retiré : {text}</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>Nouveau : {text}</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>Aucune différence.</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Kind of guidance</source>
            <translation>Type de guidance</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Prompt négatif</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>Second encodeur de texte</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>Sans raccord</translation>
        </message>
        <message>
            <source>Variation seed</source>
            <translation>Seed de variation</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>Force de la variation</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Guidance</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>Rescale de la guidance</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>Model's hash as the file gives it</source>
            <translation>Hash du modèle selon le fichier</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Model on the hub</source>
            <translation>Modèle sur le hub</translation>
        </message>
        <message>
            <source>Model's commit</source>
            <translation>Commit du modèle</translation>
        </message>
        <message>
            <source>Model's hash (SHA-256)</source>
            <translation>Hash du modèle (SHA-256)</translation>
        </message>
        <message>
            <source>Sampler's settings of</source>
            <translation>Réglages du sampler de</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prédiction</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Marks in the prompt</source>
            <translation>Marques dans le prompt</translation>
        </message>
        <message>
            <source>Noise drawn on</source>
            <translation>Bruit tiré sur</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>Précision demandée</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>Filtre de sécurité</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Precision used</source>
            <translation>Précision utilisée</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Faite sur</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Secondes</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Faite le</translation>
        </message>
        <message>
            <source>Settings from</source>
            <translation>Réglages de</translation>
        </message>
        <message>
            <source>Refined in tiles: scale</source>
            <translation>Affinée en tuiles : échelle</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler</source>
            <translation>Affinée en tuiles : upscaler</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler's hash (SHA-256)</source>
            <translation>Affinée en tuiles : hash de l’upscaler (SHA-256)</translation>
        </message>
        <message>
            <source>Refined in tiles: overlap in pixels</source>
            <translation>Affinée en tuiles : recouvrement en pixels</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Taille de l’image</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Hash of the pixels (SHA-256)</source>
            <translation>Hash des pixels (SHA-256)</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Étoiles</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Text encoder of</source>
            <translation>Encodeur de texte de</translation>
        </message>
        <message>
            <source>VAE of</source>
            <translation>VAE de</translation>
        </message>
        <message>
            <source>Prompt as written</source>
            <translation>Prompt tel qu’écrit</translation>
        </message>
        <message>
            <source>Negative prompt as written</source>
            <translation>Prompt négatif tel qu’écrit</translation>
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
            <translation>Calculée avec</translation>
        </message>
        <message>
            <source>Pictures in one pass</source>
            <translation>Images en une passe</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Start picture encoded</source>
            <translation>Image de départ encodée</translation>
        </message>
        <message>
            <source>Products added up in</source>
            <translation>Produits additionnés en</translation>
        </message>
        <message>
            <source>Weights kept in</source>
            <translation>Poids gardés en</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>Décodée</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Compiled</source>
            <translation>Compilée</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>Sampler as the file names it</source>
            <translation>Sampler tel que le nomme le fichier</translation>
        </message>
        <message>
            <source>Schedule as the file names it</source>
            <translation>Schedule tel que le nomme le fichier</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>Guidance de l’image</translation>
        </message>
        <message>
            <source>Hires fix: scale</source>
            <translation>Hires fix : échelle</translation>
        </message>
        <message>
            <source>Hires fix: strength</source>
            <translation>Hires fix : force</translation>
        </message>
        <message>
            <source>Hires fix: steps</source>
            <translation>Hires fix : pas</translation>
        </message>
        <message>
            <source>Hires fix: upscaler</source>
            <translation>Hires fix : upscaler</translation>
        </message>
        <message>
            <source>Hires fix: upscaler's hash (SHA-256)</source>
            <translation>Hires fix : hash de l’upscaler (SHA-256)</translation>
        </message>
        <message>
            <source>All combinations of {a|b}</source>
            <translation>Toutes les combinaisons de {a|b}</translation>
        </message>
        <message>
            <source>Control picture: begin</source>
            <translation>Image de contrôle : début</translation>
        </message>
        <message>
            <source>Control picture: end</source>
            <translation>Image de contrôle : fin</translation>
        </message>
        <message>
            <source>Control picture: fit</source>
            <translation>Image de contrôle : ajustement</translation>
        </message>
        <message>
            <source>Control picture: high threshold</source>
            <translation>Image de contrôle : seuil haut</translation>
        </message>
        <message>
            <source>Control picture: low threshold</source>
            <translation>Image de contrôle : seuil bas</translation>
        </message>
        <message>
            <source>Control picture: processor</source>
            <translation>Image de contrôle : type</translation>
        </message>
        <message>
            <source>Control picture: weight</source>
            <translation>Image de contrôle : poids</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA: weight</source>
            <translation>LoRA : poids</translation>
        </message>
        <message>
            <source>Mask: area</source>
            <translation>Masque : zone</translation>
        </message>
        <message>
            <source>Mask: blur</source>
            <translation>Masque : flou</translation>
        </message>
        <message>
            <source>Mask: fill</source>
            <translation>Masque : remplissage</translation>
        </message>
        <message>
            <source>Mask: invert</source>
            <translation>Masque : inversé</translation>
        </message>
        <message>
            <source>Mask: margin</source>
            <translation>Masque : marge</translation>
        </message>
        <message>
            <source>Reference: takes</source>
            <translation>Référence : prend</translation>
        </message>
        <message>
            <source>Reference: weight</source>
            <translation>Référence : poids</translation>
        </message>
        <message>
            <source>Refining: overlap</source>
            <translation>Affinage : recouvrement</translation>
        </message>
        <message>
            <source>Refining: scale</source>
            <translation>Affinage : échelle</translation>
        </message>
        <message>
            <source>Refining: upscaler</source>
            <translation>Affinage : upscaler</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Start picture: fit</source>
            <translation>Image de départ : ajustement</translation>
        </message>
        <message>
            <source>Words of the prompt replaced</source>
            <translation>Mots du prompt remplacés</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Styles</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>The prompt is too long for this language model: {count} tokens, {limit} fit.</source>
            <translation>Le prompt est trop long pour ce modèle de langage : {count} tokens, {limit} au plus.</translation>
        </message>
        <message>
            <source>Write, for example, --guidance-from 10 3.</source>
            <translation>Écrivez, par exemple, --guidance-from 10 3.</translation>
        </message>
        <message>
            <source>Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long.</source>
            <translation>L’endroit où chaque mot agit est montré pour {count} des {all} blocs : tous prendraient trop de temps.</translation>
        </message>
        <message>
            <source>This model answers more than twice at each step, so its answers with and without text are not shown apart. The guided answer is.</source>
            <translation>Ce modèle répond plus de deux fois à chaque pas, ses réponses avec et sans texte ne sont donc pas montrées à part. La réponse guidée l’est.</translation>
        </message>
        <message>
            <source>The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they act is shown of the steps that read them.</source>
            <translation>Les mots de ce prompt changent pendant qu’il est dessiné. Les tokens montrés sont ceux du premier pas, et l’endroit où ils agissent est montré pour les pas qui les ont lus.</translation>
        </message>
        <message>
            <source>The picture has {steps} steps, so guidance was not changed from step {step} on.</source>
            <translation>L’image a {steps} pas, la guidance n’a donc pas été changée à partir du pas {step}.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance that could be changed.</source>
            <translation>Les modèles de la famille {family} n’ont pas de guidance que l’on puisse changer.</translation>
        </message>
        <message>
            <source>Leave --guidance-from out.</source>
            <translation>Omettez --guidance-from.</translation>
        </message>
        <message>
            <source>--guidance-from takes a step and a guidance scale, not “{step} {scale}”.</source>
            <translation>--guidance-from prend un pas et une échelle de guidance, pas « {step} {scale} ».</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which is not possible here.</source>
            <translation>--guidance-from dessine l’image à nouveau, ce qui n’est pas possible ici.</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which --short leaves out.</source>
            <translation>--guidance-from dessine l’image à nouveau, ce que --short omet.</translation>
        </message>
        <message>
            <source>In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.</source>
            <translation>En moins de {steps} pas, ce modèle dessine de fausses couleurs avec PNDM ; avec DPM++ 2M il lui en faut 20.</translation>
        </message>
        <message>
            <source>--host-name belongs to --listen-on-network.</source>
            <translation>--host-name va avec --listen-on-network.</translation>
        </message>
        <message>
            <source>--{option} belongs to --prompt: without it pictures are enlarged.</source>
            <translation>--{option} va avec --prompt : sans lui, les images sont agrandies.</translation>
        </message>
        <message>
            <source>Allow writing there, then start this again: nothing is made twice.</source>
            <translation>Autorisez-y l’écriture, puis relancez : rien n’est fait deux fois.</translation>
        </message>
        <message>
            <source>Choose another one by --port.</source>
            <translation>Choisissez-en un autre par --port.</translation>
        </message>
        <message>
            <source>Install it with: pip install "sddesk[{extra}]"</source>
            <translation>Installez-le avec : pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Install sddesk for Python: pip install "sddesk[{extra}]"</source>
            <translation>Installez sddesk pour Python : pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Leave the second text encoder out.</source>
            <translation>Laissez de côté le second encodeur de texte.</translation>
        </message>
        <message>
            <source>Ask for it again when the picture is done.</source>
            <translation>Redemandez-la quand l’image est terminée.</translation>
        </message>
        <message>
            <source>A picture was ordered, which comes first: the explanation was stopped.</source>
            <translation>Une image a été commandée et passe d’abord : l’explication a été arrêtée.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be watched: {reason}.</source>
            <translation>Le dossier {folder} ne peut pas être surveillé : {reason}.</translation>
        </message>
        <message>
            <source>The hook {name} failed: {reason}</source>
            <translation>Le hook {name} a échoué : {reason}</translation>
        </message>
        <message>
            <source>The hook {name} is not run: {reason}</source>
            <translation>Le hook {name} n’est pas exécuté : {reason}</translation>
        </message>
        <message>
            <source>The hooks are too slow: {count} pictures wait for them, and one was left out.</source>
            <translation>Les hooks sont trop lents : {count} images les attendent, et une a été laissée de côté.</translation>
        </message>
        <message>
            <source>The package {package} is not installed.</source>
            <translation>Le paquet {package} n’est pas installé.</translation>
        </message>
        <message>
            <source>The packaged sddesk does not hold this door.</source>
            <translation>Le sddesk empaqueté ne contient pas cette porte.</translation>
        </message>
        <message>
            <source>The Python script of {name} is in the clipboard.</source>
            <translation>Le script Python de {name} est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>The server cannot listen at {address}, port {port}: {reason}</source>
            <translation>Le serveur ne peut pas écouter à {address}, port {port} : {reason}</translation>
        </message>
        <message>
            <source>The token in {file} cannot be used: {reason}</source>
            <translation>Le jeton dans {file} est inutilisable : {reason}</translation>
        </message>
        <message>
            <source>There is no order {number} here.</source>
            <translation>Il n’y a pas de commande {number} ici.</translation>
        </message>
        <message>
            <source>There is no picture {number} here.</source>
            <translation>Il n’y a pas d’image {number} ici.</translation>
        </message>
        <message>
            <source>This order is not taken: {reason}.</source>
            <translation>Cette commande n’est pas acceptée : {reason}.</translation>
        </message>
        <message>
            <source>This picture cannot be written as Python yet: {what}.</source>
            <translation>Cette image ne peut pas encore s’écrire en Python : {what}.</translation>
        </message>
        <message>
            <source>This model has no cross-attention to the text, so where each word acts is not shown. Its steps, its guided answers and its tokens are.</source>
            <translation>Ce modèle n’a pas de cross-attention vers le texte, donc l’action de chaque mot n’est pas montrée. Ses pas, ses réponses guidées et ses tokens le sont.</translation>
        </message>
        <message>
            <source>The picture was drawn in two parts, the second larger. What is shown is the first part.</source>
            <translation>L’image a été dessinée en deux parties, la seconde plus grande. C’est la première qui est montrée.</translation>
        </message>
        <message>
            <source>So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. The pictures of all steps are shown.</source>
            <translation>Une si grande image ne laisse pas de place aux nombres de chaque pas : sur {every} pas, ceux d’un seul sont gardés. Les images de tous les pas sont montrées.</translation>
        </message>
        <message>
            <source>OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding.</source>
            <translation>On ne peut pas regarder dans OpenVINO, donc PyTorch dessine cette fois. Les images diffèrent par l’arrondi.</translation>
        </message>
        <message>
            <source>Not drawn for comparison: {what}. {reason}</source>
            <translation>Non dessinée pour comparaison : {what}. {reason}</translation>
        </message>
        <message>
            <source>Memory was short, so where each word acts was not recorded to the end. All else is shown.</source>
            <translation>La mémoire manquait, donc l’action de chaque mot n’a pas été enregistrée jusqu’au bout. Tout le reste est montré.</translation>
        </message>
        <message>
            <source>Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit.</source>
            <translation>La mémoire manquait, donc le passage par le VAE et retour n’est pas montré. Une image plus petite tiendrait peut-être.</translation>
        </message>
        <message>
            <source>Memory was short, so the blocks of the network were not timed. All else is shown.</source>
            <translation>La mémoire manquait, donc les blocs du réseau n’ont pas été chronométrés. Tout le reste est montré.</translation>
        </message>
        <message>
            <source>Memory was short, so not every step is shown decoded. Their rough pictures are.</source>
            <translation>La mémoire manquait, donc tous les pas ne sont pas montrés décodés. Leurs images grossières le sont.</translation>
        </message>
        <message>
            <source>Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough.</source>
            <translation>Le décodage est long à cette taille : {count} pas sur {steps} sont décodés, les autres sont grossiers.</translation>
        </message>
        <message>
            <source>Ask for the picture that it was made from.</source>
            <translation>Demandez l’image dont elle est tirée.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger in one go: there are no steps to be shown.</source>
            <translation>Un upscaler a agrandi cette image en une fois : il n’y a pas de pas à montrer.</translation>
        </message>
        <message>
            <source>Make it again in sddesk instead.</source>
            <translation>Régénérez-la plutôt dans sddesk.</translation>
        </message>
        <message>
            <source>{count} orders wait here; no more are taken.</source>
            <translation>{count} commandes attendent ici ; aucune autre n’est acceptée.</translation>
        </message>
        <message>
            <source>{file} cannot be moved into {folder}: {reason}</source>
            <translation>{file} ne peut pas être déplacé dans {folder} : {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be written: choose a name that ends in .py or .ipynb.</source>
            <translation>{name} ne peut pas être écrit : choisissez un nom qui finit par .py ou .ipynb.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>Il n’y a pas de dossier {folder}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>Le dossier {folder} est illisible : {reason}.</translation>
        </message>
        <message>
            <source>The list of model folders {file} cannot be read: {reason}.</source>
            <translation>La liste des dossiers de modèles {file} est illisible : {reason}.</translation>
        </message>
        <message>
            <source>Add the folders themselves instead.</source>
            <translation>Ajoutez plutôt les dossiers eux-mêmes.</translation>
        </message>
        <message>
            <source>{what} VAE{packing}: this version has no model that it fits.</source>
            <translation>VAE {what}{packing} : cette version n’a pas de modèle auquel il convienne.</translation>
        </message>
        <message>
            <source>No installed {kind} is called “{name}”.</source>
            <translation>Aucun {kind} installé ne s’appelle « {name} ».</translation>
        </message>
        <message>
            <source>Add its file, or check how it is written.</source>
            <translation>Ajoutez son fichier, ou vérifiez l’orthographe.</translation>
        </message>
        <message>
            <source>There is no checkpoint in {folder}.</source>
            <translation>Il n’y a pas de checkpoint dans {folder}.</translation>
        </message>
        <message>
            <source>LoRAs and VAEs are added to a checkpoint; they draw nothing alone.</source>
            <translation>Les LoRA et les VAE s’ajoutent à un checkpoint ; seuls, ils ne dessinent rien.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>Le fichier {file} est illisible : {reason}.</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed.</source>
            <translation>Le modèle « {name} » n’est pas installé.</translation>
        </message>
        <message>
            <source>Get it or add its folder on the models page, or choose another model.</source>
            <translation>Obtenez-le ou ajoutez son dossier à la page des modèles, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model, and sddesk finds none in it.</source>
            <translation>Le dossier {folder} n’est pas un modèle, et sddesk n’en trouve aucun dedans.</translation>
        </message>
        <message>
            <source>Choose a diffusers folder, a folder with .safetensors files, or such a file.</source>
            <translation>Choisissez un dossier diffusers, un dossier de fichiers .safetensors, ou un tel fichier.</translation>
        </message>
        <message>
            <source>A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file.</source>
            <translation>Un pickle, qui peut exécuter du code : il n’a pas été ouvert. `sddesk models convert` en fait un fichier safetensors.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model.</source>
            <translation>Prenez le fichier safetensors de ce modèle.</translation>
        </message>
        <message>
            <source>The weights of “{part}” in {folder} are pickles, which can run code.</source>
            <translation>Les poids de « {part} » dans {folder} sont des pickles, qui peuvent exécuter du code.</translation>
        </message>
        <message>
            <source>Get the safetensors files of this model.</source>
            <translation>Prenez les fichiers safetensors de ce modèle.</translation>
        </message>
        <message>
            <source>The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet.</source>
            <translation>Le dossier {folder} contient un « {pipeline} », que sddesk ne sait pas encore utiliser.</translation>
        </message>
        <message>
            <source>It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format.</source>
            <translation>Sont utilisés les modèles Stable Diffusion 1.x, 2.x et XL au format diffusers.</translation>
        </message>
        <message>
            <source>The folder {folder} brings code of its own ({what}), which is never run.</source>
            <translation>Le dossier {folder} apporte son propre code ({what}), qui n’est jamais exécuté.</translation>
        </message>
        <message>
            <source>Choose a model that needs only diffusers and transformers.</source>
            <translation>Choisissez un modèle qui ne demande que diffusers et transformers.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model: it has no model_index.json.</source>
            <translation>Le dossier {folder} n’est pas un modèle : il n’a pas de model_index.json.</translation>
        </message>
        <message>
            <source>Choose the folder that holds model_index.json and unet.</source>
            <translation>Choisissez le dossier qui contient model_index.json et unet.</translation>
        </message>
        <message>
            <source>{host} lists more for “{hub_id}” than any model has: nothing was fetched.</source>
            <translation>{host} énumère pour « {hub_id} » plus que n’en a aucun modèle : rien n’a été pris.</translation>
        </message>
        <message>
            <source>The model in {folder} is not complete: {what} is missing.</source>
            <translation>Le modèle dans {folder} est incomplet : {what} manque.</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>Reprenez le modèle.</translation>
        </message>
        <message>
            <source>The file {file} is a pickle, which can run code. It was not opened.</source>
            <translation>Le fichier {file} est un pickle, qui peut exécuter du code. Il n’a pas été ouvert.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model, or have this one converted.</source>
            <translation>Prenez le fichier safetensors de ce modèle, ou faites convertir celui-ci.</translation>
        </message>
        <message>
            <source>The file {file} is damaged or not complete: {reason}.</source>
            <translation>Le fichier {file} est endommagé ou incomplet : {reason}.</translation>
        </message>
        <message>
            <source>The settings are those of the picture that was enlarged.</source>
            <translation>Les réglages sont ceux de l’image qui a été agrandie.</translation>
        </message>
        <message>
            <source>The prompt has {count} lines; at most {limit} become jobs at once.</source>
            <translation>Le prompt a {count} lignes ; {limit} au plus deviennent des tâches à la fois.</translation>
        </message>
        <message>
            <source>“sddesk run” takes a text file with a prompt on each line.</source>
            <translation>« sddesk run » prend un fichier texte avec un prompt par ligne.</translation>
        </message>
        <message>
            <source>An enlargement has no seed and no settings to change.</source>
            <translation>Un agrandissement n’a ni seed ni réglages à changer.</translation>
        </message>
        <message>
            <source>Add the safetensors file of one on the models page.</source>
            <translation>Ajoutez le fichier safetensors d’un upscaler à la page des modèles.</translation>
        </message>
        <message>
            <source>No upscaler is installed.</source>
            <translation>Aucun upscaler n’est installé.</translation>
        </message>
        <message>
            <source>{name} is transparent in parts, which lie on white.</source>
            <translation>{name} est transparente par endroits, posés sur du blanc.</translation>
        </message>
        <message>
            <source>{name} is animated: only its first picture is taken.</source>
            <translation>{name} est animée : seule sa première image est prise.</translation>
        </message>
        <message>
            <source>Memory was short, so the picture was enlarged in parts of {side} pixels.</source>
            <translation>La mémoire manquait, donc l’image a été agrandie par parties de {side} pixels.</translation>
        </message>
        <message>
            <source>In half precision the upscaler overflowed: the picture was enlarged in full precision.</source>
            <translation>En demi-précision l’upscaler a débordé : l’image a été agrandie en pleine précision.</translation>
        </message>
        <message>
            <source>The numbers of the upscaler {name} overflowed: no picture came out.</source>
            <translation>Les nombres de l’upscaler {name} ont débordé : aucune image n’est sortie.</translation>
        </message>
        <message>
            <source>Its file may be damaged: fetch it again, or choose another one.</source>
            <translation>Son fichier est peut-être endommagé : reprenez-le, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Close other programs that use this memory, or choose a smaller upscaler.</source>
            <translation>Fermez d’autres programmes qui utilisent cette mémoire, ou choisissez un upscaler plus petit.</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.</source>
            <translation>La mémoire ne suffit pas pour agrandir l’image : {device} a {total} Go, {free} Go libres.</translation>
        </message>
        <message>
            <source>At most {most} million pixels can be made: reduce the picture first.</source>
            <translation>{most} millions de pixels au plus sont possibles : réduisez d’abord l’image.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} would become {large} x {tall}, more than can be made.</source>
            <translation>Une image de {width} x {height} deviendrait {large} x {tall}, plus que possible.</translation>
        </message>
        <message>
            <source>Choose a smaller scale or another upscaler, or enlarge the result again.</source>
            <translation>Choisissez une échelle plus petite ou un autre upscaler, ou agrandissez encore le résultat.</translation>
        </message>
        <message>
            <source>The upscaler {name} enlarges {scale} times at most, not {wanted} times.</source>
            <translation>L’upscaler {name} agrandit {scale} fois au plus, pas {wanted} fois.</translation>
        </message>
        <message>
            <source>The picture {name} is missing: its file is not there.</source>
            <translation>L’image {name} manque : son fichier n’est pas là.</translation>
        </message>
        <message>
            <source>Choose another upscaler; `sddesk models list` shows them.</source>
            <translation>Choisissez un autre upscaler ; `sddesk models list` les montre.</translation>
        </message>
        <message>
            <source>The file {file} holds no network that enlarges pictures.</source>
            <translation>Le fichier {file} ne contient aucun réseau qui agrandisse des images.</translation>
        </message>
        <message>
            <source>{what} of the model in {folder} cannot be read: {reason}</source>
            <translation>{what} du modèle dans {folder} est illisible : {reason}</translation>
        </message>
        <message>
            <source>Weights of a kind that this version does not know.</source>
            <translation>Des poids d’un type que cette version ne connaît pas.</translation>
        </message>
        <message>
            <source>This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.</source>
            <translation>Ce modèle dessine au plus {most} pixels par côté, pas {width} x {height} : son réseau ne connaît pas plus de places.</translation>
        </message>
        <message>
            <source>The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.</source>
            <translation>La partie d’un encodeur de texte qui regarde les images (mmproj) : cette version ne la lit que dans des fichiers safetensors.</translation>
        </message>
        <message>
            <source>The vocabulary in {folder} cannot be read: {reason}</source>
            <translation>Le vocabulaire dans {folder} est illisible : {reason}</translation>
        </message>
        <message>
            <source>A grid is made of one prompt, not of {count}.</source>
            <translation>Une grille se fait avec un seul prompt, pas {count}.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {folder}: {reason}</source>
            <translation>Rien ne peut être enregistré dans {folder} : {reason}</translation>
        </message>
        <message>
            <source>Name another folder, or allow writing there.</source>
            <translation>Indiquez un autre dossier, ou autorisez l’écriture à cet endroit.</translation>
        </message>
        <message>
            <source>These settings cannot be read: {reason}</source>
            <translation>Ces réglages sont illisibles : {reason}</translation>
        </message>
        <message>
            <source>The size {width} x {height} cannot be made.</source>
            <translation>La taille {width} x {height} n’est pas possible.</translation>
        </message>
        <message>
            <source>Choose multiples of {step} from {low} to {high} pixels.</source>
            <translation>Choisissez des multiples de {step} de {low} à {high} pixels.</translation>
        </message>
        <message>
            <source>The prompt has {count} characters, more than the {limit} that are kept.</source>
            <translation>Le prompt a {count} caractères, plus que les {limit} gardés.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Raccourcissez-le.</translation>
        </message>
        <message>
            <source>A guidance rescale of {value} cannot be used: choose 0 to 1.</source>
            <translation>Un rescale de guidance de {value} n’est pas possible : choisissez de 0 à 1.</translation>
        </message>
        <message>
            <source>A region that is drawn alone has other edges than the picture: it cannot be seamless.</source>
            <translation>Une région dessinée seule a d’autres bords que l’image : elle ne peut pas être sans raccord.</translation>
        </message>
        <message>
            <source>Draw the whole picture with the mask, or turn the seamless edges off.</source>
            <translation>Dessinez toute l’image avec le masque, ou désactivez les bords sans raccord.</translation>
        </message>
        <message>
            <source>With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Avec des bords sans raccord, c’est PyTorch qui fait l’image, pas OpenVINO : c’est plus long.</translation>
        </message>
        <message>
            <source>A variation strength of {value} cannot be used: choose 0 to 1.</source>
            <translation>Une force de variation de {value} n’est pas possible : choisissez de 0 à 1.</translation>
        </message>
        <message>
            <source>A variation seed alone changes nothing.</source>
            <translation>Un seed de variation seul ne change rien.</translation>
        </message>
        <message>
            <source>Add --variation-strength, from 0 to 1.</source>
            <translation>Ajoutez --variation-strength, de 0 à 1.</translation>
        </message>
        <message>
            <source>A guidance of {guidance} cannot be used: choose {low} to {high}.</source>
            <translation>Une guidance de {guidance} n’est pas possible : choisissez de {low} à {high}.</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one.</source>
            <translation>{rows} x {columns} images à la fois ne sont pas possibles : {limit} au plus, une au moins.</translation>
        </message>
        <message>
            <source>The seed {seed} is outside 0 to {limit}.</source>
            <translation>Le seed {seed} est hors de 0 à {limit}.</translation>
        </message>
        <message>
            <source>The file {file} stands where the folder of a model was.</source>
            <translation>Le fichier {file} est là où se trouvait le dossier d’un modèle.</translation>
        </message>
        <message>
            <source>Add it on the models page, as a file.</source>
            <translation>Ajoutez-le à la page des modèles, comme fichier.</translation>
        </message>
        <message>
            <source>The model in {folder} was trained on other noise ({what}): this version cannot draw it yet.</source>
            <translation>Le modèle dans {folder} a été entraîné sur un autre bruit ({what}) : cette version ne sait pas encore le dessiner.</translation>
        </message>
        <message>
            <source>The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet.</source>
            <translation>Le modèle dans {folder} dessine aussi d’après une image ({what}) : cette version ne sait pas encore le faire.</translation>
        </message>
        <message>
            <source>Its numbers are integers that nothing tells how to read.</source>
            <translation>Ses nombres sont des entiers, et rien ne dit comment les lire.</translation>
        </message>
        <message>
            <source>The model's part “{part}” is {library}.{kind}, which is not loaded.</source>
            <translation>La partie « {part} » du modèle est {library}.{kind}, qui n’est pas chargé.</translation>
        </message>
        <message>
            <source>Only the known parts of diffusers and transformers are: use another model.</source>
            <translation>Seules les parties connues de diffusers et transformers le sont : utilisez un autre modèle.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a prompt: the last {unread} were not read.</source>
            <translation>Le modèle lit {limit} tokens d’un prompt : les {unread} derniers n’ont pas été lus.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a negative prompt: the last {unread} were not read.</source>
            <translation>Le modèle lit {limit} tokens d’un prompt négatif : les {unread} derniers n’ont pas été lus.</translation>
        </message>
        <message>
            <source>The text encoder has {layers} layers: clip skip {asked} was taken as {layers}.</source>
            <translation>L’encodeur de texte a {layers} couches : clip skip {asked} a été pris pour {layers}.</translation>
        </message>
        <message>
            <source>SDXL always reads the layer before the last: clip skip was not used.</source>
            <translation>SDXL lit toujours l’avant-dernière couche : clip skip n’a pas été utilisé.</translation>
        </message>
        <message>
            <source>In half precision the decoder overflowed: the picture was decoded in full precision.</source>
            <translation>En demi-précision le décodeur a débordé : l’image a été décodée en pleine précision.</translation>
        </message>
        <message>
            <source>The model's numbers overflowed: no picture came out.</source>
            <translation>Les nombres du modèle ont débordé : aucune image n’est sortie.</translation>
        </message>
        <message>
            <source>Try the precision “full”; if it stays so, the model's file may be damaged.</source>
            <translation>Essayez la précision « pleine » ; si cela persiste, le fichier du modèle est peut-être endommagé.</translation>
        </message>
        <message>
            <source>No GPU was found: the CPU makes the pictures.</source>
            <translation>Aucune carte graphique trouvée : le processeur fait les images.</translation>
        </message>
        <message>
            <source>The GPU cannot be used, the CPU makes the pictures: {reason}</source>
            <translation>La carte graphique est inutilisable, le processeur fait les images : {reason}</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the CPU makes the pictures. Install torch with CUDA to use the GPU.</source>
            <translation>Il y a une carte graphique NVIDIA, mais le torch installé est fait pour les processeurs seulement : le processeur fait les images. Installez torch avec CUDA pour utiliser la carte.</translation>
        </message>
        <message>
            <source>The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes the pictures. Update the driver to use the card. {reason}</source>
            <translation>Le pilote NVIDIA {driver} ne marche pas avec ce torch, qui demande CUDA {cuda} : le processeur fait les images. Mettez le pilote à jour pour utiliser la carte. {reason}</translation>
        </message>
        <message>
            <source>The GPU stopped working: {reason}</source>
            <translation>La carte graphique a cessé de marcher : {reason}</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, update the driver.</source>
            <translation>Redémarrez le programme ; si cela se reproduit, mettez le pilote à jour.</translation>
        </message>
        <message>
            <source>The device {device} cannot do one of the operations needed: {reason}</source>
            <translation>L’appareil {device} ne sait pas faire une des opérations nécessaires : {reason}</translation>
        </message>
        <message>
            <source>It cannot be read: {reason}.</source>
            <translation>Illisible : {reason}.</translation>
        </message>
        <message>
            <source>{tag}: only its weights are used, not {rest}.</source>
            <translation>{tag} : seuls ses poids sont utilisés, pas {rest}.</translation>
        </message>
        <message>
            <source>Choose the CPU as device in the settings.</source>
            <translation>Choisissez le processeur comme appareil dans les réglages.</translation>
        </message>
        <message>
            <source>Only its first {count} files were looked at.</source>
            <translation>Seuls ses {count} premiers fichiers ont été regardés.</translation>
        </message>
        <message>
            <source>There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.</source>
            <translation>La mémoire ne suffit pas pour une image de {width} x {height} : {device} a {total} Go, {free} Go libres.</translation>
        </message>
        <message>
            <source>Choose a smaller size, or close other programs that use this memory.</source>
            <translation>Choisissez une taille plus petite, ou fermez d’autres programmes qui utilisent cette mémoire.</translation>
        </message>
        <message>
            <source>The file {file} is a GGUF file, which this version cannot draw with yet.</source>
            <translation>Le fichier {file} est un GGUF, avec lequel cette version ne sait pas encore dessiner.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has {total} GB, {free} GB free.</source>
            <translation>Une image de {width} x {height} est calculée, mais la mémoire ne suffit pas pour la décoder : {device} a {total} Go, {free} Go libres.</translation>
        </message>
        <message>
            <source>Close other programs and try again: only the last stage is done anew.</source>
            <translation>Fermez d’autres programmes et réessayez : seule la dernière étape est refaite.</translation>
        </message>
        <message>
            <source>{what} motion module{packing}: this version makes no videos.</source>
            <translation>Module de mouvement {what}{packing} : cette version ne fait pas de vidéos.</translation>
        </message>
        <message>
            <source>This version does not know the sampler “{sampler}”.</source>
            <translation>Cette version ne connaît pas le sampler « {sampler} ».</translation>
        </message>
        <message>
            <source>Models of the family {family} draw multiples of {step} pixels.</source>
            <translation>Les modèles de la famille {family} dessinent des multiples de {step} pixels.</translation>
        </message>
        <message>
            <source>Near by is {width} x {height}.</source>
            <translation>Le plus proche est {width} x {height}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} cannot draw with models of the family {family}.</source>
            <translation>Le sampler {sampler} ne peut pas dessiner avec les modèles de la famille {family}.</translation>
        </message>
        <message>
            <source>These can: {samplers}.</source>
            <translation>Ceux-ci le peuvent : {samplers}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} does not work with the schedule “{schedule}”.</source>
            <translation>Le sampler {sampler} ne marche pas avec le schedule « {schedule} ».</translation>
        </message>
        <message>
            <source>It works with: {schedules}.</source>
            <translation>Il marche avec : {schedules}.</translation>
        </message>
        <message>
            <source>{path} leads out of the pictures folder {folder}.</source>
            <translation>{path} mène hors du dossier des images {folder}.</translation>
        </message>
        <message>
            <source>Remove the link, or choose another folder for pictures.</source>
            <translation>Retirez le lien, ou choisissez un autre dossier pour les images.</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {reason}</source>
            <translation>{folder} ne peut pas être écrit : {reason}</translation>
        </message>
        <message>
            <source>The disk of {folder} is full ({free} MB free).</source>
            <translation>Le disque de {folder} est plein ({free} Mo libres).</translation>
        </message>
        <message>
            <source>The folder {folder} is read-only.</source>
            <translation>Le dossier {folder} est en lecture seule.</translation>
        </message>
        <message>
            <source>The picture was read in part only; its information in the large view says what was left out.</source>
            <translation>L’image n’a été lue qu’en partie ; ses infos dans la grande vue disent ce qui a été laissé de côté.</translation>
        </message>
        <message>
            <source>{what} T2I-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>T2I-Adapter {what}{packing} : cette version ne sait pas encore dessiner avec.</translation>
        </message>
        <message>
            <source>A picture that is needed is not in the library: {hash}.</source>
            <translation>Une image nécessaire n’est pas dans la bibliothèque : {hash}.</translation>
        </message>
        <message>
            <source>Import that picture, or choose another one.</source>
            <translation>Importez cette image, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>It began with a start picture that its file does not hold (strength {strength}).</source>
            <translation>Elle est partie d’une image de départ que son fichier ne contient pas (force {strength}).</translation>
        </message>
        <message>
            <source>{file} is another picture than when the orders were read.</source>
            <translation>{file} n’est plus l’image lue avec les commandes.</translation>
        </message>
        <message>
            <source>Nothing was collected: what could not be read may name an input.</source>
            <translation>Rien n’a été ramassé : ce qui n’a pas pu être lu nomme peut-être une entrée.</translation>
        </message>
        <message>
            <source>Connect its drive, or mend or remove the file, then try again.</source>
            <translation>Branchez son disque, ou réparez ou retirez le fichier, puis réessayez.</translation>
        </message>
        <message>
            <source>{file} cannot be read, and may name an input.</source>
            <translation>{file} est illisible, et nomme peut-être une entrée.</translation>
        </message>
        <message>
            <source>Mend or remove that file, then try again.</source>
            <translation>Réparez ou retirez ce fichier, puis réessayez.</translation>
        </message>
        <message>
            <source>Only single PNG pictures with their settings carry the pictures they began with.</source>
            <translation>Seules des images PNG séparées avec leurs réglages portent les images dont elles sont parties.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>Le dossier {folder} n’est pas là.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>Choisissez un autre endroit, ou faites-y de la place.</translation>
        </message>
        <message>
            <source>The picture is kept in memory: save it elsewhere, or try again.</source>
            <translation>L’image est gardée en mémoire : enregistrez-la ailleurs, ou réessayez.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}</source>
            <translation>L’image {name} est illisible : {reason}</translation>
        </message>
        <message>
            <source>Lines that are no settings: {text}</source>
            <translation>Des lignes qui ne sont pas des réglages : {text}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name} : {text}</translation>
        </message>
        <message>
            <source>{name} is left out: {kind} pictures cannot be read.</source>
            <translation>{name} est laissé de côté : les images {kind} sont illisibles.</translation>
        </message>
        <message>
            <source>The file has a workflow of ComfyUI, but not the graph that ran.</source>
            <translation>Le fichier a un workflow de ComfyUI, mais pas le graphe exécuté.</translation>
        </message>
        <message>
            <source>The graph of ComfyUI has no sampler that can be followed.</source>
            <translation>Le graphe de ComfyUI n’a pas de sampler que l’on puisse suivre.</translation>
        </message>
        <message>
            <source>A text of “{node}” ({input}): {text}</source>
            <translation>Un texte de « {node} » ({input}) : {text}</translation>
        </message>
        <message>
            <source>The text that “{node}” made when the picture was drawn</source>
            <translation>Le texte que « {node} » a fait quand l’image a été dessinée</translation>
        </message>
        <message>
            <source>The prompt of a later pass (“{node}”): {text}</source>
            <translation>Le prompt d’une passe ultérieure (« {node} ») : {text}</translation>
        </message>
        <message>
            <source>The prompt of a part of the picture: {text}</source>
            <translation>Le prompt d’une partie de l’image : {text}</translation>
        </message>
        <message>
            <source>The text in the file has no settings beside the prompt.</source>
            <translation>Le texte du fichier n’a pas de réglages à côté du prompt.</translation>
        </message>
        <message>
            <source>Styles whose text was added to the prompt: {names}</source>
            <translation>Styles dont le texte a été ajouté au prompt : {names}</translation>
        </message>
        <message>
            <source>Models that were merged for this picture: {names}</source>
            <translation>Modèles fusionnés pour cette image : {names}</translation>
        </message>
        <message>
            <source>Make room on that disk, or name another folder.</source>
            <translation>Faites de la place sur ce disque, ou nommez un autre dossier.</translation>
        </message>
        <message>
            <source>A LoRA is named only by its address: {address}, weight {weight}</source>
            <translation>Un LoRA n’est nommé que par son adresse : {address}, poids {weight}</translation>
        </message>
        <message>
            <source>An empty prompt makes a picture of the model's own choice.</source>
            <translation>Un prompt vide fait une image au choix du modèle.</translation>
        </message>
        <message>
            <source>{what} upscaler{packing}: this version cannot enlarge with it yet.</source>
            <translation>Upscaler {what}{packing} : cette version ne sait pas encore agrandir avec.</translation>
        </message>
        <message>
            <source>Below {native} pixels this model loses quality.</source>
            <translation>Sous {native} pixels ce modèle perd en qualité.</translation>
        </message>
        <message>
            <source>Larger than {native} both ways, things repeat: keep one side at {native}.</source>
            <translation>Au-delà de {native} dans les deux sens, les choses se répètent : gardez un côté à {native}.</translation>
        </message>
        <message>
            <source>LCM only works with models made for it.</source>
            <translation>LCM ne marche qu’avec les modèles faits pour lui.</translation>
        </message>
        <message>
            <source>{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and DPM++ 2M draw them.</source>
            <translation>{sampler} repart de ses derniers pas : les mots qui alternent, [a|b], gâchent ses images. Euler, Heun et DPM++ 2M les dessinent.</translation>
        </message>
        <message>
            <source>By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2.</source>
            <translation>D’après son nom, « {name} » dessine en peu de pas : 2 à 8, avec une guidance de 1 à 2.</translation>
        </message>
        <message>
            <source>“{model}” takes no second text encoder from a file: “{part}”.</source>
            <translation>« {model} » ne prend pas de second encodeur de texte dans un fichier : « {part} ».</translation>
        </message>
        <message>
            <source>“{name}” was made with a clip skip of {usual}; {now} is set.</source>
            <translation>« {name} » a été fait avec un clip skip de {usual} ; {now} est réglé.</translation>
        </message>
        <message>
            <source>The sampler's settings of “{name}” are for {other}; this model is made for {own}.</source>
            <translation>Les réglages de sampler de « {name} » sont pour {other} ; ce modèle est fait pour {own}.</translation>
        </message>
        <message>
            <source>{value} is not a number that can be used here.</source>
            <translation>{value} n’est pas un nombre possible ici.</translation>
        </message>
        <message>
            <source>The value from before is kept: type another.</source>
            <translation>La valeur d’avant est gardée : tapez-en une autre.</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; you can go on.</source>
            <translation>Quelque chose d’inattendu s’est produit. Rien n’est perdu ; vous pouvez continuer.</translation>
        </message>
        <message>
            <source>Copy the details and send them to the people who make sddesk.</source>
            <translation>Copiez les détails et envoyez-les aux auteurs de sddesk.</translation>
        </message>
        <message>
            <source>The queue cannot be stored in {path}: {reason}</source>
            <translation>La file ne peut pas être enregistrée dans {path} : {reason}</translation>
        </message>
        <message>
            <source>There is a file {file} already; it is not overwritten.</source>
            <translation>Il y a déjà un fichier {file} ; il n’est pas écrasé.</translation>
        </message>
        <message>
            <source>The file {file} holds no weights.</source>
            <translation>Le fichier {file} ne contient pas de poids.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written: {reason}.</source>
            <translation>Le fichier {file} ne peut pas être écrit : {reason}.</translation>
        </message>
        <message>
            <source>Make room on that disk or allow writing there, then try again.</source>
            <translation>Faites de la place sur ce disque ou autorisez l’écriture, puis réessayez.</translation>
        </message>
        <message>
            <source>The pickle {file} holds more than weights, so nothing of it was read.</source>
            <translation>Le pickle {file} contient plus que des poids, donc rien n’en a été lu.</translation>
        </message>
        <message>
            <source>It may run code. Get the safetensors file of this model.</source>
            <translation>Il pourrait exécuter du code. Prenez le fichier safetensors de ce modèle.</translation>
        </message>
        <message>
            <source>The model “{name}” that made this picture is not installed.</source>
            <translation>Le modèle « {name} » qui a fait cette image n’est pas installé.</translation>
        </message>
        <message>
            <source>Get it or add its folder, or choose another model.</source>
            <translation>Obtenez-le ou ajoutez son dossier, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The draft cannot be stored in {path}: {reason}</source>
            <translation>Le brouillon ne peut pas être enregistré dans {path} : {reason}</translation>
        </message>
        <message>
            <source>A damaged file was put aside as {path}. sddesk starts with defaults.</source>
            <translation>Un fichier endommagé a été mis de côté sous {path}. sddesk démarre avec les valeurs par défaut.</translation>
        </message>
        <message>
            <source>The window cannot read what it was told: {reason}.</source>
            <translation>La fenêtre ne peut pas lire ce qu’on lui a dit : {reason}.</translation>
        </message>
        <message>
            <source>The open window is of another version of sddesk: {version}.</source>
            <translation>La fenêtre ouverte est d’une autre version de sddesk : {version}.</translation>
        </message>
        <message>
            <source>Close it, or add --own-engine.</source>
            <translation>Fermez-la, ou ajoutez --own-engine.</translation>
        </message>
        <message>
            <source>{count} orders of commands wait in the window's queue; it takes no more.</source>
            <translation>{count} commandes attendent dans la file de la fenêtre ; elle n’en prend pas plus.</translation>
        </message>
        <message>
            <source>The window could not store the order.</source>
            <translation>La fenêtre n’a pas pu enregistrer la commande.</translation>
        </message>
        <message>
            <source>An order of this key is in the window's queue already.</source>
            <translation>Une commande de cette clé est déjà dans la file de la fenêtre.</translation>
        </message>
        <message>
            <source>A window of sddesk is open and does not answer.</source>
            <translation>Une fenêtre de sddesk est ouverte et ne répond pas.</translation>
        </message>
        <message>
            <source>Wait until it does, close it, or add --own-engine.</source>
            <translation>Attendez qu’elle réponde, fermez-la, ou ajoutez --own-engine.</translation>
        </message>
        <message>
            <source>The window ended in the middle of the order.</source>
            <translation>La fenêtre s’est terminée au milieu de la commande.</translation>
        </message>
        <message>
            <source>The window was closed in the middle of the order.</source>
            <translation>La fenêtre a été fermée au milieu de la commande.</translation>
        </message>
        <message>
            <source>What it took and did not make waits in its queue.</source>
            <translation>Ce qu’elle a pris sans le faire attend dans sa file.</translation>
        </message>
        <message>
            <source>The window said what cannot be understood: {reason}.</source>
            <translation>La fenêtre a dit quelque chose d’incompréhensible : {reason}.</translation>
        </message>
        <message>
            <source>The order is too large to be handed to the window.</source>
            <translation>La commande est trop grande pour être remise à la fenêtre.</translation>
        </message>
        <message>
            <source>The same is being made for another command of sddesk already.</source>
            <translation>La même chose se fait déjà pour une autre commande de sddesk.</translation>
        </message>
        <message>
            <source>A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown.</source>
            <translation>Une image de moins de {side} pixels de côté n’a pas de latents, donc le passage par le VAE n’est pas montré.</translation>
        </message>
        <message>
            <source>{count} commands are at the open window already; it takes no more.</source>
            <translation>{count} commandes sont déjà à la fenêtre ouverte ; elle n’en prend pas plus.</translation>
        </message>
        <message>
            <source>Wait until one of them ends, or add --own-engine.</source>
            <translation>Attendez que l’une d’elles finisse, ou ajoutez --own-engine.</translation>
        </message>
        <message>
            <source>The order was cleared from the window's queue before its end was told.</source>
            <translation>La commande a été retirée de la file de la fenêtre avant que sa fin soit annoncée.</translation>
        </message>
        <message>
            <source>The window was told to stop the order, and has not said yet that it did.</source>
            <translation>La fenêtre a reçu l’ordre d’arrêter la commande, et n’a pas encore dit qu’elle l’a fait.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt, so the picture was not drawn without it.</source>
            <translation>« {word} » n’est pas un mot entier du prompt, donc l’image n’a pas été dessinée sans lui.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt.</source>
            <translation>« {word} » n’est pas un mot entier du prompt.</translation>
        </message>
        <message>
            <source>The run began with the start picture under noise: what is shown as its noise is both together.</source>
            <translation>Le dessin est parti de l’image de départ sous du bruit : ce qui est montré comme son bruit est les deux ensemble.</translation>
        </message>
        <message>
            <source>The safety checker hid this picture, so its steps are not shown decoded.</source>
            <translation>Le filtre de sécurité a caché cette image, donc ses pas ne sont pas montrés décodés.</translation>
        </message>
        <message>
            <source>--{option} belongs to a prompt: a picture of the library is drawn as it was.</source>
            <translation>--{option} va avec un prompt : une image de la bibliothèque est dessinée telle qu’elle était.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Laissez-le de côté.</translation>
        </message>
        <message>
            <source>--drop draws the picture anew, which --short leaves out.</source>
            <translation>--drop redessine l’image, ce que --short laisse de côté.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Laissez l’un des deux de côté.</translation>
        </message>
        <message>
            <source>The open window makes it.</source>
            <translation>La fenêtre ouverte s’en charge.</translation>
        </message>
        <message>
            <source>Orders before it in the window's queue: {count}.</source>
            <translation>Commandes avant elle dans la file de la fenêtre : {count}.</translation>
        </message>
        <message>
            <source>The window's queue is paused: it goes on when you resume it there.</source>
            <translation>La file de la fenêtre est en pause : elle continue quand vous la reprenez là-bas.</translation>
        </message>
        <message>
            <source>The window's queue goes on.</source>
            <translation>La file de la fenêtre continue.</translation>
        </message>
        <message>
            <source>The order was cancelled in the window.</source>
            <translation>La commande a été annulée dans la fenêtre.</translation>
        </message>
        <message>
            <source>The window did not make it.</source>
            <translation>La fenêtre ne l’a pas faite.</translation>
        </message>
        <message>
            <source>The window's engine ended in the middle of the order.</source>
            <translation>Le moteur de la fenêtre s’est terminé au milieu de la commande.</translation>
        </message>
        <message>
            <source>The window made the picture, but did not save it in the library.</source>
            <translation>La fenêtre a fait l’image, mais ne l’a pas enregistrée dans la bibliothèque.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger at the end. What follows is of the picture before that.</source>
            <translation>Un upscaler a agrandi cette image à la fin. La suite concerne l’image d’avant.</translation>
        </message>
        <message>
            <source>Take the form with 16 bits: what was rounded twice is worse.</source>
            <translation>Prenez la forme en 16 bits : ce qui est arrondi deux fois est moins bon.</translation>
        </message>
        <message>
            <source>A window of sddesk is just starting or closing.</source>
            <translation>Une fenêtre de sddesk est en train de démarrer ou de se fermer.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>{path} is in the library, but was not copied into {folder}: {reason}</source>
            <translation>{path} est dans la bibliothèque, mais n’a pas été copié dans {folder} : {reason}</translation>
        </message>
        <message>
            <source>A model that the order names is another file in the open window.</source>
            <translation>Un modèle que nomme la commande est un autre fichier dans la fenêtre ouverte.</translation>
        </message>
        <message>
            <source>Close the window, or add --own-engine.</source>
            <translation>Fermez la fenêtre, ou ajoutez --own-engine.</translation>
        </message>
        <message>
            <source>The library's index was damaged and has been made anew. The damaged one is kept as {path}.</source>
            <translation>L’index de la bibliothèque était endommagé et a été refait. L’index endommagé est gardé sous {path}.</translation>
        </message>
        <message>
            <source>The library's index was an empty file and has been made anew from the pictures.</source>
            <translation>L’index de la bibliothèque était un fichier vide et a été refait d’après les images.</translation>
        </message>
        <message>
            <source>Entries of the index that could not be read: {count}. Their pictures were read anew.</source>
            <translation>Entrées de l’index illisibles : {count}. Leurs images ont été relues.</translation>
        </message>
        <message>
            <source>{name} is left out: {reason}</source>
            <translation>{name} est laissé de côté : {reason}</translation>
        </message>
        <message>
            <source>{name} is left out: it is no file.</source>
            <translation>{name} est laissé de côté : ce n’est pas un fichier.</translation>
        </message>
        <message>
            <source>Check the name, or choose another model.</source>
            <translation>Vérifiez le nom, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Something unexpected happened: {reason}</source>
            <translation>Quelque chose d’inattendu s’est produit : {reason}</translation>
        </message>
        <message>
            <source>The library index {path} is damaged.</source>
            <translation>L’index de la bibliothèque {path} est endommagé.</translation>
        </message>
        <message>
            <source>The pictures are untouched: the index is made anew from their files.</source>
            <translation>Les images sont intactes : l’index est refait d’après leurs fichiers.</translation>
        </message>
        <message>
            <source>It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings.</source>
            <translation>Sont utilisés les modèles SD 1, SD 2 et SDXL, leurs LoRA, VAE, encodeurs de texte et embeddings.</translation>
        </message>
        <message>
            <source>{count} jobs wait from the last time.</source>
            <translation>{count} tâches attendent depuis la dernière fois.</translation>
        </message>
        <message>
            <source>Nothing in {place} can be used by this version.</source>
            <translation>Rien dans {place} n’est utilisable par cette version.</translation>
        </message>
        <message>
            <source>Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}.</source>
            <translation>Trouvé dans {place} : checkpoints : {checkpoints} ; LoRA, VAE et autres : {parts}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}</source>
            <translation>Le dossier {folder} ne peut pas être créé : {reason}</translation>
        </message>
        <message>
            <source>Allow writing there, or name another place in the variable {name}.</source>
            <translation>Autorisez l’écriture à cet endroit, ou indiquez-en un autre dans la variable {name}.</translation>
        </message>
        <message>
            <source>Some settings could not be used and have their defaults: {names}</source>
            <translation>Certains réglages étaient inutilisables et ont leur valeur par défaut : {names}</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}</source>
            <translation>Les réglages ne peuvent pas être enregistrés dans {path} : {reason}</translation>
        </message>
        <message>
            <source>The settings could not be read ({reason}). The file is kept as {path}; defaults are used.</source>
            <translation>Les réglages étaient illisibles ({reason}). Le fichier est gardé sous {path} ; les valeurs par défaut servent.</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation>Il n’y a pas d’écran pour ouvrir une fenêtre.</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"</source>
            <translation>Démarrez-le depuis une session de bureau, ou faites des images sans fenêtre : sddesk generate "a prompt"</translation>
        </message>
        <message>
            <source>A window needs system libraries that are not installed: {packages}</source>
            <translation>Une fenêtre demande des bibliothèques du système qui ne sont pas installées : {packages}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install {packages}</source>
            <translation>Sur Debian et Ubuntu : sudo apt install {packages}</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>Cette image n’est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <source>The library index {path} was written by a newer sddesk.</source>
            <translation>L’index de la bibliothèque {path} a été écrit par un sddesk plus récent.</translation>
        </message>
        <message>
            <source>Use that version, or name another data folder. Nothing was changed.</source>
            <translation>Utilisez cette version, ou indiquez un autre dossier de données. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>The library index {path} cannot be used: {reason}</source>
            <translation>L’index de la bibliothèque {path} est inutilisable : {reason}</translation>
        </message>
        <message>
            <source>Pictures are safe in their folder; make room on that disk or allow writing there.</source>
            <translation>Les images sont en sûreté dans leur dossier ; faites de la place sur ce disque ou autorisez-y l’écriture.</translation>
        </message>
        <message>
            <source>The picture is saved as {path}, but the index is not: {reason}</source>
            <translation>L’image est enregistrée sous {path}, mais pas l’index : {reason}</translation>
        </message>
        <message>
            <source>This is no access token.</source>
            <translation>Ce n’est pas un jeton d’accès.</translation>
        </message>
        <message>
            <source>Copy it from your account at {link}; it begins with hf_.</source>
            <translation>Copiez-le depuis votre compte sur {link} ; il commence par hf_.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is downloaded.</source>
            <translation>sddesk est réglé hors ligne, donc rien n’est téléchargé.</translation>
        </message>
        <message>
            <source>Turn off the offline switch in the settings.</source>
            <translation>Désactivez le mode hors ligne dans les réglages.</translation>
        </message>
        <message>
            <source>What had arrived of “{hub_id}” cannot be deleted: {reason}.</source>
            <translation>Ce qui était arrivé de « {hub_id} » ne peut pas être supprimé : {reason}.</translation>
        </message>
        <message>
            <source>The model cannot be saved in {folder}: {reason}.</source>
            <translation>Le modèle ne peut pas être enregistré dans {folder} : {reason}.</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder for models, then resume.</source>
            <translation>Faites-y de la place, ou choisissez un autre dossier pour les modèles, puis reprenez.</translation>
        </message>
        <message>
            <source>{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it.</source>
            <translation>{count} LoRA installés s’appellent « {name} » : {path} a été pris. Pour choisir, écrivez le dossier devant.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” is not the file that sddesk knows: hash {found}.</source>
            <translation>{file} de « {hub_id} » n’est pas le fichier que sddesk connaît : hash {found}.</translation>
        </message>
        <message>
            <source>Nothing was fetched. Its maker says whether the model was replaced; known is {known}.</source>
            <translation>Rien n’a été pris. Son auteur dit si le modèle a été remplacé ; le connu est {known}.</translation>
        </message>
        <message>
            <source>The model_index.json of “{hub_id}” cannot be read: {reason}</source>
            <translation>Le model_index.json de « {hub_id} » est illisible : {reason}</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong.</source>
            <translation>{file} de « {hub_id} » est arrivé deux fois endommagé : son SHA-256 est faux.</translation>
        </message>
        <message>
            <source>Its smallest form would fit: “{form}” ({size} GB).</source>
            <translation>Sa plus petite forme tiendrait : « {form} » ({size} Go).</translation>
        </message>
        <message>
            <source>Something between you and the hub changes it. Try another network.</source>
            <translation>Quelque chose entre vous et le hub le change. Essayez un autre réseau.</translation>
        </message>
        <message>
            <source>{reason} Trying again in {seconds} s.</source>
            <translation>{reason} Nouvel essai dans {seconds} s.</translation>
        </message>
        <message>
            <source>Another program is fetching the same file.</source>
            <translation>Un autre programme prend le même fichier.</translation>
        </message>
        <message>
            <source>{what} transformer{packing}: this version cannot draw it yet.</source>
            <translation>Transformer {what}{packing} : cette version ne sait pas encore dessiner avec.</translation>
        </message>
        <message>
            <source>This disk takes no links, so a second version of the model needs its full size again.</source>
            <translation>Ce disque n’accepte pas les liens, donc une seconde version du modèle reprend toute sa taille.</translation>
        </message>
        <message>
            <source>Choose the text encoders of another SDXL model.</source>
            <translation>Choisissez les encodeurs de texte d’un autre modèle SDXL.</translation>
        </message>
        <message>
            <source>“{asked}” is gone from its old address; “{now}” is used.</source>
            <translation>« {asked} » n’est plus à son ancienne adresse ; « {now} » est utilisé.</translation>
        </message>
        <message>
            <source>{what} text encoder{packing}: this version has no use for it yet.</source>
            <translation>Encodeur de texte {what}{packing} : cette version n’en a pas encore l’usage.</translation>
        </message>
        <message>
            <source>{host} does not answer: {reason}.</source>
            <translation>{host} ne répond pas : {reason}.</translation>
        </message>
        <message>
            <source>Check the internet connection. What has arrived is kept.</source>
            <translation>Vérifiez la connexion à Internet. Ce qui est arrivé est gardé.</translation>
        </message>
        <message>
            <source>{host} asks to wait: too many downloads from this address.</source>
            <translation>{host} demande d’attendre : trop de téléchargements depuis cette adresse.</translation>
        </message>
        <message>
            <source>Resume in some minutes; a token of your own raises the limit.</source>
            <translation>Reprenez dans quelques minutes ; un jeton à vous relève la limite.</translation>
        </message>
        <message>
            <source>{host} is out of order at the moment (status {status}).</source>
            <translation>{host} est en panne pour le moment (état {status}).</translation>
        </message>
        <message>
            <source>Resume later. What has arrived is kept.</source>
            <translation>Reprenez plus tard. Ce qui est arrivé est gardé.</translation>
        </message>
        <message>
            <source>Something else answered in place of {host}: a sign-in page of this network?</source>
            <translation>Autre chose a répondu à la place de {host} : une page de connexion de ce réseau ?</translation>
        </message>
        <message>
            <source>Open a web page in a browser, sign in to the network, then resume.</source>
            <translation>Ouvrez une page web dans un navigateur, connectez-vous au réseau, puis reprenez.</translation>
        </message>
        <message>
            <source>The makers of “{hub_id}” want its conditions accepted first.</source>
            <translation>Les auteurs de « {hub_id} » veulent que leurs conditions soient acceptées d’abord.</translation>
        </message>
        <message>
            <source>Accept them at {link}, then enter an access token here.</source>
            <translation>Acceptez-les sur {link}, puis entrez ici un jeton d’accès.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no “{what}”.</source>
            <translation>« {hub_id} » n’a pas de « {what} ».</translation>
        </message>
        <message>
            <source>Look at its page for what it has: {link}</source>
            <translation>Voyez sur sa page ce qu’il a : {link}</translation>
        </message>
        <message>
            <source>{host} does not accept the access token.</source>
            <translation>{host} n’accepte pas le jeton d’accès.</translation>
        </message>
        <message>
            <source>Enter a new one, or remove it: public models need none.</source>
            <translation>Entrez-en un nouveau, ou retirez-le : les modèles publics n’en demandent pas.</translation>
        </message>
        <message>
            <source>{host} knows no model “{hub_id}”, or it is private.</source>
            <translation>{host} ne connaît pas de modèle « {hub_id} », ou il est privé.</translation>
        </message>
        <message>
            <source>Its numbers are packed as {packing}, which this version cannot read yet.</source>
            <translation>Ses nombres sont empaquetés en {packing}, que cette version ne sait pas encore lire.</translation>
        </message>
        <message>
            <source>Check the name. A private model needs an access token.</source>
            <translation>Vérifiez le nom. Un modèle privé demande un jeton d’accès.</translation>
        </message>
        <message>
            <source>{host} refuses “{hub_id}” (status {status}).</source>
            <translation>{host} refuse « {hub_id} » (état {status}).</translation>
        </message>
        <message>
            <source>Your access token may not be allowed to read it: see {link}</source>
            <translation>Votre jeton d’accès n’a peut-être pas le droit de le lire : voir {link}</translation>
        </message>
        <message>
            <source>{wanted} GB are to be fetched, but only {free} GB are free in {folder}.</source>
            <translation>{wanted} Go sont à prendre, mais seuls {free} Go sont libres dans {folder}.</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another drive in the settings.</source>
            <translation>Faites de la place, ou choisissez dans les réglages un dossier sur un autre disque.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors or GGUF file “{file}”.</source>
            <translation>« {hub_id} » n’a pas de fichier safetensors ou GGUF « {file} ».</translation>
        </message>
        <message>
            <source>It has: {files}</source>
            <translation>Il a : {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” is no diffusers pipeline: it has no model_index.json.</source>
            <translation>« {hub_id} » n’est pas un pipeline diffusers : il n’a pas de model_index.json.</translation>
        </message>
        <message>
            <source>Name one of its files: {files}</source>
            <translation>Indiquez l’un de ses fichiers : {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors file for its part “{part}”, only pickles.</source>
            <translation>« {hub_id} » n’a pas de fichier safetensors pour sa partie « {part} », seulement des pickles.</translation>
        </message>
        <message>
            <source>Choose one of another model ({option} on the command line).</source>
            <translation>Choisissez celle d’un autre modèle ({option} sur la ligne de commande).</translation>
        </message>
        <message>
            <source>Pickles can run code: choose another model.</source>
            <translation>Les pickles peuvent exécuter du code : choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>“{hub_id}” brings code of its own ({what}), which is never run.</source>
            <translation>« {hub_id} » apporte son propre code ({what}), qui n’est jamais exécuté.</translation>
        </message>
        <message>
            <source>{what} ControlNet{packing}: this version cannot draw with it yet.</source>
            <translation>ControlNet {what}{packing} : cette version ne sait pas encore dessiner avec.</translation>
        </message>
        <message>
            <source>{what} LoRA{packing}: this version cannot draw with it yet.</source>
            <translation>LoRA {what}{packing} : cette version ne sait pas encore dessiner avec.</translation>
        </message>
        <message>
            <source>“{title}” comes under the licence {licence}: {link}</source>
            <translation>« {title} » est sous la licence {licence} : {link}</translation>
        </message>
        <message>
            <source>Read it, then say --accept-licence; it is asked once.</source>
            <translation>Lisez-la, puis ajoutez --accept-licence ; elle n’est demandée qu’une fois.</translation>
        </message>
        <message>
            <source>“{text}” is no branch, tag or commit of the hub.</source>
            <translation>« {text} » n’est pas une branche, une étiquette ou un commit du hub.</translation>
        </message>
        <message>
            <source>Copy it from the model's page under Files and versions; usual is main.</source>
            <translation>Copiez-le depuis la page du modèle, sous Files and versions ; l’habituel est main.</translation>
        </message>
        <message>
            <source>“{title}” comes under a licence that you have not accepted yet.</source>
            <translation>« {title} » est sous une licence que vous n’avez pas encore acceptée.</translation>
        </message>
        <message>
            <source>Read and accept it at the model's recommendation, then try again.</source>
            <translation>Lisez-la et acceptez-la là où le modèle est conseillé, puis réessayez.</translation>
        </message>
        <message>
            <source>“{text}” is no model of the hub.</source>
            <translation>« {text} » n’est pas un modèle du hub.</translation>
        </message>
        <message>
            <source>Write it as owner/name, for example CompVis/stable-diffusion-v1-4.</source>
            <translation>Écrivez-le owner/name, par exemple CompVis/stable-diffusion-v1-4.</translation>
        </message>
        <message>
            <source>A bracket in the prompt has no partner and was read as text.</source>
            <translation>Une parenthèse du prompt n’a pas de pendant et a été lue comme du texte.</translation>
        </message>
        <message>
            <source>AND in the prompt was read as a word: prompts are not composed.</source>
            <translation>AND dans le prompt a été lu comme un mot : les prompts ne sont pas composés.</translation>
        </message>
        <message>
            <source>There is a mask, and no start picture that it belongs to.</source>
            <translation>Il y a un masque, et pas d’image de départ à laquelle il appartienne.</translation>
        </message>
        <message>
            <source>Add the picture whose part is to be drawn anew.</source>
            <translation>Ajoutez l’image dont une partie est à redessiner.</translation>
        </message>
        <message>
            <source>“{title}” redraws parts of a picture: it needs a picture and a mask.</source>
            <translation>« {title} » redessine des parties d’une image : il lui faut une image et un masque.</translation>
        </message>
        <message>
            <source>Add a start picture and a mask, or choose another model.</source>
            <translation>Ajoutez une image de départ et un masque, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The mask is black all over: nothing would be drawn.</source>
            <translation>Le masque est tout noir : rien ne serait dessiné.</translation>
        </message>
        <message>
            <source>What is white in it is drawn; it can be inverted.</source>
            <translation>Ce qui y est blanc est dessiné ; on peut l’inverser.</translation>
        </message>
        <message>
            <source>The mask is white all over: nothing of the start picture is kept.</source>
            <translation>Le masque est tout blanc : rien de l’image de départ n’est gardé.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture.</source>
            <translation>Le masque de {width} x {height} pixels a été mis à l’échelle de l’image de départ, {to_width} x {to_height}.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}.</source>
            <translation>Le masque de {width} x {height} pixels ne convient pas à l’image de départ de {to_width} x {to_height}.</translation>
        </message>
        <message>
            <source>Make a mask of the same shape.</source>
            <translation>Faites un masque de la même forme.</translation>
        </message>
        <message>
            <source>Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.</source>
            <translation>Étendue, l’image de départ fait {width} x {height} pixels, mais {to_width} x {to_height} sont demandés.</translation>
        </message>
        <message>
            <source>What is kept of it is not scaled: ask for that size.</source>
            <translation>Ce qui en est gardé n’est pas mis à l’échelle : demandez cette taille.</translation>
        </message>
        <message>
            <source>The size of a picture that is extended follows from it: leave width and height out.</source>
            <translation>La taille d’une image étendue en découle : n’indiquez ni largeur ni hauteur.</translation>
        </message>
        <message>
            <source>Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}.</source>
            <translation>Étendue de {sides}, pour que largeur et hauteur soient des multiples de {step} : {width} x {height}.</translation>
        </message>
        <message>
            <source>The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.</source>
            <translation>L’image de départ de {width} x {height} pixels devient {to_width} x {to_height} ({fit}), y compris ce qui en est gardé.</translation>
        </message>
        <message>
            <source>--{option} belongs to a picture: add --{picture}.</source>
            <translation>--{option} va avec une image : ajoutez --{picture}.</translation>
        </message>
        <message>
            <source>These inputs cannot be used: {reason}.</source>
            <translation>Ces entrées sont inutilisables : {reason}.</translation>
        </message>
        <message>
            <source>A part of another picture was drawn anew: its file holds neither that picture nor the mask.</source>
            <translation>Une partie d’une autre image a été redessinée : son fichier ne contient ni cette image ni le masque.</translation>
        </message>
        <message>
            <source>A new engine is started by itself. The order is kept: resume it.</source>
            <translation>Un nouveau moteur démarre de lui-même. La commande est gardée : reprenez-la.</translation>
        </message>
        <message>
            <source>The system ended the engine while it worked, most likely because memory ran out.</source>
            <translation>Le système a mis fin au moteur en plein travail, sans doute par manque de mémoire.</translation>
        </message>
        <message>
            <source>At most {count} pictures can be used as start at once.</source>
            <translation>{count} images au plus peuvent servir de départ à la fois.</translation>
        </message>
        <message>
            <source>None of the selected pictures can be read.</source>
            <translation>Aucune des images sélectionnées n’est lisible.</translation>
        </message>
        <message>
            <source>Select fewer of them.</source>
            <translation>Sélectionnez-en moins.</translation>
        </message>
        <message>
            <source>The picture cannot be used: {reason}</source>
            <translation>L’image est inutilisable : {reason}</translation>
        </message>
        <message>
            <source>The start picture is still being read.</source>
            <translation>L’image de départ est encore en cours de lecture.</translation>
        </message>
        <message>
            <source>Wait a moment, or remove it.</source>
            <translation>Attendez un instant, ou retirez-la.</translation>
        </message>
        <message>
            <source>The engine stopped while it worked ({reason}).</source>
            <translation>Le moteur s’est arrêté en plein travail ({reason}).</translation>
        </message>
        <message>
            <source>This version cannot draw with a single file of this family yet: {file}</source>
            <translation>Cette version ne sait pas encore dessiner avec un fichier seul de cette famille : {file}</translation>
        </message>
        <message>
            <source>Use single files of SD 1, SD 2 and SDXL, or a diffusers folder.</source>
            <translation>Utilisez des fichiers seuls de SD 1, SD 2 et SDXL, ou un dossier diffusers.</translation>
        </message>
        <message>
            <source>{what} checkpoint{packing}: this version cannot draw it yet.</source>
            <translation>Checkpoint {what}{packing} : cette version ne sait pas encore dessiner avec.</translation>
        </message>
        <message>
            <source>The file {file} does not load as what it seems to be: {reason}</source>
            <translation>Le fichier {file} ne se charge pas comme ce qu’il semble être : {reason}</translation>
        </message>
        <message>
            <source>“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one.</source>
            <translation>« {file} » : {count} de ses tenseurs n’ont pas de place dans ce modèle et ont été laissés de côté, par exemple {name}.</translation>
        </message>
        <message>
            <source>The weights in {folder} are packed as {packing}, which this version cannot read yet.</source>
            <translation>Les poids dans {folder} sont empaquetés en {packing}, que cette version ne sait pas encore lire.</translation>
        </message>
        <message>
            <source>Get the model in half precision.</source>
            <translation>Prenez le modèle en demi-précision.</translation>
        </message>
        <message>
            <source>“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.</source>
            <translation>« {title} » ne dit pas ce qu’il prédit. Ses poids répondent comme {family}, dont la taille native est de {size} pixels : il a été dessiné ainsi. Choisissez à la page des modèles, ou ajoutez --prediction {word}.</translation>
        </message>
        <message>
            <source>Check it with `sddesk models check`, or get it again.</source>
            <translation>Vérifiez-le avec `sddesk models check`, ou reprenez-le.</translation>
        </message>
        <message>
            <source>The remarks in {path} cannot be read: {reason}</source>
            <translation>Les remarques dans {path} sont illisibles : {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: move it away to begin a new one.</source>
            <translation>Le fichier reste tel quel : déplacez-le pour en commencer un nouveau.</translation>
        </message>
        <message>
            <source>The list of downloads cannot be stored in {path}: {reason}</source>
            <translation>La liste des téléchargements ne peut pas être enregistrée dans {path} : {reason}</translation>
        </message>
        <message>
            <source>This system has no key store, so the access token holds until sddesk is closed.</source>
            <translation>Ce système n’a pas de trousseau, donc le jeton d’accès vaut jusqu’à la fermeture de sddesk.</translation>
        </message>
        <message>
            <source>“{name}” is here and can be used.</source>
            <translation>« {name} » est là et utilisable.</translation>
        </message>
        <message>
            <source>The list of models says why, file by file.</source>
            <translation>La liste des modèles dit pourquoi, fichier par fichier.</translation>
        </message>
        <message>
            <source>A picture is made from at most {limit} others.</source>
            <translation>Une image est tirée de {limit} autres au plus.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or choose another one.</source>
            <translation>Ajoutez son fichier ou son dossier à la page des modèles, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Control pictures are not read yet for models of the family {family}.</source>
            <translation>Les images de contrôle ne sont pas encore lues pour les modèles de la famille {family}.</translation>
        </message>
        <message>
            <source>Remove one of them first.</source>
            <translation>Retirez-en d’abord une.</translation>
        </message>
        <message>
            <source>“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.</source>
            <translation>« {title} » ({family}) ne dessine qu’entier : son transformeur seul dans un fichier ne le pourrait pas.</translation>
        </message>
        <message>
            <source>The installed models are still being looked at.</source>
            <translation>Les modèles installés sont encore en cours d’examen.</translation>
        </message>
        <message>
            <source>This model reads the references itself: whole, and without a weight.</source>
            <translation>Ce modèle lit lui-même les références : entières, et sans poids.</translation>
        </message>
        <message>
            <source>The edges of this picture are seamless. Refined in tiles, they no longer are.</source>
            <translation>Les bords de cette image sont sans raccord. Affinée en tuiles, elle ne l’est plus.</translation>
        </message>
        <message>
            <source>At a scale of 1 the upscaler “{name}” would change nothing.</source>
            <translation>À une échelle de 1, l’upscaler « {name} » ne changerait rien.</translation>
        </message>
        <message>
            <source>Leave it out, or choose a larger scale.</source>
            <translation>Laissez-le de côté, ou choisissez une échelle plus grande.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Attendez un instant, puis réessayez.</translation>
        </message>
        <message>
            <source>“{name}” is not installed.</source>
            <translation>« {name} » n’est pas installé.</translation>
        </message>
        <message>
            <source>Choose a model of a family that the manual's page on references names.</source>
            <translation>Choisissez un modèle d’une famille nommée à la page du manuel sur les références.</translation>
        </message>
        <message>
            <source>“{model}” reads at most {limit} references.</source>
            <translation>« {model} » lit {limit} références au plus.</translation>
        </message>
        <message>
            <source>The references are read by “{name}” now, which fits this model.</source>
            <translation>Les références sont maintenant lues par « {name} », qui convient à ce modèle.</translation>
        </message>
        <message>
            <source>The control pictures are read by “{name}” now, which fits this model.</source>
            <translation>Les images de contrôle sont maintenant lues par « {name} », qui convient à ce modèle.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”: none was made for such models.</source>
            <translation>Aucun IP-Adapter installé ne convient à « {model} » : aucun n’a été fait pour de tels modèles.</translation>
        </message>
        <message>
            <source>Choose a model of another family: {families}.</source>
            <translation>Choisissez un modèle d’une autre famille : {families}.</translation>
        </message>
        <message>
            <source>A picture is still being read.</source>
            <translation>Une image est encore en cours de lecture.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is looked up.</source>
            <translation>sddesk est réglé hors ligne, donc rien n’est consulté.</translation>
        </message>
        <message>
            <source>A picture is refined whole: it takes no mask and no extension.</source>
            <translation>Une image s’affine en entier : elle ne prend ni masque ni extension.</translation>
        </message>
        <message>
            <source>Add the picture, or turn refining off.</source>
            <translation>Ajoutez l’image, ou désactivez l’affinage.</translation>
        </message>
        <message>
            <source>Choose half of a tile or less.</source>
            <translation>Choisissez la moitié d’une tuile ou moins.</translation>
        </message>
        <message>
            <source>This picture was drawn anew in tiles, each for itself: no one run can be shown.</source>
            <translation>Cette image a été redessinée en tuiles, chacune à part : il n’y a pas un dessin unique à montrer.</translation>
        </message>
        <message>
            <source>Refined tile by tile, a picture has edges that cannot be seamless.</source>
            <translation>Affinée tuile par tuile, une image a des bords qui ne peuvent pas être sans raccord.</translation>
        </message>
        <message>
            <source>The picture cannot be refined so: {reason}.</source>
            <translation>L’image ne peut pas être affinée ainsi : {reason}.</translation>
        </message>
        <message>
            <source>Tiles of {width} x {height} cannot overlap by {overlap} pixels.</source>
            <translation>Des tuiles de {width} x {height} ne peuvent pas se recouvrir de {overlap} pixels.</translation>
        </message>
        <message>
            <source>“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and no picture beside the start picture.</source>
            <translation>« {title} » change toute une image comme le dit le prompt : il ne prend ni masque, ni extension, ni tuiles, ni image autre que celle de départ.</translation>
        </message>
        <message>
            <source>Name the one that is meant by --control.</source>
            <translation>Indiquez celui voulu par --control.</translation>
        </message>
        <message>
            <source>Take all of the reference, or choose another model.</source>
            <translation>Prenez toute la référence, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's style.</source>
            <translation>Ce modèle n’a pas les couches qui dessinent le style d’une image.</translation>
        </message>
        <message>
            <source>“{model}” reads references itself: it takes all of them, without a weight.</source>
            <translation>« {model} » lit lui-même les références : il les prend entières, sans poids.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's composition.</source>
            <translation>Ce modèle n’a pas les couches qui dessinent la composition d’une image.</translation>
        </message>
        <message>
            <source>Several ControlNets read tiles: {names}.</source>
            <translation>Plusieurs ControlNets lisent des tuiles : {names}.</translation>
        </message>
        <message>
            <source>No ControlNet that reads tiles is installed for “{model}”.</source>
            <translation>Aucun ControlNet qui lise des tuiles n’est installé pour « {model} ».</translation>
        </message>
        <message>
            <source>Add one, or name the one that is meant.</source>
            <translation>Ajoutez-en un, ou indiquez celui voulu.</translation>
        </message>
        <message>
            <source>Turn refining or the seamless edges off.</source>
            <translation>Désactivez l’affinage ou les bords sans raccord.</translation>
        </message>
        <message>
            <source>There is no start picture that could be refined in tiles.</source>
            <translation>Il n’y a pas d’image de départ à affiner en tuiles.</translation>
        </message>
        <message>
            <source>Remove them, or turn refining off.</source>
            <translation>Retirez-les, ou désactivez l’affinage.</translation>
        </message>
        <message>
            <source>No upscaler is called “{name}”: the picture cannot be made larger.</source>
            <translation>Aucun upscaler ne s’appelle « {name} » : l’image ne peut pas être agrandie.</translation>
        </message>
        <message>
            <source>Choose another one, or `lanczos`, which needs none.</source>
            <translation>Choisissez-en un autre, ou `lanczos`, qui n’en demande pas.</translation>
        </message>
        <message>
            <source>Add --refine, or leave it out.</source>
            <translation>Ajoutez --refine, ou laissez-le de côté.</translation>
        </message>
        <message>
            <source>The weights of “{file}” are packed already ({dtype}).</source>
            <translation>Les poids de « {file} » sont déjà compactés ({dtype}).</translation>
        </message>
        <message>
            <source>--{option} belongs to --refine: an upscaler alone reads none.</source>
            <translation>--{option} va avec --refine : un upscaler seul ne le lit pas.</translation>
        </message>
        <message>
            <source>The pickle was not converted: {reason}</source>
            <translation>Le pickle n’a pas été converti : {reason}</translation>
        </message>
        <message>
            <source>{file} is being made by another sddesk already.</source>
            <translation>{file} est déjà en cours de création par un autre sddesk.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}</source>
            <translation>Le fichier {file} est illisible : {reason}</translation>
        </message>
        <message>
            <source>The list of orders is larger than {limit} MB.</source>
            <translation>La liste des commandes dépasse {limit} Mo.</translation>
        </message>
        <message>
            <source>Order {line} cannot be used: {reason}</source>
            <translation>La commande {line} est inutilisable : {reason}</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: {size} MB short.</source>
            <translation>Terminé, avec le modèle chargé partie par partie : il manquait {size} Mo.</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: memory was short.</source>
            <translation>Terminé, avec le modèle chargé partie par partie : la mémoire manquait.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: {size} MB short.</source>
            <translation>Terminé, avec le modèle chargé couche par couche, lentement : il manquait {size} Mo.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: memory was short.</source>
            <translation>Terminé, avec le modèle chargé couche par couche, lentement : la mémoire manquait.</translation>
        </message>
        <message>
            <source>In half precision the encoder overflowed: the start picture was encoded in full precision.</source>
            <translation>En demi-précision l’encodeur a débordé : l’image de départ a été encodée en pleine précision.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded in tiles.</source>
            <translation>La mémoire manquait : l’image de départ a été encodée en tuiles.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded on the CPU.</source>
            <translation>La mémoire manquait : l’image de départ a été encodée sur le processeur.</translation>
        </message>
        <message>
            <source>There is too little room in {folder}: {wanted} GB are needed, {free} free.</source>
            <translation>Il n’y a pas assez de place dans {folder} : il faut {wanted} Go, {free} sont libres.</translation>
        </message>
        <message>
            <source>Memory was short then: the start picture was encoded in another way than now.</source>
            <translation>La mémoire manquait alors : l’image de départ a été encodée autrement que maintenant.</translation>
        </message>
        <message>
            <source>Memory is short now: the start picture is encoded in another way than then.</source>
            <translation>La mémoire manque maintenant : l’image de départ est encodée autrement qu’alors.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: {size} MB short.</source>
            <translation>Terminé, décodé en tuiles, des raccords peuvent se voir : il manquait {size} Mo.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: memory was short.</source>
            <translation>Terminé, décodé en tuiles, des raccords peuvent se voir : la mémoire manquait.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: {size} MB short.</source>
            <translation>Terminé, décodé sur le processeur : il manquait {size} Mo.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: memory was short.</source>
            <translation>Terminé, décodé sur le processeur : la mémoire manquait.</translation>
        </message>
        <message>
            <source>The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens.</source>
            <translation>Le diagnostic est dans le presse-papiers : versions, machine et journal, ni prompts ni jetons.</translation>
        </message>
        <message>
            <source>The log is in {folder}.</source>
            <translation>Le journal est dans {folder}.</translation>
        </message>
        <message>
            <source>This sddesk does not know where new versions are announced.</source>
            <translation>Ce sddesk ne sait pas où sont annoncées les nouvelles versions.</translation>
        </message>
        <message>
            <source>Look where you got it from.</source>
            <translation>Regardez là où vous l’avez obtenu.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not answer ({reason}).</source>
            <translation>Impossible de chercher une nouvelle version : {host} ne répond pas ({reason}).</translation>
        </message>
        <message>
            <source>{what} U-Net{packing}: this version cannot draw it yet.</source>
            <translation>U-Net {what}{packing} : cette version ne sait pas encore dessiner avec.</translation>
        </message>
        <message>
            <source>“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not loaded.</source>
            <translation>« {title} » prend {needed} Go de mémoire avec tout ce qui lui sert à dessiner ; cette machine a {total} Go, il n’a donc pas été chargé.</translation>
        </message>
        <message>
            <source>Check the internet connection. sddesk itself needs none.</source>
            <translation>Vérifiez la connexion à Internet. sddesk lui-même n’en demande pas.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not say which there are.</source>
            <translation>Impossible de chercher une nouvelle version : {host} ne dit pas lesquelles existent.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Réessayez plus tard.</translation>
        </message>
        <message>
            <source>This is the newest sddesk, {version}.</source>
            <translation>C’est le sddesk le plus récent, {version}.</translation>
        </message>
        <message>
            <source>sddesk {newest} is out; this is {version}.</source>
            <translation>sddesk {newest} est sorti ; celui-ci est {version}.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} n’est pas là.</translation>
        </message>
        <message>
            <source>{name} does not say what made it.</source>
            <translation>{name} ne dit pas ce qui l’a produite.</translation>
        </message>
        <message>
            <source>The safety checker decided otherwise.</source>
            <translation>Le filtre de sécurité en a décidé autrement.</translation>
        </message>
        <message>
            <source>Nothing that is recorded differs: the same programs on another processor, or with another number of threads, may still count a little differently.</source>
            <translation>Rien de ce qui est noté ne diffère : les mêmes programmes sur un autre processeur, ou avec un autre nombre de threads, peuvent compter un peu autrement.</translation>
        </message>
        <message>
            <source>The settings are those of another program ({program}), which draws noise in its own way.</source>
            <translation>Les réglages viennent d’un autre programme ({program}), qui tire le bruit à sa façon.</translation>
        </message>
        <message>
            <source>The saved picture is {width} x {height}, not the size that its settings name.</source>
            <translation>L’image enregistrée fait {width} x {height}, pas la taille que disent ses réglages.</translation>
        </message>
        <message>
            <source>The picture does not state its size: {value} stays.</source>
            <translation>L’image n’indique pas sa taille : {value} reste.</translation>
        </message>
        <message>
            <source>The file does not name the hash of its weights.</source>
            <translation>Le fichier ne nomme pas le hash de ses poids.</translation>
        </message>
        <message>
            <source>The weights are others: hash {before} then, {now} now.</source>
            <translation>Les poids sont autres : hash {before} alors, {now} maintenant.</translation>
        </message>
        <message>
            <source>The precision was {before} and is {now} now.</source>
            <translation>La précision était {before} et est {now} maintenant.</translation>
        </message>
        <message>
            <source>It was made on {before}, now on {now}.</source>
            <translation>Elle a été faite sur {before}, maintenant sur {now}.</translation>
        </message>
        <message>
            <source>{program} was {before} and is {now} now.</source>
            <translation>{program} était {before} et est {now} maintenant.</translation>
        </message>
        <message>
            <source>{name} was not copied: {reason}</source>
            <translation>{name} n’a pas été copié : {reason}</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is empty, but pictures belong there.</source>
            <translation>Le dossier des images {folder} est vide, alors que des images y ont leur place.</translation>
        </message>
        <message>
            <source>“{title}” draws with a U-Net ({family}): only transformers are quantised.</source>
            <translation>« {title} » dessine avec un U-Net ({family}) : seuls les transformeurs sont quantifiés.</translation>
        </message>
        <message>
            <source>Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.</source>
            <translation>Branchez son disque. Si vous l’avez vidé vous-même, mettez-y un fichier quelconque. Rien n’est oublié.</translation>
        </message>
        <message>
            <source>The picture is not the one that was saved.</source>
            <translation>L’image n’est pas celle qui a été enregistrée.</translation>
        </message>
        <message>
            <source>{name} shows another picture than the missing one.</source>
            <translation>{name} montre une autre image que celle qui manque.</translation>
        </message>
        <message>
            <source>Choose the file it was, or import this one as a picture of its own.</source>
            <translation>Choisissez le fichier qu’elle était, ou importez celui-ci comme image à part.</translation>
        </message>
        <message>
            <source>sddesk cannot use the file {file}. {reason}</source>
            <translation>sddesk ne peut pas utiliser le fichier {file}. {reason}</translation>
        </message>
        <message>
            <source>An album needs a name.</source>
            <translation>Un album demande un nom.</translation>
        </message>
        <message>
            <source>There is an album “{name}” already.</source>
            <translation>Il y a déjà un album « {name} ».</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures do not fit on a page.</source>
            <translation>{rows} x {columns} images ne tiennent pas sur une page.</translation>
        </message>
        <message>
            <source>Albums and imported folders in {path} cannot be read: {reason}</source>
            <translation>Les albums et dossiers importés dans {path} sont illisibles : {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: mend it, or move it away to begin anew.</source>
            <translation>Le fichier reste tel quel : réparez-le, ou déplacez-le pour recommencer.</translation>
        </message>
        <message>
            <source>sddesk is running already, but does not answer.</source>
            <translation>sddesk tourne déjà, mais ne répond pas.</translation>
        </message>
        <message>
            <source>End it with the system's task manager, then start it again.</source>
            <translation>Terminez-le avec le gestionnaire des tâches du système, puis redémarrez-le.</translation>
        </message>
        <message>
            <source>Choose another VAE, or the model's own.</source>
            <translation>Choisissez un autre VAE, ou celui du modèle.</translation>
        </message>
        <message>
            <source>Choose another text encoder, or the model's own.</source>
            <translation>Choisissez un autre encodeur de texte, ou celui du modèle.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.</source>
            <translation>Le VAE de « {part} » lit {found} canaux, mais « {model} » en peint {wanted} : il ne convient pas.</translation>
        </message>
        <message>
            <source>Correct the paths in it, or add the folders themselves.</source>
            <translation>Corrigez-y les chemins, ou ajoutez les dossiers eux-mêmes.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” was made for another family of models than “{model}” ({family}).</source>
            <translation>Le VAE de « {part} » a été fait pour une autre famille de modèles que « {model} » ({family}).</translation>
        </message>
        <message>
            <source>{what} IP-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>IP-Adapter {what}{packing} : cette version ne sait pas encore dessiner avec.</translation>
        </message>
        <message>
            <source>The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.</source>
            <translation>L’encodeur de texte de « {part} » écrit des mots larges de {found}, mais « {model} » en lit de {wanted} : il ne convient pas.</translation>
        </message>
        <message>
            <source>{count} files were exported to {folder}.</source>
            <translation>{count} fichiers ont été exportés dans {folder}.</translation>
        </message>
        <message>
            <source>Made again: {name} has another size now.</source>
            <translation>Régénérée : {name} a une autre taille maintenant.</translation>
        </message>
        <message>
            <source>Made again: {name} is identical, every pixel.</source>
            <translation>Régénérée : {name} est identique, à chaque pixel.</translation>
        </message>
        <message>
            <source>Made again: {name} differs, PSNR {psnr} dB.</source>
            <translation>Régénérée : {name} diffère, PSNR {psnr} dB.</translation>
        </message>
        <message>
            <source>“{term}” changes nothing: sort: takes {choices}.</source>
            <translation>« {term} » ne change rien : sort: prend {choices}.</translation>
        </message>
        <message>
            <source>Pictures taken out of the trash for good: {count}.</source>
            <translation>Images sorties de la corbeille pour de bon : {count}.</translation>
        </message>
        <message>
            <source>Moved to the trash: {count}.</source>
            <translation>Mises à la corbeille : {count}.</translation>
        </message>
        <message>
            <source>Pictures taken in: {taken}; there already: {known}; problems: {problems}.</source>
            <translation>Images ajoutées : {taken} ; déjà là : {known} ; problèmes : {problems}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>{path} ne peut pas être supprimé : {reason}</translation>
        </message>
        <message>
            <source>“{text}” names no LoRA: {reason}</source>
            <translation>« {text} » ne nomme pas de LoRA : {reason}</translation>
        </message>
        <message>
            <source>Write its name, or its name and a weight: castle:0.8</source>
            <translation>Écrivez son nom, ou son nom et un poids : castle:0.8</translation>
        </message>
        <message>
            <source>“{file}” was not written: {reason}.</source>
            <translation>« {file} » n’a pas été écrit : {reason}.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family} and cannot work with “{model}”.</source>
            <translation>« {name} » a été fait pour {family} et ne peut pas marcher avec « {model} ».</translation>
        </message>
        <message>
            <source>{file} is one text encoder, but SDXL reads with two.</source>
            <translation>{file} est un seul encodeur de texte, mais SDXL lit avec deux.</translation>
        </message>
        <message>
            <source>Remove it, or choose a model that it was made for.</source>
            <translation>Retirez-le, ou choisissez un modèle pour lequel il a été fait.</translation>
        </message>
        <message>
            <source>No installed LoRA is called “{name}”: it was left out.</source>
            <translation>Aucun LoRA installé ne s’appelle « {name} » : il a été laissé de côté.</translation>
        </message>
        <message>
            <source>No installed textual inversion is called “{name}”: it was read as words.</source>
            <translation>Aucune textual inversion installée ne s’appelle « {name} » : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>{tag}: its weight is no number, and was taken as 1.</source>
            <translation>{tag} : son poids n’est pas un nombre, et a été pris pour 1.</translation>
        </message>
        <message>
            <source>One of several files of a model, which are no use one by one.</source>
            <translation>L’un des fichiers d’un modèle, qui ne servent à rien un par un.</translation>
        </message>
        <message>
            <source>More than {limit} LoRAs at once: the last ones were left out.</source>
            <translation>Plus de {limit} LoRA à la fois : les derniers ont été laissés de côté.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family}: its name was read as words.</source>
            <translation>« {name} » a été fait pour {family} : son nom a été lu comme des mots.</translation>
        </message>
        <message>
            <source>There is no wildcard file for {name}: it was left in the prompt as text.</source>
            <translation>Il n’y a pas de fichier de wildcards pour {name} : il est resté comme texte dans le prompt.</translation>
        </message>
        <message>
            <source>The wildcards go round in a circle: {name} was left in the prompt as text.</source>
            <translation>Les wildcards tournent en rond : {name} est resté comme texte dans le prompt.</translation>
        </message>
        <message>
            <source>A prompt draws {limit} wildcards at most: {name} was left in the prompt as text.</source>
            <translation>Un prompt tire {limit} wildcards au plus : {name} est resté comme texte dans le prompt.</translation>
        </message>
        <message>
            <source>“{name}”: {count} of its {total} layers have no place in this model.</source>
            <translation>« {name} » : {count} de ses {total} couches n’ont pas de place dans ce modèle.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: {reason}</source>
            <translation>« {name} » ne peut pas s’attacher à ce modèle : {reason}</translation>
        </message>
        <message>
            <source>Settings that this version does not know were left out: {names}.</source>
            <translation>Des réglages que cette version ne connaît pas ont été laissés de côté : {names}.</translation>
        </message>
        <message>
            <source>It is not installed, and is left out.</source>
            <translation>Il n’est pas installé, et est laissé de côté.</translation>
        </message>
        <message>
            <source>It was made for another kind of model.</source>
            <translation>Il a été fait pour un autre type de modèle.</translation>
        </message>
        <message>
            <source>“{name}” is not installed any more.</source>
            <translation>« {name} » n’est plus installé.</translation>
        </message>
        <message>
            <source>Add the files on the models page, or draw without them.</source>
            <translation>Ajoutez les fichiers à la page des modèles, ou dessinez sans eux.</translation>
        </message>
        <message>
            <source>There is no other picture to compare this one with.</source>
            <translation>Il n’y a pas d’autre image à laquelle comparer celle-ci.</translation>
        </message>
        <message>
            <source>Look at another one first, or select two in the library.</source>
            <translation>Regardez-en d’abord une autre, ou sélectionnez-en deux dans la bibliothèque.</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is not there.</source>
            <translation>Le dossier des images {folder} n’est pas là.</translation>
        </message>
        <message>
            <source>Connect its drive, or make the folder anew. Nothing is forgotten.</source>
            <translation>Branchez son disque, ou recréez le dossier. Rien n’est oublié.</translation>
        </message>
        <message>
            <source>Pictures of two sizes have no difference that could be shown.</source>
            <translation>Des images de deux tailles n’ont pas de différence à montrer.</translation>
        </message>
        <message>
            <source>What is installed as {names} is another file than the one that made this picture.</source>
            <translation>Ce qui est installé sous {names} est un autre fichier que celui qui a fait cette image.</translation>
        </message>
        <message>
            <source>{folder} belongs to the library: copies there would be taken in, too.</source>
            <translation>{folder} fait partie de la bibliothèque : des copies y seraient ajoutées aussi.</translation>
        </message>
        <message>
            <source>Choose a folder outside.</source>
            <translation>Choisissez un dossier en dehors.</translation>
        </message>
        <message>
            <source>“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}.</source>
            <translation>« {name} » a été fait pour un modèle qui lit des mots larges de {found} ; ceux de « {model} » le sont de {wanted}.</translation>
        </message>
        <message>
            <source>In full precision PyTorch makes the picture, not OpenVINO.</source>
            <translation>En pleine précision, c’est PyTorch qui fait l’image, pas OpenVINO.</translation>
        </message>
        <message>
            <source>OpenVINO cannot run this model ({reason}): PyTorch made this picture.</source>
            <translation>OpenVINO ne peut pas exécuter ce modèle ({reason}) : PyTorch a fait cette image.</translation>
        </message>
        <message>
            <source>OpenVINO is not installed: PyTorch made this picture.</source>
            <translation>OpenVINO n’est pas installé : PyTorch a fait cette image.</translation>
        </message>
        <message>
            <source>The model could not be prepared for OpenVINO: PyTorch made this picture.</source>
            <translation>Le modèle n’a pas pu être préparé pour OpenVINO : PyTorch a fait cette image.</translation>
        </message>
        <message>
            <source>There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture.</source>
            <translation>Trop peu de mémoire pour préparer le modèle pour OpenVINO ({size} Go) : PyTorch a fait cette image.</translation>
        </message>
        <message>
            <source>{file} beside it cannot be read: {reason}.</source>
            <translation>{file} à côté est illisible : {reason}.</translation>
        </message>
        <message>
            <source>There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture.</source>
            <translation>Trop peu de place sur le disque pour préparer le modèle pour OpenVINO : PyTorch a fait cette image.</translation>
        </message>
        <message>
            <source>With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Avec des LoRA, c’est PyTorch qui fait l’image, pas OpenVINO : c’est plus long.</translation>
        </message>
        <message>
            <source>This picture asks for {names}, not installed here.</source>
            <translation>Cette image demande {names}, non installés ici.</translation>
        </message>
        <message>
            <source>Pictures made in one pass: {before} then, {now} now. That rounds a little differently.</source>
            <translation>Images faites en une passe : {before} alors, {now} maintenant. L’arrondi en diffère un peu.</translation>
        </message>
        <message>
            <source>Damaged or not complete: {reason}.</source>
            <translation>Endommagé ou incomplet : {reason}.</translation>
        </message>
        <message>
            <source>Threads that computed it: {before} then, {now} now. That rounds a little differently.</source>
            <translation>Threads qui l’ont calculée : {before} alors, {now} maintenant. L’arrondi en diffère un peu.</translation>
        </message>
        <message>
            <source>The order has settings that this version does not know: {names}.</source>
            <translation>La commande a des réglages que cette version ne connaît pas : {names}.</translation>
        </message>
        <message>
            <source>Products were added up in {before} then, in {now} now.</source>
            <translation>Les produits étaient additionnés en {before}, et le sont maintenant en {now}.</translation>
        </message>
        <message>
            <source>The model's weights were kept in 8 bits then, and are not now.</source>
            <translation>Les poids du modèle étaient gardés en 8 bits alors, et ne le sont pas maintenant.</translation>
        </message>
        <message>
            <source>The model's weights are kept in 8 bits now, and were not then.</source>
            <translation>Les poids du modèle sont gardés en 8 bits maintenant, et ne l’étaient pas alors.</translation>
        </message>
        <message>
            <source>It was decoded in another way: {before} then, {now} now.</source>
            <translation>Elle a été décodée autrement : {before} alors, {now} maintenant.</translation>
        </message>
        <message>
            <source>It was computed with {before}, now with {now}.</source>
            <translation>Elle a été calculée avec {before}, maintenant avec {now}.</translation>
        </message>
        <message>
            <source>{tag} in the negative prompt was left out: LoRAs are named in the prompt.</source>
            <translation>{tag} dans le prompt négatif a été laissé de côté : les LoRA se nomment dans le prompt.</translation>
        </message>
        <message>
            <source>Take it out, or get a LoRA that was made for this model.</source>
            <translation>Retirez-le, ou prenez un LoRA fait pour ce modèle.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: it has {ways} ({what}).</source>
            <translation>« {name} » ne peut pas s’attacher à ce modèle : il a {ways} ({what}).</translation>
        </message>
        <message>
            <source>This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order.</source>
            <translation>Cette version prend LoRA, LoCon, LoHa, LoKr et DoRA ; retirez-le de la commande.</translation>
        </message>
        <message>
            <source>“{name}” brings {count} textual inversions inside its file, which were not used.</source>
            <translation>« {name} » apporte dans son fichier {count} textual inversions, qui n’ont pas été utilisées.</translation>
        </message>
        <message>
            <source>Choose the folder that they were moved to, or one above it.</source>
            <translation>Choisissez le dossier où elles ont été déplacées, ou un dossier au-dessus.</translation>
        </message>
        <message>
            <source>Connect its drive, or use Locate to say where its pictures are now.</source>
            <translation>Branchez son disque, ou dites par « Retrouver » où sont maintenant ses images.</translation>
        </message>
        <message>
            <source>{count} exported to {folder}; {failed} could not be exported.</source>
            <translation>{count} exportées dans {folder} ; {failed} n’ont pas pu l’être.</translation>
        </message>
        <message>
            <source>Missing pictures found: {found}; still missing: {missing}.</source>
            <translation>Images manquantes retrouvées : {found} ; encore manquantes : {missing}.</translation>
        </message>
        <message>
            <source>None of the missing pictures is there; files looked at: {count}.</source>
            <translation>Aucune des images manquantes n’est là ; fichiers regardés : {count}.</translation>
        </message>
        <message>
            <source>{name} stays where it is: its folder {folder} is not there.</source>
            <translation>{name} reste où elle est : son dossier {folder} n’est pas là.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.</source>
            <translation>Il n’y a pas de petit décodeur pour ce modèle, donc le sien a décodé l’image. La page des modèles a « {name} ».</translation>
        </message>
        <message>
            <source>Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that.</source>
            <translation>La mémoire manquait : Rapide a gardé les poids du modèle en 8 bits. L’image en diffère un peu.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture.</source>
            <translation>Il n’y a pas de petit décodeur pour ce modèle, donc le sien a décodé l’image.</translation>
        </message>
        <message>
            <source>The tiny decoder made no picture, so the model's own decoded it.</source>
            <translation>Le petit décodeur n’a pas fait d’image, donc celui du modèle l’a décodée.</translation>
        </message>
        <message>
            <source>“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days.</source>
            <translation>« {term} » est laissé de côté : une date est 2026, 2026-01, 2026-01-31, today, ou 7d pour les 7 derniers jours.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field}: takes {choices}.</source>
            <translation>« {term} » est laissé de côté : {field}: prend {choices}.</translation>
        </message>
        <message>
            <source>“{term}” has no letter and no digit: nothing is found by it.</source>
            <translation>« {term} » n’a ni lettre ni chiffre : on ne trouve rien avec.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is compared with a number, as in {field}&gt;30.</source>
            <translation>« {term} » est laissé de côté : {field} se compare à un nombre, comme dans {field}&gt;30.</translation>
        </message>
        <message>
            <source>“{term}” is left out: nothing comes after {field}.</source>
            <translation>« {term} » est laissé de côté : rien ne suit {field}.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is followed by a colon.</source>
            <translation>« {term} » est laissé de côté : {field} est suivi de deux-points.</translation>
        </message>
        <message>
            <source>“{term}” is read as words: there is no field “{field}”.</source>
            <translation>« {term} » est lu comme des mots : il n’y a pas de champ « {field} ».</translation>
        </message>
        <message>
            <source>“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}.</source>
            <translation>« {name} » est fait pour {steps} pas avec le sampler {sampler} et une guidance de {guidance}.</translation>
        </message>
        <message>
            <source>“{name}” is off, and its few steps are still set.</source>
            <translation>« {name} » est désactivé, et son petit nombre de pas est encore réglé.</translation>
        </message>
        <message>
            <source>“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.</source>
            <translation>« {name} » : {steps} pas, le sampler {sampler}, une guidance de {guidance}.</translation>
        </message>
        <message>
            <source>A caption holds {most} characters, and this one has {count}.</source>
            <translation>Une légende tient {most} caractères, et celle-ci en a {count}.</translation>
        </message>
        <message>
            <source>Shorten it: until then the caption from before is kept.</source>
            <translation>Raccourcissez-la : d’ici là, la légende d’avant est gardée.</translation>
        </message>
        <message>
            <source>{device} cannot be used here. {reason}</source>
            <translation>{device} est inutilisable ici. {reason}</translation>
        </message>
        <message>
            <source>The GPU cuda:{number} cannot be used: the others go on.</source>
            <translation>La carte graphique cuda:{number} est inutilisable : les autres continuent.</translation>
        </message>
        <message>
            <source>The next order starts a new engine.</source>
            <translation>La prochaine commande démarre un nouveau moteur.</translation>
        </message>
        <message>
            <source>The engine did not answer while it started, so it was ended.</source>
            <translation>Le moteur n’a pas répondu au démarrage, il a donc été terminé.</translation>
        </message>
        <message>
            <source>The engine did not stop when asked to, so it was ended.</source>
            <translation>Le moteur ne s’est pas arrêté quand on le lui a demandé, il a donc été terminé.</translation>
        </message>
        <message>
            <source>The engine's answer could not be read, so it was ended.</source>
            <translation>La réponse du moteur était illisible, il a donc été terminé.</translation>
        </message>
        <message>
            <source>No answer from the engine for {seconds} s.</source>
            <translation>Pas de réponse du moteur depuis {seconds} s.</translation>
        </message>
        <message>
            <source>It may be busy. Wait, or stop: its process is ended then, and the job is offered again.</source>
            <translation>Il est peut-être occupé. Attendez, ou arrêtez : son processus est alors terminé, et la tâche proposée de nouveau.</translation>
        </message>
        <message>
            <source>{what} image encoder{packing}: this version has no use for it yet.</source>
            <translation>Encodeur d’image {what}{packing} : cette version n’en a pas encore l’usage.</translation>
        </message>
        <message>
            <source>The engine of another GPU did not start: the others go on.</source>
            <translation>Le moteur d’une autre carte graphique n’a pas démarré : les autres continuent.</translation>
        </message>
        <message>
            <source>torch.compile computed it then, and not now: last bits differ.</source>
            <translation>torch.compile la calculait alors, et pas maintenant : les derniers bits diffèrent.</translation>
        </message>
        <message>
            <source>torch.compile computes it now, and not then: last bits differ.</source>
            <translation>torch.compile la calcule maintenant, et pas alors : les derniers bits diffèrent.</translation>
        </message>
        <message>
            <source>{steps} steps cannot be made: choose a whole number from {low} to {high}.</source>
            <translation>{steps} pas ne sont pas possibles : choisissez un nombre entier de {low} à {high}.</translation>
        </message>
        <message>
            <source>The same command goes on where this one stopped.</source>
            <translation>La même commande reprend là où celle-ci s’est arrêtée.</translation>
        </message>
        <message>
            <source>--leave-out-unknown draws without them, another picture.</source>
            <translation>--leave-out-unknown dessine sans eux, une autre image.</translation>
        </message>
        <message>
            <source>A clip skip of {value} cannot be used: choose a whole number from {low} to {high}.</source>
            <translation>Un clip skip de {value} n’est pas possible : choisissez un nombre entier de {low} à {high}.</translation>
        </message>
        <message>
            <source>The seed must be a whole number from 0 to {limit}, not {seed}.</source>
            <translation>Le seed doit être un nombre entier de 0 à {limit}, pas {seed}.</translation>
        </message>
        <message>
            <source>No form of it is known here that would fit: choose a smaller model.</source>
            <translation>Aucune forme connue ici ne tiendrait : choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>{images} pictures from seed {seed} on go beyond the largest seed, {limit}.</source>
            <translation>{images} images à partir du seed {seed} dépassent le plus grand seed, {limit}.</translation>
        </message>
        <message>
            <source>It knows: {samplers}.</source>
            <translation>Il connaît : {samplers}.</translation>
        </message>
        <message>
            <source>This version does not know the schedule “{schedule}”.</source>
            <translation>Cette version ne connaît pas le schedule « {schedule} ».</translation>
        </message>
        <message>
            <source>The sampler {sampler} works with: {schedules}.</source>
            <translation>Le sampler {sampler} marche avec : {schedules}.</translation>
        </message>
        <message>
            <source>{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as words.</source>
            <translation>{mark} : des mots qui changent s’écrivent [a:b:0.5] ou [a|b], et il n’y a pas de | hors de tels crochets : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>{mark}: when this picture was first made such words did not change by steps: it is read as words.</source>
            <translation>{mark} : quand cette image a été faite, de tels mots ne changeaient pas avec les pas : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>{mark}: {count} steps are drawn, so its words do not change.</source>
            <translation>{mark} : {count} pas sont dessinés, donc ses mots ne changent pas.</translation>
        </message>
        <message>
            <source>No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.</source>
            <translation>Aucun pas n’est entier entre {begin} et {end} des {count} dessinés : cette image de contrôle ne change rien.</translation>
        </message>
        <message>
            <source>The words of the prompt change in {count} places, more than the {limit} that are drawn.</source>
            <translation>Les mots du prompt changent à {count} endroits, plus que les {limit} dessinés.</translation>
        </message>
        <message>
            <source>Take fewer square brackets.</source>
            <translation>Prenez moins de crochets.</translation>
        </message>
        <message>
            <source>The prompts have {count} different texts in their steps: more than {limit} are not drawn.</source>
            <translation>Les prompts ont {count} textes différents dans leurs pas : plus de {limit} ne sont pas dessinés.</translation>
        </message>
        <message>
            <source>Take fewer steps, or as many alternatives in each square bracket.</source>
            <translation>Prenez moins de pas, ou autant de choix dans chaque crochet.</translation>
        </message>
        <message>
            <source>Square brackets of this prompt change words from step to step now; they were words before.</source>
            <translation>Les crochets de ce prompt changent maintenant les mots de pas en pas ; avant, c’étaient des mots.</translation>
        </message>
        <message>
            <source>“Make again” draws the picture as it was.</source>
            <translation>« Régénérer » dessine l’image telle qu’elle était.</translation>
        </message>
        <message>
            <source>{mark}: hypernetworks are not used: it is left out.</source>
            <translation>{mark} : les hypernetworks ne sont pas utilisés : c’est laissé de côté.</translation>
        </message>
        <message>
            <source>None of the folders that {file} names is on this machine: {folders}</source>
            <translation>Aucun des dossiers que nomme {file} n’est sur cette machine : {folders}</translation>
        </message>
        <message>
            <source>{mark} is a mark of another program: it is read as words.</source>
            <translation>{mark} est une marque d’un autre programme : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>{mark}: a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark} : un poids s’écrit ici (cat:1.2) : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>An ONNX file: this version cannot draw with it.</source>
            <translation>Un fichier ONNX : cette version ne peut pas dessiner avec.</translation>
        </message>
        <message>
            <source>{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark} : hors des accolades un poids s’écrit ici (cat:1.2) : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>{mark}: prompts are not blended or swapped: it is read as words.</source>
            <translation>{mark} : les prompts ne sont ni mélangés ni échangés : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>Not looked into: it stands too deep below the added folder.</source>
            <translation>Non regardé : il est trop profond sous le dossier ajouté.</translation>
        </message>
        <message>
            <source>{mark} is an option of another program: it is read as words.</source>
            <translation>{mark} est une option d’un autre programme : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>{mark}: braces without | are read as text; a weight is written (cat:1.2) here.</source>
            <translation>{mark} : des accolades sans | sont lues comme du texte ; un poids s’écrit ici (cat:1.2).</translation>
        </message>
        <message>
            <source>{mark}: variables in prompts are not filled in: it is read as words.</source>
            <translation>{mark} : les variables dans les prompts ne sont pas remplies : c’est lu comme des mots.</translation>
        </message>
        <message>
            <source>{mark}: alternatives are drawn by the seed here, never in turn.</source>
            <translation>{mark} : ici les choix sont tirés par le seed, jamais à tour de rôle.</translation>
        </message>
        <message>
            <source>Wildcards draw {limit} characters at most: {name} was left in the prompt as text.</source>
            <translation>Les wildcards tirent {limit} caractères au plus : {name} est resté comme texte dans le prompt.</translation>
        </message>
        <message>
            <source>{name}: no alternative has a weight above 0, so all count alike.</source>
            <translation>{name} : aucun choix n’a un poids au-dessus de 0, donc tous comptent autant.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>The wildcard files {name} are larger than {limit} MB together.</source>
            <translation>Les fichiers de wildcards {name} dépassent ensemble {limit} Mo.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is neither UTF-8 nor Latin-1.</source>
            <translation>Le fichier de wildcards {name} n’est ni en UTF-8 ni en Latin-1.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is larger than {limit} MB and was not read.</source>
            <translation>Le fichier de wildcards {name} dépasse {limit} Mo et n’a pas été lu.</translation>
        </message>
        <message>
            <source>The wildcard file {name} cannot be read: {reason}</source>
            <translation>Le fichier de wildcards {name} est illisible : {reason}</translation>
        </message>
        <message>
            <source>At a strength of {strength} none of the {steps} steps is drawn.</source>
            <translation>À une force de {strength}, aucun des {steps} pas n’est dessiné.</translation>
        </message>
        <message>
            <source>Choose a higher strength or more steps.</source>
            <translation>Choisissez une force plus haute ou plus de pas.</translation>
        </message>
        <message>
            <source>Without them the picture is another one.</source>
            <translation>Sans eux, l’image est une autre.</translation>
        </message>
        <message>
            <source>The picture does not state its seed: it stays random.</source>
            <translation>L’image n’indique pas son seed : il reste aléatoire.</translation>
        </message>
        <message>
            <source>The picture does not state its steps: {value} stay.</source>
            <translation>L’image n’indique pas ses pas : {value} restent.</translation>
        </message>
        <message>
            <source>“{title}” has no {part} of its own.</source>
            <translation>« {title} » n’a pas de {part} à lui.</translation>
        </message>
        <message>
            <source>The picture does not state its guidance: {value} stays.</source>
            <translation>L’image n’indique pas sa guidance : {value} reste.</translation>
        </message>
        <message>
            <source>The picture does not state its sampler: {value} stays.</source>
            <translation>L’image n’indique pas son sampler : {value} reste.</translation>
        </message>
        <message>
            <source>The picture does not state its model: “{value}” stays.</source>
            <translation>L’image n’indique pas son modèle : « {value} » reste.</translation>
        </message>
        <message>
            <source>{name} does not state all that made it, so it cannot be made again.</source>
            <translation>{name} n’indique pas tout ce qui l’a produite, elle ne peut donc pas être régénérée.</translation>
        </message>
        <message>
            <source>Reuse takes over what it states; the rest is yours to choose.</source>
            <translation>Réutiliser reprend ce qu’elle indique ; le reste est à votre choix.</translation>
        </message>
        <message>
            <source>{wanted} is not here; {taken} instead.</source>
            <translation>{wanted} n’est pas ici ; {taken} à la place.</translation>
        </message>
        <message>
            <source>{sampler} has no schedule {wanted} here; {taken} instead.</source>
            <translation>{sampler} n’a pas ici de schedule {wanted} ; {taken} à la place.</translation>
        </message>
        <message>
            <source>{wanted} steps cannot be made; {taken} instead.</source>
            <translation>{wanted} pas ne sont pas possibles ; {taken} à la place.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>La guidance {wanted} est sous {taken} ; {taken} à la place.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>La guidance {wanted} est au-dessus de {taken} ; {taken} à la place.</translation>
        </message>
        <message>
            <source>{wanted} pixels cannot be made; {taken} instead.</source>
            <translation>{wanted} pixels ne sont pas possibles ; {taken} à la place.</translation>
        </message>
        <message>
            <source>A guidance above {limit} burns out the colours: 5 to 12 is usual.</source>
            <translation>Une guidance au-dessus de {limit} brûle les couleurs : 5 à 12 est habituel.</translation>
        </message>
        <message>
            <source>{reason} The picture was saved as {path} instead.</source>
            <translation>{reason} L’image a été enregistrée sous {path} à la place.</translation>
        </message>
        <message>
            <source>{reason} The picture is lost: no other folder could be written either.</source>
            <translation>{reason} L’image est perdue : aucun autre dossier n’a pu être écrit non plus.</translation>
        </message>
        <message>
            <source>A waiting job was cancelled.</source>
            <translation>Une tâche en attente a été annulée.</translation>
        </message>
        <message>
            <source>{count} waiting jobs were cancelled.</source>
            <translation>{count} tâches en attente ont été annulées.</translation>
        </message>
        <message>
            <source>1 file was exported to {folder}.</source>
            <translation>1 fichier a été exporté dans {folder}.</translation>
        </message>
        <message>
            <source>With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Avec une image de contrôle ou une référence, c’est PyTorch qui fait l’image, pas OpenVINO : c’est plus long.</translation>
        </message>
        <message>
            <source>Add a start picture, or choose another model.</source>
            <translation>Ajoutez une image de départ, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>An image guidance of {value} cannot be used: choose {low} to {high}.</source>
            <translation>Une guidance de l’image de {value} n’est pas possible : choisissez de {low} à {high}.</translation>
        </message>
        <message>
            <source>At a guidance of 1 the image guidance says nothing.</source>
            <translation>À une guidance de 1, la guidance de l’image ne dit rien.</translation>
        </message>
        <message>
            <source>{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw.</source>
            <translation>{what} : diffusers n’a pas de pipeline pour lui, seulement des blocs modulaires, avec lesquels cette version ne dessine pas.</translation>
        </message>
        <message>
            <source>Extend it by less.</source>
            <translation>Étendez-la moins.</translation>
        </message>
        <message>
            <source>Extend it by more: {sides}.</source>
            <translation>Étendez-la plus : {sides}.</translation>
        </message>
        <message>
            <source>Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}.</source>
            <translation>Étendue, l’image fait {width} x {height} pixels : chaque côté va de {low} à {high}.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>La guidance de l’image {wanted} est au-dessus de {taken} ; {taken} à la place.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>La guidance de l’image {wanted} est sous {taken} ; {taken} à la place.</translation>
        </message>
        <message>
            <source>It is another picture, changed, which its file does not hold.</source>
            <translation>C’est une autre image, modifiée, que son fichier ne contient pas.</translation>
        </message>
        <message>
            <source>Leave it out, or choose such a model (instruct-pix2pix).</source>
            <translation>Laissez-la de côté, ou choisissez un tel modèle (instruct-pix2pix).</translation>
        </message>
        <message>
            <source>Make the start picture smaller first.</source>
            <translation>Réduisez d’abord l’image de départ.</translation>
        </message>
        <message>
            <source>Remove them, or choose another model.</source>
            <translation>Retirez-les, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. The image guidance says how closely the picture is kept.</source>
            <translation>« {title} » part du bruit et lit l’image de départ à chaque pas : la force {strength} n’a pas été utilisée. La guidance de l’image dit à quel point l’image est gardée.</translation>
        </message>
        <message>
            <source>“{title}” changes a picture as the prompt says: it needs a start picture.</source>
            <translation>« {title} » change une image comme le dit le prompt : il lui faut une image de départ.</translation>
        </message>
        <message>
            <source>“{title}” has no image guidance: models that are told how to change a picture have it.</source>
            <translation>« {title} » n’a pas de guidance de l’image : les modèles à qui l’on dit comment changer une image en ont.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw without guidance: {guidance} would change nothing.</source>
            <translation>Les modèles de la famille {family} dessinent sans guidance : {guidance} ne changerait rien.</translation>
        </message>
        <message>
            <source>Set the guidance to 1.</source>
            <translation>Réglez la guidance à 1.</translation>
        </message>
        <message>
            <source>Models of the family {family} read no negative prompt.</source>
            <translation>Les modèles de la famille {family} ne lisent pas de prompt négatif.</translation>
        </message>
        <message>
            <source>Say in the prompt what is to be there instead.</source>
            <translation>Dites dans le prompt ce qui doit être là à la place.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance rescale.</source>
            <translation>Les modèles de la famille {family} n’ont pas de rescale de guidance.</translation>
        </message>
        <message>
            <source>Set it to 0.</source>
            <translation>Réglez-le à 0.</translation>
        </message>
        <message>
            <source>Models of the family {family} predict flow and nothing else.</source>
            <translation>Les modèles de la famille {family} prédisent le flux et rien d’autre.</translation>
        </message>
        <message>
            <source>Leave the prediction to the model's files.</source>
            <translation>Laissez la prédiction aux fichiers du modèle.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw no seamless edges.</source>
            <translation>Les modèles de la famille {family} ne dessinent pas de bords sans raccord.</translation>
        </message>
        <message>
            <source>Turn the seamless edges off, or choose another model.</source>
            <translation>Désactivez les bords sans raccord, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others.</source>
            <translation>Les modèles de la famille {family} ne pèsent pas les mots : ceux entre parenthèses, comme (word:1.2), comptent comme les autres.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no clip skip: it was not used.</source>
            <translation>Les modèles de la famille {family} n’ont pas de clip skip : il n’a pas été utilisé.</translation>
        </message>
        <message>
            <source>Add one that was made for {family}, with its image encoder.</source>
            <translation>Ajoutez-en un fait pour {family}, avec son encodeur d’image.</translation>
        </message>
        <message>
            <source>Add the folder image_encoder that is published with it, or the file of that CLIP model.</source>
            <translation>Ajoutez le dossier image_encoder publié avec lui, ou le fichier de ce modèle CLIP.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”.</source>
            <translation>Aucun IP-Adapter installé ne convient à « {model} ».</translation>
        </message>
        <message>
            <source>Say which one is meant.</source>
            <translation>Dites lequel est voulu.</translation>
        </message>
        <message>
            <source>Several IP-Adapters fit “{model}”: {names}.</source>
            <translation>Plusieurs IP-Adapters conviennent à « {model} » : {names}.</translation>
        </message>
        <message>
            <source>{file} is not one IP-Adapter: it holds {names}.</source>
            <translation>{file} n’est pas un seul IP-Adapter : il contient {names}.</translation>
        </message>
        <message>
            <source>{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form works without them.</source>
            <translation>IP-Adapter {what} : il lit les visages par les modèles d’insightface, libres pour la recherche seule. La forme Plus Face marche sans eux.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide.</source>
            <translation>« {name} » lit les images par un encodeur d’image qui n’est pas ici : {encoder}, large de {width}.</translation>
        </message>
        <message>
            <source>“{name}” is for several kinds of picture, and “{kind}” is none of them.</source>
            <translation>« {name} » est pour plusieurs types d’image, et « {kind} » n’en est pas.</translation>
        </message>
        <message>
            <source>Say what the picture shows: {kinds}.</source>
            <translation>Dites ce que montre l’image : {kinds}.</translation>
        </message>
        <message>
            <source>No ControlNet for “{model}” is installed.</source>
            <translation>Aucun ControlNet pour « {model} » n’est installé.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or by `sddesk models add`.</source>
            <translation>Ajoutez son fichier ou son dossier à la page des modèles, ou par `sddesk models add`.</translation>
        </message>
        <message>
            <source>Several ControlNets fit “{model}”: {names}.</source>
            <translation>Plusieurs ControlNets conviennent à « {model} » : {names}.</translation>
        </message>
        <message>
            <source>Choose one; on the command line by --control-model.</source>
            <translation>Choisissez-en un ; sur la ligne de commande par --control-model.</translation>
        </message>
        <message>
            <source>“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}.</source>
            <translation>« {name} » a été fait pour des latents de {found} canaux ; ceux de « {model} » en ont {wanted}.</translation>
        </message>
        <message>
            <source>It followed a control picture that its file does not hold: {text}</source>
            <translation>Elle a suivi une image de contrôle que son fichier ne contient pas : {text}</translation>
        </message>
        <message>
            <source>{file} holds no ControlNet and no T2I-Adapter.</source>
            <translation>{file} ne contient ni ControlNet ni T2I-Adapter.</translation>
        </message>
        <message>
            <source>{file} holds several ControlNets: {names}.</source>
            <translation>{file} contient plusieurs ControlNets : {names}.</translation>
        </message>
        <message>
            <source>“{model}” changes a picture as the prompt says, and follows no other picture.</source>
            <translation>« {model} » change une image comme le dit le prompt, et n’en suit aucune autre.</translation>
        </message>
        <message>
            <source>Take the control pictures and references away, or choose another model.</source>
            <translation>Enlevez les images de contrôle et les références, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Add the folder that has it; ComfyUI's are models/text_encoders and models/vae.</source>
            <translation>Ajoutez le dossier qui l’a ; ceux de ComfyUI sont models/text_encoders et models/vae.</translation>
        </message>
        <message>
            <source>Choose another one, or none: what fits is taken.</source>
            <translation>Choisissez-en un autre, ou aucun : ce qui convient est pris.</translation>
        </message>
        <message>
            <source>Name the model that draws; its text encoder is found among your files.</source>
            <translation>Indiquez le modèle qui dessine ; son encodeur de texte est trouvé parmi vos fichiers.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which carries one.</source>
            <translation>Mettez le tokenizer.json du modèle dans le dossier du fichier, ou prenez le GGUF de l’encodeur de texte, qui en porte un.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file.</source>
            <translation>Mettez le tokenizer.json du modèle dans le dossier du fichier.</translation>
        </message>
        <message>
            <source>Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as GGUF: that carries one.</source>
            <translation>Mettez le tokenizer.json de {source} (11 Mo) dans son dossier, ajoutez le dossier models d’un ComfyUI, ou prenez l’encodeur en GGUF : il en porte un.</translation>
        </message>
        <message>
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <translation>Le tokenizer dans {folder} est illisible : {reason}</translation>
        </message>
        <message>
            <source>The vocabulary in {file} is of a kind that this version does not know ({kind}).</source>
            <translation>Le vocabulaire dans {file} est d’un type que cette version ne connaît pas ({kind}).</translation>
        </message>
        <message>
            <source>There is no tokenizer for the text encoder {file}.</source>
            <translation>Il n’y a pas de tokenizer pour l’encodeur de texte {file}.</translation>
        </message>
        <message>
            <source>“{name}” is a language model ({kind}): it reads prompts, and draws nothing.</source>
            <translation>« {name} » est un modèle de langage ({kind}) : il lit des prompts, et ne dessine rien.</translation>
        </message>
        <message>
            <source>“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.</source>
            <translation>« {part} » est un VAE de {found}, mais « {model} » dessine avec un de {wanted}.</translation>
        </message>
        <message>
            <source>“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.</source>
            <translation>« {part} » est l’encodeur de texte {found}, mais « {model} » lit avec {wanted}.</translation>
        </message>
        <message>
            <source>“{title}” is a transformer alone: it needs {parts}, and none of your files is one.</source>
            <translation>« {title} » est un transformer seul : il lui faut {parts}, et aucun de vos fichiers ne l’est.</translation>
        </message>
        <message>
            <source>“{title}” is drawn with {parts}.</source>
            <translation>« {title} » se dessine avec {parts}.</translation>
        </message>
        <message>
            <source>“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it.</source>
            <translation>« {title} » demande un tokenizer pour son encodeur de texte « {name} », et il n’y en a pas à côté.</translation>
        </message>
        <message>
            <source>No picture of the library has the number {id}.</source>
            <translation>Aucune image de la bibliothèque n’a le numéro {id}.</translation>
        </message>
        <message>
            <source>Say in the prompt how much of them is wanted.</source>
            <translation>Dites dans le prompt combien on en veut.</translation>
        </message>
        <message>
            <source>Models of the family {family} read {limit} references themselves, not {count}.</source>
            <translation>Les modèles de la famille {family} lisent eux-mêmes {limit} références, pas {count}.</translation>
        </message>
        <message>
            <source>Take fewer, name an IP-Adapter that reads them, or choose another model.</source>
            <translation>Prenez-en moins, indiquez un IP-Adapter qui les lise, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>A reference is at most {most} times as long as wide; this one is {width} x {height}.</source>
            <translation>Une référence est au plus {most} fois plus longue que large ; celle-ci fait {width} x {height}.</translation>
        </message>
        <message>
            <source>Models of the family {family} change a picture as the prompt says.</source>
            <translation>Les modèles de la famille {family} changent une image comme le dit le prompt.</translation>
        </message>
        <message>
            <source>Add the picture as a reference, or choose another model.</source>
            <translation>Ajoutez l’image comme référence, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too.</source>
            <translation>« {part} » ne lit que des mots, mais « {model} » regarde aussi ses références par son encodeur de texte.</translation>
        </message>
        <message>
            <source>Choose its safetensors file, which has the part that looks at pictures.</source>
            <translation>Choisissez son fichier safetensors, qui a la partie qui regarde les images.</translation>
        </message>
        <message>
            <source>The negative prompt keeps its first words: models of the family {family} read no others while they draw.</source>
            <translation>Le prompt négatif garde ses premiers mots : les modèles de la famille {family} n’en lisent pas d’autres en dessinant.</translation>
        </message>
        <message>
            <source>A reference has at least {least} pixels a side; this one is {width} x {height}.</source>
            <translation>Une référence a au moins {least} pixels de côté ; celle-ci fait {width} x {height}.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures whose sides are multiples of {step} pixels.</source>
            <translation>« {name} » lit des images dont les côtés sont des multiples de {step} pixels.</translation>
        </message>
        <message>
            <source>{name} is opaque: nothing of it is transparent.</source>
            <translation>{name} est opaque : rien n’y est transparent.</translation>
        </message>
        <message>
            <source>The hires fix cannot be done so: {reason}.</source>
            <translation>Le hires fix ne peut pas se faire ainsi : {reason}.</translation>
        </message>
        <message>
            <source>Models of the family {family} are not drawn on at a larger size yet.</source>
            <translation>Les modèles de la famille {family} ne se poursuivent pas encore à une taille plus grande.</translation>
        </message>
        <message>
            <source>Turn the hires fix off, or enlarge the finished picture.</source>
            <translation>Désactivez le hires fix, ou agrandissez l’image terminée.</translation>
        </message>
        <message>
            <source>The hires fix draws a picture from noise first: it takes no start picture.</source>
            <translation>Le hires fix dessine d’abord une image à partir du bruit : il ne prend pas d’image de départ.</translation>
        </message>
        <message>
            <source>Remove the start picture, or turn the hires fix off.</source>
            <translation>Retirez l’image de départ, ou désactivez le hires fix.</translation>
        </message>
        <message>
            <source>What the hires fix makes larger has a seam: its edges cannot be seamless.</source>
            <translation>Ce que le hires fix agrandit a un raccord : ses bords ne peuvent pas être sans raccord.</translation>
        </message>
        <message>
            <source>Turn the hires fix or the seamless edges off.</source>
            <translation>Désactivez le hires fix ou les bords sans raccord.</translation>
        </message>
        <message>
            <source>The hires fix was left out: {reason}.</source>
            <translation>Le hires fix a été laissé de côté : {reason}.</translation>
        </message>
        <message>
            <source>The upscaler “{name}” is not installed.</source>
            <translation>L’upscaler « {name} » n’est pas installé.</translation>
        </message>
        <message>
            <source>Choose another one, or turn Larger off.</source>
            <translation>Choisissez-en un autre, ou désactivez Plus grand.</translation>
        </message>
        <message>
            <source>{count} files and folders of models are named by their paths; the open window takes {most}.</source>
            <translation>{count} fichiers et dossiers de modèles sont nommés par leurs chemins ; la fenêtre ouverte en prend {most}.</translation>
        </message>
        <message>
            <source>Add their folders on the models page, or add --own-engine.</source>
            <translation>Ajoutez leurs dossiers à la page des modèles, ou ajoutez --own-engine.</translation>
        </message>
        <message>
            <source>The folder {folder} has no picture to begin with.</source>
            <translation>Le dossier {folder} n’a pas d’image de départ.</translation>
        </message>
        <message>
            <source>On a GPU with little memory Fast keeps a U-Net's weights in 8 bits.</source>
            <translation>Sur un GPU avec peu de mémoire, « Rapide » garde les poids d’un U-Net en 8 bits.</translation>
        </message>
        <message>
            <source>A grid is made of one start picture, not of a folder.</source>
            <translation>Une grille se fait avec une seule image de départ, pas avec un dossier.</translation>
        </message>
        <message>
            <source>Name one picture, or leave --grid out.</source>
            <translation>Indiquez une image, ou laissez --grid de côté.</translation>
        </message>
        <message>
            <source>The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It was changed from the first step on.</source>
            <translation>La guidance de cette image ne peut pas changer en route, car elle a été dessinée sans ou la lit au début. Elle a été changée dès le premier pas.</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} est écrit.</translation>
        </message>
        <message>
            <source>A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp.</source>
            <translation>Un film ne peut pas être écrit sous {name} : choisissez un nom qui finit par .gif, .png, .apng ou .webp.</translation>
        </message>
        <message>
            <source>There are no steps yet to make a film of.</source>
            <translation>Il n’y a pas encore de pas dont faire un film.</translation>
        </message>
        <message>
            <source>Shown instead: the pixels of {name} through the starter's VAE.</source>
            <translation>Montré à la place : les pixels de {name} à travers le VAE du modèle de démarrage.</translation>
        </message>
        <message>
            <source>A grid has one to three axes.</source>
            <translation>Une grille a de un à trois axes.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: {text}</source>
            <translation>Un guillemet n’est pas fermé : {text}</translation>
        </message>
        <message>
            <source>A sheet of {across} x {down} cells is larger than a picture can be.</source>
            <translation>Une planche de {across} x {down} cases est plus grande qu’une image peut l’être.</translation>
        </message>
        <message>
            <source>Add --yes to draw them.</source>
            <translation>Ajoutez --yes pour les dessiner.</translation>
        </message>
        <message>
            <source>Another axis changes the same.</source>
            <translation>Un autre axe change la même chose.</translation>
        </message>
        <message>
            <source>Export it as a folder or as a page.</source>
            <translation>Exportez-la en dossier ou en page.</translation>
        </message>
        <message>
            <source>No cell of the grid is drawn yet.</source>
            <translation>Aucune case de la grille n’est encore dessinée.</translation>
        </message>
        <message>
            <source>The alternatives have more than {limit} combinations.</source>
            <translation>Les choix ont plus de {limit} combinaisons.</translation>
        </message>
        <message>
            <source>The first value is searched for, the others take its place; or write each as search -&gt; replace.</source>
            <translation>La première valeur est cherchée, les autres prennent sa place ; ou écrivez chacune comme recherche -&gt; remplacement.</translation>
        </message>
        <message>
            <source>The grid cannot be read: {reason}</source>
            <translation>La grille est illisible : {reason}</translation>
        </message>
        <message>
            <source>The grid has {count} cells, more than the {limit} that are drawn.</source>
            <translation>La grille a {count} cases, plus que les {limit} dessinées.</translation>
        </message>
        <message>
            <source>The grid has {count} pictures to draw: {time}.</source>
            <translation>La grille a {count} images à dessiner : {time}.</translation>
        </message>
        <message>
            <source>The grid in {path} cannot be read: {reason}</source>
            <translation>La grille dans {path} est illisible : {reason}</translation>
        </message>
        <message>
            <source>The grid was written by a newer version of sddesk.</source>
            <translation>La grille a été écrite par une version plus récente de sddesk.</translation>
        </message>
        <message>
            <source>The marks in the prompt are text, so it has no alternatives.</source>
            <translation>Les marques du prompt sont du texte, il n’a donc pas de choix.</translation>
        </message>
        <message>
            <source>The order has no LoRA whose weight could vary.</source>
            <translation>La commande n’a pas de LoRA dont le poids puisse varier.</translation>
        </message>
        <message>
            <source>The order has no control picture.</source>
            <translation>La commande n’a pas d’image de contrôle.</translation>
        </message>
        <message>
            <source>The order has no hires fix whose settings could vary.</source>
            <translation>La commande n’a pas de hires fix dont les réglages puissent varier.</translation>
        </message>
        <message>
            <source>The order has no mask.</source>
            <translation>La commande n’a pas de masque.</translation>
        </message>
        <message>
            <source>The order has no reference.</source>
            <translation>La commande n’a pas de référence.</translation>
        </message>
        <message>
            <source>The order has no start picture.</source>
            <translation>La commande n’a pas d’image de départ.</translation>
        </message>
        <message>
            <source>The order has {count} LoRAs: vary their weights in the prompt.</source>
            <translation>La commande a {count} LoRA : faites varier leurs poids dans le prompt.</translation>
        </message>
        <message>
            <source>The order refines nothing in tiles.</source>
            <translation>La commande n’affine rien en tuiles.</translation>
        </message>
        <message>
            <source>The prompt has no alternatives that could be combined.</source>
            <translation>Le prompt n’a pas de choix à combiner.</translation>
        </message>
        <message>
            <source>The steps of “{text}” do not lead from its beginning to its end.</source>
            <translation>L’écart de « {text} » ne mène pas du début à la fin.</translation>
        </message>
        <message>
            <source>There are more than {limit} values.</source>
            <translation>Il y a plus de {limit} valeurs.</translation>
        </message>
        <message>
            <source>There are no values.</source>
            <translation>Il n’y a pas de valeurs.</translation>
        </message>
        <message>
            <source>There are: {choices}.</source>
            <translation>Il y a : {choices}.</translation>
        </message>
        <message>
            <source>There is no grid “{name}”.</source>
            <translation>Il n’y a pas de grille « {name} ».</translation>
        </message>
        <message>
            <source>There is no “{text}” to choose.</source>
            <translation>« {text} » n’est pas parmi les choix.</translation>
        </message>
        <message>
            <source>There is nothing that would take the place of “{text}”.</source>
            <translation>Rien ne prendrait la place de « {text} ».</translation>
        </message>
        <message>
            <source>This grid is being drawn by another sddesk already.</source>
            <translation>Cette grille est déjà dessinée par un autre sddesk.</translation>
        </message>
        <message>
            <source>Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).</source>
            <translation>Écrivez-la en montant 1-10 (+3), ou en descendant 10-1 (-3).</translation>
        </message>
        <message>
            <source>Write the field and its values: steps=10,20,50</source>
            <translation>Écrivez le champ et ses valeurs : steps=10,20,50</translation>
        </message>
        <message>
            <source>Write them in braces: {example}.</source>
            <translation>Écrivez-les entre accolades : {example}.</translation>
        </message>
        <message>
            <source>Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].</source>
            <translation>Écrivez-les séparées par des virgules, ou comme intervalle : 1-10 (+3), 1-10 [4].</translation>
        </message>
        <message>
            <source>`sddesk grids list` shows those that there are.</source>
            <translation>`sddesk grids list` montre celles qui existent.</translation>
        </message>
        <message>
            <source>{name} {value}: {reason}</source>
            <translation>{name} {value} : {reason}</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name} : {reason}</translation>
        </message>
        <message>
            <source>{text}: several of these are drawn by chance, so not all can be combined.</source>
            <translation>{text} : plusieurs sont tirés au hasard, on ne peut donc pas tous les combiner.</translation>
        </message>
        <message>
            <source>“{text}” asks for {count} values: a range has two or more.</source>
            <translation>« {text} » demande {count} valeurs : un intervalle en a deux ou plus.</translation>
        </message>
        <message>
            <source>“{text}” does not have that many whole numbers.</source>
            <translation>« {text} » n’a pas autant de nombres entiers.</translation>
        </message>
        <message>
            <source>“{text}” is no axis.</source>
            <translation>« {text} » n’est pas un axe.</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>« {text} » n’est pas un nombre.</translation>
        </message>
        <message>
            <source>“{text}” is no size: write width x height, as 512x768.</source>
            <translation>« {text} » n’est pas une taille : écrivez largeur x hauteur, comme 512x768.</translation>
        </message>
        <message>
            <source>“{text}” is no whole number.</source>
            <translation>« {text} » n’est pas un nombre entier.</translation>
        </message>
        <message>
            <source>“{text}” stands in neither of the prompts.</source>
            <translation>« {text} » n’est dans aucun des prompts.</translation>
        </message>
        <message>
            <source>Name one picture.</source>
            <translation>Indiquez une image.</translation>
        </message>
        <message>
            <source>The sheet was written to {folder}.</source>
            <translation>La planche a été écrite dans {folder}.</translation>
        </message>
        <message>
            <source>Add --all for the included ones.</source>
            <translation>Ajoutez --all pour ceux fournis.</translation>
        </message>
        <message>
            <source>At most {limit} styles at once, not {count}.</source>
            <translation>{limit} styles au plus à la fois, pas {count}.</translation>
        </message>
        <message>
            <source>Mend it, or move it away: the included styles are there then.</source>
            <translation>Réparez-le, ou déplacez-le : les styles fournis sont alors là.</translation>
        </message>
        <message>
            <source>Not taken from the styles: {names}.</source>
            <translation>Non repris des styles : {names}.</translation>
        </message>
        <message>
            <source>Take fewer styles at once.</source>
            <translation>Prenez moins de styles à la fois.</translation>
        </message>
        <message>
            <source>The style “{name}” set: {settings}.</source>
            <translation>Le style « {name} » a réglé : {settings}.</translation>
        </message>
        <message>
            <source>The styles cannot be saved in {path}: {reason}</source>
            <translation>Les styles ne peuvent pas être enregistrés dans {path} : {reason}</translation>
        </message>
        <message>
            <source>The styles in {name} cannot be read: {reason}</source>
            <translation>Les styles dans {name} sont illisibles : {reason}</translation>
        </message>
        <message>
            <source>The tags in {name} cannot be read: {reason}</source>
            <translation>Les étiquettes dans {name} sont illisibles : {reason}</translation>
        </message>
        <message>
            <source>There is a style of yours called “{name}” already.</source>
            <translation>Il y a déjà un style à vous nommé « {name} ».</translation>
        </message>
        <message>
            <source>There is no style called “{name}”.</source>
            <translation>Il n’y a pas de style nommé « {name} ».</translation>
        </message>
        <message>
            <source>There is no style called “{name}”; there are: {near}.</source>
            <translation>Il n’y a pas de style nommé « {name} » ; il y a : {near}.</translation>
        </message>
        <message>
            <source>This cannot be a style: {reason}.</source>
            <translation>Ce ne peut pas être un style : {reason}.</translation>
        </message>
        <message>
            <source>With the style “{name}” the prompt has more than {limit} characters.</source>
            <translation>Avec le style « {name} », le prompt a plus de {limit} caractères.</translation>
        </message>
        <message>
            <source>You have no styles of your own.</source>
            <translation>Vous n’avez pas de styles à vous.</translation>
        </message>
        <message>
            <source>Your styles cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>Vos styles sont illisibles ({reason}). Le fichier reste tel quel : {path}</translation>
        </message>
        <message>
            <source>`sddesk styles list` names those that there are.</source>
            <translation>`sddesk styles list` nomme ceux qui existent.</translation>
        </message>
        <message>
            <source>{count} entries are no styles and were left out: {named}</source>
            <translation>{count} entrées ne sont pas des styles et ont été laissées de côté : {named}</translation>
        </message>
        <message>
            <source>{count} names stand there more than once: the last one counts.</source>
            <translation>{count} noms y sont plus d’une fois : le dernier compte.</translation>
        </message>
        <message>
            <source>{count} styles in {path} cannot be read; they stay in the file.</source>
            <translation>{count} styles dans {path} sont illisibles ; ils restent dans le fichier.</translation>
        </message>
        <message>
            <source>{file}: {count} styles were taken.</source>
            <translation>{file} : {count} styles ont été pris.</translation>
        </message>
        <message>
            <source>{known} that have the name of one of yours were not.</source>
            <translation>{known}, du même nom que l’un des vôtres, ne l’ont pas été.</translation>
        </message>
        <message>
            <source>{name}: {count} lines are no tags and were left out: {lines}</source>
            <translation>{name} : {count} lignes ne sont pas des étiquettes et ont été laissées de côté : {lines}</translation>
        </message>
        <message>
            <source>{name}: {limit} tags are completed at most; those from line {line} on were left out.</source>
            <translation>{name} : {limit} étiquettes au plus sont complétées ; celles à partir de la ligne {line} ont été laissées de côté.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} ne peut pas être écrit : {reason}</translation>
        </message>
        <message>
            <source>This model has no guidance: every scale gives the same picture, so none is drawn with another.</source>
            <translation>Ce modèle n’a pas de guidance : toute échelle donne la même image, donc aucune n’est dessinée avec une autre.</translation>
        </message>
        <message>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>Encoder une si grande image prend trop de mémoire : elle passe par le VAE à {width} × {height}.</translation>
        </message>
        <message>
            <source>A sheet is written as .png, as .html or as a folder, not as {ending}.</source>
            <translation>Une planche s’écrit en .png, en .html ou en dossier, pas en {ending}.</translation>
        </message>
        <message>
            <source>{name} was computed with {runtime}, which is not here: what the settings say computes it now.</source>
            <translation>{name} a été calculée avec {runtime}, qui n’est pas ici : c’est ce que disent les réglages qui la calcule à présent.</translation>
        </message>
        <message>
            <source>OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.</source>
            <translation>OpenVINO ne calcule que sur un CPU : PyTorch a fait cette image sur le GPU.</translation>
        </message>
        <message>
            <source>A note has at most {limit} characters.</source>
            <translation>Une note a au plus {limit} caractères.</translation>
        </message>
        <message>
            <source>More than one prompt has a number that begins with “{name}”.</source>
            <translation>Plus d'un prompt a un numéro commençant par « {name} ».</translation>
        </message>
        <message>
            <source>No prompt of the library has the number “{name}”.</source>
            <translation>Aucun prompt de la bibliothèque n'a le numéro « {name} ».</translation>
        </message>
        <message>
            <source>So many prompts cannot be shown: {count}.</source>
            <translation>Impossible d'afficher autant de prompts : {count}.</translation>
        </message>
        <message>
            <source>Stars and notes of prompts in {path} cannot be read: {reason}</source>
            <translation>Les étoiles et notes des prompts dans {path} ne peuvent pas être lues : {reason}</translation>
        </message>
        <message>
            <source>`sddesk prompts` shows the numbers.</source>
            <translation>`sddesk prompts` affiche les numéros.</translation>
        </message>
        <message>
            <source>Install a font that has them, such as Noto Sans, then write it again.</source>
            <translation>Installez une police qui les a, comme Noto Sans, puis réécrivez.</translation>
        </message>
        <message>
            <source>No font of this machine has these letters, which are boxes on it: {letters}</source>
            <translation>Aucune police de cette machine n'a ces lettres, qui y sont des carrés : {letters}</translation>
        </message>
        <message>
            <source>Take the short form, which is one call of diffusers' pipeline.</source>
            <translation>Prenez la forme courte, un seul appel du pipeline de diffusers.</translation>
        </message>
        <message>
            <source>All is set already as the preset “{name}” says.</source>
            <translation>Tout est déjà réglé comme le dit le préréglage « {name} ».</translation>
        </message>
        <message>
            <source>Mend it, or move it away to begin anew.</source>
            <translation>Réparez-le, ou déplacez-le pour recommencer.</translation>
        </message>
        <message>
            <source>The preset “{name}” cannot be applied: {reason}</source>
            <translation>Le préréglage « {name} » ne peut pas être appliqué : {reason}</translation>
        </message>
        <message>
            <source>The preset “{name}” set: {changes}.</source>
            <translation>Le préréglage « {name} » a réglé : {changes}.</translation>
        </message>
        <message>
            <source>The presets cannot be saved in {path}: {reason}</source>
            <translation>Les préréglages ne peuvent pas être enregistrés dans {path} : {reason}</translation>
        </message>
        <message>
            <source>The presets in {file} cannot be read: {reason}</source>
            <translation>Les préréglages de {file} ne peuvent pas être lus : {reason}</translation>
        </message>
        <message>
            <source>The presets were written to {folder}.</source>
            <translation>Les préréglages ont été écrits dans {folder}.</translation>
        </message>
        <message>
            <source>There is a preset called “{name}” already.</source>
            <translation>Il y a déjà un préréglage « {name} ».</translation>
        </message>
        <message>
            <source>There is no preset called “{name}”.</source>
            <translation>Il n'y a pas de préréglage « {name} ».</translation>
        </message>
        <message>
            <source>This cannot be a preset: {reason}.</source>
            <translation>Ce ne peut être un préréglage : {reason}.</translation>
        </message>
        <message>
            <source>You have no presets.</source>
            <translation>Vous n'avez pas de préréglages.</translation>
        </message>
        <message>
            <source>Your presets cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>Vos préréglages ne peuvent pas être lus ({reason}). Le fichier reste tel quel : {path}</translation>
        </message>
        <message>
            <source>`sddesk presets list` names those that there are.</source>
            <translation>`sddesk presets list` nomme ceux qui existent.</translation>
        </message>
        <message>
            <source>{count} presets in {path} cannot be read; they stay in the file.</source>
            <translation>{count} préréglages de {path} ne peuvent pas être lus ; ils restent dans le fichier.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>{file} ne peut pas être lu : {reason}</translation>
        </message>
        <message>
            <source>{file}: {count} presets were taken.</source>
            <translation>{file} : {count} préréglages ont été pris.</translation>
        </message>
        <message>
            <source>The style “{name}” is kept.</source>
            <translation>Le style « {name} » est gardé.</translation>
        </message>
        <message>
            <source>The style “{name}” was taken out of the list.</source>
            <translation>Le style « {name} » a été retiré de la liste.</translation>
        </message>
        <message>
            <source>The styles were written to {folder}.</source>
            <translation>Les styles ont été écrits dans {folder}.</translation>
        </message>
        <message>
            <source>This form of file has no settings and no folders of styles.</source>
            <translation>Cette forme de fichier n'a ni réglages ni dossiers de styles.</translation>
        </message>
        <message>
            <source>No machine of the cluster has an engine any more: the orders wait {seconds} s for one.</source>
            <translation>Plus aucune machine du cluster n'a de moteur : les commandes en attendent un pendant {seconds} s.</translation>
        </message>
        <message>
            <source>The prompt has no words that could be put in another way.</source>
            <translation>Le prompt n'a aucun mot qui puisse être dit autrement.</translation>
        </message>
        <message>
            <source>A prompt of {count} characters is too long for a suggestion: {limit} at most.</source>
            <translation>Un prompt de {count} caractères est trop long pour une proposition : {limit} au plus.</translation>
        </message>
        <message>
            <source>The language model answered nothing.</source>
            <translation>Le modèle de langage n'a rien répondu.</translation>
        </message>
        <message>
            <source>The model in {folder} writes no text ({what}).</source>
            <translation>Le modèle dans {folder} n'écrit pas de texte ({what}).</translation>
        </message>
        <message>
            <source>Choose the folder of a causal language model, such as Qwen3, in the layout of transformers.</source>
            <translation>Choisissez le dossier d'un modèle de langage causal, comme Qwen3, au format de transformers.</translation>
        </message>
        <message>
            <source>There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.</source>
            <translation>La mémoire ne suffit pas pour le modèle de langage dans {folder} : il lui faut {needed} Go, {free} Go sont libres.</translation>
        </message>
        <message>
            <source>Choose a smaller one, or close other programs.</source>
            <translation>Choisissez-en un plus petit, ou fermez d'autres programmes.</translation>
        </message>
        <message>
            <source>The answer of the language model was cut, as it went on too long.</source>
            <translation>La réponse du modèle de langage a été coupée, car elle devenait trop longue.</translation>
        </message>
        <message>
            <source>No language model was chosen.</source>
            <translation>Aucun modèle de langage n'a été choisi.</translation>
        </message>
        <message>
            <source>Name its folder with --model, or choose it in the settings.</source>
            <translation>Indiquez son dossier par --model, ou choisissez-le dans les réglages.</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder, on another drive for example</source>
            <translation>Choisir un dossier, sur un autre disque par exemple</translation>
        </message>
        <message>
            <source>Choose: {setting}</source>
            <translation>Choisir : {setting}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <source>Default: {setting}</source>
            <translation>Par défaut : {setting}</translation>
        </message>
    </context>
    <context>
        <name>SettingRows</name>
        <message>
            <source>Takes effect at the next start.</source>
            <translation>Prend effet au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>After {value} minutes</source>
            <translation>Après {value} minutes</translation>
        </message>
        <message>
            <source>All: each draws an order of its own</source>
            <translation>Toutes : chacune dessine sa propre commande</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>At most {value}</source>
            <translation>{value} au plus</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Doors for other programs</source>
            <translation>Portes pour d’autres programmes</translation>
        </message>
        <message>
            <source>Downloaded models are kept here; any drive will do</source>
            <translation>Les modèles téléchargés sont gardés ici ; n’importe quel disque convient</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Finished pictures are saved here, by date</source>
            <translation>Les images terminées sont enregistrées ici, par date</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Dossier des téléchargements</translation>
        </message>
        <message>
            <source>Free memory</source>
            <translation>Libérer la mémoire</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Génération</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>Cartes graphiques</translation>
        </message>
        <message>
            <source>How many they may ask for</source>
            <translation>Combien ils peuvent en demander</translation>
        </message>
        <message>
            <source>How many they may ask for at once</source>
            <translation>Combien ils peuvent en demander à la fois</translation>
        </message>
        <message>
            <source>In a process of its own</source>
            <translation>Dans son propre processus</translation>
        </message>
        <message>
            <source>In a process of its own a driver that crashes or hangs cannot take the window down</source>
            <translation>Dans son propre processus, un pilote qui plante ou se bloque ne peut pas entraîner la fenêtre</translation>
        </message>
        <message>
            <source>Inside the window's process</source>
            <translation>Dans le processus de la fenêtre</translation>
        </message>
        <message>
            <source>After so many minutes without a picture; the next one loads its model anew</source>
            <translation>Après tant de minutes sans image ; la suivante recharge son modèle</translation>
        </message>
        <message>
            <source>Keep awake while generating</source>
            <translation>Rester éveillé pendant la génération</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>Plus grande image</translation>
        </message>
        <message>
            <source>No sleep while pictures are made; the display may still go dark</source>
            <translation>Pas de veille pendant que des images se font ; l’écran peut s’éteindre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Only downloads connect at all; this forbids them</source>
            <translation>Seuls les téléchargements se connectent ; ceci les interdit</translation>
        </message>
        <message>
            <source>Only the first</source>
            <translation>Seulement la première</translation>
        </message>
        <message>
            <source>OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs</source>
            <translation>OpenVINO est plus rapide avec les grands modèles ; il prépare chacun une fois, environ une minute. Pas pour les cartes graphiques</translation>
        </message>
        <message>
            <source>Orders that wait</source>
            <translation>Commandes en attente</translation>
        </message>
        <message>
            <source>Pictures folder</source>
            <translation>Dossier des images</translation>
        </message>
        <message>
            <source>Pictures of one order</source>
            <translation>Images d’une commande</translation>
        </message>
        <message>
            <source>CPU computes with</source>
            <translation>Le processeur calcule avec</translation>
        </message>
        <message>
            <source>Run hooks</source>
            <translation>Exécuter les hooks</translation>
        </message>
        <message>
            <source>Steps of a picture</source>
            <translation>Pas d’une image</translation>
        </message>
        <message>
            <source>Tell each picture to the programs in the folder “hooks” beside the settings</source>
            <translation>Annoncer chaque image aux programmes du dossier « hooks » à côté des réglages</translation>
        </message>
        <message>
            <source>The Hugging Face cache, shared with other programs</source>
            <translation>Le cache de Hugging Face, partagé avec d’autres programmes</translation>
        </message>
        <message>
            <source>The folder “sddesk” among the system's pictures</source>
            <translation>Le dossier « sddesk » parmi les images du système</translation>
        </message>
        <message>
            <source>The language of the window</source>
            <translation>La langue de la fenêtre</translation>
        </message>
        <message>
            <source>The longest side that a chat program or a script may ask for</source>
            <translation>Le plus grand côté qu’un programme de chat ou un script peut demander</translation>
        </message>
        <message>
            <source>The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.</source>
            <translation>Les langues après 日本語 n’ont pas été vérifiées par un locuteur natif. Ce qui leur manque s’affiche en anglais.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>What is faster</source>
            <translation>Le plus rapide</translation>
        </message>
        <message>
            <source>When so many wait at a door, no more are taken</source>
            <translation>Quand tant de commandes attendent à une porte, aucune autre n’est acceptée</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>With several GPUs several orders of the queue are drawn at once</source>
            <translation>Avec plusieurs cartes, plusieurs commandes de la file sont dessinées à la fois</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Travailler hors ligne</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} pixels</translation>
        </message>
        <message>
            <source>A sound when the queue is done</source>
            <translation>Un son quand la file est terminée</translation>
        </message>
        <message>
            <source>The system's own short sound, once no job waits or runs any more</source>
            <translation>Le court son du système, dès qu’aucune tâche n’attend ni ne tourne plus</translation>
        </message>
        <message>
            <source>Brackets of tags as characters</source>
            <translation>Parenthèses des étiquettes comme caractères</translation>
        </message>
        <message>
            <source>CSV files of tag, category, count and aliases, as other programs have them</source>
            <translation>Fichiers CSV d’étiquette, catégorie, nombre et alias, comme en ont d’autres programmes</translation>
        </message>
        <message>
            <source>Complete while typing</source>
            <translation>Compléter pendant la frappe</translation>
        </message>
        <message>
            <source>Folder of tag lists</source>
            <translation>Dossier des listes d’étiquettes</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one</source>
            <translation>Étiquettes des listes, LoRA, embeddings, wildcards et styles ; Tab en prend un</translation>
        </message>
        <message>
            <source>Tags with underscores</source>
            <translation>Étiquettes avec traits de soulignement</translation>
        </message>
        <message>
            <source>The folder “tags” beside sddesk's data</source>
            <translation>Le dossier « tags » à côté des données de sddesk</translation>
        </message>
        <message>
            <source>Write long_hair as its list does, not long hair</source>
            <translation>Écrire long_hair comme dans la liste, pas long hair</translation>
        </message>
        <message>
            <source>Write saber \(fate\): without the strokes brackets are a weight</source>
            <translation>Écrire saber \(fate\) : sans les barres, les parenthèses sont un poids</translation>
        </message>
        <message>
            <source>Language model for suggestions</source>
            <translation>Modèle de langage pour les propositions</translation>
        </message>
        <message>
            <source>The folder of a language model that puts the prompt in other words when asked</source>
            <translation>Le dossier d'un modèle de langage qui reformule le prompt à la demande</translation>
        </message>
        <message>
            <source>None: nothing is suggested</source>
            <translation>Aucun : rien n'est proposé</translation>
        </message>
    </context>
    <context>
        <name>PictureActions</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare two selected pictures, or one with the picture you looked at before</source>
            <translation>Comparer deux images sélectionnées, ou une avec celle regardée avant</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy a part</source>
            <translation>Copier une partie</translation>
        </message>
        <message>
            <source>Copy a script that draws it with diffusers alone</source>
            <translation>Copier un script qui la dessine avec diffusers seul</translation>
        </message>
        <message>
            <source>Copy a script with the denoising loop written by hand</source>
            <translation>Copier un script dont la boucle de débruitage est écrite à la main</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>Copier en Python</translation>
        </message>
        <message>
            <source>Copy as Python, loop by hand</source>
            <translation>Copier en Python, boucle à la main</translation>
        </message>
        <message>
            <source>Copy its settings or its prompt (Space opens the list)</source>
            <translation>Copier ses réglages ou son prompt (Espace ouvre la liste)</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>Copy this picture</source>
            <translation>Copier cette image</translation>
        </message>
        <message>
            <source>Draw it once more and show how it comes about, step by step</source>
            <translation>La dessiner encore et montrer comment elle naît, pas à pas</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Comment ça marche</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Régénérer</translation>
        </message>
        <message>
            <source>Make it once more from its settings, and see whether it is the same</source>
            <translation>La refaire à partir de ses réglages, et voir si c’est la même</translation>
        </message>
        <message>
            <source>Make larger pictures of the selected ones by an upscaler</source>
            <translation>Agrandir les images sélectionnées par un upscaler</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Move to the library's trash</source>
            <translation>Mettre à la corbeille de la bibliothèque</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Restore everything that made this picture</source>
            <translation>Rétablir tout ce qui a produit cette image</translation>
        </message>
        <message>
            <source>Reuse</source>
            <translation>Réutiliser</translation>
        </message>
        <message>
            <source>Reuse a part</source>
            <translation>Réutiliser une partie</translation>
        </message>
        <message>
            <source>Use as start</source>
            <translation>Utiliser comme départ</translation>
        </message>
        <message>
            <source>Follow the lines, depths or colours of this picture</source>
            <translation>Suivre les lignes, la profondeur ou les couleurs de cette image</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>Utiliser comme contrôle</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Utiliser comme référence</translation>
        </message>
        <message>
            <source>Take up the style or subject of this picture</source>
            <translation>Reprendre le style ou le sujet de cette image</translation>
        </message>
        <message>
            <source>Begin with this picture instead of noise; B does it, too</source>
            <translation>Partir de cette image au lieu de bruit ; B le fait aussi</translation>
        </message>
        <message>
            <source>Reuse only its prompt, seed or settings (Space opens the list)</source>
            <translation>Réutiliser seulement son prompt, son seed ou ses réglages (Espace ouvre la liste)</translation>
        </message>
        <message>
            <source>Reuse settings</source>
            <translation>Réutiliser les réglages</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Save a copy of this picture</source>
            <translation>Enregistrer une copie de cette image</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <source>Show this file in its folder</source>
            <translation>Montrer ce fichier dans son dossier</translation>
        </message>
        <message>
            <source>The same settings with four new seeds</source>
            <translation>Les mêmes réglages avec quatre nouveaux seeds</translation>
        </message>
        <message>
            <source>The same picture four times, each with small differences</source>
            <translation>La même image quatre fois, chacune un peu différente</translation>
        </message>
        <message>
            <source>Vary a little</source>
            <translation>Varier un peu</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>Varier</translation>
        </message>
        <message>
            <source>Write copies elsewhere as PNG, JPEG or WebP</source>
            <translation>Écrire des copies ailleurs en PNG, JPEG ou WebP</translation>
        </message>
        <message>
            <source>{action}, the large picture</source>
            <translation>{action}, la grande image</translation>
        </message>
        <message>
            <source>{action}, the picture in view</source>
            <translation>{action}, l’image affichée</translation>
        </message>
        <message>
            <source>{action}, the selected pictures</source>
            <translation>{action}, les images sélectionnées</translation>
        </message>
        <message>
            <source>Draw a part of this picture anew, or beyond its edges</source>
            <translation>Redessiner une partie de cette image, ou au-delà de ses bords</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Retoucher</translation>
        </message>
        <message>
            <source>Save as notebook…</source>
            <translation>Enregistrer en notebook…</translation>
        </message>
        <message>
            <source>Save a Jupyter notebook that draws it, the loop written by hand</source>
            <translation>Enregistrer un notebook Jupyter qui la dessine, boucle écrite à la main</translation>
        </message>
        <message>
            <source>Save a notebook</source>
            <translation>Enregistrer un notebook</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{title}, page</source>
            <translation>{title}, page</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back from: {title}</source>
            <translation>Retour depuis : {title}</translation>
        </message>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>Revenir où vous étiez (Échap)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All pages of the manual</source>
            <translation>Toutes les pages du manuel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>Chercher dans cette page</translation>
        </message>
        <message>
            <source>The page before this one (Alt+Left)</source>
            <translation>La page d’avant (Alt+Gauche)</translation>
        </message>
    </context>
    <context>
        <name>ManualReader</name>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>How a picture comes about</source>
            <translation>Comment naît une image</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Comment ça marche</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Liste des tâches</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>Grilles</translation>
        </message>
        <message>
            <source>Grids…</source>
            <translation>Grilles…</translation>
        </message>
        <message>
            <source>Prompts that were drawn</source>
            <translation>Prompts dessinés</translation>
        </message>
        <message>
            <source>Prompts that were drawn…</source>
            <translation>Prompts dessinés…</translation>
        </message>
        <message>
            <source>Other words for the prompt…</source>
            <translation>D'autres mots pour le prompt…</translation>
        </message>
        <message>
            <source>Other words for the prompt</source>
            <translation>D'autres mots pour le prompt</translation>
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
            <translation>L’espacement propre au sampler.</translation>
        </message>
        <message>
            <source>More steps at low noise: finer detail with few steps.</source>
            <translation>Plus de pas à faible bruit : des détails plus fins en peu de pas.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>Exponentiel</translation>
        </message>
        <message>
            <source>Even spacing of the logarithm: smooth backgrounds.</source>
            <translation>Espacement régulier du logarithme : des fonds lisses.</translation>
        </message>
        <message>
            <source>Trailing</source>
            <translation>Trailing</translation>
        </message>
        <message>
            <source>Ends exactly at full noise: best for few-step models.</source>
            <translation>Finit exactement au bruit complet : le mieux pour les modèles à peu de pas.</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>Celui du modèle</translation>
        </message>
        <message>
            <source>As the model's scheduler file has it, whatever sampler it was written for.</source>
            <translation>Comme dans le fichier de scheduler du modèle, quel que soit le sampler pour lequel il a été écrit.</translation>
        </message>
        <message>
            <source>The classic. Dependable; likes about 50 steps.</source>
            <translation>Le classique. Fiable ; aime environ 50 pas.</translation>
        </message>
        <message>
            <source>A multistep method like PNDM; likes 50 steps or more.</source>
            <translation>Une méthode multipas comme PNDM ; aime 50 pas ou plus.</translation>
        </message>
        <message>
            <source>Very accurate; each step costs two passes.</source>
            <translation>Très précis ; chaque pas coûte deux passes.</translation>
        </message>
        <message>
            <source>Fast and good: 25 steps are enough for most pictures.</source>
            <translation>Rapide et bon : 25 pas suffisent pour la plupart des images.</translation>
        </message>
        <message>
            <source>Like DPM++ 2M with fresh noise at each step: more texture.</source>
            <translation>Comme DPM++ 2M avec un bruit neuf à chaque pas : plus de texture.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; rich detail with 15 to 25 steps.</source>
            <translation>Un bruit neuf à chaque pas ; riches détails avec 15 à 25 pas.</translation>
        </message>
        <message>
            <source>The simplest; clean pictures with about 30 steps.</source>
            <translation>Le plus simple ; des images nettes avec environ 30 pas.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; keeps changing as steps are added.</source>
            <translation>Un bruit neuf à chaque pas ; change encore quand on ajoute des pas.</translation>
        </message>
        <message>
            <source>The first fast sampler; dependable, likes about 50 steps.</source>
            <translation>Le premier sampler rapide ; fiable, aime environ 50 pas.</translation>
        </message>
        <message>
            <source>Good pictures with as few as 15 to 20 steps.</source>
            <translation>De bonnes images dès 15 à 20 pas.</translation>
        </message>
        <message>
            <source>Accurate; each step costs two passes.</source>
            <translation>Précis ; chaque pas coûte deux passes.</translation>
        </message>
        <message>
            <source>Fast and smooth; 20 to 30 steps.</source>
            <translation>Rapide et lisse ; 20 à 30 pas.</translation>
        </message>
        <message>
            <source>Only for LCM models: 4 to 8 steps.</source>
            <translation>Seulement pour les modèles LCM : 4 à 8 pas.</translation>
        </message>
    </context>
    <context>
        <name>FamilyPanel</name>
        <message>
            <source>Made from</source>
            <translation>Tirée de</translation>
        </message>
        <message>
            <source>Made from it (the newest {count})</source>
            <translation>Tirées d’elle (les {count} plus récentes)</translation>
        </message>
        <message>
            <source>Made from it ({count})</source>
            <translation>Tirées d’elle ({count})</translation>
        </message>
        <message>
            <source>Made from it, {number} of {count}: {picture}</source>
            <translation>Tirées d’elle, {number} sur {count} : {picture}</translation>
        </message>
        <message>
            <source>Show the picture that this one was made from</source>
            <translation>Montrer l’image dont celle-ci est tirée</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>Cette image</translation>
        </message>
        <message>
            <source>not kept in the library</source>
            <translation>non gardée dans la bibliothèque</translation>
        </message>
        <message>
            <source>{name} of this picture</source>
            <translation>{name} de cette image</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Control picture</source>
            <translation>Image de contrôle</translation>
        </message>
        <message>
            <source>Enlarged picture</source>
            <translation>Image agrandie</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Image de départ</translation>
        </message>
        <message>
            <source>cropped to the shape</source>
            <translation>rognée à la forme</translation>
        </message>
        <message>
            <source>edges repeated to the shape</source>
            <translation>bords répétés jusqu’à la forme</translation>
        </message>
        <message>
            <source>extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)</source>
            <translation>étendue de {left}, {top}, {right}, {bottom} px (gauche, haut, droite, bas)</translation>
        </message>
        <message>
            <source>filled with noise</source>
            <translation>remplie de bruit</translation>
        </message>
        <message>
            <source>its composition alone</source>
            <translation>sa composition seule</translation>
        </message>
        <message>
            <source>its style alone</source>
            <translation>son style seul</translation>
        </message>
        <message>
            <source>filled with the blurred original</source>
            <translation>remplie de l’original flouté</translation>
        </message>
        <message>
            <source>filled with the original</source>
            <translation>remplie de l’original</translation>
        </message>
        <message>
            <source>from {begin} % to {end} % of the steps</source>
            <translation>de {begin} % à {end} % des pas</translation>
        </message>
        <message>
            <source>inverted</source>
            <translation>inversée</translation>
        </message>
        <message>
            <source>only the masked region, margin {margin} px</source>
            <translation>seulement la région masquée, marge {margin} px</translation>
        </message>
        <message>
            <source>soft edge {blur} px</source>
            <translation>bord doux {blur} px</translation>
        </message>
        <message>
            <source>strength {strength}</source>
            <translation>force {strength}</translation>
        </message>
        <message>
            <source>stretched to the shape</source>
            <translation>étirée à la forme</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>poids {weight}</translation>
        </message>
        <message>
            <source>{scale} times by {model}</source>
            <translation>{scale} fois par {model}</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>Image {index} sur {count}</translation>
        </message>
        <message>
            <source>The pictures before and after this one</source>
            <translation>Les images avant et après celle-ci</translation>
        </message>
    </context>
    <context>
        <name>ViewerFoot</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Ajouter aux favorites, ou retirer (F)</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Avant et après</translation>
        </message>
        <message>
            <source>Favourite, the large picture</source>
            <translation>Favorite, la grande image</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Hold to see what it was made from; the keys \ and O do it, too</source>
            <translation>Maintenez pour voir ce dont elle est tirée ; les touches \ et O le font aussi</translation>
        </message>
        <message>
            <source>Move the large picture to the trash</source>
            <translation>Mettre la grande image à la corbeille</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>Mettre à la corbeille (Suppr)</translation>
        </message>
        <message>
            <source>The whole screen for the picture (F11)</source>
            <translation>Tout l’écran pour l’image (F11)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} étoiles ({count}) ; encore une fois les enlève (0)</translation>
        </message>
        <message>
            <source>{count} stars, the large picture</source>
            <translation>{count} étoiles, la grande image</translation>
        </message>
    </context>
    <context>
        <name>CanvasStage</name>
        <message>
            <source>Everything is masked: nothing of the picture is kept.</source>
            <translation>Tout est masqué : rien de l’image n’est gardé.</translation>
        </message>
        <message>
            <source>Extended to {width} × {height}.</source>
            <translation>Étendue à {width} × {height}.</translation>
        </message>
        <message>
            <source>Nothing is masked: the whole picture is drawn anew.</source>
            <translation>Rien n’est masqué : toute l’image est redessinée.</translation>
        </message>
        <message>
            <source>The masked region is drawn at {width} × {height} and put into its place.</source>
            <translation>La région masquée est dessinée à {width} × {height} et remise à sa place.</translation>
        </message>
        <message>
            <source>The picture is scaled to {width} × {height} for that.</source>
            <translation>L’image est pour cela mise à l’échelle {width} × {height}.</translation>
        </message>
        <message>
            <source>What is masked is drawn anew, the rest stays as it is.</source>
            <translation>Ce qui est masqué est redessiné, le reste ne change pas.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>A mask: white is drawn anew</source>
            <translation>Un masque : le blanc est redessiné</translation>
        </message>
        <message>
            <source>Back to the pictures; the mask stays (Esc)</source>
            <translation>Retour aux images ; le masque reste (Échap)</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinceau</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>Vider le masque</translation>
        </message>
        <message>
            <source>Close the canvas</source>
            <translation>Fermer le canevas</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Draw what is kept, keep the rest (I)</source>
            <translation>Dessiner ce qui est gardé, garder le reste (I)</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Bord</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Gomme</translation>
        </message>
        <message>
            <source>From a picture file…</source>
            <translation>D’un fichier d’image…</translation>
        </message>
        <message>
            <source>Keep it pressed to see the picture before (\ or O)</source>
            <translation>Maintenez enfoncé pour voir l’image d’avant (\ ou O)</translation>
        </message>
        <message>
            <source>How much of the brush fades at its edge</source>
            <translation>Quelle part du pinceau s’estompe à son bord</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>Inverser le masque</translation>
        </message>
        <message>
            <source>Redo the step</source>
            <translation>Refaire l’étape</translation>
        </message>
        <message>
            <source>Undo the last stroke or dragged edge (Ctrl+Z)</source>
            <translation>Annuler le dernier trait ou bord déplacé (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>Annuler la dernière étape</translation>
        </message>
        <message>
            <source>Load a mask</source>
            <translation>Charger un masque</translation>
        </message>
        <message>
            <source>Mask nothing (Del)</source>
            <translation>Ne rien masquer (Suppr)</translation>
        </message>
        <message>
            <source>What the networks read of the control pictures, over the start picture (C)</source>
            <translation>Ce que les réseaux lisent des images de contrôle, par-dessus l’image de départ (C)</translation>
        </message>
        <message>
            <source>Show the control pictures over it</source>
            <translation>Montrer les images de contrôle par-dessus</translation>
        </message>
        <message>
            <source>Mask what is to be drawn anew (X: eraser, and back)</source>
            <translation>Masquer ce qui est à redessiner (X : gomme, et retour)</translation>
        </message>
        <message>
            <source>Redo what was undone (Ctrl+Shift+Z)</source>
            <translation>Refaire ce qui a été annulé (Ctrl+Maj+Z)</translation>
        </message>
        <message>
            <source>Show all of it (Z)</source>
            <translation>Tout montrer (Z)</translation>
        </message>
        <message>
            <source>Show all of the start picture</source>
            <translation>Montrer toute l’image de départ</translation>
        </message>
        <message>
            <source>Show the start picture as it is</source>
            <translation>Montrer l’image de départ telle quelle</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Size of the brush</source>
            <translation>Taille du pinceau</translation>
        </message>
        <message>
            <source>Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel</source>
            <translation>Taille du pinceau : [ ou , plus petit, ] ou . plus grand ; Ctrl et la molette</translation>
        </message>
        <message>
            <source>Soft edge of the brush</source>
            <translation>Bord doux du pinceau</translation>
        </message>
        <message>
            <source>Take the mask away (X: brush, and back)</source>
            <translation>Ôter du masque (X : pinceau, et retour)</translation>
        </message>
        <message>
            <source>Take the mask from a picture file</source>
            <translation>Prendre le masque dans un fichier d’image</translation>
        </message>
        <message>
            <source>What is transparent in the start picture's file</source>
            <translation>Ce qui est transparent dans le fichier de l’image de départ</translation>
        </message>
    </context>
    <context>
        <name>CanvasView</name>
        <message>
            <source>Choose a start picture to edit it.</source>
            <translation>Choisissez une image de départ pour la retoucher.</translation>
        </message>
        <message>
            <source>Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, the middle button or Space and a drag move it; arrows move the brush, Enter presses it</source>
            <translation>Peignez ce qui est à redessiner ; faites glisser un bord pour dessiner au-delà. Molette, + et - zooment, Z montre tout, le bouton du milieu ou Espace et glisser la déplace ; les flèches bougent le pinceau, Entrée l’appuie</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Lecture de l’image…</translation>
        </message>
        <message>
            <source>The start picture, edited</source>
            <translation>L’image de départ, retouchée</translation>
        </message>
    </context>
    <context>
        <name>MaskPanel</name>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Flou</translation>
        </message>
        <message>
            <source>Blur of the mask</source>
            <translation>Flou du masque</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Floutée</translation>
        </message>
        <message>
            <source>Draw the whole picture anew</source>
            <translation>Redessiner toute l’image</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Étendre</translation>
        </message>
        <message>
            <source>Extend at the bottom</source>
            <translation>Étendre en bas</translation>
        </message>
        <message>
            <source>Extend at the top</source>
            <translation>Étendre en haut</translation>
        </message>
        <message>
            <source>Extend to the left</source>
            <translation>Étendre à gauche</translation>
        </message>
        <message>
            <source>Extend to the right</source>
            <translation>Étendre à droite</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Inversée</translation>
        </message>
        <message>
            <source>Inverted mask</source>
            <translation>Masque inversé</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>Masked region</source>
            <translation>Région masquée</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Bruit</translation>
        </message>
        <message>
            <source>Noise: something else is drawn</source>
            <translation>Bruit : autre chose est dessiné</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Pixels around the region that the model sees</source>
            <translation>Les pixels autour de la région que voit le modèle</translation>
        </message>
        <message>
            <source>Pixels by which its edge fades, inwards</source>
            <translation>Les pixels sur lesquels son bord s’estompe, vers l’intérieur</translation>
        </message>
        <message>
            <source>Pixels to draw beyond this edge; dragging the edge does the same</source>
            <translation>Les pixels à dessiner au-delà de ce bord ; le faire glisser revient au même</translation>
        </message>
        <message>
            <source>Remove the mask</source>
            <translation>Retirer le masque</translation>
        </message>
        <message>
            <source>Remove the mask from the order</source>
            <translation>Retirer le masque de la commande</translation>
        </message>
        <message>
            <source>The colours around it: what is there goes away</source>
            <translation>Les couleurs alentour : ce qui est là disparaît</translation>
        </message>
        <message>
            <source>The masked region alone, large, then put into its place: for faces and hands</source>
            <translation>La région masquée seule, en grand, puis remise à sa place : pour visages et mains</translation>
        </message>
        <message>
            <source>The picture as a whole; only what is masked changes</source>
            <translation>L’image entière ; seul ce qui est masqué change</translation>
        </message>
        <message>
            <source>What is painted stays, and the rest is drawn</source>
            <translation>Ce qui est peint reste, et le reste est dessiné</translation>
        </message>
        <message>
            <source>What is there: it is changed as far as the strength says</source>
            <translation>Ce qui est là : changé autant que le dit la force</translation>
        </message>
        <message>
            <source>What the masked part holds when drawing begins</source>
            <translation>Ce que contient la partie masquée quand le dessin commence</translation>
        </message>
        <message>
            <source>What the model draws at the size that is set</source>
            <translation>Ce que le modèle dessine à la taille réglée</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Image entière</translation>
        </message>
    </context>
    <context>
        <name>HiresPanel</name>
        <message>
            <source>Show the hires fix</source>
            <translation>Afficher le hires fix</translation>
        </message>
        <message>
            <source>Draw the picture, make it larger and draw it on: large pictures without a doubled subject</source>
            <translation>Dessiner l’image, l’agrandir et la poursuivre : de grandes images sans sujet dédoublé</translation>
        </message>
        <message>
            <source>Hires fix</source>
            <translation>Hires fix</translation>
        </message>
        <message>
            <source>Scale of the hires fix</source>
            <translation>Échelle du hires fix</translation>
        </message>
        <message>
            <source>How many times each side grows</source>
            <translation>Combien de fois chaque côté grandit</translation>
        </message>
        <message>
            <source>Strength of the hires fix</source>
            <translation>Force du hires fix</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.</source>
            <translation>À quel point l’image agrandie change : des latents agrandis veulent 0,5 ou plus, des images agrandies 0,3.</translation>
        </message>
        <message>
            <source>Steps of the hires fix</source>
            <translation>Pas du hires fix</translation>
        </message>
        <message>
            <source>How many steps are drawn at the larger size</source>
            <translation>Combien de pas sont dessinés à la grande taille</translation>
        </message>
        <message>
            <source>Upscaler of the hires fix</source>
            <translation>Upscaler du hires fix</translation>
        </message>
        <message>
            <source>What makes the picture larger: its latents, its pixels, or a network of the models page</source>
            <translation>Ce qui agrandit l’image : ses latents, ses pixels, ou un réseau de la page des modèles</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pas</translation>
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
            <translation>Latents, anticrénelés</translation>
        </message>
        <message>
            <source>Latents, bicubic</source>
            <translation>Latents, bicubique</translation>
        </message>
        <message>
            <source>Latents, bicubic, antialiased</source>
            <translation>Latents, bicubique, anticrénelés</translation>
        </message>
        <message>
            <source>Latents, nearest</source>
            <translation>Latents, plus proche</translation>
        </message>
        <message>
            <source>Latents, nearest-exact</source>
            <translation>Latents, plus proche exact</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>Pixels, Lanczos</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>Pixels, plus proche</translation>
        </message>
        <message>
            <source>draw on at {width} × {height}</source>
            <translation>poursuivre à {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (absent)</translation>
        </message>
        <message>
            <source>Hires fix: {width} × {height}</source>
            <translation>Hires fix : {width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>LargerField</name>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>What enlarges the pictures. Add others on the models page.</source>
            <translation>Ce qui agrandit les images. Ajoutez-en d’autres à la page des modèles.</translation>
        </message>
        <message>
            <source>Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer</source>
            <translation>Redessiner l’image agrandie, tuile par tuile à cette force : elle gagne en détail, et prend plus de temps</translation>
        </message>
        <message>
            <source>Refine the larger picture in tiles</source>
            <translation>Affiner l’image agrandie en tuiles</translation>
        </message>
        <message>
            <source>and refine in tiles</source>
            <translation>et affiner en tuiles</translation>
        </message>
        <message>
            <source>Strength of refining the larger picture</source>
            <translation>Force de l’affinage de l’image agrandie</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: 0.3 keeps what is there.</source>
            <translation>À quel point l’image agrandie change : 0,3 garde ce qui est là.</translation>
        </message>
        <message>
            <source>to {width} × {height}</source>
            <translation>à {width} × {height}</translation>
        </message>
        <message>
            <source>No upscaler is installed: add the safetensors file of one on the models page.</source>
            <translation>Aucun upscaler n’est installé : ajoutez le fichier safetensors de l’un d’eux à la page des modèles.</translation>
        </message>
        <message>
            <source>Enlarge each picture once it is drawn. The smaller one is kept in the library.</source>
            <translation>Agrandir chaque image une fois dessinée. La petite est gardée dans la bibliothèque.</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (absent)</translation>
        </message>
    </context>
    <context>
        <name>RefineField</name>
        <message>
            <source>Draw the whole picture anew, tile by tile at low strength: a large one gains detail</source>
            <translation>Redessiner toute l’image, tuile par tuile à faible force : une grande gagne en détail</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>Pixels, plus proche</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>What makes the picture larger before it is drawn anew</source>
            <translation>Ce qui agrandit l’image avant qu’elle soit redessinée</translation>
        </message>
        <message>
            <source>refine in tiles: {width} × {height}</source>
            <translation>affiner en tuiles : {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (absent)</translation>
        </message>
        <message>
            <source>refine in tiles</source>
            <translation>affiner en tuiles</translation>
        </message>
        <message>
            <source>Upscaler of refining</source>
            <translation>Upscaler de l’affinage</translation>
        </message>
        <message>
            <source>Scale of refining</source>
            <translation>Échelle de l’affinage</translation>
        </message>
        <message>
            <source>Refine in tiles</source>
            <translation>Affiner en tuiles</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>Pixels, Lanczos</translation>
        </message>
        <message>
            <source>How many times larger each side is made first; 1 keeps the size</source>
            <translation>Combien de fois chaque côté est d’abord agrandi ; 1 garde la taille</translation>
        </message>
    </context>
    <context>
        <name>AxisRow</name>
        <message>
            <source>Field of axis {name}</source>
            <translation>Champ de l’axe {name}</translation>
        </message>
        <message>
            <source>Values of axis {name}</source>
            <translation>Valeurs de l’axe {name}</translation>
        </message>
        <message>
            <source>Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many</source>
            <translation>Valeurs séparées par des virgules ; pour les nombres aussi des intervalles : 1-10 (+3) par écart, 1-10 [4] en nombre</translation>
        </message>
        <message>
            <source>What varies along this axis</source>
            <translation>Ce qui varie le long de cet axe</translation>
        </message>
        <message>
            <source>names with commas between</source>
            <translation>noms séparés par des virgules</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>GridForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a field for an axis.</source>
            <translation>Choisissez un champ pour un axe.</translation>
        </message>
        <message>
            <source>Draw all of them? {cost}.</source>
            <translation>Tout dessiner ? {cost}.</translation>
        </message>
        <message>
            <source>Draw the grid</source>
            <translation>Dessiner la grille</translation>
        </message>
        <message>
            <source>Draw the grid of these axes</source>
            <translation>Dessiner la grille de ces axes</translation>
        </message>
        <message>
            <source>Draw them</source>
            <translation>Dessiner</translation>
        </message>
        <message>
            <source>Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.</source>
            <translation>Tout le reste est comme dans Créer : « {prompt} ». Une case est une image, et n’est pas agrandie.</translation>
        </message>
        <message>
            <source>Making the orders of the cells…</source>
            <translation>Préparation des commandes des cases…</translation>
        </message>
        <message>
            <source>Put its cells into the queue; what is drawn already is not drawn again</source>
            <translation>Mettre ses cases dans la file ; ce qui est déjà dessiné ne l’est pas de nouveau</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>{count} cells, about {time}</source>
            <translation>{count} cases, environ {time}</translation>
        </message>
        <message>
            <source>{count} cells; how long is not known before the first picture</source>
            <translation>{count} cases ; la durée n’est pas connue avant la première image</translation>
        </message>
    </context>
    <context>
        <name>GridsPage</name>
        <message>
            <source>As a folder…</source>
            <translation>En dossier…</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>En page…</translation>
        </message>
        <message>
            <source>As one labelled picture, as a page that needs nothing else, or as a folder</source>
            <translation>En une image légendée, en une page qui se suffit, ou en dossier</translation>
        </message>
        <message>
            <source>As one picture…</source>
            <translation>En une image…</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>Tout annuler</translation>
        </message>
        <message>
            <source>Cancel all cells of this grid</source>
            <translation>Annuler toutes les cases de cette grille</translation>
        </message>
        <message>
            <source>Cancel row</source>
            <translation>Annuler la ligne</translation>
        </message>
        <message>
            <source>Cancel the row of the selected cell</source>
            <translation>Annuler la ligne de la case sélectionnée</translation>
        </message>
        <message>
            <source>Compare the selected cell with its neighbour</source>
            <translation>Comparer la case sélectionnée avec sa voisine</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>Redessiner</translation>
        </message>
        <message>
            <source>Draw the cells without a picture</source>
            <translation>Dessiner les cases sans image</translation>
        </message>
        <message>
            <source>Draw the selected cells again</source>
            <translation>Redessiner les cases sélectionnées</translation>
        </message>
        <message>
            <source>Draw missing</source>
            <translation>Dessiner les manquantes</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>Exporter la planche</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorite</translation>
        </message>
        <message>
            <source>Mark as favourite; a second press takes the mark away (F)</source>
            <translation>Marquer comme favorite ; un second appui enlève la marque (F)</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget this grid</source>
            <translation>Oublier cette grille</translation>
        </message>
        <message>
            <source>Grid in view</source>
            <translation>Grille affichée</translation>
        </message>
        <message>
            <source>How large the cells are shown</source>
            <translation>La taille à laquelle les cases sont montrées</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grandes</translation>
        </message>
        <message>
            <source>Mark the selected cells as favourites</source>
            <translation>Marquer les cases sélectionnées comme favorites</translation>
        </message>
        <message>
            <source>Make these cells once more; the new picture takes the place of the old one here</source>
            <translation>Refaire ces cases ; la nouvelle image prend ici la place de l’ancienne</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyennes</translation>
        </message>
        <message>
            <source>No grid was ordered yet: set two axes and draw it.</source>
            <translation>Aucune grille n’a encore été commandée : réglez deux axes et dessinez-la.</translation>
        </message>
        <message>
            <source>Put the cells that have no picture into the queue</source>
            <translation>Mettre dans la file les cases sans image</translation>
        </message>
        <message>
            <source>Size of the cells</source>
            <translation>Taille des cases</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petites</translation>
        </message>
        <message>
            <source>Take every cell of this grid that waits out of the queue</source>
            <translation>Retirer de la file toutes les cases de cette grille qui attendent</translation>
        </message>
        <message>
            <source>Take it out of this list; its pictures stay in the library</source>
            <translation>La retirer de cette liste ; ses images restent dans la bibliothèque</translation>
        </message>
        <message>
            <source>Take the cells of this row that wait out of the queue</source>
            <translation>Retirer de la file les cases de cette ligne qui attendent</translation>
        </message>
        <message>
            <source>The cell on its left, or two selected ones, side by side with their difference in dB</source>
            <translation>La case à sa gauche, ou deux sélectionnées, côte à côte avec leur différence en dB</translation>
        </message>
        <message>
            <source>The grids that were ordered, the newest first</source>
            <translation>Les grilles commandées, les plus récentes d’abord</translation>
        </message>
        <message>
            <source>Value of axis Z in view</source>
            <translation>Valeur affichée de l’axe Z</translation>
        </message>
        <message>
            <source>Which value of the third axis the sheet shows</source>
            <translation>Quelle valeur du troisième axe montre la planche</translation>
        </message>
        <message>
            <source>{drawn} of {count} cells drawn</source>
            <translation>{drawn} cases sur {count} dessinées</translation>
        </message>
        <message>
            <source>Its pictures are in {folder}, which is not in the library: no cell is shown.</source>
            <translation>Ses images sont dans {folder}, qui n'est pas dans la bibliothèque : aucune case n'est affichée.</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>Afficher ses images</translation>
        </message>
        <message>
            <source>Show the pictures of this grid</source>
            <translation>Afficher les images de cette grille</translation>
        </message>
        <message>
            <source>Import its folder, where the files stay as they are; its cells are shown then</source>
            <translation>Prendre son dossier dans la bibliothèque ; les fichiers restent tels quels, et les cases s'affichent</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>failed</source>
            <translation>échouée</translation>
        </message>
        <message>
            <source>is being drawn</source>
            <translation>en cours de dessin</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>non dessinée</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>en attente</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Cells of the grid</source>
            <translation>Cases de la grille</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F makes it a favourite</source>
            <translation>Entrée montre une image en grand ; F en fait une favorite</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Completions</source>
            <translation>Complétions</translation>
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
            <translation>artiste</translation>
        </message>
        <message>
            <source>character</source>
            <translation>personnage</translation>
        </message>
        <message>
            <source>embedding</source>
            <translation>embedding</translation>
        </message>
        <message>
            <source>style</source>
            <translation>style</translation>
        </message>
        <message>
            <source>wildcard</source>
            <translation>wildcard</translation>
        </message>
        <message>
            <source>work</source>
            <translation>œuvre</translation>
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
            <translation>Chercher un style</translation>
        </message>
        <message>
            <source>Import styles</source>
            <translation>Importer des styles</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Keep the prompts as they stand as a style</source>
            <translation>Garder comme style les prompts tels qu’ils sont</translation>
        </message>
        <message>
            <source>Keep the prompt…</source>
            <translation>Garder le prompt…</translation>
        </message>
        <message>
            <source>Name of the new style</source>
            <translation>Nom du nouveau style</translation>
        </message>
        <message>
            <source>No style has these words.</source>
            <translation>Aucun style n’a ces mots.</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Styles</translation>
        </message>
        <message>
            <source>Styles (*.csv *.json);;All files (*)</source>
            <translation>Styles (*.csv *.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk</source>
            <translation>Styles de A1111, Fooocus, InvokeAI, SD.Next ou sddesk</translation>
        </message>
        <message>
            <source>Take this style of yours out of the list (Del)</source>
            <translation>Retirer de la liste ce style à vous (Suppr)</translation>
        </message>
        <message>
            <source>Without a folder</source>
            <translation>Sans dossier</translation>
        </message>
        <message>
            <source>Write {prompt} in the prompt where other prompts go; without it the text goes behind them.</source>
            <translation>Écrivez {prompt} dans le prompt là où vont les autres prompts ; sans lui, le texte se met derrière.</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <translation>{name}, choisi</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <translation>{name}, non choisi</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Nouveau…</translation>
        </message>
        <message>
            <source>Write a style from the beginning</source>
            <translation>Écrire un style depuis le début</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Export styles</source>
            <translation>Exporter les styles</translation>
        </message>
        <message>
            <source>Write your styles to a file</source>
            <translation>Écrire vos styles dans un fichier</translation>
        </message>
        <message>
            <source>Styles of sddesk (*.json);;Styles of A1111 (*.csv)</source>
            <translation>Styles de sddesk (*.json);;Styles d'A1111 (*.csv)</translation>
        </message>
        <message>
            <source>Edit the style</source>
            <translation>Modifier le style</translation>
        </message>
        <message>
            <source>Change its name, folder and texts (F2)</source>
            <translation>Changer son nom, son dossier et ses textes (F2)</translation>
        </message>
        <message>
            <source>Duplicate the style</source>
            <translation>Dupliquer le style</translation>
        </message>
        <message>
            <source>Keep a second one like it (Ctrl+D)</source>
            <translation>En garder un second semblable (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove the style</source>
            <translation>Retirer le style</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Choose styles</source>
            <translation>Choisir des styles</translation>
        </message>
        <message>
            <source>Not: {text}</source>
            <translation>Sans : {text}</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Styles</translation>
        </message>
        <message>
            <source>Take the style “{name}” away</source>
            <translation>Enlever le style « {name} »</translation>
        </message>
        <message>
            <source>Texts around your prompt, several at once. What you wrote stays as it is.</source>
            <translation>Des textes autour de votre prompt, plusieurs à la fois. Ce que vous avez écrit reste tel quel.</translation>
        </message>
        <message>
            <source>The style has another text by now, or is gone: this one stays until you take it away.</source>
            <translation>Le style a maintenant un autre texte, ou a disparu : celui-ci reste jusqu’à ce que vous l’enleviez.</translation>
        </message>
    </context>
    <context>
        <name>styles</name>
        <message>
            <source>Black and white</source>
            <translation>Noir et blanc</translation>
        </message>
        <message>
            <source>Bright noon</source>
            <translation>Midi lumineux</translation>
        </message>
        <message>
            <source>By the sea</source>
            <translation>Au bord de la mer</translation>
        </message>
        <message>
            <source>Children's book</source>
            <translation>Livre pour enfants</translation>
        </message>
        <message>
            <source>Clay model</source>
            <translation>Figurine d’argile</translation>
        </message>
        <message>
            <source>Cut paper</source>
            <translation>Papier découpé</translation>
        </message>
        <message>
            <source>Deep forest</source>
            <translation>Forêt profonde</translation>
        </message>
        <message>
            <source>Desert</source>
            <translation>Désert</translation>
        </message>
        <message>
            <source>Drawn and painted</source>
            <translation>Dessin et peinture</translation>
        </message>
        <message>
            <source>Falling snow</source>
            <translation>Neige qui tombe</translation>
        </message>
        <message>
            <source>Film still</source>
            <translation>Image de film</translation>
        </message>
        <message>
            <source>Golden evening</source>
            <translation>Soir doré</translation>
        </message>
        <message>
            <source>Ink drawing</source>
            <translation>Dessin à l’encre</translation>
        </message>
        <message>
            <source>Light and weather</source>
            <translation>Lumière et temps</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>Fait main</translation>
        </message>
        <message>
            <source>Oil painting</source>
            <translation>Peinture à l’huile</translation>
        </message>
        <message>
            <source>On the moon</source>
            <translation>Sur la lune</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Photographies</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Rainy day</source>
            <translation>Jour de pluie</translation>
        </message>
        <message>
            <source>Starry night</source>
            <translation>Nuit étoilée</translation>
        </message>
        <message>
            <source>Studio photograph</source>
            <translation>Photo de studio</translation>
        </message>
        <message>
            <source>Travel poster</source>
            <translation>Affiche de voyage</translation>
        </message>
        <message>
            <source>Watercolour</source>
            <translation>Aquarelle</translation>
        </message>
        <message>
            <source>Woodblock print</source>
            <translation>Gravure sur bois</translation>
        </message>
    </context>
    <context>
        <name>SuggestPage</name>
        <message>
            <source>More detail</source>
            <translation>Plus de détails</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>D'autres mots</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>Moins de mots</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>Ce qui est voulu</translation>
        </message>
        <message>
            <source>How the language model changes the words</source>
            <translation>Comment le modèle de langage change les mots</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <source>Ask the language model; your prompt stays until you use its proposal</source>
            <translation>Interroger le modèle de langage ; votre prompt reste jusqu'à ce que vous utilisiez sa proposition</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Arrêter la demande</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>Arrêter le modèle de langage</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>L'utiliser</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>Le mettre dans l'éditeur ; annuler y ramène le vôtre (Enter)</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>La rejeter</translation>
        </message>
        <message>
            <source>Take the proposal away; your prompt stays (Delete)</source>
            <translation>Retirer la proposition ; votre prompt reste (Delete)</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>La proposition</translation>
        </message>
        <message>
            <source>It can be changed before it is used</source>
            <translation>Elle peut être modifiée avant d'être utilisée</translation>
        </message>
        <message>
            <source>From your prompt to the proposal</source>
            <translation>De votre prompt à la proposition</translation>
        </message>
        <message>
            <source>No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).</source>
            <translation>Aucun modèle de langage n'a été choisi : rien n'est proposé. Choisissez son dossier dans les réglages (Ctrl+,).</translation>
        </message>
        <message>
            <source>The language model is read…</source>
            <translation>Le modèle de langage est lu…</translation>
        </message>
        <message>
            <source>The answer was cut, as it went on too long.</source>
            <translation>La réponse a été coupée, car elle devenait trop longue.</translation>
        </message>
        <message>
            <source>Put at the end, as the answer does not name it: {marks}</source>
            <translation>Mis à la fin, car la réponse ne le nomme pas : {marks}</translation>
        </message>
    </context>
</TS>
