<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AdaptersPanel</name>
        <message>
            <source>Show the LoRAs</source>
            <translation>LoRA を表示</translation>
        </message>
        <message>
            <source>Small files that teach the model a style or a thing</source>
            <translation>モデルに画風や物を教える小さなファイル</translation>
        </message>
        <message>
            <source>Add a LoRA or an embedding</source>
            <translation>LoRA または embedding を追加</translation>
        </message>
        <message>
            <source>A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.</source>
            <translation>LoRA には下で重みを付けます。embedding は名前がプロンプトに入ります。入力して探せます。</translation>
        </message>
        <message>
            <source>{name} (embedding)</source>
            <translation>{name}（embedding）</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>追加…</translation>
        </message>
        <message>
            <source>No other here that fits</source>
            <translation>ほかに合うものはありません</translation>
        </message>
        <message>
            <source>None here that fits</source>
            <translation>合うものがありません</translation>
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
            <translation>生成する枚数: 数、または 3 × 4 のような 行 × 列</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>モード</translation>
        </message>
        <message>
            <source>Number of pictures</source>
            <translation>生成枚数</translation>
        </message>
        <message>
            <source>One picture fewer</source>
            <translation>1 枚減らす</translation>
        </message>
        <message>
            <source>One picture more</source>
            <translation>1 枚増やす</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>枚数</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>縦横比</translation>
        </message>
    </context>
    <context>
        <name>BlocksTable</name>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>In</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター数</translation>
        </message>
        <message>
            <source>Time, memory</source>
            <translation>時間、メモリ</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>ネットワークのブロック</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption of the large picture</source>
            <translation>拡大した画像のキャプション</translation>
        </message>
        <message>
            <source>Write a caption</source>
            <translation>キャプションを書く</translation>
        </message>
        <message>
            <source>Your own words on this picture: kept as you leave them (Esc), found by searching</source>
            <translation>この画像についてのあなたの言葉。離れると保存され（Esc）、検索で見つかります</translation>
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
            <translation>画像を生成中です。中止して閉じますか？</translation>
        </message>
        <message>
            <source>Finished pictures are saved. Waiting jobs are kept for the next start.</source>
            <translation>完成した画像は保存されています。待機中のジョブは次回の起動まで残ります。</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>中止して閉じる</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>続ける</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Add a model folder…</source>
            <translation>モデルのフォルダーを追加…</translation>
        </message>
        <message>
            <source>Check for a new version</source>
            <translation>新しいバージョンを確認</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Edit the prompt</source>
            <translation>プロンプトを編集</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面表示</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Generate each line of the prompt</source>
            <translation>プロンプトを 1 行ずつ生成</translation>
        </message>
        <message>
            <source>Import pictures…</source>
            <translation>画像を取り込む…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>More settings, or fewer</source>
            <translation>詳細な設定の表示を切り替え</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>メニューを開く</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Stop or go back</source>
            <translation>停止または戻る</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Progress of making it again</source>
            <translation>作り直しの進み具合</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>What made them does not differ.</source>
            <translation>生成の条件に違いはありません。</translation>
        </message>
        <message>
            <source>Made again</source>
            <translation>作り直し</translation>
        </message>
        <message>
            <source>made again, not saved</source>
            <translation>作り直した画像 (未保存)</translation>
        </message>
        <message>
            <source>Waiting for its turn in the queue…</source>
            <translation>キューで順番を待っています…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差分</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back from comparing</source>
            <translation>比較から戻る</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>戻る (Esc)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>入れ替え</translation>
        </message>
        <message>
            <source>Swap left and right</source>
            <translation>左右を入れ替える</translation>
        </message>
        <message>
            <source>Let the two change places (S)</source>
            <translation>左右の画像を入れ替えます (S)</translation>
        </message>
        <message>
            <source>Show the difference as a picture</source>
            <translation>差分を画像で表示</translation>
        </message>
        <message>
            <source>Where they differ it is bright, made stronger so that it is seen (D)</source>
            <translation>異なる部分を明るく、見えるように強調して表示します (D)</translation>
        </message>
        <message>
            <source>Keep the new one, too</source>
            <translation>新しい方も残す</translation>
        </message>
        <message>
            <source>Keep the picture that was made again</source>
            <translation>作り直した画像を残す</translation>
        </message>
        <message>
            <source>Save it into the library as a picture of its own; else it is forgotten</source>
            <translation>別の画像としてライブラリに保存します。保存しなければ破棄されます</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>違い</translation>
        </message>
        <message>
            <source>Being made again…</source>
            <translation>作り直しています…</translation>
        </message>
        <message>
            <source>It was not made again.</source>
            <translation>作り直せませんでした。</translation>
        </message>
        <message>
            <source>Left: {left}
Right: {right}</source>
            <translation>左: {left}
右: {right}</translation>
        </message>
        <message>
            <source>Their sizes differ, so no likeness is reckoned.</source>
            <translation>サイズが異なるため、類似度は計算できません。</translation>
        </message>
        <message>
            <source>Identical: every pixel is the same.</source>
            <translation>一致: 全ピクセルが同じです。</translation>
        </message>
        <message>
            <source>PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>PSNR {psnr} dB · {percent} % のピクセルが異なります (最大差 {largest}/255)</translation>
        </message>
        <message>
            <source>Difference × {gain}</source>
            <translation>差分 × {gain}</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>What the picture shows (Ctrl+L); earlier prompts: Alt+Up, Alt+Down; weight of a word: Ctrl+Up/Down</source>
            <translation>描きたいもの (Ctrl+L)。以前のプロンプト: Alt+↑、Alt+↓。語の重み: Ctrl+↑/↓</translation>
        </message>
        <message>
            <source>Describe a picture</source>
            <translation>描きたいものを入力</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>ネガティブプロンプト</translation>
        </message>
        <message>
            <source>What the picture should not show</source>
            <translation>描いてほしくないもの</translation>
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
            <translation>ネガティブプロンプトを表示</translation>
        </message>
        <message>
            <source>Make the picture (Ctrl+Enter)</source>
            <translation>画像を生成 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Stop the current job (Esc)</source>
            <translation>現在のジョブを停止 (Esc)</translation>
        </message>
        <message>
            <source>Save the changed job</source>
            <translation>変更した注文を保存</translation>
        </message>
        <message>
            <source>Change the waiting job (Ctrl+Enter); Esc leaves it as it was</source>
            <translation>待機中のジョブを変更します (Ctrl+Enter)。Esc で元のまま残します</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
        <message>
            <source>This text has the settings of a picture.</source>
            <translation>このテキストには画像の設定が含まれています。</translation>
        </message>
        <message>
            <source>Keep it as text</source>
            <translation>テキストのままにする</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>この設定を使う</translation>
        </message>
        <message>
            <source>Add: {section}</source>
            <translation>追加: {section}</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>コントロール</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>参照</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>開始画像</translation>
        </message>
    </context>
    <context>
        <name>ControlKinds</name>
        <message>
            <source>As it is</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>Colours (tile)</source>
            <translation>色（tile）</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>反転</translation>
        </message>
        <message>
            <source>Ready depth map</source>
            <translation>完成した深度マップ</translation>
        </message>
        <message>
            <source>Ready pose</source>
            <translation>完成したポーズ</translation>
        </message>
        <message>
            <source>Rough white strokes on black</source>
            <translation>黒地に粗い白の線</translation>
        </message>
        <message>
            <source>The dark lines, bright on black, with shades</source>
            <translation>暗い線を黒地に明るく、濃淡つきで</translation>
        </message>
        <message>
            <source>The picture as it is, for its colours</source>
            <translation>色のために画像をそのまま</translation>
        </message>
        <message>
            <source>Thin white edges on black</source>
            <translation>黒地に細い白の輪郭</translation>
        </message>
        <message>
            <source>The picture blurred</source>
            <translation>ぼかした画像</translation>
        </message>
        <message>
            <source>The negative of black lines on white paper</source>
            <translation>白い紙の黒い線を反転</translation>
        </message>
        <message>
            <source>Scribble</source>
            <translation>落書き</translation>
        </message>
        <message>
            <source>Ready regions</source>
            <translation>完成した領域マップ</translation>
        </message>
        <message>
            <source>Ready normal map</source>
            <translation>完成した法線マップ</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>線画</translation>
        </message>
        <message>
            <source>Edges (canny)</source>
            <translation>輪郭（canny）</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>ぼかし</translation>
        </message>
        <message>
            <source>A map that is ready: it is taken as it is</source>
            <translation>完成したマップ: そのまま使います</translation>
        </message>
    </context>
    <context>
        <name>ControlPanel</name>
        <message>
            <source>Add a control picture</source>
            <translation>制御画像を追加</translation>
        </message>
        <message>
            <source>Control pictures ({count})</source>
            <translation>制御画像（{count}）</translation>
        </message>
        <message>
            <source>Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)</source>
            <translation>結果が輪郭・奥行き・色に従う画像（ControlNet、T2I-Adapter）</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>制御画像を表示</translation>
        </message>
        <message>
            <source>Drop a drawing or a photo here: the result follows its lines.</source>
            <translation>絵や写真をここにドロップすると、結果がその線に従います。</translation>
        </message>
        <message>
            <source>Control pictures</source>
            <translation>制御画像</translation>
        </message>
        <message>
            <source>A picture to follow</source>
            <translation>従う画像</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Control picture {number}</source>
            <translation>制御画像 {number}</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>これなしで描きます。画像はライブラリに残ります</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>輪郭</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>余白を埋める</translation>
        </message>
        <message>
            <source>Fit of control picture {number}</source>
            <translation>制御画像 {number} の合わせ方</translation>
        </message>
        <message>
            <source>How strongly it is followed: 0 not at all, 1 as the network was trained</source>
            <translation>従う強さ: 0 は従わない、1 はネットワークの学習どおり</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>一覧の後ろへ</translation>
        </message>
        <message>
            <source>Move control picture {number} down</source>
            <translation>制御画像 {number} を下へ</translation>
        </message>
        <message>
            <source>Network of control picture {number}</source>
            <translation>制御画像 {number} のネットワーク</translation>
        </message>
        <message>
            <source>Remove control picture {number}</source>
            <translation>制御画像 {number} を外す</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>引き伸ばす</translation>
        </message>
        <message>
            <source>The lower, the more edges there are</source>
            <translation>小さいほど輪郭が増えます</translation>
        </message>
        <message>
            <source>Upper threshold of control picture {number}</source>
            <translation>制御画像 {number} の上のしきい値</translation>
        </message>
        <message>
            <source>Weight of control picture {number}</source>
            <translation>制御画像 {number} の重み</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>形の違う画像の扱い</translation>
        </message>
        <message>
            <source>What the network reads of it, at the size that is drawn</source>
            <translation>ネットワークが読み取る内容（描くサイズ）</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}（合いません）</translation>
        </message>
        <message>
            <source>What is read of control picture {number}</source>
            <translation>制御画像 {number} から読み取る内容</translation>
        </message>
        <message>
            <source>The map shows the whole picture. The network reads the part at the masked region.</source>
            <translation>マップは画像全体を示します。ネットワークが読むのはマスクした領域の部分です。</translation>
        </message>
        <message>
            <source>The map shows the whole picture. For each tile the network reads the part at its place.</source>
            <translation>マップは画像全体を示します。ネットワークはタイルごとにその場所の部分を読みます。</translation>
        </message>
        <message>
            <source>Weight of control picture {number}, slider</source>
            <translation>制御画像 {number} の重み（スライダー）</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>The picture is taken for a finished map: none is made of a photo. Make it with another program.</source>
            <translation>画像は完成したマップとして扱われます。写真からは作られないので、別のプログラムで作ってください。</translation>
        </message>
        <message>
            <source>The lower, the more edges are followed on from strong ones</source>
            <translation>小さいほど、強い輪郭から続く輪郭が増えます</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>読み手</translation>
        </message>
        <message>
            <source>Move control picture {number} up</source>
            <translation>制御画像 {number} を上へ</translation>
        </message>
        <message>
            <source>Lower threshold of control picture {number}</source>
            <translation>制御画像 {number} の下のしきい値</translation>
        </message>
        <message>
            <source>Kind of control picture {number}</source>
            <translation>制御画像 {number} の種類</translation>
        </message>
        <message>
            <source>It is followed from here on, in parts of the steps that are drawn</source>
            <translation>ここから従います（描くステップに対する割合）</translation>
        </message>
        <message>
            <source>From here on it is left alone, and the model draws freely</source>
            <translation>ここから先は従わず、モデルが自由に描きます</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>合わせ方</translation>
        </message>
        <message>
            <source>End of control picture {number}</source>
            <translation>制御画像 {number} の終了</translation>
        </message>
        <message>
            <source>Earlier in the list</source>
            <translation>一覧の前へ</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>切り取り</translation>
        </message>
        <message>
            <source>Begin of control picture {number}</source>
            <translation>制御画像 {number} の開始</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Curves of the noise</source>
            <translation>ノイズの曲線</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Setting</source>
            <translation>項目</translation>
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
            <translation>2 枚の違い</translation>
        </message>
    </context>
    <context>
        <name>DoneNotice</name>
        <message>
            <source>Finished: {count}.</source>
            <translation>完了: {count} 件。</translation>
        </message>
        <message>
            <source>Finished: {count}. Failed: {failed}.</source>
            <translation>完了: {count} 件。失敗: {failed} 件。</translation>
        </message>
        <message>
            <source>The queue is done</source>
            <translation>キューが終わりました</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Progress of {title}</source>
            <translation>{title} の進み具合</translation>
        </message>
        <message>
            <source>Cancel the download of {title}</source>
            <translation>{title} のダウンロードを取り消す</translation>
        </message>
        <message>
            <source>Cancel, and delete what has arrived</source>
            <translation>取り消して、届いた分を削除する</translation>
        </message>
        <message>
            <source>Pause the download of {title}</source>
            <translation>{title} のダウンロードを一時停止</translation>
        </message>
        <message>
            <source>Resume the download of {title}</source>
            <translation>{title} のダウンロードを再開</translation>
        </message>
        <message>
            <source>Pause; what has arrived is kept</source>
            <translation>一時停止します。届いた分は保持されます</translation>
        </message>
        <message>
            <source>Go on where it stopped</source>
            <translation>止まったところから続けます</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>{received} of {total}</source>
            <translation>{received} / {total}</translation>
        </message>
        <message>
            <source>{size} per second</source>
            <translation>毎秒 {size}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
        <message>
            <source>asking the hub…</source>
            <translation>ハブに問い合わせています…</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>Drag the lines to make columns wider</source>
            <translation>線をドラッグすると列の幅が変わります</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder: step {step} of {steps}</source>
            <translation>記録しながらもう一度描いています: ステップ {step} / {steps}</translation>
        </message>
        <message>
            <source>Drawn once more in {time}, with a recorder.</source>
            <translation>記録しながら {time} でもう一度描きました。</translation>
        </message>
        <message>
            <source>Stop drawing; what is shown stays</source>
            <translation>描画を止めます。表示はそのまま残ります</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>{table}, columns</source>
            <translation>{table}の列</translation>
        </message>
        <message>
            <source>Stop the explanation</source>
            <translation>説明を停止</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder, as soon as the engine is free…</source>
            <translation>エンジンが空きしだい、記録しながらもう一度描きます…</translation>
        </message>
        <message>
            <source>Save the steps as a film</source>
            <translation>ステップをフィルムとして保存</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} に書き出しました。</translation>
        </message>
        <message>
            <source>Only the way through the VAE is shown.</source>
            <translation>VAE に通した結果だけを表示しています。</translation>
        </message>
        <message>
            <source>Stopped. The steps that were drawn are shown.</source>
            <translation>停止しました。そこまでに描かれたステップを表示しています。</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Single pictures</source>
            <translation>画像を 1 枚ずつ</translation>
        </message>
        <message>
            <source>Contact sheets</source>
            <translation>一覧シート</translation>
        </message>
        <message>
            <source>With everything that made them</source>
            <translation>生成の設定を含める</translation>
        </message>
        <message>
            <source>With seed and settings below each</source>
            <translation>各画像の下にシードと設定を書く</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>書き出すもの</translation>
        </message>
        <message>
            <source>Each picture as a file, or many on a page</source>
            <translation>画像ごとのファイル、または 1 ページに複数枚</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>ファイルの種類</translation>
        </message>
        <message>
            <source>PNG keeps every pixel; JPEG and WebP are smaller</source>
            <translation>PNG は劣化なし。JPEG と WebP は小さくなります</translation>
        </message>
        <message>
            <source>Quality of the files</source>
            <translation>ファイルの画質</translation>
        </message>
        <message>
            <source>Of JPEG and WebP, 1 to 100; larger is better</source>
            <translation>JPEG と WebP の画質、1～100。大きいほど高画質です</translation>
        </message>
        <message>
            <source>Prompt and settings are written into the files; without, they hold pixels and nothing else</source>
            <translation>プロンプトと設定をファイルに書き込みます。外すと画素だけになります</translation>
        </message>
        <message>
            <source>Rows of a sheet</source>
            <translation>シートの行数</translation>
        </message>
        <message>
            <source>Pictures below each other on a page</source>
            <translation>1 ページに縦に並べる枚数</translation>
        </message>
        <message>
            <source>Columns of a sheet</source>
            <translation>シートの列数</translation>
        </message>
        <message>
            <source>Pictures beside each other on a page</source>
            <translation>1 ページに横に並べる枚数</translation>
        </message>
        <message>
            <source>Two lines below each picture of a sheet</source>
            <translation>シートの各画像の下に 2 行書きます</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>書き出し先のフォルダー</translation>
        </message>
        <message>
            <source>It is made if it is not there</source>
            <translation>なければ作成します</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>書き出しの進み具合</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back from exporting</source>
            <translation>書き出しから戻る</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>戻る (Esc)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>書き出し先のフォルダーを選ぶ</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>別のフォルダーを選びます</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>Export the chosen pictures</source>
            <translation>選んだ画像を書き出す</translation>
        </message>
        <message>
            <source>Write the files; nothing is overwritten</source>
            <translation>ファイルを書き出します。上書きはしません</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>書き出しを中止</translation>
        </message>
        <message>
            <source>Write no more; what is written stays</source>
            <translation>ここで中止します。書き出した分は残ります</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>画質</translation>
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
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>書き出し先のフォルダー</translation>
        </message>
        <message>
            <source>Export pictures: {count}</source>
            <translation>画像の書き出し: {count} 枚</translation>
        </message>
        <message>
            <source>{done} of {total} written</source>
            <translation>{total} 件中 {done} 件を書き出しました</translation>
        </message>
        <message>
            <source>Pages: {pages}, with up to {each} pictures each</source>
            <translation>{pages} ページ (1 ページ最大 {each} 枚)</translation>
        </message>
        <message>
            <source>Existing files are never overwritten: a taken name gets a number.</source>
            <translation>既存のファイルは上書きしません。同じ名前には番号を付けます。</translation>
        </message>
        <message>
            <source>Start pictures, masks and the like inside the file: it alone is enough to make it again</source>
            <translation>開始画像やマスクなどをファイルに含めます。そのファイルだけで同じ画像を作り直せます</translation>
        </message>
        <message>
            <source>With the pictures that they were made from</source>
            <translation>元になった画像も含める</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Model of the pictures</source>
            <translation>画像のモデル</translation>
        </message>
        <message>
            <source>Only pictures of this model</source>
            <translation>このモデルの画像だけを表示</translation>
        </message>
        <message>
            <source>Order of the pictures</source>
            <translation>画像の並び順</translation>
        </message>
        <message>
            <source>In which order pictures are shown</source>
            <translation>画像を表示する順番</translation>
        </message>
        <message>
            <source>Size of the small pictures</source>
            <translation>縮小画像の大きさ</translation>
        </message>
        <message>
            <source>How large pictures are shown (+, -)</source>
            <translation>画像を表示する大きさ (+, -)</translation>
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
            <translation>すべてのモデル</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>All pictures but those in the trash</source>
            <translation>ゴミ箱の中を除くすべての画像</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Pictures marked with a heart (F)</source>
            <translation>ハートを付けた画像 (F)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>非表示</translation>
        </message>
        <message>
            <source>Pictures that the safety checker hides</source>
            <translation>セーフティチェッカーが隠した画像</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>見つからない</translation>
        </message>
        <message>
            <source>Pictures whose files are not where they were</source>
            <translation>ファイルが元の場所にない画像</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>ゴミ箱の中</translation>
        </message>
        <message>
            <source>Pictures that were moved to the trash</source>
            <translation>ゴミ箱に移した画像</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>古い順</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>星の多い順</translation>
        </message>
        <message>
            <source>By prompt</source>
            <translation>プロンプト順</translation>
        </message>
        <message>
            <source>By seed</source>
            <translation>シード順</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>モデル順</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>すべての形</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>すべての時期</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>昨年以前</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>横長</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 日</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 日</translation>
        </message>
        <message>
            <source>Only pictures of this shape</source>
            <translation>この形の画像だけ</translation>
        </message>
        <message>
            <source>Only pictures of this time</source>
            <translation>この時期の画像だけ</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>縦長</translation>
        </message>
        <message>
            <source>Shape of the pictures</source>
            <translation>画像の形</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>正方形</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>When the pictures were made</source>
            <translation>画像が作られた時期</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Saved pictures, newest first</source>
            <translation>保存した画像 (新しい順)</translation>
        </message>
        <message>
            <source>A click shows a picture, Enter shows it large, a double click restores its settings</source>
            <translation>クリックで画像を表示、Enter で大きく表示、ダブルクリックで設定を復元します</translation>
        </message>
        <message>
            <source>Finished pictures are kept here.</source>
            <translation>完成した画像はここに並びます。</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
    </context>
    <context>
        <name>GuidancePart</name>
        <message>
            <source>Guidance from this step on</source>
            <translation>このステップからのガイダンス</translation>
        </message>
        <message>
            <source>Draw it with this guidance from the step above on; the steps before stay</source>
            <translation>上で選んだステップからこのガイダンスで描きます。それより前のステップはそのままです</translation>
        </message>
        <message>
            <source>Draw it with 1, 3, 7.5, 15 and 30</source>
            <translation>1、3、7.5、15、30 で描く</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>ガイダンス</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>ガイダンス {value}</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差（4 倍に強調）</translation>
        </message>
        <message>
            <source>Guidance {scale} from here on: {step}. Choose another step above.</source>
            <translation>ここからガイダンス {scale}：{step}。上で別のステップを選べます。</translation>
        </message>
        <message>
            <source>Guidance {scale} from {step} on: {psnr} dB</source>
            <translation>{step} 番目からガイダンス {scale}: {psnr} dB</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the folder of the log</source>
            <translation>ログのフォルダーを開く</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>診断情報をコピー</translation>
        </message>
    </context>
    <context>
        <name>HowItWorks</name>
        <message>
            <source>step {step}</source>
            <translation>ステップ {step}</translation>
        </message>
        <message>
            <source>1. The text encoder reads</source>
            <translation>1. テキストエンコーダーが読む</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is beyond is read in further parts, and words of two parts do not know of each other. The negative prompt, or an empty text, is read in the same way.</source>
            <translation>プロンプトはトークン (単語や単語の一部) に分けられます。テキストエンコーダー (CLIP) は、それぞれを前後の文脈での意味を表す数値の並びに変えます。一度に読めるのは 75 トークンで、それを超える分は別の部分として読まれ、部分どうしの単語は互いの文脈になりません。ネガティブプロンプト (または空の文) も同じように読まれます。</translation>
        </message>
        <message>
            <source>2. The seed makes noise</source>
            <translation>2. シードからノイズを作る</translation>
        </message>
        <message>
            <source>The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one point of this latent picture, with a few numbers each. The same seed gives the same noise, so the same settings give the same picture.</source>
            <translation>画像は、シードから作られたただのノイズから始まります。これは小さな「潜在画像」で、8 × 8 ピクセルがいくつかの数値を持つ 1 点にあたります。同じシードからは同じノイズができるので、設定が同じなら同じ画像になります。</translation>
        </message>
        <message>
            <source>3. U-Net and sampler take the noise away, step by step</source>
            <translation>3. U-Net とサンプラーがノイズを少しずつ取り除く</translation>
        </message>
        <message>
            <source>At each step the U-Net looks at the noisy picture and at your words and guesses which part is noise. It guesses twice, with your prompt and without; guidance says how far to go from the second towards the first. The sampler decides how much of that noise to remove. These are the steps of your last picture:</source>
            <translation>各ステップで U-Net は、ノイズの混ざった画像とプロンプトを見て、どこがノイズかを推定します。推定はプロンプトありとなしの 2 回行われ、ガイダンスは後者から前者へどれだけ寄せるかを決めます。サンプラーは、そのノイズをどれだけ取り除くかを決めます。直前の画像の途中経過です:</translation>
        </message>
        <message>
            <source>Make a picture, and its steps appear here.</source>
            <translation>画像を生成すると、途中経過がここに表示されます。</translation>
        </message>
        <message>
            <source>4. The VAE paints the pixels</source>
            <translation>4. VAE がピクセルを描く</translation>
        </message>
        <message>
            <source>When the last step is done, the decoder of the VAE turns the small latent picture into full size, eight times as wide and as high, and fills in fine detail. Then the picture is saved with everything that made it.</source>
            <translation>最後のステップが終わると、VAE のデコーダーが小さな潜在画像を縦横 8 倍の大きさに広げ、細部を描き込みます。できた画像は、生成に使った設定とともに保存されます。</translation>
        </message>
        <message>
            <source>The finished picture</source>
            <translation>完成した画像</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of numbers that stands for its meaning among the others, as if it was about to answer. It reads about 500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has one.</source>
            <translation>プロンプトはトークン（単語や単語の一部）に分けられます。言語モデルが、これから答えるかのように、それぞれを、ほかの単語の中での意味を表す数の列に変えます。読めるのは約 500 トークンで、それを超えた分は読まれません。ネガティブプロンプトのあるモデルでは、それも同じように読まれます。</translation>
        </message>
        <message>
            <source>At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the negative one; models for few steps guess once. The sampler decides how far to go. These are the steps of your last picture:</source>
            <translation>各ステップで、トランスフォーマーはノイズのある画像とあなたの言葉を一列のトークンとして見て、ノイズから画像への道筋を推測します。ガイダンスがあれば、プロンプトとネガティブプロンプトで二度推測します。少ないステップ用のモデルは一度だけです。どこまで進むかはサンプラーが決めます。これは最後の画像のステップです。</translation>
        </message>
        <message>
            <source>3. Transformer and sampler take the noise away, step by step</source>
            <translation>3. トランスフォーマーとサンプラーがノイズを一歩ずつ取り除く</translation>
        </message>
        <message>
            <source>Draw it with a recorder</source>
            <translation>記録しながら描く</translation>
        </message>
        <message>
            <source>Draw this picture once more when the engine is free, and see its latents and answers as they come</source>
            <translation>エンジンが空いたときにこの画像をもう一度描き、潜在変数と答えを出てきた順に表示します</translation>
        </message>
    </context>
    <context>
        <name>HowPage</name>
        <message>
            <source>Introduction</source>
            <translation>はじめに</translation>
        </message>
        <message>
            <source>How a picture comes about, without one picture in particular</source>
            <translation>特定の画像によらない、画像ができるまでの説明</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Describe a picture on the left and press Ctrl+Enter.</source>
            <translation>左に描きたいものを入力して Ctrl+Enter を押してください。</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>まだ画像はありません</translation>
        </message>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>{count} 枚中 {index} 枚目</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像表示</translation>
        </message>
    </context>
    <context>
        <name>InlineBar</name>
        <message>
            <source>Progress of what takes long</source>
            <translation>時間のかかる処理の進み具合</translation>
        </message>
    </context>
    <context>
        <name>InstalledList</name>
        <message>
            <source>{size} in memory with all that it draws with</source>
            <translation>描くのに使うものすべてでメモリ {size}</translation>
        </message>
        <message>
            <source>of its forms here the best for this machine</source>
            <translation>ここにある形式のうち、このマシンに最も合う</translation>
        </message>
        <message>
            <source>for this machine rather “{form}”</source>
            <translation>このマシンには “{form}” のほうがよい</translation>
        </message>
        <message>
            <source>about {seconds} s a step here</source>
            <translation>ここでは 1 ステップ約 {seconds} 秒</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>インストール済みのモデル</translation>
        </message>
        <message>
            <source>Its pictures: {db} dB from the original's</source>
            <translation>画像：元のモデルとの差 {db} dB</translation>
        </message>
        <message>
            <source>A double click draws with a model</source>
            <translation>ダブルクリックで、そのモデルを使います</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>系統</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Columns of the installed models</source>
            <translation>インストール済みモデルの列</translation>
        </message>
        <message>
            <source>Drag a line to make a column wider</source>
            <translation>線をドラッグすると列の幅を変えられます</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>Use the selected model</source>
            <translation>選択したモデルを使う</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>このモデルで描く</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Show the selected model in its folder</source>
            <translation>選択したモデルのフォルダーを開く</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>このモデルのフォルダーを開きます</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}</source>
            <translation>チェックポイント: {checkpoints} · LoRA・VAE・その他: {parts} · 使えないもの: {refused}</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>リストから外す</translation>
        </message>
        <message>
            <source>Remove the selected model from the list</source>
            <translation>選択したモデルをリストから外す</translation>
        </message>
        <message>
            <source>Forget the folder or file that was added; nothing on the disk changes</source>
            <translation>追加したフォルダーやファイルをリストから外します。ディスク上のものは変わりません</translation>
        </message>
        <message>
            <source>What the selected model predicts</source>
            <translation>選択したモデルが予測するもの</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>ノイズ (epsilon)</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>速度 (v)</translation>
        </message>
        <message>
            <source>Its weights do not tell: if pictures come out as noise, choose the other</source>
            <translation>重みからは判別できません。画像がノイズになるときは、もう一方を選んでください</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}</source>
            <translation>チェックポイント: {checkpoints} · LoRA・VAE・その他: {parts}</translation>
        </message>
        <message>
            <source>With sddesk</source>
            <translation>sddesk に付属</translation>
        </message>
        <message>
            <source>Your folders</source>
            <translation>追加したフォルダー</translation>
        </message>
        <message>
            <source>Made for: {base}</source>
            <translation>対象: {base}</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>追加したファイル</translation>
        </message>
        <message>
            <source>A1111 or Forge</source>
            <translation>A1111 または Forge</translation>
        </message>
        <message>
            <source>ComfyUI</source>
            <translation>ComfyUI</translation>
        </message>
        <message>
            <source>Kind of LoRA: {kind}</source>
            <translation>LoRA の種類: {kind}</translation>
        </message>
        <message>
            <source>Trigger words: {words}</source>
            <translation>トリガーワード: {words}</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face のキャッシュ</translation>
        </message>
        <message>
            <source>Text encoders</source>
            <translation>テキストエンコーダー</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Not usable here</source>
            <translation>ここでは使えないもの</translation>
        </message>
        <message>
            <source>VAEs</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>テキスト反転 (埋め込み)</translation>
        </message>
        <message>
            <source>{name} (inpainting)</source>
            <translation>{name} (インペイント)</translation>
        </message>
        <message>
            <source>Tiny decoders</source>
            <translation>小さなデコーダー</translation>
        </message>
        <message>
            <source>Upscalers</source>
            <translation>アップスケーラー</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>{name} (instruct-pix2pix)</source>
            <translation>{name} (instruct-pix2pix)</translation>
        </message>
        <message>
            <source>Needs: {parts}</source>
            <translation>必要なもの: {parts}</translation>
        </message>
        <message>
            <source>Nothing of this kind is here yet.</source>
            <translation>この種類のものはまだありません。</translation>
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
            <translation>画像エンコーダー</translation>
        </message>
    </context>
    <context>
        <name>JobDelegate</name>
        <message>
            <source>from a chat program</source>
            <translation>チャットプログラムから</translation>
        </message>
        <message>
            <source>from a watched folder</source>
            <translation>監視フォルダーから</translation>
        </message>
        <message>
            <source>from another program</source>
            <translation>ほかのプログラムから</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>取り消し</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>(empty prompt)</source>
            <translation>(空のプロンプト)</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>画像 1 枚</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>画像 {count} 枚</translation>
        </message>
        <message>
            <source>{done} of {count} pictures</source>
            <translation>画像 {count} 枚中 {done} 枚</translation>
        </message>
        <message>
            <source>made again to be compared</source>
            <translation>比較のための作り直し</translation>
        </message>
        <message>
            <source>from the command line</source>
            <translation>コマンドラインから</translation>
        </message>
        <message>
            <source>enlarge {scale} times</source>
            <translation>{scale} 倍に拡大</translation>
        </message>
    </context>
    <context>
        <name>JobPanel</name>
        <message>
            <source>Pause the queue</source>
            <translation>キューを一時停止</translation>
        </message>
        <message>
            <source>Cancel the current job</source>
            <translation>現在のジョブを取り消す</translation>
        </message>
        <message>
            <source>Clear waiting jobs</source>
            <translation>待機中のジョブを消去</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>ジョブの一覧</translation>
        </message>
        <message>
            <source>List of jobs (Ctrl+J)</source>
            <translation>ジョブの一覧 (Ctrl+J)</translation>
        </message>
        <message>
            <source>queue: {count} waiting</source>
            <translation>キュー: {count} 件待機</translation>
        </message>
        <message>
            <source>queue: {running} running, {count} waiting</source>
            <translation>キュー: {running} 件実行中、{count} 件待機</translation>
        </message>
        <message>
            <source>queue: {running} running</source>
            <translation>キュー: {running} 件実行中</translation>
        </message>
        <message>
            <source>queue: empty</source>
            <translation>キュー: なし</translation>
        </message>
        <message>
            <source>{queue}, paused</source>
            <translation>{queue} (一時停止中)</translation>
        </message>
        <message>
            <source>{queue}, about {time} left</source>
            <translation>{queue}、残り約 {time}</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>キューを再開</translation>
        </message>
        <message>
            <source>Pause after the current job</source>
            <translation>現在のジョブのあとで一時停止</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Keys of: {command}</source>
            <translation>キー: {command}</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>キーを押してください…</translation>
        </message>
        <message>
            <source>Press, then press the new keys; Delete for none, Esc to leave them</source>
            <translation>押してから、新しいキーを押します。Delete で割り当てなし、Esc で変更しません</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Back to the usual keys: {keys}</source>
            <translation>標準のキーに戻す: {keys}</translation>
        </message>
        <message>
            <source>Take the keys away there and use them here</source>
            <translation>元の割り当てを外して、ここで使います</translation>
        </message>
        <message>
            <source>Use the keys for: {command}</source>
            <translation>このキーを使う: {command}</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>ここで使う</translation>
        </message>
        <message>
            <source>Usual keys of: {command}</source>
            <translation>標準のキー: {command}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>{keys} is taken. {place}.</source>
            <translation>{keys} は使われています（{place}）。</translation>
        </message>
        <message>
            <source>{keys} is: {command}.</source>
            <translation>{keys} は「{command}」のキーです。</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Making pictures</source>
            <translation>画像の生成</translation>
        </message>
        <message>
            <source>Places and pages</source>
            <translation>場所とページ</translation>
        </message>
        <message>
            <source>The picture in view, or the selected ones</source>
            <translation>表示中の画像、または選択した画像</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>キーなし</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Press a key's button, then the keys that you want instead.</source>
            <translation>キーのボタンを押してから、代わりに使いたいキーを押してください。</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net answered.</source>
            <translation>スケジューラー（サンプラー）が、前の潜在変数と U-Net が答えたノイズから次の潜在変数を計算します。</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered noise; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>どれも潜在変数と答えられたノイズから、予想されるノイズのない画像を計算します。違いはそこからの進み方です。曲線は途中のノイズの量です。</translation>
        </message>
        <message>
            <source>At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>各ステップで U-Net はテキストなしとありの二回答えます。ガイダンスは一つ目の答えから二つ目の方へ、さらにその先へ進みます: なし + 強さ ×（あり − なし）。</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>チャンネル {number}</translation>
        </message>
        <message>
            <source>Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each place of the picture looks at each token.</source>
            <translation>両半分の、たいてい ResNet ブロックの間にあるクロスアテンション層によって、テキストに従います。画像の各位置が各トークンを見ます。</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差（4 倍に強調）</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>エンコードしてデコード</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>ガイダンス {value}</translation>
        </message>
        <message>
            <source>In</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from that.</source>
            <translation>その答えは潜在変数に含まれるノイズ、つまりノイズ残差です。予想されるノイズのない潜在変数は、そこから求まります。</translation>
        </message>
        <message>
            <source>Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference from diffusion in pixels, and it saves memory and work.</source>
            <translation>潜在拡散は、画像を小さく圧縮した潜在変数の上で働きます。これがピクセルでの拡散との違いで、メモリと計算を節約します。</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, DPM-Solver multistep.</source>
            <translation>ステップを行うスケジューラーは数多く、それぞれに長所があります。標準の PNDM、K-LMS、Heun、DPM-Solver multistep などです。</translation>
        </message>
        <message>
            <source>Nearest words in the encoder&apos;s table</source>
            <translation>エンコーダーの表で最も近い単語</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>論文</translation>
        </message>
        <message>
            <source>Point at a word to see where it acts.</source>
            <translation>単語を指すと、働く場所が見えます。</translation>
        </message>
        <message>
            <source>Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in the middle lose nothing that matters.</source>
            <translation>下りの ResNet ブロックから上りのブロックへ近道（スキップ接続）が通っているため、中央の小さな層で大事なものが失われません。</translation>
        </message>
        <message>
            <source>Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP&apos;s. (That of sddesk&apos;s own starter model was trained with its U-Net.)</source>
            <translation>Stable Diffusion はこれを学習しません。Imagen と同じく学習済みのもの、CLIP のものを使います。（sddesk 付属のスターターモデルのものは、U-Net と一緒に学習しました。）</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>ステップ {step} / {steps}</translation>
        </message>
        <message>
            <source>The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the picture to a lower resolution; the second brings it back up, with less noise.</source>
            <translation>U-Net は ResNet ブロックでできたエンコーダーとデコーダーからなります。前者が画像の表現を低い解像度にし、後者がノイズを減らしながら元の解像度に戻します。</translation>
        </message>
        <message>
            <source>The VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; its decoder turns latents back into a picture.</source>
            <translation>VAE はオートエンコーダーで、二つの半分からなります。エンコーダーは画像を U-Net が読む潜在変数に変え、デコーダーは潜在変数を画像に戻します。</translation>
        </message>
        <message>
            <source>The loop</source>
            <translation>ループ</translation>
        </message>
        <message>
            <source>The noise of seed {seed}</source>
            <translation>シード {seed} のノイズ</translation>
        </message>
        <message>
            <source>The prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>テキストエンコーダーはプロンプトを、U-Net が理解できる埋め込みに変えます。これはトランスフォーマーで、トークンの列が入り、ベクトルの列が出ます。ここでは {tokens} × {width} です。</translation>
        </message>
        <message>
            <source>This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.</source>
            <translation>この画像をエンコーダーとデコーダーに通すと {psnr} dB です。差は潜在変数で失われるものです。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Where each word acts</source>
            <translation>各単語が働く場所</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB from the picture</source>
            <translation>「{word}」なし: 元の画像と {psnr} dB</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>ほかの比較の基準</translation>
        </message>
        <message>
            <source>x0 = x − σ · answer = x − {sigma} · answer</source>
            <translation>x0 = x − σ · 答え = x − {sigma} · 答え</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>VAE でデコードした x0</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>テキストなしの x0</translation>
        </message>
        <message>
            <source>… and {count} tokens that fill the text up</source>
            <translation>… ほかに、長さをそろえるトークン {count} 個</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>テキストありの x0</translation>
        </message>
        <message>
            <source>x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer</source>
            <translation>x0 = α · x − σ · 答え = {alpha} · x − {sigma} · 答え</translation>
        </message>
        <message>
            <source>x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}</source>
            <translation>x0 = (x − σ · 答え) / α = (x − {sigma} · 答え) / {alpha}</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}</source>
            <translation>タイムステップ {timestep}、α {alpha}、σ {sigma}、次の σ {next_sigma}、ノイズと画像の比 {ratio}</translation>
        </message>
        <message>
            <source>Why it is fast</source>
            <translation>速い理由</translation>
        </message>
        <message>
            <source>When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. A start picture needs the encoder, too.</source>
            <translation>画像を作るときに要るのはデコーダーだけです。ノイズのない潜在変数を画像に変えます。開始画像を使うときはエンコーダーも要ります。</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a U-Net and a text encoder such as CLIP&apos;s.</source>
            <translation>三つの部品が一緒に働きます。VAE、U-Net、そして CLIP のもののようなテキストエンコーダーです。</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>これを普通は約 50 回、ここでは {forwards} 回繰り返します。最後に VAE のデコーダーが潜在変数を画像に変えます。</translation>
        </message>
        <message>
            <source>The text encoder</source>
            <translation>テキストエンコーダー</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>The negative prompt</source>
            <translation>ネガティブプロンプト</translation>
        </message>
        <message>
            <source>The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and layers; bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>クロスアテンションは、各位置が各トークンをどれだけ見たかを示します。表示はすべてのヘッドと層の平均で、明るい場所ほどよく見ています。単語がどこで働くかを示し、そこで何をするかは示しません。</translation>
        </message>
        <message>
            <source>The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × {rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer numbers, so memory and work shrink with it.</source>
            <translation>VAE は各辺を {factor} 分の 1 にします。3 × {height} × {picture_width} が {channels} × {rows} × {columns} になり、位置は {factor} × {factor} = {places} 分の 1、数値は {ratio} 分の 1 です。メモリと計算もそれだけ減ります。</translation>
        </message>
        <message>
            <source>The U-Net then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>続いて U-Net が、埋め込みに導かれながら、潜在変数から繰り返しノイズを取り除きます。</translation>
        </message>
        <message>
            <source>The U-Net</source>
            <translation>U-Net</translation>
        </message>
        <message>
            <source>Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by step, until a picture is left.</source>
            <translation>Stable Diffusion は潜在拡散モデルです。ランダムなガウスノイズを一歩ずつ取り除き、画像だけを残すように学習しました。</translation>
        </message>
        <message>
            <source>So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory.</source>
            <translation>そのため 512 × 512 ピクセルの画像は、メモリ 16 GB の GPU でも速く作れます。</translation>
        </message>
        <message>
            <source>Samplers side by side</source>
            <translation>サンプラーの比較</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター数</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Noise to picture (σ / α) at each step, logarithmic</source>
            <translation>各ステップのノイズと画像の比 (σ / α)、対数目盛</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>潜在変数</translation>
        </message>
        <message>
            <source>Latent diffusion</source>
            <translation>潜在拡散</translation>
        </message>
        <message>
            <source>In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.</source>
            <translation>学習ではエンコーダーが潜在変数を作り、それに少しずつ強いノイズを加えます。これが順方向の拡散です。</translation>
        </message>
        <message>
            <source>How this picture comes about</source>
            <translation>この画像ができるまで</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>ガイダンス</translation>
        </message>
        <message>
            <source>Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on every pixel. That makes it hard to train and hard to use.</source>
            <translation>ピクセルでの拡散は良い画像を作りますが、各ステップがすべてのピクセルを扱うため遅く、多くのメモリが要ります。学習するのも使うのも大変です。</translation>
        </message>
        <message>
            <source>DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50.</source>
            <translation>DPM-Solver multistep は少ないステップで良い画像に至ります。50 の代わりに 25 で足ります。</translation>
        </message>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>予想されるノイズのない画像 (x0)</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>別のシード</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the prompt gives embeddings of {tokens} × {width}.</source>
            <translation>入力はシードとプロンプトです。シード {seed} から {channels} × {rows} × {columns} のランダムな潜在変数が、プロンプトから {tokens} × {width} の埋め込みができます。</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits Stable Diffusion, and far higher ones burn the colours.</source>
            <translation>1 はガイダンスなしです。大きいほどプロンプトに忠実になり、多様さは減ります。Stable Diffusion には 7～8.5 が向き、大きすぎると色が焼けます。</translation>
        </message>
        <message>
            <source>Forward {step} of {forwards} (for {steps} steps)</source>
            <translation>順伝播 {step} / {forwards}（{steps} ステップ分）</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>ベクトル</translation>
        </message>
        <message>
            <source>The clean picture that each step expected, as a film</source>
            <translation>各ステップが予想したきれいな画像（フィルム）</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>すべての解像度</translation>
        </message>
        <message>
            <source>What latents lose shows when a picture goes through the encoder and then through the decoder.</source>
            <translation>潜在変数で何が失われるかは、画像をエンコーダーに通し、続けてデコーダーに通すとわかります。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.</source>
            <translation>テキストエンコーダーは、プロンプトを U-Net が理解できる埋め込みに変えます。これはトランスフォーマーで、トークンの列が入り、ベクトルの列が出ます。Stable Diffusion では 77 × 768 です。</translation>
        </message>
        <message>
            <source>The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is 8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.</source>
            <translation>Stable Diffusion の VAE は各辺を 8 分の 1 にします。3 × 512 × 512 が 4 × 64 × 64 になります。場所の数は 8 × 8 = 64 分の 1、数値の数は 48 分の 1 になり、メモリと計算量もそれに応じて減ります。</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt gives embeddings of 77 × 768.</source>
            <translation>入力はシードとプロンプトです。Stable Diffusion では、シードから 4 × 64 × 64 の乱数の潜在変数が、プロンプトから 77 × 768 の埋め込みが得られます。</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>これを、ふつう 50 回ほど繰り返します。最後に VAE のデコーダーが潜在変数を画像に変えます。</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these models, and far higher ones burn the colours.</source>
            <translation>1 はガイダンスなしです。大きいほどプロンプトに忠実になり、多様さは減ります。これらのモデルには 3～7 が向き、大きすぎると色が焼けます。</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the flow that the transformer answered.</source>
            <translation>スケジューラー（サンプラー）が、前の潜在変数とトランスフォーマーが答えたフローから次の潜在変数を計算します。</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>すべてのブロック</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered flow; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>どれも潜在変数と答えられたフローから、予想されるきれいな画像を計算します。違うのはそこからの進み方です。曲線は途中のノイズの強さです。</translation>
        </message>
        <message>
            <source>At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>各ステップでトランスフォーマーはネガティブプロンプトとプロンプトについて二回答えます。ガイダンスは一つ目の答えから二つ目の方へ、さらにその先へ進みます: なし + 強さ ×（あり − なし）。</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>ブロック {block} / {blocks}</translation>
        </message>
        <message>
            <source>Each block adds its answer to what it was given, so that nothing that matters is lost on the way through all of them.</source>
            <translation>各ブロックは受け取ったものに自分の答えを足します。そのため、すべてのブロックを通っても大事なものは失われません。</translation>
        </message>
        <message>
            <source>Guidance {scale} from step {step} on: {psnr} dB from the picture</source>
            <translation>ステップ {step} からガイダンス {scale}: もとの画像との差 {psnr} dB</translation>
        </message>
        <message>
            <source>Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill a part of a picture were trained with 30.</source>
            <translation>大きいほどプロンプトに忠実になり、多様さは減ります。ほとんどのプロンプトには 2～4 が向きます。画像の一部を埋めるモデルは 30 で学習しました。</translation>
        </message>
        <message>
            <source>In the attention of a block, text and picture are one row of tokens: each place of the picture looks at each token of the text and at all other places, and so it follows the text.</source>
            <translation>ブロックのアテンションでは、テキストと画像が一列のトークンになります。画像の各位置がテキストの各トークンとほかのすべての位置を見て、テキストに従います。</translation>
        </message>
        <message>
            <source>It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. What a model puts around the prompt as a question to it is no word of yours.</source>
            <translation>これは画像のために学習したものではなく、テキストで学習済みの T5 や言語モデルを使います。モデルがプロンプトのまわりに付ける問いかけは、あなたの単語ではありません。</translation>
        </message>
        <message>
            <source>Its answer is the flow, the difference between noise and picture. The clean latents that it expects follow from that.</source>
            <translation>答えはフロー、つまりノイズと画像の差です。予想されるきれいな潜在変数はそこから求まります。</translation>
        </message>
        <message>
            <source>Its base model, where there is one, has guidance and needs more steps.</source>
            <translation>ベースモデルがある場合、そちらにはガイダンスがあり、より多くのステップが必要です。</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>マップの層</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, Heun, DPM-Solver multistep, UniPC.</source>
            <translation>ステップを行うスケジューラーは数多く、それぞれに長所があります。フローで標準の Euler、Heun、DPM-Solver multistep、UniPC などです。</translation>
        </message>
        <message>
            <source>So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the latents, not for each pixel.</source>
            <translation>そのため、数十億のパラメーターをもつトランスフォーマーでも十分に速く動きます。ピクセルごとではなく、潜在変数のパッチごとに一つのトークンを読むからです。</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer reads; its decoder turns latents back into a picture.</source>
            <translation>VAE はオートエンコーダーで、二つの半分からなります。エンコーダーは画像をトランスフォーマーが読む潜在変数に変え、デコーダーは潜在変数を画像に戻します。</translation>
        </message>
        <message>
            <source>The attention of each block tells how much each place looked at each token of the text. Shown is the mean of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. Bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>各ブロックのアテンションは、各位置がテキストの各トークンをどれだけ見たかを示します。表示はすべてのヘッドの平均で、テキスト全体を見た分に占める割合です。画像のほかの位置を見た分は除きます。明るい場所ほどよく見ています。単語がどこで働くかを示し、そこで何をするかは示しません。</translation>
        </message>
        <message>
            <source>The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back as many: there is no lower resolution in the middle as in a U-Net.</source>
            <translation>潜在変数はパッチに切り分けられ、それぞれが一つのトークンになります。どのブロックもすべてのトークンを読み、同じ数を返します。U-Net のように中央で解像度が下がることはありません。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>テキストエンコーダーはプロンプトを、トランスフォーマーが理解できる埋め込みに変えます。これ自身もトランスフォーマーで、トークンの列が入り、ベクトルの列が出ます。ここでは {tokens} × {width} です。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out.</source>
            <translation>テキストエンコーダーはプロンプトを、トランスフォーマーが理解できる埋め込みに変えます。これ自身もトランスフォーマーで、トークンの列が入り、ベクトルの列が出ます。</translation>
        </message>
        <message>
            <source>The transformer</source>
            <translation>トランスフォーマー</translation>
        </message>
        <message>
            <source>The transformer then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>続いてトランスフォーマーが、埋め込みに導かれながら、潜在変数から繰り返しノイズを取り除きます。</translation>
        </message>
        <message>
            <source>This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian noise to a picture, and walks it step by step.</source>
            <translation>これはフローを予測する潜在拡散モデルです。ランダムなガウスノイズから画像への道を見つけるように学習し、その道を一歩ずつ進みます。</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>これを繰り返します。少ないステップ用のモデルなら 4～8 回、ほかは多くて 50 回、ここでは {forwards} 回です。最後に VAE のデコーダーが潜在変数を画像に変えます。</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>これを繰り返します。少ないステップ用のモデルなら 4～8 回、ほかは多くて 50 回です。最後に VAE のデコーダーが潜在変数を画像に変えます。</translation>
        </message>
        <message>
            <source>This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained to answer as guidance with two answers would. There is no answer without text.</source>
            <translation>このトランスフォーマーはガイダンスの強さを時刻と一緒に数として読み、一回だけ答えます。二つの答えによるガイダンスと同じように答えるよう学習しました。テキストなしの答えはありません。</translation>
        </message>
        <message>
            <source>This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.</source>
            <translation>このトランスフォーマーはガイダンスなしでうまく描くように学習しました。各ステップで一回だけ答え、強さはありません。</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.</source>
            <translation>三つの部品が一緒に働きます。VAE、U-Net の代わりのトランスフォーマー、そして一つ以上のテキストエンコーダーです。</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Number of pictures</source>
            <translation>画像の数</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>探しています…</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>画像 1 枚</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>画像 {count} 枚</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} 枚を選択中</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>この画像のファイルを選ぶ…</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>大きく表示</translation>
        </message>
    </context>
    <context>
        <name>Locate</name>
        <message>
            <source>A folder in which the missing pictures may be</source>
            <translation>見つからない画像がありそうなフォルダー</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</source>
            <translation>画像 (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>The file that this picture is now</source>
            <translation>この画像の今のファイル</translation>
        </message>
    </context>
    <context>
        <name>LoopView</name>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>予想されるノイズのない画像 (x0)</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>潜在変数</translation>
        </message>
        <message>
            <source>Show the steps one after the other</source>
            <translation>ステップを順に表示</translation>
        </message>
        <message>
            <source>The step that is shown</source>
            <translation>表示するステップ</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>テキストありの x0</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>テキストなしの x0</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>VAE でデコードした x0</translation>
        </message>
        <message>
            <source>The noise of the seed</source>
            <translation>シードのノイズ</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>How often each number is in the noise</source>
            <translation>ノイズに各数値が現れる頻度</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>別のシード</translation>
        </message>
        <message>
            <source>Save as film…</source>
            <translation>フィルムとして保存…</translation>
        </message>
        <message>
            <source>Save the clean picture of each step as GIF, APNG or WebP</source>
            <translation>各ステップのきれいな画像を GIF、APNG、WebP で保存します</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}</source>
            <translation>タイムステップ {timestep}、α {alpha}、σ {sigma}、ノイズと画像の比 {ratio}</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>ステップ {step} / {steps}</translation>
        </message>
        <message>
            <source>Forward {forward} of {forwards} (for {steps} steps)</source>
            <translation>順伝播 {forward} / {forwards}（{steps} ステップ分）</translation>
        </message>
    </context>
    <context>
        <name>LoraRow</name>
        <message>
            <source>Remove {name}</source>
            <translation>{name} を外す</translation>
        </message>
        <message>
            <source>Draw without it</source>
            <translation>これなしで描く</translation>
        </message>
        <message>
            <source>Weight of {name}, slider</source>
            <translation>{name} の重み（スライダー）</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <translation>{name} の重み</translation>
        </message>
        <message>
            <source>1 is as it was trained, 0 is without it, below 0 is the other way round</source>
            <translation>1 は学習どおり、0 はなし、0 未満は逆向きに働きます</translation>
        </message>
        <message>
            <source>Put “{word}” into the prompt</source>
            <translation>「{word}」をプロンプトに入れる</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A folder that holds a model</source>
            <translation>モデルの入ったフォルダー</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Exact</source>
            <translation>正確</translation>
        </message>
        <message>
            <source>The steps that are set, and the model's own decoder: the same picture as other programs make</source>
            <translation>設定したステップ数とモデル自身のデコーダー。他のプログラムと同じ画像になります</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>高速</translation>
        </message>
        <message>
            <source>For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. The picture is nearly the same, with softer details.</source>
            <translation>試し描き用：速いサンプラーで {steps} ステップ（それより少ない設定はそのまま）と小さなデコーダー。ほぼ同じ画像で、細部がやや柔らかくなります。</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose a model…</source>
            <translation>モデルを選ぶ…</translation>
        </message>
        <message>
            <source>Models to download, with size and licence (Ctrl+M)</source>
            <translation>ダウンロードできるモデル (サイズとライセンス付き、Ctrl+M)</translation>
        </message>
        <message>
            <source>Add a model folder…</source>
            <translation>モデルのフォルダーを追加…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>モデルの入ったフォルダーを選ぶ (Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a model folder, from the card</source>
            <translation>カードからモデルのフォルダーを追加</translation>
        </message>
        <message>
            <source>Dismiss the card</source>
            <translation>カードを閉じる</translation>
        </message>
        <message>
            <source>Dismiss: the menu keeps this</source>
            <translation>閉じる (メニューからいつでも使えます)</translation>
        </message>
        <message>
            <source>Get Stable Diffusion</source>
            <translation>Stable Diffusion を使う</translation>
        </message>
        <message>
            <source>The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk already, add its folder; nothing is copied.</source>
            <translation>付属のスターターモデルは小さくて高速です。Stable Diffusion 1 と 2 は 512～768 ピクセルの画像を描きます。ダウンロードは約 2.7 GB で、CreativeML Open RAIL ライセンスです。すでにディスクにある場合は、そのフォルダーを追加してください。コピーは作られません。</translation>
        </message>
        <message>
            <source>On this machine's GPU a picture takes seconds.</source>
            <translation>このコンピューターの GPU なら 1 枚数秒です。</translation>
        </message>
        <message>
            <source>On this Mac a picture takes some tens of seconds.</source>
            <translation>この Mac では 1 枚に数十秒かかります。</translation>
        </message>
        <message>
            <source>This machine has no usable GPU: a picture of such a model takes minutes.</source>
            <translation>このマシンには使える GPU がありません。こうしたモデルでは 1 枚に数分かかります。</translation>
        </message>
    </context>
    <context>
        <name>ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>The model that draws</source>
            <translation>画像を描くモデル</translation>
        </message>
        <message>
            <source>The model that draws: {family}, made for {size} × {size} pixels</source>
            <translation>画像を描くモデル: {family} ({size} × {size} ピクセル向け)</translation>
        </message>
        <message>
            <source>The model that redraws parts of a picture: {family}, made for {size} × {size} pixels</source>
            <translation>画像の一部を描き直すモデル：{family}、{size} × {size} ピクセル向け</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>On this machine</source>
            <translation>このコンピューターにあるもの</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>おすすめ</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)</source>
            <translation>diffusers のフォルダー、または A1111・Forge・ComfyUI のフォルダー (Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>A .safetensors file, or ComfyUI's extra_model_paths.yaml</source>
            <translation>.safetensors ファイル、または ComfyUI の extra_model_paths.yaml</translation>
        </message>
        <message>
            <source>Or drop a .safetensors file or a folder here. Nothing is moved or copied.</source>
            <translation>.safetensors ファイルやフォルダーをここにドロップすることもできます。移動もコピーもされません。</translation>
        </message>
        <message>
            <source>Another model of the hub: owner/name</source>
            <translation>ハブの別のモデル: 所有者/名前</translation>
        </message>
        <message>
            <source>Branch, tag or commit: main</source>
            <translation>ブランチ、タグ、コミット: main</translation>
        </message>
        <message>
            <source>Branch, tag or commit of the other model</source>
            <translation>別のモデルのブランチ、タグ、コミット</translation>
        </message>
        <message>
            <source>Empty for the newest; a commit is fetched as it was then</source>
            <translation>空欄なら最新。コミットを書くと、その時点のものを取得します</translation>
        </message>
        <message>
            <source>Another model of the hub</source>
            <translation>ハブの別のモデル</translation>
        </message>
        <message>
            <source>owner/name, owner/name/file.safetensors, or the address of its page</source>
            <translation>所有者/名前、所有者/名前/ファイル.safetensors、またはページのアドレス</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Download the model of this name</source>
            <translation>この名前のモデルをダウンロード</translation>
        </message>
        <message>
            <source>Only safetensors files are fetched, and no code</source>
            <translation>取得するのは safetensors ファイルだけで、コードは取得しません</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>アクセストークン</translation>
        </message>
        <message>
            <source>From huggingface.co/settings/tokens; only gated and private models need one</source>
            <translation>huggingface.co/settings/tokens で取得できます。承認制や非公開のモデルにだけ必要です</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep the access token</source>
            <translation>アクセストークンを保存</translation>
        </message>
        <message>
            <source>Stored in this system's key store, and nowhere else</source>
            <translation>このシステムのキーストアだけに保存されます</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove the access token</source>
            <translation>アクセストークンを削除</translation>
        </message>
        <message>
            <source>Remove it from this system's key store</source>
            <translation>このシステムのキーストアから削除します</translation>
        </message>
        <message>
            <source>A token is kept</source>
            <translation>トークンは保存済みです</translation>
        </message>
        <message>
            <source>None is needed</source>
            <translation>不要です</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Models ({patterns})</source>
            <translation>モデル ({patterns})</translation>
        </message>
        <message>
            <source>A file with a model</source>
            <translation>モデルのファイル</translation>
        </message>
        <message>
            <source>Free the memory</source>
            <translation>メモリを解放</translation>
        </message>
        <message>
            <source>Free the memory of the loaded models</source>
            <translation>読み込んだモデルのメモリを解放</translation>
        </message>
        <message>
            <source>The last used models stay in memory; this gives it back, and the next picture loads anew</source>
            <translation>最後に使ったモデルはメモリに残ります。解放すると、次の画像では読み込み直します</translation>
        </message>
    </context>
    <context>
        <name>MoreLine</name>
        <message>
            <source>More</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Show more settings</source>
            <translation>詳細な設定を表示</translation>
        </message>
        <message>
            <source>Size in pixels, steps, guidance, sampler, seed and all the rest</source>
            <translation>ピクセル単位のサイズ、ステップ数、ガイダンス、サンプラー、シードなど、残りすべての設定</translation>
        </message>
        <message>
            <source>{value} steps</source>
            <translation>{value} ステップ</translation>
        </message>
        <message>
            <source>guidance {value}</source>
            <translation>ガイダンス {value}</translation>
        </message>
        <message>
            <source>keeps {value}</source>
            <translation>維持 {value}</translation>
        </message>
        <message>
            <source>seed {value}</source>
            <translation>シード {value}</translation>
        </message>
        <message>
            <source>clip skip {value}</source>
            <translation>clip skip {value}</translation>
        </message>
        <message>
            <source>plain prompt</source>
            <translation>プレーンプロンプト</translation>
        </message>
        <message>
            <source>not enlarged</source>
            <translation>拡大なし</translation>
        </message>
        <message>
            <source>enlarged</source>
            <translation>拡大あり</translation>
        </message>
        <message>
            <source>by {value}</source>
            <translation>拡大モデル {value}</translation>
        </message>
        <message>
            <source>refined {value}</source>
            <translation>描き込み {value}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss the notice</source>
            <translation>お知らせを閉じる</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>ほか {count} 件</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>情報</translation>
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
            <translation>予期しないエラー</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Download {title}</source>
            <translation>{title} をダウンロード</translation>
        </message>
        <message>
            <source>Fetch it into the cache that all diffusers programs share</source>
            <translation>diffusers を使うプログラムが共有するキャッシュにダウンロードします</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>Use {title}</source>
            <translation>{title} を使う</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>このモデルで描く</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>ウェブページ</translation>
        </message>
        <message>
            <source>Web page of {title}</source>
            <translation>{title} のウェブページ</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <source>in the list of downloads</source>
            <translation>ダウンロードの一覧にあります</translation>
        </message>
        <message>
            <source>fits on this machine</source>
            <translation>このコンピューターで動きます</translation>
        </message>
        <message>
            <source>fits if parts of it wait in main memory: slower</source>
            <translation>一部をメインメモリに置けば動きます (遅くなります)</translation>
        </message>
        <message>
            <source>larger than this machine's free memory</source>
            <translation>このコンピューターの空きメモリより大きいモデルです</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>約 {size}</translation>
        </message>
        <message>
            <source>{pixels} × {pixels} pixels</source>
            <translation>{pixels} × {pixels} ピクセル</translation>
        </message>
        <message>
            <source>It comes under the licence {name}. Read it; it is asked once.</source>
            <translation>ライセンスは {name} です。お読みください。確認は一度だけです。</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>ライセンスを読む</translation>
        </message>
        <message>
            <source>Read the licence of {title}</source>
            <translation>{title} のライセンスを読む</translation>
        </message>
        <message>
            <source>Accept and download</source>
            <translation>同意してダウンロード</translation>
        </message>
        <message>
            <source>Accept and download {title}</source>
            <translation>同意して {title} をダウンロード</translation>
        </message>
        <message>
            <source>I have read the licence and accept it</source>
            <translation>ライセンスを読み、同意します</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>あとで</translation>
        </message>
        <message>
            <source>Not now: {title}</source>
            <translation>あとで: {title}</translation>
        </message>
        <message>
            <source>Fetch nothing</source>
            <translation>何もダウンロードしません</translation>
        </message>
        <message>
            <source>the one for this machine</source>
            <translation>このマシン向け</translation>
        </message>
        <message>
            <source>with {parts}: about {size} in all</source>
            <translation>{parts} と合わせて約 {size}</translation>
        </message>
        <message>
            <source>{name} (the original's; not checked here)</source>
            <translation>{name}（元のモデルのもの。この配布物では未確認）</translation>
        </message>
        <message>
            <source>{size} of memory on a GPU</source>
            <translation>GPU メモリー {size}</translation>
        </message>
        <message>
            <source>loss against 16 bits not measured</source>
            <translation>16 ビットとの差は未測定</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number (distilled CFG): it costs no time, and there is no negative prompt.</source>
            <translation>画像がプロンプトにどれだけ忠実かを表します。このモデルでは {usual} が標準です。モデルが数値として読み取るので (distilled CFG)、時間は変わらず、ネガティブプロンプトはありません。</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Steps slider</source>
            <translation>ステップ数のスライダー</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>How often noise is taken away. More steps take longer and add detail, up to a point.</source>
            <translation>ノイズを取り除く回数。増やすと時間がかかり、ある程度までは細部が増えます。</translation>
        </message>
        <message>
            <source>Guidance slider</source>
            <translation>ガイダンスのスライダー</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>ガイダンス</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>サンプラー</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>スケジュール</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>クリップスキップ</translation>
        </message>
        <message>
            <source>Which layer of the text encoder is read: 1 is the last. Some models were made for 2.</source>
            <translation>テキストエンコーダーのどの層を使うか: 1 は最後の層です。2 を前提に作られたモデルもあります。</translation>
        </message>
        <message>
            <source>Plain prompt</source>
            <translation>プレーンプロンプト</translation>
        </message>
        <message>
            <source>How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.</source>
            <translation>開始画像をどれだけ保つか: 通常は 1.5、大きいほど多く保ちます。1 が最小です。</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>画像ガイダンス</translation>
        </message>
        <message>
            <source>Keeps</source>
            <translation>保持</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>読み方</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here.</source>
            <translation>画像がプロンプトにどれだけ忠実に従うか。ここでは {usual} が普通です。</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the time.</source>
            <translation>画像がプロンプトにどれだけ忠実に従うか。ここでは {usual} が普通です。1 はガイダンスなしで、時間は半分です。</translation>
        </message>
        <message>
            <source>Read every character as text: no weights such as (word:1.2), and nothing beyond the limit</source>
            <translation>すべての文字をそのまま読みます。(word:1.2) のような重みはなく、上限を超えた分は読みません</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>大きく</translation>
        </message>
    </context>
    <context>
        <name>PartMenu</name>
        <message>
            <source>Reuse everything</source>
            <translation>すべて再利用</translation>
        </message>
        <message>
            <source>Reuse only the prompt</source>
            <translation>プロンプトだけ再利用</translation>
        </message>
        <message>
            <source>Reuse only the seed</source>
            <translation>シードだけ再利用</translation>
        </message>
        <message>
            <source>Reuse only the settings</source>
            <translation>設定だけ再利用</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>画像をコピー</translation>
        </message>
        <message>
            <source>Copy the settings as text</source>
            <translation>設定をテキストとしてコピー</translation>
        </message>
        <message>
            <source>Copy the prompt</source>
            <translation>プロンプトをコピー</translation>
        </message>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>この画像のファイルを選ぶ…</translation>
        </message>
        <message>
            <source>Look for all missing pictures in a folder…</source>
            <translation>見つからない画像をすべてフォルダーから探す…</translation>
        </message>
    </context>
    <context>
        <name>PictureOffer</name>
        <message>
            <source>Use as start</source>
            <translation>開始画像にする</translation>
        </message>
        <message>
            <source>“{name}” does not say how it was made. Begin with it?</source>
            <translation>「{name}」には作り方の情報がありません。この画像から始めますか?</translation>
        </message>
        <message>
            <source>“{name}” says how it was made.</source>
            <translation>「{name}」には作り方の情報があります。</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>制御画像にする</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>参照画像にする</translation>
        </message>
        <message>
            <source>A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?</source>
            <translation>コピーした画像には設定が入っておらず、画素だけです (設定は元のファイルにあります)。この画像から始めますか?</translation>
        </message>
        <message>
            <source>Take over the settings of “{name}” as well?</source>
            <translation>「{name}」の設定も使いますか?</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>この設定を使う</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>PictureSection</name>
        <message>
            <source>Add a picture</source>
            <translation>画像を追加</translation>
        </message>
        <message>
            <source>Open the models page</source>
            <translation>モデルのページを開く</translation>
        </message>
        <message>
            <source>The copied picture</source>
            <translation>コピーした画像</translation>
        </message>
        <message>
            <source>The start picture</source>
            <translation>開始画像</translation>
        </message>
        <message>
            <source>{section}: open the models page</source>
            <translation>{section}: モデルのページを開く</translation>
        </message>
        <message>
            <source>The picture in view</source>
            <translation>表示中の画像</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>画像を読み込んでいます…</translation>
        </message>
        <message>
            <source>Add the files that are missing, or get another model</source>
            <translation>足りないファイルを追加するか、別のモデルを入手します</translation>
        </message>
        <message>
            <source>A picture file…</source>
            <translation>画像ファイル…</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Cancel the job</source>
            <translation>ジョブをキャンセル</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>マスクを消去</translation>
        </message>
        <message>
            <source>Compare, make again, export, use as start</source>
            <translation>比較、再生成、書き出し、開始画像として使用</translation>
        </message>
        <message>
            <source>Earlier and later prompts</source>
            <translation>前のプロンプト、次のプロンプト</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>前へ、後へ</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Hold: what it was made from</source>
            <translation>押している間: 元の画像</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>In the prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>マスクを反転</translation>
        </message>
        <message>
            <source>Larger or smaller pictures</source>
            <translation>画像を大きく、小さく</translation>
        </message>
        <message>
            <source>Larger, smaller, as a whole or in its own pixels</source>
            <translation>拡大、縮小、全体表示と等倍表示の切り替え</translation>
        </message>
        <message>
            <source>Look for new files</source>
            <translation>新しいファイルを探す</translation>
        </message>
        <message>
            <source>More or less weight for the word</source>
            <translation>語の重みを増減</translation>
        </message>
        <message>
            <source>Move the line between them</source>
            <translation>境界線を動かす</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ゴミ箱へ移動</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>キャンバス</translation>
        </message>
        <message>
            <source>Paint or erase</source>
            <translation>描く、消す</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>不採用</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>コントロール画像を表示</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>差分を表示</translation>
        </message>
        <message>
            <source>Show the picture large</source>
            <translation>画像を大きく表示</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>ブラシを小さく、大きく</translation>
        </message>
        <message>
            <source>Stars, none with 0</source>
            <translation>星の数（0 でなし）</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>入れ替える</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Take back from the trash</source>
            <translation>ゴミ箱から戻す</translation>
        </message>
        <message>
            <source>The picture before or after</source>
            <translation>前の画像、次の画像</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>元に戻す、やり直す</translation>
        </message>
        <message>
            <source>What made the picture</source>
            <translation>画像の生成情報</translation>
        </message>
        <message>
            <source>With a picture large</source>
            <translation>画像を大きく表示中</translation>
        </message>
        <message>
            <source>With two pictures side by side</source>
            <translation>2 枚の画像の比較中</translation>
        </message>
    </context>
    <context>
        <name>PresetButton</name>
        <message>
            <source>All models</source>
            <translation>すべてのモデル</translation>
        </message>
        <message>
            <source>All settings under a name: size, sampler, steps, LoRAs and the rest, not the prompt</source>
            <translation>すべての設定を名前で保存します: サイズ、サンプラー、ステップ、LoRA など（プロンプトは除く）</translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>プリセットを書き出す</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>プリセットを書き出す…</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>プリセットを読み込む</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>プリセットを読み込む…</translation>
        </message>
        <message>
            <source>Keep the settings as a preset…</source>
            <translation>設定をプリセットとして保存…</translation>
        </message>
        <message>
            <source>Of this model</source>
            <translation>このモデルのもの</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>プリセット (*.json)</translation>
        </message>
        <message>
            <source>Presets (*.json);;All files (*)</source>
            <translation>プリセット (*.json);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Presets of settings</source>
            <translation>設定のプリセット</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>{name} (applied by itself)</source>
            <translation>{name}（自動で適用）</translation>
        </message>
        <message>
            <source>{name} (of {model})</source>
            <translation>{name}（{model} 用）</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>A notice says what it set, and can undo that</source>
            <translation>何が設定されたかが通知され、元に戻せます</translation>
        </message>
        <message>
            <source>All settings are kept, without prompts, seed and pictures.</source>
            <translation>プロンプト、シード、画像を除くすべての設定が保存されます。</translation>
        </message>
        <message>
            <source>Apply it when this model is picked</source>
            <translation>このモデルを選んだときに適用する</translation>
        </message>
        <message>
            <source>For this model</source>
            <translation>このモデル用</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep all settings as they are now (Enter)</source>
            <translation>今のすべての設定を保存します (Enter)</translation>
        </message>
        <message>
            <source>Keep the preset</source>
            <translation>プリセットを保存</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>プリセットの名前</translation>
        </message>
        <message>
            <source>Offered first while “{model}” is chosen</source>
            <translation>「{model}」を選んでいる間、最初に表示されます</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <source>Prompts that were drawn</source>
            <translation>描いたプロンプト</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 枚</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 枚</translation>
        </message>
        <message>
            <source>Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare</source>
            <translation>Enter で使い、S で星を付け、Ctrl+クリックで比べる二つ目を選びます</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>1 prompt</source>
            <translation>プロンプト 1 件</translation>
        </message>
        <message>
            <source>{count} prompts</source>
            <translation>プロンプト {count} 件</translation>
        </message>
        <message>
            <source>A note of your own</source>
            <translation>自分のメモ</translation>
        </message>
        <message>
            <source>All pictures of this prompt, in the library</source>
            <translation>このプロンプトのすべての画像をライブラリに表示します</translation>
        </message>
        <message>
            <source>Both are empty.</source>
            <translation>どちらも空です。</translation>
        </message>
        <message>
            <source>Find prompts</source>
            <translation>プロンプトを検索</translation>
        </message>
        <message>
            <source>Find words in prompts and notes</source>
            <translation>プロンプトとメモの中の語を検索</translation>
        </message>
        <message>
            <source>From the older to the newer one</source>
            <translation>古いものから新しいものへ</translation>
        </message>
        <message>
            <source>From this prompt to yours in the editor</source>
            <translation>このプロンプトから入力欄のものへ</translation>
        </message>
        <message>
            <source>Give it a star, or take the star away (S)</source>
            <translation>星を付ける、または外す (S)</translation>
        </message>
        <message>
            <source>No prompt has these words, or a star.</source>
            <translation>この語や星のあるプロンプトはありません。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Note to the prompt</source>
            <translation>プロンプトのメモ</translation>
        </message>
        <message>
            <source>Nothing was drawn yet: each prompt that you draw is listed here.</source>
            <translation>まだ何も描かれていません。描いたプロンプトがここに並びます。</translation>
        </message>
        <message>
            <source>Only prompts with a star</source>
            <translation>星の付いたプロンプトだけ</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>入力欄に入れます。そこで元に戻すと自分の文が戻ります (Enter)</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>画像を表示</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>星を付ける</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>星付き</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>星を外す</translation>
        </message>
        <message>
            <source>The whole prompt</source>
            <translation>プロンプト全体</translation>
        </message>
        <message>
            <source>Use this prompt</source>
            <translation>このプロンプトを使う</translation>
        </message>
        <message>
            <source>Every word is looked for; its end may be missing</source>
            <translation>すべての語を探します。語の終わりは省けます</translation>
        </message>
        <message>
            <source>The prompt as it was written</source>
            <translation>書かれたままのプロンプト</translation>
        </message>
        <message>
            <source>It is kept while you type, and found by its words</source>
            <translation>入力中に保存され、その語で探せます</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Change a picture</source>
            <translation>画像を変える</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>描く</translation>
        </message>
        <message>
            <source>Few steps</source>
            <translation>少ないステップ</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>その他の部品</translation>
        </message>
        <message>
            <source>edits</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>few steps</source>
            <translation>少ないステップ</translation>
        </message>
        <message>
            <source>redraws parts</source>
            <translation>部分描き直し</translation>
        </message>
    </context>
    <context>
        <name>PurposeChips</name>
        <message>
            <source>Models to show: {purpose}</source>
            <translation>表示するモデル: {purpose}</translation>
        </message>
        <message>
            <source>Show only these models</source>
            <translation>これらのモデルだけを表示</translation>
        </message>
    </context>
    <context>
        <name>ReferencePanel</name>
        <message>
            <source>Add a reference</source>
            <translation>参照画像を追加</translation>
        </message>
        <message>
            <source>Pictures whose style or subject the result takes up</source>
            <translation>結果が画風や題材を取り入れる画像</translation>
        </message>
        <message>
            <source>References ({count})</source>
            <translation>参照画像（{count}）</translation>
        </message>
        <message>
            <source>Show the references</source>
            <translation>参照画像を表示</translation>
        </message>
        <message>
            <source>References</source>
            <translation>参照画像</translation>
        </message>
        <message>
            <source>Drop a picture here: the result takes up its style or subject.</source>
            <translation>画像をここにドロップすると、結果がその画風や題材を取り入れます。</translation>
        </message>
        <message>
            <source>A picture to take up</source>
            <translation>取り入れる画像</translation>
        </message>
    </context>
    <context>
        <name>ReferenceRow</name>
        <message>
            <source>Earlier in the list</source>
            <translation>一覧の前へ</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>一覧の後ろへ</translation>
        </message>
        <message>
            <source>Move reference {number} up</source>
            <translation>参照画像 {number} を上へ</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>読み手</translation>
        </message>
        <message>
            <source>Remove reference {number}</source>
            <translation>参照画像 {number} を外す</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Weight of reference {number}, slider</source>
            <translation>参照画像 {number} の重み（スライダー）</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}（合いません）</translation>
        </message>
        <message>
            <source>What reads reference {number}</source>
            <translation>参照画像 {number} の読み手</translation>
        </message>
        <message>
            <source>What is taken of reference {number}</source>
            <translation>参照画像 {number} から取り入れるもの</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>取り入れるもの</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Its style</source>
            <translation>画風</translation>
        </message>
        <message>
            <source>Its composition</source>
            <translation>構図</translation>
        </message>
        <message>
            <source>Its subject, its colours, its manner</source>
            <translation>被写体、色、描き方</translation>
        </message>
        <message>
            <source>Colours, materials and mood alone</source>
            <translation>色、質感、雰囲気だけ</translation>
        </message>
        <message>
            <source>Where things are and how large, and nothing else</source>
            <translation>物の位置と大きさだけ</translation>
        </message>
        <message>
            <source>Weight of reference {number}</source>
            <translation>参照画像 {number} の重み</translation>
        </message>
        <message>
            <source>The model itself</source>
            <translation>モデル自身</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>参照画像 {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>画像 {number}</translation>
        </message>
        <message>
            <source>Move reference {number} down</source>
            <translation>参照画像 {number} を下へ</translation>
        </message>
        <message>
            <source>How strongly it is taken up: at 0.5 the prompt has as much to say</source>
            <translation>取り入れる強さ: 0.5 でプロンプトと同じくらい効きます</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>これなしで描きます。画像はライブラリに残ります</translation>
        </message>
    </context>
    <context>
        <name>SamplersPart</name>
        <message>
            <source>Draw it by several samplers</source>
            <translation>複数のサンプラーで描く</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>ほかの比較の基準</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Shape {shape}</source>
            <translation>縦横比 {shape}</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>Show the start picture</source>
            <translation>開始画像を表示</translation>
        </message>
        <message>
            <source>Begin with a picture instead of noise: a photo, a sketch, a picture made before</source>
            <translation>ノイズの代わりに画像から始めます: 写真、スケッチ、以前に作った画像など</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>ファイルを選ぶ…</translation>
        </message>
        <message>
            <source>Choose a file as start picture</source>
            <translation>開始画像のファイルを選ぶ</translation>
        </message>
        <message>
            <source>Begin with a picture file. Or drop or paste one, or press B on a picture of the library.</source>
            <translation>画像ファイルから始めます。ドロップや貼り付け、ライブラリの画像で B を押しても同じです。</translation>
        </message>
        <message>
            <source>Remove the start picture</source>
            <translation>開始画像を外す</translation>
        </message>
        <message>
            <source>Begin with noise again; the picture stays in the library</source>
            <translation>再びノイズから始めます。画像はライブラリに残ります</translation>
        </message>
        <message>
            <source>How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.</source>
            <translation>画像をどれだけ変えるか: 0.3 なら大部分が残り、1 なら何も残りません。</translation>
        </message>
        <message>
            <source>Strength slider</source>
            <translation>強さのスライダー</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>強さ</translation>
        </message>
        <message>
            <source>Fit of the start picture</source>
            <translation>開始画像の合わせ方</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>縦横比の違う画像をどう合わせるか</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>切り取る</translation>
        </message>
        <message>
            <source>Cut off equally at both ends</source>
            <translation>両端を等しく切り落とします</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>余白を埋める</translation>
        </message>
        <message>
            <source>Keep all of it; its edges are repeated where room is left</source>
            <translation>全体を残し、余った所は端の画素を繰り返します</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>引き伸ばす</translation>
        </message>
        <message>
            <source>The start picture, small</source>
            <translation>開始画像（縮小）</translation>
        </message>
        <message>
            <source>Keep all of it, bent to the size</source>
            <translation>全体を残し、サイズに合わせて変形します</translation>
        </message>
        <message>
            <source>Use the size of the start picture</source>
            <translation>開始画像のサイズを使う</translation>
        </message>
        <message>
            <source>Set the size to the picture's shape, the shorter side as the model was trained for</source>
            <translation>サイズを画像の縦横比に合わせ、短い辺をモデルの学習サイズにします</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>合わせ方</translation>
        </message>
        <message>
            <source>A picture to begin with</source>
            <translation>開始画像</translation>
        </message>
        <message>
            <source>Use its shape: {width} × {height}</source>
            <translation>画像の形に合わせる: {width} × {height}</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>画像を読み込み中…</translation>
        </message>
        <message>
            <source>Drop or paste a picture, or press B on one.</source>
            <translation>画像をドロップするか貼り付けるか、画像の上で B を押してください。</translation>
        </message>
        <message>
            <source>Looking for the picture…</source>
            <translation>画像を探しています…</translation>
        </message>
        <message>
            <source>Only a part of it is drawn anew, or beyond its edges.</source>
            <translation>一部だけを描き直すか、端の外側を描き足します。</translation>
        </message>
        <message>
            <source>{drawn} of {steps} steps will be drawn.</source>
            <translation>{steps} ステップ中 {drawn} ステップを描画します。</translation>
        </message>
        <message>
            <source>No step would be drawn: choose a higher strength or more steps.</source>
            <translation>描画されるステップがありません。強さかステップ数を上げてください。</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>開始画像</translation>
        </message>
        <message>
            <source>Start picture: strength {strength}</source>
            <translation>開始画像: 強さ {strength}</translation>
        </message>
        <message>
            <source>This model reads the picture at every step: it has no strength.</source>
            <translation>このモデルは各ステップで画像を読み取ります。強さはありません。</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Edit the start picture</source>
            <translation>開始画像を編集</translation>
        </message>
        <message>
            <source>Paint what of it is drawn anew, or draw beyond its edges</source>
            <translation>描き直す部分を塗るか、端の外側に描きます</translation>
        </message>
    </context>
    <context>
        <name>StartEach</name>
        <message>
            <source>Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?</source>
            <translation>選んだ {count} 枚のそれぞれから、プロンプト「{prompt}」と現在の設定で画像を注文しますか?</translation>
        </message>
        <message>
            <source>{count} that cannot be read are left out.</source>
            <translation>読み込めない {count} 枚は除かれます。</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>注文する</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A folder with pictures</source>
            <translation>画像のあるフォルダー</translation>
        </message>
    </context>
    <context>
        <name>SmallCopies</name>
        <message>
            <source>file missing</source>
            <translation>ファイルなし</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>読み込めません</translation>
        </message>
    </context>
    <context>
        <name>LibraryQuestions</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>ゴミ箱を空にする</translation>
        </message>
        <message>
            <source>Forget the album</source>
            <translation>アルバムを消す</translation>
        </message>
        <message>
            <source>Hand {count} pictures over to the system's trash? They leave the library.</source>
            <translation>画像 {count} 枚をシステムのゴミ箱に渡しますか？ ライブラリからはなくなります。</translation>
        </message>
        <message>
            <source>Import “{name}” into the library?</source>
            <translation>「{name}」をライブラリに取り込みますか？</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Looking for missing pictures; files looked at: {done}</source>
            <translation>見つからない画像を探しています。調べたファイル: {done}</translation>
        </message>
        <message>
            <source>Only the {count} of more than 30 days</source>
            <translation>30 日を過ぎた {count} 枚だけ</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>探すのをやめる</translation>
        </message>
        <message>
            <source>Taking pictures in: {done} of {total}</source>
            <translation>画像を取り込み中: {done} / {total}</translation>
        </message>
        <message>
            <source>The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.</source>
            <translation>画像 {count} 枚を入れられるゴミ箱がシステムにありません。完全に消しますか？ 元には戻せません。</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>取り込みを止める</translation>
        </message>
        <message>
            <source>Stop emptying</source>
            <translation>空にするのをやめる</translation>
        </message>
        <message>
            <source>Looking for pictures…</source>
            <translation>画像を探しています…</translation>
        </message>
        <message>
            <source>Leave where they are</source>
            <translation>元の場所に置いたまま</translation>
        </message>
        <message>
            <source>Keep the album</source>
            <translation>アルバムを残す</translation>
        </message>
        <message>
            <source>Import {count} files and folders into the library?</source>
            <translation>{count} 個のファイルとフォルダーをライブラリに取り込みますか？</translation>
        </message>
        <message>
            <source>Forget the album “{name}”? Its pictures stay.</source>
            <translation>アルバム「{name}」を消しますか？ 画像は残ります。</translation>
        </message>
        <message>
            <source>Emptying the trash: {done} of {total}</source>
            <translation>ゴミ箱を空にしています: {done} / {total}</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>完全に消す</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取り消す</translation>
        </message>
    </context>
    <context>
        <name>SelectionTools</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>お気に入りにする、または外す (F)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>ゴミ箱を空にする…</translation>
        </message>
        <message>
            <source>Hand what is in the trash over to the system's</source>
            <translation>ゴミ箱の中身をシステムのゴミ箱に渡す</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>場所を指定…</translation>
        </message>
        <message>
            <source>Move the selected pictures to the trash</source>
            <translation>選んだ画像をゴミ箱に移す</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>不採用</translation>
        </message>
        <message>
            <source>Remove from the album</source>
            <translation>アルバムから外す</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <source>Write tags (T)</source>
            <translation>タグを書く (T)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>星 {count} ({count})、もう一度で消す (0)</translation>
        </message>
        <message>
            <source>{count} stars</source>
            <translation>星 {count}</translation>
        </message>
        <message>
            <source>Ways to locate missing pictures</source>
            <translation>見つからない画像の探し方の一覧</translation>
        </message>
        <message>
            <source>The pictures stay in the library</source>
            <translation>画像はライブラリに残ります</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Reject, or take that back (X)</source>
            <translation>不採用にする、または戻す (X)</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>ゴミ箱に移す (Delete)</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>見つからない画像をすべて、写っている内容でフォルダーから探します</translation>
        </message>
        <message>
            <source>Locate missing pictures</source>
            <translation>見つからない画像を探す</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Bring back from the trash (Enter)</source>
            <translation>ゴミ箱から戻す (Enter)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>フォルダーを調べるか、ファイルそのものを選びます（Space で一覧を開く）</translation>
        </message>
    </context>
    <context>
        <name>ShownPictures</name>
        <message>
            <source>Moved to the trash</source>
            <translation>ゴミ箱に移動しました</translation>
        </message>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>セーフティチェッカーにより非表示</translation>
        </message>
    </context>
    <context>
        <name>CanvasBar</name>
        <message>
            <source>All pictures</source>
            <translation>すべての画像</translation>
        </message>
        <message>
            <source>Favourite, the picture in view</source>
            <translation>お気に入り (表示中の画像)</translation>
        </message>
        <message>
            <source>Order what was not made once more, with the same seeds</source>
            <translation>作られなかった分を、同じシードでもう一度注文します</translation>
        </message>
        <message>
            <source>Show the picture being made</source>
            <translation>生成中の画像を表示</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>もう一度始める</translation>
        </message>
        <message>
            <source>Show it large (Enter, or a double click)</source>
            <translation>拡大して見ます (Enter またはダブルクリック)</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Back to the grid (Esc)</source>
            <translation>一覧に戻る (Esc)</translation>
        </message>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>お気に入りにする、または外す (F)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>From where it was stopped, as far as the engine still has it; the picture is the same either way</source>
            <translation>停止したところから続けます（エンジンに途中の結果が残っている場合）。どちらの場合も同じ画像になります</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Take the stopped picture away from here</source>
            <translation>停止した画像をここから取り除きます</translation>
        </message>
    </context>
    <context>
        <name>NoPictures</name>
        <message>
            <source>Create one: Ctrl+1, then Ctrl+Enter.</source>
            <translation>Ctrl+1、続けて Ctrl+Enter で作れます。</translation>
        </message>
        <message>
            <source>Every picture is where it was.</source>
            <translation>どの画像も元の場所にあります。</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>お気に入りはまだありません</translation>
        </message>
        <message>
            <source>No hidden pictures</source>
            <translation>非表示の画像はありません</translation>
        </message>
        <message>
            <source>No picture of today yet</source>
            <translation>今日の画像はまだありません</translation>
        </message>
        <message>
            <source>Select a picture and press F.</source>
            <translation>画像を選んで F を押してください。</translation>
        </message>
        <message>
            <source>The safety checker has hidden none.</source>
            <translation>セーフティチェッカーは何も隠していません。</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>このアルバムは空です</translation>
        </message>
        <message>
            <source>What you delete waits here, and can be restored.</source>
            <translation>消した画像はここに残り、元に戻せます。</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>言葉を減らすか、初めの文字だけにしてください。</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>ゴミ箱は空です</translation>
        </message>
        <message>
            <source>Show all pictures</source>
            <translation>すべての画像を表示</translation>
        </message>
        <message>
            <source>No pictures found</source>
            <translation>当てはまる画像はありません</translation>
        </message>
        <message>
            <source>No picture here yet</source>
            <translation>画像はまだありません</translation>
        </message>
        <message>
            <source>No file is missing</source>
            <translation>見つからないファイルはありません</translation>
        </message>
        <message>
            <source>Leave out no picture</source>
            <translation>画像をひとつも除かない</translation>
        </message>
        <message>
            <source>Drop pictures on its name.</source>
            <translation>名前の上に画像をドロップしてください。</translation>
        </message>
        <message>
            <source>Create one (Ctrl+1), or drop pictures and folders of any program here.</source>
            <translation>作成するか (Ctrl+1)、ほかのプログラムの画像やフォルダーをここにドロップしてください。</translation>
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
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>スタイルの名前</translation>
        </message>
        <message>
            <source>Text of the style</source>
            <translation>スタイルの文</translation>
        </message>
        <message>
            <source>What pictures of this style should not show</source>
            <translation>このスタイルの画像に出てほしくないもの</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Folder of the style</source>
            <translation>スタイルのフォルダー</translation>
        </message>
        <message>
            <source>The heading that it stands below; a new one is made by its name</source>
            <translation>このスタイルが並ぶ見出し。新しい名前を書けば作られます</translation>
        </message>
        <message>
            <source>Keep the style (Ctrl+Enter)</source>
            <translation>スタイルを保存 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Leave everything as it was (Esc)</source>
            <translation>何も変えずに閉じる (Esc)</translation>
        </message>
        <message>
            <source>Write {prompt} where the prompt goes; without it the text goes behind.</source>
            <translation>プロンプトが入る場所に {prompt} と書きます。書かなければ後ろに付きます。</translation>
        </message>
        <message>
            <source>It brings along: {settings}.</source>
            <translation>一緒に設定するもの: {settings}。</translation>
        </message>
        <message>
            <source>It came with sddesk: yours of the same name takes its place, and removing yours brings it back.</source>
            <translation>sddesk に付属のスタイルです。同じ名前の自分のものが代わりになり、それを削除すると元に戻ります。</translation>
        </message>
    </context>
    <context>
        <name>TokensTable</name>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Nearest words</source>
            <translation>最も近い単語</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>ネガティブプロンプト</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>ベクトル</translation>
        </message>
    </context>
    <context>
        <name>VaePart</name>
        <message>
            <source>Another picture…</source>
            <translation>別の画像…</translation>
        </message>
        <message>
            <source>Encode and decode a picture of yours; you can drop it here, too</source>
            <translation>手持ちの画像をエンコードしてデコードします。ここにドロップもできます</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>エンコードしてデコード</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差（4 倍に強調）</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>チャンネル {number}</translation>
        </message>
        <message>
            <source>A picture for the VAE</source>
            <translation>VAE に通す画像</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back from the large view</source>
            <translation>拡大表示から戻る</translation>
        </message>
        <message>
            <source>Fitted, or pixel by pixel (Z)</source>
            <translation>全体表示または等倍 (Z)</translation>
        </message>
        <message>
            <source>Locate the missing pictures</source>
            <translation>見つからない画像の場所を指定</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>見つからない画像をすべて、写っている内容でフォルダーから探します</translation>
        </message>
        <message>
            <source>Picture before this one</source>
            <translation>前の画像</translation>
        </message>
        <message>
            <source>Show everything that made it, as text (I)</source>
            <translation>生成情報をテキストで表示します (I)</translation>
        </message>
        <message>
            <source>The picture before (Left)</source>
            <translation>前の画像 (←)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>縮小 (-)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>拡大 (+)</translation>
        </message>
        <message>
            <source>Ways to locate the missing picture</source>
            <translation>見つからない画像の探し方</translation>
        </message>
        <message>
            <source>The picture after (Right)</source>
            <translation>次の画像 (→)</translation>
        </message>
        <message>
            <source>Show everything that made it</source>
            <translation>生成情報を表示</translation>
        </message>
        <message>
            <source>Picture after this one</source>
            <translation>次の画像</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>場所を指定…</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Fit the picture or show its pixels</source>
            <translation>全体表示と等倍の切り替え</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>戻る (Esc)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>フォルダーを調べるか、ファイルそのものを選びます（Space で一覧を開く）</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Everything that made this picture</source>
            <translation>この画像の生成情報</translation>
        </message>
        <message>
            <source>Select and copy any of it; I hides it</source>
            <translation>選択してコピーできます。I で隠します</translation>
        </message>
        <message>
            <source>Text in the file:</source>
            <translation>ファイル内のテキスト:</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>生成の設定が含まれていません。</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>キャプション</translation>
        </message>
    </context>
    <context>
        <name>NoticeActions</name>
        <message>
            <source>Add a model folder…</source>
            <translation>モデルのフォルダーを追加…</translation>
        </message>
        <message>
            <source>Convert to safetensors</source>
            <translation>safetensors に変換</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>別の場所に保存…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try in full precision</source>
            <translation>完全精度で試す</translation>
        </message>
        <message>
            <source>Use {steps} steps, {sampler}, guidance {guidance}</source>
            <translation>{steps} ステップ、{sampler}、ガイダンス {guidance} にする</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Draw without them</source>
            <translation>除いて生成</translation>
        </message>
        <message>
            <source>Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}</source>
            <translation>{old_steps} ステップ、{old_sampler}、ガイダンス {old_guidance} に戻す</translation>
        </message>
        <message>
            <source>A folder for the pictures that are not saved yet</source>
            <translation>まだ保存されていない画像の保存先フォルダー</translation>
        </message>
    </context>
    <context>
        <name>PartsPanel</name>
        <message>
            <source>Parts</source>
            <translation>パーツ</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>2 つ目のテキストエンコーダー</translation>
        </message>
        <message>
            <source>Show the parts of other models</source>
            <translation>ほかのモデルのパーツを表示</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Text 2</source>
            <translation>テキスト 2</translation>
        </message>
        <message>
            <source>Text encoder</source>
            <translation>テキストエンコーダー</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>モデル自身のもの</translation>
        </message>
        <message>
            <source>The other file that reads the prompt, of models with two text encoders. Only those that fit are offered.</source>
            <translation>テキストエンコーダーが 2 つあるモデルで、プロンプトを読むもう 1 つのファイルです。合うものだけが表示されます。</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Draw with the VAE, the text encoder or the sampler settings of another model</source>
            <translation>ほかのモデルの VAE、テキストエンコーダー、サンプラー設定で描く</translation>
        </message>
        <message>
            <source>What paints the picture from the finished latents. Only those that fit the model are offered.</source>
            <translation>完成した潜在表現から画像を描き出す部分です。このモデルに合うものだけが表示されます。</translation>
        </message>
        <message>
            <source>What reads the prompt, with its tokenizer. Only those that fit the model are offered.</source>
            <translation>プロンプトを読む部分です (トークナイザー込み)。このモデルに合うものだけが表示されます。</translation>
        </message>
        <message>
            <source>Sampler settings</source>
            <translation>サンプラー設定</translation>
        </message>
        <message>
            <source>What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.</source>
            <translation>サンプラーに伝えるモデルの情報（ノイズの強さ、予測の種類、ステップの間隔）です。</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>サンプラー</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (見つかりません)</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (合いません)</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>予測</translation>
        </message>
        <message>
            <source>What the model predicts. If every picture is noise and its file does not say, choose the other.</source>
            <translation>モデルが予測するもの。どの画像もノイズになり、ファイルに記載がないときは、もう一方を選んでください。</translation>
        </message>
        <message>
            <source>As its files say</source>
            <translation>ファイルの記載どおり</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>ノイズ (epsilon)</translation>
        </message>
        <message>
            <source>Seamless edges</source>
            <translation>継ぎ目のない端</translation>
        </message>
        <message>
            <source>The picture goes on over its edges: beside itself it shows no seam.</source>
            <translation>画像が端を越えて続きます。並べても継ぎ目が見えません。</translation>
        </message>
        <message>
            <source>No</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>横</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>縦</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>両方</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>継ぎ目なし</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>バリエーションの強さ</translation>
        </message>
        <message>
            <source>How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.</source>
            <translation>バリエーションシードのノイズを混ぜる割合です。0 は混ぜず、0.2 なら画像はほぼそのまま、1 ですべて置き換わります。</translation>
        </message>
        <message>
            <source>Variation</source>
            <translation>バリエーション</translation>
        </message>
        <message>
            <source>Of seed</source>
            <translation>そのシード</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>速度 (v)</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>ガイダンスリスケール</translation>
        </message>
        <message>
            <source>Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.</source>
            <translation>ガイダンスによる焼けた見た目を抑えます。終端 SNR がゼロのモデルでは 0.7、ほかは 0 です。</translation>
        </message>
        <message>
            <source>Rescale</source>
            <translation>リスケール</translation>
        </message>
    </context>
    <context>
        <name>OtherSeed</name>
        <message>
            <source>Variation seed</source>
            <translation>バリエーションシード</translation>
        </message>
        <message>
            <source>The seed whose noise is mixed in; picture i of several takes this number + i.</source>
            <translation>混ぜるノイズのシードです。複数枚のときは i 枚目でこの数 + i を使います。</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures found</source>
            <translation>見つかった画像</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash</source>
            <translation>Enter で大きく表示、F・1～5・X・T で印を付け、Delete でゴミ箱に移します</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>The file of this picture is missing.</source>
            <translation>この画像のファイルが見つかりません。</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>作成方法の記録がありません。</translation>
        </message>
        <message>
            <source>made again to be compared, not saved</source>
            <translation>比較のための作り直し (保存しません)</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>大きく表示</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Hold \ or O to see the picture before</source>
            <translation>\ または O を押している間、元の画像を表示します</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Starting the engine…</source>
            <translation>エンジンを起動しています…</translation>
        </message>
        <message>
            <source>Loading the model…</source>
            <translation>モデルを読み込んでいます…</translation>
        </message>
        <message>
            <source>Reading the prompt…</source>
            <translation>プロンプトを読んでいます…</translation>
        </message>
        <message>
            <source>Painting the picture…</source>
            <translation>画像を描き出しています…</translation>
        </message>
        <message>
            <source>Enlarging, {step} of {count} parts done…</source>
            <translation>拡大しています、{count} 個中 {step} 個が完了…</translation>
        </message>
        <message>
            <source>Painting picture {index} of {count}…</source>
            <translation>画像を描き出しています ({index}/{count})…</translation>
        </message>
        <message>
            <source>{speed} it/s</source>
            <translation>{speed} it/s</translation>
        </message>
        <message>
            <source>Preparing the model for this processor, once…</source>
            <translation>このプロセッサー用にモデルを準備しています (最初の一度だけ)…</translation>
        </message>
        <message>
            <source>No answer from the engine for {time}</source>
            <translation>エンジンから応答がありません ({time})</translation>
        </message>
        <message>
            <source>no step for {time}</source>
            <translation>{time} ステップなし</translation>
        </message>
        <message>
            <source>tile {tile} of {tiles}, {step_text}</source>
            <translation>タイル {tile} / {tiles}、{step_text}</translation>
        </message>
        <message>
            <source>step {step} of {steps}</source>
            <translation>ステップ {step}/{steps}</translation>
        </message>
        <message>
            <source>picture {first} of {count}, step {step} of {steps}</source>
            <translation>{count} 枚中 {first} 枚目、ステップ {step}/{steps}</translation>
        </message>
        <message>
            <source>pictures {first} to {last} of {count}, step {step} of {steps}</source>
            <translation>{count} 枚中 {first}～{last} 枚目、ステップ {step}/{steps}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止しました</translation>
        </message>
        <message>
            <source>Stopped at step {step} of {steps}</source>
            <translation>ステップ {step}/{steps} で停止しました</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗しました</translation>
        </message>
        <message>
            <source>Failed at step {step} of {steps}</source>
            <translation>ステップ {step}/{steps} で失敗しました</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断されました</translation>
        </message>
        <message>
            <source>Interrupted at step {step} of {steps}</source>
            <translation>ステップ {step}/{steps} で中断されました</translation>
        </message>
        <message>
            <source>{step_text}, larger</source>
            <translation>{step_text}、大きいサイズで</translation>
        </message>
        <message>
            <source>Enlarging the picture…</source>
            <translation>画像を拡大しています…</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>Tokens used, and how many this model reads</source>
            <translation>使用トークン数と、このモデルが読める上限</translation>
        </message>
        <message>
            <source>{count}/{limit} · end is cut</source>
            <translation>{count}/{limit} · 末尾は無視</translation>
        </message>
        <message>
            <source>The model does not read the words that are struck through.</source>
            <translation>取り消し線の部分はモデルに読まれません。</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Waiting jobs</source>
            <translation>待機中のジョブ</translation>
        </message>
        <message>
            <source>Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later</source>
            <translation>ドラッグ、または Alt+↑・Alt+↓ で順番を変えます</translation>
        </message>
        <message>
            <source>History of jobs</source>
            <translation>ジョブの履歴</translation>
        </message>
        <message>
            <source>What became of the last jobs; Enter runs one again</source>
            <translation>最近のジョブの結果です。Enter でもう一度実行します</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Let the selected jobs run earlier</source>
            <translation>選んだジョブを先に実行する</translation>
        </message>
        <message>
            <source>One place up (Alt+Up)</source>
            <translation>1 つ上へ (Alt+↑)</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後へ</translation>
        </message>
        <message>
            <source>Let the selected jobs run later</source>
            <translation>選んだジョブを後で実行する</translation>
        </message>
        <message>
            <source>One place down (Alt+Down)</source>
            <translation>1 つ下へ (Alt+↓)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Edit the selected job</source>
            <translation>選んだジョブを編集する</translation>
        </message>
        <message>
            <source>Its settings are put on the left; it waits until they are saved (Enter)</source>
            <translation>設定が左側に入ります。保存するまでこのジョブは待ちます (Enter)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Duplicate the selected jobs</source>
            <translation>選んだジョブを複製する</translation>
        </message>
        <message>
            <source>The same once more with new seeds</source>
            <translation>同じ内容を新しいシードでもう一度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Cancel the selected jobs</source>
            <translation>選んだジョブを取り消す</translation>
        </message>
        <message>
            <source>Remove the selected jobs from the queue (Del)</source>
            <translation>選んだジョブをキューから外します (Del)</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>もう一度実行</translation>
        </message>
        <message>
            <source>Run the selected jobs again</source>
            <translation>選んだジョブをもう一度実行する</translation>
        </message>
        <message>
            <source>Order the same pictures with the same seeds (Enter)</source>
            <translation>同じシードで同じ画像をもう一度注文します (Enter)</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>履歴を消す</translation>
        </message>
        <message>
            <source>Forget these jobs; their pictures stay</source>
            <translation>これらのジョブを忘れます。画像は残ります</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>The queue is empty. Generate adds a job at any time.</source>
            <translation>待っているものはありません。「生成」でいつでも追加できます。</translation>
        </message>
        <message>
            <source>Jobs: {count}</source>
            <translation>ジョブ: {count}</translation>
        </message>
        <message>
            <source>Jobs: {count} · about {time} left</source>
            <translation>ジョブ: {count} · 残り約 {time}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show the selected job</source>
            <translation>選択したジョブを表示</translation>
        </message>
        <message>
            <source>See its picture being made (Enter)</source>
            <translation>生成中の画像を見ます (Enter)</translation>
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
            <translation>検索: 赤い家、model:starter、steps&gt;30、is:favourite…</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>画像を検索</translation>
        </message>
        <message>
            <source>Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)</source>
            <translation>言葉、"ひと続きの言葉"、項目: {fields} 。前にマイナスを付けると除きます。(Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>random</source>
            <translation>ランダム</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Noise is drawn from this number. The same seed and settings give the same picture.</source>
            <translation>この数からノイズが作られます。シードと設定が同じなら同じ画像になります。</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>このシードを固定</translation>
        </message>
        <message>
            <source>Draw a new seed</source>
            <translation>新しいシードを引く</translation>
        </message>
        <message>
            <source>Draw a new seed now and keep it</source>
            <translation>新しいシードを引いて固定します</translation>
        </message>
        <message>
            <source>A new seed is drawn for each picture. Press to keep this one.</source>
            <translation>生成のたびに新しいシードを使います。押すとこのシードに固定します。</translation>
        </message>
        <message>
            <source>This seed is kept. Press to draw a new one for each picture.</source>
            <translation>このシードに固定中です。押すと生成のたびに新しいシードを使います。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Add a model folder…</source>
            <translation>モデルのフォルダーを追加…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>モデルの入ったフォルダーを選ぶ (Ctrl+O)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
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
            <translation>フル</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>ハーフ</translation>
        </message>
        <message>
            <source>Half is faster on a GPU and takes half the memory; full is exact everywhere</source>
            <translation>ハーフは GPU では速く、メモリも半分です。フルはどの環境でも正確です</translation>
        </message>
        <message>
            <source>Noise from</source>
            <translation>ノイズの生成元</translation>
        </message>
        <message>
            <source>The CPU: the same on every machine</source>
            <translation>CPU (どの環境でも同じ結果)</translation>
        </message>
        <message>
            <source>The device in use</source>
            <translation>使用中のデバイス</translation>
        </message>
        <message>
            <source>Where the noise of a seed is drawn</source>
            <translation>シードからノイズを作る場所</translation>
        </message>
        <message>
            <source>Use the safety checker</source>
            <translation>セーフティチェッカーを使う</translation>
        </message>
        <message>
            <source>It hides pictures it takes for unsafe; it is often wrong</source>
            <translation>不適切と判定した画像を隠します。誤判定もよくあります</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>セーフティチェッカー</translation>
        </message>
        <message>
            <source>Use it where a model has one</source>
            <translation>モデルに付属していれば使う</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>キーを変更…</translation>
        </message>
        <message>
            <source>Every key of the window, and which you want instead (?)</source>
            <translation>ウィンドウのすべてのキーと、その変更 (?)</translation>
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
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Click shows an album; drop pictures on one to put them in</source>
            <translation>クリックでアルバムを表示、画像をドロップして入れます</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>保存した検索</translation>
        </message>
        <message>
            <source>Click searches again</source>
            <translation>クリックでもう一度検索</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>新しいアルバム</translation>
        </message>
        <message>
            <source>A new album with the selected pictures</source>
            <translation>選んだ画像で新しいアルバムを作る</translation>
        </message>
        <message>
            <source>Rename the album</source>
            <translation>アルバムの名前を変える</translation>
        </message>
        <message>
            <source>Rename the chosen album (F2)</source>
            <translation>選んだアルバムの名前を変える (F2)</translation>
        </message>
        <message>
            <source>Remove the album</source>
            <translation>アルバムを消す</translation>
        </message>
        <message>
            <source>Forget the chosen album; its pictures stay (Delete)</source>
            <translation>選んだアルバムを消す。画像は残ります (Delete)</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>この検索を保存</translation>
        </message>
        <message>
            <source>Keep what is searched for now under a name</source>
            <translation>今の検索に名前を付けて残す</translation>
        </message>
        <message>
            <source>Forget the saved search</source>
            <translation>保存した検索を消す</translation>
        </message>
        <message>
            <source>Forget the chosen search (Delete)</source>
            <translation>選んだ検索を消す (Delete)</translation>
        </message>
        <message>
            <source>Select pictures and press + to put them in an album.</source>
            <translation>画像を選んで + を押すとアルバムに入ります。</translation>
        </message>
        <message>
            <source>Search for something, then press + to keep it.</source>
            <translation>何かを検索して + を押すと残ります。</translation>
        </message>
        <message>
            <source>New search</source>
            <translation>新しい検索</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source>Width in pixels</source>
            <translation>幅 (ピクセル)</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>高さ (ピクセル)</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>幅と高さを入れ替え</translation>
        </message>
        <message>
            <source>Multiples of {step} from {low} to {high}</source>
            <translation>{low}～{high} の {step} の倍数</translation>
        </message>
    </context>
    <context>
        <name>SliderView</name>
        <message>
            <source>Two pictures and the line between them</source>
            <translation>2 枚の画像と境界線</translation>
        </message>
        <message>
            <source>Left picture: {percent} %</source>
            <translation>左の画像: {percent} %</translation>
        </message>
        <message>
            <source>Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, Z shows both fitted or pixel by pixel, Shift and arrows move them</source>
            <translation>境界線はドラッグか ←、→、Home、End で動かします。ホイール、+、- で拡大・縮小、Z で全体表示と等倍の切り替え、Shift+矢印で移動します</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>holiday, red, to print</source>
            <translation>旅行, 赤, 印刷</translation>
        </message>
        <message>
            <source>Tags of the selected pictures</source>
            <translation>選んだ画像のタグ</translation>
        </message>
        <message>
            <source>Tags, separated by commas; Enter keeps them, Esc leaves them as they were</source>
            <translation>タグをカンマで区切ります。Enter で保存、Esc で元のまま</translation>
        </message>
        <message>
            <source>Close the tags</source>
            <translation>タグを閉じる</translation>
        </message>
        <message>
            <source>Leave the tags as they were (Esc)</source>
            <translation>タグを元のままにする (Esc)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>画像 {count} 枚</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailDelegate</name>
        <message>
            <source>file missing</source>
            <translation>ファイルなし</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>非表示</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Create</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Make pictures (Ctrl+1)</source>
            <translation>画像を作る (Ctrl+1)</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>All pictures (Ctrl+2)</source>
            <translation>すべての画像 (Ctrl+2)</translation>
        </message>
        <message>
            <source>Models: get one, add one</source>
            <translation>モデル: 入手・追加</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>モデル (Ctrl+M)</translation>
        </message>
        <message>
            <source>Looking for the device…</source>
            <translation>デバイスを確認中…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>しくみ</translation>
        </message>
        <message>
            <source>How it works (F1)</source>
            <translation>しくみ (F1)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>メニュー (F10)</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Memory: {size}</source>
            <translation>メモリ: {size}</translation>
        </message>
        <message>
            <source>Driver: {driver}</source>
            <translation>ドライバー: {driver}</translation>
        </message>
        <message>
            <source>{device} and {count} more</source>
            <translation>{device} ほか {count} 枚</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>{line} in {time}</source>
            <translation>{line}（拡大に {time}）</translation>
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
            <translation>シード {seed} · {steps} ステップ · {sampler} · {width} × {height}</translation>
        </message>
        <message>
            <source>CPU, 1 thread</source>
            <translation>CPU、1 スレッド</translation>
        </message>
        <message>
            <source>CPU, {threads} threads</source>
            <translation>CPU、{threads} スレッド</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>♥ favourite</source>
            <translation>♥ お気に入り</translation>
        </message>
        <message>
            <source>✕ rejected</source>
            <translation>✕ 不採用</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>高速</translation>
        </message>
        <message>
            <source>from a picture, strength {strength}</source>
            <translation>画像から生成、強さ {strength}</translation>
        </message>
        <message>
            <source>refined in such tiles, strength {strength}</source>
            <translation>このタイルで描き直し、強さ {strength}</translation>
        </message>
        <message>
            <source>enlarged {scale} times by {model}</source>
            <translation>{model} で {scale} 倍に拡大</translation>
        </message>
        <message>
            <source>Partly read. Left out:</source>
            <translation>一部だけ読み取りました。取り込まれなかったもの：</translation>
        </message>
        <message>
            <source>partly read</source>
            <translation>一部のみ読み取り</translation>
        </message>
        <message>
            <source>seed not stated</source>
            <translation>シードの記載なし</translation>
        </message>
        <message>
            <source>steps not stated</source>
            <translation>ステップの記載なし</translation>
        </message>
        <message>
            <source>sampler not stated</source>
            <translation>サンプラーの記載なし</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>シード {seed}</translation>
        </message>
        <message>
            <source>{steps} steps</source>
            <translation>{steps} ステップ</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>今日 {time}</translation>
        </message>
        <message>
            <source>part of a picture, strength {strength}</source>
            <translation>画像の一部、強さ {strength}</translation>
        </message>
        <message>
            <source>drawn on at {width} × {height}, strength {strength}</source>
            <translation>{width} × {height} で描き足し、強さ {strength}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 時間 {minutes} 分</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>セーフティチェッカーにより非表示</translation>
        </message>
        <message>
            <source>The file of this picture is missing. Locate… finds it where it is now.</source>
            <translation>この画像のファイルが見つかりません。「場所を指定…」で今の場所から探せます。</translation>
        </message>
        <message>
            <source>This picture is in the trash.</source>
            <translation>この画像はゴミ箱にあります。</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>この画像はもうライブラリにありません。</translation>
        </message>
    </context>
    <context>
        <name>WordsPart</name>
        <message>
            <source>Draw without this word</source>
            <translation>この単語なしで描く</translation>
        </message>
        <message>
            <source>Only this step</source>
            <translation>このステップだけ</translation>
        </message>
        <message>
            <source>Show the maps of the step on the slider, not the mean of all</source>
            <translation>すべての平均ではなく、スライダーのステップのマップを表示</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>すべての解像度</translation>
        </message>
        <message>
            <source>See where it acts</source>
            <translation>働く場所を見る</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB</source>
            <translation>「{word}」なし: {psnr} dB</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差（4 倍に強調）</translation>
        </message>
        <message>
            <source>Near it in the encoder's table: {words}</source>
            <translation>エンコーダーの表で近いもの: {words}</translation>
        </message>
        <message>
            <source>Point at a word, or at the picture.</source>
            <translation>単語か画像を指してください。</translation>
        </message>
        <message>
            <source>Here: {words}</source>
            <translation>ここ: {words}</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>すべてのブロック</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>ブロック {block} / {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>マップの層</translation>
        </message>
        <message>
            <source>Show what the layers of one resolution, or one block, looked at, or the mean of all</source>
            <translation>一つの解像度の層、または一つのブロックが見たもの、あるいは全体の平均を表示します</translation>
        </message>
    </context>
    <context>
        <name>WordView</name>
        <message>
            <source>The picture, under the map of a word</source>
            <translation>画像と単語のマップ</translation>
        </message>
    </context>
    <context>
        <name>ZoomView</name>
        <message>
            <source>Large picture</source>
            <translation>拡大画像</translation>
        </message>
        <message>
            <source>Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; dragged out it is a file</source>
            <translation>ホイール、+、- で拡大・縮小。Z で全体表示と等倍を切り替え。ドラッグまたは Shift+矢印で移動。外へドラッグするとファイルとして渡せます</translation>
        </message>
    </context>
    <context>
        <name>_Names</name>
        <message>
            <source>{name}: {count} pictures</source>
            <translation>{name}: 画像 {count} 枚</translation>
        </message>
    </context>
    <context>
        <name>diff</name>
        <message>
            <source>Gone: {text}</source>
            <translation>なくなった: {text}</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>新しい: {text}</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>違いはありません。</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Kind of guidance</source>
            <translation>ガイダンスの種類</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>ネガティブプロンプト</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>2 つ目のテキストエンコーダー</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>継ぎ目なし</translation>
        </message>
        <message>
            <source>Variation seed</source>
            <translation>バリエーションシード</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>バリエーションの強さ</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>ステップ数</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>ガイダンス</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>ガイダンスリスケール</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>サンプラー</translation>
        </message>
        <message>
            <source>Model's hash as the file gives it</source>
            <translation>ファイルに書かれたモデルのハッシュ</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>スケジュール</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>幅</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Model on the hub</source>
            <translation>ハブ上のモデル</translation>
        </message>
        <message>
            <source>Model's commit</source>
            <translation>モデルのコミット</translation>
        </message>
        <message>
            <source>Model's hash (SHA-256)</source>
            <translation>モデルのハッシュ (SHA-256)</translation>
        </message>
        <message>
            <source>Sampler's settings of</source>
            <translation>サンプラー設定の提供元</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>予測</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Marks in the prompt</source>
            <translation>プロンプトの記号</translation>
        </message>
        <message>
            <source>Noise drawn on</source>
            <translation>ノイズの生成場所</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>指定した精度</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>セーフティチェッカー</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Precision used</source>
            <translation>使われた精度</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>生成した機器</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒数</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>生成日時</translation>
        </message>
        <message>
            <source>Settings from</source>
            <translation>設定の出どころ</translation>
        </message>
        <message>
            <source>Refined in tiles: scale</source>
            <translation>タイルで描き直し: 倍率</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler</source>
            <translation>タイルで描き直し: アップスケーラー</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler's hash (SHA-256)</source>
            <translation>タイルで描き直し: アップスケーラーのハッシュ（SHA-256）</translation>
        </message>
        <message>
            <source>Refined in tiles: overlap in pixels</source>
            <translation>タイルで描き直し: 重なり（ピクセル）</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>画像のサイズ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Hash of the pixels (SHA-256)</source>
            <translation>ピクセルのハッシュ (SHA-256)</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>キャプション</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Text encoder of</source>
            <translation>テキストエンコーダーの出所</translation>
        </message>
        <message>
            <source>VAE of</source>
            <translation>VAE の出所</translation>
        </message>
        <message>
            <source>Prompt as written</source>
            <translation>書いたままのプロンプト</translation>
        </message>
        <message>
            <source>Negative prompt as written</source>
            <translation>書いたままのネガティブプロンプト</translation>
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
            <translation>計算に使ったもの</translation>
        </message>
        <message>
            <source>Pictures in one pass</source>
            <translation>同時に計算した枚数</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>スレッド数</translation>
        </message>
        <message>
            <source>Start picture encoded</source>
            <translation>元の画像のエンコード</translation>
        </message>
        <message>
            <source>Products added up in</source>
            <translation>積の加算の精度</translation>
        </message>
        <message>
            <source>Weights kept in</source>
            <translation>重みの保持</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>デコード</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>モード</translation>
        </message>
        <message>
            <source>Compiled</source>
            <translation>コンパイル済み</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>Sampler as the file names it</source>
            <translation>ファイルに書かれたサンプラー名</translation>
        </message>
        <message>
            <source>Schedule as the file names it</source>
            <translation>ファイルに書かれたスケジュール名</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>強度</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>画像ガイダンス</translation>
        </message>
        <message>
            <source>Hires fix: scale</source>
            <translation>高解像度補正: 倍率</translation>
        </message>
        <message>
            <source>Hires fix: strength</source>
            <translation>高解像度補正: 強度</translation>
        </message>
        <message>
            <source>Hires fix: steps</source>
            <translation>高解像度補正: ステップ</translation>
        </message>
        <message>
            <source>Hires fix: upscaler</source>
            <translation>高解像度補正: アップスケーラー</translation>
        </message>
        <message>
            <source>Hires fix: upscaler's hash (SHA-256)</source>
            <translation>高解像度補正: アップスケーラーのハッシュ（SHA-256）</translation>
        </message>
        <message>
            <source>All combinations of {a|b}</source>
            <translation>{a|b} のすべての組み合わせ</translation>
        </message>
        <message>
            <source>Control picture: begin</source>
            <translation>制御画像：開始</translation>
        </message>
        <message>
            <source>Control picture: end</source>
            <translation>制御画像：終了</translation>
        </message>
        <message>
            <source>Control picture: fit</source>
            <translation>制御画像：合わせ方</translation>
        </message>
        <message>
            <source>Control picture: high threshold</source>
            <translation>制御画像：上のしきい値</translation>
        </message>
        <message>
            <source>Control picture: low threshold</source>
            <translation>制御画像：下のしきい値</translation>
        </message>
        <message>
            <source>Control picture: processor</source>
            <translation>制御画像：種類</translation>
        </message>
        <message>
            <source>Control picture: weight</source>
            <translation>制御画像：重み</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA: weight</source>
            <translation>LoRA：重み</translation>
        </message>
        <message>
            <source>Mask: area</source>
            <translation>マスク：範囲</translation>
        </message>
        <message>
            <source>Mask: blur</source>
            <translation>マスク：ぼかし</translation>
        </message>
        <message>
            <source>Mask: fill</source>
            <translation>マスク：塗り</translation>
        </message>
        <message>
            <source>Mask: invert</source>
            <translation>マスク：反転</translation>
        </message>
        <message>
            <source>Mask: margin</source>
            <translation>マスク：余白</translation>
        </message>
        <message>
            <source>Reference: takes</source>
            <translation>参照画像：取り入れる内容</translation>
        </message>
        <message>
            <source>Reference: weight</source>
            <translation>参照画像：重み</translation>
        </message>
        <message>
            <source>Refining: overlap</source>
            <translation>タイルでの描き直し：重なり</translation>
        </message>
        <message>
            <source>Refining: scale</source>
            <translation>タイルでの描き直し：倍率</translation>
        </message>
        <message>
            <source>Refining: upscaler</source>
            <translation>タイルでの描き直し：アップスケーラー</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Start picture: fit</source>
            <translation>開始画像：合わせ方</translation>
        </message>
        <message>
            <source>Words of the prompt replaced</source>
            <translation>プロンプトの語の置き換え</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>スタイル</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>スタイル</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>The prompt is too long for this language model: {count} tokens, {limit} fit.</source>
            <translation>このプロンプトはこの言語モデルには長すぎます: {count} トークンで、入るのは {limit} までです。</translation>
        </message>
        <message>
            <source>In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.</source>
            <translation>このモデルは、PNDM では {steps} ステップ未満だと色がおかしくなります。DPM++ 2M なら 20 で足ります。</translation>
        </message>
        <message>
            <source>its first machine does not answer.</source>
            <translation>最初のマシンが応答しません。</translation>
        </message>
        <message>
            <source>To draw on more than one machine Ray is needed, which is not installed.</source>
            <translation>複数のマシンで描くには Ray が必要ですが、インストールされていません。</translation>
        </message>
        <message>
            <source>Was it changed meanwhile? Order it again.</source>
            <translation>途中で変更されませんでしたか。もう一度注文してください。</translation>
        </message>
        <message>
            <source>The file {file} of a model came to the machine {node} as other bytes.</source>
            <translation>モデルのファイル {file} は、マシン {node} に違う内容で届きました。</translation>
        </message>
        <message>
            <source>The file {file} of a model cannot be kept on the machine {node}: {reason}</source>
            <translation>モデルのファイル {file} をマシン {node} に保存できません: {reason}</translation>
        </message>
        <message>
            <source>An engine on the machine {node} waits for room: others use it.</source>
            <translation>マシン {node} のエンジンは空きを待っています。ほかが使用中です。</translation>
        </message>
        <message>
            <source>An engine on the machine {node} ended: its order goes on elsewhere.</source>
            <translation>マシン {node} のエンジンが終了しました。その注文はほかのエンジンで続きます。</translation>
        </message>
        <message>
            <source>No machine of the cluster has an engine any more: the orders wait {seconds} s for one.</source>
            <translation>クラスターのどのマシンにも、もうエンジンがありません。注文は {seconds} 秒間、来るのを待ちます。</translation>
        </message>
        <message>
            <source>The machine {node} of the cluster ended: its orders go on elsewhere.</source>
            <translation>クラスターのマシン {node} が終了しました。その注文はほかのマシンで続きます。</translation>
        </message>
        <message>
            <source>no machine has room for one.</source>
            <translation>どのマシンにも空きがありません。</translation>
        </message>
        <message>
            <source>The cluster has no engine: {reason}</source>
            <translation>クラスターにエンジンがありません: {reason}</translation>
        </message>
        <message>
            <source>Install the same versions on all machines.</source>
            <translation>すべてのマシンに同じバージョンをインストールしてください。</translation>
        </message>
        <message>
            <source>The machine {node} cannot start an engine: {reason}</source>
            <translation>マシン {node} でエンジンを起動できません: {reason}</translation>
        </message>
        <message>
            <source>The machine {node} has {package} {there}, this one {here}: it makes nothing.</source>
            <translation>マシン {node} の {package} は {there}、このマシンは {here} です。そのマシンでは何も作りません。</translation>
        </message>
        <message>
            <source>The cluster {address} runs other versions of Python or Ray: {reason}</source>
            <translation>クラスター {address} の Python または Ray のバージョンが違います: {reason}</translation>
        </message>
        <message>
            <source>{address}: an address of Ray's client cannot be used.</source>
            <translation>{address}: Ray クライアントのアドレスは使えません。</translation>
        </message>
        <message>
            <source>The cluster {address} refuses the token of this machine.</source>
            <translation>クラスター {address} はこのマシンのトークンを受け付けません。</translation>
        </message>
        <message>
            <source>The cluster {address} cannot be reached: {reason}</source>
            <translation>クラスター {address} に接続できません: {reason}</translation>
        </message>
        <message>
            <source>Start Ray on this machine as a part of the cluster, with the same token: see the manual.</source>
            <translation>このマシンでも、同じトークンを使い、クラスターの一部として Ray を起動してください。マニュアルをご覧ください。</translation>
        </message>
        <message>
            <source>An input of the order did not reach the machine {node}.</source>
            <translation>注文の入力がマシン {node} に届きませんでした。</translation>
        </message>
        <message>
            <source>The engine on the machine {node} did not stop when asked to, so it was ended.</source>
            <translation>マシン {node} のエンジンは停止の指示に応じなかったため、終了させました。</translation>
        </message>
        <message>
            <source>No sign of life came from the engine on the machine {node} for {seconds} s.</source>
            <translation>マシン {node} のエンジンから {seconds} 秒間応答がありません。</translation>
        </message>
        <message>
            <source>The engine on the machine {node} ended while it worked.</source>
            <translation>マシン {node} のエンジンが作業中に終了しました。</translation>
        </message>
        <message>
            <source>Make room on the disk of its machines, or give Ray a larger object store.</source>
            <translation>クラスターのマシンのディスクを空けるか、Ray のオブジェクトストアを大きくしてください。</translation>
        </message>
        <message>
            <source>The object store of the cluster is full: {reason}</source>
            <translation>クラスターのオブジェクトストアがいっぱいです: {reason}</translation>
        </message>
        <message>
            <source>--host-name belongs to --listen-on-network.</source>
            <translation>--host-name は --listen-on-network と一緒に使います。</translation>
        </message>
        <message>
            <source>--{option} belongs to --prompt: without it pictures are enlarged.</source>
            <translation>--{option} は --prompt と一緒に使います。--prompt がなければ画像は拡大されます。</translation>
        </message>
        <message>
            <source>Allow writing there, then start this again: nothing is made twice.</source>
            <translation>そこへの書き込みを許可してから、もう一度起動してください。同じものが二度作られることはありません。</translation>
        </message>
        <message>
            <source>Choose another one by --port.</source>
            <translation>--port で別のポートを選んでください。</translation>
        </message>
        <message>
            <source>Install it with: pip install "sddesk[{extra}]"</source>
            <translation>次のコマンドでインストールしてください: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Install sddesk for Python: pip install "sddesk[{extra}]"</source>
            <translation>Python 用の sddesk をインストールしてください: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Leave the second text encoder out.</source>
            <translation>2 つ目のテキストエンコーダーを指定しないでください。</translation>
        </message>
        <message>
            <source>Ask for it again when the picture is done.</source>
            <translation>画像ができたら、もう一度開いてください。</translation>
        </message>
        <message>
            <source>A picture was ordered, which comes first: the explanation was stopped.</source>
            <translation>画像が注文されたため、そちらを優先して説明を止めました。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be watched: {reason}.</source>
            <translation>フォルダー {folder} は監視できません: {reason}。</translation>
        </message>
        <message>
            <source>The hook {name} failed: {reason}</source>
            <translation>フック {name} が失敗しました: {reason}</translation>
        </message>
        <message>
            <source>The hook {name} is not run: {reason}</source>
            <translation>フック {name} は実行されません: {reason}</translation>
        </message>
        <message>
            <source>The hooks are too slow: {count} pictures wait for them, and one was left out.</source>
            <translation>フックが遅すぎます。{count} 枚の画像が待っていて、1 枚は省かれました。</translation>
        </message>
        <message>
            <source>The package {package} is not installed.</source>
            <translation>パッケージ {package} がインストールされていません。</translation>
        </message>
        <message>
            <source>The packaged sddesk does not hold this door.</source>
            <translation>パッケージ版の sddesk にはこの入口は入っていません。</translation>
        </message>
        <message>
            <source>The Python script of {name} is in the clipboard.</source>
            <translation>{name} の Python スクリプトをクリップボードにコピーしました。</translation>
        </message>
        <message>
            <source>The server cannot listen at {address}, port {port}: {reason}</source>
            <translation>サーバーは {address} のポート {port} で待ち受けできません: {reason}</translation>
        </message>
        <message>
            <source>The token in {file} cannot be used: {reason}</source>
            <translation>{file} のトークンを使えません: {reason}</translation>
        </message>
        <message>
            <source>There is no order {number} here.</source>
            <translation>注文 {number} はここにはありません。</translation>
        </message>
        <message>
            <source>There is no picture {number} here.</source>
            <translation>画像 {number} はここにはありません。</translation>
        </message>
        <message>
            <source>This order is not taken: {reason}.</source>
            <translation>この注文は受け付けられません: {reason}。</translation>
        </message>
        <message>
            <source>This picture cannot be written as Python yet: {what}.</source>
            <translation>この画像はまだ Python として書き出せません: {what}。</translation>
        </message>
        <message>
            <source>This model has no cross-attention to the text, so where each word acts is not shown. Its steps, its guided answers and its tokens are.</source>
            <translation>このモデルにはテキストへのクロスアテンションがないため、各単語が働く場所は示せません。ステップ、ガイダンス後の答え、トークンは示します。</translation>
        </message>
        <message>
            <source>The picture was drawn in two parts, the second larger. What is shown is the first part.</source>
            <translation>この画像は二段階で描かれ、二段目のほうが大きいものです。示すのは一段目です。</translation>
        </message>
        <message>
            <source>So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. The pictures of all steps are shown.</source>
            <translation>この大きさではすべてのステップの数値は置けません。{every} ステップごとの数値を残します。画像はすべてのステップについて示します。</translation>
        </message>
        <message>
            <source>OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding.</source>
            <translation>OpenVINO の中は見られないため、この実行は PyTorch が描きます。画像は丸め誤差の分だけ異なります。</translation>
        </message>
        <message>
            <source>Not drawn for comparison: {what}. {reason}</source>
            <translation>比較のためには描きませんでした: {what}。{reason}</translation>
        </message>
        <message>
            <source>Memory was short, so where each word acts was not recorded to the end. All else is shown.</source>
            <translation>メモリが足りないため、各単語が働く場所は最後まで記録していません。ほかはすべて示します。</translation>
        </message>
        <message>
            <source>Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit.</source>
            <translation>メモリが足りないため、VAE を通した往復は示せません。もっと小さな画像なら収まるかもしれません。</translation>
        </message>
        <message>
            <source>Memory was short, so the blocks of the network were not timed. All else is shown.</source>
            <translation>メモリが足りないため、ネットワークのブロックの時間は測っていません。ほかはすべて示します。</translation>
        </message>
        <message>
            <source>Memory was short, so not every step is shown decoded. Their rough pictures are.</source>
            <translation>メモリが足りないため、すべてのステップをデコードしては示せません。粗い画像で示します。</translation>
        </message>
        <message>
            <source>Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough.</source>
            <translation>この大きさではデコードに時間がかかります。{steps} ステップのうち {count} をデコードし、ほかは粗い画像で示します。</translation>
        </message>
        <message>
            <source>Ask for the picture that it was made from.</source>
            <translation>元になった画像について尋ねてください。</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger in one go: there are no steps to be shown.</source>
            <translation>この画像は拡大モデルが一度に大きくしたものなので、示せるステップがありません。</translation>
        </message>
        <message>
            <source>Make it again in sddesk instead.</source>
            <translation>代わりに sddesk でもう一度作成してください。</translation>
        </message>
        <message>
            <source>{count} orders wait here; no more are taken.</source>
            <translation>{count} 件の注文が待っているため、これ以上は受け付けません。</translation>
        </message>
        <message>
            <source>{file} cannot be moved into {folder}: {reason}</source>
            <translation>{file} を {folder} へ移動できません: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be written: choose a name that ends in .py or .ipynb.</source>
            <translation>{name} には書き出せません。.py または .ipynb で終わる名前を選んでください。</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>フォルダー {folder} はありません。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>フォルダー {folder} を読み込めません: {reason}。</translation>
        </message>
        <message>
            <source>The list of model folders {file} cannot be read: {reason}.</source>
            <translation>モデルのフォルダーの一覧 {file} を読み込めません: {reason}。</translation>
        </message>
        <message>
            <source>Add the folders themselves instead.</source>
            <translation>代わりにフォルダーを直接追加してください。</translation>
        </message>
        <message>
            <source>{what} VAE{packing}: this version has no model that it fits.</source>
            <translation>{what} の VAE{packing}: このバージョンには合うモデルがありません。</translation>
        </message>
        <message>
            <source>No installed {kind} is called “{name}”.</source>
            <translation>「{name}」という {kind} はインストールされていません。</translation>
        </message>
        <message>
            <source>Add its file, or check how it is written.</source>
            <translation>ファイルを追加するか、名前の綴りを確認してください。</translation>
        </message>
        <message>
            <source>There is no checkpoint in {folder}.</source>
            <translation>{folder} にチェックポイントがありません。</translation>
        </message>
        <message>
            <source>LoRAs and VAEs are added to a checkpoint; they draw nothing alone.</source>
            <translation>LoRA や VAE はチェックポイントに追加して使うもので、単独では描けません。</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>ファイル {file} を読み込めません: {reason}。</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed.</source>
            <translation>モデル「{name}」はインストールされていません。</translation>
        </message>
        <message>
            <source>Get it or add its folder on the models page, or choose another model.</source>
            <translation>モデルのページで入手するかフォルダーを追加してください。別のモデルを選ぶこともできます。</translation>
        </message>
        <message>
            <source>The folder {folder} is no model, and sddesk finds none in it.</source>
            <translation>フォルダー {folder} はモデルではなく、その中にもモデルが見つかりません。</translation>
        </message>
        <message>
            <source>Choose a diffusers folder, a folder with .safetensors files, or such a file.</source>
            <translation>diffusers のフォルダー、.safetensors ファイルのあるフォルダー、またはそのファイルを選んでください。</translation>
        </message>
        <message>
            <source>A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file.</source>
            <translation>コードを実行できる pickle 形式なので開いていません。`sddesk models convert` で safetensors ファイルにできます。</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model.</source>
            <translation>このモデルの safetensors ファイルを入手してください。</translation>
        </message>
        <message>
            <source>The weights of “{part}” in {folder} are pickles, which can run code.</source>
            <translation>{folder} の「{part}」の重みは、コードを実行できる pickle 形式です。</translation>
        </message>
        <message>
            <source>Get the safetensors files of this model.</source>
            <translation>このモデルの safetensors ファイルを入手してください。</translation>
        </message>
        <message>
            <source>The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet.</source>
            <translation>フォルダー {folder} の「{pipeline}」にはまだ対応していません。</translation>
        </message>
        <message>
            <source>It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format.</source>
            <translation>使えるのは diffusers 形式の Stable Diffusion 1.x・2.x・XL のモデルです。</translation>
        </message>
        <message>
            <source>The folder {folder} brings code of its own ({what}), which is never run.</source>
            <translation>フォルダー {folder} には独自のコード ({what}) が含まれています。そのようなコードは実行しません。</translation>
        </message>
        <message>
            <source>Choose a model that needs only diffusers and transformers.</source>
            <translation>diffusers と transformers だけで動くモデルを選んでください。</translation>
        </message>
        <message>
            <source>The folder {folder} is no model: it has no model_index.json.</source>
            <translation>フォルダー {folder} はモデルではありません (model_index.json がありません)。</translation>
        </message>
        <message>
            <source>Choose the folder that holds model_index.json and unet.</source>
            <translation>model_index.json と unet を含むフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{host} lists more for “{hub_id}” than any model has: nothing was fetched.</source>
            <translation>{host} が「{hub_id}」として示すファイルは、どのモデルよりも多すぎます。何もダウンロードしていません。</translation>
        </message>
        <message>
            <source>The model in {folder} is not complete: {what} is missing.</source>
            <translation>{folder} のモデルは不完全です: {what} がありません。</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>モデルを入手し直してください。</translation>
        </message>
        <message>
            <source>The file {file} is a pickle, which can run code. It was not opened.</source>
            <translation>ファイル {file} は、コードを実行できる pickle 形式です。開いていません。</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model, or have this one converted.</source>
            <translation>このモデルの safetensors ファイルを入手するか、このファイルを変換してください。</translation>
        </message>
        <message>
            <source>The file {file} is damaged or not complete: {reason}.</source>
            <translation>ファイル {file} は壊れているか不完全です: {reason}。</translation>
        </message>
        <message>
            <source>The settings are those of the picture that was enlarged.</source>
            <translation>設定は、拡大前の画像のものです。</translation>
        </message>
        <message>
            <source>The prompt has {count} lines; at most {limit} become jobs at once.</source>
            <translation>プロンプトが {count} 行あります。一度にジョブにできるのは {limit} 行までです。</translation>
        </message>
        <message>
            <source>“sddesk run” takes a text file with a prompt on each line.</source>
            <translation>「sddesk run」には、1 行に 1 つのプロンプトを書いたテキストファイルを渡せます。</translation>
        </message>
        <message>
            <source>An enlargement has no seed and no settings to change.</source>
            <translation>拡大には変更できるシードも設定もありません。</translation>
        </message>
        <message>
            <source>Add the safetensors file of one on the models page.</source>
            <translation>モデルのページで safetensors ファイルを追加してください。</translation>
        </message>
        <message>
            <source>No upscaler is installed.</source>
            <translation>アップスケーラーがインストールされていません。</translation>
        </message>
        <message>
            <source>{name} is transparent in parts, which lie on white.</source>
            <translation>{name} には透明な部分があり、白の上に置かれます。</translation>
        </message>
        <message>
            <source>{name} is animated: only its first picture is taken.</source>
            <translation>{name} はアニメーションです。最初の画像だけを使います。</translation>
        </message>
        <message>
            <source>Memory was short, so the picture was enlarged in parts of {side} pixels.</source>
            <translation>メモリが足りなかったため、画像を {side} ピクセルの部分に分けて拡大しました。</translation>
        </message>
        <message>
            <source>In half precision the upscaler overflowed: the picture was enlarged in full precision.</source>
            <translation>半精度でアップスケーラーが桁あふれしたため、画像を単精度で拡大しました。</translation>
        </message>
        <message>
            <source>The numbers of the upscaler {name} overflowed: no picture came out.</source>
            <translation>アップスケーラー {name} の計算が桁あふれし、画像ができませんでした。</translation>
        </message>
        <message>
            <source>Its file may be damaged: fetch it again, or choose another one.</source>
            <translation>ファイルが壊れている可能性があります。取得し直すか、別のものを選んでください。</translation>
        </message>
        <message>
            <source>Close other programs that use this memory, or choose a smaller upscaler.</source>
            <translation>このメモリを使っている他のプログラムを終了するか、より小さいアップスケーラーを選んでください。</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.</source>
            <translation>画像を拡大するメモリが足りません: {device} のメモリは {total} GB、空きは {free} GB です。</translation>
        </message>
        <message>
            <source>At most {most} million pixels can be made: reduce the picture first.</source>
            <translation>作れるのは最大 {most} 百万画素です。先に画像を縮小してください。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} would become {large} x {tall}, more than can be made.</source>
            <translation>{width} x {height} の画像は {large} x {tall} になり、作れる大きさを超えます。</translation>
        </message>
        <message>
            <source>Choose a smaller scale or another upscaler, or enlarge the result again.</source>
            <translation>より小さい倍率か別のアップスケーラーを選ぶか、結果をもう一度拡大してください。</translation>
        </message>
        <message>
            <source>The upscaler {name} enlarges {scale} times at most, not {wanted} times.</source>
            <translation>アップスケーラー {name} は最大 {scale} 倍までで、{wanted} 倍にはできません。</translation>
        </message>
        <message>
            <source>The picture {name} is missing: its file is not there.</source>
            <translation>画像 {name} が見つかりません: ファイルがありません。</translation>
        </message>
        <message>
            <source>Choose another upscaler; `sddesk models list` shows them.</source>
            <translation>別のアップスケーラーを選んでください。`sddesk models list` で一覧を表示します。</translation>
        </message>
        <message>
            <source>The file {file} holds no network that enlarges pictures.</source>
            <translation>ファイル {file} には画像を拡大するネットワークがありません。</translation>
        </message>
        <message>
            <source>{what} of the model in {folder} cannot be read: {reason}</source>
            <translation>{folder} のモデルの {what} を読み込めません: {reason}</translation>
        </message>
        <message>
            <source>Weights of a kind that this version does not know.</source>
            <translation>このバージョンが知らない種類の重みです。</translation>
        </message>
        <message>
            <source>This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.</source>
            <translation>このモデルが描けるのは一辺 {most} ピクセルまでで、{width} x {height} は描けません。ネットワークがそれ以上の位置を知りません。</translation>
        </message>
        <message>
            <source>The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.</source>
            <translation>画像を見るテキストエンコーダーの一部（mmproj）です。このバージョンはこれを safetensors ファイルからだけ読み込みます。</translation>
        </message>
        <message>
            <source>The vocabulary in {folder} cannot be read: {reason}</source>
            <translation>{folder} の語彙を読み込めません: {reason}</translation>
        </message>
        <message>
            <source>A grid is made of one prompt, not of {count}.</source>
            <translation>グリッドは 1 つのプロンプトから作ります ({count} 個は指定できません)。</translation>
        </message>
        <message>
            <source>Nothing can be saved in {folder}: {reason}</source>
            <translation>{folder} には保存できません: {reason}</translation>
        </message>
        <message>
            <source>Name another folder, or allow writing there.</source>
            <translation>別のフォルダーを指定するか、書き込みを許可してください。</translation>
        </message>
        <message>
            <source>These settings cannot be read: {reason}</source>
            <translation>この設定は読み取れません: {reason}</translation>
        </message>
        <message>
            <source>The size {width} x {height} cannot be made.</source>
            <translation>サイズ {width} x {height} の画像は生成できません。</translation>
        </message>
        <message>
            <source>Choose multiples of {step} from {low} to {high} pixels.</source>
            <translation>{low}～{high} ピクセルの {step} の倍数を選んでください。</translation>
        </message>
        <message>
            <source>The prompt has {count} characters, more than the {limit} that are kept.</source>
            <translation>プロンプトが {count} 文字あり、上限の {limit} 文字を超えています。</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>短くしてください。</translation>
        </message>
        <message>
            <source>A guidance rescale of {value} cannot be used: choose 0 to 1.</source>
            <translation>ガイダンスリスケール {value} は使えません。0 から 1 で選んでください。</translation>
        </message>
        <message>
            <source>A region that is drawn alone has other edges than the picture: it cannot be seamless.</source>
            <translation>単独で描く領域は画像と端が異なるため、継ぎ目なしにできません。</translation>
        </message>
        <message>
            <source>Draw the whole picture with the mask, or turn the seamless edges off.</source>
            <translation>マスクを使って画像全体を描くか、継ぎ目なしをオフにしてください。</translation>
        </message>
        <message>
            <source>With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>継ぎ目なしの画像は OpenVINO ではなく PyTorch で作ります。時間が長くかかります。</translation>
        </message>
        <message>
            <source>A variation strength of {value} cannot be used: choose 0 to 1.</source>
            <translation>バリエーションの強さ {value} は使えません。0 から 1 で選んでください。</translation>
        </message>
        <message>
            <source>A variation seed alone changes nothing.</source>
            <translation>バリエーションシードだけでは何も変わりません。</translation>
        </message>
        <message>
            <source>Add --variation-strength, from 0 to 1.</source>
            <translation>--variation-strength (0 から 1) を加えてください。</translation>
        </message>
        <message>
            <source>A guidance of {guidance} cannot be used: choose {low} to {high}.</source>
            <translation>ガイダンス {guidance} は使えません。{low}～{high} を選んでください。</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one.</source>
            <translation>{rows} x {columns} 枚を一度に生成することはできません。1～{limit} 枚にしてください。</translation>
        </message>
        <message>
            <source>The seed {seed} is outside 0 to {limit}.</source>
            <translation>シード {seed} は範囲外です (0～{limit})。</translation>
        </message>
        <message>
            <source>The file {file} stands where the folder of a model was.</source>
            <translation>モデルのフォルダーがあった場所にファイル {file} があります。</translation>
        </message>
        <message>
            <source>Add it on the models page, as a file.</source>
            <translation>モデルのページでファイルとして追加してください。</translation>
        </message>
        <message>
            <source>The model in {folder} was trained on other noise ({what}): this version cannot draw it yet.</source>
            <translation>{folder} のモデルは別の種類のノイズで学習されています（{what}）。このバージョンではまだ描画できません。</translation>
        </message>
        <message>
            <source>The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet.</source>
            <translation>{folder} のモデルは画像も入力に使います（{what}）。このバージョンではまだ描画できません。</translation>
        </message>
        <message>
            <source>Its numbers are integers that nothing tells how to read.</source>
            <translation>数値が整数で、読み方を示すものがありません。</translation>
        </message>
        <message>
            <source>The model's part “{part}” is {library}.{kind}, which is not loaded.</source>
            <translation>モデルの「{part}」は {library}.{kind} のため、読み込みません。</translation>
        </message>
        <message>
            <source>Only the known parts of diffusers and transformers are: use another model.</source>
            <translation>読み込めるのは diffusers と transformers の既知の部品だけです。別のモデルを使ってください。</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a prompt: the last {unread} were not read.</source>
            <translation>モデルが読めるプロンプトは {limit} トークンまでで、末尾の {unread} トークンは読まれませんでした。</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a negative prompt: the last {unread} were not read.</source>
            <translation>モデルが読めるネガティブプロンプトは {limit} トークンまでで、末尾の {unread} トークンは読まれませんでした。</translation>
        </message>
        <message>
            <source>The text encoder has {layers} layers: clip skip {asked} was taken as {layers}.</source>
            <translation>テキストエンコーダーは {layers} 層です。クリップスキップ {asked} は {layers} として扱いました。</translation>
        </message>
        <message>
            <source>SDXL always reads the layer before the last: clip skip was not used.</source>
            <translation>SDXL は常に最後から 2 番目の層を使います。クリップスキップは使われませんでした。</translation>
        </message>
        <message>
            <source>In half precision the decoder overflowed: the picture was decoded in full precision.</source>
            <translation>ハーフ精度ではデコーダーが桁あふれしたため、フル精度でデコードしました。</translation>
        </message>
        <message>
            <source>The model's numbers overflowed: no picture came out.</source>
            <translation>モデルの計算が桁あふれし、画像ができませんでした。</translation>
        </message>
        <message>
            <source>Try the precision “full”; if it stays so, the model's file may be damaged.</source>
            <translation>精度を「フル」にしてみてください。それでも同じなら、モデルのファイルが壊れている可能性があります。</translation>
        </message>
        <message>
            <source>No GPU was found: the CPU makes the pictures.</source>
            <translation>GPU が見つからないため、CPU で生成します。</translation>
        </message>
        <message>
            <source>The GPU cannot be used, the CPU makes the pictures: {reason}</source>
            <translation>GPU を使えないため、CPU で生成します: {reason}</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the CPU makes the pictures. Install torch with CUDA to use the GPU.</source>
            <translation>NVIDIA の GPU がありますが、インストールされている torch は CPU 専用のため、CPU で生成します。GPU を使うには CUDA 対応の torch をインストールしてください。</translation>
        </message>
        <message>
            <source>The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes the pictures. Update the driver to use the card. {reason}</source>
            <translation>NVIDIA ドライバー {driver} は、CUDA {cuda} を必要とするこの torch では使えないため、CPU で生成します。GPU を使うにはドライバーを更新してください。{reason}</translation>
        </message>
        <message>
            <source>The GPU stopped working: {reason}</source>
            <translation>GPU が動作を停止しました: {reason}</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, update the driver.</source>
            <translation>プログラムを再起動してください。繰り返す場合はドライバーを更新してください。</translation>
        </message>
        <message>
            <source>The device {device} cannot do one of the operations needed: {reason}</source>
            <translation>デバイス {device} では必要な演算の一つを実行できません: {reason}</translation>
        </message>
        <message>
            <source>It cannot be read: {reason}.</source>
            <translation>読み込めません: {reason}。</translation>
        </message>
        <message>
            <source>{tag}: only its weights are used, not {rest}.</source>
            <translation>{tag}: 使うのは重みだけです。{rest} は使いません。</translation>
        </message>
        <message>
            <source>Choose the CPU as device in the settings.</source>
            <translation>設定でデバイスに CPU を選んでください。</translation>
        </message>
        <message>
            <source>Only its first {count} files were looked at.</source>
            <translation>最初の {count} 個のファイルだけを調べました。</translation>
        </message>
        <message>
            <source>There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.</source>
            <translation>{width} x {height} の画像にはメモリが足りません: {device} は {total} GB 中 {free} GB が空いています。</translation>
        </message>
        <message>
            <source>Choose a smaller size, or close other programs that use this memory.</source>
            <translation>サイズを小さくするか、メモリを使っているほかのプログラムを終了してください。</translation>
        </message>
        <message>
            <source>The file {file} is a GGUF file, which this version cannot draw with yet.</source>
            <translation>ファイル {file} は GGUF 形式です。このバージョンではまだ描画に使えません。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has {total} GB, {free} GB free.</source>
            <translation>{width} x {height} の画像は計算できましたが、デコードするメモリーが足りません: {device} は {total} GB 中 {free} GB が空いています。</translation>
        </message>
        <message>
            <source>Close other programs and try again: only the last stage is done anew.</source>
            <translation>ほかのプログラムを閉じてもう一度お試しください。最後の段階だけをやり直します。</translation>
        </message>
        <message>
            <source>{what} motion module{packing}: this version makes no videos.</source>
            <translation>{what} のモーションモジュール{packing}: このバージョンは動画を作りません。</translation>
        </message>
        <message>
            <source>This version does not know the sampler “{sampler}”.</source>
            <translation>このバージョンはサンプラー「{sampler}」に対応していません。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw multiples of {step} pixels.</source>
            <translation>{family} 系のモデルが描けるサイズは {step} ピクセルの倍数だけです。</translation>
        </message>
        <message>
            <source>Near by is {width} x {height}.</source>
            <translation>近いサイズは {width} x {height} です。</translation>
        </message>
        <message>
            <source>The sampler {sampler} cannot draw with models of the family {family}.</source>
            <translation>サンプラー {sampler} は {family} 系のモデルでは使えません。</translation>
        </message>
        <message>
            <source>These can: {samplers}.</source>
            <translation>使えるもの: {samplers}。</translation>
        </message>
        <message>
            <source>The sampler {sampler} does not work with the schedule “{schedule}”.</source>
            <translation>サンプラー {sampler} はスケジュール「{schedule}」では使えません。</translation>
        </message>
        <message>
            <source>It works with: {schedules}.</source>
            <translation>使えるスケジュール: {schedules}</translation>
        </message>
        <message>
            <source>{path} leads out of the pictures folder {folder}.</source>
            <translation>{path} は画像フォルダー {folder} の外を指しています。</translation>
        </message>
        <message>
            <source>Remove the link, or choose another folder for pictures.</source>
            <translation>リンクを取り除くか、別の画像フォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {reason}</source>
            <translation>{folder} に書き込めません: {reason}</translation>
        </message>
        <message>
            <source>The disk of {folder} is full ({free} MB free).</source>
            <translation>{folder} のディスクがいっぱいです (空き {free} MB)。</translation>
        </message>
        <message>
            <source>The folder {folder} is read-only.</source>
            <translation>フォルダー {folder} は読み取り専用です。</translation>
        </message>
        <message>
            <source>The picture was read in part only; its information in the large view says what was left out.</source>
            <translation>この画像の設定は一部しか読み取れませんでした。取り込まれなかったものは、大きな表示の「情報」に記されています。</translation>
        </message>
        <message>
            <source>{what} T2I-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what} の T2I-Adapter{packing}: このバージョンではまだ描画に使えません。</translation>
        </message>
        <message>
            <source>A picture that is needed is not in the library: {hash}.</source>
            <translation>必要な画像がライブラリにありません: {hash}。</translation>
        </message>
        <message>
            <source>Import that picture, or choose another one.</source>
            <translation>その画像を取り込むか、別の画像を選んでください。</translation>
        </message>
        <message>
            <source>It began with a start picture that its file does not hold (strength {strength}).</source>
            <translation>この画像は、ファイルに含まれていない開始画像から作られました（強度 {strength}）。</translation>
        </message>
        <message>
            <source>{file} is another picture than when the orders were read.</source>
            <translation>{file} は、注文を読み込んだ時とは別の画像になっています。</translation>
        </message>
        <message>
            <source>Nothing was collected: what could not be read may name an input.</source>
            <translation>何も整理していません。読めなかったものが入力画像を使っている可能性があります。</translation>
        </message>
        <message>
            <source>Connect its drive, or mend or remove the file, then try again.</source>
            <translation>ドライブを接続するか、ファイルを修復または取り除いてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>{file} cannot be read, and may name an input.</source>
            <translation>{file} を読み込めません。入力画像を使っている可能性があります。</translation>
        </message>
        <message>
            <source>Mend or remove that file, then try again.</source>
            <translation>そのファイルを修復するか取り除いてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>Only single PNG pictures with their settings carry the pictures they began with.</source>
            <translation>開始画像を含められるのは、設定付きの個別の PNG 画像だけです。</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>フォルダー {folder} が見つかりません。</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>別の場所を選ぶか、空き容量を増やしてください。</translation>
        </message>
        <message>
            <source>The picture is kept in memory: save it elsewhere, or try again.</source>
            <translation>画像はメモリに残っています。別の場所に保存するか、もう一度試してください。</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}</source>
            <translation>画像 {name} を読み込めません: {reason}</translation>
        </message>
        <message>
            <source>Lines that are no settings: {text}</source>
            <translation>設定ではない行: {text}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{name} is left out: {kind} pictures cannot be read.</source>
            <translation>{name} は除かれます: {kind} の画像は読み込めません。</translation>
        </message>
        <message>
            <source>Its smallest form would fit: “{form}” ({size} GB).</source>
            <translation>最も小さい形式なら入ります：「{form}」（{size} GB）。</translation>
        </message>
        <message>
            <source>The file has a workflow of ComfyUI, but not the graph that ran.</source>
            <translation>ファイルには ComfyUI のワークフローだけがあり、実行されたグラフがありません。</translation>
        </message>
        <message>
            <source>The graph of ComfyUI has no sampler that can be followed.</source>
            <translation>ComfyUI のグラフに、たどれるサンプラーがありません。</translation>
        </message>
        <message>
            <source>A text of “{node}” ({input}): {text}</source>
            <translation>「{node}」のテキスト（{input}）: {text}</translation>
        </message>
        <message>
            <source>The text that “{node}” made when the picture was drawn</source>
            <translation>画像の生成時に「{node}」が作ったテキスト</translation>
        </message>
        <message>
            <source>The prompt of a later pass (“{node}”): {text}</source>
            <translation>後の工程（「{node}」）のプロンプト: {text}</translation>
        </message>
        <message>
            <source>The prompt of a part of the picture: {text}</source>
            <translation>画像の一部に対するプロンプト: {text}</translation>
        </message>
        <message>
            <source>The text in the file has no settings beside the prompt.</source>
            <translation>ファイルのテキストには、プロンプトのほかに設定がありません。</translation>
        </message>
        <message>
            <source>Styles whose text was added to the prompt: {names}</source>
            <translation>プロンプトに文を加えたスタイル: {names}</translation>
        </message>
        <message>
            <source>Models that were merged for this picture: {names}</source>
            <translation>この画像のためにマージされたモデル: {names}</translation>
        </message>
        <message>
            <source>A LoRA is named only by its address: {address}, weight {weight}</source>
            <translation>LoRA がアドレスだけで示されています: {address}、重み {weight}</translation>
        </message>
        <message>
            <source>An empty prompt makes a picture of the model's own choice.</source>
            <translation>プロンプトが空の場合、何を描くかはモデルが決めます。</translation>
        </message>
        <message>
            <source>{what} upscaler{packing}: this version cannot enlarge with it yet.</source>
            <translation>{what} のアップスケーラー{packing}: このバージョンではまだ拡大に使えません。</translation>
        </message>
        <message>
            <source>Below {native} pixels this model loses quality.</source>
            <translation>このモデルは {native} ピクセルより小さいと品質が落ちます。</translation>
        </message>
        <message>
            <source>Larger than {native} both ways, things repeat: keep one side at {native}.</source>
            <translation>縦横とも {native} を超えると同じものが繰り返されます。一辺は {native} にしてください。</translation>
        </message>
        <message>
            <source>LCM only works with models made for it.</source>
            <translation>LCM は専用のモデルでのみ使えます。</translation>
        </message>
        <message>
            <source>{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and DPM++ 2M draw them.</source>
            <translation>{sampler} は直前の数ステップから先を計算するため、[a|b] のように交互に変わる語があると絵が崩れます。Euler、Heun、DPM++ 2M なら描けます。</translation>
        </message>
        <message>
            <source>By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2.</source>
            <translation>名前からすると「{name}」は少ないステップ用です。2～8 ステップ、ガイダンス 1～2 が目安です。</translation>
        </message>
        <message>
            <source>“{model}” takes no second text encoder from a file: “{part}”.</source>
            <translation>「{model}」は 2 つ目のテキストエンコーダーのファイルを使いません:「{part}」</translation>
        </message>
        <message>
            <source>“{name}” was made with a clip skip of {usual}; {now} is set.</source>
            <translation>「{name}」は CLIP スキップ {usual} で作られていますが、{now} になっています。</translation>
        </message>
        <message>
            <source>The sampler's settings of “{name}” are for {other}; this model is made for {own}.</source>
            <translation>「{name}」のサンプラー設定は {other} 用ですが、このモデルは {own} 用です。</translation>
        </message>
        <message>
            <source>{value} is not a number that can be used here.</source>
            <translation>{value} はここで使える数ではありません。</translation>
        </message>
        <message>
            <source>The value from before is kept: type another.</source>
            <translation>前の値のままです。別の値を入力してください。</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; you can go on.</source>
            <translation>予期しないエラーが起きました。失われたものはありません。そのまま続けられます。</translation>
        </message>
        <message>
            <source>Copy the details and send them to the people who make sddesk.</source>
            <translation>詳細をコピーして sddesk の開発者に送ってください。</translation>
        </message>
        <message>
            <source>The queue cannot be stored in {path}: {reason}</source>
            <translation>キューを {path} に保存できません: {reason}</translation>
        </message>
        <message>
            <source>There is a file {file} already; it is not overwritten.</source>
            <translation>ファイル {file} はすでに存在するため、上書きしません。</translation>
        </message>
        <message>
            <source>The file {file} holds no weights.</source>
            <translation>ファイル {file} には重みが含まれていません。</translation>
        </message>
        <message>
            <source>The file {file} cannot be written: {reason}.</source>
            <translation>ファイル {file} に書き込めません: {reason}。</translation>
        </message>
        <message>
            <source>Make room on that disk or allow writing there, then try again.</source>
            <translation>ディスクの空き容量を増やすか書き込みを許可して、もう一度試してください。</translation>
        </message>
        <message>
            <source>The pickle {file} holds more than weights, so nothing of it was read.</source>
            <translation>pickle ファイル {file} には重み以外のものが含まれているため、何も読み込みませんでした。</translation>
        </message>
        <message>
            <source>It may run code. Get the safetensors file of this model.</source>
            <translation>コードを実行するおそれがあります。このモデルの safetensors ファイルを入手してください。</translation>
        </message>
        <message>
            <source>The model “{name}” that made this picture is not installed.</source>
            <translation>この画像を生成したモデル「{name}」はインストールされていません。</translation>
        </message>
        <message>
            <source>Get it or add its folder, or choose another model.</source>
            <translation>入手するかフォルダーを追加してください。別のモデルを選ぶこともできます。</translation>
        </message>
        <message>
            <source>The draft cannot be stored in {path}: {reason}</source>
            <translation>下書きを {path} に保存できません: {reason}</translation>
        </message>
        <message>
            <source>A damaged file was put aside as {path}. sddesk starts with defaults.</source>
            <translation>壊れたファイルを {path} に退避しました。sddesk は既定値で起動します。</translation>
        </message>
        <message>
            <source>The window cannot read what it was told: {reason}.</source>
            <translation>ウィンドウは受け取った内容を読めません: {reason}。</translation>
        </message>
        <message>
            <source>The open window is of another version of sddesk: {version}.</source>
            <translation>開いているウィンドウは別のバージョンの sddesk です: {version}。</translation>
        </message>
        <message>
            <source>Close it, or add --own-engine.</source>
            <translation>閉じるか、--own-engine を付けてください。</translation>
        </message>
        <message>
            <source>{count} orders of commands wait in the window's queue; it takes no more.</source>
            <translation>コマンドからの注文が {count} 件、ウィンドウのキューで待っています。これ以上は受け取れません。</translation>
        </message>
        <message>
            <source>The window could not store the order.</source>
            <translation>ウィンドウは注文を保存できませんでした。</translation>
        </message>
        <message>
            <source>An order of this key is in the window's queue already.</source>
            <translation>同じキーの注文がすでにウィンドウのキューにあります。</translation>
        </message>
        <message>
            <source>A window of sddesk is open and does not answer.</source>
            <translation>sddesk のウィンドウが開いていますが、応答しません。</translation>
        </message>
        <message>
            <source>Wait until it does, close it, or add --own-engine.</source>
            <translation>応答するまで待つか、閉じるか、--own-engine を付けてください。</translation>
        </message>
        <message>
            <source>The window ended in the middle of the order.</source>
            <translation>注文の途中でウィンドウが終了しました。</translation>
        </message>
        <message>
            <source>The window was closed in the middle of the order.</source>
            <translation>注文の途中でウィンドウが閉じられました。</translation>
        </message>
        <message>
            <source>What it took and did not make waits in its queue.</source>
            <translation>受け取ってまだ作っていないものは、ウィンドウのキューで待っています。</translation>
        </message>
        <message>
            <source>The window said what cannot be understood: {reason}.</source>
            <translation>ウィンドウの応答を理解できません: {reason}。</translation>
        </message>
        <message>
            <source>The order is too large to be handed to the window.</source>
            <translation>注文が大きすぎて、ウィンドウに渡せません。</translation>
        </message>
        <message>
            <source>The same is being made for another command of sddesk already.</source>
            <translation>同じものをすでに別の sddesk コマンドのために作っています。</translation>
        </message>
        <message>
            <source>A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown.</source>
            <translation>一辺が {side} ピクセルに満たない画像には潜在変数がないため、VAE を通した結果は示しません。</translation>
        </message>
        <message>
            <source>{count} commands are at the open window already; it takes no more.</source>
            <translation>開いているウィンドウにはすでに {count} 個のコマンドがつながっています。これ以上は受け付けません。</translation>
        </message>
        <message>
            <source>Wait until one of them ends, or add --own-engine.</source>
            <translation>どれかが終わるまで待つか、--own-engine を付けてください。</translation>
        </message>
        <message>
            <source>The order was cleared from the window's queue before its end was told.</source>
            <translation>終わりが知らされる前に、注文がウィンドウのキューから消されました。</translation>
        </message>
        <message>
            <source>The window was told to stop the order, and has not said yet that it did.</source>
            <translation>ウィンドウに注文の中止を伝えましたが、中止したという返事はまだありません。</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt, so the picture was not drawn without it.</source>
            <translation>「{word}」はプロンプトの一語ではないため、それを除いた画像は描きませんでした。</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt.</source>
            <translation>「{word}」はプロンプトの一語ではありません。</translation>
        </message>
        <message>
            <source>The run began with the start picture under noise: what is shown as its noise is both together.</source>
            <translation>この描画は、開始画像にノイズを重ねたものから始まりました。ノイズとして示すのは、両方を合わせたものです。</translation>
        </message>
        <message>
            <source>The safety checker hid this picture, so its steps are not shown decoded.</source>
            <translation>セーフティチェッカーがこの画像を隠したため、各ステップをデコードした画像は示しません。</translation>
        </message>
        <message>
            <source>--{option} belongs to a prompt: a picture of the library is drawn as it was.</source>
            <translation>--{option} はプロンプトのためのものです。ライブラリの画像は元のとおりに描かれます。</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>それを外してください。</translation>
        </message>
        <message>
            <source>--drop draws the picture anew, which --short leaves out.</source>
            <translation>--drop は画像を描き直しますが、--short はそれを省きます。</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>どちらか一方を外してください。</translation>
        </message>
        <message>
            <source>The open window makes it.</source>
            <translation>開いているウィンドウが作ります。</translation>
        </message>
        <message>
            <source>Orders before it in the window's queue: {count}.</source>
            <translation>ウィンドウのキューで先に待っている注文: {count} 件。</translation>
        </message>
        <message>
            <source>The window's queue is paused: it goes on when you resume it there.</source>
            <translation>ウィンドウのキューは一時停止中です。ウィンドウで再開すると続きます。</translation>
        </message>
        <message>
            <source>The window's queue goes on.</source>
            <translation>ウィンドウのキューが再開しました。</translation>
        </message>
        <message>
            <source>The order was cancelled in the window.</source>
            <translation>注文はウィンドウで取り消されました。</translation>
        </message>
        <message>
            <source>The window did not make it.</source>
            <translation>ウィンドウはそれを作りませんでした。</translation>
        </message>
        <message>
            <source>The window's engine ended in the middle of the order.</source>
            <translation>注文の途中でウィンドウのエンジンが終了しました。</translation>
        </message>
        <message>
            <source>The window made the picture, but did not save it in the library.</source>
            <translation>ウィンドウは画像を作りましたが、ライブラリに保存しませんでした。</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger at the end. What follows is of the picture before that.</source>
            <translation>この画像は最後に拡大モデルで大きくされました。以下は拡大する前の画像についてのものです。</translation>
        </message>
        <message>
            <source>A window of sddesk is just starting or closing.</source>
            <translation>sddesk のウィンドウがちょうど起動中か終了中です。</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>少し待ってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>{path} is in the library, but was not copied into {folder}: {reason}</source>
            <translation>{path} はライブラリにありますが、{folder} にコピーできませんでした: {reason}</translation>
        </message>
        <message>
            <source>A model that the order names is another file in the open window.</source>
            <translation>注文が指すモデルは、開いているウィンドウでは別のファイルです。</translation>
        </message>
        <message>
            <source>Close the window, or add --own-engine.</source>
            <translation>ウィンドウを閉じるか、--own-engine を付けてください。</translation>
        </message>
        <message>
            <source>The library's index was damaged and has been made anew. The damaged one is kept as {path}.</source>
            <translation>ライブラリの索引が壊れていたため、作り直しました。壊れた索引は {path} に残しています。</translation>
        </message>
        <message>
            <source>The library&apos;s index was an empty file and has been made anew from the pictures.</source>
            <translation>ライブラリの索引が空のファイルになっていたため、画像から作り直しました。</translation>
        </message>
        <message>
            <source>Entries of the index that could not be read: {count}. Their pictures were read anew.</source>
            <translation>索引の読み取れない項目: {count} 件。該当する画像を読み直しました。</translation>
        </message>
        <message>
            <source>{name} is left out: {reason}</source>
            <translation>{name} は取り込みませんでした: {reason}</translation>
        </message>
        <message>
            <source>{name} is left out: it is no file.</source>
            <translation>{name} は取り込みませんでした。ファイルではありません。</translation>
        </message>
        <message>
            <source>Check the name, or choose another model.</source>
            <translation>名前を確かめるか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Something unexpected happened: {reason}</source>
            <translation>予期しないことが起きました: {reason}</translation>
        </message>
        <message>
            <source>The library index {path} is damaged.</source>
            <translation>ライブラリの索引 {path} が壊れています。</translation>
        </message>
        <message>
            <source>The pictures are untouched: the index is made anew from their files.</source>
            <translation>画像は無事です。索引は画像ファイルから作り直されます。</translation>
        </message>
        <message>
            <source>It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings.</source>
            <translation>使えるのは、SD 1、SD 2、SDXL のモデルと、その LoRA、VAE、テキストエンコーダー、埋め込みです。</translation>
        </message>
        <message>
            <source>{count} jobs wait from the last time.</source>
            <translation>前回からのジョブが {count} 件待っています。</translation>
        </message>
        <message>
            <source>Nothing in {place} can be used by this version.</source>
            <translation>{place} の中に、このバージョンで使えるものはありません。</translation>
        </message>
        <message>
            <source>Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}.</source>
            <translation>{place} で見つかったもの: チェックポイント {checkpoints}、LoRA・VAE・その他 {parts}。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}</source>
            <translation>フォルダー {folder} を作成できません: {reason}</translation>
        </message>
        <message>
            <source>Allow writing there, or name another place in the variable {name}.</source>
            <translation>書き込みを許可するか、環境変数 {name} で別の場所を指定してください。</translation>
        </message>
        <message>
            <source>Some settings could not be used and have their defaults: {names}</source>
            <translation>一部の設定は使えないため、既定値に戻しました: {names}</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}</source>
            <translation>設定を {path} に保存できません: {reason}</translation>
        </message>
        <message>
            <source>The settings could not be read ({reason}). The file is kept as {path}; defaults are used.</source>
            <translation>設定を読み込めませんでした ({reason})。ファイルは {path} に残し、既定値を使います。</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation>ウィンドウを表示できるディスプレイがありません。</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"</source>
            <translation>デスクトップ環境から起動するか、ウィンドウなしで生成してください: sddesk generate "プロンプト"</translation>
        </message>
        <message>
            <source>A window needs system libraries that are not installed: {packages}</source>
            <translation>ウィンドウの表示に必要なシステムライブラリがありません: {packages}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install {packages}</source>
            <translation>Debian と Ubuntu の場合: sudo apt install {packages}</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>この画像はもうライブラリにありません。</translation>
        </message>
        <message>
            <source>The library index {path} was written by a newer sddesk.</source>
            <translation>ライブラリの索引 {path} は新しいバージョンの sddesk で作られています。</translation>
        </message>
        <message>
            <source>Use that version, or name another data folder. Nothing was changed.</source>
            <translation>そのバージョンを使うか、別のデータフォルダーを指定してください。何も変更していません。</translation>
        </message>
        <message>
            <source>The library index {path} cannot be used: {reason}</source>
            <translation>ライブラリの索引 {path} を使えません: {reason}</translation>
        </message>
        <message>
            <source>Pictures are safe in their folder; make room on that disk or allow writing there.</source>
            <translation>画像はフォルダーに無事残っています。ディスクの空き容量を増やすか書き込みを許可してください。</translation>
        </message>
        <message>
            <source>The picture is saved as {path}, but the index is not: {reason}</source>
            <translation>画像は {path} に保存されましたが、索引に登録できませんでした: {reason}</translation>
        </message>
        <message>
            <source>This is no access token.</source>
            <translation>これはアクセストークンではありません。</translation>
        </message>
        <message>
            <source>Copy it from your account at {link}; it begins with hf_.</source>
            <translation>アカウントのページ {link} からコピーしてください。hf_ で始まります。</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is downloaded.</source>
            <translation>sddesk はオフラインに設定されているため、ダウンロードしません。</translation>
        </message>
        <message>
            <source>Turn off the offline switch in the settings.</source>
            <translation>設定でオフラインを解除してください。</translation>
        </message>
        <message>
            <source>What had arrived of “{hub_id}” cannot be deleted: {reason}.</source>
            <translation>「{hub_id}」の届いた分を削除できません: {reason}。</translation>
        </message>
        <message>
            <source>The model cannot be saved in {folder}: {reason}.</source>
            <translation>モデルを {folder} に保存できません: {reason}。</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder for models, then resume.</source>
            <translation>空き容量を増やすか、モデルの別の保存先を選んでから再開してください。</translation>
        </message>
        <message>
            <source>{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it.</source>
            <translation>「{name}」という LoRA が {count} 個あります。{path} を使いました。選ぶには、名前の前にフォルダーを書いてください。</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” is not the file that sddesk knows: hash {found}.</source>
            <translation>「{hub_id}」の {file} は、sddesk が知っているファイルではありません（ハッシュ {found}）。</translation>
        </message>
        <message>
            <source>Nothing was fetched. Its maker says whether the model was replaced; known is {known}.</source>
            <translation>何もダウンロードしていません。モデルが差し替えられたかどうかは配布元で確認してください。既知のハッシュは {known} です。</translation>
        </message>
        <message>
            <source>The model_index.json of “{hub_id}” cannot be read: {reason}</source>
            <translation>「{hub_id}」の model_index.json を読み込めません: {reason}</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong.</source>
            <translation>「{hub_id}」の {file} が 2 回とも壊れて届きました (SHA-256 が一致しません)。</translation>
        </message>
        <message>
            <source>Make room on that disk, or name another folder.</source>
            <translation>そのディスクに空きを作るか、別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Something between you and the hub changes it. Try another network.</source>
            <translation>ハブとの間で内容が書き換えられています。別のネットワークで試してください。</translation>
        </message>
        <message>
            <source>{reason} Trying again in {seconds} s.</source>
            <translation>{reason} {seconds} 秒後に再試行します。</translation>
        </message>
        <message>
            <source>Another program is fetching the same file.</source>
            <translation>別のプログラムが同じファイルを取得しています。</translation>
        </message>
        <message>
            <source>{what} transformer{packing}: this version cannot draw it yet.</source>
            <translation>{what} のトランスフォーマー{packing}: このバージョンではまだ描画できません。</translation>
        </message>
        <message>
            <source>This disk takes no links, so a second version of the model needs its full size again.</source>
            <translation>このディスクはリンクを作れないため、モデルの別の版にも同じだけの容量が必要です。</translation>
        </message>
        <message>
            <source>Choose the text encoders of another SDXL model.</source>
            <translation>別の SDXL モデルのテキストエンコーダーを選んでください。</translation>
        </message>
        <message>
            <source>“{asked}” is gone from its old address; “{now}” is used.</source>
            <translation>「{asked}」は以前のアドレスから移動したため、「{now}」を使います。</translation>
        </message>
        <message>
            <source>{what} text encoder{packing}: this version has no use for it yet.</source>
            <translation>{what} のテキストエンコーダー{packing}: このバージョンではまだ使い道がありません。</translation>
        </message>
        <message>
            <source>{host} does not answer: {reason}.</source>
            <translation>{host} が応答しません: {reason}。</translation>
        </message>
        <message>
            <source>Check the internet connection. What has arrived is kept.</source>
            <translation>インターネット接続を確認してください。届いた分は保持されます。</translation>
        </message>
        <message>
            <source>{host} asks to wait: too many downloads from this address.</source>
            <translation>{host} が待つように求めています: このアドレスからのダウンロードが多すぎます。</translation>
        </message>
        <message>
            <source>Resume in some minutes; a token of your own raises the limit.</source>
            <translation>数分後に再開してください。自分のトークンがあれば上限が上がります。</translation>
        </message>
        <message>
            <source>{host} is out of order at the moment (status {status}).</source>
            <translation>{host} は現在利用できません (ステータス {status})。</translation>
        </message>
        <message>
            <source>Resume later. What has arrived is kept.</source>
            <translation>あとで再開してください。届いた分は保持されます。</translation>
        </message>
        <message>
            <source>Something else answered in place of {host}: a sign-in page of this network?</source>
            <translation>{host} の代わりに別のものが応答しました。このネットワークのログインページかもしれません。</translation>
        </message>
        <message>
            <source>Open a web page in a browser, sign in to the network, then resume.</source>
            <translation>ブラウザーでウェブページを開き、ネットワークにログインしてから再開してください。</translation>
        </message>
        <message>
            <source>The makers of “{hub_id}” want its conditions accepted first.</source>
            <translation>「{hub_id}」の制作者は、事前に利用条件への同意を求めています。</translation>
        </message>
        <message>
            <source>Accept them at {link}, then enter an access token here.</source>
            <translation>{link} で同意してから、ここにアクセストークンを入力してください。</translation>
        </message>
        <message>
            <source>“{hub_id}” has no “{what}”.</source>
            <translation>「{hub_id}」に「{what}」はありません。</translation>
        </message>
        <message>
            <source>Look at its page for what it has: {link}</source>
            <translation>何があるかはページで確認してください: {link}</translation>
        </message>
        <message>
            <source>{host} does not accept the access token.</source>
            <translation>{host} がアクセストークンを受け付けません。</translation>
        </message>
        <message>
            <source>Enter a new one, or remove it: public models need none.</source>
            <translation>新しいトークンを入力するか、削除してください。公開モデルには不要です。</translation>
        </message>
        <message>
            <source>{host} knows no model “{hub_id}”, or it is private.</source>
            <translation>{host} にモデル「{hub_id}」が見つからないか、非公開です。</translation>
        </message>
        <message>
            <source>Its numbers are packed as {packing}, which this version cannot read yet.</source>
            <translation>数値が {packing} の形式で詰められていて、このバージョンではまだ読めません。</translation>
        </message>
        <message>
            <source>Check the name. A private model needs an access token.</source>
            <translation>名前を確認してください。非公開のモデルにはアクセストークンが必要です。</translation>
        </message>
        <message>
            <source>{host} refuses “{hub_id}” (status {status}).</source>
            <translation>{host} が「{hub_id}」を拒否しました (ステータス {status})。</translation>
        </message>
        <message>
            <source>Your access token may not be allowed to read it: see {link}</source>
            <translation>アクセストークンに読み取りの権限がないかもしれません: {link}</translation>
        </message>
        <message>
            <source>{wanted} GB are to be fetched, but only {free} GB are free in {folder}.</source>
            <translation>{wanted} GB をダウンロードしますが、{folder} の空きは {free} GB しかありません。</translation>
        </message>
        <message>
            <source>No form of it is known here that would fit: choose a smaller model.</source>
            <translation>入る形式はここでは見つかりません。もっと小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>“{title}” draws with a U-Net ({family}): only transformers are quantised.</source>
            <translation>「{title}」は U-Net（{family}）で描きます。量子化できるのはトランスフォーマーだけです。</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another drive in the settings.</source>
            <translation>空き容量を増やすか、設定で別のドライブのフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors or GGUF file “{file}”.</source>
            <translation>「{hub_id}」に safetensors または GGUF のファイル「{file}」はありません。</translation>
        </message>
        <message>
            <source>It has: {files}</source>
            <translation>あるもの: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” is no diffusers pipeline: it has no model_index.json.</source>
            <translation>「{hub_id}」は diffusers のパイプラインではありません (model_index.json がありません)。</translation>
        </message>
        <message>
            <source>Name one of its files: {files}</source>
            <translation>次のファイルから一つを指定してください: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors file for its part “{part}”, only pickles.</source>
            <translation>「{hub_id}」の「{part}」には safetensors ファイルがなく、pickle しかありません。</translation>
        </message>
        <message>
            <source>Choose one of another model ({option} on the command line).</source>
            <translation>別のモデルのものを選んでください（コマンドラインでは {option}）。</translation>
        </message>
        <message>
            <source>Pickles can run code: choose another model.</source>
            <translation>pickle はコードを実行できます。別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>“{hub_id}” brings code of its own ({what}), which is never run.</source>
            <translation>「{hub_id}」には独自のコード ({what}) が含まれています。このコードは決して実行されません。</translation>
        </message>
        <message>
            <source>{what} ControlNet{packing}: this version cannot draw with it yet.</source>
            <translation>{what} の ControlNet{packing}: このバージョンではまだ描画に使えません。</translation>
        </message>
        <message>
            <source>{what} LoRA{packing}: this version cannot draw with it yet.</source>
            <translation>{what} の LoRA{packing}: このバージョンではまだ描画に使えません。</translation>
        </message>
        <message>
            <source>“{title}” comes under the licence {licence}: {link}</source>
            <translation>「{title}」のライセンスは {licence} です: {link}</translation>
        </message>
        <message>
            <source>Read it, then say --accept-licence; it is asked once.</source>
            <translation>読んでから --accept-licence を付けてください。確認は一度だけです。</translation>
        </message>
        <message>
            <source>“{text}” is no branch, tag or commit of the hub.</source>
            <translation>“{text}” はハブのブランチ、タグ、コミットではありません。</translation>
        </message>
        <message>
            <source>Copy it from the model's page under Files and versions; usual is main.</source>
            <translation>モデルのページの Files and versions からコピーしてください。通常は main です。</translation>
        </message>
        <message>
            <source>“{title}” comes under a licence that you have not accepted yet.</source>
            <translation>“{title}” のライセンスにまだ同意していません。</translation>
        </message>
        <message>
            <source>Read and accept it at the model's recommendation, then try again.</source>
            <translation>おすすめの一覧でライセンスを読んで同意してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>“{text}” is no model of the hub.</source>
            <translation>「{text}」はハブのモデル名ではありません。</translation>
        </message>
        <message>
            <source>Write it as owner/name, for example CompVis/stable-diffusion-v1-4.</source>
            <translation>所有者/名前の形で書いてください。例: CompVis/stable-diffusion-v1-4</translation>
        </message>
        <message>
            <source>A bracket in the prompt has no partner and was read as text.</source>
            <translation>プロンプトに対応のない括弧があり、そのまま文字として読みました。</translation>
        </message>
        <message>
            <source>AND in the prompt was read as a word: prompts are not composed.</source>
            <translation>プロンプトの AND は単語として読みました。プロンプトの合成は行いません。</translation>
        </message>
        <message>
            <source>There is a mask, and no start picture that it belongs to.</source>
            <translation>マスクがありますが、対応する開始画像がありません。</translation>
        </message>
        <message>
            <source>“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not loaded.</source>
            <translation>「{title}」は描画に必要なものを含めて {needed} GB のメモリーを使います。このマシンは {total} GB なので、読み込みませんでした。</translation>
        </message>
        <message>
            <source>Add the picture whose part is to be drawn anew.</source>
            <translation>一部を描き直す画像を追加してください。</translation>
        </message>
        <message>
            <source>“{title}” redraws parts of a picture: it needs a picture and a mask.</source>
            <translation>「{title}」は画像の一部を描き直すモデルです。画像とマスクが必要です。</translation>
        </message>
        <message>
            <source>Add a start picture and a mask, or choose another model.</source>
            <translation>開始画像とマスクを追加するか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>The mask is black all over: nothing would be drawn.</source>
            <translation>マスク全体が黒です。何も描かれません。</translation>
        </message>
        <message>
            <source>What is white in it is drawn; it can be inverted.</source>
            <translation>白い部分が描かれます。マスクは反転できます。</translation>
        </message>
        <message>
            <source>The mask is white all over: nothing of the start picture is kept.</source>
            <translation>マスク全体が白です。開始画像は何も残りません。</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture.</source>
            <translation>{width} x {height} ピクセルのマスクを、開始画像の {to_width} x {to_height} に拡大縮小しました。</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}.</source>
            <translation>{width} x {height} ピクセルのマスクは、{to_width} x {to_height} の開始画像に合いません。</translation>
        </message>
        <message>
            <source>Make a mask of the same shape.</source>
            <translation>同じ縦横比のマスクを用意してください。</translation>
        </message>
        <message>
            <source>Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.</source>
            <translation>広げた開始画像は {width} x {height} ピクセルですが、{to_width} x {to_height} が指定されています。</translation>
        </message>
        <message>
            <source>What is kept of it is not scaled: ask for that size.</source>
            <translation>残す部分は拡大縮小されません。そのサイズを指定してください。</translation>
        </message>
        <message>
            <source>The size of a picture that is extended follows from it: leave width and height out.</source>
            <translation>広げた画像のサイズは自動的に決まります。幅と高さは指定しないでください。</translation>
        </message>
        <message>
            <source>Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}.</source>
            <translation>幅と高さが {step} の倍数になるように {sides} だけ広げました: {width} x {height}。</translation>
        </message>
        <message>
            <source>The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.</source>
            <translation>{width} x {height} ピクセルの開始画像は、残す部分も含めて {to_width} x {to_height} になります（{fit}）。</translation>
        </message>
        <message>
            <source>--{option} belongs to a picture: add --{picture}.</source>
            <translation>--{option} は画像と一緒に使います。--{picture} を追加してください。</translation>
        </message>
        <message>
            <source>These inputs cannot be used: {reason}.</source>
            <translation>この入力は使用できません: {reason}。</translation>
        </message>
        <message>
            <source>A part of another picture was drawn anew: its file holds neither that picture nor the mask.</source>
            <translation>別の画像の一部が描き直されましたが、ファイルにはその画像もマスクも含まれていません。</translation>
        </message>
        <message>
            <source>A new engine is started by itself. The order is kept: resume it.</source>
            <translation>新しいエンジンは自動で起動します。ジョブは保持されています。再開してください。</translation>
        </message>
        <message>
            <source>The system ended the engine while it worked, most likely because memory ran out.</source>
            <translation>動作中のエンジンがシステムに終了させられました。メモリ不足の可能性が高いです。</translation>
        </message>
        <message>
            <source>At most {count} pictures can be used as start at once.</source>
            <translation>一度に開始画像にできるのは {count} 枚までです。</translation>
        </message>
        <message>
            <source>None of the selected pictures can be read.</source>
            <translation>選ばれた画像はどれも読み込めません。</translation>
        </message>
        <message>
            <source>Select fewer of them.</source>
            <translation>選ぶ数を減らしてください。</translation>
        </message>
        <message>
            <source>The picture cannot be used: {reason}</source>
            <translation>この画像は使えません: {reason}</translation>
        </message>
        <message>
            <source>The start picture is still being read.</source>
            <translation>開始画像を読み込んでいます。</translation>
        </message>
        <message>
            <source>Wait a moment, or remove it.</source>
            <translation>少し待つか、開始画像を外してください。</translation>
        </message>
        <message>
            <source>The engine stopped while it worked ({reason}).</source>
            <translation>エンジンが動作中に停止しました ({reason})。</translation>
        </message>
        <message>
            <source>This version cannot draw with a single file of this family yet: {file}</source>
            <translation>このバージョンでは、この系統の単体ファイルではまだ描けません: {file}</translation>
        </message>
        <message>
            <source>Use single files of SD 1, SD 2 and SDXL, or a diffusers folder.</source>
            <translation>SD 1・SD 2・SDXL の単体ファイル、または diffusers のフォルダーを使ってください。</translation>
        </message>
        <message>
            <source>{what} checkpoint{packing}: this version cannot draw it yet.</source>
            <translation>{what} のチェックポイント{packing}: このバージョンではまだ描画できません。</translation>
        </message>
        <message>
            <source>The file {file} does not load as what it seems to be: {reason}</source>
            <translation>ファイル {file} は、見かけどおりの形式として読み込めません: {reason}</translation>
        </message>
        <message>
            <source>“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one.</source>
            <translation>「{file}」：テンソル {count} 個はこのモデルに当てはまらず、使いませんでした。例: {name}</translation>
        </message>
        <message>
            <source>The weights in {folder} are packed as {packing}, which this version cannot read yet.</source>
            <translation>{folder} の重みは {packing} の形式で詰められていて、このバージョンではまだ読めません。</translation>
        </message>
        <message>
            <source>Get the model in half precision.</source>
            <translation>半精度のモデルを入手してください。</translation>
        </message>
        <message>
            <source>“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.</source>
            <translation>「{title}」には何を予測するかの記載がありません。重みの答えは {family}（本来のサイズは {size} ピクセル）と同じで、そのように描きました。モデルのページで選ぶか、--prediction {word} を指定してください。</translation>
        </message>
        <message>
            <source>Check it with `sddesk models check`, or get it again.</source>
            <translation>`sddesk models check` で確認するか、入手し直してください。</translation>
        </message>
        <message>
            <source>The remarks in {path} cannot be read: {reason}</source>
            <translation>{path} のメモを読み込めません: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: move it away to begin a new one.</source>
            <translation>ファイルはそのまま残します。新しく始めるには別の場所に移してください。</translation>
        </message>
        <message>
            <source>The list of downloads cannot be stored in {path}: {reason}</source>
            <translation>ダウンロードの一覧を {path} に保存できません: {reason}</translation>
        </message>
        <message>
            <source>This system has no key store, so the access token holds until sddesk is closed.</source>
            <translation>このシステムにはキーストアがないため、アクセストークンは sddesk を閉じるまで有効です。</translation>
        </message>
        <message>
            <source>“{name}” is here and can be used.</source>
            <translation>「{name}」の準備ができました。使えます。</translation>
        </message>
        <message>
            <source>The list of models says why, file by file.</source>
            <translation>理由は、モデルの一覧にファイルごとに書いてあります。</translation>
        </message>
        <message>
            <source>A picture is made from at most {limit} others.</source>
            <translation>1 枚の画像を作るのに使えるほかの画像は {limit} 枚までです。</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or choose another one.</source>
            <translation>モデルのページでファイルかフォルダーを追加するか、別のものを選んでください。</translation>
        </message>
        <message>
            <source>Control pictures are not read yet for models of the family {family}.</source>
            <translation>{family} 系のモデルでは、制御画像はまだ使えません。</translation>
        </message>
        <message>
            <source>Remove one of them first.</source>
            <translation>先に 1 枚外してください。</translation>
        </message>
        <message>
            <source>The installed models are still being looked at.</source>
            <translation>導入済みのモデルを確認しています。</translation>
        </message>
        <message>
            <source>This model reads the references itself: whole, and without a weight.</source>
            <translation>このモデルは参照画像を自分で読みます。全体を読み、重みは付けられません。</translation>
        </message>
        <message>
            <source>The edges of this picture are seamless. Refined in tiles, they no longer are.</source>
            <translation>この画像の端は継ぎ目なくつながります。タイルで描き直すと、つながらなくなります。</translation>
        </message>
        <message>
            <source>At a scale of 1 the upscaler “{name}” would change nothing.</source>
            <translation>倍率 1 では、アップスケーラー「{name}」は何も変えません。</translation>
        </message>
        <message>
            <source>Leave it out, or choose a larger scale.</source>
            <translation>指定しないか、もっと大きい倍率を選んでください。</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>少し待ってからもう一度試してください。</translation>
        </message>
        <message>
            <source>“{name}” is not installed.</source>
            <translation>「{name}」は導入されていません。</translation>
        </message>
        <message>
            <source>Choose a model of a family that the manual's page on references names.</source>
            <translation>マニュアルの参照画像のページにある系統のモデルを選んでください。</translation>
        </message>
        <message>
            <source>“{model}” reads at most {limit} references.</source>
            <translation>「{model}」が読む参照画像は {limit} 枚までです。</translation>
        </message>
        <message>
            <source>The references are read by “{name}” now, which fits this model.</source>
            <translation>参照画像は、このモデルに合う「{name}」で読むようになりました。</translation>
        </message>
        <message>
            <source>The control pictures are read by “{name}” now, which fits this model.</source>
            <translation>制御画像は、このモデルに合う「{name}」で読むようになりました。</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”: none was made for such models.</source>
            <translation>「{model}」に合う IP-Adapter は導入されていません。このようなモデル用のものはありません。</translation>
        </message>
        <message>
            <source>Choose a model of another family: {families}.</source>
            <translation>別の系統のモデルを選んでください: {families}。</translation>
        </message>
        <message>
            <source>A picture is still being read.</source>
            <translation>画像をまだ読み込んでいます。</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is looked up.</source>
            <translation>オフラインで動作する設定のため、確認は行いません。</translation>
        </message>
        <message>
            <source>A picture is refined whole: it takes no mask and no extension.</source>
            <translation>タイルでの描き直しは画像全体に行うため、マスクや拡張は使えません。</translation>
        </message>
        <message>
            <source>Add the picture, or turn refining off.</source>
            <translation>画像を追加するか、タイルでの描き直しをオフにしてください。</translation>
        </message>
        <message>
            <source>Choose half of a tile or less.</source>
            <translation>タイルの半分以下にしてください。</translation>
        </message>
        <message>
            <source>This picture was drawn anew in tiles, each for itself: no one run can be shown.</source>
            <translation>この画像はタイルごとに別々に描き直したため、一つの過程として見せられません。</translation>
        </message>
        <message>
            <source>Refined tile by tile, a picture has edges that cannot be seamless.</source>
            <translation>タイルごとに描き直した画像の端は、継ぎ目なしにできません。</translation>
        </message>
        <message>
            <source>The picture cannot be refined so: {reason}.</source>
            <translation>この設定では画像をタイルで描き直せません: {reason}。</translation>
        </message>
        <message>
            <source>Tiles of {width} x {height} cannot overlap by {overlap} pixels.</source>
            <translation>{width} x {height} のタイルを {overlap} ピクセル重ねることはできません。</translation>
        </message>
        <message>
            <source>“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and no picture beside the start picture.</source>
            <translation>「{title}」はプロンプトの通りに画像全体を変えます。マスク、拡張、タイル、開始画像以外の画像は使えません。</translation>
        </message>
        <message>
            <source>Name the one that is meant by --control.</source>
            <translation>使うものを --control で指定してください。</translation>
        </message>
        <message>
            <source>Take all of the reference, or choose another model.</source>
            <translation>参照画像をすべて使うか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's style.</source>
            <translation>このモデルには、画像の画風を描く層がありません。</translation>
        </message>
        <message>
            <source>“{model}” reads references itself: it takes all of them, without a weight.</source>
            <translation>「{model}」は参照画像を自分で読みます。すべてをそのまま使い、重みは付けません。</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's composition.</source>
            <translation>このモデルには、画像の構図を描く層がありません。</translation>
        </message>
        <message>
            <source>Several ControlNets read tiles: {names}.</source>
            <translation>タイルを読む ControlNet が複数あります: {names}。</translation>
        </message>
        <message>
            <source>No ControlNet that reads tiles is installed for “{model}”.</source>
            <translation>「{model}」用の、タイルを読む ControlNet がインストールされていません。</translation>
        </message>
        <message>
            <source>Add one, or name the one that is meant.</source>
            <translation>追加するか、使うものを指定してください。</translation>
        </message>
        <message>
            <source>Turn refining or the seamless edges off.</source>
            <translation>タイルでの描き直しか継ぎ目なしのどちらかをオフにしてください。</translation>
        </message>
        <message>
            <source>There is no start picture that could be refined in tiles.</source>
            <translation>タイルで描き直す開始画像がありません。</translation>
        </message>
        <message>
            <source>Remove them, or turn refining off.</source>
            <translation>それらを外すか、タイルでの描き直しをオフにしてください。</translation>
        </message>
        <message>
            <source>No upscaler is called “{name}”: the picture cannot be made larger.</source>
            <translation>「{name}」というアップスケーラーはないため、画像を大きくできません。</translation>
        </message>
        <message>
            <source>Choose another one, or `lanczos`, which needs none.</source>
            <translation>別のものを選ぶか、何も要らない `lanczos` を選んでください。</translation>
        </message>
        <message>
            <source>Add --refine, or leave it out.</source>
            <translation>--refine を付けるか、その指定を外してください。</translation>
        </message>
        <message>
            <source>--{option} belongs to --refine: an upscaler alone reads none.</source>
            <translation>--{option} は --refine と一緒に使います。アップスケーラーだけでは使われません。</translation>
        </message>
        <message>
            <source>The pickle was not converted: {reason}</source>
            <translation>pickle は変換されませんでした: {reason}</translation>
        </message>
        <message>
            <source>“{file}” was not written: {reason}.</source>
            <translation>「{file}」は書き込めませんでした：{reason}。</translation>
        </message>
        <message>
            <source>{file} is being made by another sddesk already.</source>
            <translation>{file} は別の sddesk がすでに実行しています。</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}</source>
            <translation>ファイル {file} を読めません: {reason}</translation>
        </message>
        <message>
            <source>The list of orders is larger than {limit} MB.</source>
            <translation>注文の一覧が {limit} MB を超えています。</translation>
        </message>
        <message>
            <source>Order {line} cannot be used: {reason}</source>
            <translation>注文 {line} は使えません: {reason}</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: {size} MB short.</source>
            <translation>モデルを部分ごとに読み込んで仕上げました: {size} MB 足りませんでした。</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: memory was short.</source>
            <translation>モデルを部分ごとに読み込んで仕上げました: メモリーが足りませんでした。</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: {size} MB short.</source>
            <translation>モデルを層ごとに読み込んで、時間をかけて仕上げました: {size} MB 足りませんでした。</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: memory was short.</source>
            <translation>モデルを層ごとに読み込んで、時間をかけて仕上げました: メモリーが足りませんでした。</translation>
        </message>
        <message>
            <source>In half precision the encoder overflowed: the start picture was encoded in full precision.</source>
            <translation>半精度でエンコーダーが桁あふれしたため、元の画像を単精度でエンコードしました。</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded in tiles.</source>
            <translation>メモリーが足りなかったため、元の画像を分割してエンコードしました。</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded on the CPU.</source>
            <translation>メモリーが足りなかったため、元の画像を CPU でエンコードしました。</translation>
        </message>
        <message>
            <source>Memory was short then: the start picture was encoded in another way than now.</source>
            <translation>当時はメモリーが足りず、元の画像を今回とは別の方法でエンコードしました。</translation>
        </message>
        <message>
            <source>Memory is short now: the start picture is encoded in another way than then.</source>
            <translation>今回はメモリーが足りず、元の画像を当時とは別の方法でエンコードします。</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: {size} MB short.</source>
            <translation>分割してデコードしました。継ぎ目が見えることがあります: {size} MB 足りませんでした。</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: memory was short.</source>
            <translation>分割してデコードしました。継ぎ目が見えることがあります: メモリーが足りませんでした。</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: {size} MB short.</source>
            <translation>プロセッサーでデコードして仕上げました: {size} MB 足りませんでした。</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: memory was short.</source>
            <translation>プロセッサーでデコードして仕上げました: メモリーが足りませんでした。</translation>
        </message>
        <message>
            <source>The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens.</source>
            <translation>診断情報をクリップボードにコピーしました: バージョン、機器、ログです。プロンプトとトークンは含みません。</translation>
        </message>
        <message>
            <source>The log is in {folder}.</source>
            <translation>ログは {folder} にあります。</translation>
        </message>
        <message>
            <source>This sddesk does not know where new versions are announced.</source>
            <translation>この sddesk には新しいバージョンの告知先が登録されていません。</translation>
        </message>
        <message>
            <source>Look where you got it from.</source>
            <translation>入手元をご確認ください。</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not answer ({reason}).</source>
            <translation>新しいバージョンを確認できません: {host} が応答しません ({reason})。</translation>
        </message>
        <message>
            <source>{what} U-Net{packing}: this version cannot draw it yet.</source>
            <translation>{what} の U-Net{packing}: このバージョンではまだ描画できません。</translation>
        </message>
        <message>
            <source>Check the internet connection. sddesk itself needs none.</source>
            <translation>インターネット接続を確認してください。sddesk 自体は接続なしで使えます。</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not say which there are.</source>
            <translation>新しいバージョンを確認できません: {host} にバージョンの情報がありません。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>This is the newest sddesk, {version}.</source>
            <translation>sddesk {version} は最新です。</translation>
        </message>
        <message>
            <source>sddesk {newest} is out; this is {version}.</source>
            <translation>sddesk {newest} が公開されています (現在は {version})。</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} がありません。</translation>
        </message>
        <message>
            <source>{name} does not say what made it.</source>
            <translation>{name} には生成時の設定がありません。</translation>
        </message>
        <message>
            <source>The safety checker decided otherwise.</source>
            <translation>セーフティチェッカーの判定が異なります。</translation>
        </message>
        <message>
            <source>Nothing that is recorded differs: the same programs on another processor, or with another number of threads, may still count a little differently.</source>
            <translation>記録されている条件に違いはありません。同じプログラムでも、プロセッサーやスレッド数が違うと計算結果がわずかに変わることがあります。</translation>
        </message>
        <message>
            <source>The settings are those of another program ({program}), which draws noise in its own way.</source>
            <translation>設定は別のプログラム ({program}) のものです。ノイズの作り方が異なります。</translation>
        </message>
        <message>
            <source>The saved picture is {width} x {height}, not the size that its settings name.</source>
            <translation>保存された画像は {width} x {height} で、設定にあるサイズとは異なります。</translation>
        </message>
        <message>
            <source>The picture does not state its size: {value} stays.</source>
            <translation>この画像にはサイズの記載がありません。{value} のままです。</translation>
        </message>
        <message>
            <source>The file does not name the hash of its weights.</source>
            <translation>ファイルに重みのハッシュが記録されていません。</translation>
        </message>
        <message>
            <source>The weights are others: hash {before} then, {now} now.</source>
            <translation>重みが異なります: 当時のハッシュは {before}、現在は {now} です。</translation>
        </message>
        <message>
            <source>The precision was {before} and is {now} now.</source>
            <translation>精度が {before} から {now} に変わっています。</translation>
        </message>
        <message>
            <source>It was made on {before}, now on {now}.</source>
            <translation>当時は {before}、今回は {now} で生成しました。</translation>
        </message>
        <message>
            <source>{program} was {before} and is {now} now.</source>
            <translation>{program} が {before} から {now} に変わっています。</translation>
        </message>
        <message>
            <source>{name} was not copied: {reason}</source>
            <translation>{name} をコピーできませんでした: {reason}</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is empty, but pictures belong there.</source>
            <translation>画像フォルダー {folder} は空ですが、そこにあるはずの画像があります。</translation>
        </message>
        <message>
            <source>Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.</source>
            <translation>そのドライブを接続してください。自分で空にした場合は、何かファイルを 1 つ入れてください。記録は失われません。</translation>
        </message>
        <message>
            <source>The picture is not the one that was saved.</source>
            <translation>保存したときの画像と異なります。</translation>
        </message>
        <message>
            <source>{name} shows another picture than the missing one.</source>
            <translation>{name} は、見つからない画像とは別の画像です。</translation>
        </message>
        <message>
            <source>Choose the file it was, or import this one as a picture of its own.</source>
            <translation>元のファイルを選ぶか、別の画像として取り込んでください。</translation>
        </message>
        <message>
            <source>sddesk cannot use the file {file}. {reason}</source>
            <translation>ファイル {file} は sddesk では使えません。{reason}</translation>
        </message>
        <message>
            <source>An album needs a name.</source>
            <translation>アルバムには名前が必要です。</translation>
        </message>
        <message>
            <source>There is an album “{name}” already.</source>
            <translation>アルバム「{name}」はすでにあります。</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures do not fit on a page.</source>
            <translation>{rows} x {columns} 枚は 1 ページに収まりません。</translation>
        </message>
        <message>
            <source>Albums and imported folders in {path} cannot be read: {reason}</source>
            <translation>{path} のアルバムと取り込みフォルダーの記録を読めません: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: mend it, or move it away to begin anew.</source>
            <translation>ファイルはそのまま残します。修復するか、別の場所に移して新しく始めてください。</translation>
        </message>
        <message>
            <source>sddesk is running already, but does not answer.</source>
            <translation>sddesk はすでに起動していますが、応答がありません。</translation>
        </message>
        <message>
            <source>End it with the system's task manager, then start it again.</source>
            <translation>システムのタスクマネージャーで終了してから、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Choose another VAE, or the model's own.</source>
            <translation>ほかの VAE か、モデル自身のものを選んでください。</translation>
        </message>
        <message>
            <source>Choose another text encoder, or the model's own.</source>
            <translation>ほかのテキストエンコーダーか、モデル自身のものを選んでください。</translation>
        </message>
        <message>
            <source>The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.</source>
            <translation>“{part}” の VAE は {found} チャンネルを読みますが、“{model}” が描くのは {wanted} チャンネルです。組み合わせられません。</translation>
        </message>
        <message>
            <source>Correct the paths in it, or add the folders themselves.</source>
            <translation>その中のパスを直すか、フォルダーを直接追加してください。</translation>
        </message>
        <message>
            <source>The VAE of “{part}” was made for another family of models than “{model}” ({family}).</source>
            <translation>“{part}” の VAE は “{model}” ({family}) とは別の系統のモデル用です。</translation>
        </message>
        <message>
            <source>{what} IP-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what} の IP-Adapter{packing}: このバージョンではまだ描画に使えません。</translation>
        </message>
        <message>
            <source>The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.</source>
            <translation>“{part}” のテキストエンコーダーは幅 {found} で出力しますが、“{model}” が読むのは幅 {wanted} です。組み合わせられません。</translation>
        </message>
        <message>
            <source>{count} files were exported to {folder}.</source>
            <translation>{folder} に {count} 個のファイルを書き出しました。</translation>
        </message>
        <message>
            <source>Made again: {name} has another size now.</source>
            <translation>作り直し: {name} は今回サイズが異なります。</translation>
        </message>
        <message>
            <source>Made again: {name} is identical, every pixel.</source>
            <translation>作り直し: {name} は全ピクセルが一致しました。</translation>
        </message>
        <message>
            <source>Made again: {name} differs, PSNR {psnr} dB.</source>
            <translation>作り直し: {name} は一致しません (PSNR {psnr} dB)。</translation>
        </message>
        <message>
            <source>“{term}” changes nothing: sort: takes {choices}.</source>
            <translation>「{term}」は効きません。sort: に使えるのは次のとおりです: {choices}</translation>
        </message>
        <message>
            <source>Pictures taken out of the trash for good: {count}.</source>
            <translation>ゴミ箱から完全に出した画像: {count} 枚。</translation>
        </message>
        <message>
            <source>Moved to the trash: {count}.</source>
            <translation>ゴミ箱に移した画像: {count} 枚。</translation>
        </message>
        <message>
            <source>Pictures taken in: {taken}; there already: {known}; problems: {problems}.</source>
            <translation>取り込んだ画像: {taken}、すでにある画像: {known}、問題: {problems}。</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>{path} を消せません: {reason}</translation>
        </message>
        <message>
            <source>“{text}” names no LoRA: {reason}</source>
            <translation>「{text}」は LoRA の指定ではありません：{reason}</translation>
        </message>
        <message>
            <source>Write its name, or its name and a weight: castle:0.8</source>
            <translation>名前だけ、または名前と重みを書いてください：castle:0.8</translation>
        </message>
        <message>
            <source>“{name}” was made for {family} and cannot work with “{model}”.</source>
            <translation>「{name}」は {family} 用で、「{model}」では使えません。</translation>
        </message>
        <message>
            <source>{file} is one text encoder, but SDXL reads with two.</source>
            <translation>{file} はテキストエンコーダー 1 つですが、SDXL は 2 つで読みます。</translation>
        </message>
        <message>
            <source>Remove it, or choose a model that it was made for.</source>
            <translation>外すか、対応するモデルを選んでください。</translation>
        </message>
        <message>
            <source>No installed LoRA is called “{name}”: it was left out.</source>
            <translation>「{name}」という LoRA は入っていないため、使いませんでした。</translation>
        </message>
        <message>
            <source>No installed textual inversion is called “{name}”: it was read as words.</source>
            <translation>「{name}」という Textual Inversion は入っていないため、言葉として読みました。</translation>
        </message>
        <message>
            <source>{tag}: its weight is no number, and was taken as 1.</source>
            <translation>{tag}：重みが数ではないため、1 としました。</translation>
        </message>
        <message>
            <source>One of several files of a model, which are no use one by one.</source>
            <translation>複数に分かれたモデルのファイルの 1 つで、単独では使えません。</translation>
        </message>
        <message>
            <source>More than {limit} LoRAs at once: the last ones were left out.</source>
            <translation>LoRA は一度に {limit} 個までです。残りは使いませんでした。</translation>
        </message>
        <message>
            <source>“{name}” was made for {family}: its name was read as words.</source>
            <translation>「{name}」は {family} 用のため、名前を言葉として読みました。</translation>
        </message>
        <message>
            <source>There is no wildcard file for {name}: it was left in the prompt as text.</source>
            <translation>{name} のワイルドカードファイルがないため、文字のまま残しました。</translation>
        </message>
        <message>
            <source>The wildcards go round in a circle: {name} was left in the prompt as text.</source>
            <translation>ワイルドカードが循環しているため、{name} は文字のまま残しました。</translation>
        </message>
        <message>
            <source>A prompt draws {limit} wildcards at most: {name} was left in the prompt as text.</source>
            <translation>1 つのプロンプトで引けるワイルドカードは {limit} 個までです。{name} は文字のまま残しました。</translation>
        </message>
        <message>
            <source>“{name}”: {count} of its {total} layers have no place in this model.</source>
            <translation>「{name}」：{total} 層のうち {count} 層は、このモデルに当てはまりません。</translation>
        </message>
        <message>
            <source>On a GPU with little memory Fast keeps a U-Net's weights in 8 bits.</source>
            <translation>メモリーの少ない GPU では、「高速」が U-Net の重みを 8 ビットで保持します。</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: {reason}</source>
            <translation>「{name}」はこのモデルに取り付けられません：{reason}</translation>
        </message>
        <message>
            <source>Settings that this version does not know were left out: {names}.</source>
            <translation>このバージョンにない設定は省きました: {names}。</translation>
        </message>
        <message>
            <source>It is not installed, and is left out.</source>
            <translation>入っていないため、使われません。</translation>
        </message>
        <message>
            <source>It was made for another kind of model.</source>
            <translation>別の種類のモデル用です。</translation>
        </message>
        <message>
            <source>“{name}” is not installed any more.</source>
            <translation>「{name}」はもうインストールされていません。</translation>
        </message>
        <message>
            <source>Add the files on the models page, or draw without them.</source>
            <translation>モデルのページでファイルを追加するか、なしで描いてください。</translation>
        </message>
        <message>
            <source>There is no other picture to compare this one with.</source>
            <translation>比べる相手の画像がありません。</translation>
        </message>
        <message>
            <source>Look at another one first, or select two in the library.</source>
            <translation>先に別の画像を表示するか、ライブラリで 2 枚を選択してください。</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is not there.</source>
            <translation>画像フォルダー {folder} がありません。</translation>
        </message>
        <message>
            <source>Connect its drive, or make the folder anew. Nothing is forgotten.</source>
            <translation>ドライブを接続するか、フォルダーを作り直してください。記録は何も失われません。</translation>
        </message>
        <message>
            <source>Pictures of two sizes have no difference that could be shown.</source>
            <translation>サイズの異なる画像の差分は表示できません。</translation>
        </message>
        <message>
            <source>What is installed as {names} is another file than the one that made this picture.</source>
            <translation>ここにある {names} は、この画像を作ったファイルとは別のものです。</translation>
        </message>
        <message>
            <source>{folder} belongs to the library: copies there would be taken in, too.</source>
            <translation>{folder} はライブラリのフォルダーです。ここに書き出すと、コピーも取り込まれてしまいます。</translation>
        </message>
        <message>
            <source>The same command goes on where this one stopped.</source>
            <translation>同じコマンドで、止まったところから続けられます。</translation>
        </message>
        <message>
            <source>Choose a folder outside.</source>
            <translation>ライブラリの外のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}.</source>
            <translation>「{name}」は幅 {found} の言葉を読むモデル用ですが、「{model}」では {wanted} です。</translation>
        </message>
        <message>
            <source>In full precision PyTorch makes the picture, not OpenVINO.</source>
            <translation>完全精度では OpenVINO ではなく PyTorch が画像を作ります。</translation>
        </message>
        <message>
            <source>OpenVINO cannot run this model ({reason}): PyTorch made this picture.</source>
            <translation>OpenVINO ではこのモデルを動かせないため ({reason})、この画像は PyTorch で作りました。</translation>
        </message>
        <message>
            <source>OpenVINO is not installed: PyTorch made this picture.</source>
            <translation>OpenVINO がインストールされていないため、この画像は PyTorch で作りました。</translation>
        </message>
        <message>
            <source>The model could not be prepared for OpenVINO: PyTorch made this picture.</source>
            <translation>モデルを OpenVINO 用に準備できなかったため、この画像は PyTorch で作りました。</translation>
        </message>
        <message>
            <source>“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.</source>
            <translation>「{title}」（{family}）は全体でのみ使えます。トランスフォーマーだけのファイルでは描けません。</translation>
        </message>
        <message>
            <source>There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture.</source>
            <translation>モデルを OpenVINO 用に準備するメモリーが足りないため ({size} GB 必要)、この画像は PyTorch で作りました。</translation>
        </message>
        <message>
            <source>{file} beside it cannot be read: {reason}.</source>
            <translation>隣の {file} を読み込めません: {reason}。</translation>
        </message>
        <message>
            <source>There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture.</source>
            <translation>モデルを OpenVINO 用に準備するディスクの空きが足りないため、この画像は PyTorch で作りました。</translation>
        </message>
        <message>
            <source>With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>LoRA を使うと OpenVINO ではなく PyTorch が画像を作るため、時間がかかります。</translation>
        </message>
        <message>
            <source>This picture asks for {names}, not installed here.</source>
            <translation>この画像が求める {names} は、ここにはありません。</translation>
        </message>
        <message>
            <source>Pictures made in one pass: {before} then, {now} now. That rounds a little differently.</source>
            <translation>同時に計算した画像: 当時は {before} 枚、今回は {now} 枚。丸め誤差がわずかに変わります。</translation>
        </message>
        <message>
            <source>Damaged or not complete: {reason}.</source>
            <translation>破損しているか不完全です: {reason}。</translation>
        </message>
        <message>
            <source>Threads that computed it: {before} then, {now} now. That rounds a little differently.</source>
            <translation>計算に使ったスレッド: 当時は {before}、今回は {now}。丸め誤差がわずかに変わります。</translation>
        </message>
        <message>
            <source>The order has settings that this version does not know: {names}.</source>
            <translation>このバージョンにない設定が含まれています: {names}。</translation>
        </message>
        <message>
            <source>Products were added up in {before} then, in {now} now.</source>
            <translation>積の加算の精度: 当時は {before}、今回は {now}。</translation>
        </message>
        <message>
            <source>The model's weights were kept in 8 bits then, and are not now.</source>
            <translation>当時はモデルの重みを 8 ビットで保持していましたが、今回は違います。</translation>
        </message>
        <message>
            <source>The model's weights are kept in 8 bits now, and were not then.</source>
            <translation>今回はモデルの重みを 8 ビットで保持していますが、当時は違いました。</translation>
        </message>
        <message>
            <source>It was decoded in another way: {before} then, {now} now.</source>
            <translation>デコードの方法が異なります: 当時は {before}、今回は {now}。</translation>
        </message>
        <message>
            <source>It was computed with {before}, now with {now}.</source>
            <translation>当時は {before}、今回は {now} で計算しました。</translation>
        </message>
        <message>
            <source>{tag} in the negative prompt was left out: LoRAs are named in the prompt.</source>
            <translation>ネガティブプロンプトの {tag} は使いませんでした。LoRA はプロンプトに書きます。</translation>
        </message>
        <message>
            <source>Take it out, or get a LoRA that was made for this model.</source>
            <translation>外すか、このモデル用の LoRA を入手してください。</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: it has {ways} ({what}).</source>
            <translation>「{name}」はこのモデルに取り付けられません：{ways} を含んでいます（{what}）。</translation>
        </message>
        <message>
            <source>This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order.</source>
            <translation>このバージョンで使えるのは LoRA、LoCon、LoHa、LoKr、DoRA です。注文から外してください。</translation>
        </message>
        <message>
            <source>“{name}” brings {count} textual inversions inside its file, which were not used.</source>
            <translation>「{name}」のファイルに含まれる埋め込み {count} 個は使いませんでした。</translation>
        </message>
        <message>
            <source>Choose the folder that they were moved to, or one above it.</source>
            <translation>移動先のフォルダーか、その上のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Connect its drive, or use Locate to say where its pictures are now.</source>
            <translation>ドライブを接続するか、「場所を指定」で今の場所を教えてください。</translation>
        </message>
        <message>
            <source>{count} exported to {folder}; {failed} could not be exported.</source>
            <translation>{folder} に {count} 件を書き出しました。{failed} 件は書き出せませんでした。</translation>
        </message>
        <message>
            <source>Missing pictures found: {found}; still missing: {missing}.</source>
            <translation>見つかった画像: {found}、まだ見つからない画像: {missing}。</translation>
        </message>
        <message>
            <source>None of the missing pictures is there; files looked at: {count}.</source>
            <translation>見つからない画像はそこにはありません。調べたファイル: {count}。</translation>
        </message>
        <message>
            <source>{name} stays where it is: its folder {folder} is not there.</source>
            <translation>{name} はそのままです。フォルダー {folder} がありません。</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.</source>
            <translation>このモデル用の小さなデコーダーがないため、モデル自身のデコーダーで復号しました。モデルのページに「{name}」があります。</translation>
        </message>
        <message>
            <source>Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that.</source>
            <translation>メモリーが足りないため、「高速」はモデルの重みを 8 ビットで保持しました。そのため画像が少し異なります。</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture.</source>
            <translation>このモデル用の小さなデコーダーがないため、モデル自身のデコーダーで復号しました。</translation>
        </message>
        <message>
            <source>The tiny decoder made no picture, so the model's own decoded it.</source>
            <translation>小さなデコーダーでは画像にならなかったため、モデル自身のデコーダーで復号しました。</translation>
        </message>
        <message>
            <source>“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days.</source>
            <translation>「{term}」は除かれます。日付は 2026、2026-01、2026-01-31、today、最近 7 日なら 7d です。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field}: takes {choices}.</source>
            <translation>「{term}」は除かれます。{field}: の後に使えるのは次のとおりです: {choices}</translation>
        </message>
        <message>
            <source>“{term}” has no letter and no digit: nothing is found by it.</source>
            <translation>「{term}」には文字も数字もないため、何も見つかりません。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is compared with a number, as in {field}&gt;30.</source>
            <translation>「{term}」は除かれます。{field} は {field}&gt;30 のように数と比べます。</translation>
        </message>
        <message>
            <source>“{term}” is left out: nothing comes after {field}.</source>
            <translation>「{term}」は除かれます。{field} の後に何もありません。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is followed by a colon.</source>
            <translation>「{term}」は除かれます。{field} の後にはコロンが続きます。</translation>
        </message>
        <message>
            <source>“{term}” is read as words: there is no field “{field}”.</source>
            <translation>「{term}」は言葉として探します。「{field}」という項目はありません。</translation>
        </message>
        <message>
            <source>“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}.</source>
            <translation>「{name}」は、サンプラー {sampler}、{steps} ステップ、ガイダンス {guidance} 向けに作られています。</translation>
        </message>
        <message>
            <source>“{name}” is off, and its few steps are still set.</source>
            <translation>「{name}」をオフにしましたが、その少ないステップ数の設定が残っています。</translation>
        </message>
        <message>
            <source>“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.</source>
            <translation>「{name}」: {steps} ステップ、サンプラー {sampler}、ガイダンス {guidance} にしました。</translation>
        </message>
        <message>
            <source>A caption holds {most} characters, and this one has {count}.</source>
            <translation>キャプションは {most} 文字までで、これは {count} 文字あります。</translation>
        </message>
        <message>
            <source>Shorten it: until then the caption from before is kept.</source>
            <translation>短くしてください。それまでは前のキャプションが残ります。</translation>
        </message>
        <message>
            <source>{device} cannot be used here. {reason}</source>
            <translation>ここでは {device} を使えません。{reason}</translation>
        </message>
        <message>
            <source>The GPU cuda:{number} cannot be used: the others go on.</source>
            <translation>GPU cuda:{number} を使えません。ほかの GPU で続けます。</translation>
        </message>
        <message>
            <source>The next order starts a new engine.</source>
            <translation>次のジョブで新しいエンジンが起動します。</translation>
        </message>
        <message>
            <source>The engine did not answer while it started, so it was ended.</source>
            <translation>エンジンが起動中に応答しなくなったため、終了しました。</translation>
        </message>
        <message>
            <source>The engine did not stop when asked to, so it was ended.</source>
            <translation>エンジンが停止の指示に応じなかったため、終了しました。</translation>
        </message>
        <message>
            <source>The engine's answer could not be read, so it was ended.</source>
            <translation>エンジンからの応答を読み取れなかったため、エンジンを終了しました。</translation>
        </message>
        <message>
            <source>No answer from the engine for {seconds} s.</source>
            <translation>エンジンから {seconds} 秒間応答がありません。</translation>
        </message>
        <message>
            <source>It may be busy. Wait, or stop: its process is ended then, and the job is offered again.</source>
            <translation>処理中なだけかもしれません。待つか、停止してください。停止するとエンジンのプロセスを終了し、ジョブは再開できます。</translation>
        </message>
        <message>
            <source>{what} image encoder{packing}: this version has no use for it yet.</source>
            <translation>{what} の画像エンコーダー{packing}: このバージョンではまだ使い道がありません。</translation>
        </message>
        <message>
            <source>The engine of another GPU did not start: the others go on.</source>
            <translation>ほかの GPU のエンジンを起動できませんでした。残りの GPU で続けます。</translation>
        </message>
        <message>
            <source>torch.compile computed it then, and not now: last bits differ.</source>
            <translation>当時は torch.compile で計算し、今回は使っていません。末尾の桁が異なります。</translation>
        </message>
        <message>
            <source>torch.compile computes it now, and not then: last bits differ.</source>
            <translation>今回は torch.compile で計算し、当時は使っていません。末尾の桁が異なります。</translation>
        </message>
        <message>
            <source>{steps} steps cannot be made: choose a whole number from {low} to {high}.</source>
            <translation>ステップ数 {steps} は使えません。{low}～{high} の整数を選んでください。</translation>
        </message>
        <message>
            <source>--leave-out-unknown draws without them, another picture.</source>
            <translation>--leave-out-unknown を付けると、それを除いて生成します。別の画像になります。</translation>
        </message>
        <message>
            <source>A clip skip of {value} cannot be used: choose a whole number from {low} to {high}.</source>
            <translation>クリップスキップ {value} は使えません。{low}～{high} の整数にしてください。</translation>
        </message>
        <message>
            <source>The seed must be a whole number from 0 to {limit}, not {seed}.</source>
            <translation>シードは 0～{limit} の整数でなければなりません。{seed} は使えません。</translation>
        </message>
        <message>
            <source>{images} pictures from seed {seed} on go beyond the largest seed, {limit}.</source>
            <translation>シード {seed} から {images} 枚を生成すると、最大のシード {limit} を超えます。</translation>
        </message>
        <message>
            <source>It knows: {samplers}.</source>
            <translation>使えるもの: {samplers}。</translation>
        </message>
        <message>
            <source>This version does not know the schedule “{schedule}”.</source>
            <translation>このバージョンにはスケジュール「{schedule}」がありません。</translation>
        </message>
        <message>
            <source>The sampler {sampler} works with: {schedules}.</source>
            <translation>サンプラー {sampler} で使えるもの: {schedules}。</translation>
        </message>
        <message>
            <source>{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as words.</source>
            <translation>{mark}: 途中で変わる言葉は [a:b:0.5] や [a|b] と書き、その角かっこの外に | を置けません。そのまま言葉として読みます。</translation>
        </message>
        <message>
            <source>{mark}: when this picture was first made such words did not change by steps: it is read as words.</source>
            <translation>{mark}: この画像を最初に作ったときは、ステップごとに言葉が変わりませんでした。そのまま言葉として読みます。</translation>
        </message>
        <message>
            <source>{mark}: {count} steps are drawn, so its words do not change.</source>
            <translation>{mark}: 描くのは {count} ステップなので、言葉は変わりません。</translation>
        </message>
        <message>
            <source>No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.</source>
            <translation>描く {count} ステップのうち、{begin} から {end} までに丸ごと入るステップがありません。この制御画像は何も変えません。</translation>
        </message>
        <message>
            <source>The words of the prompt change in {count} places, more than the {limit} that are drawn.</source>
            <translation>プロンプトで変わる言葉が {count} か所あります。描けるのは {limit} か所までです。</translation>
        </message>
        <message>
            <source>Take fewer square brackets.</source>
            <translation>角かっこを減らしてください。</translation>
        </message>
        <message>
            <source>The weights of “{file}” are packed already ({dtype}).</source>
            <translation>「{file}」の重みはすでに圧縮されています（{dtype}）。</translation>
        </message>
        <message>
            <source>The prompts have {count} different texts in their steps: more than {limit} are not drawn.</source>
            <translation>ステップごとのプロンプトが {count} 通りになります。描けるのは {limit} 通りまでです。</translation>
        </message>
        <message>
            <source>Take fewer steps, or as many alternatives in each square bracket.</source>
            <translation>ステップを減らすか、どの角かっこでも同じ数の候補にしてください。</translation>
        </message>
        <message>
            <source>Square brackets of this prompt change words from step to step now; they were words before.</source>
            <translation>このプロンプトの角かっこは、今はステップごとに言葉を変えます。前はそのまま言葉として読まれていました。</translation>
        </message>
        <message>
            <source>“Make again” draws the picture as it was.</source>
            <translation>「作り直す」なら、元のとおりに生成します。</translation>
        </message>
        <message>
            <source>{mark}: hypernetworks are not used: it is left out.</source>
            <translation>{mark}: ハイパーネットワークは使いません。省きます。</translation>
        </message>
        <message>
            <source>None of the folders that {file} names is on this machine: {folders}</source>
            <translation>{file} にあるフォルダーは、どれもこのコンピューターにありません: {folders}</translation>
        </message>
        <message>
            <source>{mark} is a mark of another program: it is read as words.</source>
            <translation>{mark} はほかのプログラムの書き方です。そのまま言葉として読みます。</translation>
        </message>
        <message>
            <source>{mark}: a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: 重みは (cat:1.2) と書きます。これは言葉として読みます。</translation>
        </message>
        <message>
            <source>An ONNX file: this version cannot draw with it.</source>
            <translation>ONNX ファイルです。このバージョンでは描画に使えません。</translation>
        </message>
        <message>
            <source>{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: 波かっこの外では重みを (cat:1.2) と書きます。これは言葉として読みます。</translation>
        </message>
        <message>
            <source>{mark}: prompts are not blended or swapped: it is read as words.</source>
            <translation>{mark}: プロンプトの混合や交換は行いません。言葉として読みます。</translation>
        </message>
        <message>
            <source>Not looked into: it stands too deep below the added folder.</source>
            <translation>追加したフォルダーから深すぎる場所にあるため、調べていません。</translation>
        </message>
        <message>
            <source>{mark} is an option of another program: it is read as words.</source>
            <translation>{mark} はほかのプログラムのオプションです。言葉として読みます。</translation>
        </message>
        <message>
            <source>{mark}: braces without | are read as text; a weight is written (cat:1.2) here.</source>
            <translation>{mark}: | のない波かっこは文字として読みます。重みは (cat:1.2) と書きます。</translation>
        </message>
        <message>
            <source>{mark}: variables in prompts are not filled in: it is read as words.</source>
            <translation>{mark}: プロンプトの変数は使えません。言葉として読みます。</translation>
        </message>
        <message>
            <source>{mark}: alternatives are drawn by the seed here, never in turn.</source>
            <translation>{mark}: 候補は順番ではなく、シードによって選ばれます。</translation>
        </message>
        <message>
            <source>Wildcards draw {limit} characters at most: {name} was left in the prompt as text.</source>
            <translation>ワイルドカードで展開できるのは {limit} 文字までです。{name} は文字のまま残しました。</translation>
        </message>
        <message>
            <source>{name}: no alternative has a weight above 0, so all count alike.</source>
            <translation>{name}: 重みが 0 より大きい候補がないため、すべて同じ割合で選びます。</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>UTF-8 で保存してください。</translation>
        </message>
        <message>
            <source>The wildcard files {name} are larger than {limit} MB together.</source>
            <translation>ワイルドカードファイル {name} は合計で {limit} MB を超えています。</translation>
        </message>
        <message>
            <source>The wildcard file {name} is neither UTF-8 nor Latin-1.</source>
            <translation>ワイルドカードファイル {name} は UTF-8 でも Latin-1 でもありません。</translation>
        </message>
        <message>
            <source>The wildcard file {name} is larger than {limit} MB and was not read.</source>
            <translation>ワイルドカードファイル {name} は {limit} MB を超えるため、読みませんでした。</translation>
        </message>
        <message>
            <source>The wildcard file {name} cannot be read: {reason}</source>
            <translation>ワイルドカードファイル {name} を読めません: {reason}</translation>
        </message>
        <message>
            <source>At a strength of {strength} none of the {steps} steps is drawn.</source>
            <translation>強さ {strength} では、{steps} ステップのうち 1 つも描かれません。</translation>
        </message>
        <message>
            <source>Choose a higher strength or more steps.</source>
            <translation>強さを上げるか、ステップを増やしてください。</translation>
        </message>
        <message>
            <source>Without them the picture is another one.</source>
            <translation>それを除くと、別の画像になります。</translation>
        </message>
        <message>
            <source>The picture does not state its seed: it stays random.</source>
            <translation>この画像にはシードの記載がありません。シードはランダムのままです。</translation>
        </message>
        <message>
            <source>The picture does not state its steps: {value} stay.</source>
            <translation>この画像にはステップ数の記載がありません。{value} のままです。</translation>
        </message>
        <message>
            <source>“{title}” has no {part} of its own.</source>
            <translation>「{title}」には {part} が含まれていません。</translation>
        </message>
        <message>
            <source>The picture does not state its guidance: {value} stays.</source>
            <translation>この画像にはガイダンスの記載がありません。{value} のままです。</translation>
        </message>
        <message>
            <source>The picture does not state its sampler: {value} stays.</source>
            <translation>この画像にはサンプラーの記載がありません。{value} のままです。</translation>
        </message>
        <message>
            <source>The picture does not state its model: “{value}” stays.</source>
            <translation>この画像にはモデルの記載がありません。「{value}」のままです。</translation>
        </message>
        <message>
            <source>{name} does not state all that made it, so it cannot be made again.</source>
            <translation>{name} には生成時の設定がすべては書かれていないため、もう一度作ることはできません。</translation>
        </message>
        <message>
            <source>Reuse takes over what it states; the rest is yours to choose.</source>
            <translation>「再利用」で書かれている設定を取り込み、残りは自分で選べます。</translation>
        </message>
        <message>
            <source>{wanted} is not here; {taken} instead.</source>
            <translation>{wanted} はここにはありません。代わりに {taken} を使います。</translation>
        </message>
        <message>
            <source>{sampler} has no schedule {wanted} here; {taken} instead.</source>
            <translation>ここでは {sampler} にスケジュール {wanted} はありません。代わりに {taken} を使います。</translation>
        </message>
        <message>
            <source>{wanted} steps cannot be made; {taken} instead.</source>
            <translation>{wanted} ステップは使えません。代わりに {taken} にします。</translation>
        </message>
        <message>
            <source>Guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>ガイダンス {wanted} は {taken} より小さいため、代わりに {taken} にします。</translation>
        </message>
        <message>
            <source>Guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>ガイダンス {wanted} は {taken} より大きいため、代わりに {taken} にします。</translation>
        </message>
        <message>
            <source>{wanted} pixels cannot be made; {taken} instead.</source>
            <translation>{wanted} ピクセルでは作れません。代わりに {taken} にします。</translation>
        </message>
        <message>
            <source>A guidance above {limit} burns out the colours: 5 to 12 is usual.</source>
            <translation>ガイダンスが {limit} を超えると色が飛びます。普通は 5～12 です。</translation>
        </message>
        <message>
            <source>{reason} The picture was saved as {path} instead.</source>
            <translation>{reason} 画像は代わりに {path} に保存しました。</translation>
        </message>
        <message>
            <source>{reason} The picture is lost: no other folder could be written either.</source>
            <translation>{reason} ほかのフォルダーにも書き込めず、画像は失われました。</translation>
        </message>
        <message>
            <source>A waiting job was cancelled.</source>
            <translation>待機中のジョブを取り消しました。</translation>
        </message>
        <message>
            <source>{count} waiting jobs were cancelled.</source>
            <translation>待機中のジョブ {count} 件を取り消しました。</translation>
        </message>
        <message>
            <source>1 file was exported to {folder}.</source>
            <translation>{folder} に 1 個のファイルを書き出しました。</translation>
        </message>
        <message>
            <source>With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>制御画像や参照画像を使う画像は OpenVINO ではなく PyTorch で作ります。時間が長くかかります。</translation>
        </message>
        <message>
            <source>Add a start picture, or choose another model.</source>
            <translation>開始画像を追加するか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>An image guidance of {value} cannot be used: choose {low} to {high}.</source>
            <translation>画像ガイダンス {value} は使えません。{low}～{high} を選んでください。</translation>
        </message>
        <message>
            <source>At a guidance of 1 the image guidance says nothing.</source>
            <translation>ガイダンスが 1 のとき、画像ガイダンスは使われません。</translation>
        </message>
        <message>
            <source>Extend it by less.</source>
            <translation>広げる幅を小さくしてください。</translation>
        </message>
        <message>
            <source>Extend it by more: {sides}.</source>
            <translation>広げる幅を大きくしてください: {sides}。</translation>
        </message>
        <message>
            <source>Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}.</source>
            <translation>広げると画像は {width} x {height} ピクセルになります。各辺は {low}～{high} です。</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>画像ガイダンス {wanted} は {taken} を超えるため、{taken} にしました。</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>画像ガイダンス {wanted} は {taken} 未満のため、{taken} にしました。</translation>
        </message>
        <message>
            <source>It is another picture, changed, which its file does not hold.</source>
            <translation>別の画像を変更したものですが、その画像はファイルに含まれていません。</translation>
        </message>
        <message>
            <source>Leave it out, or choose such a model (instruct-pix2pix).</source>
            <translation>指定しないか、そのようなモデル (instruct-pix2pix) を選んでください。</translation>
        </message>
        <message>
            <source>Make the start picture smaller first.</source>
            <translation>先に開始画像を小さくしてください。</translation>
        </message>
        <message>
            <source>Remove them, or choose another model.</source>
            <translation>それらを外すか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. The image guidance says how closely the picture is kept.</source>
            <translation>「{title}」はノイズから始め、各ステップで開始画像を読み取ります。強さ {strength} は使われませんでした。画像をどれだけ保つかは画像ガイダンスで決まります。</translation>
        </message>
        <message>
            <source>“{title}” changes a picture as the prompt says: it needs a start picture.</source>
            <translation>「{title}」はプロンプトの指示どおりに画像を変えるモデルです。開始画像が必要です。</translation>
        </message>
        <message>
            <source>“{title}” has no image guidance: models that are told how to change a picture have it.</source>
            <translation>「{title}」には画像ガイダンスがありません。画像の変え方を指示するモデルにだけあります。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw without guidance: {guidance} would change nothing.</source>
            <translation>{family} 系のモデルはガイダンスなしで描きます。{guidance} にしても何も変わりません。</translation>
        </message>
        <message>
            <source>Set the guidance to 1.</source>
            <translation>ガイダンスを 1 にしてください。</translation>
        </message>
        <message>
            <source>Models of the family {family} read no negative prompt.</source>
            <translation>{family} 系のモデルはネガティブプロンプトを読みません。</translation>
        </message>
        <message>
            <source>Say in the prompt what is to be there instead.</source>
            <translation>代わりに、何があってほしいかをプロンプトに書いてください。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance rescale.</source>
            <translation>{family} 系のモデルにはガイダンスのリスケールがありません。</translation>
        </message>
        <message>
            <source>Set it to 0.</source>
            <translation>0 にしてください。</translation>
        </message>
        <message>
            <source>Models of the family {family} predict flow and nothing else.</source>
            <translation>{family} 系のモデルが予測するのはフローだけです。</translation>
        </message>
        <message>
            <source>Leave the prediction to the model's files.</source>
            <translation>予測の種類はモデルのファイルに任せてください。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw no seamless edges.</source>
            <translation>{family} 系のモデルは継ぎ目のない端を描けません。</translation>
        </message>
        <message>
            <source>Turn the seamless edges off, or choose another model.</source>
            <translation>継ぎ目のない端をオフにするか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others.</source>
            <translation>{family} 系のモデルは単語に重みを付けません。(word:1.2) のような括弧の中の単語も、ほかと同じに扱いました。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no clip skip: it was not used.</source>
            <translation>{family} 系のモデルには CLIP スキップがないため、使いませんでした。</translation>
        </message>
        <message>
            <source>Add one that was made for {family}, with its image encoder.</source>
            <translation>{family} 用の IP-Adapter を、画像エンコーダーと一緒に追加してください。</translation>
        </message>
        <message>
            <source>Add the folder image_encoder that is published with it, or the file of that CLIP model.</source>
            <translation>一緒に公開されている image_encoder フォルダー、またはその CLIP モデルのファイルを追加してください。</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”.</source>
            <translation>「{model}」に合う IP-Adapter がインストールされていません。</translation>
        </message>
        <message>
            <source>Say which one is meant.</source>
            <translation>どれを使うか指定してください。</translation>
        </message>
        <message>
            <source>Several IP-Adapters fit “{model}”: {names}.</source>
            <translation>「{model}」に合う IP-Adapter が複数あります: {names}。</translation>
        </message>
        <message>
            <source>{file} is not one IP-Adapter: it holds {names}.</source>
            <translation>{file} は 1 つの IP-Adapter ではありません: {names}。</translation>
        </message>
        <message>
            <source>{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form works without them.</source>
            <translation>{what} IP-Adapter: insightface のモデルで顔を読み取りますが、それらは研究用途に限り無料です。Plus Face 形式ならそれらなしで使えます。</translation>
        </message>
        <message>
            <source>“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide.</source>
            <translation>「{name}」が画像を読み取るための画像エンコーダーがありません: {encoder}、幅 {width}。</translation>
        </message>
        <message>
            <source>“{name}” is for several kinds of picture, and “{kind}” is none of them.</source>
            <translation>「{name}」は複数の種類の画像に対応していますが、「{kind}」はその中にありません。</translation>
        </message>
        <message>
            <source>Say what the picture shows: {kinds}.</source>
            <translation>画像が何を表すかを指定してください: {kinds}。</translation>
        </message>
        <message>
            <source>No ControlNet for “{model}” is installed.</source>
            <translation>「{model}」に合う ControlNet がインストールされていません。</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or by `sddesk models add`.</source>
            <translation>モデルのページまたは `sddesk models add` で、ファイルかフォルダーを追加してください。</translation>
        </message>
        <message>
            <source>Several ControlNets fit “{model}”: {names}.</source>
            <translation>「{model}」に合う ControlNet が複数あります: {names}。</translation>
        </message>
        <message>
            <source>Choose one; on the command line by --control-model.</source>
            <translation>一つ選んでください。コマンドラインでは --control-model で指定します。</translation>
        </message>
        <message>
            <source>“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}.</source>
            <translation>「{name}」は {found} チャンネルの潜在表現用です。「{model}」のものは {wanted} チャンネルです。</translation>
        </message>
        <message>
            <source>It followed a control picture that its file does not hold: {text}</source>
            <translation>この画像は、ファイルに含まれていない制御画像に従って作られました: {text}</translation>
        </message>
        <message>
            <source>{file} holds no ControlNet and no T2I-Adapter.</source>
            <translation>{file} には ControlNet も T2I-Adapter も含まれていません。</translation>
        </message>
        <message>
            <source>{file} holds several ControlNets: {names}.</source>
            <translation>{file} には複数の ControlNet が含まれています: {names}。</translation>
        </message>
        <message>
            <source>“{model}” changes a picture as the prompt says, and follows no other picture.</source>
            <translation>「{model}」はプロンプトに従って画像を変えるモデルで、ほかの画像には従いません。</translation>
        </message>
        <message>
            <source>Take the control pictures and references away, or choose another model.</source>
            <translation>制御画像と参照画像を外すか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw.</source>
            <translation>{what}：diffusers にはこのモデルのパイプラインがなく、モジュール式ブロックだけです。この版ではそれで描けません。</translation>
        </message>
        <message>
            <source>Add the folder that has it; ComfyUI's are models/text_encoders and models/vae.</source>
            <translation>それがあるフォルダーを追加してください。ComfyUI では models/text_encoders と models/vae です。</translation>
        </message>
        <message>
            <source>Choose another one, or none: what fits is taken.</source>
            <translation>別のものを選ぶか、選ばないでください。合うものが使われます。</translation>
        </message>
        <message>
            <source>Name the model that draws; its text encoder is found among your files.</source>
            <translation>描画するモデルを指定してください。テキストエンコーダーはファイルの中から見つけられます。</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which carries one.</source>
            <translation>モデルの tokenizer.json をファイルのフォルダーに置くか、トークナイザーを含む GGUF 形式のテキストエンコーダーを使ってください。</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file.</source>
            <translation>モデルの tokenizer.json をファイルのフォルダーに置いてください。</translation>
        </message>
        <message>
            <source>Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as GGUF: that carries one.</source>
            <translation>{source} の tokenizer.json (11 MB) をそのフォルダーに置くか、ComfyUI の models フォルダーを追加するか、トークナイザーを含む GGUF 形式のエンコーダーを使ってください。</translation>
        </message>
        <message>
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <translation>{folder} のトークナイザーを読めません: {reason}</translation>
        </message>
        <message>
            <source>The vocabulary in {file} is of a kind that this version does not know ({kind}).</source>
            <translation>{file} の語彙は、このバージョンが知らない種類 ({kind}) です。</translation>
        </message>
        <message>
            <source>There is no tokenizer for the text encoder {file}.</source>
            <translation>テキストエンコーダー {file} のトークナイザーがありません。</translation>
        </message>
        <message>
            <source>“{name}” is a language model ({kind}): it reads prompts, and draws nothing.</source>
            <translation>「{name}」は言語モデル ({kind}) です。プロンプトを読むもので、絵は描けません。</translation>
        </message>
        <message>
            <source>“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.</source>
            <translation>「{part}」は {found} の VAE ですが、「{model}」は {wanted} の VAE で描きます。</translation>
        </message>
        <message>
            <source>“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.</source>
            <translation>「{part}」はテキストエンコーダー {found} ですが、「{model}」は {wanted} で読みます。</translation>
        </message>
        <message>
            <source>“{title}” is a transformer alone: it needs {parts}, and none of your files is one.</source>
            <translation>「{title}」はトランスフォーマーだけのファイルです。{parts} が必要ですが、ファイルの中に見つかりません。</translation>
        </message>
        <message>
            <source>“{title}” is drawn with {parts}.</source>
            <translation>「{title}」は {parts} を使って描かれます。</translation>
        </message>
        <message>
            <source>“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it.</source>
            <translation>「{title}」にはテキストエンコーダー「{name}」のトークナイザーが必要ですが、そばに見つかりません。</translation>
        </message>
        <message>
            <source>No picture of the library has the number {id}.</source>
            <translation>ライブラリーに番号 {id} の画像はありません。</translation>
        </message>
        <message>
            <source>Say in the prompt how much of them is wanted.</source>
            <translation>どの程度取り入れるかはプロンプトに書いてください。</translation>
        </message>
        <message>
            <source>Models of the family {family} read {limit} references themselves, not {count}.</source>
            <translation>{family} 系のモデルが自分で読む参照画像は {limit} 枚までです（指定は {count} 枚）。</translation>
        </message>
        <message>
            <source>Take fewer, name an IP-Adapter that reads them, or choose another model.</source>
            <translation>枚数を減らすか、参照画像を読む IP-Adapter を指定するか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>A reference is at most {most} times as long as wide; this one is {width} x {height}.</source>
            <translation>参照画像の長い辺は短い辺の {most} 倍までです。これは {width} x {height} です。</translation>
        </message>
        <message>
            <source>Take the form with 16 bits: what was rounded twice is worse.</source>
            <translation>16 ビット版を使ってください。二度丸めると画質が落ちます。</translation>
        </message>
        <message>
            <source>Models of the family {family} change a picture as the prompt says.</source>
            <translation>{family} 系のモデルは、プロンプトのとおりに画像を変えるものです。</translation>
        </message>
        <message>
            <source>Add the picture as a reference, or choose another model.</source>
            <translation>変えたい画像を参照画像に加えるか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too.</source>
            <translation>「{part}」は言葉だけを読みますが、「{model}」はテキストエンコーダーで参照画像も見ます。</translation>
        </message>
        <message>
            <source>Choose its safetensors file, which has the part that looks at pictures.</source>
            <translation>画像を見る部分も入っている safetensors ファイルを選んでください。</translation>
        </message>
        <message>
            <source>The negative prompt keeps its first words: models of the family {family} read no others while they draw.</source>
            <translation>ネガティブプロンプトは最初の言葉のままです。{family} 系のモデルは描いている途中で別の言葉を読みません。</translation>
        </message>
        <message>
            <source>A reference has at least {least} pixels a side; this one is {width} x {height}.</source>
            <translation>参照画像は各辺 {least} ピクセル以上必要です。これは {width} x {height} です。</translation>
        </message>
        <message>
            <source>“{name}” reads pictures whose sides are multiples of {step} pixels.</source>
            <translation>「{name}」は、各辺が {step} ピクセルの倍数の画像だけを読みます。</translation>
        </message>
        <message>
            <source>{name} is opaque: nothing of it is transparent.</source>
            <translation>{name} には透明な部分がありません。</translation>
        </message>
        <message>
            <source>The hires fix cannot be done so: {reason}.</source>
            <translation>高解像度補正はこの設定ではできません: {reason}。</translation>
        </message>
        <message>
            <source>Models of the family {family} are not drawn on at a larger size yet.</source>
            <translation>系統 {family} のモデルは、まだ大きいサイズで描き足せません。</translation>
        </message>
        <message>
            <source>Turn the hires fix off, or enlarge the finished picture.</source>
            <translation>高解像度補正をオフにするか、できた画像を拡大してください。</translation>
        </message>
        <message>
            <source>The hires fix draws a picture from noise first: it takes no start picture.</source>
            <translation>高解像度補正はまずノイズから描くので、開始画像は使えません。</translation>
        </message>
        <message>
            <source>Remove the start picture, or turn the hires fix off.</source>
            <translation>開始画像を外すか、高解像度補正をオフにしてください。</translation>
        </message>
        <message>
            <source>What the hires fix makes larger has a seam: its edges cannot be seamless.</source>
            <translation>高解像度補正で大きくした画像には継ぎ目ができるため、継ぎ目なしにできません。</translation>
        </message>
        <message>
            <source>Turn the hires fix or the seamless edges off.</source>
            <translation>高解像度補正か継ぎ目なしのどちらかをオフにしてください。</translation>
        </message>
        <message>
            <source>The hires fix was left out: {reason}.</source>
            <translation>高解像度補正は取り込みませんでした: {reason}。</translation>
        </message>
        <message>
            <source>The upscaler “{name}” is not installed.</source>
            <translation>アップスケーラー「{name}」はインストールされていません。</translation>
        </message>
        <message>
            <source>Choose another one, or turn Larger off.</source>
            <translation>別のものを選ぶか、「大きく」をオフにしてください。</translation>
        </message>
        <message>
            <source>{count} files and folders of models are named by their paths; the open window takes {most}.</source>
            <translation>モデルのファイルとフォルダーが {count} 個、パスで指定されています。開いているウィンドウが受け付けるのは {most} 個までです。</translation>
        </message>
        <message>
            <source>Add their folders on the models page, or add --own-engine.</source>
            <translation>モデルのページでそれらのフォルダーを追加するか、--own-engine を付けてください。</translation>
        </message>
        <message>
            <source>The folder {folder} has no picture to begin with.</source>
            <translation>フォルダー {folder} には、もとにできる画像がありません。</translation>
        </message>
        <message>
            <source>A grid is made of one start picture, not of a folder.</source>
            <translation>グリッドは 1 枚の開始画像から作ります。フォルダーからは作れません。</translation>
        </message>
        <message>
            <source>Name one picture, or leave --grid out.</source>
            <translation>画像を 1 枚指定するか、--grid を外してください。</translation>
        </message>
        <message>
            <source>The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It was changed from the first step on.</source>
            <translation>この画像のガイダンスは途中からは変えられません。ガイダンスなしで描かれたか、最初に読み込まれるためです。最初のステップから変えました。</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} に書き出しました。</translation>
        </message>
        <message>
            <source>A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp.</source>
            <translation>{name} としてはフィルムを書き出せません。.gif、.png、.apng、.webp のいずれかで終わる名前にしてください。</translation>
        </message>
        <message>
            <source>There are no steps yet to make a film of.</source>
            <translation>フィルムにするステップがまだありません。</translation>
        </message>
        <message>
            <source>Shown instead: the pixels of {name} through the starter's VAE.</source>
            <translation>代わりに、{name} の画素をスターターの VAE に通して表示します。</translation>
        </message>
        <message>
            <source>A grid has one to three axes.</source>
            <translation>グリッドの軸は 1～3 本です。</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: {text}</source>
            <translation>引用符が閉じていません：{text}</translation>
        </message>
        <message>
            <source>A sheet of {across} x {down} cells is larger than a picture can be.</source>
            <translation>{across} x {down} セルのシートは 1 枚の画像に収まりません。</translation>
        </message>
        <message>
            <source>Add --yes to draw them.</source>
            <translation>描くには --yes を付けてください。</translation>
        </message>
        <message>
            <source>Another axis changes the same.</source>
            <translation>別の軸が同じものを変えています。</translation>
        </message>
        <message>
            <source>Export it as a folder or as a page.</source>
            <translation>フォルダーかページとして書き出してください。</translation>
        </message>
        <message>
            <source>No cell of the grid is drawn yet.</source>
            <translation>グリッドのセルはまだ 1 つも描かれていません。</translation>
        </message>
        <message>
            <source>The alternatives have more than {limit} combinations.</source>
            <translation>選択肢の組み合わせが {limit} 通りを超えています。</translation>
        </message>
        <message>
            <source>The first value is searched for, the others take its place; or write each as search -&gt; replace.</source>
            <translation>最初の値を探し、ほかの値で置き換えます。または、それぞれを「探す語 -&gt; 置き換える語」と書いてください。</translation>
        </message>
        <message>
            <source>The grid cannot be read: {reason}</source>
            <translation>グリッドを読めません：{reason}</translation>
        </message>
        <message>
            <source>The grid has {count} cells, more than the {limit} that are drawn.</source>
            <translation>グリッドのセルが {count} 個あり、上限の {limit} 個を超えています。</translation>
        </message>
        <message>
            <source>The grid has {count} pictures to draw: {time}.</source>
            <translation>このグリッドで描く画像は {count} 枚です：{time}。</translation>
        </message>
        <message>
            <source>The grid in {path} cannot be read: {reason}</source>
            <translation>{path} のグリッドを読めません：{reason}</translation>
        </message>
        <message>
            <source>The grid was written by a newer version of sddesk.</source>
            <translation>このグリッドは sddesk の新しい版で書かれています。</translation>
        </message>
        <message>
            <source>The marks in the prompt are text, so it has no alternatives.</source>
            <translation>プロンプトの記号は文字として読まれるため、選択肢がありません。</translation>
        </message>
        <message>
            <source>The order has no LoRA whose weight could vary.</source>
            <translation>重みを変えられる LoRA が注文にありません。</translation>
        </message>
        <message>
            <source>The order has no control picture.</source>
            <translation>注文に制御画像がありません。</translation>
        </message>
        <message>
            <source>The order has no hires fix whose settings could vary.</source>
            <translation>注文に高解像度補正がありません。</translation>
        </message>
        <message>
            <source>The order has no mask.</source>
            <translation>注文にマスクがありません。</translation>
        </message>
        <message>
            <source>The order has no reference.</source>
            <translation>注文に参照画像がありません。</translation>
        </message>
        <message>
            <source>The order has no start picture.</source>
            <translation>注文に開始画像がありません。</translation>
        </message>
        <message>
            <source>The order has {count} LoRAs: vary their weights in the prompt.</source>
            <translation>注文に LoRA が {count} 個あります。重みはプロンプトの中で変えてください。</translation>
        </message>
        <message>
            <source>There is too little room in {folder}: {wanted} GB are needed, {free} free.</source>
            <translation>{folder} の空きが足りません：{wanted} GB 必要ですが、空きは {free} GB です。</translation>
        </message>
        <message>
            <source>The order refines nothing in tiles.</source>
            <translation>注文にタイルでの描き直しがありません。</translation>
        </message>
        <message>
            <source>The prompt has no alternatives that could be combined.</source>
            <translation>プロンプトに組み合わせられる選択肢がありません。</translation>
        </message>
        <message>
            <source>The steps of “{text}” do not lead from its beginning to its end.</source>
            <translation>「{text}」の刻みでは、始まりから終わりに届きません。</translation>
        </message>
        <message>
            <source>There are more than {limit} values.</source>
            <translation>値が {limit} 個を超えています。</translation>
        </message>
        <message>
            <source>There are no values.</source>
            <translation>値がありません。</translation>
        </message>
        <message>
            <source>There are: {choices}.</source>
            <translation>選べるもの：{choices}。</translation>
        </message>
        <message>
            <source>There is no grid “{name}”.</source>
            <translation>「{name}」というグリッドはありません。</translation>
        </message>
        <message>
            <source>There is no “{text}” to choose.</source>
            <translation>「{text}」という選択肢はありません。</translation>
        </message>
        <message>
            <source>There is nothing that would take the place of “{text}”.</source>
            <translation>「{text}」を置き換える語がありません。</translation>
        </message>
        <message>
            <source>This grid is being drawn by another sddesk already.</source>
            <translation>このグリッドは別の sddesk がすでに描いています。</translation>
        </message>
        <message>
            <source>Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).</source>
            <translation>増やすなら 1-10 (+3)、減らすなら 10-1 (-3) のように書いてください。</translation>
        </message>
        <message>
            <source>Write the field and its values: steps=10,20,50</source>
            <translation>項目と値を書いてください：steps=10,20,50</translation>
        </message>
        <message>
            <source>Write them in braces: {example}.</source>
            <translation>波括弧の中に書いてください：{example}</translation>
        </message>
        <message>
            <source>Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].</source>
            <translation>カンマで区切るか、範囲で書いてください：1-10 (+3)、1-10 [4]</translation>
        </message>
        <message>
            <source>`sddesk grids list` shows those that there are.</source>
            <translation>`sddesk grids list` で一覧を見られます。</translation>
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
            <translation>{text}：この中から複数をランダムに引くため、すべてを組み合わせることはできません。</translation>
        </message>
        <message>
            <source>“{text}” asks for {count} values: a range has two or more.</source>
            <translation>「{text}」は値を {count} 個求めています。範囲の値は 2 個以上です。</translation>
        </message>
        <message>
            <source>“{text}” does not have that many whole numbers.</source>
            <translation>「{text}」にはそれだけの整数がありません。</translation>
        </message>
        <message>
            <source>“{text}” is no axis.</source>
            <translation>「{text}」は軸ではありません。</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>「{text}」は数ではありません。</translation>
        </message>
        <message>
            <source>“{text}” is no size: write width x height, as 512x768.</source>
            <translation>「{text}」はサイズではありません。512x768 のように幅 x 高さで書いてください。</translation>
        </message>
        <message>
            <source>“{text}” is no whole number.</source>
            <translation>「{text}」は整数ではありません。</translation>
        </message>
        <message>
            <source>“{text}” stands in neither of the prompts.</source>
            <translation>「{text}」はどちらのプロンプトにもありません。</translation>
        </message>
        <message>
            <source>Name one picture.</source>
            <translation>画像を 1 枚指定してください。</translation>
        </message>
        <message>
            <source>The sheet was written to {folder}.</source>
            <translation>シートを {folder} に書き出しました。</translation>
        </message>
        <message>
            <source>Add --all for the included ones.</source>
            <translation>付属のものも含めるには --all を付けます。</translation>
        </message>
        <message>
            <source>At most {limit} styles at once, not {count}.</source>
            <translation>スタイルは一度に {limit} 個までです（{count} 個あります）。</translation>
        </message>
        <message>
            <source>Mend it, or move it away: the included styles are there then.</source>
            <translation>直すか、別の場所に移してください。移せば付属のスタイルが使えます。</translation>
        </message>
        <message>
            <source>Not taken from the styles: {names}.</source>
            <translation>スタイルから取り込まなかった項目: {names}。</translation>
        </message>
        <message>
            <source>Take fewer styles at once.</source>
            <translation>一度に使うスタイルを減らしてください。</translation>
        </message>
        <message>
            <source>The style “{name}” set: {settings}.</source>
            <translation>スタイル「{name}」による設定: {settings}。</translation>
        </message>
        <message>
            <source>The styles cannot be saved in {path}: {reason}</source>
            <translation>スタイルを {path} に保存できません: {reason}</translation>
        </message>
        <message>
            <source>The styles in {name} cannot be read: {reason}</source>
            <translation>{name} のスタイルを読めません: {reason}</translation>
        </message>
        <message>
            <source>The tags in {name} cannot be read: {reason}</source>
            <translation>{name} のタグを読めません: {reason}</translation>
        </message>
        <message>
            <source>There is a style of yours called “{name}” already.</source>
            <translation>「{name}」という自分のスタイルがすでにあります。</translation>
        </message>
        <message>
            <source>There is no style called “{name}”.</source>
            <translation>「{name}」というスタイルはありません。</translation>
        </message>
        <message>
            <source>There is no style called “{name}”; there are: {near}.</source>
            <translation>「{name}」というスタイルはありません。似たもの: {near}。</translation>
        </message>
        <message>
            <source>This cannot be a style: {reason}.</source>
            <translation>スタイルにできません: {reason}。</translation>
        </message>
        <message>
            <source>With the style “{name}” the prompt has more than {limit} characters.</source>
            <translation>スタイル「{name}」を付けるとプロンプトが {limit} 文字を超えます。</translation>
        </message>
        <message>
            <source>You have no styles of your own.</source>
            <translation>自分のスタイルがありません。</translation>
        </message>
        <message>
            <source>Your styles cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>自分のスタイルを読めません（{reason}）。ファイルはそのままです: {path}</translation>
        </message>
        <message>
            <source>`sddesk styles list` names those that there are.</source>
            <translation>あるものは `sddesk styles list` で分かります。</translation>
        </message>
        <message>
            <source>{count} entries are no styles and were left out: {named}</source>
            <translation>スタイルではない {count} 件を除きました: {named}</translation>
        </message>
        <message>
            <source>{count} names stand there more than once: the last one counts.</source>
            <translation>{count} 件の名前が重なっています。最後のものを使います。</translation>
        </message>
        <message>
            <source>{count} styles in {path} cannot be read; they stay in the file.</source>
            <translation>{path} の {count} 件のスタイルを読めません。ファイルには残ります。</translation>
        </message>
        <message>
            <source>{file}: {count} styles were taken.</source>
            <translation>{file}: スタイルを {count} 件取り込みました。</translation>
        </message>
        <message>
            <source>{known} that have the name of one of yours were not.</source>
            <translation>自分のものと同じ名前の {known} 件は取り込みませんでした。</translation>
        </message>
        <message>
            <source>{name}: {count} lines are no tags and were left out: {lines}</source>
            <translation>{name}: タグではない {count} 行を除きました: {lines}</translation>
        </message>
        <message>
            <source>{name}: {limit} tags are completed at most; those from line {line} on were left out.</source>
            <translation>{name}: 候補にするタグは {limit} 件までです。{line} 行目からは除きました。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} に書き込めません: {reason}</translation>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>これほど大きな画像のエンコードにはメモリがかかりすぎるため、{width} × {height} で VAE に通します。</translation>
        </message>
        <message>
            <source>This model has no guidance: every scale gives the same picture, so none is drawn with another.</source>
            <translation>このモデルにはガイダンスがなく、どの値でも同じ画像になるため、別の値では描きません。</translation>
        </message>
        <message>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>これほど大きな画像のエンコードにはメモリがかかりすぎるため、{width} × {height} で VAE に通します。</translation>
        </message>
        <message>
            <source>A sheet is written as .png, as .html or as a folder, not as {ending}.</source>
            <translation>シートは .png、.html またはフォルダーとして書き出します。{ending} にはできません。</translation>
        </message>
        <message>
            <source>{name} was computed with {runtime}, which is not here: what the settings say computes it now.</source>
            <translation>{name} は {runtime} で計算されましたが、ここにはありません。今回は設定にあるもので計算します。</translation>
        </message>
        <message>
            <source>OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.</source>
            <translation>OpenVINO は CPU でのみ計算します。この画像は GPU で PyTorch が作りました。</translation>
        </message>
        <message>
            <source>A note has at most {limit} characters.</source>
            <translation>メモは {limit} 文字までです。</translation>
        </message>
        <message>
            <source>More than one prompt has a number that begins with “{name}”.</source>
            <translation>「{name}」で始まる番号のプロンプトが複数あります。</translation>
        </message>
        <message>
            <source>No prompt of the library has the number “{name}”.</source>
            <translation>番号「{name}」のプロンプトはライブラリにありません。</translation>
        </message>
        <message>
            <source>So many prompts cannot be shown: {count}.</source>
            <translation>この件数のプロンプトは表示できません: {count}。</translation>
        </message>
        <message>
            <source>Stars and notes of prompts in {path} cannot be read: {reason}</source>
            <translation>{path} にあるプロンプトの星とメモを読み取れません: {reason}</translation>
        </message>
        <message>
            <source>`sddesk prompts` shows the numbers.</source>
            <translation>番号は `sddesk prompts` で表示されます。</translation>
        </message>
        <message>
            <source>Install a font that has them, such as Noto Sans, then write it again.</source>
            <translation>Noto Sans のような、その文字のあるフォントを入れてから、もう一度書き出してください。</translation>
        </message>
        <message>
            <source>No font of this machine has these letters, which are boxes on it: {letters}</source>
            <translation>このコンピューターのどのフォントにも次の文字がなく、四角で表示されます: {letters}</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which --short leaves out.</source>
            <translation>--guidance-from は画像を描き直しますが、--short はそれを省きます。</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which is not possible here.</source>
            <translation>--guidance-from は画像を描き直しますが、ここではできません。</translation>
        </message>
        <message>
            <source>--guidance-from takes a step and a guidance scale, not “{step} {scale}”.</source>
            <translation>--guidance-from にはステップとガイダンスの強さを指定します。「{step} {scale}」は使えません。</translation>
        </message>
        <message>
            <source>Leave --guidance-from out.</source>
            <translation>--guidance-from を外してください。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance that could be changed.</source>
            <translation>{family} のモデルには、変えられるガイダンスがありません。</translation>
        </message>
        <message>
            <source>The picture has {steps} steps, so guidance was not changed from step {step} on.</source>
            <translation>この画像は {steps} ステップなので、ステップ {step} からのガイダンスの変更は行いませんでした。</translation>
        </message>
        <message>
            <source>The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they act is shown of the steps that read them.</source>
            <translation>このプロンプトの単語は描画中に変わります。表示するトークンは最初のステップのもので、どこで働くかはそれらを読むステップについて表示します。</translation>
        </message>
        <message>
            <source>This model answers more than twice at each step, so its answers with and without text are not shown apart. The guided answer is.</source>
            <translation>このモデルは各ステップで三回以上答えるため、テキストありとなしの答えは別々に表示されません。ガイダンス後の答えは表示されます。</translation>
        </message>
        <message>
            <source>Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long.</source>
            <translation>各単語がどこで働くかは {all} ブロックのうち {count} ブロックについて表示します。すべては時間がかかりすぎます。</translation>
        </message>
        <message>
            <source>Write, for example, --guidance-from 10 3.</source>
            <translation>たとえば --guidance-from 10 3 と書いてください。</translation>
        </message>
        <message>
            <source>Take the short form, which is one call of diffusers' pipeline.</source>
            <translation>短い形、つまり diffusers のパイプラインを一回呼び出す形を使ってください。</translation>
        </message>
        <message>
            <source>All is set already as the preset “{name}” says.</source>
            <translation>プリセット「{name}」のとおりにすでに設定されています。</translation>
        </message>
        <message>
            <source>Mend it, or move it away to begin anew.</source>
            <translation>直すか、別の場所へ移して新しく始めてください。</translation>
        </message>
        <message>
            <source>The preset “{name}” cannot be applied: {reason}</source>
            <translation>プリセット「{name}」を適用できません: {reason}</translation>
        </message>
        <message>
            <source>The preset “{name}” set: {changes}.</source>
            <translation>プリセット「{name}」が設定しました: {changes}。</translation>
        </message>
        <message>
            <source>The presets cannot be saved in {path}: {reason}</source>
            <translation>プリセットを {path} に保存できません: {reason}</translation>
        </message>
        <message>
            <source>The presets in {file} cannot be read: {reason}</source>
            <translation>{file} のプリセットを読み取れません: {reason}</translation>
        </message>
        <message>
            <source>The presets were written to {folder}.</source>
            <translation>プリセットを {folder} に書き出しました。</translation>
        </message>
        <message>
            <source>There is a preset called “{name}” already.</source>
            <translation>「{name}」というプリセットはすでにあります。</translation>
        </message>
        <message>
            <source>There is no preset called “{name}”.</source>
            <translation>「{name}」というプリセットはありません。</translation>
        </message>
        <message>
            <source>This cannot be a preset: {reason}.</source>
            <translation>プリセットにできません: {reason}。</translation>
        </message>
        <message>
            <source>You have no presets.</source>
            <translation>プリセットはありません。</translation>
        </message>
        <message>
            <source>Your presets cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>プリセットを読み取れません（{reason}）。ファイルはそのままです: {path}</translation>
        </message>
        <message>
            <source>`sddesk presets list` names those that there are.</source>
            <translation>`sddesk presets list` で一覧が見られます。</translation>
        </message>
        <message>
            <source>{count} presets in {path} cannot be read; they stay in the file.</source>
            <translation>{path} の {count} 件のプリセットを読み取れません。ファイルには残ります。</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>{file} を読み取れません: {reason}</translation>
        </message>
        <message>
            <source>{file}: {count} presets were taken.</source>
            <translation>{file}: {count} 件のプリセットを取り込みました。</translation>
        </message>
        <message>
            <source>The style “{name}” is kept.</source>
            <translation>スタイル「{name}」を保存しました。</translation>
        </message>
        <message>
            <source>The style “{name}” was taken out of the list.</source>
            <translation>スタイル「{name}」を一覧から外しました。</translation>
        </message>
        <message>
            <source>The styles were written to {folder}.</source>
            <translation>スタイルを {folder} に書き出しました。</translation>
        </message>
        <message>
            <source>This form of file has no settings and no folders of styles.</source>
            <translation>この形式のファイルにはスタイルの設定とフォルダーが入りません。</translation>
        </message>
        <message>
            <source>The prompt has no words that could be put in another way.</source>
            <translation>プロンプトには、言い換えられる語がありません。</translation>
        </message>
        <message>
            <source>A prompt of {count} characters is too long for a suggestion: {limit} at most.</source>
            <translation>{count} 文字のプロンプトは提案には長すぎます。{limit} 文字までです。</translation>
        </message>
        <message>
            <source>The language model answered nothing.</source>
            <translation>言語モデルは何も答えませんでした。</translation>
        </message>
        <message>
            <source>The model in {folder} writes no text ({what}).</source>
            <translation>{folder} のモデルは文章を書きません（{what}）。</translation>
        </message>
        <message>
            <source>Choose the folder of a causal language model, such as Qwen3, in the layout of transformers.</source>
            <translation>Qwen3 などの因果言語モデルの、transformers の形式のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.</source>
            <translation>{folder} の言語モデルにはメモリが足りません。{needed} GB が必要で、空きは {free} GB です。</translation>
        </message>
        <message>
            <source>Choose a smaller one, or close other programs.</source>
            <translation>もっと小さなものを選ぶか、ほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>The answer of the language model was cut, as it went on too long.</source>
            <translation>言語モデルの答えは、長すぎたため途中で切られました。</translation>
        </message>
        <message>
            <source>No language model was chosen.</source>
            <translation>言語モデルが選ばれていません。</translation>
        </message>
        <message>
            <source>Name its folder with --model, or choose it in the settings.</source>
            <translation>--model でフォルダーを指定するか、設定で選んでください。</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder, on another drive for example</source>
            <translation>フォルダーを選びます。別のドライブでもかまいません</translation>
        </message>
        <message>
            <source>Choose: {setting}</source>
            <translation>選択: {setting}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>既定</translation>
        </message>
        <message>
            <source>Default: {setting}</source>
            <translation>既定に戻す: {setting}</translation>
        </message>
    </context>
    <context>
        <name>SettingRows</name>
        <message>
            <source>Takes effect at the next start.</source>
            <translation>次回の起動時に反映されます。</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>A cluster's address, or auto for the one that this machine is a part of.</source>
            <translation>クラスターのアドレス。このマシンが属するクラスターなら auto。</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>このマシン</translation>
        </message>
        <message>
            <source>Where pictures are drawn: on this machine, or on all machines of a Ray cluster</source>
            <translation>画像を描く場所: このマシン、または Ray クラスターのすべてのマシン</translation>
        </message>
        <message>
            <source>Engines</source>
            <translation>エンジンの場所</translation>
        </message>
        <message>
            <source>After {value} minutes</source>
            <translation>{value} 分後</translation>
        </message>
        <message>
            <source>All: each draws an order of its own</source>
            <translation>すべて（カードごとに別の注文を生成）</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>At most {value}</source>
            <translation>最大 {value}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Doors for other programs</source>
            <translation>ほかのプログラムの入口</translation>
        </message>
        <message>
            <source>Downloaded models are kept here; any drive will do</source>
            <translation>ダウンロードしたモデルの保存先です。どのドライブでもかまいません</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Finished pictures are saved here, by date</source>
            <translation>完成した画像は日付ごとにここに保存されます</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>ダウンロード先のフォルダー</translation>
        </message>
        <message>
            <source>Free memory</source>
            <translation>メモリの解放</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>グラフィックカード</translation>
        </message>
        <message>
            <source>How many they may ask for</source>
            <translation>求められる数</translation>
        </message>
        <message>
            <source>How many they may ask for at once</source>
            <translation>一度に求められる枚数</translation>
        </message>
        <message>
            <source>In a process of its own</source>
            <translation>独立したプロセスで動かす</translation>
        </message>
        <message>
            <source>In a process of its own a driver that crashes or hangs cannot take the window down</source>
            <translation>独立したプロセスなら、ドライバーが異常終了したり固まったりしてもウィンドウは巻き込まれません</translation>
        </message>
        <message>
            <source>Inside the window's process</source>
            <translation>ウィンドウと同じプロセスで動かす</translation>
        </message>
        <message>
            <source>After so many minutes without a picture; the next one loads its model anew</source>
            <translation>画像を作らないままこの分数がたつと解放します。次の画像ではモデルを読み込み直します</translation>
        </message>
        <message>
            <source>Keep awake while generating</source>
            <translation>生成中はスリープさせない</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>最大の画像</translation>
        </message>
        <message>
            <source>No sleep while pictures are made; the display may still go dark</source>
            <translation>画像を作っている間はスリープさせません。画面は暗くなることがあります</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>ライトまたはダーク</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>Only downloads connect at all; this forbids them</source>
            <translation>接続するのはダウンロードだけです。それを禁止します</translation>
        </message>
        <message>
            <source>Only the first</source>
            <translation>最初の 1 枚だけ</translation>
        </message>
        <message>
            <source>OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs</source>
            <translation>大きいモデルでは OpenVINO のほうが速く、モデルごとに一度だけ 1 分ほど準備します。グラフィックカードには関係しません</translation>
        </message>
        <message>
            <source>Orders that wait</source>
            <translation>待機中の注文</translation>
        </message>
        <message>
            <source>Pictures folder</source>
            <translation>画像の保存先</translation>
        </message>
        <message>
            <source>Pictures of one order</source>
            <translation>1 件の注文の画像数</translation>
        </message>
        <message>
            <source>CPU computes with</source>
            <translation>プロセッサーでの計算</translation>
        </message>
        <message>
            <source>Run hooks</source>
            <translation>フックを実行</translation>
        </message>
        <message>
            <source>Steps of a picture</source>
            <translation>1 枚のステップ数</translation>
        </message>
        <message>
            <source>Tell each picture to the programs in the folder “hooks” beside the settings</source>
            <translation>設定の隣のフォルダー「hooks」にあるプログラムに各画像を知らせます</translation>
        </message>
        <message>
            <source>The Hugging Face cache, shared with other programs</source>
            <translation>他のプログラムと共有する Hugging Face のキャッシュ</translation>
        </message>
        <message>
            <source>The folder “sddesk” among the system's pictures</source>
            <translation>システムの画像フォルダー内の「sddesk」フォルダー</translation>
        </message>
        <message>
            <source>The language of the window</source>
            <translation>ウィンドウの表示言語</translation>
        </message>
        <message>
            <source>The longest side that a chat program or a script may ask for</source>
            <translation>チャットプログラムやスクリプトが求められる最長の辺</translation>
        </message>
        <message>
            <source>The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.</source>
            <translation>日本語より下の言語は、母語話者の確認を受けていません。訳がない文は英語で表示されます。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>What is faster</source>
            <translation>速いほう</translation>
        </message>
        <message>
            <source>When so many wait at a door, no more are taken</source>
            <translation>入口でこの数が待っているあいだ、新しい注文は受け付けません</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>With several GPUs several orders of the queue are drawn at once</source>
            <translation>カードが複数あれば、キューの注文を同時に生成します</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>オフラインで使う</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} ピクセル</translation>
        </message>
        <message>
            <source>A sound when the queue is done</source>
            <translation>キューの完了時に音を鳴らす</translation>
        </message>
        <message>
            <source>The system's own short sound, once no job waits or runs any more</source>
            <translation>待機中や実行中のジョブがなくなったときに、システムの短い音を鳴らします</translation>
        </message>
        <message>
            <source>Brackets of tags as characters</source>
            <translation>タグの括弧を文字として書く</translation>
        </message>
        <message>
            <source>CSV files of tag, category, count and aliases, as other programs have them</source>
            <translation>タグ、分類、件数、別名の CSV ファイル。ほかのプログラムと同じ形です</translation>
        </message>
        <message>
            <source>Complete while typing</source>
            <translation>入力中に候補を出す</translation>
        </message>
        <message>
            <source>Folder of tag lists</source>
            <translation>タグ一覧のフォルダー</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one</source>
            <translation>一覧のタグ、LoRA、embedding、ワイルドカード、スタイル。Tab で決めます</translation>
        </message>
        <message>
            <source>Tags with underscores</source>
            <translation>タグを下線付きで書く</translation>
        </message>
        <message>
            <source>The folder “tags” beside sddesk's data</source>
            <translation>sddesk のデータの中のフォルダー「tags」</translation>
        </message>
        <message>
            <source>Write long_hair as its list does, not long hair</source>
            <translation>long hair ではなく、一覧のとおり long_hair と書きます</translation>
        </message>
        <message>
            <source>Write saber \(fate\): without the strokes brackets are a weight</source>
            <translation>saber \(fate\) と書きます。斜線がなければ括弧は重みになります</translation>
        </message>
        <message>
            <source>Language model for suggestions</source>
            <translation>提案のための言語モデル</translation>
        </message>
        <message>
            <source>The folder of a language model that puts the prompt in other words when asked</source>
            <translation>頼まれたときにプロンプトを言い換える、言語モデルのフォルダー</translation>
        </message>
        <message>
            <source>None: nothing is suggested</source>
            <translation>なし：提案しません</translation>
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
            <translation>選択した 2 枚を比べます。1 枚なら、前に見た画像と比べます</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy a part</source>
            <translation>一部をコピー</translation>
        </message>
        <message>
            <source>Copy a script that draws it with diffusers alone</source>
            <translation>diffusers だけで描くスクリプトをコピー</translation>
        </message>
        <message>
            <source>Copy a script with the denoising loop written by hand</source>
            <translation>ノイズ除去のループを手で書いたスクリプトをコピー</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>Python としてコピー</translation>
        </message>
        <message>
            <source>Copy as Python, loop by hand</source>
            <translation>Python としてコピー（手書きのループ）</translation>
        </message>
        <message>
            <source>Copy its settings or its prompt (Space opens the list)</source>
            <translation>設定またはプロンプトをコピーします (スペースで一覧を開きます)</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>画像をコピー</translation>
        </message>
        <message>
            <source>Copy this picture</source>
            <translation>この画像をコピー</translation>
        </message>
        <message>
            <source>Draw it once more and show how it comes about, step by step</source>
            <translation>もう一度描いて、できるまでを一歩ずつ表示</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出し…</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>しくみ</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>作り直す</translation>
        </message>
        <message>
            <source>Make it once more from its settings, and see whether it is the same</source>
            <translation>設定からもう一度作り、同じ画像になるか確かめます</translation>
        </message>
        <message>
            <source>Make larger pictures of the selected ones by an upscaler</source>
            <translation>選んだ画像をアップスケーラーで大きくします</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Move to the library's trash</source>
            <translation>ライブラリのゴミ箱に移動</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message>
            <source>Restore everything that made this picture</source>
            <translation>この画像を生成した設定をすべて復元</translation>
        </message>
        <message>
            <source>Reuse</source>
            <translation>再利用</translation>
        </message>
        <message>
            <source>Reuse a part</source>
            <translation>一部を再利用</translation>
        </message>
        <message>
            <source>Use as start</source>
            <translation>開始画像にする</translation>
        </message>
        <message>
            <source>Follow the lines, depths or colours of this picture</source>
            <translation>この画像の線・奥行き・色に従います</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>制御画像にする</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>参照画像にする</translation>
        </message>
        <message>
            <source>Take up the style or subject of this picture</source>
            <translation>この画像の画風や題材を取り入れます</translation>
        </message>
        <message>
            <source>Begin with this picture instead of noise; B does it, too</source>
            <translation>ノイズの代わりにこの画像から始めます (B でも同じ)</translation>
        </message>
        <message>
            <source>Reuse only its prompt, seed or settings (Space opens the list)</source>
            <translation>プロンプト、シード、設定のいずれかだけを再利用します (スペースで一覧を開きます)</translation>
        </message>
        <message>
            <source>Reuse settings</source>
            <translation>設定を再利用</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>コピーを保存</translation>
        </message>
        <message>
            <source>Save a copy of this picture</source>
            <translation>この画像のコピーを保存</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Show this file in its folder</source>
            <translation>このファイルのあるフォルダーを開く</translation>
        </message>
        <message>
            <source>The same settings with four new seeds</source>
            <translation>同じ設定で新しいシードを 4 つ試す</translation>
        </message>
        <message>
            <source>The same picture four times, each with small differences</source>
            <translation>同じ画像を少しずつ変えて 4 枚作る</translation>
        </message>
        <message>
            <source>Vary a little</source>
            <translation>少し変える</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>バリエーション</translation>
        </message>
        <message>
            <source>Write copies elsewhere as PNG, JPEG or WebP</source>
            <translation>PNG・JPEG・WebP のコピーを別の場所に保存</translation>
        </message>
        <message>
            <source>{action}, the large picture</source>
            <translation>{action} (拡大表示の画像)</translation>
        </message>
        <message>
            <source>{action}, the picture in view</source>
            <translation>{action} (表示中の画像)</translation>
        </message>
        <message>
            <source>{action}, the selected pictures</source>
            <translation>{action} (選択した画像)</translation>
        </message>
        <message>
            <source>Draw a part of this picture anew, or beyond its edges</source>
            <translation>この画像の一部を描き直すか、端の外側に描きます</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Save as notebook…</source>
            <translation>ノートブックとして保存…</translation>
        </message>
        <message>
            <source>Save a Jupyter notebook that draws it, the loop written by hand</source>
            <translation>この画像を描く Jupyter ノートブックを、手書きのループで保存します</translation>
        </message>
        <message>
            <source>Save a notebook</source>
            <translation>ノートブックを保存</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{title}, page</source>
            <translation>{title}のページ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back from: {title}</source>
            <translation>戻る（{title} から）</translation>
        </message>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>元の場所に戻る (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All pages of the manual</source>
            <translation>マニュアルの全ページ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目次</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>このページ内を検索</translation>
        </message>
        <message>
            <source>The page before this one (Alt+Left)</source>
            <translation>前のページ（Alt+Left）</translation>
        </message>
    </context>
    <context>
        <name>ManualReader</name>
        <message>
            <source>Manual</source>
            <translation>マニュアル</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>How a picture comes about</source>
            <translation>画像ができるまで</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>しくみ</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>ジョブの一覧</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>マニュアル</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>グリッド</translation>
        </message>
        <message>
            <source>Grids…</source>
            <translation>グリッド…</translation>
        </message>
        <message>
            <source>Prompts that were drawn</source>
            <translation>描いたプロンプト</translation>
        </message>
        <message>
            <source>Prompts that were drawn…</source>
            <translation>描いたプロンプト…</translation>
        </message>
        <message>
            <source>Other words for the prompt…</source>
            <translation>プロンプトの言い換え…</translation>
        </message>
        <message>
            <source>Other words for the prompt</source>
            <translation>プロンプトの言い換え</translation>
        </message>
    </context>
    <context>
        <name>samplers</name>
        <message>
            <source>Normal</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>The sampler's own spacing.</source>
            <translation>サンプラー本来の間隔です。</translation>
        </message>
        <message>
            <source>More steps at low noise: finer detail with few steps.</source>
            <translation>ノイズの少ない側にステップを多く割り当てます。少ないステップでも細部が出ます。</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>指数</translation>
        </message>
        <message>
            <source>Even spacing of the logarithm: smooth backgrounds.</source>
            <translation>対数で等間隔に分けます。背景がなめらかになります。</translation>
        </message>
        <message>
            <source>Trailing</source>
            <translation>トレーリング</translation>
        </message>
        <message>
            <source>Ends exactly at full noise: best for few-step models.</source>
            <translation>最大ノイズちょうどから始めます。少ないステップ向けのモデルに最適です。</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>モデル自身のもの</translation>
        </message>
        <message>
            <source>As the model's scheduler file has it, whatever sampler it was written for.</source>
            <translation>モデルのスケジューラーファイルのとおり。書かれた際のサンプラーは問いません。</translation>
        </message>
        <message>
            <source>The classic. Dependable; likes about 50 steps.</source>
            <translation>定番で安定しています。50 ステップ程度が適しています。</translation>
        </message>
        <message>
            <source>A multistep method like PNDM; likes 50 steps or more.</source>
            <translation>PNDM と同じ多段法です。50 ステップ以上が適しています。</translation>
        </message>
        <message>
            <source>Very accurate; each step costs two passes.</source>
            <translation>とても正確ですが、1 ステップに 2 回の計算が必要です。</translation>
        </message>
        <message>
            <source>Fast and good: 25 steps are enough for most pictures.</source>
            <translation>速くて高品質です。ほとんどの画像は 25 ステップで十分です。</translation>
        </message>
        <message>
            <source>Like DPM++ 2M with fresh noise at each step: more texture.</source>
            <translation>DPM++ 2M にステップごとの新しいノイズを加えたもの。質感が増します。</translation>
        </message>
        <message>
            <source>Fresh noise at each step; rich detail with 15 to 25 steps.</source>
            <translation>ステップごとに新しいノイズを加えます。15～25 ステップで細部が豊かになります。</translation>
        </message>
        <message>
            <source>The simplest; clean pictures with about 30 steps.</source>
            <translation>最も単純です。30 ステップ程度できれいな画像になります。</translation>
        </message>
        <message>
            <source>Fresh noise at each step; keeps changing as steps are added.</source>
            <translation>ステップごとに新しいノイズを加えます。ステップ数を増やすと絵が変わり続けます。</translation>
        </message>
        <message>
            <source>The first fast sampler; dependable, likes about 50 steps.</source>
            <translation>最初の高速サンプラーです。安定していて、50 ステップ程度が適しています。</translation>
        </message>
        <message>
            <source>Good pictures with as few as 15 to 20 steps.</source>
            <translation>わずか 15～20 ステップで良い画像になります。</translation>
        </message>
        <message>
            <source>Accurate; each step costs two passes.</source>
            <translation>正確ですが、1 ステップに 2 回の計算が必要です。</translation>
        </message>
        <message>
            <source>Fast and smooth; 20 to 30 steps.</source>
            <translation>速くてなめらかです。20～30 ステップ。</translation>
        </message>
        <message>
            <source>Only for LCM models: 4 to 8 steps.</source>
            <translation>LCM モデル専用です。4～8 ステップ。</translation>
        </message>
    </context>
    <context>
        <name>FamilyPanel</name>
        <message>
            <source>Made from</source>
            <translation>元になった画像</translation>
        </message>
        <message>
            <source>Made from it (the newest {count})</source>
            <translation>この画像から作られた画像（新しい {count} 枚）</translation>
        </message>
        <message>
            <source>Made from it ({count})</source>
            <translation>この画像から作られた画像（{count} 枚）</translation>
        </message>
        <message>
            <source>Made from it, {number} of {count}: {picture}</source>
            <translation>この画像から作られた画像 {number}/{count}: {picture}</translation>
        </message>
        <message>
            <source>Show the picture that this one was made from</source>
            <translation>元になった画像を表示</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>この画像</translation>
        </message>
        <message>
            <source>not kept in the library</source>
            <translation>ライブラリにありません</translation>
        </message>
        <message>
            <source>{name} of this picture</source>
            <translation>この画像の{name}</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Control picture</source>
            <translation>制御画像</translation>
        </message>
        <message>
            <source>Enlarged picture</source>
            <translation>拡大した画像</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>マスク</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>参照画像</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>開始画像</translation>
        </message>
        <message>
            <source>cropped to the shape</source>
            <translation>形に合わせて切り抜き</translation>
        </message>
        <message>
            <source>edges repeated to the shape</source>
            <translation>端を繰り返して形に合わせる</translation>
        </message>
        <message>
            <source>extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)</source>
            <translation>{left}、{top}、{right}、{bottom} px 拡張（左、上、右、下）</translation>
        </message>
        <message>
            <source>filled with noise</source>
            <translation>ノイズで埋める</translation>
        </message>
        <message>
            <source>its composition alone</source>
            <translation>構図だけ</translation>
        </message>
        <message>
            <source>its style alone</source>
            <translation>画風だけ</translation>
        </message>
        <message>
            <source>filled with the blurred original</source>
            <translation>ぼかした元の画像で埋める</translation>
        </message>
        <message>
            <source>filled with the original</source>
            <translation>元の画像で埋める</translation>
        </message>
        <message>
            <source>from {begin} % to {end} % of the steps</source>
            <translation>ステップの {begin} % から {end} % まで</translation>
        </message>
        <message>
            <source>inverted</source>
            <translation>反転</translation>
        </message>
        <message>
            <source>only the masked region, margin {margin} px</source>
            <translation>マスクした部分のみ、余白 {margin} px</translation>
        </message>
        <message>
            <source>soft edge {blur} px</source>
            <translation>境界のぼかし {blur} px</translation>
        </message>
        <message>
            <source>strength {strength}</source>
            <translation>強さ {strength}</translation>
        </message>
        <message>
            <source>stretched to the shape</source>
            <translation>伸縮して形に合わせる</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>重み {weight}</translation>
        </message>
        <message>
            <source>{scale} times by {model}</source>
            <translation>{model} で {scale} 倍</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>{count} 枚中 {index} 枚目</translation>
        </message>
        <message>
            <source>The pictures before and after this one</source>
            <translation>この画像の前後の画像</translation>
        </message>
    </context>
    <context>
        <name>ViewerFoot</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>お気に入りに追加、または解除 (F)</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>前後を比べる</translation>
        </message>
        <message>
            <source>Favourite, the large picture</source>
            <translation>お気に入り（大きな表示の画像）</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面表示</translation>
        </message>
        <message>
            <source>Hold to see what it was made from; the keys \ and O do it, too</source>
            <translation>押している間、元になった画像を表示（\ または O キーでも可）</translation>
        </message>
        <message>
            <source>Move the large picture to the trash</source>
            <translation>大きな表示の画像をゴミ箱へ移動</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>ゴミ箱へ移動 (Delete)</translation>
        </message>
        <message>
            <source>The whole screen for the picture (F11)</source>
            <translation>画面全体に画像を表示 (F11)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>星 {count} 個（{count} キー）。もう一度押すと外れます (0)</translation>
        </message>
        <message>
            <source>{count} stars, the large picture</source>
            <translation>星 {count} 個（大きな表示の画像）</translation>
        </message>
    </context>
    <context>
        <name>CanvasStage</name>
        <message>
            <source>Everything is masked: nothing of the picture is kept.</source>
            <translation>全体がマスクされています。元の画像は何も残りません。</translation>
        </message>
        <message>
            <source>Extended to {width} × {height}.</source>
            <translation>{width} × {height} に広げます。</translation>
        </message>
        <message>
            <source>Nothing is masked: the whole picture is drawn anew.</source>
            <translation>マスクがありません。画像全体を描き直します。</translation>
        </message>
        <message>
            <source>The masked region is drawn at {width} × {height} and put into its place.</source>
            <translation>マスクした範囲を {width} × {height} で描き、元の位置に戻します。</translation>
        </message>
        <message>
            <source>The picture is scaled to {width} × {height} for that.</source>
            <translation>そのため画像は {width} × {height} に拡大縮小されます。</translation>
        </message>
        <message>
            <source>What is masked is drawn anew, the rest stays as it is.</source>
            <translation>マスクした部分を描き直し、残りはそのままです。</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>A mask: white is drawn anew</source>
            <translation>マスク：白い部分を描き直します</translation>
        </message>
        <message>
            <source>Back to the pictures; the mask stays (Esc)</source>
            <translation>画像に戻ります。マスクは残ります (Esc)</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>ブラシ</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>マスクを消去</translation>
        </message>
        <message>
            <source>Close the canvas</source>
            <translation>キャンバスを閉じる</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Draw what is kept, keep the rest (I)</source>
            <translation>描く部分と残す部分を入れ替える (I)</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>縁</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>消しゴム</translation>
        </message>
        <message>
            <source>From a picture file…</source>
            <translation>画像ファイルから…</translation>
        </message>
        <message>
            <source>Keep it pressed to see the picture before (\ or O)</source>
            <translation>押している間、元の画像を表示します (\ または O)</translation>
        </message>
        <message>
            <source>How much of the brush fades at its edge</source>
            <translation>ブラシの縁をどれだけぼかすか</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>マスクを反転</translation>
        </message>
        <message>
            <source>Redo the step</source>
            <translation>操作をやり直す</translation>
        </message>
        <message>
            <source>Undo the last stroke or dragged edge (Ctrl+Z)</source>
            <translation>直前のストロークまたは動かした端を元に戻す (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>直前の操作を元に戻す</translation>
        </message>
        <message>
            <source>Load a mask</source>
            <translation>マスクを読み込む</translation>
        </message>
        <message>
            <source>Mask nothing (Del)</source>
            <translation>マスクをなくします (Del)</translation>
        </message>
        <message>
            <source>What the networks read of the control pictures, over the start picture (C)</source>
            <translation>ネットワークが制御画像から読み取る内容を開始画像に重ねます（C）</translation>
        </message>
        <message>
            <source>Show the control pictures over it</source>
            <translation>制御画像を重ねて表示</translation>
        </message>
        <message>
            <source>Mask what is to be drawn anew (X: eraser, and back)</source>
            <translation>描き直す部分を塗ります (X: 消しゴムと切り替え)</translation>
        </message>
        <message>
            <source>Redo what was undone (Ctrl+Shift+Z)</source>
            <translation>元に戻したものをやり直す (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Show all of it (Z)</source>
            <translation>全体を表示 (Z)</translation>
        </message>
        <message>
            <source>Show all of the start picture</source>
            <translation>開始画像の全体を表示</translation>
        </message>
        <message>
            <source>Show the start picture as it is</source>
            <translation>開始画像をそのまま表示</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Size of the brush</source>
            <translation>ブラシのサイズ</translation>
        </message>
        <message>
            <source>Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel</source>
            <translation>ブラシのサイズ：[ または , で小さく、] または . で大きく。Ctrl とホイールでも変わります</translation>
        </message>
        <message>
            <source>Soft edge of the brush</source>
            <translation>ブラシのぼかし</translation>
        </message>
        <message>
            <source>Take the mask away (X: brush, and back)</source>
            <translation>マスクを消します (X: ブラシと切り替え)</translation>
        </message>
        <message>
            <source>Take the mask from a picture file</source>
            <translation>画像ファイルからマスクを読み込みます</translation>
        </message>
        <message>
            <source>What is transparent in the start picture's file</source>
            <translation>開始画像のファイルの透明な部分</translation>
        </message>
    </context>
    <context>
        <name>CanvasView</name>
        <message>
            <source>Choose a start picture to edit it.</source>
            <translation>編集する開始画像を選んでください。</translation>
        </message>
        <message>
            <source>Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, the middle button or Space and a drag move it; arrows move the brush, Enter presses it</source>
            <translation>描き直す部分を塗ります。端をドラッグすると、その外側にも描きます。ホイールと +、- で拡大縮小、Z で全体表示、中ボタンまたは Space とドラッグで移動。矢印キーでブラシを動かし、Enter で塗ります</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>画像を読み込んでいます…</translation>
        </message>
        <message>
            <source>The start picture, edited</source>
            <translation>編集中の開始画像</translation>
        </message>
    </context>
    <context>
        <name>MaskPanel</name>
        <message>
            <source>Area</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>ぼかし</translation>
        </message>
        <message>
            <source>Blur of the mask</source>
            <translation>マスクのぼかし</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>ぼかす</translation>
        </message>
        <message>
            <source>Draw the whole picture anew</source>
            <translation>画像全体を描き直します</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>広げる</translation>
        </message>
        <message>
            <source>Extend at the bottom</source>
            <translation>下に広げる</translation>
        </message>
        <message>
            <source>Extend at the top</source>
            <translation>上に広げる</translation>
        </message>
        <message>
            <source>Extend to the left</source>
            <translation>左に広げる</translation>
        </message>
        <message>
            <source>Extend to the right</source>
            <translation>右に広げる</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>下地</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>反転</translation>
        </message>
        <message>
            <source>Inverted mask</source>
            <translation>マスクの反転</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>余白</translation>
        </message>
        <message>
            <source>Masked region</source>
            <translation>マスクした範囲</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>ノイズ</translation>
        </message>
        <message>
            <source>Noise: something else is drawn</source>
            <translation>ノイズ：別のものを描きます</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>元のまま</translation>
        </message>
        <message>
            <source>Pixels around the region that the model sees</source>
            <translation>モデルに見せる、範囲の周りのピクセル数</translation>
        </message>
        <message>
            <source>Pixels by which its edge fades, inwards</source>
            <translation>縁を内側へぼかすピクセル数</translation>
        </message>
        <message>
            <source>Pixels to draw beyond this edge; dragging the edge does the same</source>
            <translation>この端の外側に描くピクセル数。端をドラッグしても変わります</translation>
        </message>
        <message>
            <source>Remove the mask</source>
            <translation>マスクを外す</translation>
        </message>
        <message>
            <source>Remove the mask from the order</source>
            <translation>注文からマスクを外す</translation>
        </message>
        <message>
            <source>The colours around it: what is there goes away</source>
            <translation>周りの色：そこにあるものは消えます</translation>
        </message>
        <message>
            <source>The masked region alone, large, then put into its place: for faces and hands</source>
            <translation>マスクした範囲だけを大きく描いて元の位置に戻します。顔や手に向きます</translation>
        </message>
        <message>
            <source>The picture as a whole; only what is masked changes</source>
            <translation>画像全体を描きます。変わるのはマスクした部分だけです</translation>
        </message>
        <message>
            <source>What is painted stays, and the rest is drawn</source>
            <translation>塗った部分を残し、それ以外を描きます</translation>
        </message>
        <message>
            <source>What is there: it is changed as far as the strength says</source>
            <translation>そこにあるもの：強さの分だけ変わります</translation>
        </message>
        <message>
            <source>What the masked part holds when drawing begins</source>
            <translation>描き始めるときのマスクした部分の中身</translation>
        </message>
        <message>
            <source>What the model draws at the size that is set</source>
            <translation>設定したサイズでモデルが描くもの</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>画像全体</translation>
        </message>
    </context>
    <context>
        <name>HiresPanel</name>
        <message>
            <source>Show the hires fix</source>
            <translation>高解像度補正を表示</translation>
        </message>
        <message>
            <source>Draw the picture, make it larger and draw it on: large pictures without a doubled subject</source>
            <translation>画像を描き、大きくしてから描き足します。大きな画像でも被写体が重複しません。</translation>
        </message>
        <message>
            <source>Hires fix</source>
            <translation>高解像度補正</translation>
        </message>
        <message>
            <source>Scale of the hires fix</source>
            <translation>高解像度補正の倍率</translation>
        </message>
        <message>
            <source>How many times each side grows</source>
            <translation>各辺を何倍にするか</translation>
        </message>
        <message>
            <source>Strength of the hires fix</source>
            <translation>高解像度補正の強さ</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.</source>
            <translation>大きくした画像をどれだけ変えるか。latent の拡大には 0.5 以上、画素の拡大には 0.3 程度が適しています。</translation>
        </message>
        <message>
            <source>Steps of the hires fix</source>
            <translation>高解像度補正のステップ数</translation>
        </message>
        <message>
            <source>How many steps are drawn at the larger size</source>
            <translation>大きいサイズで描くステップ数</translation>
        </message>
        <message>
            <source>Upscaler of the hires fix</source>
            <translation>高解像度補正のアップスケーラー</translation>
        </message>
        <message>
            <source>What makes the picture larger: its latents, its pixels, or a network of the models page</source>
            <translation>画像を大きくする方法。latent、画素、またはモデルのページのネットワーク</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>倍率</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>強さ</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>アップスケーラー</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>latent</translation>
        </message>
        <message>
            <source>Latents, antialiased</source>
            <translation>latent、アンチエイリアス</translation>
        </message>
        <message>
            <source>Latents, bicubic</source>
            <translation>latent、バイキュービック</translation>
        </message>
        <message>
            <source>Latents, bicubic, antialiased</source>
            <translation>latent、バイキュービック、アンチエイリアス</translation>
        </message>
        <message>
            <source>Latents, nearest</source>
            <translation>latent、最近傍</translation>
        </message>
        <message>
            <source>Latents, nearest-exact</source>
            <translation>latent、最近傍（正確）</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>画素、Lanczos</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>画素、最近傍</translation>
        </message>
        <message>
            <source>draw on at {width} × {height}</source>
            <translation>{width} × {height} で描き足す</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（ありません）</translation>
        </message>
        <message>
            <source>Hires fix: {width} × {height}</source>
            <translation>高解像度補正: {width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>LargerField</name>
        <message>
            <source>Larger</source>
            <translation>大きく</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>アップスケーラー</translation>
        </message>
        <message>
            <source>What enlarges the pictures. Add others on the models page.</source>
            <translation>画像を拡大するもの。ほかはモデルのページで追加できます。</translation>
        </message>
        <message>
            <source>Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer</source>
            <translation>大きくした画像をこの強さでタイルごとに描き直します。細かくなり、時間もかかります</translation>
        </message>
        <message>
            <source>Refine the larger picture in tiles</source>
            <translation>大きくした画像をタイルで描き直す</translation>
        </message>
        <message>
            <source>and refine in tiles</source>
            <translation>さらにタイルで描き直す</translation>
        </message>
        <message>
            <source>Strength of refining the larger picture</source>
            <translation>大きくした画像を描き直す強さ</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: 0.3 keeps what is there.</source>
            <translation>大きくした画像をどれだけ変えるか。0.3 なら今の内容が残ります。</translation>
        </message>
        <message>
            <source>to {width} × {height}</source>
            <translation>{width} × {height} にする</translation>
        </message>
        <message>
            <source>No upscaler is installed: add the safetensors file of one on the models page.</source>
            <translation>アップスケーラーがありません。モデルのページで safetensors ファイルを追加してください。</translation>
        </message>
        <message>
            <source>Enlarge each picture once it is drawn. The smaller one is kept in the library.</source>
            <translation>描き終えた画像をそれぞれ拡大します。小さい方もライブラリに残ります。</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（ありません）</translation>
        </message>
    </context>
    <context>
        <name>RefineField</name>
        <message>
            <source>Draw the whole picture anew, tile by tile at low strength: a large one gains detail</source>
            <translation>画像全体をタイルごとに低い強さで描き直します。大きな画像が細かくなります</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>ピクセル、最近傍</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>倍率</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>アップスケーラー</translation>
        </message>
        <message>
            <source>What makes the picture larger before it is drawn anew</source>
            <translation>描き直す前に画像を大きくするもの</translation>
        </message>
        <message>
            <source>refine in tiles: {width} × {height}</source>
            <translation>タイルで描き直す: {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (見つかりません)</translation>
        </message>
        <message>
            <source>refine in tiles</source>
            <translation>タイルで描き直す</translation>
        </message>
        <message>
            <source>Upscaler of refining</source>
            <translation>描き直しのアップスケーラー</translation>
        </message>
        <message>
            <source>Scale of refining</source>
            <translation>描き直しの倍率</translation>
        </message>
        <message>
            <source>Refine in tiles</source>
            <translation>タイルで描き直す</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>ピクセル、Lanczos</translation>
        </message>
        <message>
            <source>How many times larger each side is made first; 1 keeps the size</source>
            <translation>先に各辺を何倍にするか。1 は元の大きさのまま</translation>
        </message>
    </context>
    <context>
        <name>AxisRow</name>
        <message>
            <source>Field of axis {name}</source>
            <translation>軸 {name} の項目</translation>
        </message>
        <message>
            <source>Values of axis {name}</source>
            <translation>軸 {name} の値</translation>
        </message>
        <message>
            <source>Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many</source>
            <translation>カンマ区切りの値。数は範囲でも書けます：1-10 (+3) は刻み、1-10 [4] は個数</translation>
        </message>
        <message>
            <source>What varies along this axis</source>
            <translation>この軸で変えるもの</translation>
        </message>
        <message>
            <source>names with commas between</source>
            <translation>カンマ区切りの名前</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>GridForm</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose a field for an axis.</source>
            <translation>軸の項目を選んでください。</translation>
        </message>
        <message>
            <source>Draw all of them? {cost}.</source>
            <translation>すべて描きますか？{cost}。</translation>
        </message>
        <message>
            <source>Draw the grid</source>
            <translation>グリッドを描く</translation>
        </message>
        <message>
            <source>Draw the grid of these axes</source>
            <translation>この軸のグリッドを描く</translation>
        </message>
        <message>
            <source>Draw them</source>
            <translation>描く</translation>
        </message>
        <message>
            <source>Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.</source>
            <translation>ほかはすべて作成画面のとおりです：「{prompt}」。1 セルは画像 1 枚で、拡大はしません。</translation>
        </message>
        <message>
            <source>Making the orders of the cells…</source>
            <translation>セルの注文を作っています…</translation>
        </message>
        <message>
            <source>Put its cells into the queue; what is drawn already is not drawn again</source>
            <translation>セルをキューに入れます。すでに描かれたものは描き直しません</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>{count} cells, about {time}</source>
            <translation>{count} セル、約 {time}</translation>
        </message>
        <message>
            <source>{count} cells; how long is not known before the first picture</source>
            <translation>{count} セル。かかる時間は最初の画像ができるまで分かりません</translation>
        </message>
    </context>
    <context>
        <name>GridsPage</name>
        <message>
            <source>As a folder…</source>
            <translation>フォルダーとして…</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>ページとして…</translation>
        </message>
        <message>
            <source>As one labelled picture, as a page that needs nothing else, or as a folder</source>
            <translation>見出し付きの 1 枚の画像、単独で開けるページ、またはフォルダーとして</translation>
        </message>
        <message>
            <source>As one picture…</source>
            <translation>1 枚の画像として…</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>すべて取り消す</translation>
        </message>
        <message>
            <source>Cancel all cells of this grid</source>
            <translation>このグリッドのセルをすべて取り消す</translation>
        </message>
        <message>
            <source>Cancel row</source>
            <translation>行を取り消す</translation>
        </message>
        <message>
            <source>Cancel the row of the selected cell</source>
            <translation>選んだセルの行を取り消す</translation>
        </message>
        <message>
            <source>Compare the selected cell with its neighbour</source>
            <translation>選んだセルを隣と比べる</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比べる</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>もう一度描く</translation>
        </message>
        <message>
            <source>Draw the cells without a picture</source>
            <translation>画像のないセルを描く</translation>
        </message>
        <message>
            <source>Draw the selected cells again</source>
            <translation>選んだセルをもう一度描く</translation>
        </message>
        <message>
            <source>Draw missing</source>
            <translation>足りない分を描く</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>シートを書き出す</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出し…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Mark as favourite; a second press takes the mark away (F)</source>
            <translation>お気に入りにします。もう一度押すと外します (F)</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>一覧から外す</translation>
        </message>
        <message>
            <source>Forget this grid</source>
            <translation>このグリッドを一覧から外す</translation>
        </message>
        <message>
            <source>Grid in view</source>
            <translation>表示中のグリッド</translation>
        </message>
        <message>
            <source>How large the cells are shown</source>
            <translation>セルの表示の大きさ</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Mark the selected cells as favourites</source>
            <translation>選んだセルをお気に入りにする</translation>
        </message>
        <message>
            <source>Make these cells once more; the new picture takes the place of the old one here</source>
            <translation>これらのセルをもう一度描きます。ここには新しい画像が表示されます</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>No grid was ordered yet: set two axes and draw it.</source>
            <translation>まだグリッドがありません。軸を 2 本決めて描いてください。</translation>
        </message>
        <message>
            <source>Put the cells that have no picture into the queue</source>
            <translation>画像のないセルをキューに入れます</translation>
        </message>
        <message>
            <source>Size of the cells</source>
            <translation>セルの大きさ</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <source>Take every cell of this grid that waits out of the queue</source>
            <translation>このグリッドの待っているセルをすべてキューから外します</translation>
        </message>
        <message>
            <source>Take it out of this list; its pictures stay in the library</source>
            <translation>この一覧から外します。画像はライブラリーに残ります</translation>
        </message>
        <message>
            <source>Take the cells of this row that wait out of the queue</source>
            <translation>この行の待っているセルをキューから外します</translation>
        </message>
        <message>
            <source>The cell on its left, or two selected ones, side by side with their difference in dB</source>
            <translation>左隣のセル、または選んだ 2 つを、差（dB）とともに並べます</translation>
        </message>
        <message>
            <source>The grids that were ordered, the newest first</source>
            <translation>注文したグリッド（新しい順）</translation>
        </message>
        <message>
            <source>Value of axis Z in view</source>
            <translation>表示中の軸 Z の値</translation>
        </message>
        <message>
            <source>Which value of the third axis the sheet shows</source>
            <translation>シートに表示する 3 本目の軸の値</translation>
        </message>
        <message>
            <source>{drawn} of {count} cells drawn</source>
            <translation>{count} セル中 {drawn} セル完了</translation>
        </message>
        <message>
            <source>Its pictures are in {folder}, which is not in the library: no cell is shown.</source>
            <translation>画像は {folder} にあり、ライブラリに入っていないため、セルは表示されません。</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>画像を表示</translation>
        </message>
        <message>
            <source>Show the pictures of this grid</source>
            <translation>このグリッドの画像を表示</translation>
        </message>
        <message>
            <source>Import its folder, where the files stay as they are; its cells are shown then</source>
            <translation>フォルダーをライブラリに取り込みます。ファイルはそのままで、セルが表示されます</translation>
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
            <translation>描いています</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>未作成</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>待機中</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Cells of the grid</source>
            <translation>グリッドのセル</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F makes it a favourite</source>
            <translation>Enter で画像を大きく表示、F でお気に入り</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Completions</source>
            <translation>入力の候補</translation>
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
            <translation>作者</translation>
        </message>
        <message>
            <source>character</source>
            <translation>キャラクター</translation>
        </message>
        <message>
            <source>embedding</source>
            <translation>embedding</translation>
        </message>
        <message>
            <source>style</source>
            <translation>スタイル</translation>
        </message>
        <message>
            <source>wildcard</source>
            <translation>ワイルドカード</translation>
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
            <translation>スタイルを探す</translation>
        </message>
        <message>
            <source>Import styles</source>
            <translation>スタイルを取り込む</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>取り込む…</translation>
        </message>
        <message>
            <source>Keep the prompts as they stand as a style</source>
            <translation>今のプロンプトをスタイルとして残します</translation>
        </message>
        <message>
            <source>Keep the prompt…</source>
            <translation>プロンプトを残す…</translation>
        </message>
        <message>
            <source>Name of the new style</source>
            <translation>新しいスタイルの名前</translation>
        </message>
        <message>
            <source>No style has these words.</source>
            <translation>この語を含むスタイルはありません。</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>スタイル</translation>
        </message>
        <message>
            <source>Styles (*.csv *.json);;All files (*)</source>
            <translation>スタイル (*.csv *.json);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk</source>
            <translation>A1111、Fooocus、InvokeAI、SD.Next、sddesk のスタイル</translation>
        </message>
        <message>
            <source>Take this style of yours out of the list (Del)</source>
            <translation>自分のこのスタイルを一覧から外します（Del）</translation>
        </message>
        <message>
            <source>Without a folder</source>
            <translation>フォルダーなし</translation>
        </message>
        <message>
            <source>Write {prompt} in the prompt where other prompts go; without it the text goes behind them.</source>
            <translation>ほかのプロンプトが入る場所に {prompt} と書きます。なければ、その後ろに付きます。</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <translation>{name}、選択中</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <translation>{name}、未選択</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>新規…</translation>
        </message>
        <message>
            <source>Write a style from the beginning</source>
            <translation>スタイルを初めから書く</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Export styles</source>
            <translation>スタイルを書き出す</translation>
        </message>
        <message>
            <source>Write your styles to a file</source>
            <translation>自分のスタイルをファイルに書き出す</translation>
        </message>
        <message>
            <source>Styles of sddesk (*.json);;Styles of A1111 (*.csv)</source>
            <translation>sddesk のスタイル (*.json);;A1111 のスタイル (*.csv)</translation>
        </message>
        <message>
            <source>Edit the style</source>
            <translation>スタイルを編集</translation>
        </message>
        <message>
            <source>Change its name, folder and texts (F2)</source>
            <translation>名前、フォルダー、文を変更 (F2)</translation>
        </message>
        <message>
            <source>Duplicate the style</source>
            <translation>スタイルを複製</translation>
        </message>
        <message>
            <source>Keep a second one like it (Ctrl+D)</source>
            <translation>同じものをもう一つ保存 (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove the style</source>
            <translation>スタイルを削除</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Choose styles</source>
            <translation>スタイルを選ぶ</translation>
        </message>
        <message>
            <source>Not: {text}</source>
            <translation>除外: {text}</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>スタイル</translation>
        </message>
        <message>
            <source>Take the style “{name}” away</source>
            <translation>スタイル「{name}」を外す</translation>
        </message>
        <message>
            <source>Texts around your prompt, several at once. What you wrote stays as it is.</source>
            <translation>プロンプトを囲む文です。いくつでも重ねられ、書いた文はそのまま残ります。</translation>
        </message>
        <message>
            <source>The style has another text by now, or is gone: this one stays until you take it away.</source>
            <translation>このスタイルの文はその後変わったか、なくなりました。外すまでこの文のままです。</translation>
        </message>
    </context>
    <context>
        <name>styles</name>
        <message>
            <source>Black and white</source>
            <translation>白黒</translation>
        </message>
        <message>
            <source>Bright noon</source>
            <translation>明るい昼</translation>
        </message>
        <message>
            <source>By the sea</source>
            <translation>海辺</translation>
        </message>
        <message>
            <source>Children's book</source>
            <translation>絵本</translation>
        </message>
        <message>
            <source>Clay model</source>
            <translation>粘土</translation>
        </message>
        <message>
            <source>Cut paper</source>
            <translation>切り絵</translation>
        </message>
        <message>
            <source>Deep forest</source>
            <translation>深い森</translation>
        </message>
        <message>
            <source>Desert</source>
            <translation>砂漠</translation>
        </message>
        <message>
            <source>Drawn and painted</source>
            <translation>絵</translation>
        </message>
        <message>
            <source>Falling snow</source>
            <translation>降る雪</translation>
        </message>
        <message>
            <source>Film still</source>
            <translation>映画の一場面</translation>
        </message>
        <message>
            <source>Golden evening</source>
            <translation>金色の夕方</translation>
        </message>
        <message>
            <source>Ink drawing</source>
            <translation>インク画</translation>
        </message>
        <message>
            <source>Light and weather</source>
            <translation>光と天気</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>手作り</translation>
        </message>
        <message>
            <source>Oil painting</source>
            <translation>油絵</translation>
        </message>
        <message>
            <source>On the moon</source>
            <translation>月の上</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Rainy day</source>
            <translation>雨の日</translation>
        </message>
        <message>
            <source>Starry night</source>
            <translation>星の夜</translation>
        </message>
        <message>
            <source>Studio photograph</source>
            <translation>スタジオ写真</translation>
        </message>
        <message>
            <source>Travel poster</source>
            <translation>旅のポスター</translation>
        </message>
        <message>
            <source>Watercolour</source>
            <translation>水彩</translation>
        </message>
        <message>
            <source>Woodblock print</source>
            <translation>木版画</translation>
        </message>
    </context>
    <context>
        <name>SuggestPage</name>
        <message>
            <source>More detail</source>
            <translation>詳しく</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>言い換え</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>短く</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>何を求めるか</translation>
        </message>
        <message>
            <source>How the language model changes the words</source>
            <translation>言語モデルが語をどう変えるか</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>提案を求める</translation>
        </message>
        <message>
            <source>Ask the language model; your prompt stays until you use its proposal</source>
            <translation>言語モデルにたずねます。提案を使うまで、プロンプトはそのままです</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>問い合わせを停止</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>言語モデルを止める</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>これを使う</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>入力欄に入れます。そこで元に戻すと、自分の文が戻ります（Enter）</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>提案を捨てる</translation>
        </message>
        <message>
            <source>Take the proposal away; your prompt stays (Delete)</source>
            <translation>提案を消します。プロンプトはそのままです（Delete）</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>It can be changed before it is used</source>
            <translation>使う前に直せます</translation>
        </message>
        <message>
            <source>From your prompt to the proposal</source>
            <translation>プロンプトから提案への違い</translation>
        </message>
        <message>
            <source>No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).</source>
            <translation>言語モデルが選ばれていないので、提案はしません。設定（Ctrl+,）でそのフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The language model is read…</source>
            <translation>言語モデルを読み込んでいます…</translation>
        </message>
        <message>
            <source>The answer was cut, as it went on too long.</source>
            <translation>答えは、長すぎたため途中で切られました。</translation>
        </message>
        <message>
            <source>Put at the end, as the answer does not name it: {marks}</source>
            <translation>答えに出てこないため、終わりに置きました：{marks}</translation>
        </message>
    </context>
</TS>
