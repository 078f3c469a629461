<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>AdaptersPanel</name>
        <message>
            <source>Show the LoRAs</source>
            <translation>顯示 LoRA</translation>
        </message>
        <message>
            <source>Small files that teach the model a style or a thing</source>
            <translation>教會模型某種風格或事物的小檔案</translation>
        </message>
        <message>
            <source>Add a LoRA or an embedding</source>
            <translation>新增 LoRA 或 Embedding</translation>
        </message>
        <message>
            <source>A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.</source>
            <translation>LoRA 在下方設定權重；Embedding 的名稱寫進提示詞。輸入文字即可尋找。</translation>
        </message>
        <message>
            <source>{name} (embedding)</source>
            <translation>{name}（Embedding）</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>新增…</translation>
        </message>
        <message>
            <source>No other here that fits</source>
            <translation>沒有其他適用的</translation>
        </message>
        <message>
            <source>None here that fits</source>
            <translation>沒有適用的</translation>
        </message>
        <message>
            <source>LoRAs ({count})</source>
            <translation>LoRA（{count}）</translation>
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
            <translation>圖片數量：一個數字，或行 × 列，如 3 × 4</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Number of pictures</source>
            <translation>圖片數量</translation>
        </message>
        <message>
            <source>One picture fewer</source>
            <translation>減少一張</translation>
        </message>
        <message>
            <source>One picture more</source>
            <translation>增加一張</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>圖片</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形狀</translation>
        </message>
    </context>
    <context>
        <name>BlocksTable</name>
        <message>
            <source>Block</source>
            <translation>塊</translation>
        </message>
        <message>
            <source>In</source>
            <translation>輸入</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>輸出</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>參數</translation>
        </message>
        <message>
            <source>Time, memory</source>
            <translation>時間、記憶體</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>網路的各個塊</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption of the large picture</source>
            <translation>大圖的說明</translation>
        </message>
        <message>
            <source>Write a caption</source>
            <translation>寫說明</translation>
        </message>
        <message>
            <source>Your own words on this picture: kept as you leave them (Esc), found by searching</source>
            <translation>您自己為這張圖片寫的話：離開時（Esc）即儲存，可透過搜尋找到</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Papers</source>
            <translation>論文</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Pictures are being made. Stop and close?</source>
            <translation>正在生成圖片。要停止並關閉嗎？</translation>
        </message>
        <message>
            <source>Finished pictures are saved. Waiting jobs are kept for the next start.</source>
            <translation>已完成的圖片都已儲存。等待中的任務會保留到下次啟動。</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止並關閉</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>繼續生成</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Add a model folder…</source>
            <translation>新增模型資料夾…</translation>
        </message>
        <message>
            <source>Check for a new version</source>
            <translation>檢查新版本</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>創作</translation>
        </message>
        <message>
            <source>Edit the prompt</source>
            <translation>編輯提示詞</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全螢幕</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Generate each line of the prompt</source>
            <translation>逐行生成提示詞</translation>
        </message>
        <message>
            <source>Import pictures…</source>
            <translation>匯入圖片…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>圖庫</translation>
        </message>
        <message>
            <source>More settings, or fewer</source>
            <translation>更多或更少設定</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>開啟選單</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼上</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Stop or go back</source>
            <translation>停止或返回</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Progress of making it again</source>
            <translation>重新生成的進度</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>What made them does not differ.</source>
            <translation>生成它們的設定沒有差別。</translation>
        </message>
        <message>
            <source>Made again</source>
            <translation>重新生成的</translation>
        </message>
        <message>
            <source>made again, not saved</source>
            <translation>重新生成，未儲存</translation>
        </message>
        <message>
            <source>Waiting for its turn in the queue…</source>
            <translation>正在佇列中等待…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差異</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back from comparing</source>
            <translation>從比較返回</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>交換</translation>
        </message>
        <message>
            <source>Swap left and right</source>
            <translation>左右交換</translation>
        </message>
        <message>
            <source>Let the two change places (S)</source>
            <translation>讓兩張圖片互換位置（S）</translation>
        </message>
        <message>
            <source>Show the difference as a picture</source>
            <translation>以圖片顯示差異</translation>
        </message>
        <message>
            <source>Where they differ it is bright, made stronger so that it is seen (D)</source>
            <translation>有差異的地方是亮的，已增強以便看清（D）</translation>
        </message>
        <message>
            <source>Keep the new one, too</source>
            <translation>新的也保留</translation>
        </message>
        <message>
            <source>Keep the picture that was made again</source>
            <translation>保留重新生成的圖片</translation>
        </message>
        <message>
            <source>Save it into the library as a picture of its own; else it is forgotten</source>
            <translation>作為單獨的圖片存入圖庫；否則將被丟棄</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>差別所在</translation>
        </message>
        <message>
            <source>Being made again…</source>
            <translation>正在重新生成…</translation>
        </message>
        <message>
            <source>It was not made again.</source>
            <translation>沒有重新生成。</translation>
        </message>
        <message>
            <source>Left: {left}
Right: {right}</source>
            <translation>左：{left}
右：{right}</translation>
        </message>
        <message>
            <source>Their sizes differ, so no likeness is reckoned.</source>
            <translation>兩者尺寸不同，因此不計算相似度。</translation>
        </message>
        <message>
            <source>Identical: every pixel is the same.</source>
            <translation>完全相同：每個像素都一樣。</translation>
        </message>
        <message>
            <source>PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>PSNR {psnr} dB · {percent} % 的像素不同，最大相差 {largest}（共 255 級）</translation>
        </message>
        <message>
            <source>Difference × {gain}</source>
            <translation>差異 × {gain}</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Prompt</source>
            <translation>提示詞</translation>
        </message>
        <message>
            <source>What the picture shows (Ctrl+L); earlier prompts: Alt+Up, Alt+Down; weight of a word: Ctrl+Up/Down</source>
            <translation>圖片的內容（Ctrl+L）；以前的提示詞：Alt+上、Alt+下；詞的權重：Ctrl+上/下</translation>
        </message>
        <message>
            <source>Describe a picture</source>
            <translation>描述一張圖片</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>反向提示詞</translation>
        </message>
        <message>
            <source>What the picture should not show</source>
            <translation>圖片中不應出現的內容</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Show the negative prompt</source>
            <translation>顯示反向提示詞</translation>
        </message>
        <message>
            <source>Make the picture (Ctrl+Enter)</source>
            <translation>生成圖片（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Stop the current job (Esc)</source>
            <translation>停止目前任務（Esc）</translation>
        </message>
        <message>
            <source>Save the changed job</source>
            <translation>儲存修改後的任務</translation>
        </message>
        <message>
            <source>Change the waiting job (Ctrl+Enter); Esc leaves it as it was</source>
            <translation>修改等待中的任務（Ctrl+Enter）；Esc 保持原樣</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>This text has the settings of a picture.</source>
            <translation>這段文字裡有一張圖片的設定。</translation>
        </message>
        <message>
            <source>Keep it as text</source>
            <translation>保留為文字</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>使用這些設定</translation>
        </message>
        <message>
            <source>Add: {section}</source>
            <translation>新增：{section}</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>參考圖</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>起始圖</translation>
        </message>
    </context>
    <context>
        <name>ControlKinds</name>
        <message>
            <source>As it is</source>
            <translation>原樣</translation>
        </message>
        <message>
            <source>Colours (tile)</source>
            <translation>顏色（tile）</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>反相</translation>
        </message>
        <message>
            <source>Ready depth map</source>
            <translation>現成的深度圖</translation>
        </message>
        <message>
            <source>Ready pose</source>
            <translation>現成的姿勢圖</translation>
        </message>
        <message>
            <source>Rough white strokes on black</source>
            <translation>黑底上的粗略白色筆畫</translation>
        </message>
        <message>
            <source>The dark lines, bright on black, with shades</source>
            <translation>暗色線條，黑底上呈亮色，帶明暗層次</translation>
        </message>
        <message>
            <source>The picture as it is, for its colours</source>
            <translation>圖片原樣，取其顏色</translation>
        </message>
        <message>
            <source>Thin white edges on black</source>
            <translation>黑底上的白色細邊緣</translation>
        </message>
        <message>
            <source>The picture blurred</source>
            <translation>模糊後的圖片</translation>
        </message>
        <message>
            <source>The negative of black lines on white paper</source>
            <translation>白紙黑線圖的負片</translation>
        </message>
        <message>
            <source>Scribble</source>
            <translation>塗鴉</translation>
        </message>
        <message>
            <source>Ready regions</source>
            <translation>現成的分割圖</translation>
        </message>
        <message>
            <source>Ready normal map</source>
            <translation>現成的法線圖</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>線條</translation>
        </message>
        <message>
            <source>Edges (canny)</source>
            <translation>邊緣（canny）</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>A map that is ready: it is taken as it is</source>
            <translation>現成的圖：直接使用</translation>
        </message>
    </context>
    <context>
        <name>ControlPanel</name>
        <message>
            <source>Add a control picture</source>
            <translation>新增控制圖</translation>
        </message>
        <message>
            <source>Control pictures ({count})</source>
            <translation>控制圖（{count}）</translation>
        </message>
        <message>
            <source>Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)</source>
            <translation>讓結果跟隨其邊緣、深度或顏色的圖片（ControlNet、T2I-Adapter）</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>顯示控制圖</translation>
        </message>
        <message>
            <source>Drop a drawing or a photo here: the result follows its lines.</source>
            <translation>把線稿或照片拖曳到這裡：結果會跟隨它的線條。</translation>
        </message>
        <message>
            <source>Control pictures</source>
            <translation>控制圖</translation>
        </message>
        <message>
            <source>A picture to follow</source>
            <translation>要跟隨的圖片</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Control picture {number}</source>
            <translation>控制圖 {number}</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>生成時不用它；圖片留在圖庫中</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>邊緣</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填滿</translation>
        </message>
        <message>
            <source>Fit of control picture {number}</source>
            <translation>控制圖 {number} 的配合方式</translation>
        </message>
        <message>
            <source>How strongly it is followed: 0 not at all, 1 as the network was trained</source>
            <translation>跟隨的強度：0 完全不跟隨，1 與網路訓練時相同</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>在清單中後移</translation>
        </message>
        <message>
            <source>Move control picture {number} down</source>
            <translation>下移控制圖 {number}</translation>
        </message>
        <message>
            <source>Network of control picture {number}</source>
            <translation>控制圖 {number} 的網路</translation>
        </message>
        <message>
            <source>Remove control picture {number}</source>
            <translation>移除控制圖 {number}</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>伸展</translation>
        </message>
        <message>
            <source>The lower, the more edges there are</source>
            <translation>越低，邊緣越多</translation>
        </message>
        <message>
            <source>Upper threshold of control picture {number}</source>
            <translation>控制圖 {number} 的上臨界值</translation>
        </message>
        <message>
            <source>Weight of control picture {number}</source>
            <translation>控制圖 {number} 的權重</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>圖片形狀不同時如何處理</translation>
        </message>
        <message>
            <source>What the network reads of it, at the size that is drawn</source>
            <translation>網路讀到的內容，按生成的尺寸</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}（不適用）</translation>
        </message>
        <message>
            <source>What is read of control picture {number}</source>
            <translation>從控制圖 {number} 讀到的內容</translation>
        </message>
        <message>
            <source>The map shows the whole picture. The network reads the part at the masked region.</source>
            <translation>此圖顯示整張圖片。網路讀取遮罩區域處的部分。</translation>
        </message>
        <message>
            <source>The map shows the whole picture. For each tile the network reads the part at its place.</source>
            <translation>此圖顯示整張圖片。對每個分塊，網路讀取其所在位置的部分。</translation>
        </message>
        <message>
            <source>Weight of control picture {number}, slider</source>
            <translation>控制圖 {number} 的權重滑桿</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>The picture is taken for a finished map: none is made of a photo. Make it with another program.</source>
            <translation>圖片被當作現成的圖：不會從照片製作。請用其他程式製作。</translation>
        </message>
        <message>
            <source>The lower, the more edges are followed on from strong ones</source>
            <translation>越低，從強邊緣延伸出的邊緣越多</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步數</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>讀取者</translation>
        </message>
        <message>
            <source>Move control picture {number} up</source>
            <translation>上移控制圖 {number}</translation>
        </message>
        <message>
            <source>Lower threshold of control picture {number}</source>
            <translation>控制圖 {number} 的下臨界值</translation>
        </message>
        <message>
            <source>Kind of control picture {number}</source>
            <translation>控制圖 {number} 的類型</translation>
        </message>
        <message>
            <source>It is followed from here on, in parts of the steps that are drawn</source>
            <translation>從這裡開始跟隨，按所畫步數的比例</translation>
        </message>
        <message>
            <source>From here on it is left alone, and the model draws freely</source>
            <translation>從這裡起不再跟隨，模型自由發揮</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>配合</translation>
        </message>
        <message>
            <source>End of control picture {number}</source>
            <translation>控制圖 {number} 的終點</translation>
        </message>
        <message>
            <source>Earlier in the list</source>
            <translation>在清單中前移</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>裁切</translation>
        </message>
        <message>
            <source>Begin of control picture {number}</source>
            <translation>控制圖 {number} 的起點</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Curves of the noise</source>
            <translation>雜訊曲線</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Setting</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>What differs between the two</source>
            <translation>兩者的差別</translation>
        </message>
    </context>
    <context>
        <name>DoneNotice</name>
        <message>
            <source>Finished: {count}.</source>
            <translation>已完成：{count}。</translation>
        </message>
        <message>
            <source>Finished: {count}. Failed: {failed}.</source>
            <translation>已完成：{count}。失敗：{failed}。</translation>
        </message>
        <message>
            <source>The queue is done</source>
            <translation>佇列已全部完成</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Progress of {title}</source>
            <translation>{title} 的進度</translation>
        </message>
        <message>
            <source>Cancel the download of {title}</source>
            <translation>取消下載 {title}</translation>
        </message>
        <message>
            <source>Cancel, and delete what has arrived</source>
            <translation>取消，並刪除已下載的部分</translation>
        </message>
        <message>
            <source>Pause the download of {title}</source>
            <translation>暫停下載 {title}</translation>
        </message>
        <message>
            <source>Resume the download of {title}</source>
            <translation>繼續下載 {title}</translation>
        </message>
        <message>
            <source>Pause; what has arrived is kept</source>
            <translation>暫停；已下載的部分會保留</translation>
        </message>
        <message>
            <source>Go on where it stopped</source>
            <translation>從中斷處繼續</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暫停</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>{received} of {total}</source>
            <translation>{received} / {total}</translation>
        </message>
        <message>
            <source>{size} per second</source>
            <translation>每秒 {size}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>還剩 {time}</translation>
        </message>
        <message>
            <source>asking the hub…</source>
            <translation>正在詢問 Hub…</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>Drag the lines to make columns wider</source>
            <translation>拖曳分隔線可加寬列</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder: step {step} of {steps}</source>
            <translation>正在再畫一次並記錄：第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>Drawn once more in {time}, with a recorder.</source>
            <translation>已再畫一次並記錄，耗時 {time}。</translation>
        </message>
        <message>
            <source>Stop drawing; what is shown stays</source>
            <translation>停止繪製；已顯示的保留</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>{table}, columns</source>
            <translation>{table}的列</translation>
        </message>
        <message>
            <source>Stop the explanation</source>
            <translation>停止講解</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder, as soon as the engine is free…</source>
            <translation>引擎空閒後即再畫一次並記錄…</translation>
        </message>
        <message>
            <source>Save the steps as a film</source>
            <translation>把各步儲存為影片</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>已寫出 {name}。</translation>
        </message>
        <message>
            <source>Only the way through the VAE is shown.</source>
            <translation>只顯示經過 VAE 的過程。</translation>
        </message>
        <message>
            <source>Stopped. The steps that were drawn are shown.</source>
            <translation>已停止。顯示已畫出的各步。</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Single pictures</source>
            <translation>單張圖片</translation>
        </message>
        <message>
            <source>Contact sheets</source>
            <translation>聯絡表</translation>
        </message>
        <message>
            <source>With everything that made them</source>
            <translation>附帶全部生成資訊</translation>
        </message>
        <message>
            <source>With seed and settings below each</source>
            <translation>每張下方附種子和設定</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>寫出的內容</translation>
        </message>
        <message>
            <source>Each picture as a file, or many on a page</source>
            <translation>每張圖片一個檔案，或一頁多張</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>檔案類型</translation>
        </message>
        <message>
            <source>PNG keeps every pixel; JPEG and WebP are smaller</source>
            <translation>PNG 保留每個像素；JPEG 和 WebP 更小</translation>
        </message>
        <message>
            <source>Quality of the files</source>
            <translation>檔案的品質</translation>
        </message>
        <message>
            <source>Of JPEG and WebP, 1 to 100; larger is better</source>
            <translation>JPEG 和 WebP 的品質，1 到 100；越大越好</translation>
        </message>
        <message>
            <source>Prompt and settings are written into the files; without, they hold pixels and nothing else</source>
            <translation>提示詞和設定會寫入檔案；否則檔案只含像素</translation>
        </message>
        <message>
            <source>Rows of a sheet</source>
            <translation>聯絡表的行數</translation>
        </message>
        <message>
            <source>Pictures below each other on a page</source>
            <translation>一頁上縱向排列的圖片數</translation>
        </message>
        <message>
            <source>Columns of a sheet</source>
            <translation>聯絡表的列數</translation>
        </message>
        <message>
            <source>Pictures beside each other on a page</source>
            <translation>一頁上橫向排列的圖片數</translation>
        </message>
        <message>
            <source>Two lines below each picture of a sheet</source>
            <translation>聯絡表中每張圖片下方的兩行文字</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>存放檔案的資料夾</translation>
        </message>
        <message>
            <source>It is made if it is not there</source>
            <translation>不存在時會自動建立</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>匯出進度</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back from exporting</source>
            <translation>從匯出返回</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>選擇存放檔案的資料夾</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>選擇其他資料夾</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>匯出</translation>
        </message>
        <message>
            <source>Export the chosen pictures</source>
            <translation>匯出所選圖片</translation>
        </message>
        <message>
            <source>Write the files; nothing is overwritten</source>
            <translation>寫出檔案；不會覆蓋任何檔案</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>停止匯出</translation>
        </message>
        <message>
            <source>Write no more; what is written stays</source>
            <translation>不再寫出；已寫出的保留</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>寫出</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>檔案類型</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>存放檔案的資料夾</translation>
        </message>
        <message>
            <source>Export pictures: {count}</source>
            <translation>匯出圖片：{count}</translation>
        </message>
        <message>
            <source>{done} of {total} written</source>
            <translation>已寫出 {done} / {total}</translation>
        </message>
        <message>
            <source>Pages: {pages}, with up to {each} pictures each</source>
            <translation>頁數：{pages}，每頁最多 {each} 張圖片</translation>
        </message>
        <message>
            <source>Existing files are never overwritten: a taken name gets a number.</source>
            <translation>絕不覆蓋已有檔案：重名時會加上編號。</translation>
        </message>
        <message>
            <source>Start pictures, masks and the like inside the file: it alone is enough to make it again</source>
            <translation>把起始圖、遮罩等放進檔案：僅憑它就能重新生成</translation>
        </message>
        <message>
            <source>With the pictures that they were made from</source>
            <translation>附帶用來生成它們的圖片</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Model of the pictures</source>
            <translation>圖片的模型</translation>
        </message>
        <message>
            <source>Only pictures of this model</source>
            <translation>只顯示該模型的圖片</translation>
        </message>
        <message>
            <source>Order of the pictures</source>
            <translation>圖片的順序</translation>
        </message>
        <message>
            <source>In which order pictures are shown</source>
            <translation>圖片的顯示順序</translation>
        </message>
        <message>
            <source>Size of the small pictures</source>
            <translation>縮圖大小</translation>
        </message>
        <message>
            <source>How large pictures are shown (+, -)</source>
            <translation>圖片顯示多大（+、-）</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>所有模型</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>All pictures but those in the trash</source>
            <translation>除資源回收筒外的所有圖片</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>最愛</translation>
        </message>
        <message>
            <source>Pictures marked with a heart (F)</source>
            <translation>標了心形的圖片（F）</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>已隱藏</translation>
        </message>
        <message>
            <source>Pictures that the safety checker hides</source>
            <translation>被安全檢查器隱藏的圖片</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>Pictures whose files are not where they were</source>
            <translation>檔案已不在原處的圖片</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>在資源回收筒中</translation>
        </message>
        <message>
            <source>Pictures that were moved to the trash</source>
            <translation>已移到資源回收筒的圖片</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>最舊在前</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>星級高的在前</translation>
        </message>
        <message>
            <source>By prompt</source>
            <translation>按提示詞</translation>
        </message>
        <message>
            <source>By seed</source>
            <translation>按種子</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>按模型</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>任意形狀</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任意時間</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>更早的年份</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>橫向</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Only pictures of this shape</source>
            <translation>只顯示這種形狀的圖片</translation>
        </message>
        <message>
            <source>Only pictures of this time</source>
            <translation>只顯示這段時間的圖片</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>縱向</translation>
        </message>
        <message>
            <source>Shape of the pictures</source>
            <translation>圖片的形狀</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>方形</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>When the pictures were made</source>
            <translation>圖片的生成時間</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Saved pictures, newest first</source>
            <translation>已儲存的圖片，最新在前</translation>
        </message>
        <message>
            <source>A click shows a picture, Enter shows it large, a double click restores its settings</source>
            <translation>按一下顯示圖片，Enter 放大顯示，按兩下還原其設定</translation>
        </message>
        <message>
            <source>Finished pictures are kept here.</source>
            <translation>完成的圖片儲存在這裡。</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>圖片</translation>
        </message>
    </context>
    <context>
        <name>GuidancePart</name>
        <message>
            <source>Guidance from this step on</source>
            <translation>從這一步起的引導</translation>
        </message>
        <message>
            <source>Draw it with this guidance from the step above on; the steps before stay</source>
            <translation>從上面的步起用此引導繪製；之前的步不變</translation>
        </message>
        <message>
            <source>Draw it with 1, 3, 7.5, 15 and 30</source>
            <translation>用 1、3、7.5、15 和 30 各畫一次</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>引導</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>引導 {value}</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差異，放大 4 倍</translation>
        </message>
        <message>
            <source>Guidance {scale} from here on: {step}. Choose another step above.</source>
            <translation>從此處起引導 {scale}：{step}。可在上面選擇其他步。</translation>
        </message>
        <message>
            <source>Guidance {scale} from {step} on: {psnr} dB</source>
            <translation>從 {step} 起引導 {scale}：{psnr} dB</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the folder of the log</source>
            <translation>開啟記錄檔資料夾</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>複製診斷資訊</translation>
        </message>
    </context>
    <context>
        <name>HowItWorks</name>
        <message>
            <source>step {step}</source>
            <translation>第 {step} 步</translation>
        </message>
        <message>
            <source>1. The text encoder reads</source>
            <translation>1. 文字編碼器閱讀</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is beyond is read in further parts, and words of two parts do not know of each other. The negative prompt, or an empty text, is read in the same way.</source>
            <translation>您的提示詞被切成詞元：詞和詞的片段。文字編碼器（CLIP）把每個詞元變成一串數字，代表它在其他詞元之間的含義。它一次讀 75 個詞元；超出的部分分段讀取，不同段的詞互不知曉。反向提示詞或空文字也以同樣方式讀取。</translation>
        </message>
        <message>
            <source>2. The seed makes noise</source>
            <translation>2. 種子產生雜訊</translation>
        </message>
        <message>
            <source>The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one point of this latent picture, with a few numbers each. The same seed gives the same noise, so the same settings give the same picture.</source>
            <translation>圖片從純雜訊開始，雜訊由種子產生。它很小：每 8 × 8 像素對應這張潛在影像的一個點，每個點有幾個數字。相同的種子產生相同的雜訊，所以相同的設定得到相同的圖片。</translation>
        </message>
        <message>
            <source>3. U-Net and sampler take the noise away, step by step</source>
            <translation>3. U-Net 和取樣器一步一步去除雜訊</translation>
        </message>
        <message>
            <source>At each step the U-Net looks at the noisy picture and at your words and guesses which part is noise. It guesses twice, with your prompt and without; guidance says how far to go from the second towards the first. The sampler decides how much of that noise to remove. These are the steps of your last picture:</source>
            <translation>每一步，U-Net 看著帶雜訊的圖片和您的文字，猜測哪部分是雜訊。它猜兩次，一次用您的提示詞，一次不用；引導決定從後者朝前者走多遠。取樣器決定去除多少雜訊。以下是您上一張圖片的各步：</translation>
        </message>
        <message>
            <source>Make a picture, and its steps appear here.</source>
            <translation>生成一張圖片，它的各步就會顯示在這裡。</translation>
        </message>
        <message>
            <source>4. The VAE paints the pixels</source>
            <translation>4. VAE 畫出像素</translation>
        </message>
        <message>
            <source>When the last step is done, the decoder of the VAE turns the small latent picture into full size, eight times as wide and as high, and fills in fine detail. Then the picture is saved with everything that made it.</source>
            <translation>最後一步完成後，VAE 的解碼器把小小的潛在影像變成完整尺寸，寬和高都是八倍，並補上細節。然後圖片連同生成它的一切一起儲存。</translation>
        </message>
        <message>
            <source>The finished picture</source>
            <translation>完成的圖片</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of numbers that stands for its meaning among the others, as if it was about to answer. It reads about 500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has one.</source>
            <translation>您的提示詞被切成詞元：詞和詞的片段。語言模型把每個詞元變成一串數字，代表它在其他詞元之間的含義，就像它正要回答一樣。它大約讀 500 個詞元；超出的部分不讀。如果模型有反向提示詞，也以同樣方式讀取。</translation>
        </message>
        <message>
            <source>At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the negative one; models for few steps guess once. The sampler decides how far to go. These are the steps of your last picture:</source>
            <translation>每一步，Transformer 把帶雜訊的圖片和您的文字當作一串詞元來看，猜測從雜訊到圖片的方向。有引導時它猜兩次，一次用您的提示詞，一次用反向提示詞；少步數模型只猜一次。取樣器決定走多遠。以下是您上一張圖片的各步：</translation>
        </message>
        <message>
            <source>3. Transformer and sampler take the noise away, step by step</source>
            <translation>3. Transformer 和取樣器一步一步去除雜訊</translation>
        </message>
        <message>
            <source>Draw it with a recorder</source>
            <translation>繪製並記錄</translation>
        </message>
        <message>
            <source>Draw this picture once more when the engine is free, and see its latents and answers as they come</source>
            <translation>引擎空閒時再畫一次這張圖片，隨時檢視產生的潛變數和回答</translation>
        </message>
    </context>
    <context>
        <name>HowPage</name>
        <message>
            <source>Introduction</source>
            <translation>簡介</translation>
        </message>
        <message>
            <source>How a picture comes about, without one picture in particular</source>
            <translation>一張圖片是怎樣產生的，不針對某一張</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Describe a picture on the left and press Ctrl+Enter.</source>
            <translation>在左側描述一張圖片，然後按 Ctrl+Enter。</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>還沒有圖片</translation>
        </message>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>第 {index} 張，共 {count} 張</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>圖片</translation>
        </message>
    </context>
    <context>
        <name>InlineBar</name>
        <message>
            <source>Progress of what takes long</source>
            <translation>耗時操作的進度</translation>
        </message>
    </context>
    <context>
        <name>InstalledList</name>
        <message>
            <source>{size} in memory with all that it draws with</source>
            <translation>連同繪製所需的一切，佔用記憶體 {size}</translation>
        </message>
        <message>
            <source>of its forms here the best for this machine</source>
            <translation>在這裡的各種形式中最適合本機</translation>
        </message>
        <message>
            <source>for this machine rather “{form}”</source>
            <translation>本機更適合「{form}」</translation>
        </message>
        <message>
            <source>about {seconds} s a step here</source>
            <translation>在這裡每步約 {seconds} 秒</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>已安裝的模型</translation>
        </message>
        <message>
            <source>Its pictures: {db} dB from the original's</source>
            <translation>其圖片：與原版相差 {db} dB</translation>
        </message>
        <message>
            <source>A double click draws with a model</source>
            <translation>按兩下即用該模型生成</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Columns of the installed models</source>
            <translation>已安裝模型的列</translation>
        </message>
        <message>
            <source>Drag a line to make a column wider</source>
            <translation>拖曳分隔線可加寬列</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use the selected model</source>
            <translation>使用所選模型</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>用此模型生成</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在資料夾中顯示</translation>
        </message>
        <message>
            <source>Show the selected model in its folder</source>
            <translation>在資料夾中顯示所選模型</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>開啟所在資料夾</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}</source>
            <translation>Checkpoint：{checkpoints} · LoRA、VAE 等：{parts} · 不可用：{refused}</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>從清單移除</translation>
        </message>
        <message>
            <source>Remove the selected model from the list</source>
            <translation>從清單移除所選模型</translation>
        </message>
        <message>
            <source>Forget the folder or file that was added; nothing on the disk changes</source>
            <translation>不再記住新增的資料夾或檔案；磁碟上沒有任何改變</translation>
        </message>
        <message>
            <source>What the selected model predicts</source>
            <translation>所選模型預測什麼</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>雜訊（epsilon）</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>速度（v）</translation>
        </message>
        <message>
            <source>Its weights do not tell: if pictures come out as noise, choose the other</source>
            <translation>從權重看不出來：如果圖片全是雜訊，請選另一個</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}</source>
            <translation>Checkpoint：{checkpoints} · LoRA、VAE 等：{parts}</translation>
        </message>
        <message>
            <source>With sddesk</source>
            <translation>sddesk 內附</translation>
        </message>
        <message>
            <source>Your folders</source>
            <translation>您的資料夾</translation>
        </message>
        <message>
            <source>Made for: {base}</source>
            <translation>適用於：{base}</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>您的檔案</translation>
        </message>
        <message>
            <source>A1111 or Forge</source>
            <translation>A1111 或 Forge</translation>
        </message>
        <message>
            <source>ComfyUI</source>
            <translation>ComfyUI</translation>
        </message>
        <message>
            <source>Kind of LoRA: {kind}</source>
            <translation>LoRA 類型：{kind}</translation>
        </message>
        <message>
            <source>Trigger words: {words}</source>
            <translation>觸發詞：{words}</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face 快取</translation>
        </message>
        <message>
            <source>Text encoders</source>
            <translation>文字編碼器</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Not usable here</source>
            <translation>此處不可用</translation>
        </message>
        <message>
            <source>VAEs</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>Textual Inversion</translation>
        </message>
        <message>
            <source>{name} (inpainting)</source>
            <translation>{name}（局部重繪）</translation>
        </message>
        <message>
            <source>Tiny decoders</source>
            <translation>小型解碼器</translation>
        </message>
        <message>
            <source>Upscalers</source>
            <translation>放大器</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{name} (instruct-pix2pix)</source>
            <translation>{name}（instruct-pix2pix）</translation>
        </message>
        <message>
            <source>Needs: {parts}</source>
            <translation>需要：{parts}</translation>
        </message>
        <message>
            <source>Nothing of this kind is here yet.</source>
            <translation>這裡還沒有這一類。</translation>
        </message>
        <message>
            <source>ControlNets</source>
            <translation>ControlNet</translation>
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
            <translation>影像編碼器</translation>
        </message>
    </context>
    <context>
        <name>JobDelegate</name>
        <message>
            <source>from a chat program</source>
            <translation>來自聊天程式</translation>
        </message>
        <message>
            <source>from a watched folder</source>
            <translation>來自受監視的資料夾</translation>
        </message>
        <message>
            <source>from another program</source>
            <translation>來自其他程式</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>running</source>
            <translation>執行中</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>已中斷</translation>
        </message>
        <message>
            <source>(empty prompt)</source>
            <translation>（空提示詞）</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 張圖片</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 張圖片</translation>
        </message>
        <message>
            <source>{done} of {count} pictures</source>
            <translation>{done} / {count} 張圖片</translation>
        </message>
        <message>
            <source>made again to be compared</source>
            <translation>為比較而重新生成</translation>
        </message>
        <message>
            <source>from the command line</source>
            <translation>來自命令列</translation>
        </message>
        <message>
            <source>enlarge {scale} times</source>
            <translation>放大 {scale} 倍</translation>
        </message>
    </context>
    <context>
        <name>JobPanel</name>
        <message>
            <source>Pause the queue</source>
            <translation>暫停佇列</translation>
        </message>
        <message>
            <source>Cancel the current job</source>
            <translation>取消目前任務</translation>
        </message>
        <message>
            <source>Clear waiting jobs</source>
            <translation>清除等待中的任務</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>任務清單</translation>
        </message>
        <message>
            <source>List of jobs (Ctrl+J)</source>
            <translation>任務清單（Ctrl+J）</translation>
        </message>
        <message>
            <source>queue: {count} waiting</source>
            <translation>佇列：{count} 個等待</translation>
        </message>
        <message>
            <source>queue: {running} running, {count} waiting</source>
            <translation>佇列：{running} 個執行，{count} 個等待</translation>
        </message>
        <message>
            <source>queue: {running} running</source>
            <translation>佇列：{running} 個執行</translation>
        </message>
        <message>
            <source>queue: empty</source>
            <translation>佇列：空</translation>
        </message>
        <message>
            <source>{queue}, paused</source>
            <translation>{queue}，已暫停</translation>
        </message>
        <message>
            <source>{queue}, about {time} left</source>
            <translation>{queue}，約剩 {time}</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>繼續佇列</translation>
        </message>
        <message>
            <source>Pause after the current job</source>
            <translation>目前任務完成後暫停</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Keys of: {command}</source>
            <translation>按鍵：{command}</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>請按鍵…</translation>
        </message>
        <message>
            <source>Press, then press the new keys; Delete for none, Esc to leave them</source>
            <translation>按下後再按新的按鍵；Delete 為無，Esc 保持不變</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Back to the usual keys: {keys}</source>
            <translation>還原常用按鍵：{keys}</translation>
        </message>
        <message>
            <source>Take the keys away there and use them here</source>
            <translation>取消那裡的按鍵，改用於此處</translation>
        </message>
        <message>
            <source>Use the keys for: {command}</source>
            <translation>把按鍵用於：{command}</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>用於此處</translation>
        </message>
        <message>
            <source>Usual keys of: {command}</source>
            <translation>常用按鍵：{command}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>{keys} is taken. {place}.</source>
            <translation>{keys} 已被佔用。{place}。</translation>
        </message>
        <message>
            <source>{keys} is: {command}.</source>
            <translation>{keys} 是：{command}。</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Making pictures</source>
            <translation>生成圖片</translation>
        </message>
        <message>
            <source>Places and pages</source>
            <translation>位置和頁面</translation>
        </message>
        <message>
            <source>The picture in view, or the selected ones</source>
            <translation>目前顯示的圖片，或所選圖片</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>程式</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>無按鍵</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Press a key's button, then the keys that you want instead.</source>
            <translation>按一下某個按鍵的按鈕，再按您想改用的按鍵。</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.</source>
            <translation>三個部分一起工作：一個 VAE、一個代替 U-Net 的 Transformer，以及一個或多個文字編碼器。</translation>
        </message>
        <message>
            <source>This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.</source>
            <translation>這個 Transformer 被訓練成不用引導也能畫好：每一步回答一次，沒有比例。</translation>
        </message>
        <message>
            <source>This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained to answer as guidance with two answers would. There is no answer without text.</source>
            <translation>這個 Transformer 把引導比例當作一個數，與時間步一起讀取，只回答一次：它被訓練得像用兩個回答做引導那樣回答。沒有不帶文字的回答。</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>如此重複，為少步數製作的模型重複 4 到 8 次，其他模型最多 50 次。最後 VAE 的解碼器把潛變數變成圖片。</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>如此重複，為少步數製作的模型重複 4 到 8 次，其他模型最多 50 次，這裡是 {forwards} 次。最後 VAE 的解碼器把潛變數變成圖片。</translation>
        </message>
        <message>
            <source>This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian noise to a picture, and walks it step by step.</source>
            <translation>這是一個預測流的潛在擴散模型：它被訓練來找到從隨機高斯雜訊到圖片的路，並一步一步走過去。</translation>
        </message>
        <message>
            <source>The transformer then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>然後 Transformer 在嵌入的引導下，一次又一次地從潛變數中去除雜訊。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out.</source>
            <translation>文字編碼器把提示詞變成 Transformer 能理解的嵌入。它本身也是一個 Transformer：輸入一串詞元，輸出一串向量。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>文字編碼器把提示詞變成 Transformer 能理解的嵌入。它本身也是一個 Transformer：輸入一串詞元，輸出一串向量，這裡是 {tokens} × {width}。</translation>
        </message>
        <message>
            <source>The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back as many: there is no lower resolution in the middle as in a U-Net.</source>
            <translation>潛變數被切成小塊，每塊成為一個詞元。每個區塊讀取所有詞元，並給出同樣多的詞元：中間沒有像 U-Net 那樣的較低解析度。</translation>
        </message>
        <message>
            <source>The attention of each block tells how much each place looked at each token of the text. Shown is the mean of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. Bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>每個區塊的注意力說明每個位置看文字的每個詞元有多少。顯示的是所有頭的平均值，以占對整個文字的注視的份額表示：位置在圖片中看什麼不計入。亮的位置看得最多。它說明一個詞在哪裡起作用，而不是在那裡做了什麼。</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer reads; its decoder turns latents back into a picture.</source>
            <translation>VAE 是一種自編碼器，有兩半。編碼器把圖片變成 Transformer 讀取的潛變數；解碼器把潛變數變回圖片。</translation>
        </message>
        <message>
            <source>So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the latents, not for each pixel.</source>
            <translation>所以即使是數十億參數的 Transformer 也夠快：它為潛變數的每個小塊讀一個詞元，而不是每個像素讀一個。</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, Heun, DPM-Solver multistep, UniPC.</source>
            <translation>很多排程器都能走這一步，各有所長：流常用的 Euler，還有 Heun、DPM-Solver multistep、UniPC。</translation>
        </message>
        <message>
            <source>Its base model, where there is one, has guidance and needs more steps.</source>
            <translation>它的基礎模型（如果有的話）帶有引導，需要更多步數。</translation>
        </message>
        <message>
            <source>Its answer is the flow, the difference between noise and picture. The clean latents that it expects follow from that.</source>
            <translation>它的回答是流，即雜訊與圖片之差。它預期的乾淨潛變數由此得出。</translation>
        </message>
        <message>
            <source>It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. What a model puts around the prompt as a question to it is no word of yours.</source>
            <translation>它不是為圖片訓練的：使用的是事先用文字訓練好的編碼器，T5 或語言模型。模型在提示詞周圍加上的提問並不是您寫的詞。</translation>
        </message>
        <message>
            <source>In the attention of a block, text and picture are one row of tokens: each place of the picture looks at each token of the text and at all other places, and so it follows the text.</source>
            <translation>在一個區塊的注意力中，文字和圖片是同一串詞元：圖片的每個位置都看文字的每個詞元和所有其他位置，由此跟隨文字。</translation>
        </message>
        <message>
            <source>Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill a part of a picture were trained with 30.</source>
            <translation>數值越高越貼近提示詞，變化越少；大多數提示詞適合 2 到 4，填充圖片一部分的模型是用 30 訓練的。</translation>
        </message>
        <message>
            <source>Guidance {scale} from step {step} on: {psnr} dB from the picture</source>
            <translation>從第 {step} 步起引導為 {scale}：與圖片相差 {psnr} dB</translation>
        </message>
        <message>
            <source>Each block adds its answer to what it was given, so that nothing that matters is lost on the way through all of them.</source>
            <translation>每個區塊把自己的回答加到它收到的內容上，這樣經過所有區塊時不會遺失重要的東西。</translation>
        </message>
        <message>
            <source>At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>每一步，Transformer 回答兩次，一次針對負面提示詞，一次針對提示詞。引導從第一個回答走向第二個，並超過它：不帶 + 比例 ×（帶 − 不帶）。</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered flow; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>它們都根據潛變數和回答的流計算預期的乾淨圖片；不同之處在於從那裡如何繼續。曲線是一路上的雜訊強度。</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the flow that the transformer answered.</source>
            <translation>排程器（即取樣器）根據之前的潛變數和 Transformer 回答的流計算下一步的潛變數。</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these models, and far higher ones burn the colours.</source>
            <translation>比例為 1 就是沒有引導。更高的比例更貼近提示詞，變化更少；這些模型適合 3 到 7，高得太多會把顏色燒壞。</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net answered.</source>
            <translation>排程器（取樣器）根據之前的潛變數和 U-Net 給出的雜訊計算下一組潛變數。</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered noise; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>它們都根據潛變數和給出的雜訊計算預期的乾淨圖片；區別在於之後的走法。曲線是沿途的雜訊水平。</translation>
        </message>
        <message>
            <source>At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>每一步，U-Net 回答兩次，一次不帶文字，一次帶文字。引導從第一個回答走向第二個，並超過它：不帶 + 比例 ×（帶 − 不帶）。</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>通道 {number}</translation>
        </message>
        <message>
            <source>Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each place of the picture looks at each token.</source>
            <translation>兩半中的交叉注意力層（通常在 ResNet 塊之間）讓它跟隨文字：圖片的每個位置都看每個詞元。</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差異，放大 4 倍</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>編碼後再解碼</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>引導 {value}</translation>
        </message>
        <message>
            <source>In</source>
            <translation>輸入</translation>
        </message>
        <message>
            <source>Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from that.</source>
            <translation>它的回答是潛變數中的雜訊，即雜訊殘差。由此得出它預期的乾淨潛變數。</translation>
        </message>
        <message>
            <source>Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference from diffusion in pixels, and it saves memory and work.</source>
            <translation>潛在擴散處理的是圖片的一種小而壓縮的形式，即潛變數。這就是它與像素擴散的區別，節省記憶體和計算。</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, DPM-Solver multistep.</source>
            <translation>許多排程器都能完成這一步，各有所長：常用的 PNDM，還有 K-LMS、Heun、DPM-Solver 多步法。</translation>
        </message>
        <message>
            <source>Nearest words in the encoder's table</source>
            <translation>編碼器詞表中最接近的詞</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>論文</translation>
        </message>
        <message>
            <source>Point at a word to see where it acts.</source>
            <translation>指向一個詞，檢視它作用在哪裡。</translation>
        </message>
        <message>
            <source>Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in the middle lose nothing that matters.</source>
            <translation>捷徑從下行路上的 ResNet 塊連到上行路上的 ResNet 塊，使中間的小層不會遺失重要資訊。</translation>
        </message>
        <message>
            <source>Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP's. (That of sddesk's own starter model was trained with its U-Net.)</source>
            <translation>Stable Diffusion 不訓練它：與 Imagen 一樣，採用事先訓練好的 CLIP 文字編碼器。（sddesk 內附的入門模型的文字編碼器是與其 U-Net 一起訓練的。）</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the picture to a lower resolution; the second brings it back up, with less noise.</source>
            <translation>U-Net 有由 ResNet 塊組成的編碼器和解碼器。前者把圖片的表示降到較低的解析度；後者把它升回來，雜訊更少。</translation>
        </message>
        <message>
            <source>The VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; its decoder turns latents back into a picture.</source>
            <translation>VAE 是一種自編碼器，有兩半。編碼器把圖片變成 U-Net 能讀的潛變數；解碼器把潛變數變回圖片。</translation>
        </message>
        <message>
            <source>The loop</source>
            <translation>迴圈</translation>
        </message>
        <message>
            <source>The noise of seed {seed}</source>
            <translation>種子 {seed} 的雜訊</translation>
        </message>
        <message>
            <source>The prompt</source>
            <translation>提示詞</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>文字編碼器把提示詞變成 U-Net 能理解的嵌入。它是一個 Transformer：輸入一串詞元，輸出一串向量，這裡是 {tokens} × {width}。</translation>
        </message>
        <message>
            <source>This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.</source>
            <translation>這張圖片經過編碼器和解碼器：{psnr} dB。差異就是潛變數遺失的部分。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>Where each word acts</source>
            <translation>每個詞作用在哪裡</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB from the picture</source>
            <translation>去掉「{word}」：與原圖相差 {psnr} dB</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>其他結果與之比較的基準</translation>
        </message>
        <message>
            <source>x0 = x − σ · answer = x − {sigma} · answer</source>
            <translation>x0 = x − σ · 回答 = x − {sigma} · 回答</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>VAE 解碼的 x0</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>不帶文字的 x0</translation>
        </message>
        <message>
            <source>… and {count} tokens that fill the text up</source>
            <translation>… 以及填滿文字的 {count} 個詞元</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>帶文字的 x0</translation>
        </message>
        <message>
            <source>x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer</source>
            <translation>x0 = α · x − σ · 回答 = {alpha} · x − {sigma} · 回答</translation>
        </message>
        <message>
            <source>x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}</source>
            <translation>x0 = (x − σ · 回答) / α = (x − {sigma} · 回答) / {alpha}</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}</source>
            <translation>時間步 {timestep}，α {alpha}，σ {sigma}，下一個 σ {next_sigma}；雜訊與圖片之比 {ratio}</translation>
        </message>
        <message>
            <source>Why it is fast</source>
            <translation>為什麼快</translation>
        </message>
        <message>
            <source>When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. A start picture needs the encoder, too.</source>
            <translation>生成圖片時只需要解碼器：它把去除雜訊的潛變數變成圖片。使用起始圖時還需要編碼器。</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>詞元</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a U-Net and a text encoder such as CLIP's.</source>
            <translation>三個部分協同工作：VAE、U-Net 和 CLIP 之類的文字編碼器。</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>如此重複，通常約 50 次，這裡 {forwards} 次。最後 VAE 的解碼器把潛變數變成圖片。</translation>
        </message>
        <message>
            <source>The text encoder</source>
            <translation>文字編碼器</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>圖片</translation>
        </message>
        <message>
            <source>The negative prompt</source>
            <translation>反向提示詞</translation>
        </message>
        <message>
            <source>The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and layers; bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>交叉注意力說明每個位置看每個詞元有多重。這裡顯示的是所有頭和層的平均；越亮的地方看得越多。它說明一個詞作用在哪裡，而不是在那裡做了什麼。</translation>
        </message>
        <message>
            <source>The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × {rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer numbers, so memory and work shrink with it.</source>
            <translation>VAE 把每條邊縮小到 {factor} 分之一：3 × {height} × {picture_width} 變成 {channels} × {rows} × {columns}。位置減少為 {factor} × {factor} = {places} 分之一，數字減少為 {ratio} 分之一，記憶體和計算也隨之減少。</translation>
        </message>
        <message>
            <source>The U-Net then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>然後 U-Net 在嵌入的引導下，一次又一次地從潛變數中去除雜訊。</translation>
        </message>
        <message>
            <source>The U-Net</source>
            <translation>U-Net</translation>
        </message>
        <message>
            <source>Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by step, until a picture is left.</source>
            <translation>Stable Diffusion 是潛在擴散模型：它被訓練成一步一步去除隨機高斯雜訊，直到留下一張圖片。</translation>
        </message>
        <message>
            <source>So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory.</source>
            <translation>所以即使在 16 GB 記憶體的 GPU 上，512 × 512 像素的圖片也能很快生成。</translation>
        </message>
        <message>
            <source>Samplers side by side</source>
            <translation>各種取樣器並排比較</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>參數</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>輸出</translation>
        </message>
        <message>
            <source>Noise to picture (σ / α) at each step, logarithmic</source>
            <translation>每一步的雜訊與圖片之比（σ / α），對數刻度</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>記憶體</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>潛變數</translation>
        </message>
        <message>
            <source>Latent diffusion</source>
            <translation>潛在擴散</translation>
        </message>
        <message>
            <source>In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.</source>
            <translation>訓練時，編碼器產生潛變數，再向其中加入越來越多的雜訊：這就是前向擴散。</translation>
        </message>
        <message>
            <source>How this picture comes about</source>
            <translation>這張圖片是怎樣產生的</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>引導</translation>
        </message>
        <message>
            <source>Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on every pixel. That makes it hard to train and hard to use.</source>
            <translation>像素擴散能得到好圖片，但很慢，也很佔記憶體，因為每一步都要處理每個像素。這使它難以訓練，也難以使用。</translation>
        </message>
        <message>
            <source>DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50.</source>
            <translation>DPM-Solver 多步法用更少的步數就能得到好圖片：25 步代替 50 步。</translation>
        </message>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>預期的乾淨圖片（x0）</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>塊</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>另一個種子</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the prompt gives embeddings of {tokens} × {width}.</source>
            <translation>輸入種子和提示詞。種子 {seed} 給出 {channels} × {rows} × {columns} 的隨機潛變數，提示詞給出 {tokens} × {width} 的嵌入。</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits Stable Diffusion, and far higher ones burn the colours.</source>
            <translation>比例為 1 即沒有引導。越高越貼近提示詞，變化越少；7 到 8.5 適合 Stable Diffusion，過高會使顏色過曝。</translation>
        </message>
        <message>
            <source>Forward {step} of {forwards} (for {steps} steps)</source>
            <translation>前向 {step} / {forwards}（共 {steps} 步）</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>向量</translation>
        </message>
        <message>
            <source>The clean picture that each step expected, as a film</source>
            <translation>每一步預期的乾淨圖片，製成影片</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>所有解析度</translation>
        </message>
        <message>
            <source>What latents lose shows when a picture goes through the encoder and then through the decoder.</source>
            <translation>讓圖片先經過編碼器再經過解碼器，就能看出潛變數遺失了什麼。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.</source>
            <translation>文字編碼器把提示詞變成 U-Net 能理解的嵌入。它是一個 Transformer：輸入一串詞元，輸出一串向量，在 Stable Diffusion 中是 77 × 768。</translation>
        </message>
        <message>
            <source>The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is 8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.</source>
            <translation>Stable Diffusion 的 VAE 把每條邊縮小到 8 分之一：3 × 512 × 512 變成 4 × 64 × 64。位置減少為 8 × 8 = 64 分之一，數字減少為 48 分之一，記憶體和計算也隨之減少。</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt gives embeddings of 77 × 768.</source>
            <translation>輸入種子和提示詞。在 Stable Diffusion 中，種子給出 4 × 64 × 64 的隨機潛變數，提示詞給出 77 × 768 的嵌入。</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>如此重複，通常約 50 次。最後 VAE 的解碼器把潛變數變成圖片。</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>所有區塊</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>第 {block} 個區塊，共 {blocks} 個</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>圖的層</translation>
        </message>
        <message>
            <source>The transformer</source>
            <translation>Transformer</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Number of pictures</source>
            <translation>圖片數量</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在尋找…</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 張圖片</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 張圖片</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>已選 {count} 張</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>選擇這張圖片的檔案…</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>放大顯示</translation>
        </message>
    </context>
    <context>
        <name>Locate</name>
        <message>
            <source>A folder in which the missing pictures may be</source>
            <translation>可能存有缺失圖片的資料夾</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</source>
            <translation>圖片 (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>The file that this picture is now</source>
            <translation>這張圖片現在的檔案</translation>
        </message>
    </context>
    <context>
        <name>LoopView</name>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>預期的乾淨圖片（x0）</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>潛變數</translation>
        </message>
        <message>
            <source>Show the steps one after the other</source>
            <translation>依次顯示各步</translation>
        </message>
        <message>
            <source>The step that is shown</source>
            <translation>目前顯示的步</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>帶文字的 x0</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>不帶文字的 x0</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>VAE 解碼的 x0</translation>
        </message>
        <message>
            <source>The noise of the seed</source>
            <translation>種子的雜訊</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>How often each number is in the noise</source>
            <translation>每個數值在雜訊中出現的頻率</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>另一個種子</translation>
        </message>
        <message>
            <source>Save as film…</source>
            <translation>儲存為影片…</translation>
        </message>
        <message>
            <source>Save the clean picture of each step as GIF, APNG or WebP</source>
            <translation>把每一步的乾淨圖片儲存為 GIF、APNG 或 WebP</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}</source>
            <translation>時間步 {timestep}，α {alpha}，σ {sigma}，雜訊與圖片之比 {ratio}</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>Forward {forward} of {forwards} (for {steps} steps)</source>
            <translation>前向 {forward} / {forwards}（共 {steps} 步）</translation>
        </message>
    </context>
    <context>
        <name>LoraRow</name>
        <message>
            <source>Remove {name}</source>
            <translation>移除 {name}</translation>
        </message>
        <message>
            <source>Draw without it</source>
            <translation>生成時不用它</translation>
        </message>
        <message>
            <source>Weight of {name}, slider</source>
            <translation>{name} 的權重滑桿</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <translation>{name} 的權重</translation>
        </message>
        <message>
            <source>1 is as it was trained, 0 is without it, below 0 is the other way round</source>
            <translation>1 與訓練時相同，0 等於不用，低於 0 則相反</translation>
        </message>
        <message>
            <source>Put “{word}” into the prompt</source>
            <translation>把「{word}」放進提示詞</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A folder that holds a model</source>
            <translation>存放模型的資料夾</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Exact</source>
            <translation>精確</translation>
        </message>
        <message>
            <source>The steps that are set, and the model's own decoder: the same picture as other programs make</source>
            <translation>使用所設的步數和模型自己的解碼器：與其他程式生成的圖片相同</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>快速</translation>
        </message>
        <message>
            <source>For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. The picture is nearly the same, with softer details.</source>
            <translation>用於試驗：快速取樣器 {steps} 步（除非設得更少），加小型解碼器。圖片幾乎相同，細節稍柔和。</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose a model…</source>
            <translation>選擇模型…</translation>
        </message>
        <message>
            <source>Models to download, with size and licence (Ctrl+M)</source>
            <translation>可下載的模型，附大小和授權條款（Ctrl+M）</translation>
        </message>
        <message>
            <source>Add a model folder…</source>
            <translation>新增模型資料夾…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>選擇存放模型的資料夾（Ctrl+O）</translation>
        </message>
        <message>
            <source>Add a model folder, from the card</source>
            <translation>從卡片新增模型資料夾</translation>
        </message>
        <message>
            <source>Dismiss the card</source>
            <translation>關閉卡片</translation>
        </message>
        <message>
            <source>Dismiss: the menu keeps this</source>
            <translation>關閉：選單中仍可找到</translation>
        </message>
        <message>
            <source>Get Stable Diffusion</source>
            <translation>取得 Stable Diffusion</translation>
        </message>
        <message>
            <source>The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk already, add its folder; nothing is copied.</source>
            <translation>內建的入門模型小而快。Stable Diffusion 1 和 2 生成 512 到 768 像素的圖片：下載約 2.7 GB，採用 CreativeML Open RAIL 授權條款。如果磁碟上已有，請新增其資料夾；不會複製任何東西。</translation>
        </message>
        <message>
            <source>On this machine's GPU a picture takes seconds.</source>
            <translation>用本機的顯示卡，一張圖片只需幾秒。</translation>
        </message>
        <message>
            <source>On this Mac a picture takes some tens of seconds.</source>
            <translation>在這台 Mac 上，一張圖片需要幾十秒。</translation>
        </message>
        <message>
            <source>This machine has no usable GPU: a picture of such a model takes minutes.</source>
            <translation>本機沒有可用的 GPU：這種模型生成一張圖片需要幾分鐘。</translation>
        </message>
    </context>
    <context>
        <name>ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>The model that draws</source>
            <translation>用來生成的模型</translation>
        </message>
        <message>
            <source>The model that draws: {family}, made for {size} × {size} pixels</source>
            <translation>用來生成的模型：{family}，適用於 {size} × {size} 像素</translation>
        </message>
        <message>
            <source>The model that redraws parts of a picture: {family}, made for {size} × {size} pixels</source>
            <translation>用來重繪圖片局部的模型：{family}，適用於 {size} × {size} 像素</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>On this machine</source>
            <translation>在本機上</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推薦</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>新增資料夾…</translation>
        </message>
        <message>
            <source>A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)</source>
            <translation>diffusers 資料夾，或 A1111、Forge、ComfyUI 的資料夾（Ctrl+O）</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>新增檔案…</translation>
        </message>
        <message>
            <source>A .safetensors file, or ComfyUI's extra_model_paths.yaml</source>
            <translation>.safetensors 檔案，或 ComfyUI 的 extra_model_paths.yaml</translation>
        </message>
        <message>
            <source>Or drop a .safetensors file or a folder here. Nothing is moved or copied.</source>
            <translation>或把 .safetensors 檔案或資料夾拖曳到這裡。不會移動或複製任何東西。</translation>
        </message>
        <message>
            <source>Another model of the hub: owner/name</source>
            <translation>Hub 上的其他模型：owner/name</translation>
        </message>
        <message>
            <source>Branch, tag or commit: main</source>
            <translation>分支、標籤或提交：main</translation>
        </message>
        <message>
            <source>Branch, tag or commit of the other model</source>
            <translation>其他模型的分支、標籤或提交</translation>
        </message>
        <message>
            <source>Empty for the newest; a commit is fetched as it was then</source>
            <translation>留空即最新；指定提交則取得當時的版本</translation>
        </message>
        <message>
            <source>Another model of the hub</source>
            <translation>Hub 上的其他模型</translation>
        </message>
        <message>
            <source>owner/name, owner/name/file.safetensors, or the address of its page</source>
            <translation>owner/name、owner/name/file.safetensors，或其網址</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下載</translation>
        </message>
        <message>
            <source>Download the model of this name</source>
            <translation>下載該名稱的模型</translation>
        </message>
        <message>
            <source>Only safetensors files are fetched, and no code</source>
            <translation>只取得 safetensors 檔案，不取得程式碼</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>存取權杖</translation>
        </message>
        <message>
            <source>From huggingface.co/settings/tokens; only gated and private models need one</source>
            <translation>來自 huggingface.co/settings/tokens；只有受限和私有模型才需要</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Keep the access token</source>
            <translation>儲存存取權杖</translation>
        </message>
        <message>
            <source>Stored in this system's key store, and nowhere else</source>
            <translation>存放在本系統的金鑰庫中，不存放在別處</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove the access token</source>
            <translation>移除存取權杖</translation>
        </message>
        <message>
            <source>Remove it from this system's key store</source>
            <translation>從本系統的金鑰庫中移除</translation>
        </message>
        <message>
            <source>A token is kept</source>
            <translation>已存有權杖</translation>
        </message>
        <message>
            <source>None is needed</source>
            <translation>不需要權杖</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>一個資料夾</translation>
        </message>
        <message>
            <source>Models ({patterns})</source>
            <translation>模型（{patterns}）</translation>
        </message>
        <message>
            <source>A file with a model</source>
            <translation>含模型的檔案</translation>
        </message>
        <message>
            <source>Free the memory</source>
            <translation>釋放記憶體</translation>
        </message>
        <message>
            <source>Free the memory of the loaded models</source>
            <translation>釋放已載入模型的記憶體</translation>
        </message>
        <message>
            <source>The last used models stay in memory; this gives it back, and the next picture loads anew</source>
            <translation>最近使用的模型留在記憶體中；這會釋放記憶體，下一張圖片將重新載入</translation>
        </message>
    </context>
    <context>
        <name>MoreLine</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Show more settings</source>
            <translation>顯示更多設定</translation>
        </message>
        <message>
            <source>Size in pixels, steps, guidance, sampler, seed and all the rest</source>
            <translation>像素尺寸、步數、引導、取樣器、種子以及其餘全部</translation>
        </message>
        <message>
            <source>{value} steps</source>
            <translation>{value} 步</translation>
        </message>
        <message>
            <source>guidance {value}</source>
            <translation>引導 {value}</translation>
        </message>
        <message>
            <source>keeps {value}</source>
            <translation>保留 {value}</translation>
        </message>
        <message>
            <source>seed {value}</source>
            <translation>種子 {value}</translation>
        </message>
        <message>
            <source>clip skip {value}</source>
            <translation>clip skip {value}</translation>
        </message>
        <message>
            <source>plain prompt</source>
            <translation>純文字提示詞</translation>
        </message>
        <message>
            <source>not enlarged</source>
            <translation>不放大</translation>
        </message>
        <message>
            <source>enlarged</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>by {value}</source>
            <translation>用 {value}</translation>
        </message>
        <message>
            <source>refined {value}</source>
            <translation>細化 {value}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss the notice</source>
            <translation>關閉通知</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>以及另外 {count} 條</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>資訊</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>意外錯誤</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>複製詳細資料</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Download</source>
            <translation>下載</translation>
        </message>
        <message>
            <source>Download {title}</source>
            <translation>下載 {title}</translation>
        </message>
        <message>
            <source>Fetch it into the cache that all diffusers programs share</source>
            <translation>取得到所有 diffusers 程式共用的快取</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use {title}</source>
            <translation>使用 {title}</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>用此模型生成</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>網頁</translation>
        </message>
        <message>
            <source>Web page of {title}</source>
            <translation>{title} 的網頁</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>已安裝</translation>
        </message>
        <message>
            <source>in the list of downloads</source>
            <translation>在下載清單中</translation>
        </message>
        <message>
            <source>fits on this machine</source>
            <translation>適合本機</translation>
        </message>
        <message>
            <source>fits if parts of it wait in main memory: slower</source>
            <translation>部分留在主記憶體中時可用：較慢</translation>
        </message>
        <message>
            <source>larger than this machine's free memory</source>
            <translation>超過本機的可用記憶體</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>約 {size}</translation>
        </message>
        <message>
            <source>{pixels} × {pixels} pixels</source>
            <translation>{pixels} × {pixels} 像素</translation>
        </message>
        <message>
            <source>It comes under the licence {name}. Read it; it is asked once.</source>
            <translation>它採用授權條款 {name}。請閱讀；只詢問一次。</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>閱讀授權條款</translation>
        </message>
        <message>
            <source>Read the licence of {title}</source>
            <translation>閱讀 {title} 的授權條款</translation>
        </message>
        <message>
            <source>Accept and download</source>
            <translation>接受並下載</translation>
        </message>
        <message>
            <source>Accept and download {title}</source>
            <translation>接受並下載 {title}</translation>
        </message>
        <message>
            <source>I have read the licence and accept it</source>
            <translation>我已閱讀並接受授權條款</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暫不</translation>
        </message>
        <message>
            <source>Not now: {title}</source>
            <translation>暫不：{title}</translation>
        </message>
        <message>
            <source>Fetch nothing</source>
            <translation>不取得任何東西</translation>
        </message>
        <message>
            <source>the one for this machine</source>
            <translation>適合本機</translation>
        </message>
        <message>
            <source>with {parts}: about {size} in all</source>
            <translation>連同 {parts}：共約 {size}</translation>
        </message>
        <message>
            <source>{name} (the original's; not checked here)</source>
            <translation>{name}（原模型的；此副本未核實）</translation>
        </message>
        <message>
            <source>{size} of memory on a GPU</source>
            <translation>GPU 記憶體 {size}</translation>
        </message>
        <message>
            <source>loss against 16 bits not measured</source>
            <translation>與 16 位元的差距未測量</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number (distilled CFG): it costs no time, and there is no negative prompt.</source>
            <translation>圖片貼近提示詞的程度：此處通常為 {usual}。模型把它當作一個數字讀取（蒸餾 CFG）：不增加時間，也沒有反向提示詞。</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>種子</translation>
        </message>
        <message>
            <source>Steps slider</source>
            <translation>步數滑桿</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步數</translation>
        </message>
        <message>
            <source>How often noise is taken away. More steps take longer and add detail, up to a point.</source>
            <translation>去除雜訊的次數。步數越多越慢，細節也越多，但有限度。</translation>
        </message>
        <message>
            <source>Guidance slider</source>
            <translation>引導滑桿</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>引導</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>取樣器</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>排程</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Which layer of the text encoder is read: 1 is the last. Some models were made for 2.</source>
            <translation>讀取文字編碼器的哪一層：1 是最後一層。有些模型適用 2。</translation>
        </message>
        <message>
            <source>Plain prompt</source>
            <translation>純文字提示詞</translation>
        </message>
        <message>
            <source>How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.</source>
            <translation>貼近起始圖的程度：通常為 1.5，越大保留越多。1 保留最少。</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>影像引導</translation>
        </message>
        <message>
            <source>Keeps</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>讀法</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here.</source>
            <translation>圖片貼近提示詞的程度：此處通常為 {usual}。</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the time.</source>
            <translation>圖片貼近提示詞的程度：此處通常為 {usual}；1 表示沒有引導，時間減半。</translation>
        </message>
        <message>
            <source>Read every character as text: no weights such as (word:1.2), and nothing beyond the limit</source>
            <translation>每個字元都當作文字讀取：不支援 (word:1.2) 這樣的權重，也不讀超出上限的部分</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
    </context>
    <context>
        <name>PartMenu</name>
        <message>
            <source>Reuse everything</source>
            <translation>沿用全部</translation>
        </message>
        <message>
            <source>Reuse only the prompt</source>
            <translation>只沿用提示詞</translation>
        </message>
        <message>
            <source>Reuse only the seed</source>
            <translation>只沿用種子</translation>
        </message>
        <message>
            <source>Reuse only the settings</source>
            <translation>只沿用設定</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>複製圖片</translation>
        </message>
        <message>
            <source>Copy the settings as text</source>
            <translation>以文字複製設定</translation>
        </message>
        <message>
            <source>Copy the prompt</source>
            <translation>複製提示詞</translation>
        </message>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>選擇這張圖片的檔案…</translation>
        </message>
        <message>
            <source>Look for all missing pictures in a folder…</source>
            <translation>在資料夾中尋找所有缺失的圖片…</translation>
        </message>
    </context>
    <context>
        <name>PictureOffer</name>
        <message>
            <source>Use as start</source>
            <translation>用作起始圖</translation>
        </message>
        <message>
            <source>“{name}” does not say how it was made. Begin with it?</source>
            <translation>「{name}」沒有說明它是怎樣生成的。要從它開始嗎？</translation>
        </message>
        <message>
            <source>“{name}” says how it was made.</source>
            <translation>「{name}」說明了它是怎樣生成的。</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>用作控制圖</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>用作參考圖</translation>
        </message>
        <message>
            <source>A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?</source>
            <translation>複製來的圖片不含設定，只有像素；它的檔案裡才有。要從它開始嗎？</translation>
        </message>
        <message>
            <source>Take over the settings of “{name}” as well?</source>
            <translation>也採用「{name}」的設定嗎？</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>使用這些設定</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暫不</translation>
        </message>
    </context>
    <context>
        <name>PictureSection</name>
        <message>
            <source>Add a picture</source>
            <translation>新增圖片</translation>
        </message>
        <message>
            <source>Open the models page</source>
            <translation>開啟模型頁</translation>
        </message>
        <message>
            <source>The copied picture</source>
            <translation>複製的圖片</translation>
        </message>
        <message>
            <source>The start picture</source>
            <translation>起始圖</translation>
        </message>
        <message>
            <source>{section}: open the models page</source>
            <translation>{section}：開啟模型頁</translation>
        </message>
        <message>
            <source>The picture in view</source>
            <translation>目前顯示的圖片</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>正在讀取圖片…</translation>
        </message>
        <message>
            <source>Add the files that are missing, or get another model</source>
            <translation>新增缺少的檔案，或取得其他模型</translation>
        </message>
        <message>
            <source>A picture file…</source>
            <translation>圖片檔案…</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Cancel the job</source>
            <translation>取消任務</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>清除遮罩</translation>
        </message>
        <message>
            <source>Compare, make again, export, use as start</source>
            <translation>比較、重新生成、匯出、用作起始圖</translation>
        </message>
        <message>
            <source>Earlier and later prompts</source>
            <translation>之前和之後的提示詞</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>提前或延後</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>最愛</translation>
        </message>
        <message>
            <source>Hold: what it was made from</source>
            <translation>按住：來源圖片</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>在圖庫中</translation>
        </message>
        <message>
            <source>In the prompt</source>
            <translation>在提示詞中</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>在佇列中</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>反轉遮罩</translation>
        </message>
        <message>
            <source>Larger or smaller pictures</source>
            <translation>圖片大一些或小一些</translation>
        </message>
        <message>
            <source>Larger, smaller, as a whole or in its own pixels</source>
            <translation>放大、縮小、整張或原始像素</translation>
        </message>
        <message>
            <source>Look for new files</source>
            <translation>尋找新檔案</translation>
        </message>
        <message>
            <source>More or less weight for the word</source>
            <translation>增減詞的權重</translation>
        </message>
        <message>
            <source>Move the line between them</source>
            <translation>移動分界線</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>移到資源回收筒</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>在畫布上</translation>
        </message>
        <message>
            <source>Paint or erase</source>
            <translation>塗抹或擦除</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>淘汰</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>顯示控制圖</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>顯示差異</translation>
        </message>
        <message>
            <source>Show the picture large</source>
            <translation>放大顯示圖片</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>筆刷變小或變大</translation>
        </message>
        <message>
            <source>Stars, none with 0</source>
            <translation>星級，0 為無</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>交換</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Take back from the trash</source>
            <translation>從資源回收筒取回</translation>
        </message>
        <message>
            <source>The picture before or after</source>
            <translation>上一張或下一張圖片</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>復原和重做</translation>
        </message>
        <message>
            <source>What made the picture</source>
            <translation>圖片的生成資訊</translation>
        </message>
        <message>
            <source>With a picture large</source>
            <translation>大圖顯示時</translation>
        </message>
        <message>
            <source>With two pictures side by side</source>
            <translation>兩張圖片比較時</translation>
        </message>
    </context>
    <context>
        <name>PresetButton</name>
        <message>
            <source>All models</source>
            <translation>所有模型</translation>
        </message>
        <message>
            <source>All settings under a name: size, sampler, steps, LoRAs and the rest, not the prompt</source>
            <translation>用一個名稱保存所有設定：尺寸、取樣器、步數、LoRA 等，不含提示詞</translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>匯出預設</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>匯出預設…</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>匯入預設</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>匯入預設…</translation>
        </message>
        <message>
            <source>Keep the settings as a preset…</source>
            <translation>將設定保存為預設…</translation>
        </message>
        <message>
            <source>Of this model</source>
            <translation>此模型的</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>預設</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>預設 (*.json)</translation>
        </message>
        <message>
            <source>Presets (*.json);;All files (*)</source>
            <translation>預設 (*.json);;所有檔案 (*)</translation>
        </message>
        <message>
            <source>Presets of settings</source>
            <translation>設定預設</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>{name} (applied by itself)</source>
            <translation>{name}（自動套用）</translation>
        </message>
        <message>
            <source>{name} (of {model})</source>
            <translation>{name}（{model}）</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>A notice says what it set, and can undo that</source>
            <translation>通知會說明設定了什麼，並可復原</translation>
        </message>
        <message>
            <source>All settings are kept, without prompts, seed and pictures.</source>
            <translation>保存所有設定，不含提示詞、種子和圖片。</translation>
        </message>
        <message>
            <source>Apply it when this model is picked</source>
            <translation>選擇此模型時套用</translation>
        </message>
        <message>
            <source>For this model</source>
            <translation>用於此模型</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep all settings as they are now (Enter)</source>
            <translation>保存目前的所有設定 (Enter)</translation>
        </message>
        <message>
            <source>Keep the preset</source>
            <translation>保存預設</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>預設名稱</translation>
        </message>
        <message>
            <source>Offered first while “{model}” is chosen</source>
            <translation>選擇「{model}」時優先顯示</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <source>Prompts that were drawn</source>
            <translation>畫過的提示詞</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 張圖片</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 張圖片</translation>
        </message>
        <message>
            <source>Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare</source>
            <translation>Enter 使用提示詞，S 加星號，Ctrl 加點按選擇第二個進行比較</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>1 prompt</source>
            <translation>1 條提示詞</translation>
        </message>
        <message>
            <source>{count} prompts</source>
            <translation>{count} 條提示詞</translation>
        </message>
        <message>
            <source>A note of your own</source>
            <translation>自己的備註</translation>
        </message>
        <message>
            <source>All pictures of this prompt, in the library</source>
            <translation>在圖庫中顯示此提示詞的所有圖片</translation>
        </message>
        <message>
            <source>Both are empty.</source>
            <translation>兩者都為空。</translation>
        </message>
        <message>
            <source>Find prompts</source>
            <translation>尋找提示詞</translation>
        </message>
        <message>
            <source>Find words in prompts and notes</source>
            <translation>在提示詞和備註中尋找詞語</translation>
        </message>
        <message>
            <source>From the older to the newer one</source>
            <translation>從較舊的到較新的</translation>
        </message>
        <message>
            <source>From this prompt to yours in the editor</source>
            <translation>從此提示詞到編輯框中的</translation>
        </message>
        <message>
            <source>Give it a star, or take the star away (S)</source>
            <translation>加星號或取消星號 (S)</translation>
        </message>
        <message>
            <source>No prompt has these words, or a star.</source>
            <translation>沒有含這些詞語或帶星號的提示詞。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>Note to the prompt</source>
            <translation>提示詞的備註</translation>
        </message>
        <message>
            <source>Nothing was drawn yet: each prompt that you draw is listed here.</source>
            <translation>尚未繪製任何內容：您畫過的每條提示詞都會列在這裡。</translation>
        </message>
        <message>
            <source>Only prompts with a star</source>
            <translation>僅顯示帶星號的提示詞</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>放入編輯框；在那裡復原可恢復您的文字 (Enter)</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>顯示其圖片</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>加星號</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>已加星號</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>取消星號</translation>
        </message>
        <message>
            <source>The whole prompt</source>
            <translation>完整提示詞</translation>
        </message>
        <message>
            <source>Use this prompt</source>
            <translation>使用此提示詞</translation>
        </message>
        <message>
            <source>Every word is looked for; its end may be missing</source>
            <translation>尋找每個詞；詞尾可省略</translation>
        </message>
        <message>
            <source>The prompt as it was written</source>
            <translation>所寫的原樣提示詞</translation>
        </message>
        <message>
            <source>It is kept while you type, and found by its words</source>
            <translation>輸入時即保存，可按其詞語尋找</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Change a picture</source>
            <translation>修改圖片</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Few steps</source>
            <translation>少步數</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>其他部件</translation>
        </message>
        <message>
            <source>edits</source>
            <translation>可編輯</translation>
        </message>
        <message>
            <source>few steps</source>
            <translation>少步數</translation>
        </message>
        <message>
            <source>redraws parts</source>
            <translation>局部重繪</translation>
        </message>
    </context>
    <context>
        <name>PurposeChips</name>
        <message>
            <source>Models to show: {purpose}</source>
            <translation>顯示的模型：{purpose}</translation>
        </message>
        <message>
            <source>Show only these models</source>
            <translation>只顯示這些模型</translation>
        </message>
    </context>
    <context>
        <name>ReferencePanel</name>
        <message>
            <source>Add a reference</source>
            <translation>新增參考圖</translation>
        </message>
        <message>
            <source>Pictures whose style or subject the result takes up</source>
            <translation>結果會吸收其風格或主體的圖片</translation>
        </message>
        <message>
            <source>References ({count})</source>
            <translation>參考圖（{count}）</translation>
        </message>
        <message>
            <source>Show the references</source>
            <translation>顯示參考圖</translation>
        </message>
        <message>
            <source>References</source>
            <translation>參考圖</translation>
        </message>
        <message>
            <source>Drop a picture here: the result takes up its style or subject.</source>
            <translation>把圖片拖曳到這裡：結果會吸收它的風格或主體。</translation>
        </message>
        <message>
            <source>A picture to take up</source>
            <translation>要吸收的圖片</translation>
        </message>
    </context>
    <context>
        <name>ReferenceRow</name>
        <message>
            <source>Earlier in the list</source>
            <translation>在清單中前移</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>在清單中後移</translation>
        </message>
        <message>
            <source>Move reference {number} up</source>
            <translation>上移參考圖 {number}</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>讀取者</translation>
        </message>
        <message>
            <source>Remove reference {number}</source>
            <translation>移除參考圖 {number}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>Weight of reference {number}, slider</source>
            <translation>參考圖 {number} 的權重滑桿</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}（不適用）</translation>
        </message>
        <message>
            <source>What reads reference {number}</source>
            <translation>讀取參考圖 {number} 的部件</translation>
        </message>
        <message>
            <source>What is taken of reference {number}</source>
            <translation>從參考圖 {number} 取用的內容</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>取用</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Its style</source>
            <translation>風格</translation>
        </message>
        <message>
            <source>Its composition</source>
            <translation>構圖</translation>
        </message>
        <message>
            <source>Its subject, its colours, its manner</source>
            <translation>主體、顏色和手法</translation>
        </message>
        <message>
            <source>Colours, materials and mood alone</source>
            <translation>僅顏色、材質和氛圍</translation>
        </message>
        <message>
            <source>Where things are and how large, and nothing else</source>
            <translation>只取物體的位置和大小</translation>
        </message>
        <message>
            <source>Weight of reference {number}</source>
            <translation>參考圖 {number} 的權重</translation>
        </message>
        <message>
            <source>The model itself</source>
            <translation>模型本身</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>參考圖 {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>圖片 {number}</translation>
        </message>
        <message>
            <source>Move reference {number} down</source>
            <translation>下移參考圖 {number}</translation>
        </message>
        <message>
            <source>How strongly it is taken up: at 0.5 the prompt has as much to say</source>
            <translation>吸收的強度：0.5 時與提示詞同樣重要</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>生成時不用它；圖片留在圖庫中</translation>
        </message>
    </context>
    <context>
        <name>SamplersPart</name>
        <message>
            <source>Draw it by several samplers</source>
            <translation>用幾種取樣器各畫一次</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>其他結果與之比較的基準</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Shape {shape}</source>
            <translation>形狀 {shape}</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>Show the start picture</source>
            <translation>顯示起始圖</translation>
        </message>
        <message>
            <source>Begin with a picture instead of noise: a photo, a sketch, a picture made before</source>
            <translation>從圖片而不是雜訊開始：照片、草圖或以前生成的圖片</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>選擇檔案…</translation>
        </message>
        <message>
            <source>Choose a file as start picture</source>
            <translation>選擇一個檔案作為起始圖</translation>
        </message>
        <message>
            <source>Begin with a picture file. Or drop or paste one, or press B on a picture of the library.</source>
            <translation>從圖片檔案開始。也可以拖放或貼上，或在圖庫的圖片上按 B。</translation>
        </message>
        <message>
            <source>Remove the start picture</source>
            <translation>移除起始圖</translation>
        </message>
        <message>
            <source>Begin with noise again; the picture stays in the library</source>
            <translation>重新從雜訊開始；圖片留在圖庫中</translation>
        </message>
        <message>
            <source>How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.</source>
            <translation>圖片改變的程度：0.3 保留大部分，1 完全不保留。</translation>
        </message>
        <message>
            <source>Strength slider</source>
            <translation>重繪幅度滑桿</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>重繪幅度</translation>
        </message>
        <message>
            <source>Fit of the start picture</source>
            <translation>起始圖的配合方式</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>圖片形狀不同時如何處理</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>裁切</translation>
        </message>
        <message>
            <source>Cut off equally at both ends</source>
            <translation>兩端等量裁掉</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填滿</translation>
        </message>
        <message>
            <source>Keep all of it; its edges are repeated where room is left</source>
            <translation>全部保留；有空餘處重複邊緣</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>伸展</translation>
        </message>
        <message>
            <source>The start picture, small</source>
            <translation>起始圖，縮小顯示</translation>
        </message>
        <message>
            <source>Keep all of it, bent to the size</source>
            <translation>全部保留，變形到該尺寸</translation>
        </message>
        <message>
            <source>Use the size of the start picture</source>
            <translation>使用起始圖的尺寸</translation>
        </message>
        <message>
            <source>Set the size to the picture's shape, the shorter side as the model was trained for</source>
            <translation>按圖片的形狀設定尺寸，短邊取模型訓練的尺寸</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>配合</translation>
        </message>
        <message>
            <source>A picture to begin with</source>
            <translation>用來開始的圖片</translation>
        </message>
        <message>
            <source>Use its shape: {width} × {height}</source>
            <translation>使用它的形狀：{width} × {height}</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>正在讀取圖片…</translation>
        </message>
        <message>
            <source>Drop or paste a picture, or press B on one.</source>
            <translation>拖放或貼上一張圖片，或在圖片上按 B。</translation>
        </message>
        <message>
            <source>Looking for the picture…</source>
            <translation>正在尋找圖片…</translation>
        </message>
        <message>
            <source>Only a part of it is drawn anew, or beyond its edges.</source>
            <translation>只重繪其中一部分，或畫到邊緣之外。</translation>
        </message>
        <message>
            <source>{drawn} of {steps} steps will be drawn.</source>
            <translation>{steps} 步中將畫 {drawn} 步。</translation>
        </message>
        <message>
            <source>No step would be drawn: choose a higher strength or more steps.</source>
            <translation>一步也不會畫：請提高重繪幅度或增加步數。</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>起始圖</translation>
        </message>
        <message>
            <source>Start picture: strength {strength}</source>
            <translation>起始圖：重繪幅度 {strength}</translation>
        </message>
        <message>
            <source>This model reads the picture at every step: it has no strength.</source>
            <translation>此模型每一步都讀取圖片：沒有重繪幅度。</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編輯</translation>
        </message>
        <message>
            <source>Edit the start picture</source>
            <translation>編輯起始圖</translation>
        </message>
        <message>
            <source>Paint what of it is drawn anew, or draw beyond its edges</source>
            <translation>塗出要重繪的部分，或畫到邊緣之外</translation>
        </message>
    </context>
    <context>
        <name>StartEach</name>
        <message>
            <source>Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?</source>
            <translation>用提示詞「{prompt}」和目前設定，從這 {count} 張各生成一張圖片嗎？</translation>
        </message>
        <message>
            <source>{count} that cannot be read are left out.</source>
            <translation>{count} 張無法讀取，已略過。</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>提交任務</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A folder with pictures</source>
            <translation>存放圖片的資料夾</translation>
        </message>
    </context>
    <context>
        <name>SmallCopies</name>
        <message>
            <source>file missing</source>
            <translation>檔案缺失</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>無法讀取</translation>
        </message>
    </context>
    <context>
        <name>LibraryQuestions</name>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>清空資源回收筒</translation>
        </message>
        <message>
            <source>Forget the album</source>
            <translation>刪除相簿</translation>
        </message>
        <message>
            <source>Hand {count} pictures over to the system's trash? They leave the library.</source>
            <translation>把 {count} 張圖片交給系統資源回收筒嗎？它們將離開圖庫。</translation>
        </message>
        <message>
            <source>Import “{name}” into the library?</source>
            <translation>把「{name}」匯入圖庫嗎？</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Looking for missing pictures; files looked at: {done}</source>
            <translation>正在尋找缺失的圖片；已檢視檔案：{done}</translation>
        </message>
        <message>
            <source>Only the {count} of more than 30 days</source>
            <translation>僅超過 30 天的 {count} 張</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>停止尋找</translation>
        </message>
        <message>
            <source>Taking pictures in: {done} of {total}</source>
            <translation>正在收入圖片：{done} / {total}</translation>
        </message>
        <message>
            <source>The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.</source>
            <translation>系統沒有可容納 {count} 張圖片的資源回收筒。要永久刪除嗎？之後無法還原。</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>停止收入</translation>
        </message>
        <message>
            <source>Stop emptying</source>
            <translation>停止清空</translation>
        </message>
        <message>
            <source>Looking for pictures…</source>
            <translation>正在尋找圖片…</translation>
        </message>
        <message>
            <source>Leave where they are</source>
            <translation>留在原處</translation>
        </message>
        <message>
            <source>Keep the album</source>
            <translation>保留相簿</translation>
        </message>
        <message>
            <source>Import {count} files and folders into the library?</source>
            <translation>把 {count} 個檔案和資料夾匯入圖庫嗎？</translation>
        </message>
        <message>
            <source>Forget the album “{name}”? Its pictures stay.</source>
            <translation>刪除相簿「{name}」嗎？其中的圖片會保留。</translation>
        </message>
        <message>
            <source>Emptying the trash: {done} of {total}</source>
            <translation>正在清空資源回收筒：{done} / {total}</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>永久刪除</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>SelectionTools</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>加入或移出最愛（F）</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>清空資源回收筒…</translation>
        </message>
        <message>
            <source>Hand what is in the trash over to the system's</source>
            <translation>把資源回收筒中的內容交給系統資源回收筒</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>定位…</translation>
        </message>
        <message>
            <source>Move the selected pictures to the trash</source>
            <translation>把所選圖片移到資源回收筒</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>淘汰</translation>
        </message>
        <message>
            <source>Remove from the album</source>
            <translation>移出相簿</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>資源回收筒</translation>
        </message>
        <message>
            <source>Write tags (T)</source>
            <translation>寫標籤（T）</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} 星（{count}）；再按一次取消（0）</translation>
        </message>
        <message>
            <source>{count} stars</source>
            <translation>{count} 星</translation>
        </message>
        <message>
            <source>Ways to locate missing pictures</source>
            <translation>定位缺失圖片的方式</translation>
        </message>
        <message>
            <source>The pictures stay in the library</source>
            <translation>圖片留在圖庫中</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>還原</translation>
        </message>
        <message>
            <source>Reject, or take that back (X)</source>
            <translation>淘汰，或復原淘汰（X）</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>移到資源回收筒（Delete）</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>在資料夾中按圖片內容尋找所有缺失的圖片</translation>
        </message>
        <message>
            <source>Locate missing pictures</source>
            <translation>定位缺失的圖片</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>最愛</translation>
        </message>
        <message>
            <source>Bring back from the trash (Enter)</source>
            <translation>從資源回收筒取回（Enter）</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>要尋找的資料夾，或檔案本身（空格開啟清單）</translation>
        </message>
    </context>
    <context>
        <name>ShownPictures</name>
        <message>
            <source>Moved to the trash</source>
            <translation>已移到資源回收筒</translation>
        </message>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>被安全檢查器隱藏</translation>
        </message>
    </context>
    <context>
        <name>CanvasBar</name>
        <message>
            <source>All pictures</source>
            <translation>所有圖片</translation>
        </message>
        <message>
            <source>Favourite, the picture in view</source>
            <translation>最愛，目前顯示的圖片</translation>
        </message>
        <message>
            <source>Order what was not made once more, with the same seeds</source>
            <translation>把未生成的再提交一次，種子不變</translation>
        </message>
        <message>
            <source>Show the picture being made</source>
            <translation>顯示正在生成的圖片</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>重新開始</translation>
        </message>
        <message>
            <source>Show it large (Enter, or a double click)</source>
            <translation>放大顯示（Enter 或按兩下）</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大圖</translation>
        </message>
        <message>
            <source>Back to the grid (Esc)</source>
            <translation>返回網格（Esc）</translation>
        </message>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>加入或移出最愛（F）</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丟棄</translation>
        </message>
        <message>
            <source>From where it was stopped, as far as the engine still has it; the picture is the same either way</source>
            <translation>從停下的地方繼續（只要引擎仍保留著）；無論如何圖片都相同</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Take the stopped picture away from here</source>
            <translation>把停下的圖片從這裡移走</translation>
        </message>
    </context>
    <context>
        <name>NoPictures</name>
        <message>
            <source>Create one: Ctrl+1, then Ctrl+Enter.</source>
            <translation>創作一張：Ctrl+1，然後 Ctrl+Enter。</translation>
        </message>
        <message>
            <source>Every picture is where it was.</source>
            <translation>每張圖片都在原處。</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>還沒有最愛</translation>
        </message>
        <message>
            <source>No hidden pictures</source>
            <translation>沒有隱藏的圖片</translation>
        </message>
        <message>
            <source>No picture of today yet</source>
            <translation>今天還沒有圖片</translation>
        </message>
        <message>
            <source>Select a picture and press F.</source>
            <translation>選擇一張圖片，然後按 F。</translation>
        </message>
        <message>
            <source>The safety checker has hidden none.</source>
            <translation>安全檢查器沒有隱藏任何圖片。</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>此相簿是空的</translation>
        </message>
        <message>
            <source>What you delete waits here, and can be restored.</source>
            <translation>您刪除的圖片在此等待，可以還原。</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>請嘗試更少的詞，或只輸入詞的開頭。</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>資源回收筒是空的</translation>
        </message>
        <message>
            <source>Show all pictures</source>
            <translation>顯示所有圖片</translation>
        </message>
        <message>
            <source>No pictures found</source>
            <translation>沒有找到圖片</translation>
        </message>
        <message>
            <source>No picture here yet</source>
            <translation>這裡還沒有圖片</translation>
        </message>
        <message>
            <source>No file is missing</source>
            <translation>沒有缺失的檔案</translation>
        </message>
        <message>
            <source>Leave out no picture</source>
            <translation>不略過任何圖片</translation>
        </message>
        <message>
            <source>Drop pictures on its name.</source>
            <translation>把圖片拖曳到它的名稱上。</translation>
        </message>
        <message>
            <source>Create one (Ctrl+1), or drop pictures and folders of any program here.</source>
            <translation>創作一張（Ctrl+1），或把任何程式的圖片和資料夾拖曳到這裡。</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>樣式名稱</translation>
        </message>
        <message>
            <source>Text of the style</source>
            <translation>樣式文字</translation>
        </message>
        <message>
            <source>What pictures of this style should not show</source>
            <translation>此樣式的圖片不應出現的內容</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Folder of the style</source>
            <translation>樣式的資料夾</translation>
        </message>
        <message>
            <source>The heading that it stands below; a new one is made by its name</source>
            <translation>它所在的標題；輸入新名稱即可新增</translation>
        </message>
        <message>
            <source>Keep the style (Ctrl+Enter)</source>
            <translation>保存樣式 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Leave everything as it was (Esc)</source>
            <translation>保持原樣 (Esc)</translation>
        </message>
        <message>
            <source>Write {prompt} where the prompt goes; without it the text goes behind.</source>
            <translation>在提示詞的位置寫 {prompt}；沒有它時文字放在後面。</translation>
        </message>
        <message>
            <source>It brings along: {settings}.</source>
            <translation>它帶來：{settings}。</translation>
        </message>
        <message>
            <source>It came with sddesk: yours of the same name takes its place, and removing yours brings it back.</source>
            <translation>它隨 sddesk 提供：您的同名樣式會取代它，移除後它會恢復。</translation>
        </message>
    </context>
    <context>
        <name>TokensTable</name>
        <message>
            <source>Token</source>
            <translation>詞元</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>權重</translation>
        </message>
        <message>
            <source>Nearest words</source>
            <translation>最接近的詞</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>詞元</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示詞</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>反向提示詞</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>向量</translation>
        </message>
    </context>
    <context>
        <name>VaePart</name>
        <message>
            <source>Another picture…</source>
            <translation>其他圖片…</translation>
        </message>
        <message>
            <source>Encode and decode a picture of yours; you can drop it here, too</source>
            <translation>把您自己的圖片編碼再解碼；也可以拖曳到這裡</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>圖片</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>編碼後再解碼</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差異，放大 4 倍</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>通道 {number}</translation>
        </message>
        <message>
            <source>A picture for the VAE</source>
            <translation>送入 VAE 的圖片</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back from the large view</source>
            <translation>從大圖返回</translation>
        </message>
        <message>
            <source>Fitted, or pixel by pixel (Z)</source>
            <translation>適合視窗，或逐像素顯示（Z）</translation>
        </message>
        <message>
            <source>Locate the missing pictures</source>
            <translation>定位缺失的圖片</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>在資料夾中按圖片內容尋找所有缺失的圖片</translation>
        </message>
        <message>
            <source>Picture before this one</source>
            <translation>這張之前的圖片</translation>
        </message>
        <message>
            <source>Show everything that made it, as text (I)</source>
            <translation>以文字顯示全部生成資訊（I）</translation>
        </message>
        <message>
            <source>The picture before (Left)</source>
            <translation>上一張圖片（左）</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大檢視</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小檢視</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>縮小檢視（-）</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>放大檢視（+）</translation>
        </message>
        <message>
            <source>Ways to locate the missing picture</source>
            <translation>定位缺失圖片的方式</translation>
        </message>
        <message>
            <source>The picture after (Right)</source>
            <translation>下一張圖片（右）</translation>
        </message>
        <message>
            <source>Show everything that made it</source>
            <translation>顯示全部生成資訊</translation>
        </message>
        <message>
            <source>Picture after this one</source>
            <translation>這張之後的圖片</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>定位…</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>資訊</translation>
        </message>
        <message>
            <source>Fit the picture or show its pixels</source>
            <translation>讓圖片適合視窗，或顯示其像素</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>要尋找的資料夾，或檔案本身（空格開啟清單）</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Everything that made this picture</source>
            <translation>這張圖片的全部生成資訊</translation>
        </message>
        <message>
            <source>Select and copy any of it; I hides it</source>
            <translation>可任意選擇和複製；按 I 隱藏</translation>
        </message>
        <message>
            <source>Text in the file:</source>
            <translation>檔案中的文字：</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>它沒有說明是怎樣生成的。</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>說明</translation>
        </message>
    </context>
    <context>
        <name>NoticeActions</name>
        <message>
            <source>Add a model folder…</source>
            <translation>新增模型資料夾…</translation>
        </message>
        <message>
            <source>Convert to safetensors</source>
            <translation>轉換為 safetensors</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再看一次</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>開啟頁面</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>另存到別處…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>顯示</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try in full precision</source>
            <translation>用全精度再試</translation>
        </message>
        <message>
            <source>Use {steps} steps, {sampler}, guidance {guidance}</source>
            <translation>使用 {steps} 步、{sampler}、引導 {guidance}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在資料夾中顯示</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Draw without them</source>
            <translation>不用它們生成</translation>
        </message>
        <message>
            <source>Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}</source>
            <translation>還原為 {old_steps} 步、{old_sampler}、引導 {old_guidance}</translation>
        </message>
        <message>
            <source>A folder for the pictures that are not saved yet</source>
            <translation>存放尚未儲存圖片的資料夾</translation>
        </message>
    </context>
    <context>
        <name>PartsPanel</name>
        <message>
            <source>Parts</source>
            <translation>部件</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>第二文字編碼器</translation>
        </message>
        <message>
            <source>Show the parts of other models</source>
            <translation>顯示其他模型的部件</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Text 2</source>
            <translation>文字 2</translation>
        </message>
        <message>
            <source>Text encoder</source>
            <translation>文字編碼器</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>模型內附的</translation>
        </message>
        <message>
            <source>The other file that reads the prompt, of models with two text encoders. Only those that fit are offered.</source>
            <translation>有兩個文字編碼器的模型中，讀取提示詞的另一個檔案。只列出適用的。</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Draw with the VAE, the text encoder or the sampler settings of another model</source>
            <translation>使用其他模型的 VAE、文字編碼器或取樣器設定</translation>
        </message>
        <message>
            <source>What paints the picture from the finished latents. Only those that fit the model are offered.</source>
            <translation>把完成的潛變數畫成圖片的部件。只列出適合該模型的。</translation>
        </message>
        <message>
            <source>What reads the prompt, with its tokenizer. Only those that fit the model are offered.</source>
            <translation>讀取提示詞的部件，連同分詞器。只列出適合該模型的。</translation>
        </message>
        <message>
            <source>Sampler settings</source>
            <translation>取樣器設定</translation>
        </message>
        <message>
            <source>What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.</source>
            <translation>告訴取樣器的模型資訊：雜訊水平、預測內容、步的間隔。</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>取樣器</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（不在此處）</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}（不適用）</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>預測</translation>
        </message>
        <message>
            <source>What the model predicts. If every picture is noise and its file does not say, choose the other.</source>
            <translation>模型預測什麼。如果每張圖片都是雜訊而檔案沒有說明，請選另一個。</translation>
        </message>
        <message>
            <source>As its files say</source>
            <translation>按其檔案所述</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>雜訊（epsilon）</translation>
        </message>
        <message>
            <source>Seamless edges</source>
            <translation>無縫邊緣</translation>
        </message>
        <message>
            <source>The picture goes on over its edges: beside itself it shows no seam.</source>
            <translation>圖片越過邊緣延續：與自身並排時沒有接縫。</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>橫向</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>縱向</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>雙向</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>無縫</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>變異強度</translation>
        </message>
        <message>
            <source>How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.</source>
            <translation>雜訊中有多少來自變異種子：0 沒有，0.2 保留原圖，1 全部。</translation>
        </message>
        <message>
            <source>Variation</source>
            <translation>變異</translation>
        </message>
        <message>
            <source>Of seed</source>
            <translation>來自種子</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>速度（v）</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>引導重縮放</translation>
        </message>
        <message>
            <source>Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.</source>
            <translation>減輕引導造成的過曝感：零終端 SNR 的模型用 0.7，其他用 0。</translation>
        </message>
        <message>
            <source>Rescale</source>
            <translation>重縮放</translation>
        </message>
    </context>
    <context>
        <name>OtherSeed</name>
        <message>
            <source>Variation seed</source>
            <translation>變異種子</translation>
        </message>
        <message>
            <source>The seed whose noise is mixed in; picture i of several takes this number + i.</source>
            <translation>混入其雜訊的種子；多張時，第 i 張使用此數 + i。</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures found</source>
            <translation>找到的圖片</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash</source>
            <translation>Enter 放大顯示圖片；F、1 到 5、X 和 T 作標記；Delete 移到資源回收筒</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>The file of this picture is missing.</source>
            <translation>這張圖片的檔案缺失。</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>它沒有說明是怎樣生成的。</translation>
        </message>
        <message>
            <source>made again to be compared, not saved</source>
            <translation>為比較而重新生成，未儲存</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>放大顯示</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>最愛</translation>
        </message>
        <message>
            <source>Hold \ or O to see the picture before</source>
            <translation>按住 \ 或 O 檢視之前的圖片</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Starting the engine…</source>
            <translation>正在啟動引擎…</translation>
        </message>
        <message>
            <source>Loading the model…</source>
            <translation>正在載入模型…</translation>
        </message>
        <message>
            <source>Reading the prompt…</source>
            <translation>正在讀取提示詞…</translation>
        </message>
        <message>
            <source>Painting the picture…</source>
            <translation>正在繪製圖片…</translation>
        </message>
        <message>
            <source>Enlarging, {step} of {count} parts done…</source>
            <translation>正在放大，已完成 {step} / {count} 塊…</translation>
        </message>
        <message>
            <source>Painting picture {index} of {count}…</source>
            <translation>正在繪製第 {index} 張圖片，共 {count} 張…</translation>
        </message>
        <message>
            <source>{speed} it/s</source>
            <translation>{speed} it/s</translation>
        </message>
        <message>
            <source>Preparing the model for this processor, once…</source>
            <translation>正在為此處理器準備模型，僅此一次…</translation>
        </message>
        <message>
            <source>No answer from the engine for {time}</source>
            <translation>引擎已有 {time} 沒有回應</translation>
        </message>
        <message>
            <source>no step for {time}</source>
            <translation>已有 {time} 沒有新的步</translation>
        </message>
        <message>
            <source>tile {tile} of {tiles}, {step_text}</source>
            <translation>分塊 {tile} / {tiles}，{step_text}</translation>
        </message>
        <message>
            <source>step {step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>picture {first} of {count}, step {step} of {steps}</source>
            <translation>圖片 {first} / {count}，第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>pictures {first} to {last} of {count}, step {step} of {steps}</source>
            <translation>圖片 {first}～{last} / {count}，第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Stopped at step {step} of {steps}</source>
            <translation>停在第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Failed at step {step} of {steps}</source>
            <translation>在第 {step} 步失敗，共 {steps} 步</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中斷</translation>
        </message>
        <message>
            <source>Interrupted at step {step} of {steps}</source>
            <translation>在第 {step} 步中斷，共 {steps} 步</translation>
        </message>
        <message>
            <source>{step_text}, larger</source>
            <translation>{step_text}，放大階段</translation>
        </message>
        <message>
            <source>Enlarging the picture…</source>
            <translation>正在放大圖片…</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>進度</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>Tokens used, and how many this model reads</source>
            <translation>已用詞元數，以及此模型能讀的數量</translation>
        </message>
        <message>
            <source>{count}/{limit} · end is cut</source>
            <translation>{count}/{limit} · 末尾被截斷</translation>
        </message>
        <message>
            <source>The model does not read the words that are struck through.</source>
            <translation>模型不讀帶刪除線的詞。</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Waiting jobs</source>
            <translation>等待中的任務</translation>
        </message>
        <message>
            <source>Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later</source>
            <translation>拖曳任務，或按 Alt+上、Alt+下，讓它提前或延後</translation>
        </message>
        <message>
            <source>History of jobs</source>
            <translation>任務歷程記錄</translation>
        </message>
        <message>
            <source>What became of the last jobs; Enter runs one again</source>
            <translation>最近任務的結果；Enter 再次執行</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>提前</translation>
        </message>
        <message>
            <source>Let the selected jobs run earlier</source>
            <translation>讓所選任務提前</translation>
        </message>
        <message>
            <source>One place up (Alt+Up)</source>
            <translation>上移一位（Alt+上）</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>延後</translation>
        </message>
        <message>
            <source>Let the selected jobs run later</source>
            <translation>讓所選任務延後</translation>
        </message>
        <message>
            <source>One place down (Alt+Down)</source>
            <translation>下移一位（Alt+下）</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編輯</translation>
        </message>
        <message>
            <source>Edit the selected job</source>
            <translation>編輯所選任務</translation>
        </message>
        <message>
            <source>Its settings are put on the left; it waits until they are saved (Enter)</source>
            <translation>其設定會放到左側；儲存之前它一直等待（Enter）</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製一份</translation>
        </message>
        <message>
            <source>Duplicate the selected jobs</source>
            <translation>複製所選任務</translation>
        </message>
        <message>
            <source>The same once more with new seeds</source>
            <translation>相同設定再來一次，換新種子</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the selected jobs</source>
            <translation>取消所選任務</translation>
        </message>
        <message>
            <source>Remove the selected jobs from the queue (Del)</source>
            <translation>從佇列移除所選任務（Del）</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>再次執行</translation>
        </message>
        <message>
            <source>Run the selected jobs again</source>
            <translation>再次執行所選任務</translation>
        </message>
        <message>
            <source>Order the same pictures with the same seeds (Enter)</source>
            <translation>用相同的種子再生成相同的圖片（Enter）</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>清除歷程記錄</translation>
        </message>
        <message>
            <source>Forget these jobs; their pictures stay</source>
            <translation>不再記住這些任務；圖片會保留</translation>
        </message>
        <message>
            <source>History</source>
            <translation>歷程記錄</translation>
        </message>
        <message>
            <source>The queue is empty. Generate adds a job at any time.</source>
            <translation>佇列是空的。隨時可以點「生成」新增任務。</translation>
        </message>
        <message>
            <source>Jobs: {count}</source>
            <translation>任務：{count}</translation>
        </message>
        <message>
            <source>Jobs: {count} · about {time} left</source>
            <translation>任務：{count} · 約剩 {time}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>顯示</translation>
        </message>
        <message>
            <source>Show the selected job</source>
            <translation>顯示所選任務</translation>
        </message>
        <message>
            <source>See its picture being made (Enter)</source>
            <translation>檢視其圖片的生成過程（Enter）</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search: a red house, model:starter, steps&gt;30, is:favourite…</source>
            <translation>搜尋：a red house、model:starter、steps&gt;30、is:favourite…</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>搜尋圖片</translation>
        </message>
        <message>
            <source>Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)</source>
            <translation>詞、「完整片語」和欄位：{fields}。前面加減號表示排除。（Ctrl+F）</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>random</source>
            <translation>隨機</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>種子</translation>
        </message>
        <message>
            <source>Noise is drawn from this number. The same seed and settings give the same picture.</source>
            <translation>雜訊由這個數字產生。相同的種子和設定得到相同的圖片。</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>固定此種子</translation>
        </message>
        <message>
            <source>Draw a new seed</source>
            <translation>換新種子</translation>
        </message>
        <message>
            <source>Draw a new seed now and keep it</source>
            <translation>現在換一個新種子並固定</translation>
        </message>
        <message>
            <source>A new seed is drawn for each picture. Press to keep this one.</source>
            <translation>每張圖片都用新種子。按下即固定目前種子。</translation>
        </message>
        <message>
            <source>This seed is kept. Press to draw a new one for each picture.</source>
            <translation>已固定此種子。按下即每張圖片換新種子。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Add a model folder…</source>
            <translation>新增模型資料夾…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>選擇存放模型的資料夾（Ctrl+O）</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>全精度</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>半精度</translation>
        </message>
        <message>
            <source>Half is faster on a GPU and takes half the memory; full is exact everywhere</source>
            <translation>半精度在顯示卡上更快，記憶體減半；全精度處處精確</translation>
        </message>
        <message>
            <source>Noise from</source>
            <translation>雜訊來自</translation>
        </message>
        <message>
            <source>The CPU: the same on every machine</source>
            <translation>處理器：在每台機器上都相同</translation>
        </message>
        <message>
            <source>The device in use</source>
            <translation>正在使用的裝置</translation>
        </message>
        <message>
            <source>Where the noise of a seed is drawn</source>
            <translation>種子的雜訊在哪裡產生</translation>
        </message>
        <message>
            <source>Use the safety checker</source>
            <translation>使用安全檢查器</translation>
        </message>
        <message>
            <source>It hides pictures it takes for unsafe; it is often wrong</source>
            <translation>它會隱藏它認為不安全的圖片；它經常出錯</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>安全檢查器</translation>
        </message>
        <message>
            <source>Use it where a model has one</source>
            <translation>模型帶有時使用</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按鍵</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>更改按鍵…</translation>
        </message>
        <message>
            <source>Every key of the window, and which you want instead (?)</source>
            <translation>視窗的所有按鍵，以及您想改用的按鍵 (?)</translation>
        </message>
        <message>
            <source>{text} (settings)</source>
            <translation>{text}（設定）</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Albums</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Click shows an album; drop pictures on one to put them in</source>
            <translation>按一下顯示相簿；把圖片拖曳到相簿上即可放入</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>儲存的搜尋</translation>
        </message>
        <message>
            <source>Click searches again</source>
            <translation>按一下再次搜尋</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>新相簿</translation>
        </message>
        <message>
            <source>A new album with the selected pictures</source>
            <translation>用所選圖片建立相簿</translation>
        </message>
        <message>
            <source>Rename the album</source>
            <translation>重新命名相簿</translation>
        </message>
        <message>
            <source>Rename the chosen album (F2)</source>
            <translation>重新命名所選相簿（F2）</translation>
        </message>
        <message>
            <source>Remove the album</source>
            <translation>移除相簿</translation>
        </message>
        <message>
            <source>Forget the chosen album; its pictures stay (Delete)</source>
            <translation>移除所選相簿；其中的圖片會保留（Delete）</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>儲存此搜尋</translation>
        </message>
        <message>
            <source>Keep what is searched for now under a name</source>
            <translation>給目前搜尋起名並保留</translation>
        </message>
        <message>
            <source>Forget the saved search</source>
            <translation>移除儲存的搜尋</translation>
        </message>
        <message>
            <source>Forget the chosen search (Delete)</source>
            <translation>移除所選搜尋（Delete）</translation>
        </message>
        <message>
            <source>Select pictures and press + to put them in an album.</source>
            <translation>選擇圖片，按 + 放入相簿。</translation>
        </message>
        <message>
            <source>Search for something, then press + to keep it.</source>
            <translation>搜尋一些內容，再按 + 儲存。</translation>
        </message>
        <message>
            <source>New search</source>
            <translation>新搜尋</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source>Width in pixels</source>
            <translation>寬度（像素）</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>高度（像素）</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>交換寬高</translation>
        </message>
        <message>
            <source>Multiples of {step} from {low} to {high}</source>
            <translation>{low} 到 {high} 之間 {step} 的倍數</translation>
        </message>
    </context>
    <context>
        <name>SliderView</name>
        <message>
            <source>Two pictures and the line between them</source>
            <translation>兩張圖片和其間的分界線</translation>
        </message>
        <message>
            <source>Left picture: {percent} %</source>
            <translation>左圖：{percent} %</translation>
        </message>
        <message>
            <source>Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, Z shows both fitted or pixel by pixel, Shift and arrows move them</source>
            <translation>拖曳分界線，或用左右鍵、Home 和 End 移動；滾輪、+ 和 - 縮放，Z 讓兩圖適合視窗或逐像素顯示，Shift 加方向鍵移動圖片</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>holiday, red, to print</source>
            <translation>假期, 紅色, 待列印</translation>
        </message>
        <message>
            <source>Tags of the selected pictures</source>
            <translation>所選圖片的標籤</translation>
        </message>
        <message>
            <source>Tags, separated by commas; Enter keeps them, Esc leaves them as they were</source>
            <translation>標籤，用逗號分隔；Enter 儲存，Esc 保持原樣</translation>
        </message>
        <message>
            <source>Close the tags</source>
            <translation>關閉標籤</translation>
        </message>
        <message>
            <source>Leave the tags as they were (Esc)</source>
            <translation>標籤保持原樣（Esc）</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 張圖片</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailDelegate</name>
        <message>
            <source>file missing</source>
            <translation>檔案缺失</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>已隱藏</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Create</source>
            <translation>創作</translation>
        </message>
        <message>
            <source>Make pictures (Ctrl+1)</source>
            <translation>生成圖片（Ctrl+1）</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>圖庫</translation>
        </message>
        <message>
            <source>All pictures (Ctrl+2)</source>
            <translation>所有圖片（Ctrl+2）</translation>
        </message>
        <message>
            <source>Models: get one, add one</source>
            <translation>模型：取得或新增</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>模型（Ctrl+M）</translation>
        </message>
        <message>
            <source>Looking for the device…</source>
            <translation>正在尋找裝置…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>裝置</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>工作原理</translation>
        </message>
        <message>
            <source>How it works (F1)</source>
            <translation>工作原理（F1）</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>選單</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>選單（F10）</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Memory: {size}</source>
            <translation>記憶體：{size}</translation>
        </message>
        <message>
            <source>Driver: {driver}</source>
            <translation>驅動程式：{driver}</translation>
        </message>
        <message>
            <source>{device} and {count} more</source>
            <translation>{device} 及另外 {count} 個</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>{line} in {time}</source>
            <translation>{line}，耗時 {time}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <source>seed {seed} · {steps} steps · {sampler} · {width} × {height}</source>
            <translation>種子 {seed} · {steps} 步 · {sampler} · {width} × {height}</translation>
        </message>
        <message>
            <source>CPU, 1 thread</source>
            <translation>CPU，1 執行緒</translation>
        </message>
        <message>
            <source>CPU, {threads} threads</source>
            <translation>CPU，{threads} 執行緒</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>♥ favourite</source>
            <translation>♥ 最愛</translation>
        </message>
        <message>
            <source>✕ rejected</source>
            <translation>✕ 已淘汰</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>快速</translation>
        </message>
        <message>
            <source>from a picture, strength {strength}</source>
            <translation>來自圖片，重繪幅度 {strength}</translation>
        </message>
        <message>
            <source>refined in such tiles, strength {strength}</source>
            <translation>按此分塊細化，重繪幅度 {strength}</translation>
        </message>
        <message>
            <source>enlarged {scale} times by {model}</source>
            <translation>用 {model} 放大 {scale} 倍</translation>
        </message>
        <message>
            <source>Partly read. Left out:</source>
            <translation>只讀取了一部分。略過：</translation>
        </message>
        <message>
            <source>partly read</source>
            <translation>部分讀取</translation>
        </message>
        <message>
            <source>seed not stated</source>
            <translation>未註明種子</translation>
        </message>
        <message>
            <source>steps not stated</source>
            <translation>未註明步數</translation>
        </message>
        <message>
            <source>sampler not stated</source>
            <translation>未註明取樣器</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>種子 {seed}</translation>
        </message>
        <message>
            <source>{steps} steps</source>
            <translation>{steps} 步</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>今天 {time}</translation>
        </message>
        <message>
            <source>part of a picture, strength {strength}</source>
            <translation>圖片的一部分，重繪幅度 {strength}</translation>
        </message>
        <message>
            <source>drawn on at {width} × {height}, strength {strength}</source>
            <translation>在 {width} × {height} 繼續繪製，重繪幅度 {strength}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小時 {minutes} 分</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>被安全檢查器隱藏</translation>
        </message>
        <message>
            <source>The file of this picture is missing. Locate… finds it where it is now.</source>
            <translation>這張圖片的檔案缺失。用「定位…」找到它現在的位置。</translation>
        </message>
        <message>
            <source>This picture is in the trash.</source>
            <translation>這張圖片在資源回收筒中。</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>這張圖片已不在圖庫中。</translation>
        </message>
    </context>
    <context>
        <name>WordsPart</name>
        <message>
            <source>Show what the layers of one resolution, or one block, looked at, or the mean of all</source>
            <translation>顯示某個解析度的各層或某個區塊看了什麼，或全部的平均值</translation>
        </message>
        <message>
            <source>Draw without this word</source>
            <translation>去掉這個詞再畫</translation>
        </message>
        <message>
            <source>Only this step</source>
            <translation>僅這一步</translation>
        </message>
        <message>
            <source>Show the maps of the step on the slider, not the mean of all</source>
            <translation>顯示滑桿所在步的圖，而不是全部的平均</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>所有解析度</translation>
        </message>
        <message>
            <source>See where it acts</source>
            <translation>檢視它作用在哪裡</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB</source>
            <translation>去掉「{word}」：{psnr} dB</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差異，放大 4 倍</translation>
        </message>
        <message>
            <source>Near it in the encoder's table: {words}</source>
            <translation>編碼器詞表中的近鄰：{words}</translation>
        </message>
        <message>
            <source>Point at a word, or at the picture.</source>
            <translation>指向一個詞，或指向圖片。</translation>
        </message>
        <message>
            <source>Here: {words}</source>
            <translation>此處：{words}</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>所有區塊</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>第 {block} 個區塊，共 {blocks} 個</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>圖的層</translation>
        </message>
    </context>
    <context>
        <name>WordView</name>
        <message>
            <source>The picture, under the map of a word</source>
            <translation>詞的作用圖下的圖片</translation>
        </message>
    </context>
    <context>
        <name>ZoomView</name>
        <message>
            <source>Large picture</source>
            <translation>大圖</translation>
        </message>
        <message>
            <source>Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; dragged out it is a file</source>
            <translation>滾輪、+ 和 - 縮放，Z 適合視窗或逐像素顯示；拖曳或 Shift 加方向鍵移動；拖出視窗即為檔案</translation>
        </message>
    </context>
    <context>
        <name>_Names</name>
        <message>
            <source>{name}: {count} pictures</source>
            <translation>{name}：{count} 張圖片</translation>
        </message>
    </context>
    <context>
        <name>diff</name>
        <message>
            <source>Gone: {text}</source>
            <translation>刪去：{text}</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>新增：{text}</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>沒有差異。</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Kind of guidance</source>
            <translation>引導類型</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示詞</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>反向提示詞</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>第二文字編碼器</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>種子</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>無縫</translation>
        </message>
        <message>
            <source>Variation seed</source>
            <translation>變異種子</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>變異強度</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步數</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>引導</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>引導重縮放</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>取樣器</translation>
        </message>
        <message>
            <source>Model's hash as the file gives it</source>
            <translation>檔案所記的模型雜湊</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>排程</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>寬度</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Model on the hub</source>
            <translation>Hub 上的模型</translation>
        </message>
        <message>
            <source>Model's commit</source>
            <translation>模型的提交</translation>
        </message>
        <message>
            <source>Model's hash (SHA-256)</source>
            <translation>模型雜湊（SHA-256）</translation>
        </message>
        <message>
            <source>Sampler's settings of</source>
            <translation>取樣器設定來自</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>預測</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Marks in the prompt</source>
            <translation>提示詞中的標記</translation>
        </message>
        <message>
            <source>Noise drawn on</source>
            <translation>雜訊產生於</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>要求的精度</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>安全檢查器</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>輸入</translation>
        </message>
        <message>
            <source>Precision used</source>
            <translation>使用的精度</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>生成裝置</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒數</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>生成時間</translation>
        </message>
        <message>
            <source>Settings from</source>
            <translation>設定來自</translation>
        </message>
        <message>
            <source>Refined in tiles: scale</source>
            <translation>分塊細化：倍數</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler</source>
            <translation>分塊細化：放大器</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler's hash (SHA-256)</source>
            <translation>分塊細化：放大器雜湊（SHA-256）</translation>
        </message>
        <message>
            <source>Refined in tiles: overlap in pixels</source>
            <translation>分塊細化：重疊像素數</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>圖片尺寸</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Hash of the pixels (SHA-256)</source>
            <translation>像素雜湊（SHA-256）</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星級</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Text encoder of</source>
            <translation>文字編碼器來自</translation>
        </message>
        <message>
            <source>VAE of</source>
            <translation>VAE 來自</translation>
        </message>
        <message>
            <source>Prompt as written</source>
            <translation>所寫的提示詞</translation>
        </message>
        <message>
            <source>Negative prompt as written</source>
            <translation>所寫的反向提示詞</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>Textual Inversion</translation>
        </message>
        <message>
            <source>Computed with</source>
            <translation>計算方式</translation>
        </message>
        <message>
            <source>Pictures in one pass</source>
            <translation>一次處理的圖片數</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>執行緒數</translation>
        </message>
        <message>
            <source>Start picture encoded</source>
            <translation>起始圖的編碼方式</translation>
        </message>
        <message>
            <source>Products added up in</source>
            <translation>乘積累加精度</translation>
        </message>
        <message>
            <source>Weights kept in</source>
            <translation>權重儲存精度</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>解碼方式</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Compiled</source>
            <translation>已編譯</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未註明</translation>
        </message>
        <message>
            <source>Sampler as the file names it</source>
            <translation>檔案所記的取樣器</translation>
        </message>
        <message>
            <source>Schedule as the file names it</source>
            <translation>檔案所記的排程</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>重繪幅度</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>影像引導</translation>
        </message>
        <message>
            <source>Hires fix: scale</source>
            <translation>高解析度修復：倍數</translation>
        </message>
        <message>
            <source>Hires fix: strength</source>
            <translation>高解析度修復：重繪幅度</translation>
        </message>
        <message>
            <source>Hires fix: steps</source>
            <translation>高解析度修復：步數</translation>
        </message>
        <message>
            <source>Hires fix: upscaler</source>
            <translation>高解析度修復：放大器</translation>
        </message>
        <message>
            <source>Hires fix: upscaler's hash (SHA-256)</source>
            <translation>高解析度修復：放大器雜湊（SHA-256）</translation>
        </message>
        <message>
            <source>All combinations of {a|b}</source>
            <translation>{a|b} 的所有組合</translation>
        </message>
        <message>
            <source>Control picture: begin</source>
            <translation>控制圖：起點</translation>
        </message>
        <message>
            <source>Control picture: end</source>
            <translation>控制圖：終點</translation>
        </message>
        <message>
            <source>Control picture: fit</source>
            <translation>控制圖：配合</translation>
        </message>
        <message>
            <source>Control picture: high threshold</source>
            <translation>控制圖：上臨界值</translation>
        </message>
        <message>
            <source>Control picture: low threshold</source>
            <translation>控制圖：下臨界值</translation>
        </message>
        <message>
            <source>Control picture: processor</source>
            <translation>控制圖：類型</translation>
        </message>
        <message>
            <source>Control picture: weight</source>
            <translation>控制圖：權重</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA: weight</source>
            <translation>LoRA：權重</translation>
        </message>
        <message>
            <source>Mask: area</source>
            <translation>遮罩：範圍</translation>
        </message>
        <message>
            <source>Mask: blur</source>
            <translation>遮罩：模糊</translation>
        </message>
        <message>
            <source>Mask: fill</source>
            <translation>遮罩：填滿</translation>
        </message>
        <message>
            <source>Mask: invert</source>
            <translation>遮罩：反轉</translation>
        </message>
        <message>
            <source>Mask: margin</source>
            <translation>遮罩：邊距</translation>
        </message>
        <message>
            <source>Reference: takes</source>
            <translation>參考圖：取用</translation>
        </message>
        <message>
            <source>Reference: weight</source>
            <translation>參考圖：權重</translation>
        </message>
        <message>
            <source>Refining: overlap</source>
            <translation>細化：重疊</translation>
        </message>
        <message>
            <source>Refining: scale</source>
            <translation>細化：倍數</translation>
        </message>
        <message>
            <source>Refining: upscaler</source>
            <translation>細化：放大器</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Start picture: fit</source>
            <translation>起始圖：配合</translation>
        </message>
        <message>
            <source>Words of the prompt replaced</source>
            <translation>替換提示詞中的詞</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>樣式</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>樣式</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>The prompt is too long for this language model: {count} tokens, {limit} fit.</source>
            <translation>提示詞對這個語言模型來說太長：{count} 個詞元，最多 {limit} 個。</translation>
        </message>
        <message>
            <source>Write, for example, --guidance-from 10 3.</source>
            <translation>例如寫成 --guidance-from 10 3。</translation>
        </message>
        <message>
            <source>Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long.</source>
            <translation>每個詞在哪裡起作用只顯示 {all} 個區塊中的 {count} 個：全部顯示會花太長時間。</translation>
        </message>
        <message>
            <source>This model answers more than twice at each step, so its answers with and without text are not shown apart. The guided answer is.</source>
            <translation>這個模型每一步回答超過兩次，所以不分開顯示帶文字和不帶文字的回答。顯示的是引導後的回答。</translation>
        </message>
        <message>
            <source>The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they act is shown of the steps that read them.</source>
            <translation>這個提示詞的詞在繪製過程中會變化。顯示的詞元是第一步的，它們在哪裡起作用則顯示讀取了它們的那些步。</translation>
        </message>
        <message>
            <source>The picture has {steps} steps, so guidance was not changed from step {step} on.</source>
            <translation>圖片有 {steps} 步，所以沒有從第 {step} 步起改變引導。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance that could be changed.</source>
            <translation>{family} 系列的模型沒有可以改變的引導。</translation>
        </message>
        <message>
            <source>Leave --guidance-from out.</source>
            <translation>請去掉 --guidance-from。</translation>
        </message>
        <message>
            <source>--guidance-from takes a step and a guidance scale, not “{step} {scale}”.</source>
            <translation>--guidance-from 需要一個步數和一個引導比例，而不是「{step} {scale}」。</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which is not possible here.</source>
            <translation>--guidance-from 會重新繪製圖片，這裡做不到。</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which --short leaves out.</source>
            <translation>--guidance-from 會重新繪製圖片，而 --short 省去這一步。</translation>
        </message>
        <message>
            <source>In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.</source>
            <translation>少於 {steps} 步時，這個模型用 PNDM 會畫出錯誤的顏色；用 DPM++ 2M 需要 20 步。</translation>
        </message>
        <message>
            <source>--host-name belongs to --listen-on-network.</source>
            <translation>--host-name 要與 --listen-on-network 一起使用。</translation>
        </message>
        <message>
            <source>--{option} belongs to --prompt: without it pictures are enlarged.</source>
            <translation>--{option} 要與 --prompt 一起使用：沒有它則放大圖片。</translation>
        </message>
        <message>
            <source>Allow writing there, then start this again: nothing is made twice.</source>
            <translation>請允許寫入該處，然後重新啟動：不會重複生成任何東西。</translation>
        </message>
        <message>
            <source>Choose another one by --port.</source>
            <translation>請用 --port 選擇其他連接埠。</translation>
        </message>
        <message>
            <source>Install it with: pip install "sddesk[{extra}]"</source>
            <translation>安裝命令：pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Install sddesk for Python: pip install "sddesk[{extra}]"</source>
            <translation>請安裝 Python 版 sddesk：pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Leave the second text encoder out.</source>
            <translation>請去掉第二文字編碼器。</translation>
        </message>
        <message>
            <source>Ask for it again when the picture is done.</source>
            <translation>請在圖片完成後再問一次。</translation>
        </message>
        <message>
            <source>A picture was ordered, which comes first: the explanation was stopped.</source>
            <translation>有圖片任務優先：講解已停止。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be watched: {reason}.</source>
            <translation>無法監視資料夾 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>The hook {name} failed: {reason}</source>
            <translation>鉤子 {name} 失敗：{reason}</translation>
        </message>
        <message>
            <source>The hook {name} is not run: {reason}</source>
            <translation>沒有執行鉤子 {name}：{reason}</translation>
        </message>
        <message>
            <source>The hooks are too slow: {count} pictures wait for them, and one was left out.</source>
            <translation>鉤子太慢：有 {count} 張圖片在等待，已略過一張。</translation>
        </message>
        <message>
            <source>The package {package} is not installed.</source>
            <translation>沒有安裝套件 {package}。</translation>
        </message>
        <message>
            <source>The packaged sddesk does not hold this door.</source>
            <translation>套件版 sddesk 不含此入口。</translation>
        </message>
        <message>
            <source>The Python script of {name} is in the clipboard.</source>
            <translation>{name} 的 Python 指令碼已在剪貼簿中。</translation>
        </message>
        <message>
            <source>The server cannot listen at {address}, port {port}: {reason}</source>
            <translation>伺服器無法在 {address} 連接埠 {port} 上接聽：{reason}</translation>
        </message>
        <message>
            <source>The token in {file} cannot be used: {reason}</source>
            <translation>無法使用 {file} 中的權杖：{reason}</translation>
        </message>
        <message>
            <source>There is no order {number} here.</source>
            <translation>這裡沒有任務 {number}。</translation>
        </message>
        <message>
            <source>There is no picture {number} here.</source>
            <translation>這裡沒有圖片 {number}。</translation>
        </message>
        <message>
            <source>This order is not taken: {reason}.</source>
            <translation>不接受此任務：{reason}。</translation>
        </message>
        <message>
            <source>This picture cannot be written as Python yet: {what}.</source>
            <translation>這張圖片還不能寫成 Python：{what}。</translation>
        </message>
        <message>
            <source>This model has no cross-attention to the text, so where each word acts is not shown. Its steps, its guided answers and its tokens are.</source>
            <translation>此模型沒有對文字的交叉注意力，因此不顯示每個詞作用在哪裡。各步、引導後的回答和詞元仍會顯示。</translation>
        </message>
        <message>
            <source>The picture was drawn in two parts, the second larger. What is shown is the first part.</source>
            <translation>圖片分兩部分繪製，第二部分更大。顯示的是第一部分。</translation>
        </message>
        <message>
            <source>So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. The pictures of all steps are shown.</source>
            <translation>圖片太大，放不下每一步的資料：每 {every} 步只保留一步的資料。所有步的圖片都會顯示。</translation>
        </message>
        <message>
            <source>OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding.</source>
            <translation>OpenVINO 無法檢視內部，因此這次由 PyTorch 繪製。圖片有舍入差異。</translation>
        </message>
        <message>
            <source>Not drawn for comparison: {what}. {reason}</source>
            <translation>未繪製用於比較：{what}。{reason}</translation>
        </message>
        <message>
            <source>Memory was short, so where each word acts was not recorded to the end. All else is shown.</source>
            <translation>記憶體不足，因此每個詞作用在哪裡沒有記錄到最後。其餘都會顯示。</translation>
        </message>
        <message>
            <source>Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit.</source>
            <translation>記憶體不足，因此不顯示經過 VAE 再返回的過程。較小的圖片也許可以。</translation>
        </message>
        <message>
            <source>Memory was short, so the blocks of the network were not timed. All else is shown.</source>
            <translation>記憶體不足，因此沒有測量網路各塊的時間。其餘都會顯示。</translation>
        </message>
        <message>
            <source>Memory was short, so not every step is shown decoded. Their rough pictures are.</source>
            <translation>記憶體不足，因此並非每一步都顯示解碼後的圖片。會顯示它們的粗略圖片。</translation>
        </message>
        <message>
            <source>Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough.</source>
            <translation>這個尺寸解碼很慢：{steps} 步中解碼了 {count} 步，其餘為粗略圖片。</translation>
        </message>
        <message>
            <source>Ask for the picture that it was made from.</source>
            <translation>請改問用來生成它的那張圖片。</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger in one go: there are no steps to be shown.</source>
            <translation>這張圖片由放大器一次放大而成：沒有可顯示的步。</translation>
        </message>
        <message>
            <source>Make it again in sddesk instead.</source>
            <translation>請改在 sddesk 中重新生成。</translation>
        </message>
        <message>
            <source>{count} orders wait here; no more are taken.</source>
            <translation>這裡已有 {count} 個任務在等待；不再接受更多。</translation>
        </message>
        <message>
            <source>{file} cannot be moved into {folder}: {reason}</source>
            <translation>無法把 {file} 移到 {folder}：{reason}</translation>
        </message>
        <message>
            <source>{name} cannot be written: choose a name that ends in .py or .ipynb.</source>
            <translation>無法寫出 {name}：請選擇以 .py 或 .ipynb 結尾的名稱。</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>沒有資料夾 {folder}。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>無法讀取資料夾 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>The list of model folders {file} cannot be read: {reason}.</source>
            <translation>無法讀取模型資料夾清單 {file}：{reason}。</translation>
        </message>
        <message>
            <source>Add the folders themselves instead.</source>
            <translation>請改為直接新增這些資料夾。</translation>
        </message>
        <message>
            <source>{what} VAE{packing}: this version has no model that it fits.</source>
            <translation>{what} VAE{packing}：此版本沒有適合它的模型。</translation>
        </message>
        <message>
            <source>No installed {kind} is called “{name}”.</source>
            <translation>沒有安裝名為「{name}」的 {kind}。</translation>
        </message>
        <message>
            <source>Add its file, or check how it is written.</source>
            <translation>請新增其檔案，或檢查拼法。</translation>
        </message>
        <message>
            <source>There is no checkpoint in {folder}.</source>
            <translation>{folder} 中沒有 checkpoint。</translation>
        </message>
        <message>
            <source>LoRAs and VAEs are added to a checkpoint; they draw nothing alone.</source>
            <translation>LoRA 和 VAE 要加到 checkpoint 上；單獨不能生成圖片。</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>無法讀取檔案 {file}：{reason}。</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed.</source>
            <translation>沒有安裝模型「{name}」。</translation>
        </message>
        <message>
            <source>Get it or add its folder on the models page, or choose another model.</source>
            <translation>請取得它或在模型頁新增其資料夾，或選擇其他模型。</translation>
        </message>
        <message>
            <source>The folder {folder} is no model, and sddesk finds none in it.</source>
            <translation>資料夾 {folder} 不是模型，sddesk 也沒有在其中找到模型。</translation>
        </message>
        <message>
            <source>Choose a diffusers folder, a folder with .safetensors files, or such a file.</source>
            <translation>請選擇 diffusers 資料夾、含 .safetensors 檔案的資料夾，或這樣的檔案。</translation>
        </message>
        <message>
            <source>A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file.</source>
            <translation>這是可以執行程式碼的 pickle：沒有開啟。`sddesk models convert` 可轉換成 safetensors 檔案。</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model.</source>
            <translation>請取得此模型的 safetensors 檔案。</translation>
        </message>
        <message>
            <source>The weights of “{part}” in {folder} are pickles, which can run code.</source>
            <translation>{folder} 中「{part}」的權重是 pickle，可以執行程式碼。</translation>
        </message>
        <message>
            <source>Get the safetensors files of this model.</source>
            <translation>請取得此模型的 safetensors 檔案。</translation>
        </message>
        <message>
            <source>The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet.</source>
            <translation>資料夾 {folder} 中是「{pipeline}」，sddesk 還不能使用。</translation>
        </message>
        <message>
            <source>It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format.</source>
            <translation>可使用 diffusers 格式的 Stable Diffusion 1.x、2.x 和 XL 模型。</translation>
        </message>
        <message>
            <source>The folder {folder} brings code of its own ({what}), which is never run.</source>
            <translation>資料夾 {folder} 內附程式碼（{what}），這些程式碼絕不會執行。</translation>
        </message>
        <message>
            <source>Choose a model that needs only diffusers and transformers.</source>
            <translation>請選擇只需要 diffusers 和 transformers 的模型。</translation>
        </message>
        <message>
            <source>The folder {folder} is no model: it has no model_index.json.</source>
            <translation>資料夾 {folder} 不是模型：沒有 model_index.json。</translation>
        </message>
        <message>
            <source>Choose the folder that holds model_index.json and unet.</source>
            <translation>請選擇含有 model_index.json 和 unet 的資料夾。</translation>
        </message>
        <message>
            <source>{host} lists more for “{hub_id}” than any model has: nothing was fetched.</source>
            <translation>{host} 為「{hub_id}」列出的內容比任何模型都多：沒有取得任何東西。</translation>
        </message>
        <message>
            <source>The model in {folder} is not complete: {what} is missing.</source>
            <translation>{folder} 中的模型不完整：缺少 {what}。</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>請重新取得此模型。</translation>
        </message>
        <message>
            <source>The file {file} is a pickle, which can run code. It was not opened.</source>
            <translation>檔案 {file} 是可以執行程式碼的 pickle。沒有開啟。</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model, or have this one converted.</source>
            <translation>請取得此模型的 safetensors 檔案，或轉換這個檔案。</translation>
        </message>
        <message>
            <source>The file {file} is damaged or not complete: {reason}.</source>
            <translation>檔案 {file} 已損壞或不完整：{reason}。</translation>
        </message>
        <message>
            <source>The settings are those of the picture that was enlarged.</source>
            <translation>這些是被放大的那張圖片的設定。</translation>
        </message>
        <message>
            <source>The prompt has {count} lines; at most {limit} become jobs at once.</source>
            <translation>提示詞有 {count} 行；一次最多把 {limit} 行變成任務。</translation>
        </message>
        <message>
            <source>“sddesk run” takes a text file with a prompt on each line.</source>
            <translation>「sddesk run」接受每行一個提示詞的文字檔案。</translation>
        </message>
        <message>
            <source>An enlargement has no seed and no settings to change.</source>
            <translation>放大結果沒有種子，也沒有可更改的設定。</translation>
        </message>
        <message>
            <source>Add the safetensors file of one on the models page.</source>
            <translation>請在模型頁新增放大器的 safetensors 檔案。</translation>
        </message>
        <message>
            <source>No upscaler is installed.</source>
            <translation>沒有安裝放大器。</translation>
        </message>
        <message>
            <source>{name} is transparent in parts, which lie on white.</source>
            <translation>{name} 部分透明，透明處以白色為底。</translation>
        </message>
        <message>
            <source>{name} is animated: only its first picture is taken.</source>
            <translation>{name} 是動畫：只取第一張圖片。</translation>
        </message>
        <message>
            <source>Memory was short, so the picture was enlarged in parts of {side} pixels.</source>
            <translation>記憶體不足，因此圖片按 {side} 像素的分塊放大。</translation>
        </message>
        <message>
            <source>In half precision the upscaler overflowed: the picture was enlarged in full precision.</source>
            <translation>半精度下放大器溢位：圖片改用全精度放大。</translation>
        </message>
        <message>
            <source>The numbers of the upscaler {name} overflowed: no picture came out.</source>
            <translation>放大器 {name} 的數值溢位：沒有得到圖片。</translation>
        </message>
        <message>
            <source>Its file may be damaged: fetch it again, or choose another one.</source>
            <translation>其檔案可能已損壞：請重新取得，或選擇其他放大器。</translation>
        </message>
        <message>
            <source>Close other programs that use this memory, or choose a smaller upscaler.</source>
            <translation>請關閉佔用此記憶體的其他程式，或選擇較小的放大器。</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.</source>
            <translation>記憶體不足，無法放大圖片：{device} 共 {total} GB，可用 {free} GB。</translation>
        </message>
        <message>
            <source>At most {most} million pixels can be made: reduce the picture first.</source>
            <translation>最多可生成 {most} 百萬像素：請先縮小圖片。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} would become {large} x {tall}, more than can be made.</source>
            <translation>{width} x {height} 的圖片會變成 {large} x {tall}，超出可生成的範圍。</translation>
        </message>
        <message>
            <source>Choose a smaller scale or another upscaler, or enlarge the result again.</source>
            <translation>請選擇較小的倍數或其他放大器，或把結果再放大一次。</translation>
        </message>
        <message>
            <source>The upscaler {name} enlarges {scale} times at most, not {wanted} times.</source>
            <translation>放大器 {name} 最多放大 {scale} 倍，不能放大 {wanted} 倍。</translation>
        </message>
        <message>
            <source>The picture {name} is missing: its file is not there.</source>
            <translation>圖片 {name} 缺失：找不到它的檔案。</translation>
        </message>
        <message>
            <source>Choose another upscaler; `sddesk models list` shows them.</source>
            <translation>請選擇其他放大器；`sddesk models list` 會列出它們。</translation>
        </message>
        <message>
            <source>The file {file} holds no network that enlarges pictures.</source>
            <translation>檔案 {file} 中沒有放大圖片的網路。</translation>
        </message>
        <message>
            <source>{what} of the model in {folder} cannot be read: {reason}</source>
            <translation>無法讀取 {folder} 中模型的 {what}：{reason}</translation>
        </message>
        <message>
            <source>Weights of a kind that this version does not know.</source>
            <translation>此版本不認識的權重類型。</translation>
        </message>
        <message>
            <source>This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.</source>
            <translation>此模型每邊最多繪製 {most} 像素，而不是 {width} x {height}：其網路不認識更多的位置。</translation>
        </message>
        <message>
            <source>The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.</source>
            <translation>文字編碼器中看圖片的部分（mmproj）：此版本只從 safetensors 檔案讀取。</translation>
        </message>
        <message>
            <source>The vocabulary in {folder} cannot be read: {reason}</source>
            <translation>無法讀取 {folder} 中的詞表：{reason}</translation>
        </message>
        <message>
            <source>A grid is made of one prompt, not of {count}.</source>
            <translation>網格由一個提示詞生成，而不是 {count} 個。</translation>
        </message>
        <message>
            <source>Nothing can be saved in {folder}: {reason}</source>
            <translation>無法儲存到 {folder}：{reason}</translation>
        </message>
        <message>
            <source>Name another folder, or allow writing there.</source>
            <translation>請指定其他資料夾，或允許寫入該處。</translation>
        </message>
        <message>
            <source>These settings cannot be read: {reason}</source>
            <translation>無法讀取這些設定：{reason}</translation>
        </message>
        <message>
            <source>The size {width} x {height} cannot be made.</source>
            <translation>無法生成 {width} x {height} 的尺寸。</translation>
        </message>
        <message>
            <source>Choose multiples of {step} from {low} to {high} pixels.</source>
            <translation>請選擇 {low} 到 {high} 像素之間 {step} 的倍數。</translation>
        </message>
        <message>
            <source>The prompt has {count} characters, more than the {limit} that are kept.</source>
            <translation>提示詞有 {count} 個字元，超過可保留的 {limit} 個。</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>請縮短它。</translation>
        </message>
        <message>
            <source>A guidance rescale of {value} cannot be used: choose 0 to 1.</source>
            <translation>引導重縮放不能為 {value}：請選擇 0 到 1。</translation>
        </message>
        <message>
            <source>A region that is drawn alone has other edges than the picture: it cannot be seamless.</source>
            <translation>單獨繪製的區域與圖片的邊緣不同：不能無縫。</translation>
        </message>
        <message>
            <source>Draw the whole picture with the mask, or turn the seamless edges off.</source>
            <translation>請用遮罩繪製整張圖片，或關閉無縫邊緣。</translation>
        </message>
        <message>
            <source>With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>使用無縫邊緣時由 PyTorch 而不是 OpenVINO 生成圖片：耗時更長。</translation>
        </message>
        <message>
            <source>A variation strength of {value} cannot be used: choose 0 to 1.</source>
            <translation>變異強度不能為 {value}：請選擇 0 到 1。</translation>
        </message>
        <message>
            <source>A variation seed alone changes nothing.</source>
            <translation>單有變異種子不會改變任何東西。</translation>
        </message>
        <message>
            <source>Add --variation-strength, from 0 to 1.</source>
            <translation>請加上 --variation-strength，取值 0 到 1。</translation>
        </message>
        <message>
            <source>A guidance of {guidance} cannot be used: choose {low} to {high}.</source>
            <translation>引導不能為 {guidance}：請選擇 {low} 到 {high}。</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one.</source>
            <translation>不能一次生成 {rows} x {columns} 張圖片：最多 {limit} 張，至少一張。</translation>
        </message>
        <message>
            <source>The seed {seed} is outside 0 to {limit}.</source>
            <translation>種子 {seed} 超出 0 到 {limit} 的範圍。</translation>
        </message>
        <message>
            <source>The file {file} stands where the folder of a model was.</source>
            <translation>原來是模型資料夾的位置現在是檔案 {file}。</translation>
        </message>
        <message>
            <source>Add it on the models page, as a file.</source>
            <translation>請在模型頁把它作為檔案新增。</translation>
        </message>
        <message>
            <source>The model in {folder} was trained on other noise ({what}): this version cannot draw it yet.</source>
            <translation>{folder} 中的模型是用其他雜訊訓練的（{what}）：此版本還不能使用。</translation>
        </message>
        <message>
            <source>The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet.</source>
            <translation>{folder} 中的模型還要根據圖片生成（{what}）：此版本還不能使用。</translation>
        </message>
        <message>
            <source>Its numbers are integers that nothing tells how to read.</source>
            <translation>其數值是整數，沒有說明應如何讀取。</translation>
        </message>
        <message>
            <source>The model's part “{part}” is {library}.{kind}, which is not loaded.</source>
            <translation>模型的部件「{part}」是 {library}.{kind}，不會載入。</translation>
        </message>
        <message>
            <source>Only the known parts of diffusers and transformers are: use another model.</source>
            <translation>只載入 diffusers 和 transformers 中已知的部件：請使用其他模型。</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a prompt: the last {unread} were not read.</source>
            <translation>模型讀取提示詞的 {limit} 個詞元：最後 {unread} 個沒有讀取。</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a negative prompt: the last {unread} were not read.</source>
            <translation>模型讀取反向提示詞的 {limit} 個詞元：最後 {unread} 個沒有讀取。</translation>
        </message>
        <message>
            <source>The text encoder has {layers} layers: clip skip {asked} was taken as {layers}.</source>
            <translation>文字編碼器有 {layers} 層：clip skip {asked} 按 {layers} 處理。</translation>
        </message>
        <message>
            <source>SDXL always reads the layer before the last: clip skip was not used.</source>
            <translation>SDXL 總是讀取倒數第二層：沒有使用 clip skip。</translation>
        </message>
        <message>
            <source>In half precision the decoder overflowed: the picture was decoded in full precision.</source>
            <translation>半精度下解碼器溢位：圖片改用全精度解碼。</translation>
        </message>
        <message>
            <source>The model's numbers overflowed: no picture came out.</source>
            <translation>模型的數值溢位：沒有得到圖片。</translation>
        </message>
        <message>
            <source>Try the precision “full”; if it stays so, the model's file may be damaged.</source>
            <translation>請嘗試「全精度」；如果仍然如此，模型檔案可能已損壞。</translation>
        </message>
        <message>
            <source>No GPU was found: the CPU makes the pictures.</source>
            <translation>沒有找到顯示卡：由處理器生成圖片。</translation>
        </message>
        <message>
            <source>The GPU cannot be used, the CPU makes the pictures: {reason}</source>
            <translation>顯示卡無法使用，由處理器生成圖片：{reason}</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the CPU makes the pictures. Install torch with CUDA to use the GPU.</source>
            <translation>本機有 NVIDIA 顯示卡，但安裝的 torch 僅支援處理器：由處理器生成圖片。要使用顯示卡，請安裝帶 CUDA 的 torch。</translation>
        </message>
        <message>
            <source>The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes the pictures. Update the driver to use the card. {reason}</source>
            <translation>NVIDIA 驅動程式 {driver} 與此 torch 不相容，後者需要 CUDA {cuda}：由處理器生成圖片。要使用顯示卡，請更新驅動程式。{reason}</translation>
        </message>
        <message>
            <source>The GPU stopped working: {reason}</source>
            <translation>顯示卡停止工作：{reason}</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, update the driver.</source>
            <translation>請重新啟動程式；如果再次發生，請更新驅動程式。</translation>
        </message>
        <message>
            <source>The device {device} cannot do one of the operations needed: {reason}</source>
            <translation>裝置 {device} 無法執行所需的某項運算：{reason}</translation>
        </message>
        <message>
            <source>It cannot be read: {reason}.</source>
            <translation>無法讀取：{reason}。</translation>
        </message>
        <message>
            <source>{tag}: only its weights are used, not {rest}.</source>
            <translation>{tag}：只使用其權重，不使用 {rest}。</translation>
        </message>
        <message>
            <source>Choose the CPU as device in the settings.</source>
            <translation>請在設定中選擇處理器作為裝置。</translation>
        </message>
        <message>
            <source>Only its first {count} files were looked at.</source>
            <translation>只檢視了前 {count} 個檔案。</translation>
        </message>
        <message>
            <source>There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.</source>
            <translation>記憶體不足以生成 {width} x {height} 的圖片：{device} 共 {total} GB，可用 {free} GB。</translation>
        </message>
        <message>
            <source>Choose a smaller size, or close other programs that use this memory.</source>
            <translation>請選擇較小的尺寸，或關閉佔用此記憶體的其他程式。</translation>
        </message>
        <message>
            <source>The file {file} is a GGUF file, which this version cannot draw with yet.</source>
            <translation>檔案 {file} 是 GGUF 檔案，此版本還不能用它生成。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has {total} GB, {free} GB free.</source>
            <translation>{width} x {height} 的圖片已計算完，但記憶體不足以解碼：{device} 共 {total} GB，可用 {free} GB。</translation>
        </message>
        <message>
            <source>Close other programs and try again: only the last stage is done anew.</source>
            <translation>請關閉其他程式後重試：只重做最後階段。</translation>
        </message>
        <message>
            <source>{what} motion module{packing}: this version makes no videos.</source>
            <translation>{what} 運動模組{packing}：此版本不生成影片。</translation>
        </message>
        <message>
            <source>This version does not know the sampler “{sampler}”.</source>
            <translation>此版本不認識取樣器「{sampler}」。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw multiples of {step} pixels.</source>
            <translation>{family} 系列的模型生成 {step} 像素的倍數。</translation>
        </message>
        <message>
            <source>Near by is {width} x {height}.</source>
            <translation>接近的尺寸是 {width} x {height}。</translation>
        </message>
        <message>
            <source>The sampler {sampler} cannot draw with models of the family {family}.</source>
            <translation>取樣器 {sampler} 不能用於 {family} 系列的模型。</translation>
        </message>
        <message>
            <source>These can: {samplers}.</source>
            <translation>可用的有：{samplers}。</translation>
        </message>
        <message>
            <source>The sampler {sampler} does not work with the schedule “{schedule}”.</source>
            <translation>取樣器 {sampler} 不能與排程「{schedule}」配合使用。</translation>
        </message>
        <message>
            <source>It works with: {schedules}.</source>
            <translation>它可配合：{schedules}。</translation>
        </message>
        <message>
            <source>{path} leads out of the pictures folder {folder}.</source>
            <translation>{path} 指向圖片資料夾 {folder} 之外。</translation>
        </message>
        <message>
            <source>Remove the link, or choose another folder for pictures.</source>
            <translation>請移除該連結，或選擇其他圖片資料夾。</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {reason}</source>
            <translation>無法寫入 {folder}：{reason}</translation>
        </message>
        <message>
            <source>The disk of {folder} is full ({free} MB free).</source>
            <translation>{folder} 所在磁碟已滿（可用 {free} MB）。</translation>
        </message>
        <message>
            <source>The folder {folder} is read-only.</source>
            <translation>資料夾 {folder} 是唯讀的。</translation>
        </message>
        <message>
            <source>The picture was read in part only; its information in the large view says what was left out.</source>
            <translation>圖片只讀取了一部分；大圖中的資訊說明略過了什麼。</translation>
        </message>
        <message>
            <source>{what} T2I-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what} T2I-Adapter{packing}：此版本還不能用它生成。</translation>
        </message>
        <message>
            <source>A picture that is needed is not in the library: {hash}.</source>
            <translation>所需的圖片不在圖庫中：{hash}。</translation>
        </message>
        <message>
            <source>Import that picture, or choose another one.</source>
            <translation>請匯入該圖片，或選擇其他圖片。</translation>
        </message>
        <message>
            <source>It began with a start picture that its file does not hold (strength {strength}).</source>
            <translation>它從一張起始圖開始，而檔案中沒有該圖（重繪幅度 {strength}）。</translation>
        </message>
        <message>
            <source>{file} is another picture than when the orders were read.</source>
            <translation>{file} 已不是讀取任務時的那張圖片。</translation>
        </message>
        <message>
            <source>Nothing was collected: what could not be read may name an input.</source>
            <translation>沒有收集任何東西：無法讀取的內容可能提到某個輸入。</translation>
        </message>
        <message>
            <source>Connect its drive, or mend or remove the file, then try again.</source>
            <translation>請連接其磁碟機，或修復、移除該檔案，然後重試。</translation>
        </message>
        <message>
            <source>{file} cannot be read, and may name an input.</source>
            <translation>無法讀取 {file}，它可能提到某個輸入。</translation>
        </message>
        <message>
            <source>Mend or remove that file, then try again.</source>
            <translation>請修復或移除該檔案，然後重試。</translation>
        </message>
        <message>
            <source>Only single PNG pictures with their settings carry the pictures they began with.</source>
            <translation>只有帶設定的單張 PNG 圖片才能攜帶用來開始的圖片。</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>資料夾 {folder} 不存在。</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>請選擇其他位置，或在該處騰出空間。</translation>
        </message>
        <message>
            <source>The picture is kept in memory: save it elsewhere, or try again.</source>
            <translation>圖片保留在記憶體中：請另存到別處，或重試。</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}</source>
            <translation>無法讀取圖片 {name}：{reason}</translation>
        </message>
        <message>
            <source>Lines that are no settings: {text}</source>
            <translation>不是設定的行：{text}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}：{text}</translation>
        </message>
        <message>
            <source>{name} is left out: {kind} pictures cannot be read.</source>
            <translation>略過 {name}：無法讀取 {kind} 圖片。</translation>
        </message>
        <message>
            <source>The file has a workflow of ComfyUI, but not the graph that ran.</source>
            <translation>檔案中有 ComfyUI 的工作流程，但沒有實際執行的節點圖。</translation>
        </message>
        <message>
            <source>The graph of ComfyUI has no sampler that can be followed.</source>
            <translation>ComfyUI 的節點圖中沒有可追溯的取樣器。</translation>
        </message>
        <message>
            <source>A text of “{node}” ({input}): {text}</source>
            <translation>「{node}」的文字（{input}）：{text}</translation>
        </message>
        <message>
            <source>The text that “{node}” made when the picture was drawn</source>
            <translation>繪製圖片時「{node}」產生的文字</translation>
        </message>
        <message>
            <source>The prompt of a later pass (“{node}”): {text}</source>
            <translation>後續階段的提示詞（「{node}」）：{text}</translation>
        </message>
        <message>
            <source>The prompt of a part of the picture: {text}</source>
            <translation>圖片局部的提示詞：{text}</translation>
        </message>
        <message>
            <source>The text in the file has no settings beside the prompt.</source>
            <translation>檔案中的文字除提示詞外沒有設定。</translation>
        </message>
        <message>
            <source>Styles whose text was added to the prompt: {names}</source>
            <translation>文字被加入提示詞的樣式：{names}</translation>
        </message>
        <message>
            <source>Models that were merged for this picture: {names}</source>
            <translation>為這張圖片合併的模型：{names}</translation>
        </message>
        <message>
            <source>Make room on that disk, or name another folder.</source>
            <translation>請在該磁碟上騰出空間，或指定其他資料夾。</translation>
        </message>
        <message>
            <source>A LoRA is named only by its address: {address}, weight {weight}</source>
            <translation>有一個 LoRA 只寫了位址：{address}，權重 {weight}</translation>
        </message>
        <message>
            <source>An empty prompt makes a picture of the model's own choice.</source>
            <translation>空提示詞會得到由模型自行決定的圖片。</translation>
        </message>
        <message>
            <source>{what} upscaler{packing}: this version cannot enlarge with it yet.</source>
            <translation>{what} 放大器{packing}：此版本還不能用它放大。</translation>
        </message>
        <message>
            <source>Below {native} pixels this model loses quality.</source>
            <translation>低於 {native} 像素時此模型的品質下降。</translation>
        </message>
        <message>
            <source>Larger than {native} both ways, things repeat: keep one side at {native}.</source>
            <translation>兩邊都大於 {native} 時內容會重複：請讓一條邊保持 {native}。</translation>
        </message>
        <message>
            <source>LCM only works with models made for it.</source>
            <translation>LCM 只適用於為它製作的模型。</translation>
        </message>
        <message>
            <source>{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and DPM++ 2M draw them.</source>
            <translation>{sampler} 會沿用之前各步的結果：交替的詞 [a|b] 會破壞它的圖片。Euler、Heun 和 DPM++ 2M 可以繪製。</translation>
        </message>
        <message>
            <source>By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2.</source>
            <translation>從名稱看，「{name}」用很少的步數生成：2 到 8 步，引導 1 到 2。</translation>
        </message>
        <message>
            <source>“{model}” takes no second text encoder from a file: “{part}”.</source>
            <translation>「{model}」不能使用來自檔案的第二文字編碼器：「{part}」。</translation>
        </message>
        <message>
            <source>“{name}” was made with a clip skip of {usual}; {now} is set.</source>
            <translation>「{name}」是以 clip skip {usual} 製作的；現在設為 {now}。</translation>
        </message>
        <message>
            <source>The sampler's settings of “{name}” are for {other}; this model is made for {own}.</source>
            <translation>「{name}」的取樣器設定用於 {other}；此模型用於 {own}。</translation>
        </message>
        <message>
            <source>{value} is not a number that can be used here.</source>
            <translation>{value} 不是此處可用的數字。</translation>
        </message>
        <message>
            <source>The value from before is kept: type another.</source>
            <translation>保留之前的值：請輸入其他值。</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; you can go on.</source>
            <translation>發生了意外情況。沒有遺失任何東西；您可以繼續。</translation>
        </message>
        <message>
            <source>Copy the details and send them to the people who make sddesk.</source>
            <translation>請複製詳細資料並傳送給 sddesk 的開發者。</translation>
        </message>
        <message>
            <source>The queue cannot be stored in {path}: {reason}</source>
            <translation>無法把佇列儲存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>There is a file {file} already; it is not overwritten.</source>
            <translation>已有檔案 {file}；不會覆蓋它。</translation>
        </message>
        <message>
            <source>The file {file} holds no weights.</source>
            <translation>檔案 {file} 中沒有權重。</translation>
        </message>
        <message>
            <source>The file {file} cannot be written: {reason}.</source>
            <translation>無法寫入檔案 {file}：{reason}。</translation>
        </message>
        <message>
            <source>Make room on that disk or allow writing there, then try again.</source>
            <translation>請在該磁碟騰出空間或允許寫入，然後重試。</translation>
        </message>
        <message>
            <source>The pickle {file} holds more than weights, so nothing of it was read.</source>
            <translation>pickle {file} 中不只有權重，因此完全沒有讀取。</translation>
        </message>
        <message>
            <source>It may run code. Get the safetensors file of this model.</source>
            <translation>它可能執行程式碼。請取得此模型的 safetensors 檔案。</translation>
        </message>
        <message>
            <source>The model “{name}” that made this picture is not installed.</source>
            <translation>沒有安裝生成這張圖片的模型「{name}」。</translation>
        </message>
        <message>
            <source>Get it or add its folder, or choose another model.</source>
            <translation>請取得它或新增其資料夾，或選擇其他模型。</translation>
        </message>
        <message>
            <source>The draft cannot be stored in {path}: {reason}</source>
            <translation>無法把草稿儲存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>A damaged file was put aside as {path}. sddesk starts with defaults.</source>
            <translation>已把損壞的檔案另存為 {path}。sddesk 以預設值啟動。</translation>
        </message>
        <message>
            <source>The window cannot read what it was told: {reason}.</source>
            <translation>視窗無法讀取收到的內容：{reason}。</translation>
        </message>
        <message>
            <source>The open window is of another version of sddesk: {version}.</source>
            <translation>開啟的視窗屬於另一版本的 sddesk：{version}。</translation>
        </message>
        <message>
            <source>Close it, or add --own-engine.</source>
            <translation>請關閉它，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>{count} orders of commands wait in the window's queue; it takes no more.</source>
            <translation>視窗佇列中已有 {count} 個來自命令的任務；不再接受更多。</translation>
        </message>
        <message>
            <source>The window could not store the order.</source>
            <translation>視窗無法儲存該任務。</translation>
        </message>
        <message>
            <source>An order of this key is in the window's queue already.</source>
            <translation>視窗佇列中已有此鍵的任務。</translation>
        </message>
        <message>
            <source>A window of sddesk is open and does not answer.</source>
            <translation>有一個 sddesk 視窗開啟著，但沒有回應。</translation>
        </message>
        <message>
            <source>Wait until it does, close it, or add --own-engine.</source>
            <translation>請等它回應、關閉它，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>The window ended in the middle of the order.</source>
            <translation>視窗在任務進行中結束了。</translation>
        </message>
        <message>
            <source>The window was closed in the middle of the order.</source>
            <translation>視窗在任務進行中被關閉了。</translation>
        </message>
        <message>
            <source>What it took and did not make waits in its queue.</source>
            <translation>它已接受而未生成的任務在其佇列中等待。</translation>
        </message>
        <message>
            <source>The window said what cannot be understood: {reason}.</source>
            <translation>視窗返回了無法理解的內容：{reason}。</translation>
        </message>
        <message>
            <source>The order is too large to be handed to the window.</source>
            <translation>任務太大，無法交給視窗。</translation>
        </message>
        <message>
            <source>The same is being made for another command of sddesk already.</source>
            <translation>另一個 sddesk 命令已在生成同樣的內容。</translation>
        </message>
        <message>
            <source>A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown.</source>
            <translation>邊長不足 {side} 像素的圖片沒有潛變數，因此不顯示經過 VAE 的過程。</translation>
        </message>
        <message>
            <source>{count} commands are at the open window already; it takes no more.</source>
            <translation>開啟的視窗已有 {count} 個命令；不再接受更多。</translation>
        </message>
        <message>
            <source>Wait until one of them ends, or add --own-engine.</source>
            <translation>請等其中一個結束，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>The order was cleared from the window's queue before its end was told.</source>
            <translation>任務在報告結束之前已從視窗佇列中清除。</translation>
        </message>
        <message>
            <source>The window was told to stop the order, and has not said yet that it did.</source>
            <translation>已通知視窗停止該任務，但它還沒有回報。</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt, so the picture was not drawn without it.</source>
            <translation>「{word}」不是提示詞中的完整詞，因此沒有繪製去掉它的圖片。</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt.</source>
            <translation>「{word}」不是提示詞中的完整詞。</translation>
        </message>
        <message>
            <source>The run began with the start picture under noise: what is shown as its noise is both together.</source>
            <translation>這次繪製從加了雜訊的起始圖開始：顯示為雜訊的是兩者的疊加。</translation>
        </message>
        <message>
            <source>The safety checker hid this picture, so its steps are not shown decoded.</source>
            <translation>安全檢查器隱藏了這張圖片，因此不顯示各步解碼後的圖片。</translation>
        </message>
        <message>
            <source>--{option} belongs to a prompt: a picture of the library is drawn as it was.</source>
            <translation>--{option} 只用於提示詞：圖庫中的圖片按原樣繪製。</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>請去掉它。</translation>
        </message>
        <message>
            <source>--drop draws the picture anew, which --short leaves out.</source>
            <translation>--drop 會重新繪製圖片，而 --short 略去繪製。</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>請去掉其中一個。</translation>
        </message>
        <message>
            <source>The open window makes it.</source>
            <translation>由開啟的視窗生成。</translation>
        </message>
        <message>
            <source>Orders before it in the window's queue: {count}.</source>
            <translation>視窗佇列中排在前面的任務：{count}。</translation>
        </message>
        <message>
            <source>The window's queue is paused: it goes on when you resume it there.</source>
            <translation>視窗的佇列已暫停：在視窗中繼續後才會進行。</translation>
        </message>
        <message>
            <source>The window's queue goes on.</source>
            <translation>視窗的佇列繼續進行。</translation>
        </message>
        <message>
            <source>The order was cancelled in the window.</source>
            <translation>任務已在視窗中取消。</translation>
        </message>
        <message>
            <source>The window did not make it.</source>
            <translation>視窗沒有生成它。</translation>
        </message>
        <message>
            <source>The window's engine ended in the middle of the order.</source>
            <translation>視窗的引擎在任務進行中結束了。</translation>
        </message>
        <message>
            <source>The window made the picture, but did not save it in the library.</source>
            <translation>視窗生成了圖片，但沒有儲存到圖庫。</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger at the end. What follows is of the picture before that.</source>
            <translation>這張圖片最後由放大器放大。以下內容是關於放大前的圖片。</translation>
        </message>
        <message>
            <source>Take the form with 16 bits: what was rounded twice is worse.</source>
            <translation>請使用 16 位元版本：兩次捨入會更差。</translation>
        </message>
        <message>
            <source>A window of sddesk is just starting or closing.</source>
            <translation>有一個 sddesk 視窗正在啟動或關閉。</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>請稍後重試。</translation>
        </message>
        <message>
            <source>{path} is in the library, but was not copied into {folder}: {reason}</source>
            <translation>{path} 已在圖庫中，但沒有複製到 {folder}：{reason}</translation>
        </message>
        <message>
            <source>A model that the order names is another file in the open window.</source>
            <translation>任務指定的模型在開啟的視窗中是另一個檔案。</translation>
        </message>
        <message>
            <source>Close the window, or add --own-engine.</source>
            <translation>請關閉視窗，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>The library's index was damaged and has been made anew. The damaged one is kept as {path}.</source>
            <translation>圖庫的索引已損壞，已重建立立。損壞的索引儲存為 {path}。</translation>
        </message>
        <message>
            <source>The library's index was an empty file and has been made anew from the pictures.</source>
            <translation>圖庫的索引是空檔案，已根據圖片重建立立。</translation>
        </message>
        <message>
            <source>Entries of the index that could not be read: {count}. Their pictures were read anew.</source>
            <translation>無法讀取的索引條目：{count}。對應的圖片已重新讀取。</translation>
        </message>
        <message>
            <source>{name} is left out: {reason}</source>
            <translation>略過 {name}：{reason}</translation>
        </message>
        <message>
            <source>{name} is left out: it is no file.</source>
            <translation>略過 {name}：它不是檔案。</translation>
        </message>
        <message>
            <source>Check the name, or choose another model.</source>
            <translation>請檢查名稱，或選擇其他模型。</translation>
        </message>
        <message>
            <source>Something unexpected happened: {reason}</source>
            <translation>發生了意外情況：{reason}</translation>
        </message>
        <message>
            <source>The library index {path} is damaged.</source>
            <translation>圖庫索引 {path} 已損壞。</translation>
        </message>
        <message>
            <source>The pictures are untouched: the index is made anew from their files.</source>
            <translation>圖片未受影響：索引會根據圖片檔案重建立立。</translation>
        </message>
        <message>
            <source>It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings.</source>
            <translation>可使用 SD 1、SD 2 和 SDXL 模型，以及它們的 LoRA、VAE、文字編碼器和 Embedding。</translation>
        </message>
        <message>
            <source>{count} jobs wait from the last time.</source>
            <translation>上次有 {count} 個任務在等待。</translation>
        </message>
        <message>
            <source>Nothing in {place} can be used by this version.</source>
            <translation>{place} 中沒有此版本可用的東西。</translation>
        </message>
        <message>
            <source>Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}.</source>
            <translation>在 {place} 中找到：checkpoint：{checkpoints}；LoRA、VAE 等：{parts}。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}</source>
            <translation>無法建立資料夾 {folder}：{reason}</translation>
        </message>
        <message>
            <source>Allow writing there, or name another place in the variable {name}.</source>
            <translation>請允許寫入該處，或在變數 {name} 中指定其他位置。</translation>
        </message>
        <message>
            <source>Some settings could not be used and have their defaults: {names}</source>
            <translation>有些設定無法使用，已還原預設值：{names}</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}</source>
            <translation>無法把設定儲存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>The settings could not be read ({reason}). The file is kept as {path}; defaults are used.</source>
            <translation>無法讀取設定（{reason}）。檔案儲存為 {path}；使用預設值。</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation>沒有可以開啟視窗的顯示器。</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"</source>
            <translation>請從桌面工作階段啟動，或不用視窗生成圖片：sddesk generate "a prompt"</translation>
        </message>
        <message>
            <source>A window needs system libraries that are not installed: {packages}</source>
            <translation>視窗需要尚未安裝的系統庫：{packages}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install {packages}</source>
            <translation>在 Debian 和 Ubuntu 上：sudo apt install {packages}</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>這張圖片已不在圖庫中。</translation>
        </message>
        <message>
            <source>The library index {path} was written by a newer sddesk.</source>
            <translation>圖庫索引 {path} 由更新版本的 sddesk 寫成。</translation>
        </message>
        <message>
            <source>Use that version, or name another data folder. Nothing was changed.</source>
            <translation>請使用該版本，或指定其他資料資料夾。沒有任何更改。</translation>
        </message>
        <message>
            <source>The library index {path} cannot be used: {reason}</source>
            <translation>無法使用圖庫索引 {path}：{reason}</translation>
        </message>
        <message>
            <source>Pictures are safe in their folder; make room on that disk or allow writing there.</source>
            <translation>圖片在其資料夾中是安全的；請在該磁碟騰出空間或允許寫入。</translation>
        </message>
        <message>
            <source>The picture is saved as {path}, but the index is not: {reason}</source>
            <translation>圖片已儲存為 {path}，但索引沒有儲存：{reason}</translation>
        </message>
        <message>
            <source>This is no access token.</source>
            <translation>這不是存取權杖。</translation>
        </message>
        <message>
            <source>Copy it from your account at {link}; it begins with hf_.</source>
            <translation>請從您的帳戶 {link} 複製；它以 hf_ 開頭。</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is downloaded.</source>
            <translation>sddesk 設為離線工作，因此不下載任何東西。</translation>
        </message>
        <message>
            <source>Turn off the offline switch in the settings.</source>
            <translation>請在設定中關閉離線開關。</translation>
        </message>
        <message>
            <source>What had arrived of “{hub_id}” cannot be deleted: {reason}.</source>
            <translation>無法刪除「{hub_id}」已下載的部分：{reason}。</translation>
        </message>
        <message>
            <source>The model cannot be saved in {folder}: {reason}.</source>
            <translation>無法把模型儲存到 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder for models, then resume.</source>
            <translation>請在該處騰出空間或選擇其他模型資料夾，然後繼續。</translation>
        </message>
        <message>
            <source>{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it.</source>
            <translation>有 {count} 個已安裝的 LoRA 名為「{name}」：使用了 {path}。要指定，請在前面寫上資料夾。</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” is not the file that sddesk knows: hash {found}.</source>
            <translation>「{hub_id}」的 {file} 不是 sddesk 所知的檔案：雜湊 {found}。</translation>
        </message>
        <message>
            <source>Nothing was fetched. Its maker says whether the model was replaced; known is {known}.</source>
            <translation>沒有取得任何東西。模型是否已被替換，由其作者說明；已知的是 {known}。</translation>
        </message>
        <message>
            <source>The model_index.json of “{hub_id}” cannot be read: {reason}</source>
            <translation>無法讀取「{hub_id}」的 model_index.json：{reason}</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>請選擇其他模型。</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong.</source>
            <translation>「{hub_id}」的 {file} 兩次下載都已損壞：其 SHA-256 不符。</translation>
        </message>
        <message>
            <source>Its smallest form would fit: “{form}” ({size} GB).</source>
            <translation>最小的版本可以放下：「{form}」（{size} GB）。</translation>
        </message>
        <message>
            <source>Something between you and the hub changes it. Try another network.</source>
            <translation>您與 Hub 之間有什麼改動了它。請換一個網路。</translation>
        </message>
        <message>
            <source>{reason} Trying again in {seconds} s.</source>
            <translation>{reason} {seconds} 秒後重試。</translation>
        </message>
        <message>
            <source>Another program is fetching the same file.</source>
            <translation>另一個程式正在取得同一檔案。</translation>
        </message>
        <message>
            <source>{what} transformer{packing}: this version cannot draw it yet.</source>
            <translation>{what} Transformer{packing}：此版本還不能用它生成。</translation>
        </message>
        <message>
            <source>This disk takes no links, so a second version of the model needs its full size again.</source>
            <translation>此磁碟不支援連結，因此模型的第二個版本又要佔用完整的空間。</translation>
        </message>
        <message>
            <source>Choose the text encoders of another SDXL model.</source>
            <translation>請選擇其他 SDXL 模型的文字編碼器。</translation>
        </message>
        <message>
            <source>“{asked}” is gone from its old address; “{now}” is used.</source>
            <translation>「{asked}」已不在原位址；改用「{now}」。</translation>
        </message>
        <message>
            <source>{what} text encoder{packing}: this version has no use for it yet.</source>
            <translation>{what} 文字編碼器{packing}：此版本還用不上它。</translation>
        </message>
        <message>
            <source>{host} does not answer: {reason}.</source>
            <translation>{host} 沒有回應：{reason}。</translation>
        </message>
        <message>
            <source>Check the internet connection. What has arrived is kept.</source>
            <translation>請檢查網路連線。已下載的部分會保留。</translation>
        </message>
        <message>
            <source>{host} asks to wait: too many downloads from this address.</source>
            <translation>{host} 要求等待：來自此位址的下載過多。</translation>
        </message>
        <message>
            <source>Resume in some minutes; a token of your own raises the limit.</source>
            <translation>請幾分鐘後繼續；使用自己的權杖可提高上限。</translation>
        </message>
        <message>
            <source>{host} is out of order at the moment (status {status}).</source>
            <translation>{host} 目前出現故障（狀態 {status}）。</translation>
        </message>
        <message>
            <source>Resume later. What has arrived is kept.</source>
            <translation>請稍後繼續。已下載的部分會保留。</translation>
        </message>
        <message>
            <source>Something else answered in place of {host}: a sign-in page of this network?</source>
            <translation>代替 {host} 回應的是別的東西：可能是此網路的登入頁？</translation>
        </message>
        <message>
            <source>Open a web page in a browser, sign in to the network, then resume.</source>
            <translation>請在瀏覽器中開啟一個網頁，登入網路，然後繼續。</translation>
        </message>
        <message>
            <source>The makers of “{hub_id}” want its conditions accepted first.</source>
            <translation>「{hub_id}」的作者要求先接受其條件。</translation>
        </message>
        <message>
            <source>Accept them at {link}, then enter an access token here.</source>
            <translation>請在 {link} 接受，然後在此輸入存取權杖。</translation>
        </message>
        <message>
            <source>“{hub_id}” has no “{what}”.</source>
            <translation>「{hub_id}」沒有「{what}」。</translation>
        </message>
        <message>
            <source>Look at its page for what it has: {link}</source>
            <translation>請在其頁面檢視它有什麼：{link}</translation>
        </message>
        <message>
            <source>{host} does not accept the access token.</source>
            <translation>{host} 不接受該存取權杖。</translation>
        </message>
        <message>
            <source>Enter a new one, or remove it: public models need none.</source>
            <translation>請輸入新的權杖，或移除它：公開模型不需要權杖。</translation>
        </message>
        <message>
            <source>{host} knows no model “{hub_id}”, or it is private.</source>
            <translation>{host} 沒有模型「{hub_id}」，或者它是私有的。</translation>
        </message>
        <message>
            <source>Its numbers are packed as {packing}, which this version cannot read yet.</source>
            <translation>其數值以 {packing} 打包，此版本還不能讀取。</translation>
        </message>
        <message>
            <source>Check the name. A private model needs an access token.</source>
            <translation>請檢查名稱。私有模型需要存取權杖。</translation>
        </message>
        <message>
            <source>{host} refuses “{hub_id}” (status {status}).</source>
            <translation>{host} 拒絕提供「{hub_id}」（狀態 {status}）。</translation>
        </message>
        <message>
            <source>Your access token may not be allowed to read it: see {link}</source>
            <translation>您的存取權杖可能沒有讀取權限：見 {link}</translation>
        </message>
        <message>
            <source>{wanted} GB are to be fetched, but only {free} GB are free in {folder}.</source>
            <translation>需要取得 {wanted} GB，但 {folder} 只有 {free} GB 可用。</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another drive in the settings.</source>
            <translation>請騰出空間，或在設定中選擇其他磁碟機上的資料夾。</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors or GGUF file “{file}”.</source>
            <translation>「{hub_id}」沒有 safetensors 或 GGUF 檔案「{file}」。</translation>
        </message>
        <message>
            <source>It has: {files}</source>
            <translation>它有：{files}</translation>
        </message>
        <message>
            <source>“{hub_id}” is no diffusers pipeline: it has no model_index.json.</source>
            <translation>「{hub_id}」不是 diffusers 流水線：沒有 model_index.json。</translation>
        </message>
        <message>
            <source>Name one of its files: {files}</source>
            <translation>請指定它的一個檔案：{files}</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors file for its part “{part}”, only pickles.</source>
            <translation>「{hub_id}」的部件「{part}」沒有 safetensors 檔案，只有 pickle。</translation>
        </message>
        <message>
            <source>Choose one of another model ({option} on the command line).</source>
            <translation>請選擇其他模型的部件（命令列中用 {option}）。</translation>
        </message>
        <message>
            <source>Pickles can run code: choose another model.</source>
            <translation>pickle 可以執行程式碼：請選擇其他模型。</translation>
        </message>
        <message>
            <source>“{hub_id}” brings code of its own ({what}), which is never run.</source>
            <translation>「{hub_id}」內附程式碼（{what}），這些程式碼絕不會執行。</translation>
        </message>
        <message>
            <source>{what} ControlNet{packing}: this version cannot draw with it yet.</source>
            <translation>{what} ControlNet{packing}：此版本還不能用它生成。</translation>
        </message>
        <message>
            <source>{what} LoRA{packing}: this version cannot draw with it yet.</source>
            <translation>{what} LoRA{packing}：此版本還不能用它生成。</translation>
        </message>
        <message>
            <source>“{title}” comes under the licence {licence}: {link}</source>
            <translation>「{title}」採用授權條款 {licence}：{link}</translation>
        </message>
        <message>
            <source>Read it, then say --accept-licence; it is asked once.</source>
            <translation>請閱讀，然後加上 --accept-licence；只詢問一次。</translation>
        </message>
        <message>
            <source>“{text}” is no branch, tag or commit of the hub.</source>
            <translation>「{text}」不是 Hub 的分支、標籤或提交。</translation>
        </message>
        <message>
            <source>Copy it from the model's page under Files and versions; usual is main.</source>
            <translation>請從模型頁面的 Files and versions 複製；通常為 main。</translation>
        </message>
        <message>
            <source>“{title}” comes under a licence that you have not accepted yet.</source>
            <translation>「{title}」採用您尚未接受的授權條款。</translation>
        </message>
        <message>
            <source>Read and accept it at the model's recommendation, then try again.</source>
            <translation>請在該模型的推薦處閱讀並接受，然後重試。</translation>
        </message>
        <message>
            <source>“{text}” is no model of the hub.</source>
            <translation>「{text}」不是 Hub 上的模型。</translation>
        </message>
        <message>
            <source>Write it as owner/name, for example CompVis/stable-diffusion-v1-4.</source>
            <translation>請寫成 owner/name，例如 CompVis/stable-diffusion-v1-4。</translation>
        </message>
        <message>
            <source>A bracket in the prompt has no partner and was read as text.</source>
            <translation>提示詞中有一個括號沒有配對，已當作文字讀取。</translation>
        </message>
        <message>
            <source>AND in the prompt was read as a word: prompts are not composed.</source>
            <translation>提示詞中的 AND 當作單詞讀取：不支援組合提示詞。</translation>
        </message>
        <message>
            <source>There is a mask, and no start picture that it belongs to.</source>
            <translation>有遮罩，卻沒有它所屬的起始圖。</translation>
        </message>
        <message>
            <source>Add the picture whose part is to be drawn anew.</source>
            <translation>請新增要局部重繪的圖片。</translation>
        </message>
        <message>
            <source>“{title}” redraws parts of a picture: it needs a picture and a mask.</source>
            <translation>「{title}」重繪圖片的局部：需要圖片和遮罩。</translation>
        </message>
        <message>
            <source>Add a start picture and a mask, or choose another model.</source>
            <translation>請新增起始圖和遮罩，或選擇其他模型。</translation>
        </message>
        <message>
            <source>The mask is black all over: nothing would be drawn.</source>
            <translation>遮罩全黑：什麼也不會繪製。</translation>
        </message>
        <message>
            <source>What is white in it is drawn; it can be inverted.</source>
            <translation>其中白色的部分會繪製；可以反相。</translation>
        </message>
        <message>
            <source>The mask is white all over: nothing of the start picture is kept.</source>
            <translation>遮罩全白：起始圖完全不保留。</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture.</source>
            <translation>{width} x {height} 像素的遮罩已縮放到起始圖的 {to_width} x {to_height}。</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}.</source>
            <translation>{width} x {height} 像素的遮罩不適合 {to_width} x {to_height} 的起始圖。</translation>
        </message>
        <message>
            <source>Make a mask of the same shape.</source>
            <translation>請製作形狀相同的遮罩。</translation>
        </message>
        <message>
            <source>Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.</source>
            <translation>延伸後起始圖為 {width} x {height} 像素，而要求的是 {to_width} x {to_height}。</translation>
        </message>
        <message>
            <source>What is kept of it is not scaled: ask for that size.</source>
            <translation>保留的部分不會縮放：請要求該尺寸。</translation>
        </message>
        <message>
            <source>The size of a picture that is extended follows from it: leave width and height out.</source>
            <translation>延伸圖片的尺寸由圖片決定：請不要指定寬度和高度。</translation>
        </message>
        <message>
            <source>Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}.</source>
            <translation>已延伸 {sides}，使寬度和高度為 {step} 的倍數：{width} x {height}。</translation>
        </message>
        <message>
            <source>The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.</source>
            <translation>{width} x {height} 像素的起始圖變為 {to_width} x {to_height}（{fit}），保留的部分也是如此。</translation>
        </message>
        <message>
            <source>--{option} belongs to a picture: add --{picture}.</source>
            <translation>--{option} 要與圖片一起使用：請加上 --{picture}。</translation>
        </message>
        <message>
            <source>These inputs cannot be used: {reason}.</source>
            <translation>無法使用這些輸入：{reason}。</translation>
        </message>
        <message>
            <source>A part of another picture was drawn anew: its file holds neither that picture nor the mask.</source>
            <translation>重繪了另一張圖片的局部：檔案中既沒有那張圖片，也沒有遮罩。</translation>
        </message>
        <message>
            <source>A new engine is started by itself. The order is kept: resume it.</source>
            <translation>新引擎會自動啟動。任務已保留：請繼續它。</translation>
        </message>
        <message>
            <source>The system ended the engine while it worked, most likely because memory ran out.</source>
            <translation>引擎在工作中被系統結束，很可能是因為記憶體耗盡。</translation>
        </message>
        <message>
            <source>At most {count} pictures can be used as start at once.</source>
            <translation>一次最多可把 {count} 張圖片用作起始圖。</translation>
        </message>
        <message>
            <source>None of the selected pictures can be read.</source>
            <translation>所選圖片都無法讀取。</translation>
        </message>
        <message>
            <source>Select fewer of them.</source>
            <translation>請少選幾張。</translation>
        </message>
        <message>
            <source>The picture cannot be used: {reason}</source>
            <translation>無法使用該圖片：{reason}</translation>
        </message>
        <message>
            <source>The start picture is still being read.</source>
            <translation>仍在讀取起始圖。</translation>
        </message>
        <message>
            <source>Wait a moment, or remove it.</source>
            <translation>請稍等，或移除它。</translation>
        </message>
        <message>
            <source>The engine stopped while it worked ({reason}).</source>
            <translation>引擎在工作中停止了（{reason}）。</translation>
        </message>
        <message>
            <source>This version cannot draw with a single file of this family yet: {file}</source>
            <translation>此版本還不能用該系列的單個檔案生成：{file}</translation>
        </message>
        <message>
            <source>Use single files of SD 1, SD 2 and SDXL, or a diffusers folder.</source>
            <translation>請使用 SD 1、SD 2 和 SDXL 的單個檔案，或 diffusers 資料夾。</translation>
        </message>
        <message>
            <source>{what} checkpoint{packing}: this version cannot draw it yet.</source>
            <translation>{what} checkpoint{packing}：此版本還不能用它生成。</translation>
        </message>
        <message>
            <source>The file {file} does not load as what it seems to be: {reason}</source>
            <translation>檔案 {file} 無法按其表面的類型載入：{reason}</translation>
        </message>
        <message>
            <source>“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one.</source>
            <translation>「{file}」：其中 {count} 個張量在此模型中沒有位置，已略過，例如 {name}。</translation>
        </message>
        <message>
            <source>The weights in {folder} are packed as {packing}, which this version cannot read yet.</source>
            <translation>{folder} 中的權重以 {packing} 打包，此版本還不能讀取。</translation>
        </message>
        <message>
            <source>Get the model in half precision.</source>
            <translation>請取得半精度的模型。</translation>
        </message>
        <message>
            <source>“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.</source>
            <translation>「{title}」沒有說明它預測什麼。其權重的回答與原生尺寸為 {size} 像素的 {family} 相同：已按此繪製。請在模型頁選擇，或加上 --prediction {word}。</translation>
        </message>
        <message>
            <source>Check it with `sddesk models check`, or get it again.</source>
            <translation>請用 `sddesk models check` 檢查，或重新取得。</translation>
        </message>
        <message>
            <source>The remarks in {path} cannot be read: {reason}</source>
            <translation>無法讀取 {path} 中的備註：{reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: move it away to begin a new one.</source>
            <translation>該檔案保持原樣：把它移走即可重新開始。</translation>
        </message>
        <message>
            <source>The list of downloads cannot be stored in {path}: {reason}</source>
            <translation>無法把下載清單儲存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>This system has no key store, so the access token holds until sddesk is closed.</source>
            <translation>本系統沒有金鑰庫，因此存取權杖只在 sddesk 關閉前有效。</translation>
        </message>
        <message>
            <source>“{name}” is here and can be used.</source>
            <translation>「{name}」已就緒，可以使用。</translation>
        </message>
        <message>
            <source>The list of models says why, file by file.</source>
            <translation>模型清單逐個檔案說明原因。</translation>
        </message>
        <message>
            <source>A picture is made from at most {limit} others.</source>
            <translation>一張圖片最多由 {limit} 張其他圖片生成。</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or choose another one.</source>
            <translation>請在模型頁新增其檔案或資料夾，或選擇其他的。</translation>
        </message>
        <message>
            <source>Control pictures are not read yet for models of the family {family}.</source>
            <translation>{family} 系列的模型還不支援控制圖。</translation>
        </message>
        <message>
            <source>Remove one of them first.</source>
            <translation>請先移除其中一個。</translation>
        </message>
        <message>
            <source>“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.</source>
            <translation>「{title}」（{family}）只能整體使用：單獨的 Transformer 檔案無法繪製。</translation>
        </message>
        <message>
            <source>The installed models are still being looked at.</source>
            <translation>仍在檢視已安裝的模型。</translation>
        </message>
        <message>
            <source>This model reads the references itself: whole, and without a weight.</source>
            <translation>此模型自己讀取參考圖：整張讀取，沒有權重。</translation>
        </message>
        <message>
            <source>The edges of this picture are seamless. Refined in tiles, they no longer are.</source>
            <translation>這張圖片的邊緣是無縫的。分塊細化後不再無縫。</translation>
        </message>
        <message>
            <source>At a scale of 1 the upscaler “{name}” would change nothing.</source>
            <translation>倍數為 1 時，放大器「{name}」不會有任何作用。</translation>
        </message>
        <message>
            <source>Leave it out, or choose a larger scale.</source>
            <translation>請去掉它，或選擇更大的倍數。</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>請稍等，然後重試。</translation>
        </message>
        <message>
            <source>“{name}” is not installed.</source>
            <translation>沒有安裝「{name}」。</translation>
        </message>
        <message>
            <source>Choose a model of a family that the manual's page on references names.</source>
            <translation>請選擇手冊的參考圖頁面中所列系列的模型。</translation>
        </message>
        <message>
            <source>“{model}” reads at most {limit} references.</source>
            <translation>「{model}」最多讀取 {limit} 張參考圖。</translation>
        </message>
        <message>
            <source>The references are read by “{name}” now, which fits this model.</source>
            <translation>參考圖現在由「{name}」讀取，它適合此模型。</translation>
        </message>
        <message>
            <source>The control pictures are read by “{name}” now, which fits this model.</source>
            <translation>控制圖現在由「{name}」讀取，它適合此模型。</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”: none was made for such models.</source>
            <translation>已安裝的 IP-Adapter 都不適合「{model}」：沒有為此類模型製作的。</translation>
        </message>
        <message>
            <source>Choose a model of another family: {families}.</source>
            <translation>請選擇其他系列的模型：{families}。</translation>
        </message>
        <message>
            <source>A picture is still being read.</source>
            <translation>仍在讀取一張圖片。</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is looked up.</source>
            <translation>sddesk 設為離線工作，因此不尋找任何東西。</translation>
        </message>
        <message>
            <source>A picture is refined whole: it takes no mask and no extension.</source>
            <translation>圖片整張細化：不能使用遮罩或延伸。</translation>
        </message>
        <message>
            <source>Add the picture, or turn refining off.</source>
            <translation>請新增圖片，或關閉細化。</translation>
        </message>
        <message>
            <source>Choose half of a tile or less.</source>
            <translation>請選擇分塊的一半或更小。</translation>
        </message>
        <message>
            <source>This picture was drawn anew in tiles, each for itself: no one run can be shown.</source>
            <translation>這張圖片分塊重繪，各塊獨立：沒有單次過程可以顯示。</translation>
        </message>
        <message>
            <source>Refined tile by tile, a picture has edges that cannot be seamless.</source>
            <translation>分塊細化的圖片，邊緣不能無縫。</translation>
        </message>
        <message>
            <source>The picture cannot be refined so: {reason}.</source>
            <translation>無法這樣細化圖片：{reason}。</translation>
        </message>
        <message>
            <source>Tiles of {width} x {height} cannot overlap by {overlap} pixels.</source>
            <translation>{width} x {height} 的分塊不能重疊 {overlap} 像素。</translation>
        </message>
        <message>
            <source>“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and no picture beside the start picture.</source>
            <translation>「{title}」按提示詞修改整張圖片：不能使用遮罩、延伸、分塊，也不能使用起始圖以外的圖片。</translation>
        </message>
        <message>
            <source>Name the one that is meant by --control.</source>
            <translation>請用 --control 指明所指的那個。</translation>
        </message>
        <message>
            <source>Take all of the reference, or choose another model.</source>
            <translation>請取用整張參考圖，或選擇其他模型。</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's style.</source>
            <translation>此模型沒有繪製圖片風格的層。</translation>
        </message>
        <message>
            <source>“{model}” reads references itself: it takes all of them, without a weight.</source>
            <translation>「{model}」自己讀取參考圖：整張取用，沒有權重。</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's composition.</source>
            <translation>此模型沒有繪製圖片構圖的層。</translation>
        </message>
        <message>
            <source>Several ControlNets read tiles: {names}.</source>
            <translation>有幾個 ControlNet 讀取分塊：{names}。</translation>
        </message>
        <message>
            <source>No ControlNet that reads tiles is installed for “{model}”.</source>
            <translation>沒有為「{model}」安裝讀取分塊的 ControlNet。</translation>
        </message>
        <message>
            <source>Add one, or name the one that is meant.</source>
            <translation>請新增一個，或指明所指的那個。</translation>
        </message>
        <message>
            <source>Turn refining or the seamless edges off.</source>
            <translation>請關閉細化或無縫邊緣。</translation>
        </message>
        <message>
            <source>There is no start picture that could be refined in tiles.</source>
            <translation>沒有可以分塊細化的起始圖。</translation>
        </message>
        <message>
            <source>Remove them, or turn refining off.</source>
            <translation>請移除它們，或關閉細化。</translation>
        </message>
        <message>
            <source>No upscaler is called “{name}”: the picture cannot be made larger.</source>
            <translation>沒有名為「{name}」的放大器：圖片無法放大。</translation>
        </message>
        <message>
            <source>Choose another one, or `lanczos`, which needs none.</source>
            <translation>請選擇其他放大器，或不需要放大器的 `lanczos`。</translation>
        </message>
        <message>
            <source>Add --refine, or leave it out.</source>
            <translation>請加上 --refine，或去掉它。</translation>
        </message>
        <message>
            <source>The weights of “{file}” are packed already ({dtype}).</source>
            <translation>「{file}」的權重已經壓縮過（{dtype}）。</translation>
        </message>
        <message>
            <source>--{option} belongs to --refine: an upscaler alone reads none.</source>
            <translation>--{option} 屬於 --refine：僅有放大器時不讀取它。</translation>
        </message>
        <message>
            <source>The pickle was not converted: {reason}</source>
            <translation>pickle 沒有轉換：{reason}</translation>
        </message>
        <message>
            <source>{file} is being made by another sddesk already.</source>
            <translation>另一個 sddesk 已在製作 {file}。</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}</source>
            <translation>無法讀取檔案 {file}：{reason}</translation>
        </message>
        <message>
            <source>The list of orders is larger than {limit} MB.</source>
            <translation>任務清單超過 {limit} MB。</translation>
        </message>
        <message>
            <source>Order {line} cannot be used: {reason}</source>
            <translation>無法使用任務 {line}：{reason}</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: {size} MB short.</source>
            <translation>已完成，模型逐部件移入：缺少 {size} MB。</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: memory was short.</source>
            <translation>已完成，模型逐部件移入：記憶體不足。</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: {size} MB short.</source>
            <translation>已完成，模型逐層移入，速度較慢：缺少 {size} MB。</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: memory was short.</source>
            <translation>已完成，模型逐層移入，速度較慢：記憶體不足。</translation>
        </message>
        <message>
            <source>In half precision the encoder overflowed: the start picture was encoded in full precision.</source>
            <translation>半精度下編碼器溢位：起始圖改用全精度編碼。</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded in tiles.</source>
            <translation>記憶體不足：起始圖分塊編碼。</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded on the CPU.</source>
            <translation>記憶體不足：起始圖在處理器上編碼。</translation>
        </message>
        <message>
            <source>There is too little room in {folder}: {wanted} GB are needed, {free} free.</source>
            <translation>{folder} 空間不足：需要 {wanted} GB，剩餘 {free} GB。</translation>
        </message>
        <message>
            <source>Memory was short then: the start picture was encoded in another way than now.</source>
            <translation>當時記憶體不足：起始圖的編碼方式與現在不同。</translation>
        </message>
        <message>
            <source>Memory is short now: the start picture is encoded in another way than then.</source>
            <translation>現在記憶體不足：起始圖的編碼方式與當時不同。</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: {size} MB short.</source>
            <translation>已完成，分塊解碼，可能有接縫：缺少 {size} MB。</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: memory was short.</source>
            <translation>已完成，分塊解碼，可能有接縫：記憶體不足。</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: {size} MB short.</source>
            <translation>已完成，在處理器上解碼：缺少 {size} MB。</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: memory was short.</source>
            <translation>已完成，在處理器上解碼：記憶體不足。</translation>
        </message>
        <message>
            <source>The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens.</source>
            <translation>診斷資訊已在剪貼簿中：版本、機器和記錄檔，不含提示詞和權杖。</translation>
        </message>
        <message>
            <source>The log is in {folder}.</source>
            <translation>記錄檔在 {folder} 中。</translation>
        </message>
        <message>
            <source>This sddesk does not know where new versions are announced.</source>
            <translation>此 sddesk 不知道新版本在哪裡發布。</translation>
        </message>
        <message>
            <source>Look where you got it from.</source>
            <translation>請到您取得它的地方檢視。</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not answer ({reason}).</source>
            <translation>無法尋找新版本：{host} 沒有回應（{reason}）。</translation>
        </message>
        <message>
            <source>{what} U-Net{packing}: this version cannot draw it yet.</source>
            <translation>{what} U-Net{packing}：此版本還不能用它生成。</translation>
        </message>
        <message>
            <source>“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not loaded.</source>
            <translation>「{title}」連同繪製所需的一切要占用 {needed} GB 記憶體；本機有 {total} GB，因此未載入。</translation>
        </message>
        <message>
            <source>Check the internet connection. sddesk itself needs none.</source>
            <translation>請檢查網路連線。sddesk 本身不需要網路。</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not say which there are.</source>
            <translation>無法尋找新版本：{host} 沒有說明有哪些版本。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>請稍後重試。</translation>
        </message>
        <message>
            <source>This is the newest sddesk, {version}.</source>
            <translation>這是最新的 sddesk，{version}。</translation>
        </message>
        <message>
            <source>sddesk {newest} is out; this is {version}.</source>
            <translation>sddesk {newest} 已發布；目前是 {version}。</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} 不存在。</translation>
        </message>
        <message>
            <source>{name} does not say what made it.</source>
            <translation>{name} 沒有說明是怎樣生成的。</translation>
        </message>
        <message>
            <source>The safety checker decided otherwise.</source>
            <translation>安全檢查器作出了不同的判斷。</translation>
        </message>
        <message>
            <source>Nothing that is recorded differs: the same programs on another processor, or with another number of threads, may still count a little differently.</source>
            <translation>記錄中沒有任何差別：同樣的程式在不同的處理器或執行緒數下，計算仍可能略有不同。</translation>
        </message>
        <message>
            <source>The settings are those of another program ({program}), which draws noise in its own way.</source>
            <translation>這些設定來自另一個程式（{program}），它產生雜訊的方式不同。</translation>
        </message>
        <message>
            <source>The saved picture is {width} x {height}, not the size that its settings name.</source>
            <translation>儲存的圖片是 {width} x {height}，與其設定所述的尺寸不同。</translation>
        </message>
        <message>
            <source>The picture does not state its size: {value} stays.</source>
            <translation>圖片沒有註明尺寸：保持 {value}。</translation>
        </message>
        <message>
            <source>The file does not name the hash of its weights.</source>
            <translation>檔案沒有註明其權重的雜湊。</translation>
        </message>
        <message>
            <source>The weights are others: hash {before} then, {now} now.</source>
            <translation>權重不同：當時的雜湊 {before}，現在 {now}。</translation>
        </message>
        <message>
            <source>The precision was {before} and is {now} now.</source>
            <translation>精度當時為 {before}，現在為 {now}。</translation>
        </message>
        <message>
            <source>It was made on {before}, now on {now}.</source>
            <translation>當時在 {before} 上生成，現在在 {now} 上。</translation>
        </message>
        <message>
            <source>{program} was {before} and is {now} now.</source>
            <translation>{program} 當時為 {before}，現在為 {now}。</translation>
        </message>
        <message>
            <source>{name} was not copied: {reason}</source>
            <translation>沒有複製 {name}：{reason}</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is empty, but pictures belong there.</source>
            <translation>圖片資料夾 {folder} 是空的，但其中應有圖片。</translation>
        </message>
        <message>
            <source>“{title}” draws with a U-Net ({family}): only transformers are quantised.</source>
            <translation>「{title}」使用 U-Net（{family}）繪製：只能量化 Transformer。</translation>
        </message>
        <message>
            <source>Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.</source>
            <translation>請連接其磁碟機。如果是您自己清空的，請放入任意一個檔案。沒有忘記任何東西。</translation>
        </message>
        <message>
            <source>The picture is not the one that was saved.</source>
            <translation>該圖片不是當初儲存的那張。</translation>
        </message>
        <message>
            <source>{name} shows another picture than the missing one.</source>
            <translation>{name} 顯示的不是缺失的那張圖片。</translation>
        </message>
        <message>
            <source>Choose the file it was, or import this one as a picture of its own.</source>
            <translation>請選擇原來的檔案，或把這張作為單獨的圖片匯入。</translation>
        </message>
        <message>
            <source>sddesk cannot use the file {file}. {reason}</source>
            <translation>sddesk 無法使用檔案 {file}。{reason}</translation>
        </message>
        <message>
            <source>An album needs a name.</source>
            <translation>相簿需要名稱。</translation>
        </message>
        <message>
            <source>There is an album “{name}” already.</source>
            <translation>已有相簿「{name}」。</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures do not fit on a page.</source>
            <translation>一頁放不下 {rows} x {columns} 張圖片。</translation>
        </message>
        <message>
            <source>Albums and imported folders in {path} cannot be read: {reason}</source>
            <translation>無法讀取 {path} 中的相簿和匯入的資料夾：{reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: mend it, or move it away to begin anew.</source>
            <translation>該檔案保持原樣：請修復它，或把它移走以重新開始。</translation>
        </message>
        <message>
            <source>sddesk is running already, but does not answer.</source>
            <translation>sddesk 已在執行，但沒有回應。</translation>
        </message>
        <message>
            <source>End it with the system's task manager, then start it again.</source>
            <translation>請用系統的工作管理員結束它，然後重新啟動。</translation>
        </message>
        <message>
            <source>Choose another VAE, or the model's own.</source>
            <translation>請選擇其他 VAE，或模型內附的。</translation>
        </message>
        <message>
            <source>Choose another text encoder, or the model's own.</source>
            <translation>請選擇其他文字編碼器，或模型內附的。</translation>
        </message>
        <message>
            <source>The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.</source>
            <translation>「{part}」的 VAE 讀取 {found} 個通道，而「{model}」畫出 {wanted} 個：不適用。</translation>
        </message>
        <message>
            <source>Correct the paths in it, or add the folders themselves.</source>
            <translation>請更正其中的路徑，或直接新增這些資料夾。</translation>
        </message>
        <message>
            <source>The VAE of “{part}” was made for another family of models than “{model}” ({family}).</source>
            <translation>「{part}」的 VAE 是為與「{model}」（{family}）不同的模型系列製作的。</translation>
        </message>
        <message>
            <source>{what} IP-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what} IP-Adapter{packing}：此版本還不能用它生成。</translation>
        </message>
        <message>
            <source>The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.</source>
            <translation>「{part}」的文字編碼器輸出寬度為 {found} 的詞，而「{model}」讀取 {wanted}：不適用。</translation>
        </message>
        <message>
            <source>{count} files were exported to {folder}.</source>
            <translation>已把 {count} 個檔案匯出到 {folder}。</translation>
        </message>
        <message>
            <source>Made again: {name} has another size now.</source>
            <translation>重新生成：{name} 現在的尺寸不同。</translation>
        </message>
        <message>
            <source>Made again: {name} is identical, every pixel.</source>
            <translation>重新生成：{name} 完全相同，每個像素都一樣。</translation>
        </message>
        <message>
            <source>Made again: {name} differs, PSNR {psnr} dB.</source>
            <translation>重新生成：{name} 有差異，PSNR {psnr} dB。</translation>
        </message>
        <message>
            <source>“{term}” changes nothing: sort: takes {choices}.</source>
            <translation>「{term}」不起作用：sort: 可用 {choices}。</translation>
        </message>
        <message>
            <source>Pictures taken out of the trash for good: {count}.</source>
            <translation>已從資源回收筒永久移除的圖片：{count}。</translation>
        </message>
        <message>
            <source>Moved to the trash: {count}.</source>
            <translation>已移到資源回收筒：{count}。</translation>
        </message>
        <message>
            <source>Pictures taken in: {taken}; there already: {known}; problems: {problems}.</source>
            <translation>收入的圖片：{taken}；已有：{known}；有問題：{problems}。</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>無法刪除 {path}：{reason}</translation>
        </message>
        <message>
            <source>“{text}” names no LoRA: {reason}</source>
            <translation>「{text}」沒有指明 LoRA：{reason}</translation>
        </message>
        <message>
            <source>Write its name, or its name and a weight: castle:0.8</source>
            <translation>請寫名稱，或名稱加權重：castle:0.8</translation>
        </message>
        <message>
            <source>“{file}” was not written: {reason}.</source>
            <translation>「{file}」未能寫入：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” was made for {family} and cannot work with “{model}”.</source>
            <translation>「{name}」是為 {family} 製作的，不能用於「{model}」。</translation>
        </message>
        <message>
            <source>{file} is one text encoder, but SDXL reads with two.</source>
            <translation>{file} 是一個文字編碼器，而 SDXL 要用兩個。</translation>
        </message>
        <message>
            <source>Remove it, or choose a model that it was made for.</source>
            <translation>請移除它，或選擇它所適用的模型。</translation>
        </message>
        <message>
            <source>No installed LoRA is called “{name}”: it was left out.</source>
            <translation>沒有安裝名為「{name}」的 LoRA：已略過。</translation>
        </message>
        <message>
            <source>No installed textual inversion is called “{name}”: it was read as words.</source>
            <translation>沒有安裝名為「{name}」的 Textual Inversion：已當作詞讀取。</translation>
        </message>
        <message>
            <source>{tag}: its weight is no number, and was taken as 1.</source>
            <translation>{tag}：其權重不是數字，已按 1 處理。</translation>
        </message>
        <message>
            <source>One of several files of a model, which are no use one by one.</source>
            <translation>這是模型的多個檔案之一，單獨不能使用。</translation>
        </message>
        <message>
            <source>More than {limit} LoRAs at once: the last ones were left out.</source>
            <translation>同時超過 {limit} 個 LoRA：已略過最後幾個。</translation>
        </message>
        <message>
            <source>“{name}” was made for {family}: its name was read as words.</source>
            <translation>「{name}」是為 {family} 製作的：其名稱已當作詞讀取。</translation>
        </message>
        <message>
            <source>There is no wildcard file for {name}: it was left in the prompt as text.</source>
            <translation>沒有 {name} 的萬用字元檔案：已作為文字留在提示詞中。</translation>
        </message>
        <message>
            <source>The wildcards go round in a circle: {name} was left in the prompt as text.</source>
            <translation>萬用字元迴圈引用：{name} 已作為文字留在提示詞中。</translation>
        </message>
        <message>
            <source>A prompt draws {limit} wildcards at most: {name} was left in the prompt as text.</source>
            <translation>一個提示詞最多抽取 {limit} 次萬用字元：{name} 已作為文字留在提示詞中。</translation>
        </message>
        <message>
            <source>“{name}”: {count} of its {total} layers have no place in this model.</source>
            <translation>「{name}」：{total} 層中有 {count} 層在此模型中沒有位置。</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: {reason}</source>
            <translation>「{name}」無法接到此模型上：{reason}</translation>
        </message>
        <message>
            <source>Settings that this version does not know were left out: {names}.</source>
            <translation>已略過此版本不認識的設定：{names}。</translation>
        </message>
        <message>
            <source>It is not installed, and is left out.</source>
            <translation>沒有安裝，已略過。</translation>
        </message>
        <message>
            <source>It was made for another kind of model.</source>
            <translation>它是為另一類模型製作的。</translation>
        </message>
        <message>
            <source>“{name}” is not installed any more.</source>
            <translation>「{name}」已不再安裝。</translation>
        </message>
        <message>
            <source>Add the files on the models page, or draw without them.</source>
            <translation>請在模型頁新增這些檔案，或不用它們生成。</translation>
        </message>
        <message>
            <source>There is no other picture to compare this one with.</source>
            <translation>沒有可與這張比較的其他圖片。</translation>
        </message>
        <message>
            <source>Look at another one first, or select two in the library.</source>
            <translation>請先看另一張，或在圖庫中選擇兩張。</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is not there.</source>
            <translation>圖片資料夾 {folder} 不存在。</translation>
        </message>
        <message>
            <source>Connect its drive, or make the folder anew. Nothing is forgotten.</source>
            <translation>請連接其磁碟機，或重建立立該資料夾。沒有忘記任何東西。</translation>
        </message>
        <message>
            <source>Pictures of two sizes have no difference that could be shown.</source>
            <translation>兩種尺寸的圖片沒有可顯示的差異。</translation>
        </message>
        <message>
            <source>What is installed as {names} is another file than the one that made this picture.</source>
            <translation>以 {names} 安裝的檔案與生成這張圖片的檔案不同。</translation>
        </message>
        <message>
            <source>{folder} belongs to the library: copies there would be taken in, too.</source>
            <translation>{folder} 屬於圖庫：放在那裡的副本也會被收入。</translation>
        </message>
        <message>
            <source>Choose a folder outside.</source>
            <translation>請選擇圖庫之外的資料夾。</translation>
        </message>
        <message>
            <source>“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}.</source>
            <translation>「{name}」是為讀取寬度 {found} 的詞的模型製作的；「{model}」的寬度為 {wanted}。</translation>
        </message>
        <message>
            <source>In full precision PyTorch makes the picture, not OpenVINO.</source>
            <translation>全精度時由 PyTorch 而不是 OpenVINO 生成圖片。</translation>
        </message>
        <message>
            <source>OpenVINO cannot run this model ({reason}): PyTorch made this picture.</source>
            <translation>OpenVINO 無法執行此模型（{reason}）：這張圖片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>OpenVINO is not installed: PyTorch made this picture.</source>
            <translation>沒有安裝 OpenVINO：這張圖片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>The model could not be prepared for OpenVINO: PyTorch made this picture.</source>
            <translation>無法為 OpenVINO 準備模型：這張圖片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture.</source>
            <translation>記憶體不足，無法為 OpenVINO 準備模型（{size} GB）：這張圖片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>{file} beside it cannot be read: {reason}.</source>
            <translation>無法讀取旁邊的 {file}：{reason}。</translation>
        </message>
        <message>
            <source>There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture.</source>
            <translation>磁碟空間不足，無法為 OpenVINO 準備模型：這張圖片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>使用 LoRA 時由 PyTorch 而不是 OpenVINO 生成圖片：耗時更長。</translation>
        </message>
        <message>
            <source>This picture asks for {names}, not installed here.</source>
            <translation>這張圖片需要 {names}，此處沒有安裝。</translation>
        </message>
        <message>
            <source>Pictures made in one pass: {before} then, {now} now. That rounds a little differently.</source>
            <translation>一次處理的圖片數：當時 {before}，現在 {now}。舍入略有不同。</translation>
        </message>
        <message>
            <source>Damaged or not complete: {reason}.</source>
            <translation>已損壞或不完整：{reason}。</translation>
        </message>
        <message>
            <source>Threads that computed it: {before} then, {now} now. That rounds a little differently.</source>
            <translation>計算所用的執行緒數：當時 {before}，現在 {now}。舍入略有不同。</translation>
        </message>
        <message>
            <source>The order has settings that this version does not know: {names}.</source>
            <translation>任務中有此版本不認識的設定：{names}。</translation>
        </message>
        <message>
            <source>Products were added up in {before} then, in {now} now.</source>
            <translation>乘積累加當時用 {before}，現在用 {now}。</translation>
        </message>
        <message>
            <source>The model's weights were kept in 8 bits then, and are not now.</source>
            <translation>模型的權重當時以 8 位元儲存，現在不是。</translation>
        </message>
        <message>
            <source>The model's weights are kept in 8 bits now, and were not then.</source>
            <translation>模型的權重現在以 8 位元儲存，當時不是。</translation>
        </message>
        <message>
            <source>It was decoded in another way: {before} then, {now} now.</source>
            <translation>解碼方式不同：當時 {before}，現在 {now}。</translation>
        </message>
        <message>
            <source>It was computed with {before}, now with {now}.</source>
            <translation>當時用 {before} 計算，現在用 {now}。</translation>
        </message>
        <message>
            <source>{tag} in the negative prompt was left out: LoRAs are named in the prompt.</source>
            <translation>已略過反向提示詞中的 {tag}：LoRA 要寫在提示詞中。</translation>
        </message>
        <message>
            <source>Take it out, or get a LoRA that was made for this model.</source>
            <translation>請去掉它，或取得為此模型製作的 LoRA。</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: it has {ways} ({what}).</source>
            <translation>「{name}」無法接到此模型上：它含有 {ways}（{what}）。</translation>
        </message>
        <message>
            <source>This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order.</source>
            <translation>此版本支援 LoRA、LoCon、LoHa、LoKr 和 DoRA；請從任務中去掉它。</translation>
        </message>
        <message>
            <source>“{name}” brings {count} textual inversions inside its file, which were not used.</source>
            <translation>「{name}」的檔案中帶有 {count} 個 Textual Inversion，沒有使用。</translation>
        </message>
        <message>
            <source>Choose the folder that they were moved to, or one above it.</source>
            <translation>請選擇它們被移到的資料夾，或其上級資料夾。</translation>
        </message>
        <message>
            <source>Connect its drive, or use Locate to say where its pictures are now.</source>
            <translation>請連接其磁碟機，或用「定位」指明其圖片現在的位置。</translation>
        </message>
        <message>
            <source>{count} exported to {folder}; {failed} could not be exported.</source>
            <translation>已把 {count} 個匯出到 {folder}；{failed} 個無法匯出。</translation>
        </message>
        <message>
            <source>Missing pictures found: {found}; still missing: {missing}.</source>
            <translation>找到的缺失圖片：{found}；仍缺失：{missing}。</translation>
        </message>
        <message>
            <source>None of the missing pictures is there; files looked at: {count}.</source>
            <translation>那裡沒有任何缺失的圖片；已檢視檔案：{count}。</translation>
        </message>
        <message>
            <source>{name} stays where it is: its folder {folder} is not there.</source>
            <translation>{name} 留在原處：其資料夾 {folder} 不存在。</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.</source>
            <translation>此模型沒有小型解碼器，因此由它自己的解碼器解碼。模型頁有「{name}」。</translation>
        </message>
        <message>
            <source>Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that.</source>
            <translation>記憶體不足：「快速」模式把模型權重存成 8 位元。圖片因此略有不同。</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture.</source>
            <translation>此模型沒有小型解碼器，因此由它自己的解碼器解碼。</translation>
        </message>
        <message>
            <source>The tiny decoder made no picture, so the model's own decoded it.</source>
            <translation>小型解碼器沒有得到圖片，因此由模型自己的解碼器解碼。</translation>
        </message>
        <message>
            <source>“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days.</source>
            <translation>略過「{term}」：日期寫作 2026、2026-01、2026-01-31、today，或 7d 表示最近 7 天。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field}: takes {choices}.</source>
            <translation>略過「{term}」：{field}: 可用 {choices}。</translation>
        </message>
        <message>
            <source>“{term}” has no letter and no digit: nothing is found by it.</source>
            <translation>「{term}」中沒有字母也沒有數字：用它找不到任何東西。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is compared with a number, as in {field}&gt;30.</source>
            <translation>略過「{term}」：{field} 要與數字比較，如 {field}&gt;30。</translation>
        </message>
        <message>
            <source>“{term}” is left out: nothing comes after {field}.</source>
            <translation>略過「{term}」：{field} 後面沒有內容。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is followed by a colon.</source>
            <translation>略過「{term}」：{field} 後面要加冒號。</translation>
        </message>
        <message>
            <source>“{term}” is read as words: there is no field “{field}”.</source>
            <translation>「{term}」當作詞讀取：沒有欄位「{field}」。</translation>
        </message>
        <message>
            <source>“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}.</source>
            <translation>「{name}」適用 {steps} 步、取樣器 {sampler}、引導 {guidance}。</translation>
        </message>
        <message>
            <source>“{name}” is off, and its few steps are still set.</source>
            <translation>「{name}」已關閉，但仍設著它的少步數。</translation>
        </message>
        <message>
            <source>“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.</source>
            <translation>「{name}」：{steps} 步，取樣器 {sampler}，引導 {guidance}。</translation>
        </message>
        <message>
            <source>A caption holds {most} characters, and this one has {count}.</source>
            <translation>說明最多 {most} 個字元，而這裡有 {count} 個。</translation>
        </message>
        <message>
            <source>Shorten it: until then the caption from before is kept.</source>
            <translation>請縮短它：在此之前保留原來的說明。</translation>
        </message>
        <message>
            <source>{device} cannot be used here. {reason}</source>
            <translation>{device} 在此無法使用。{reason}</translation>
        </message>
        <message>
            <source>The GPU cuda:{number} cannot be used: the others go on.</source>
            <translation>顯示卡 cuda:{number} 無法使用：其他顯示卡繼續工作。</translation>
        </message>
        <message>
            <source>The next order starts a new engine.</source>
            <translation>下一個任務會啟動新的引擎。</translation>
        </message>
        <message>
            <source>The engine did not answer while it started, so it was ended.</source>
            <translation>引擎啟動時沒有回應，因此已結束它。</translation>
        </message>
        <message>
            <source>The engine did not stop when asked to, so it was ended.</source>
            <translation>引擎沒有按要求停止，因此已結束它。</translation>
        </message>
        <message>
            <source>The engine's answer could not be read, so it was ended.</source>
            <translation>無法讀取引擎的回答，因此已結束它。</translation>
        </message>
        <message>
            <source>No answer from the engine for {seconds} s.</source>
            <translation>引擎已有 {seconds} 秒沒有回應。</translation>
        </message>
        <message>
            <source>It may be busy. Wait, or stop: its process is ended then, and the job is offered again.</source>
            <translation>它可能正忙。請等待或停止：停止會結束其處理程序，任務可再次提交。</translation>
        </message>
        <message>
            <source>{what} image encoder{packing}: this version has no use for it yet.</source>
            <translation>{what} 影像編碼器{packing}：此版本還用不上它。</translation>
        </message>
        <message>
            <source>The engine of another GPU did not start: the others go on.</source>
            <translation>另一張顯示卡的引擎沒有啟動：其他顯示卡繼續工作。</translation>
        </message>
        <message>
            <source>torch.compile computed it then, and not now: last bits differ.</source>
            <translation>當時用 torch.compile 計算，現在沒有：末尾幾位不同。</translation>
        </message>
        <message>
            <source>torch.compile computes it now, and not then: last bits differ.</source>
            <translation>現在用 torch.compile 計算，當時沒有：末尾幾位不同。</translation>
        </message>
        <message>
            <source>{steps} steps cannot be made: choose a whole number from {low} to {high}.</source>
            <translation>步數不能為 {steps}：請選擇 {low} 到 {high} 的整數。</translation>
        </message>
        <message>
            <source>The same command goes on where this one stopped.</source>
            <translation>再次執行同一指令會從中斷處繼續。</translation>
        </message>
        <message>
            <source>--leave-out-unknown draws without them, another picture.</source>
            <translation>--leave-out-unknown 會不用它們生成，得到另一張圖片。</translation>
        </message>
        <message>
            <source>A clip skip of {value} cannot be used: choose a whole number from {low} to {high}.</source>
            <translation>clip skip 不能為 {value}：請選擇 {low} 到 {high} 的整數。</translation>
        </message>
        <message>
            <source>The seed must be a whole number from 0 to {limit}, not {seed}.</source>
            <translation>種子必須是 0 到 {limit} 的整數，而不是 {seed}。</translation>
        </message>
        <message>
            <source>No form of it is known here that would fit: choose a smaller model.</source>
            <translation>這裡沒有已知的可放下的版本：請選擇更小的模型。</translation>
        </message>
        <message>
            <source>{images} pictures from seed {seed} on go beyond the largest seed, {limit}.</source>
            <translation>從種子 {seed} 起的 {images} 張圖片超出最大種子 {limit}。</translation>
        </message>
        <message>
            <source>It knows: {samplers}.</source>
            <translation>可用的有：{samplers}。</translation>
        </message>
        <message>
            <source>This version does not know the schedule “{schedule}”.</source>
            <translation>此版本不認識排程「{schedule}」。</translation>
        </message>
        <message>
            <source>The sampler {sampler} works with: {schedules}.</source>
            <translation>取樣器 {sampler} 可配合：{schedules}。</translation>
        </message>
        <message>
            <source>{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as words.</source>
            <translation>{mark}：變化的詞寫作 [a:b:0.5] 或 [a|b]，括號外不能有 |：已當作詞讀取。</translation>
        </message>
        <message>
            <source>{mark}: when this picture was first made such words did not change by steps: it is read as words.</source>
            <translation>{mark}：這張圖片最初生成時，這類詞不會逐步變化：已當作詞讀取。</translation>
        </message>
        <message>
            <source>{mark}: {count} steps are drawn, so its words do not change.</source>
            <translation>{mark}：只畫 {count} 步，因此其中的詞不會變化。</translation>
        </message>
        <message>
            <source>No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.</source>
            <translation>所畫的 {count} 步中，{begin} 到 {end} 之間沒有完整的一步：該控制圖不起作用。</translation>
        </message>
        <message>
            <source>The words of the prompt change in {count} places, more than the {limit} that are drawn.</source>
            <translation>提示詞的詞在 {count} 處變化，超過可繪製的 {limit} 處。</translation>
        </message>
        <message>
            <source>Take fewer square brackets.</source>
            <translation>請少用方括號。</translation>
        </message>
        <message>
            <source>The prompts have {count} different texts in their steps: more than {limit} are not drawn.</source>
            <translation>提示詞各步中有 {count} 種不同的文字：超過 {limit} 種則不繪製。</translation>
        </message>
        <message>
            <source>Take fewer steps, or as many alternatives in each square bracket.</source>
            <translation>請減少步數，或讓每個方括號中的選項數相同。</translation>
        </message>
        <message>
            <source>Square brackets of this prompt change words from step to step now; they were words before.</source>
            <translation>此提示詞的方括號現在會逐步改變詞；以前只是文字。</translation>
        </message>
        <message>
            <source>“Make again” draws the picture as it was.</source>
            <translation>「重新生成」按原樣繪製圖片。</translation>
        </message>
        <message>
            <source>{mark}: hypernetworks are not used: it is left out.</source>
            <translation>{mark}：不使用 hypernetwork：已略過。</translation>
        </message>
        <message>
            <source>None of the folders that {file} names is on this machine: {folders}</source>
            <translation>{file} 所列的資料夾都不在本機上：{folders}</translation>
        </message>
        <message>
            <source>{mark} is a mark of another program: it is read as words.</source>
            <translation>{mark} 是其他程式的標記：已當作詞讀取。</translation>
        </message>
        <message>
            <source>{mark}: a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}：權重在此寫作 (cat:1.2)：已當作詞讀取。</translation>
        </message>
        <message>
            <source>An ONNX file: this version cannot draw with it.</source>
            <translation>ONNX 檔案：此版本不能用它生成。</translation>
        </message>
        <message>
            <source>{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}：在花括號之外，權重在此寫作 (cat:1.2)：已當作詞讀取。</translation>
        </message>
        <message>
            <source>{mark}: prompts are not blended or swapped: it is read as words.</source>
            <translation>{mark}：不支援混合或交換提示詞：已當作詞讀取。</translation>
        </message>
        <message>
            <source>Not looked into: it stands too deep below the added folder.</source>
            <translation>沒有檢視：它在新增的資料夾下層級過深。</translation>
        </message>
        <message>
            <source>{mark} is an option of another program: it is read as words.</source>
            <translation>{mark} 是其他程式的選項：已當作詞讀取。</translation>
        </message>
        <message>
            <source>{mark}: braces without | are read as text; a weight is written (cat:1.2) here.</source>
            <translation>{mark}：不含 | 的花括號當作文字讀取；權重在此寫作 (cat:1.2)。</translation>
        </message>
        <message>
            <source>{mark}: variables in prompts are not filled in: it is read as words.</source>
            <translation>{mark}：不填入提示詞中的變數：已當作詞讀取。</translation>
        </message>
        <message>
            <source>{mark}: alternatives are drawn by the seed here, never in turn.</source>
            <translation>{mark}：此處的選項由種子抽取，從不輪流。</translation>
        </message>
        <message>
            <source>Wildcards draw {limit} characters at most: {name} was left in the prompt as text.</source>
            <translation>萬用字元最多抽取 {limit} 個字元：{name} 已作為文字留在提示詞中。</translation>
        </message>
        <message>
            <source>{name}: no alternative has a weight above 0, so all count alike.</source>
            <translation>{name}：沒有權重大於 0 的選項，因此各項相等。</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>請存為 UTF-8。</translation>
        </message>
        <message>
            <source>The wildcard files {name} are larger than {limit} MB together.</source>
            <translation>萬用字元檔案 {name} 合計超過 {limit} MB。</translation>
        </message>
        <message>
            <source>The wildcard file {name} is neither UTF-8 nor Latin-1.</source>
            <translation>萬用字元檔案 {name} 既不是 UTF-8 也不是 Latin-1。</translation>
        </message>
        <message>
            <source>The wildcard file {name} is larger than {limit} MB and was not read.</source>
            <translation>萬用字元檔案 {name} 超過 {limit} MB，沒有讀取。</translation>
        </message>
        <message>
            <source>The wildcard file {name} cannot be read: {reason}</source>
            <translation>無法讀取萬用字元檔案 {name}：{reason}</translation>
        </message>
        <message>
            <source>At a strength of {strength} none of the {steps} steps is drawn.</source>
            <translation>重繪幅度為 {strength} 時，{steps} 步中一步也不會畫。</translation>
        </message>
        <message>
            <source>Choose a higher strength or more steps.</source>
            <translation>請提高重繪幅度或增加步數。</translation>
        </message>
        <message>
            <source>Without them the picture is another one.</source>
            <translation>沒有它們，圖片會不同。</translation>
        </message>
        <message>
            <source>The picture does not state its seed: it stays random.</source>
            <translation>圖片沒有註明種子：保持隨機。</translation>
        </message>
        <message>
            <source>The picture does not state its steps: {value} stay.</source>
            <translation>圖片沒有註明步數：保持 {value}。</translation>
        </message>
        <message>
            <source>“{title}” has no {part} of its own.</source>
            <translation>「{title}」沒有自己的 {part}。</translation>
        </message>
        <message>
            <source>The picture does not state its guidance: {value} stays.</source>
            <translation>圖片沒有註明引導：保持 {value}。</translation>
        </message>
        <message>
            <source>The picture does not state its sampler: {value} stays.</source>
            <translation>圖片沒有註明取樣器：保持 {value}。</translation>
        </message>
        <message>
            <source>The picture does not state its model: “{value}” stays.</source>
            <translation>圖片沒有註明模型：保持「{value}」。</translation>
        </message>
        <message>
            <source>{name} does not state all that made it, so it cannot be made again.</source>
            <translation>{name} 沒有註明全部生成資訊，因此無法重新生成。</translation>
        </message>
        <message>
            <source>Reuse takes over what it states; the rest is yours to choose.</source>
            <translation>「沿用」會採用已註明的部分；其餘由您選擇。</translation>
        </message>
        <message>
            <source>{wanted} is not here; {taken} instead.</source>
            <translation>此處沒有 {wanted}；改用 {taken}。</translation>
        </message>
        <message>
            <source>{sampler} has no schedule {wanted} here; {taken} instead.</source>
            <translation>{sampler} 在此沒有排程 {wanted}；改用 {taken}。</translation>
        </message>
        <message>
            <source>{wanted} steps cannot be made; {taken} instead.</source>
            <translation>步數不能為 {wanted}；改用 {taken}。</translation>
        </message>
        <message>
            <source>Guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>引導 {wanted} 低於 {taken}；改用 {taken}。</translation>
        </message>
        <message>
            <source>Guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>引導 {wanted} 高於 {taken}；改用 {taken}。</translation>
        </message>
        <message>
            <source>{wanted} pixels cannot be made; {taken} instead.</source>
            <translation>像素數不能為 {wanted}；改用 {taken}。</translation>
        </message>
        <message>
            <source>A guidance above {limit} burns out the colours: 5 to 12 is usual.</source>
            <translation>引導高於 {limit} 會使顏色過曝：通常為 5 到 12。</translation>
        </message>
        <message>
            <source>{reason} The picture was saved as {path} instead.</source>
            <translation>{reason} 圖片改存為 {path}。</translation>
        </message>
        <message>
            <source>{reason} The picture is lost: no other folder could be written either.</source>
            <translation>{reason} 圖片已遺失：其他資料夾也無法寫入。</translation>
        </message>
        <message>
            <source>A waiting job was cancelled.</source>
            <translation>取消了一個等待中的任務。</translation>
        </message>
        <message>
            <source>{count} waiting jobs were cancelled.</source>
            <translation>取消了 {count} 個等待中的任務。</translation>
        </message>
        <message>
            <source>1 file was exported to {folder}.</source>
            <translation>已把 1 個檔案匯出到 {folder}。</translation>
        </message>
        <message>
            <source>With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>使用控制圖或參考圖時由 PyTorch 而不是 OpenVINO 生成圖片：耗時更長。</translation>
        </message>
        <message>
            <source>Add a start picture, or choose another model.</source>
            <translation>請新增起始圖，或選擇其他模型。</translation>
        </message>
        <message>
            <source>An image guidance of {value} cannot be used: choose {low} to {high}.</source>
            <translation>影像引導不能為 {value}：請選擇 {low} 到 {high}。</translation>
        </message>
        <message>
            <source>At a guidance of 1 the image guidance says nothing.</source>
            <translation>引導為 1 時影像引導不起作用。</translation>
        </message>
        <message>
            <source>{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw.</source>
            <translation>{what}：diffusers 沒有它的管線，只有模組化元件，本版本無法用其繪製。</translation>
        </message>
        <message>
            <source>Extend it by less.</source>
            <translation>請少延伸一些。</translation>
        </message>
        <message>
            <source>Extend it by more: {sides}.</source>
            <translation>請多延伸一些：{sides}。</translation>
        </message>
        <message>
            <source>Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}.</source>
            <translation>延伸後圖片為 {width} x {height} 像素：每邊須在 {low} 到 {high} 之間。</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>影像引導 {wanted} 高於 {taken}；改用 {taken}。</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>影像引導 {wanted} 低於 {taken}；改用 {taken}。</translation>
        </message>
        <message>
            <source>It is another picture, changed, which its file does not hold.</source>
            <translation>它由另一張圖片修改而來，而檔案中沒有那張圖片。</translation>
        </message>
        <message>
            <source>Leave it out, or choose such a model (instruct-pix2pix).</source>
            <translation>請去掉它，或選擇這樣的模型（instruct-pix2pix）。</translation>
        </message>
        <message>
            <source>Make the start picture smaller first.</source>
            <translation>請先縮小起始圖。</translation>
        </message>
        <message>
            <source>Remove them, or choose another model.</source>
            <translation>請移除它們，或選擇其他模型。</translation>
        </message>
        <message>
            <source>“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. The image guidance says how closely the picture is kept.</source>
            <translation>「{title}」從雜訊開始，並在每一步讀取起始圖：沒有使用重繪幅度 {strength}。影像引導決定貼近圖片的程度。</translation>
        </message>
        <message>
            <source>“{title}” changes a picture as the prompt says: it needs a start picture.</source>
            <translation>「{title}」按提示詞修改圖片：需要起始圖。</translation>
        </message>
        <message>
            <source>“{title}” has no image guidance: models that are told how to change a picture have it.</source>
            <translation>「{title}」沒有影像引導：按指令修改圖片的模型才有。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw without guidance: {guidance} would change nothing.</source>
            <translation>{family} 系列的模型不用引導：{guidance} 不會改變任何東西。</translation>
        </message>
        <message>
            <source>Set the guidance to 1.</source>
            <translation>請把引導設為 1。</translation>
        </message>
        <message>
            <source>Models of the family {family} read no negative prompt.</source>
            <translation>{family} 系列的模型不讀反向提示詞。</translation>
        </message>
        <message>
            <source>Say in the prompt what is to be there instead.</source>
            <translation>請在提示詞中說明應該出現什麼。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance rescale.</source>
            <translation>{family} 系列的模型沒有引導重縮放。</translation>
        </message>
        <message>
            <source>Set it to 0.</source>
            <translation>請設為 0。</translation>
        </message>
        <message>
            <source>Models of the family {family} predict flow and nothing else.</source>
            <translation>{family} 系列的模型只預測流（flow）。</translation>
        </message>
        <message>
            <source>Leave the prediction to the model's files.</source>
            <translation>請讓預測類型按模型檔案所述。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw no seamless edges.</source>
            <translation>{family} 系列的模型不能生成無縫邊緣。</translation>
        </message>
        <message>
            <source>Turn the seamless edges off, or choose another model.</source>
            <translation>請關閉無縫邊緣，或選擇其他模型。</translation>
        </message>
        <message>
            <source>Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others.</source>
            <translation>{family} 系列的模型不給詞加權：括號中的詞，如 (word:1.2)，與其他詞同等對待。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no clip skip: it was not used.</source>
            <translation>{family} 系列的模型沒有 clip skip：沒有使用。</translation>
        </message>
        <message>
            <source>Add one that was made for {family}, with its image encoder.</source>
            <translation>請新增為 {family} 製作的，連同其影像編碼器。</translation>
        </message>
        <message>
            <source>Add the folder image_encoder that is published with it, or the file of that CLIP model.</source>
            <translation>請新增隨它發布的 image_encoder 資料夾，或該 CLIP 模型的檔案。</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”.</source>
            <translation>已安裝的 IP-Adapter 都不適合「{model}」。</translation>
        </message>
        <message>
            <source>Say which one is meant.</source>
            <translation>請說明所指的是哪個。</translation>
        </message>
        <message>
            <source>Several IP-Adapters fit “{model}”: {names}.</source>
            <translation>有幾個 IP-Adapter 適合「{model}」：{names}。</translation>
        </message>
        <message>
            <source>{file} is not one IP-Adapter: it holds {names}.</source>
            <translation>{file} 不是單個 IP-Adapter：其中有 {names}。</translation>
        </message>
        <message>
            <source>{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form works without them.</source>
            <translation>{what} IP-Adapter：它用 insightface 的模型讀取人臉，這些模型僅供研究免費使用。Plus Face 形式不需要它們。</translation>
        </message>
        <message>
            <source>“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide.</source>
            <translation>「{name}」用此處沒有的影像編碼器讀取圖片：{encoder}，寬度 {width}。</translation>
        </message>
        <message>
            <source>“{name}” is for several kinds of picture, and “{kind}” is none of them.</source>
            <translation>「{name}」用於幾種圖片，而「{kind}」不在其中。</translation>
        </message>
        <message>
            <source>Say what the picture shows: {kinds}.</source>
            <translation>請說明圖片顯示的是什麼：{kinds}。</translation>
        </message>
        <message>
            <source>No ControlNet for “{model}” is installed.</source>
            <translation>沒有為「{model}」安裝 ControlNet。</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or by `sddesk models add`.</source>
            <translation>請在模型頁新增其檔案或資料夾，或用 `sddesk models add`。</translation>
        </message>
        <message>
            <source>Several ControlNets fit “{model}”: {names}.</source>
            <translation>有幾個 ControlNet 適合「{model}」：{names}。</translation>
        </message>
        <message>
            <source>Choose one; on the command line by --control-model.</source>
            <translation>請選擇一個；命令列中用 --control-model。</translation>
        </message>
        <message>
            <source>“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}.</source>
            <translation>「{name}」是為 {found} 通道的潛變數製作的；「{model}」的有 {wanted} 個通道。</translation>
        </message>
        <message>
            <source>It followed a control picture that its file does not hold: {text}</source>
            <translation>它跟隨了一張控制圖，而檔案中沒有該圖：{text}</translation>
        </message>
        <message>
            <source>{file} holds no ControlNet and no T2I-Adapter.</source>
            <translation>{file} 中沒有 ControlNet，也沒有 T2I-Adapter。</translation>
        </message>
        <message>
            <source>{file} holds several ControlNets: {names}.</source>
            <translation>{file} 中有幾個 ControlNet：{names}。</translation>
        </message>
        <message>
            <source>“{model}” changes a picture as the prompt says, and follows no other picture.</source>
            <translation>「{model}」按提示詞修改圖片，不跟隨其他圖片。</translation>
        </message>
        <message>
            <source>Take the control pictures and references away, or choose another model.</source>
            <translation>請去掉控制圖和參考圖，或選擇其他模型。</translation>
        </message>
        <message>
            <source>Add the folder that has it; ComfyUI's are models/text_encoders and models/vae.</source>
            <translation>請新增含有它的資料夾；ComfyUI 的是 models/text_encoders 和 models/vae。</translation>
        </message>
        <message>
            <source>Choose another one, or none: what fits is taken.</source>
            <translation>請選擇其他的，或不選：會使用適合的。</translation>
        </message>
        <message>
            <source>Name the model that draws; its text encoder is found among your files.</source>
            <translation>請指定用來生成的模型；其文字編碼器會在您的檔案中找到。</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which carries one.</source>
            <translation>請把模型的 tokenizer.json 放進該檔案所在的資料夾，或使用內附它的文字編碼器 GGUF。</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file.</source>
            <translation>請把模型的 tokenizer.json 放進該檔案所在的資料夾。</translation>
        </message>
        <message>
            <source>Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as GGUF: that carries one.</source>
            <translation>請把 {source} 的 tokenizer.json（11 MB）放進其資料夾，或新增 ComfyUI 的 models 資料夾，或使用 GGUF 形式的編碼器：它內附。</translation>
        </message>
        <message>
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <translation>無法讀取 {folder} 中的分詞器：{reason}</translation>
        </message>
        <message>
            <source>The vocabulary in {file} is of a kind that this version does not know ({kind}).</source>
            <translation>{file} 中的詞表是此版本不認識的類型（{kind}）。</translation>
        </message>
        <message>
            <source>There is no tokenizer for the text encoder {file}.</source>
            <translation>文字編碼器 {file} 沒有分詞器。</translation>
        </message>
        <message>
            <source>“{name}” is a language model ({kind}): it reads prompts, and draws nothing.</source>
            <translation>「{name}」是語言模型（{kind}）：它讀取提示詞，不生成圖片。</translation>
        </message>
        <message>
            <source>“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.</source>
            <translation>「{part}」是 {found} 的 VAE，而「{model}」要用 {wanted} 的。</translation>
        </message>
        <message>
            <source>“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.</source>
            <translation>「{part}」是文字編碼器 {found}，而「{model}」要用 {wanted}。</translation>
        </message>
        <message>
            <source>“{title}” is a transformer alone: it needs {parts}, and none of your files is one.</source>
            <translation>「{title}」只是 Transformer：還需要 {parts}，而您的檔案中沒有。</translation>
        </message>
        <message>
            <source>“{title}” is drawn with {parts}.</source>
            <translation>「{title}」用 {parts} 生成。</translation>
        </message>
        <message>
            <source>“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it.</source>
            <translation>「{title}」的文字編碼器「{name}」需要分詞器，而旁邊沒有。</translation>
        </message>
        <message>
            <source>No picture of the library has the number {id}.</source>
            <translation>圖庫中沒有編號為 {id} 的圖片。</translation>
        </message>
        <message>
            <source>Say in the prompt how much of them is wanted.</source>
            <translation>請在提示詞中說明要用多少。</translation>
        </message>
        <message>
            <source>Models of the family {family} read {limit} references themselves, not {count}.</source>
            <translation>{family} 系列的模型自己讀取 {limit} 張參考圖，而不是 {count} 張。</translation>
        </message>
        <message>
            <source>Take fewer, name an IP-Adapter that reads them, or choose another model.</source>
            <translation>請減少張數，指定讀取它們的 IP-Adapter，或選擇其他模型。</translation>
        </message>
        <message>
            <source>A reference is at most {most} times as long as wide; this one is {width} x {height}.</source>
            <translation>參考圖的長邊最多為短邊的 {most} 倍；這張是 {width} x {height}。</translation>
        </message>
        <message>
            <source>Models of the family {family} change a picture as the prompt says.</source>
            <translation>{family} 系列的模型按提示詞修改圖片。</translation>
        </message>
        <message>
            <source>Add the picture as a reference, or choose another model.</source>
            <translation>請把圖片新增為參考圖，或選擇其他模型。</translation>
        </message>
        <message>
            <source>“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too.</source>
            <translation>「{part}」只讀文字，而「{model}」還要用文字編碼器看參考圖。</translation>
        </message>
        <message>
            <source>Choose its safetensors file, which has the part that looks at pictures.</source>
            <translation>請選擇它的 safetensors 檔案，其中有看圖片的部分。</translation>
        </message>
        <message>
            <source>The negative prompt keeps its first words: models of the family {family} read no others while they draw.</source>
            <translation>反向提示詞保留其最初的詞：{family} 系列的模型在繪製時不讀其他詞。</translation>
        </message>
        <message>
            <source>A reference has at least {least} pixels a side; this one is {width} x {height}.</source>
            <translation>參考圖每邊至少 {least} 像素；這張是 {width} x {height}。</translation>
        </message>
        <message>
            <source>“{name}” reads pictures whose sides are multiples of {step} pixels.</source>
            <translation>「{name}」讀取邊長為 {step} 像素倍數的圖片。</translation>
        </message>
        <message>
            <source>{name} is opaque: nothing of it is transparent.</source>
            <translation>{name} 不透明：沒有任何透明的部分。</translation>
        </message>
        <message>
            <source>The hires fix cannot be done so: {reason}.</source>
            <translation>無法這樣進行高解析度修復：{reason}。</translation>
        </message>
        <message>
            <source>Models of the family {family} are not drawn on at a larger size yet.</source>
            <translation>{family} 系列的模型還不能在更大的尺寸上繼續繪製。</translation>
        </message>
        <message>
            <source>Turn the hires fix off, or enlarge the finished picture.</source>
            <translation>請關閉高解析度修復，或放大完成的圖片。</translation>
        </message>
        <message>
            <source>The hires fix draws a picture from noise first: it takes no start picture.</source>
            <translation>高解析度修復先從雜訊繪製圖片：不能使用起始圖。</translation>
        </message>
        <message>
            <source>Remove the start picture, or turn the hires fix off.</source>
            <translation>請移除起始圖，或關閉高解析度修復。</translation>
        </message>
        <message>
            <source>What the hires fix makes larger has a seam: its edges cannot be seamless.</source>
            <translation>高解析度修復放大的圖片有接縫：邊緣不能無縫。</translation>
        </message>
        <message>
            <source>Turn the hires fix or the seamless edges off.</source>
            <translation>請關閉高解析度修復或無縫邊緣。</translation>
        </message>
        <message>
            <source>The hires fix was left out: {reason}.</source>
            <translation>已略去高解析度修復：{reason}。</translation>
        </message>
        <message>
            <source>The upscaler “{name}” is not installed.</source>
            <translation>沒有安裝放大器「{name}」。</translation>
        </message>
        <message>
            <source>Choose another one, or turn Larger off.</source>
            <translation>請選擇其他放大器，或關閉「放大」。</translation>
        </message>
        <message>
            <source>{count} files and folders of models are named by their paths; the open window takes {most}.</source>
            <translation>有 {count} 個模型檔案和資料夾以路徑指定；開啟的視窗最多接受 {most} 個。</translation>
        </message>
        <message>
            <source>Add their folders on the models page, or add --own-engine.</source>
            <translation>請在模型頁新增它們的資料夾，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>The folder {folder} has no picture to begin with.</source>
            <translation>資料夾 {folder} 中沒有可用來開始的圖片。</translation>
        </message>
        <message>
            <source>On a GPU with little memory Fast keeps a U-Net's weights in 8 bits.</source>
            <translation>在記憶體較少的 GPU 上，「快速」會以 8 位元保存 U-Net 的權重。</translation>
        </message>
        <message>
            <source>A grid is made of one start picture, not of a folder.</source>
            <translation>網格由一張起始圖生成，不能由資料夾生成。</translation>
        </message>
        <message>
            <source>Name one picture, or leave --grid out.</source>
            <translation>請指定一張圖片，或去掉 --grid。</translation>
        </message>
        <message>
            <source>The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It was changed from the first step on.</source>
            <translation>這張圖片的引導不能中途更改，因為它不用引導繪製，或在開始時就讀取了引導。已從第一步起更改。</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>已寫出 {name}。</translation>
        </message>
        <message>
            <source>A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp.</source>
            <translation>無法以 {name} 寫出影片：請選擇以 .gif、.png、.apng 或 .webp 結尾的名稱。</translation>
        </message>
        <message>
            <source>There are no steps yet to make a film of.</source>
            <translation>還沒有可製成影片的步。</translation>
        </message>
        <message>
            <source>Shown instead: the pixels of {name} through the starter's VAE.</source>
            <translation>改為顯示：{name} 的像素經過入門模型 VAE 的結果。</translation>
        </message>
        <message>
            <source>A grid has one to three axes.</source>
            <translation>網格有一到三個軸。</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: {text}</source>
            <translation>引號沒有閉合：{text}</translation>
        </message>
        <message>
            <source>A sheet of {across} x {down} cells is larger than a picture can be.</source>
            <translation>{across} x {down} 格的圖表超出一張圖片可能的大小。</translation>
        </message>
        <message>
            <source>Add --yes to draw them.</source>
            <translation>加上 --yes 即可繪製。</translation>
        </message>
        <message>
            <source>Another axis changes the same.</source>
            <translation>另一個軸改變了同樣的內容。</translation>
        </message>
        <message>
            <source>Export it as a folder or as a page.</source>
            <translation>請匯出為資料夾或網頁。</translation>
        </message>
        <message>
            <source>No cell of the grid is drawn yet.</source>
            <translation>網格還沒有畫好任何一格。</translation>
        </message>
        <message>
            <source>The alternatives have more than {limit} combinations.</source>
            <translation>選項的組合超過 {limit} 種。</translation>
        </message>
        <message>
            <source>The first value is searched for, the others take its place; or write each as search -&gt; replace.</source>
            <translation>尋找第一個值，其他值取代它；或把每個寫成 尋找 -&gt; 替換。</translation>
        </message>
        <message>
            <source>The grid cannot be read: {reason}</source>
            <translation>無法讀取網格：{reason}</translation>
        </message>
        <message>
            <source>The grid has {count} cells, more than the {limit} that are drawn.</source>
            <translation>網格有 {count} 格，超過可繪製的 {limit} 格。</translation>
        </message>
        <message>
            <source>The grid has {count} pictures to draw: {time}.</source>
            <translation>網格有 {count} 張圖片要畫：{time}。</translation>
        </message>
        <message>
            <source>The grid in {path} cannot be read: {reason}</source>
            <translation>無法讀取 {path} 中的網格：{reason}</translation>
        </message>
        <message>
            <source>The grid was written by a newer version of sddesk.</source>
            <translation>該網格由更新版本的 sddesk 寫成。</translation>
        </message>
        <message>
            <source>The marks in the prompt are text, so it has no alternatives.</source>
            <translation>提示詞中的標記當作文書處理，因此沒有選項。</translation>
        </message>
        <message>
            <source>The order has no LoRA whose weight could vary.</source>
            <translation>任務中沒有可改變權重的 LoRA。</translation>
        </message>
        <message>
            <source>The order has no control picture.</source>
            <translation>任務中沒有控制圖。</translation>
        </message>
        <message>
            <source>The order has no hires fix whose settings could vary.</source>
            <translation>任務中沒有可改變設定的高解析度修復。</translation>
        </message>
        <message>
            <source>The order has no mask.</source>
            <translation>任務中沒有遮罩。</translation>
        </message>
        <message>
            <source>The order has no reference.</source>
            <translation>任務中沒有參考圖。</translation>
        </message>
        <message>
            <source>The order has no start picture.</source>
            <translation>任務中沒有起始圖。</translation>
        </message>
        <message>
            <source>The order has {count} LoRAs: vary their weights in the prompt.</source>
            <translation>任務中有 {count} 個 LoRA：請在提示詞中改變它們的權重。</translation>
        </message>
        <message>
            <source>The order refines nothing in tiles.</source>
            <translation>任務中沒有分塊細化。</translation>
        </message>
        <message>
            <source>The prompt has no alternatives that could be combined.</source>
            <translation>提示詞中沒有可組合的選項。</translation>
        </message>
        <message>
            <source>The steps of “{text}” do not lead from its beginning to its end.</source>
            <translation>「{text}」的間隔不能從起點到達終點。</translation>
        </message>
        <message>
            <source>There are more than {limit} values.</source>
            <translation>值超過 {limit} 個。</translation>
        </message>
        <message>
            <source>There are no values.</source>
            <translation>沒有值。</translation>
        </message>
        <message>
            <source>There are: {choices}.</source>
            <translation>可選：{choices}。</translation>
        </message>
        <message>
            <source>There is no grid “{name}”.</source>
            <translation>沒有網格「{name}」。</translation>
        </message>
        <message>
            <source>There is no “{text}” to choose.</source>
            <translation>沒有「{text}」可選。</translation>
        </message>
        <message>
            <source>There is nothing that would take the place of “{text}”.</source>
            <translation>沒有內容可取代「{text}」。</translation>
        </message>
        <message>
            <source>This grid is being drawn by another sddesk already.</source>
            <translation>另一個 sddesk 已在繪製此網格。</translation>
        </message>
        <message>
            <source>Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).</source>
            <translation>遞增寫作 1-10 (+3)，遞減寫作 10-1 (-3)。</translation>
        </message>
        <message>
            <source>Write the field and its values: steps=10,20,50</source>
            <translation>請寫欄位及其值：steps=10,20,50</translation>
        </message>
        <message>
            <source>Write them in braces: {example}.</source>
            <translation>請寫在花括號中：{example}。</translation>
        </message>
        <message>
            <source>Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].</source>
            <translation>請用逗號分隔，或寫成範圍：1-10 (+3)、1-10 [4]。</translation>
        </message>
        <message>
            <source>`sddesk grids list` shows those that there are.</source>
            <translation>`sddesk grids list` 會列出現有的網格。</translation>
        </message>
        <message>
            <source>{name} {value}: {reason}</source>
            <translation>{name} {value}：{reason}</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name}：{reason}</translation>
        </message>
        <message>
            <source>{text}: several of these are drawn by chance, so not all can be combined.</source>
            <translation>{text}：其中幾個是隨機抽取的，因此不能全部組合。</translation>
        </message>
        <message>
            <source>“{text}” asks for {count} values: a range has two or more.</source>
            <translation>「{text}」要求 {count} 個值：範圍至少有兩個值。</translation>
        </message>
        <message>
            <source>“{text}” does not have that many whole numbers.</source>
            <translation>「{text}」中沒有那麼多整數。</translation>
        </message>
        <message>
            <source>“{text}” is no axis.</source>
            <translation>「{text}」不是軸。</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>「{text}」不是數字。</translation>
        </message>
        <message>
            <source>“{text}” is no size: write width x height, as 512x768.</source>
            <translation>「{text}」不是尺寸：請寫成寬 x 高，如 512x768。</translation>
        </message>
        <message>
            <source>“{text}” is no whole number.</source>
            <translation>「{text}」不是整數。</translation>
        </message>
        <message>
            <source>“{text}” stands in neither of the prompts.</source>
            <translation>兩個提示詞中都沒有「{text}」。</translation>
        </message>
        <message>
            <source>Name one picture.</source>
            <translation>請指定一張圖片。</translation>
        </message>
        <message>
            <source>The sheet was written to {folder}.</source>
            <translation>圖表已寫到 {folder}。</translation>
        </message>
        <message>
            <source>Add --all for the included ones.</source>
            <translation>要列出內附的，請加上 --all。</translation>
        </message>
        <message>
            <source>At most {limit} styles at once, not {count}.</source>
            <translation>一次最多 {limit} 個樣式，而不是 {count} 個。</translation>
        </message>
        <message>
            <source>Mend it, or move it away: the included styles are there then.</source>
            <translation>請修復它，或把它移走：這樣內附的樣式就會出現。</translation>
        </message>
        <message>
            <source>Not taken from the styles: {names}.</source>
            <translation>沒有從樣式採用：{names}。</translation>
        </message>
        <message>
            <source>Take fewer styles at once.</source>
            <translation>請一次少用幾個樣式。</translation>
        </message>
        <message>
            <source>The style “{name}” set: {settings}.</source>
            <translation>樣式「{name}」設定了：{settings}。</translation>
        </message>
        <message>
            <source>The styles cannot be saved in {path}: {reason}</source>
            <translation>無法把樣式儲存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>The styles in {name} cannot be read: {reason}</source>
            <translation>無法讀取 {name} 中的樣式：{reason}</translation>
        </message>
        <message>
            <source>The tags in {name} cannot be read: {reason}</source>
            <translation>無法讀取 {name} 中的標籤：{reason}</translation>
        </message>
        <message>
            <source>There is a style of yours called “{name}” already.</source>
            <translation>您已有名為「{name}」的樣式。</translation>
        </message>
        <message>
            <source>There is no style called “{name}”.</source>
            <translation>沒有名為「{name}」的樣式。</translation>
        </message>
        <message>
            <source>There is no style called “{name}”; there are: {near}.</source>
            <translation>沒有名為「{name}」的樣式；有：{near}。</translation>
        </message>
        <message>
            <source>This cannot be a style: {reason}.</source>
            <translation>這不能作為樣式：{reason}。</translation>
        </message>
        <message>
            <source>With the style “{name}” the prompt has more than {limit} characters.</source>
            <translation>加上樣式「{name}」後，提示詞超過 {limit} 個字元。</translation>
        </message>
        <message>
            <source>You have no styles of your own.</source>
            <translation>您還沒有自己的樣式。</translation>
        </message>
        <message>
            <source>Your styles cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>無法讀取您的樣式（{reason}）。檔案保持原樣：{path}</translation>
        </message>
        <message>
            <source>`sddesk styles list` names those that there are.</source>
            <translation>`sddesk styles list` 會列出現有的樣式。</translation>
        </message>
        <message>
            <source>{count} entries are no styles and were left out: {named}</source>
            <translation>有 {count} 項不是樣式，已略過：{named}</translation>
        </message>
        <message>
            <source>{count} names stand there more than once: the last one counts.</source>
            <translation>有 {count} 個名稱重複：以最後一個為準。</translation>
        </message>
        <message>
            <source>{count} styles in {path} cannot be read; they stay in the file.</source>
            <translation>{path} 中有 {count} 個樣式無法讀取；它們仍留在檔案中。</translation>
        </message>
        <message>
            <source>{file}: {count} styles were taken.</source>
            <translation>{file}：已匯入 {count} 個樣式。</translation>
        </message>
        <message>
            <source>{known} that have the name of one of yours were not.</source>
            <translation>與您已有樣式同名的 {known} 個沒有匯入。</translation>
        </message>
        <message>
            <source>{name}: {count} lines are no tags and were left out: {lines}</source>
            <translation>{name}：有 {count} 行不是標籤，已略過：{lines}</translation>
        </message>
        <message>
            <source>{name}: {limit} tags are completed at most; those from line {line} on were left out.</source>
            <translation>{name}：最多補全 {limit} 個標籤；從第 {line} 行起已略過。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>無法寫入 {path}：{reason}</translation>
        </message>
        <message>
            <source>This model has no guidance: every scale gives the same picture, so none is drawn with another.</source>
            <translation>此模型沒有引導：任何比例都得到相同的圖片，因此不以其他比例繪製。</translation>
        </message>
        <message>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>編碼這麼大的圖片佔用記憶體過多：以 {width} × {height} 通過 VAE。</translation>
        </message>
        <message>
            <source>A sheet is written as .png, as .html or as a folder, not as {ending}.</source>
            <translation>表格可儲存為 .png、.html 或資料夾，不能儲存為 {ending}。</translation>
        </message>
        <message>
            <source>{name} was computed with {runtime}, which is not here: what the settings say computes it now.</source>
            <translation>{name} 當時由 {runtime} 計算，而這裡沒有它：現在按設定中的方式計算。</translation>
        </message>
        <message>
            <source>OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.</source>
            <translation>OpenVINO 只在 CPU 上計算：這張圖片由 PyTorch 在 GPU 上產生。</translation>
        </message>
        <message>
            <source>A note has at most {limit} characters.</source>
            <translation>備註最多 {limit} 個字元。</translation>
        </message>
        <message>
            <source>More than one prompt has a number that begins with “{name}”.</source>
            <translation>有多條提示詞的編號以「{name}」開頭。</translation>
        </message>
        <message>
            <source>No prompt of the library has the number “{name}”.</source>
            <translation>圖庫中沒有編號為「{name}」的提示詞。</translation>
        </message>
        <message>
            <source>So many prompts cannot be shown: {count}.</source>
            <translation>無法顯示這麼多提示詞：{count}。</translation>
        </message>
        <message>
            <source>Stars and notes of prompts in {path} cannot be read: {reason}</source>
            <translation>無法讀取 {path} 中提示詞的星號和備註：{reason}</translation>
        </message>
        <message>
            <source>`sddesk prompts` shows the numbers.</source>
            <translation>`sddesk prompts` 會顯示編號。</translation>
        </message>
        <message>
            <source>Install a font that has them, such as Noto Sans, then write it again.</source>
            <translation>請安裝含有這些字的字型（如 Noto Sans），然後重新寫出。</translation>
        </message>
        <message>
            <source>No font of this machine has these letters, which are boxes on it: {letters}</source>
            <translation>本機沒有字型含有這些字，它們顯示為方框：{letters}</translation>
        </message>
        <message>
            <source>Take the short form, which is one call of diffusers' pipeline.</source>
            <translation>請使用簡短形式，即一次呼叫 diffusers 的管線。</translation>
        </message>
        <message>
            <source>All is set already as the preset “{name}” says.</source>
            <translation>所有設定已與預設「{name}」一致。</translation>
        </message>
        <message>
            <source>Mend it, or move it away to begin anew.</source>
            <translation>請修復它，或移開它以重新開始。</translation>
        </message>
        <message>
            <source>The preset “{name}” cannot be applied: {reason}</source>
            <translation>無法套用預設「{name}」：{reason}</translation>
        </message>
        <message>
            <source>The preset “{name}” set: {changes}.</source>
            <translation>預設「{name}」設定了：{changes}。</translation>
        </message>
        <message>
            <source>The presets cannot be saved in {path}: {reason}</source>
            <translation>無法將預設保存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>The presets in {file} cannot be read: {reason}</source>
            <translation>無法讀取 {file} 中的預設：{reason}</translation>
        </message>
        <message>
            <source>The presets were written to {folder}.</source>
            <translation>預設已寫入 {folder}。</translation>
        </message>
        <message>
            <source>There is a preset called “{name}” already.</source>
            <translation>已有名為「{name}」的預設。</translation>
        </message>
        <message>
            <source>There is no preset called “{name}”.</source>
            <translation>沒有名為「{name}」的預設。</translation>
        </message>
        <message>
            <source>This cannot be a preset: {reason}.</source>
            <translation>這不能作為預設：{reason}。</translation>
        </message>
        <message>
            <source>You have no presets.</source>
            <translation>您沒有預設。</translation>
        </message>
        <message>
            <source>Your presets cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>無法讀取您的預設（{reason}）。檔案保持原樣：{path}</translation>
        </message>
        <message>
            <source>`sddesk presets list` names those that there are.</source>
            <translation>`sddesk presets list` 會列出現有的預設。</translation>
        </message>
        <message>
            <source>{count} presets in {path} cannot be read; they stay in the file.</source>
            <translation>無法讀取 {path} 中的 {count} 個預設；它們保留在檔案中。</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>無法讀取 {file}：{reason}</translation>
        </message>
        <message>
            <source>{file}: {count} presets were taken.</source>
            <translation>{file}：已取用 {count} 個預設。</translation>
        </message>
        <message>
            <source>The style “{name}” is kept.</source>
            <translation>樣式「{name}」已保存。</translation>
        </message>
        <message>
            <source>The style “{name}” was taken out of the list.</source>
            <translation>樣式「{name}」已從清單中移除。</translation>
        </message>
        <message>
            <source>The styles were written to {folder}.</source>
            <translation>樣式已寫入 {folder}。</translation>
        </message>
        <message>
            <source>This form of file has no settings and no folders of styles.</source>
            <translation>此檔案格式不含樣式的設定和資料夾。</translation>
        </message>
        <message>
            <source>No machine of the cluster has an engine any more: the orders wait {seconds} s for one.</source>
            <translation>叢集中已沒有任何機器有引擎：訂單將等待 {seconds} 秒。</translation>
        </message>
        <message>
            <source>The prompt has no words that could be put in another way.</source>
            <translation>提示詞中沒有可以換一種說法的詞。</translation>
        </message>
        <message>
            <source>A prompt of {count} characters is too long for a suggestion: {limit} at most.</source>
            <translation>{count} 個字元的提示詞太長，無法給出建議：最多 {limit} 個。</translation>
        </message>
        <message>
            <source>The language model answered nothing.</source>
            <translation>語言模型沒有回答任何內容。</translation>
        </message>
        <message>
            <source>The model in {folder} writes no text ({what}).</source>
            <translation>{folder} 中的模型不會寫文字（{what}）。</translation>
        </message>
        <message>
            <source>Choose the folder of a causal language model, such as Qwen3, in the layout of transformers.</source>
            <translation>請選擇因果語言模型（例如 Qwen3）的 transformers 格式資料夾。</translation>
        </message>
        <message>
            <source>There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.</source>
            <translation>記憶體不足以執行 {folder} 中的語言模型：需要 {needed} GB，可用 {free} GB。</translation>
        </message>
        <message>
            <source>Choose a smaller one, or close other programs.</source>
            <translation>請選擇較小的模型，或關閉其他程式。</translation>
        </message>
        <message>
            <source>The answer of the language model was cut, as it went on too long.</source>
            <translation>語言模型的回答過長，已被截斷。</translation>
        </message>
        <message>
            <source>No language model was chosen.</source>
            <translation>沒有選擇語言模型。</translation>
        </message>
        <message>
            <source>Name its folder with --model, or choose it in the settings.</source>
            <translation>請用 --model 指定其資料夾，或在設定中選擇。</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder, on another drive for example</source>
            <translation>選擇資料夾，例如其他磁碟機上的</translation>
        </message>
        <message>
            <source>Choose: {setting}</source>
            <translation>選擇：{setting}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>預設</translation>
        </message>
        <message>
            <source>Default: {setting}</source>
            <translation>預設：{setting}</translation>
        </message>
    </context>
    <context>
        <name>SettingRows</name>
        <message>
            <source>Takes effect at the next start.</source>
            <translation>下次啟動時生效。</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>After {value} minutes</source>
            <translation>{value} 分鐘後</translation>
        </message>
        <message>
            <source>All: each draws an order of its own</source>
            <translation>全部：每塊各畫一個任務</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟隨系統</translation>
        </message>
        <message>
            <source>At most {value}</source>
            <translation>最多 {value}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Doors for other programs</source>
            <translation>供其他程式使用的入口</translation>
        </message>
        <message>
            <source>Downloaded models are kept here; any drive will do</source>
            <translation>下載的模型存放在這裡；任何磁碟機都可以</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Finished pictures are saved here, by date</source>
            <translation>完成的圖片按日期儲存在這裡</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>下載資料夾</translation>
        </message>
        <message>
            <source>Free memory</source>
            <translation>釋放記憶體</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>顯示卡</translation>
        </message>
        <message>
            <source>How many they may ask for</source>
            <translation>它們可以要求的數量</translation>
        </message>
        <message>
            <source>How many they may ask for at once</source>
            <translation>它們一次可以要求的數量</translation>
        </message>
        <message>
            <source>In a process of its own</source>
            <translation>在獨立的處理程序中</translation>
        </message>
        <message>
            <source>In a process of its own a driver that crashes or hangs cannot take the window down</source>
            <translation>在獨立的處理程序中，當掉或卡死的驅動程式不會拖垮視窗</translation>
        </message>
        <message>
            <source>Inside the window's process</source>
            <translation>在視窗的處理程序中</translation>
        </message>
        <message>
            <source>After so many minutes without a picture; the next one loads its model anew</source>
            <translation>這麼多分鐘沒有生成圖片之後；下一張會重新載入模型</translation>
        </message>
        <message>
            <source>Keep awake while generating</source>
            <translation>生成時不休眠</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>最大圖片</translation>
        </message>
        <message>
            <source>No sleep while pictures are made; the display may still go dark</source>
            <translation>生成圖片時不休眠；顯示器仍可關閉</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>淺色或深色</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>從不</translation>
        </message>
        <message>
            <source>Only downloads connect at all; this forbids them</source>
            <translation>只有下載才會連上網路；此項禁止連上網路</translation>
        </message>
        <message>
            <source>Only the first</source>
            <translation>僅第一塊</translation>
        </message>
        <message>
            <source>OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs</source>
            <translation>OpenVINO 對大模型更快；每個模型要準備一次，約一分鐘。不用於顯示卡</translation>
        </message>
        <message>
            <source>Orders that wait</source>
            <translation>等待中的入口任務</translation>
        </message>
        <message>
            <source>Pictures folder</source>
            <translation>圖片資料夾</translation>
        </message>
        <message>
            <source>Pictures of one order</source>
            <translation>一個任務的圖片數</translation>
        </message>
        <message>
            <source>CPU computes with</source>
            <translation>處理器計算方式</translation>
        </message>
        <message>
            <source>Run hooks</source>
            <translation>執行鉤子</translation>
        </message>
        <message>
            <source>Steps of a picture</source>
            <translation>一張圖片的步數</translation>
        </message>
        <message>
            <source>Tell each picture to the programs in the folder “hooks” beside the settings</source>
            <translation>把每張圖片告知設定旁「hooks」資料夾中的程式</translation>
        </message>
        <message>
            <source>The Hugging Face cache, shared with other programs</source>
            <translation>Hugging Face 快取，與其他程式共用</translation>
        </message>
        <message>
            <source>The folder “sddesk” among the system's pictures</source>
            <translation>系統圖片資料夾中的「sddesk」資料夾</translation>
        </message>
        <message>
            <source>The language of the window</source>
            <translation>視窗的語言</translation>
        </message>
        <message>
            <source>The longest side that a chat program or a script may ask for</source>
            <translation>聊天程式或指令碼可以要求的最長邊</translation>
        </message>
        <message>
            <source>The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.</source>
            <translation>日本語之後的語言未經母語人士校對，缺少的譯文以英文顯示。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主題</translation>
        </message>
        <message>
            <source>What is faster</source>
            <translation>較快者</translation>
        </message>
        <message>
            <source>When so many wait at a door, no more are taken</source>
            <translation>入口處有這麼多任務等待時，不再接受更多</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>視窗</translation>
        </message>
        <message>
            <source>With several GPUs several orders of the queue are drawn at once</source>
            <translation>有多塊顯示卡時，佇列中的多個任務同時繪製</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>離線工作</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} 像素</translation>
        </message>
        <message>
            <source>A sound when the queue is done</source>
            <translation>佇列完成時發出聲音</translation>
        </message>
        <message>
            <source>The system's own short sound, once no job waits or runs any more</source>
            <translation>不再有任務等待或執行時，播放系統的短提示音</translation>
        </message>
        <message>
            <source>Brackets of tags as characters</source>
            <translation>標籤的括號作為字元</translation>
        </message>
        <message>
            <source>CSV files of tag, category, count and aliases, as other programs have them</source>
            <translation>含標籤、類別、數量和別名的 CSV 檔案，與其他程式的相同</translation>
        </message>
        <message>
            <source>Complete while typing</source>
            <translation>輸入時補全</translation>
        </message>
        <message>
            <source>Folder of tag lists</source>
            <translation>標籤清單資料夾</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示詞</translation>
        </message>
        <message>
            <source>Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one</source>
            <translation>清單中的標籤、LoRA、Embedding、萬用字元和樣式；按 Tab 採用</translation>
        </message>
        <message>
            <source>Tags with underscores</source>
            <translation>標籤帶下劃線</translation>
        </message>
        <message>
            <source>The folder “tags” beside sddesk's data</source>
            <translation>sddesk 資料旁的「tags」資料夾</translation>
        </message>
        <message>
            <source>Write long_hair as its list does, not long hair</source>
            <translation>按清單寫 long_hair，而不是 long hair</translation>
        </message>
        <message>
            <source>Write saber \(fate\): without the strokes brackets are a weight</source>
            <translation>寫作 saber \(fate\)：沒有斜線時括號表示權重</translation>
        </message>
        <message>
            <source>Language model for suggestions</source>
            <translation>用於建議的語言模型</translation>
        </message>
        <message>
            <source>The folder of a language model that puts the prompt in other words when asked</source>
            <translation>語言模型的資料夾，在需要時為提示詞換一種說法</translation>
        </message>
        <message>
            <source>None: nothing is suggested</source>
            <translation>無：不給出建議</translation>
        </message>
    </context>
    <context>
        <name>PictureActions</name>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Compare two selected pictures, or one with the picture you looked at before</source>
            <translation>比較所選的兩張圖片，或與您之前看過的圖片比較</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Copy a part</source>
            <translation>複製部分</translation>
        </message>
        <message>
            <source>Copy a script that draws it with diffusers alone</source>
            <translation>複製只用 diffusers 繪製它的指令碼</translation>
        </message>
        <message>
            <source>Copy a script with the denoising loop written by hand</source>
            <translation>複製手寫去雜訊迴圈的指令碼</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>複製為 Python</translation>
        </message>
        <message>
            <source>Copy as Python, loop by hand</source>
            <translation>複製為 Python，手寫迴圈</translation>
        </message>
        <message>
            <source>Copy its settings or its prompt (Space opens the list)</source>
            <translation>複製其設定或提示詞（空格開啟清單）</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>複製圖片</translation>
        </message>
        <message>
            <source>Copy this picture</source>
            <translation>複製這張圖片</translation>
        </message>
        <message>
            <source>Draw it once more and show how it comes about, step by step</source>
            <translation>再畫一次，逐步顯示它是怎樣產生的</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>工作原理</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <source>Make it once more from its settings, and see whether it is the same</source>
            <translation>按其設定再生成一次，看是否相同</translation>
        </message>
        <message>
            <source>Make larger pictures of the selected ones by an upscaler</source>
            <translation>用放大器放大所選圖片</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>放大圖片</translation>
        </message>
        <message>
            <source>Move to the library's trash</source>
            <translation>移到圖庫的資源回收筒</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>移到資源回收筒</translation>
        </message>
        <message>
            <source>Restore everything that made this picture</source>
            <translation>還原生成這張圖片的全部設定</translation>
        </message>
        <message>
            <source>Reuse</source>
            <translation>沿用</translation>
        </message>
        <message>
            <source>Reuse a part</source>
            <translation>沿用部分</translation>
        </message>
        <message>
            <source>Use as start</source>
            <translation>用作起始圖</translation>
        </message>
        <message>
            <source>Follow the lines, depths or colours of this picture</source>
            <translation>跟隨這張圖片的線條、深度或顏色</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>用作控制圖</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>用作參考圖</translation>
        </message>
        <message>
            <source>Take up the style or subject of this picture</source>
            <translation>吸收這張圖片的風格或主體</translation>
        </message>
        <message>
            <source>Begin with this picture instead of noise; B does it, too</source>
            <translation>從這張圖片而不是雜訊開始；按 B 也可以</translation>
        </message>
        <message>
            <source>Reuse only its prompt, seed or settings (Space opens the list)</source>
            <translation>只沿用其提示詞、種子或設定（空格開啟清單）</translation>
        </message>
        <message>
            <source>Reuse settings</source>
            <translation>沿用設定</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>儲存副本</translation>
        </message>
        <message>
            <source>Save a copy of this picture</source>
            <translation>儲存這張圖片的副本</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存為…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在資料夾中顯示</translation>
        </message>
        <message>
            <source>Show this file in its folder</source>
            <translation>在資料夾中顯示此檔案</translation>
        </message>
        <message>
            <source>The same settings with four new seeds</source>
            <translation>相同設定，四個新種子</translation>
        </message>
        <message>
            <source>The same picture four times, each with small differences</source>
            <translation>同一張圖片四次，各有細微差別</translation>
        </message>
        <message>
            <source>Vary a little</source>
            <translation>微調變體</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>資源回收筒</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>變體</translation>
        </message>
        <message>
            <source>Write copies elsewhere as PNG, JPEG or WebP</source>
            <translation>把副本以 PNG、JPEG 或 WebP 寫到別處</translation>
        </message>
        <message>
            <source>{action}, the large picture</source>
            <translation>{action}，大圖</translation>
        </message>
        <message>
            <source>{action}, the picture in view</source>
            <translation>{action}，目前顯示的圖片</translation>
        </message>
        <message>
            <source>{action}, the selected pictures</source>
            <translation>{action}，所選圖片</translation>
        </message>
        <message>
            <source>Draw a part of this picture anew, or beyond its edges</source>
            <translation>重繪這張圖片的局部，或畫到邊緣之外</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編輯</translation>
        </message>
        <message>
            <source>Save as notebook…</source>
            <translation>儲存為 notebook…</translation>
        </message>
        <message>
            <source>Save a Jupyter notebook that draws it, the loop written by hand</source>
            <translation>儲存繪製它的 Jupyter notebook，迴圈為手寫</translation>
        </message>
        <message>
            <source>Save a notebook</source>
            <translation>儲存 notebook</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{title}, page</source>
            <translation>{title}，頁面</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back from: {title}</source>
            <translation>從「{title}」返回</translation>
        </message>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>返回原處（Esc）</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All pages of the manual</source>
            <translation>手冊的所有頁面</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目錄</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>在本頁尋找</translation>
        </message>
        <message>
            <source>The page before this one (Alt+Left)</source>
            <translation>上一頁（Alt+左）</translation>
        </message>
    </context>
    <context>
        <name>ManualReader</name>
        <message>
            <source>Manual</source>
            <translation>手冊</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>How a picture comes about</source>
            <translation>圖片是怎樣產生的</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>工作原理</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>任務清單</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>手冊</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>佇列</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按鍵</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>網格</translation>
        </message>
        <message>
            <source>Grids…</source>
            <translation>網格…</translation>
        </message>
        <message>
            <source>Prompts that were drawn</source>
            <translation>畫過的提示詞</translation>
        </message>
        <message>
            <source>Prompts that were drawn…</source>
            <translation>畫過的提示詞…</translation>
        </message>
        <message>
            <source>Other words for the prompt…</source>
            <translation>換一種說法寫提示詞…</translation>
        </message>
        <message>
            <source>Other words for the prompt</source>
            <translation>換一種說法寫提示詞</translation>
        </message>
    </context>
    <context>
        <name>samplers</name>
        <message>
            <source>Normal</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>The sampler's own spacing.</source>
            <translation>取樣器自己的間隔。</translation>
        </message>
        <message>
            <source>More steps at low noise: finer detail with few steps.</source>
            <translation>低雜訊處步數更多：少步數下細節更好。</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>指數</translation>
        </message>
        <message>
            <source>Even spacing of the logarithm: smooth backgrounds.</source>
            <translation>對數等間隔：背景平滑。</translation>
        </message>
        <message>
            <source>Trailing</source>
            <translation>Trailing</translation>
        </message>
        <message>
            <source>Ends exactly at full noise: best for few-step models.</source>
            <translation>恰好止於完全雜訊：最適合少步數模型。</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>模型內附的</translation>
        </message>
        <message>
            <source>As the model's scheduler file has it, whatever sampler it was written for.</source>
            <translation>按模型的排程器檔案，不論它是為哪種取樣器寫的。</translation>
        </message>
        <message>
            <source>The classic. Dependable; likes about 50 steps.</source>
            <translation>經典。可靠；適合約 50 步。</translation>
        </message>
        <message>
            <source>A multistep method like PNDM; likes 50 steps or more.</source>
            <translation>與 PNDM 類似的多步法；適合 50 步以上。</translation>
        </message>
        <message>
            <source>Very accurate; each step costs two passes.</source>
            <translation>非常精確；每步計算兩遍。</translation>
        </message>
        <message>
            <source>Fast and good: 25 steps are enough for most pictures.</source>
            <translation>又快又好：大多數圖片 25 步就夠。</translation>
        </message>
        <message>
            <source>Like DPM++ 2M with fresh noise at each step: more texture.</source>
            <translation>類似 DPM++ 2M，每步加入新雜訊：紋理更多。</translation>
        </message>
        <message>
            <source>Fresh noise at each step; rich detail with 15 to 25 steps.</source>
            <translation>每步加入新雜訊；15 到 25 步細節豐富。</translation>
        </message>
        <message>
            <source>The simplest; clean pictures with about 30 steps.</source>
            <translation>最簡單；約 30 步得到乾淨的圖片。</translation>
        </message>
        <message>
            <source>Fresh noise at each step; keeps changing as steps are added.</source>
            <translation>每步加入新雜訊；增加步數時畫面持續變化。</translation>
        </message>
        <message>
            <source>The first fast sampler; dependable, likes about 50 steps.</source>
            <translation>第一個快速取樣器；可靠，適合約 50 步。</translation>
        </message>
        <message>
            <source>Good pictures with as few as 15 to 20 steps.</source>
            <translation>15 到 20 步就能得到好圖片。</translation>
        </message>
        <message>
            <source>Accurate; each step costs two passes.</source>
            <translation>精確；每步計算兩遍。</translation>
        </message>
        <message>
            <source>Fast and smooth; 20 to 30 steps.</source>
            <translation>快而平滑；20 到 30 步。</translation>
        </message>
        <message>
            <source>Only for LCM models: 4 to 8 steps.</source>
            <translation>僅用於 LCM 模型：4 到 8 步。</translation>
        </message>
    </context>
    <context>
        <name>FamilyPanel</name>
        <message>
            <source>Made from</source>
            <translation>來源圖片</translation>
        </message>
        <message>
            <source>Made from it (the newest {count})</source>
            <translation>由它生成（最新的 {count} 張）</translation>
        </message>
        <message>
            <source>Made from it ({count})</source>
            <translation>由它生成（{count}）</translation>
        </message>
        <message>
            <source>Made from it, {number} of {count}: {picture}</source>
            <translation>由它生成，{number} / {count}：{picture}</translation>
        </message>
        <message>
            <source>Show the picture that this one was made from</source>
            <translation>顯示用來生成這張的圖片</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>這張圖片</translation>
        </message>
        <message>
            <source>not kept in the library</source>
            <translation>未保留在圖庫中</translation>
        </message>
        <message>
            <source>{name} of this picture</source>
            <translation>這張圖片的{name}</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Control picture</source>
            <translation>控制圖</translation>
        </message>
        <message>
            <source>Enlarged picture</source>
            <translation>被放大的圖片</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>遮罩</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>參考圖</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>起始圖</translation>
        </message>
        <message>
            <source>cropped to the shape</source>
            <translation>按形狀裁切</translation>
        </message>
        <message>
            <source>edges repeated to the shape</source>
            <translation>重複邊緣以適合形狀</translation>
        </message>
        <message>
            <source>extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)</source>
            <translation>延伸 {left}、{top}、{right}、{bottom} px（左、上、右、下）</translation>
        </message>
        <message>
            <source>filled with noise</source>
            <translation>以雜訊填滿</translation>
        </message>
        <message>
            <source>its composition alone</source>
            <translation>僅構圖</translation>
        </message>
        <message>
            <source>its style alone</source>
            <translation>僅風格</translation>
        </message>
        <message>
            <source>filled with the blurred original</source>
            <translation>以模糊的原圖填滿</translation>
        </message>
        <message>
            <source>filled with the original</source>
            <translation>以原圖填滿</translation>
        </message>
        <message>
            <source>from {begin} % to {end} % of the steps</source>
            <translation>步數的 {begin} % 到 {end} %</translation>
        </message>
        <message>
            <source>inverted</source>
            <translation>已反相</translation>
        </message>
        <message>
            <source>only the masked region, margin {margin} px</source>
            <translation>僅遮罩區域，邊距 {margin} px</translation>
        </message>
        <message>
            <source>soft edge {blur} px</source>
            <translation>柔邊 {blur} px</translation>
        </message>
        <message>
            <source>strength {strength}</source>
            <translation>重繪幅度 {strength}</translation>
        </message>
        <message>
            <source>stretched to the shape</source>
            <translation>伸展到該形狀</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>權重 {weight}</translation>
        </message>
        <message>
            <source>{scale} times by {model}</source>
            <translation>用 {model} 放大 {scale} 倍</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>第 {index} 張，共 {count} 張</translation>
        </message>
        <message>
            <source>The pictures before and after this one</source>
            <translation>這張前後的圖片</translation>
        </message>
    </context>
    <context>
        <name>ViewerFoot</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>加入或移出最愛（F）</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>前後比較</translation>
        </message>
        <message>
            <source>Favourite, the large picture</source>
            <translation>最愛，大圖</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全螢幕</translation>
        </message>
        <message>
            <source>Hold to see what it was made from; the keys \ and O do it, too</source>
            <translation>按住可檢視它的來源圖片；按 \ 和 O 鍵也可以</translation>
        </message>
        <message>
            <source>Move the large picture to the trash</source>
            <translation>把大圖移到資源回收筒</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>移到資源回收筒（Delete）</translation>
        </message>
        <message>
            <source>The whole screen for the picture (F11)</source>
            <translation>全螢幕顯示圖片（F11）</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} 星（{count}）；再按一次取消（0）</translation>
        </message>
        <message>
            <source>{count} stars, the large picture</source>
            <translation>{count} 星，大圖</translation>
        </message>
    </context>
    <context>
        <name>CanvasStage</name>
        <message>
            <source>Everything is masked: nothing of the picture is kept.</source>
            <translation>全部在遮罩內：圖片完全不保留。</translation>
        </message>
        <message>
            <source>Extended to {width} × {height}.</source>
            <translation>已延伸到 {width} × {height}。</translation>
        </message>
        <message>
            <source>Nothing is masked: the whole picture is drawn anew.</source>
            <translation>沒有遮罩：重繪整張圖片。</translation>
        </message>
        <message>
            <source>The masked region is drawn at {width} × {height} and put into its place.</source>
            <translation>遮罩區域以 {width} × {height} 繪製，再放回原位。</translation>
        </message>
        <message>
            <source>The picture is scaled to {width} × {height} for that.</source>
            <translation>為此圖片縮放到 {width} × {height}。</translation>
        </message>
        <message>
            <source>What is masked is drawn anew, the rest stays as it is.</source>
            <translation>遮罩內重繪，其餘保持不變。</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>A mask: white is drawn anew</source>
            <translation>遮罩：白色部分重繪</translation>
        </message>
        <message>
            <source>Back to the pictures; the mask stays (Esc)</source>
            <translation>返回圖片；遮罩會保留（Esc）</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>筆刷</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>清除遮罩</translation>
        </message>
        <message>
            <source>Close the canvas</source>
            <translation>關閉畫布</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Draw what is kept, keep the rest (I)</source>
            <translation>重繪原來保留的部分，保留其餘部分（I）</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>邊緣</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <source>From a picture file…</source>
            <translation>來自圖片檔案…</translation>
        </message>
        <message>
            <source>Keep it pressed to see the picture before (\ or O)</source>
            <translation>按住檢視之前的圖片（\ 或 O）</translation>
        </message>
        <message>
            <source>How much of the brush fades at its edge</source>
            <translation>筆刷邊緣有多少漸隱</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>反轉遮罩</translation>
        </message>
        <message>
            <source>Redo the step</source>
            <translation>重做這一步</translation>
        </message>
        <message>
            <source>Undo the last stroke or dragged edge (Ctrl+Z)</source>
            <translation>復原上一筆或上次拖曳的邊緣（Ctrl+Z）</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>復原上一步</translation>
        </message>
        <message>
            <source>Load a mask</source>
            <translation>載入遮罩</translation>
        </message>
        <message>
            <source>Mask nothing (Del)</source>
            <translation>清空遮罩（Del）</translation>
        </message>
        <message>
            <source>What the networks read of the control pictures, over the start picture (C)</source>
            <translation>網路從控制圖讀到的內容，疊加在起始圖上（C）</translation>
        </message>
        <message>
            <source>Show the control pictures over it</source>
            <translation>疊加顯示控制圖</translation>
        </message>
        <message>
            <source>Mask what is to be drawn anew (X: eraser, and back)</source>
            <translation>用遮罩蓋住要重繪的部分（X：切換橡皮擦）</translation>
        </message>
        <message>
            <source>Redo what was undone (Ctrl+Shift+Z)</source>
            <translation>重做復原的操作（Ctrl+Shift+Z）</translation>
        </message>
        <message>
            <source>Show all of it (Z)</source>
            <translation>顯示全部（Z）</translation>
        </message>
        <message>
            <source>Show all of the start picture</source>
            <translation>顯示整張起始圖</translation>
        </message>
        <message>
            <source>Show the start picture as it is</source>
            <translation>按原樣顯示起始圖</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Size of the brush</source>
            <translation>筆刷大小</translation>
        </message>
        <message>
            <source>Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel</source>
            <translation>筆刷大小：[ 或 , 變小，] 或 . 變大；Ctrl 加滾輪</translation>
        </message>
        <message>
            <source>Soft edge of the brush</source>
            <translation>筆刷的柔邊</translation>
        </message>
        <message>
            <source>Take the mask away (X: brush, and back)</source>
            <translation>擦除遮罩（X：切換筆刷）</translation>
        </message>
        <message>
            <source>Take the mask from a picture file</source>
            <translation>從圖片檔案取得遮罩</translation>
        </message>
        <message>
            <source>What is transparent in the start picture's file</source>
            <translation>起始圖檔案中透明的部分</translation>
        </message>
    </context>
    <context>
        <name>CanvasView</name>
        <message>
            <source>Choose a start picture to edit it.</source>
            <translation>選擇一張起始圖來編輯。</translation>
        </message>
        <message>
            <source>Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, the middle button or Space and a drag move it; arrows move the brush, Enter presses it</source>
            <translation>塗出要重繪的部分；拖曳邊緣可畫到圖片之外。滾輪、+ 和 - 縮放，Z 顯示全部，中鍵或空格加拖曳可移動；方向鍵移動筆刷，Enter 落筆</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>正在讀取圖片…</translation>
        </message>
        <message>
            <source>The start picture, edited</source>
            <translation>編輯後的起始圖</translation>
        </message>
    </context>
    <context>
        <name>MaskPanel</name>
        <message>
            <source>Area</source>
            <translation>範圍</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Blur of the mask</source>
            <translation>遮罩模糊</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Draw the whole picture anew</source>
            <translation>重繪整張圖片</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>延伸</translation>
        </message>
        <message>
            <source>Extend at the bottom</source>
            <translation>向下延伸</translation>
        </message>
        <message>
            <source>Extend at the top</source>
            <translation>向上延伸</translation>
        </message>
        <message>
            <source>Extend to the left</source>
            <translation>向左延伸</translation>
        </message>
        <message>
            <source>Extend to the right</source>
            <translation>向右延伸</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填滿</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>反相</translation>
        </message>
        <message>
            <source>Inverted mask</source>
            <translation>反轉的遮罩</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>邊距</translation>
        </message>
        <message>
            <source>Masked region</source>
            <translation>遮罩區域</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>雜訊</translation>
        </message>
        <message>
            <source>Noise: something else is drawn</source>
            <translation>雜訊：畫出別的內容</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原圖</translation>
        </message>
        <message>
            <source>Pixels around the region that the model sees</source>
            <translation>模型能看到的區域周圍的像素</translation>
        </message>
        <message>
            <source>Pixels by which its edge fades, inwards</source>
            <translation>遮罩邊緣向內漸隱的像素數</translation>
        </message>
        <message>
            <source>Pixels to draw beyond this edge; dragging the edge does the same</source>
            <translation>在這一邊之外繪製的像素數；拖曳邊緣效果相同</translation>
        </message>
        <message>
            <source>Remove the mask</source>
            <translation>移除遮罩</translation>
        </message>
        <message>
            <source>Remove the mask from the order</source>
            <translation>從任務中移除遮罩</translation>
        </message>
        <message>
            <source>The colours around it: what is there goes away</source>
            <translation>周圍的顏色：原有內容會消失</translation>
        </message>
        <message>
            <source>The masked region alone, large, then put into its place: for faces and hands</source>
            <translation>僅放大繪製遮罩區域，再放回原位：適合臉和手</translation>
        </message>
        <message>
            <source>The picture as a whole; only what is masked changes</source>
            <translation>整張圖片；只有遮罩內會改變</translation>
        </message>
        <message>
            <source>What is painted stays, and the rest is drawn</source>
            <translation>塗過的部分保留，其餘重繪</translation>
        </message>
        <message>
            <source>What is there: it is changed as far as the strength says</source>
            <translation>原有內容：按重繪幅度改變</translation>
        </message>
        <message>
            <source>What the masked part holds when drawing begins</source>
            <translation>開始繪製時遮罩內的內容</translation>
        </message>
        <message>
            <source>What the model draws at the size that is set</source>
            <translation>模型以所設尺寸繪製的內容</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>整張圖片</translation>
        </message>
    </context>
    <context>
        <name>HiresPanel</name>
        <message>
            <source>Show the hires fix</source>
            <translation>顯示高解析度修復</translation>
        </message>
        <message>
            <source>Draw the picture, make it larger and draw it on: large pictures without a doubled subject</source>
            <translation>先畫出圖片，放大後再繼續畫：大圖不會出現重複的主體</translation>
        </message>
        <message>
            <source>Hires fix</source>
            <translation>高解析度修復</translation>
        </message>
        <message>
            <source>Scale of the hires fix</source>
            <translation>高解析度修復的倍數</translation>
        </message>
        <message>
            <source>How many times each side grows</source>
            <translation>每邊放大多少倍</translation>
        </message>
        <message>
            <source>Strength of the hires fix</source>
            <translation>高解析度修復的重繪幅度</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.</source>
            <translation>放大後的圖片改變的程度：放大潛變數需要 0.5 以上，放大圖片用 0.3。</translation>
        </message>
        <message>
            <source>Steps of the hires fix</source>
            <translation>高解析度修復的步數</translation>
        </message>
        <message>
            <source>How many steps are drawn at the larger size</source>
            <translation>在較大尺寸上畫多少步</translation>
        </message>
        <message>
            <source>Upscaler of the hires fix</source>
            <translation>高解析度修復的放大器</translation>
        </message>
        <message>
            <source>What makes the picture larger: its latents, its pixels, or a network of the models page</source>
            <translation>如何放大圖片：用其潛變數、像素，或模型頁上的網路</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>倍數</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>重繪幅度</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步數</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>放大器</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>潛變數</translation>
        </message>
        <message>
            <source>Latents, antialiased</source>
            <translation>潛變數，抗鋸齒</translation>
        </message>
        <message>
            <source>Latents, bicubic</source>
            <translation>潛變數，雙三次</translation>
        </message>
        <message>
            <source>Latents, bicubic, antialiased</source>
            <translation>潛變數，雙三次，抗鋸齒</translation>
        </message>
        <message>
            <source>Latents, nearest</source>
            <translation>潛變數，最近鄰</translation>
        </message>
        <message>
            <source>Latents, nearest-exact</source>
            <translation>潛變數，精確最近鄰</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>像素，Lanczos</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>像素，最近鄰</translation>
        </message>
        <message>
            <source>draw on at {width} × {height}</source>
            <translation>在 {width} × {height} 繼續繪製</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（不在此處）</translation>
        </message>
        <message>
            <source>Hires fix: {width} × {height}</source>
            <translation>高解析度修復：{width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>LargerField</name>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>放大器</translation>
        </message>
        <message>
            <source>What enlarges the pictures. Add others on the models page.</source>
            <translation>用來放大圖片的東西。可在模型頁新增其他的。</translation>
        </message>
        <message>
            <source>Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer</source>
            <translation>以此重繪幅度逐塊重繪放大的圖片：增加細節，耗時更長</translation>
        </message>
        <message>
            <source>Refine the larger picture in tiles</source>
            <translation>分塊細化放大的圖片</translation>
        </message>
        <message>
            <source>and refine in tiles</source>
            <translation>並分塊細化</translation>
        </message>
        <message>
            <source>Strength of refining the larger picture</source>
            <translation>細化放大圖片的重繪幅度</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: 0.3 keeps what is there.</source>
            <translation>放大的圖片改變的程度：0.3 保留原有內容。</translation>
        </message>
        <message>
            <source>to {width} × {height}</source>
            <translation>到 {width} × {height}</translation>
        </message>
        <message>
            <source>No upscaler is installed: add the safetensors file of one on the models page.</source>
            <translation>沒有安裝放大器：請在模型頁新增放大器的 safetensors 檔案。</translation>
        </message>
        <message>
            <source>Enlarge each picture once it is drawn. The smaller one is kept in the library.</source>
            <translation>每張圖片畫好後即放大。較小的那張保留在圖庫中。</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（不在此處）</translation>
        </message>
    </context>
    <context>
        <name>RefineField</name>
        <message>
            <source>Draw the whole picture anew, tile by tile at low strength: a large one gains detail</source>
            <translation>以低重繪幅度逐塊重繪整張圖片：大圖會增加細節</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>像素，最近鄰</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>倍數</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>放大器</translation>
        </message>
        <message>
            <source>What makes the picture larger before it is drawn anew</source>
            <translation>重繪之前用來放大圖片的東西</translation>
        </message>
        <message>
            <source>refine in tiles: {width} × {height}</source>
            <translation>分塊細化：{width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（不在此處）</translation>
        </message>
        <message>
            <source>refine in tiles</source>
            <translation>分塊細化</translation>
        </message>
        <message>
            <source>Upscaler of refining</source>
            <translation>細化的放大器</translation>
        </message>
        <message>
            <source>Scale of refining</source>
            <translation>細化的倍數</translation>
        </message>
        <message>
            <source>Refine in tiles</source>
            <translation>分塊細化</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>像素，Lanczos</translation>
        </message>
        <message>
            <source>How many times larger each side is made first; 1 keeps the size</source>
            <translation>先把每邊放大多少倍；1 表示尺寸不變</translation>
        </message>
    </context>
    <context>
        <name>AxisRow</name>
        <message>
            <source>Field of axis {name}</source>
            <translation>軸 {name} 的欄位</translation>
        </message>
        <message>
            <source>Values of axis {name}</source>
            <translation>軸 {name} 的值</translation>
        </message>
        <message>
            <source>Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many</source>
            <translation>用逗號分隔的值；數字也可寫範圍：1-10 (+3) 按間隔，1-10 [4] 按個數</translation>
        </message>
        <message>
            <source>What varies along this axis</source>
            <translation>沿此軸變化的內容</translation>
        </message>
        <message>
            <source>names with commas between</source>
            <translation>用逗號分隔的名稱</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
    </context>
    <context>
        <name>GridForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a field for an axis.</source>
            <translation>請為軸選擇一個欄位。</translation>
        </message>
        <message>
            <source>Draw all of them? {cost}.</source>
            <translation>全部繪製嗎？{cost}。</translation>
        </message>
        <message>
            <source>Draw the grid</source>
            <translation>繪製網格</translation>
        </message>
        <message>
            <source>Draw the grid of these axes</source>
            <translation>繪製這些軸的網格</translation>
        </message>
        <message>
            <source>Draw them</source>
            <translation>繪製</translation>
        </message>
        <message>
            <source>Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.</source>
            <translation>其餘與「創作」頁相同：「{prompt}」。每格一張圖片，不放大。</translation>
        </message>
        <message>
            <source>Making the orders of the cells…</source>
            <translation>正在生成各格的任務…</translation>
        </message>
        <message>
            <source>Put its cells into the queue; what is drawn already is not drawn again</source>
            <translation>把各格放入佇列；已畫好的不再重畫</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>{count} cells, about {time}</source>
            <translation>{count} 格，約 {time}</translation>
        </message>
        <message>
            <source>{count} cells; how long is not known before the first picture</source>
            <translation>{count} 格；第一張圖片完成前無法估計時間</translation>
        </message>
    </context>
    <context>
        <name>GridsPage</name>
        <message>
            <source>As a folder…</source>
            <translation>存為資料夾…</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>存為網頁…</translation>
        </message>
        <message>
            <source>As one labelled picture, as a page that needs nothing else, or as a folder</source>
            <translation>存為一張帶標註的圖片、可單獨開啟的網頁，或資料夾</translation>
        </message>
        <message>
            <source>As one picture…</source>
            <translation>存為一張圖片…</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>全部取消</translation>
        </message>
        <message>
            <source>Cancel all cells of this grid</source>
            <translation>取消此網格的所有格</translation>
        </message>
        <message>
            <source>Cancel row</source>
            <translation>取消該列</translation>
        </message>
        <message>
            <source>Cancel the row of the selected cell</source>
            <translation>取消所選格所在的列</translation>
        </message>
        <message>
            <source>Compare the selected cell with its neighbour</source>
            <translation>把所選格與相鄰格比較</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>重畫</translation>
        </message>
        <message>
            <source>Draw the cells without a picture</source>
            <translation>繪製沒有圖片的格</translation>
        </message>
        <message>
            <source>Draw the selected cells again</source>
            <translation>重畫所選的格</translation>
        </message>
        <message>
            <source>Draw missing</source>
            <translation>補畫缺少的</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>匯出圖表</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>最愛</translation>
        </message>
        <message>
            <source>Mark as favourite; a second press takes the mark away (F)</source>
            <translation>標為最愛；再按一次取消（F）</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Forget this grid</source>
            <translation>移除此網格</translation>
        </message>
        <message>
            <source>Grid in view</source>
            <translation>目前網格</translation>
        </message>
        <message>
            <source>How large the cells are shown</source>
            <translation>各格顯示多大</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Mark the selected cells as favourites</source>
            <translation>把所選的格標為最愛</translation>
        </message>
        <message>
            <source>Make these cells once more; the new picture takes the place of the old one here</source>
            <translation>把這些格再畫一次；新圖片在此取代舊圖片</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>No grid was ordered yet: set two axes and draw it.</source>
            <translation>還沒有網格：設定兩個軸，然後繪製。</translation>
        </message>
        <message>
            <source>Put the cells that have no picture into the queue</source>
            <translation>把沒有圖片的格放入佇列</translation>
        </message>
        <message>
            <source>Size of the cells</source>
            <translation>格的大小</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <source>Take every cell of this grid that waits out of the queue</source>
            <translation>把此網格中等待的格全部移出佇列</translation>
        </message>
        <message>
            <source>Take it out of this list; its pictures stay in the library</source>
            <translation>從此清單移除；圖片留在圖庫中</translation>
        </message>
        <message>
            <source>Take the cells of this row that wait out of the queue</source>
            <translation>把此列中等待的格移出佇列</translation>
        </message>
        <message>
            <source>The cell on its left, or two selected ones, side by side with their difference in dB</source>
            <translation>與左邊的格，或所選的兩格並排顯示，並給出 dB 差異</translation>
        </message>
        <message>
            <source>The grids that were ordered, the newest first</source>
            <translation>已提交的網格，最新在前</translation>
        </message>
        <message>
            <source>Value of axis Z in view</source>
            <translation>目前顯示的 Z 軸值</translation>
        </message>
        <message>
            <source>Which value of the third axis the sheet shows</source>
            <translation>圖表顯示第三軸的哪個值</translation>
        </message>
        <message>
            <source>{drawn} of {count} cells drawn</source>
            <translation>{count} 格中已畫 {drawn} 格</translation>
        </message>
        <message>
            <source>Its pictures are in {folder}, which is not in the library: no cell is shown.</source>
            <translation>圖片位於 {folder}，不在圖庫中：不顯示任何儲存格。</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>顯示其圖片</translation>
        </message>
        <message>
            <source>Show the pictures of this grid</source>
            <translation>顯示此網格的圖片</translation>
        </message>
        <message>
            <source>Import its folder, where the files stay as they are; its cells are shown then</source>
            <translation>將其資料夾加入圖庫，檔案保持原樣；之後會顯示儲存格</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>is being drawn</source>
            <translation>正在繪製</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>未繪製</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>等待中</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Cells of the grid</source>
            <translation>網格的格</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F makes it a favourite</source>
            <translation>Enter 放大顯示圖片；F 標為最愛</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Completions</source>
            <translation>補全</translation>
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
            <translation>畫師</translation>
        </message>
        <message>
            <source>character</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>embedding</source>
            <translation>Embedding</translation>
        </message>
        <message>
            <source>style</source>
            <translation>樣式</translation>
        </message>
        <message>
            <source>wildcard</source>
            <translation>萬用字元</translation>
        </message>
        <message>
            <source>work</source>
            <translation>作品</translation>
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
            <translation>尋找樣式</translation>
        </message>
        <message>
            <source>Import styles</source>
            <translation>匯入樣式</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>匯入…</translation>
        </message>
        <message>
            <source>Keep the prompts as they stand as a style</source>
            <translation>把目前的提示詞儲存為樣式</translation>
        </message>
        <message>
            <source>Keep the prompt…</source>
            <translation>儲存提示詞…</translation>
        </message>
        <message>
            <source>Name of the new style</source>
            <translation>新樣式的名稱</translation>
        </message>
        <message>
            <source>No style has these words.</source>
            <translation>沒有含這些詞的樣式。</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>樣式</translation>
        </message>
        <message>
            <source>Styles (*.csv *.json);;All files (*)</source>
            <translation>樣式 (*.csv *.json);;所有檔案 (*)</translation>
        </message>
        <message>
            <source>Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk</source>
            <translation>A1111、Fooocus、InvokeAI、SD.Next 或 sddesk 的樣式</translation>
        </message>
        <message>
            <source>Take this style of yours out of the list (Del)</source>
            <translation>從清單移除您的這個樣式（Del）</translation>
        </message>
        <message>
            <source>Without a folder</source>
            <translation>不在資料夾中</translation>
        </message>
        <message>
            <source>Write {prompt} in the prompt where other prompts go; without it the text goes behind them.</source>
            <translation>在提示詞中要放入其他提示詞的位置寫 {prompt}；不寫則文字加在後面。</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <translation>{name}，已選</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <translation>{name}，未選</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>新增…</translation>
        </message>
        <message>
            <source>Write a style from the beginning</source>
            <translation>從頭寫一個樣式</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>Export styles</source>
            <translation>匯出樣式</translation>
        </message>
        <message>
            <source>Write your styles to a file</source>
            <translation>將您的樣式寫入檔案</translation>
        </message>
        <message>
            <source>Styles of sddesk (*.json);;Styles of A1111 (*.csv)</source>
            <translation>sddesk 樣式 (*.json);;A1111 樣式 (*.csv)</translation>
        </message>
        <message>
            <source>Edit the style</source>
            <translation>編輯樣式</translation>
        </message>
        <message>
            <source>Change its name, folder and texts (F2)</source>
            <translation>更改名稱、資料夾和文字 (F2)</translation>
        </message>
        <message>
            <source>Duplicate the style</source>
            <translation>複製樣式</translation>
        </message>
        <message>
            <source>Keep a second one like it (Ctrl+D)</source>
            <translation>再保存一個相同的 (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove the style</source>
            <translation>移除樣式</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Choose styles</source>
            <translation>選擇樣式</translation>
        </message>
        <message>
            <source>Not: {text}</source>
            <translation>排除：{text}</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>樣式</translation>
        </message>
        <message>
            <source>Take the style “{name}” away</source>
            <translation>去掉樣式「{name}」</translation>
        </message>
        <message>
            <source>Texts around your prompt, several at once. What you wrote stays as it is.</source>
            <translation>圍繞您提示詞的文字，可同時用幾個。您寫的內容保持不變。</translation>
        </message>
        <message>
            <source>The style has another text by now, or is gone: this one stays until you take it away.</source>
            <translation>該樣式的文字已改變，或樣式已不在：在您去掉之前保持這段文字。</translation>
        </message>
    </context>
    <context>
        <name>styles</name>
        <message>
            <source>Black and white</source>
            <translation>黑白</translation>
        </message>
        <message>
            <source>Bright noon</source>
            <translation>明亮的正午</translation>
        </message>
        <message>
            <source>By the sea</source>
            <translation>海邊</translation>
        </message>
        <message>
            <source>Children's book</source>
            <translation>童書</translation>
        </message>
        <message>
            <source>Clay model</source>
            <translation>黏土模型</translation>
        </message>
        <message>
            <source>Cut paper</source>
            <translation>剪紙</translation>
        </message>
        <message>
            <source>Deep forest</source>
            <translation>密林</translation>
        </message>
        <message>
            <source>Desert</source>
            <translation>沙漠</translation>
        </message>
        <message>
            <source>Drawn and painted</source>
            <translation>繪畫</translation>
        </message>
        <message>
            <source>Falling snow</source>
            <translation>飄雪</translation>
        </message>
        <message>
            <source>Film still</source>
            <translation>電影劇照</translation>
        </message>
        <message>
            <source>Golden evening</source>
            <translation>金色黃昏</translation>
        </message>
        <message>
            <source>Ink drawing</source>
            <translation>水墨線描</translation>
        </message>
        <message>
            <source>Light and weather</source>
            <translation>光與天氣</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>手工製作</translation>
        </message>
        <message>
            <source>Oil painting</source>
            <translation>油畫</translation>
        </message>
        <message>
            <source>On the moon</source>
            <translation>月球上</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地點</translation>
        </message>
        <message>
            <source>Rainy day</source>
            <translation>雨天</translation>
        </message>
        <message>
            <source>Starry night</source>
            <translation>星夜</translation>
        </message>
        <message>
            <source>Studio photograph</source>
            <translation>影棚照片</translation>
        </message>
        <message>
            <source>Travel poster</source>
            <translation>旅行海報</translation>
        </message>
        <message>
            <source>Watercolour</source>
            <translation>水彩</translation>
        </message>
        <message>
            <source>Woodblock print</source>
            <translation>木版畫</translation>
        </message>
    </context>
    <context>
        <name>SuggestPage</name>
        <message>
            <source>More detail</source>
            <translation>更詳細</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>換種說法</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>更簡短</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>想要什麼</translation>
        </message>
        <message>
            <source>How the language model changes the words</source>
            <translation>語言模型如何改變詞句</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>給出建議</translation>
        </message>
        <message>
            <source>Ask the language model; your prompt stays until you use its proposal</source>
            <translation>詢問語言模型；在您採用建議之前，提示詞保持不變</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>停止詢問</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>停止語言模型</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>放入編輯框；在那裡復原可恢復您的文字（Enter）</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放棄建議</translation>
        </message>
        <message>
            <source>Take the proposal away; your prompt stays (Delete)</source>
            <translation>移除建議；您的提示詞保持不變（Delete）</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>建議</translation>
        </message>
        <message>
            <source>It can be changed before it is used</source>
            <translation>採用之前可以修改</translation>
        </message>
        <message>
            <source>From your prompt to the proposal</source>
            <translation>從您的提示詞到建議</translation>
        </message>
        <message>
            <source>No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).</source>
            <translation>沒有選擇語言模型：不給出建議。請在設定（Ctrl+,）中選擇其資料夾。</translation>
        </message>
        <message>
            <source>The language model is read…</source>
            <translation>正在讀取語言模型…</translation>
        </message>
        <message>
            <source>The answer was cut, as it went on too long.</source>
            <translation>回答過長，已被截斷。</translation>
        </message>
        <message>
            <source>Put at the end, as the answer does not name it: {marks}</source>
            <translation>因回答中沒有提到，放在末尾：{marks}</translation>
        </message>
    </context>
</TS>
