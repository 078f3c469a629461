<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AdaptersPanel</name>
        <message>
            <source>Show the LoRAs</source>
            <translation>显示 LoRA</translation>
        </message>
        <message>
            <source>Small files that teach the model a style or a thing</source>
            <translation>教会模型某种风格或事物的小文件</translation>
        </message>
        <message>
            <source>Add a LoRA or an embedding</source>
            <translation>添加 LoRA 或 Embedding</translation>
        </message>
        <message>
            <source>A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.</source>
            <translation>LoRA 在下方设置权重；Embedding 的名称写进提示词。输入文字即可查找。</translation>
        </message>
        <message>
            <source>{name} (embedding)</source>
            <translation>{name}（Embedding）</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>No other here that fits</source>
            <translation>没有其他适用的</translation>
        </message>
        <message>
            <source>None here that fits</source>
            <translation>没有适用的</translation>
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
            <translation>图片数量：一个数字，或行 × 列，如 3 × 4</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Number of pictures</source>
            <translation>图片数量</translation>
        </message>
        <message>
            <source>One picture fewer</source>
            <translation>减少一张</translation>
        </message>
        <message>
            <source>One picture more</source>
            <translation>增加一张</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
    </context>
    <context>
        <name>BlocksTable</name>
        <message>
            <source>Block</source>
            <translation>块</translation>
        </message>
        <message>
            <source>In</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Time, memory</source>
            <translation>时间、内存</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>网络的各个块</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption of the large picture</source>
            <translation>大图的说明</translation>
        </message>
        <message>
            <source>Write a caption</source>
            <translation>写说明</translation>
        </message>
        <message>
            <source>Your own words on this picture: kept as you leave them (Esc), found by searching</source>
            <translation>您自己为这张图片写的话：离开时（Esc）即保存，可通过搜索找到</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Pictures are being made. Stop and close?</source>
            <translation>正在生成图片。要停止并关闭吗？</translation>
        </message>
        <message>
            <source>Finished pictures are saved. Waiting jobs are kept for the next start.</source>
            <translation>已完成的图片都已保存。等待中的任务会保留到下次启动。</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止并关闭</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>继续生成</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Add a model folder…</source>
            <translation>添加模型文件夹…</translation>
        </message>
        <message>
            <source>Check for a new version</source>
            <translation>检查新版本</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创作</translation>
        </message>
        <message>
            <source>Edit the prompt</source>
            <translation>编辑提示词</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Generate each line of the prompt</source>
            <translation>逐行生成提示词</translation>
        </message>
        <message>
            <source>Import pictures…</source>
            <translation>导入图片…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>图库</translation>
        </message>
        <message>
            <source>More settings, or fewer</source>
            <translation>更多或更少设置</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>打开菜单</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
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
            <translation>重新生成的进度</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>What made them does not differ.</source>
            <translation>生成它们的设置没有差别。</translation>
        </message>
        <message>
            <source>Made again</source>
            <translation>重新生成的</translation>
        </message>
        <message>
            <source>made again, not saved</source>
            <translation>重新生成，未保存</translation>
        </message>
        <message>
            <source>Waiting for its turn in the queue…</source>
            <translation>正在队列中等待…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back from comparing</source>
            <translation>从对比返回</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>交换</translation>
        </message>
        <message>
            <source>Swap left and right</source>
            <translation>左右交换</translation>
        </message>
        <message>
            <source>Let the two change places (S)</source>
            <translation>让两张图片互换位置（S）</translation>
        </message>
        <message>
            <source>Show the difference as a picture</source>
            <translation>以图片显示差异</translation>
        </message>
        <message>
            <source>Where they differ it is bright, made stronger so that it is seen (D)</source>
            <translation>有差异的地方是亮的，已增强以便看清（D）</translation>
        </message>
        <message>
            <source>Keep the new one, too</source>
            <translation>新的也保留</translation>
        </message>
        <message>
            <source>Keep the picture that was made again</source>
            <translation>保留重新生成的图片</translation>
        </message>
        <message>
            <source>Save it into the library as a picture of its own; else it is forgotten</source>
            <translation>作为单独的图片存入图库；否则将被丢弃</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>差别所在</translation>
        </message>
        <message>
            <source>Being made again…</source>
            <translation>正在重新生成…</translation>
        </message>
        <message>
            <source>It was not made again.</source>
            <translation>没有重新生成。</translation>
        </message>
        <message>
            <source>Left: {left}
Right: {right}</source>
            <translation>左：{left}
右：{right}</translation>
        </message>
        <message>
            <source>Their sizes differ, so no likeness is reckoned.</source>
            <translation>两者尺寸不同，因此不计算相似度。</translation>
        </message>
        <message>
            <source>Identical: every pixel is the same.</source>
            <translation>完全相同：每个像素都一样。</translation>
        </message>
        <message>
            <source>PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>PSNR {psnr} dB · {percent} % 的像素不同，最大相差 {largest}（共 255 级）</translation>
        </message>
        <message>
            <source>Difference × {gain}</source>
            <translation>差异 × {gain}</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>What the picture shows (Ctrl+L); earlier prompts: Alt+Up, Alt+Down; weight of a word: Ctrl+Up/Down</source>
            <translation>图片的内容（Ctrl+L）；以前的提示词：Alt+上、Alt+下；词的权重：Ctrl+上/下</translation>
        </message>
        <message>
            <source>Describe a picture</source>
            <translation>描述一张图片</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>反向提示词</translation>
        </message>
        <message>
            <source>What the picture should not show</source>
            <translation>图片中不应出现的内容</translation>
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
            <translation>显示反向提示词</translation>
        </message>
        <message>
            <source>Make the picture (Ctrl+Enter)</source>
            <translation>生成图片（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Stop the current job (Esc)</source>
            <translation>停止当前任务（Esc）</translation>
        </message>
        <message>
            <source>Save the changed job</source>
            <translation>保存修改后的任务</translation>
        </message>
        <message>
            <source>Change the waiting job (Ctrl+Enter); Esc leaves it as it was</source>
            <translation>修改等待中的任务（Ctrl+Enter）；Esc 保持原样</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>This text has the settings of a picture.</source>
            <translation>这段文字里有一张图片的设置。</translation>
        </message>
        <message>
            <source>Keep it as text</source>
            <translation>保留为文字</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>使用这些设置</translation>
        </message>
        <message>
            <source>Add: {section}</source>
            <translation>添加：{section}</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>参考图</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>起始图</translation>
        </message>
    </context>
    <context>
        <name>ControlKinds</name>
        <message>
            <source>As it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>Colours (tile)</source>
            <translation>颜色（tile）</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>反相</translation>
        </message>
        <message>
            <source>Ready depth map</source>
            <translation>现成的深度图</translation>
        </message>
        <message>
            <source>Ready pose</source>
            <translation>现成的姿势图</translation>
        </message>
        <message>
            <source>Rough white strokes on black</source>
            <translation>黑底上的粗略白色笔画</translation>
        </message>
        <message>
            <source>The dark lines, bright on black, with shades</source>
            <translation>暗色线条，黑底上呈亮色，带明暗层次</translation>
        </message>
        <message>
            <source>The picture as it is, for its colours</source>
            <translation>图片原样，取其颜色</translation>
        </message>
        <message>
            <source>Thin white edges on black</source>
            <translation>黑底上的白色细边缘</translation>
        </message>
        <message>
            <source>The picture blurred</source>
            <translation>模糊后的图片</translation>
        </message>
        <message>
            <source>The negative of black lines on white paper</source>
            <translation>白纸黑线图的负片</translation>
        </message>
        <message>
            <source>Scribble</source>
            <translation>涂鸦</translation>
        </message>
        <message>
            <source>Ready regions</source>
            <translation>现成的分割图</translation>
        </message>
        <message>
            <source>Ready normal map</source>
            <translation>现成的法线图</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>线条</translation>
        </message>
        <message>
            <source>Edges (canny)</source>
            <translation>边缘（canny）</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>A map that is ready: it is taken as it is</source>
            <translation>现成的图：直接使用</translation>
        </message>
    </context>
    <context>
        <name>ControlPanel</name>
        <message>
            <source>Add a control picture</source>
            <translation>添加控制图</translation>
        </message>
        <message>
            <source>Control pictures ({count})</source>
            <translation>控制图（{count}）</translation>
        </message>
        <message>
            <source>Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)</source>
            <translation>让结果跟随其边缘、深度或颜色的图片（ControlNet、T2I-Adapter）</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>显示控制图</translation>
        </message>
        <message>
            <source>Drop a drawing or a photo here: the result follows its lines.</source>
            <translation>把线稿或照片拖到这里：结果会跟随它的线条。</translation>
        </message>
        <message>
            <source>Control pictures</source>
            <translation>控制图</translation>
        </message>
        <message>
            <source>A picture to follow</source>
            <translation>要跟随的图片</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Control picture {number}</source>
            <translation>控制图 {number}</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>生成时不用它；图片留在图库中</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>边缘</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填满</translation>
        </message>
        <message>
            <source>Fit of control picture {number}</source>
            <translation>控制图 {number} 的适配方式</translation>
        </message>
        <message>
            <source>How strongly it is followed: 0 not at all, 1 as the network was trained</source>
            <translation>跟随的强度：0 完全不跟随，1 与网络训练时相同</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>在列表中后移</translation>
        </message>
        <message>
            <source>Move control picture {number} down</source>
            <translation>下移控制图 {number}</translation>
        </message>
        <message>
            <source>Network of control picture {number}</source>
            <translation>控制图 {number} 的网络</translation>
        </message>
        <message>
            <source>Remove control picture {number}</source>
            <translation>移除控制图 {number}</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>拉伸</translation>
        </message>
        <message>
            <source>The lower, the more edges there are</source>
            <translation>越低，边缘越多</translation>
        </message>
        <message>
            <source>Upper threshold of control picture {number}</source>
            <translation>控制图 {number} 的上阈值</translation>
        </message>
        <message>
            <source>Weight of control picture {number}</source>
            <translation>控制图 {number} 的权重</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>图片形状不同时如何处理</translation>
        </message>
        <message>
            <source>What the network reads of it, at the size that is drawn</source>
            <translation>网络读到的内容，按生成的尺寸</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}（不适用）</translation>
        </message>
        <message>
            <source>What is read of control picture {number}</source>
            <translation>从控制图 {number} 读到的内容</translation>
        </message>
        <message>
            <source>The map shows the whole picture. The network reads the part at the masked region.</source>
            <translation>此图显示整张图片。网络读取蒙版区域处的部分。</translation>
        </message>
        <message>
            <source>The map shows the whole picture. For each tile the network reads the part at its place.</source>
            <translation>此图显示整张图片。对每个分块，网络读取其所在位置的部分。</translation>
        </message>
        <message>
            <source>Weight of control picture {number}, slider</source>
            <translation>控制图 {number} 的权重滑块</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>The picture is taken for a finished map: none is made of a photo. Make it with another program.</source>
            <translation>图片被当作现成的图：不会从照片制作。请用其他程序制作。</translation>
        </message>
        <message>
            <source>The lower, the more edges are followed on from strong ones</source>
            <translation>越低，从强边缘延伸出的边缘越多</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>读取者</translation>
        </message>
        <message>
            <source>Move control picture {number} up</source>
            <translation>上移控制图 {number}</translation>
        </message>
        <message>
            <source>Lower threshold of control picture {number}</source>
            <translation>控制图 {number} 的下阈值</translation>
        </message>
        <message>
            <source>Kind of control picture {number}</source>
            <translation>控制图 {number} 的类型</translation>
        </message>
        <message>
            <source>It is followed from here on, in parts of the steps that are drawn</source>
            <translation>从这里开始跟随，按所画步数的比例</translation>
        </message>
        <message>
            <source>From here on it is left alone, and the model draws freely</source>
            <translation>从这里起不再跟随，模型自由发挥</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适配</translation>
        </message>
        <message>
            <source>End of control picture {number}</source>
            <translation>控制图 {number} 的终点</translation>
        </message>
        <message>
            <source>Earlier in the list</source>
            <translation>在列表中前移</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <source>Begin of control picture {number}</source>
            <translation>控制图 {number} 的起点</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Curves of the noise</source>
            <translation>噪声曲线</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Setting</source>
            <translation>设置</translation>
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
            <translation>两者的差别</translation>
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
            <translation>已完成：{count}。失败：{failed}。</translation>
        </message>
        <message>
            <source>The queue is done</source>
            <translation>队列已全部完成</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Progress of {title}</source>
            <translation>{title} 的进度</translation>
        </message>
        <message>
            <source>Cancel the download of {title}</source>
            <translation>取消下载 {title}</translation>
        </message>
        <message>
            <source>Cancel, and delete what has arrived</source>
            <translation>取消，并删除已下载的部分</translation>
        </message>
        <message>
            <source>Pause the download of {title}</source>
            <translation>暂停下载 {title}</translation>
        </message>
        <message>
            <source>Resume the download of {title}</source>
            <translation>继续下载 {title}</translation>
        </message>
        <message>
            <source>Pause; what has arrived is kept</source>
            <translation>暂停；已下载的部分会保留</translation>
        </message>
        <message>
            <source>Go on where it stopped</source>
            <translation>从中断处继续</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
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
            <translation>还剩 {time}</translation>
        </message>
        <message>
            <source>asking the hub…</source>
            <translation>正在询问 Hub…</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>Drag the lines to make columns wider</source>
            <translation>拖动分隔线可加宽列</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder: step {step} of {steps}</source>
            <translation>正在再画一次并记录：第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>Drawn once more in {time}, with a recorder.</source>
            <translation>已再画一次并记录，用时 {time}。</translation>
        </message>
        <message>
            <source>Stop drawing; what is shown stays</source>
            <translation>停止绘制；已显示的保留</translation>
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
            <translation>停止讲解</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder, as soon as the engine is free…</source>
            <translation>引擎空闲后即再画一次并记录…</translation>
        </message>
        <message>
            <source>Save the steps as a film</source>
            <translation>把各步保存为影片</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>已写出 {name}。</translation>
        </message>
        <message>
            <source>Only the way through the VAE is shown.</source>
            <translation>只显示经过 VAE 的过程。</translation>
        </message>
        <message>
            <source>Stopped. The steps that were drawn are shown.</source>
            <translation>已停止。显示已画出的各步。</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Single pictures</source>
            <translation>单张图片</translation>
        </message>
        <message>
            <source>Contact sheets</source>
            <translation>联系表</translation>
        </message>
        <message>
            <source>With everything that made them</source>
            <translation>附带全部生成信息</translation>
        </message>
        <message>
            <source>With seed and settings below each</source>
            <translation>每张下方附种子和设置</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>写出的内容</translation>
        </message>
        <message>
            <source>Each picture as a file, or many on a page</source>
            <translation>每张图片一个文件，或一页多张</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>PNG keeps every pixel; JPEG and WebP are smaller</source>
            <translation>PNG 保留每个像素；JPEG 和 WebP 更小</translation>
        </message>
        <message>
            <source>Quality of the files</source>
            <translation>文件的质量</translation>
        </message>
        <message>
            <source>Of JPEG and WebP, 1 to 100; larger is better</source>
            <translation>JPEG 和 WebP 的质量，1 到 100；越大越好</translation>
        </message>
        <message>
            <source>Prompt and settings are written into the files; without, they hold pixels and nothing else</source>
            <translation>提示词和设置会写入文件；否则文件只含像素</translation>
        </message>
        <message>
            <source>Rows of a sheet</source>
            <translation>联系表的行数</translation>
        </message>
        <message>
            <source>Pictures below each other on a page</source>
            <translation>一页上纵向排列的图片数</translation>
        </message>
        <message>
            <source>Columns of a sheet</source>
            <translation>联系表的列数</translation>
        </message>
        <message>
            <source>Pictures beside each other on a page</source>
            <translation>一页上横向排列的图片数</translation>
        </message>
        <message>
            <source>Two lines below each picture of a sheet</source>
            <translation>联系表中每张图片下方的两行文字</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>存放文件的文件夹</translation>
        </message>
        <message>
            <source>It is made if it is not there</source>
            <translation>不存在时会自动创建</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>导出进度</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back from exporting</source>
            <translation>从导出返回</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>选择存放文件的文件夹</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>选择其他文件夹</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export the chosen pictures</source>
            <translation>导出所选图片</translation>
        </message>
        <message>
            <source>Write the files; nothing is overwritten</source>
            <translation>写出文件；不会覆盖任何文件</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>停止导出</translation>
        </message>
        <message>
            <source>Write no more; what is written stays</source>
            <translation>不再写出；已写出的保留</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写出</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
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
            <translation>文件夹</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>存放文件的文件夹</translation>
        </message>
        <message>
            <source>Export pictures: {count}</source>
            <translation>导出图片：{count}</translation>
        </message>
        <message>
            <source>{done} of {total} written</source>
            <translation>已写出 {done} / {total}</translation>
        </message>
        <message>
            <source>Pages: {pages}, with up to {each} pictures each</source>
            <translation>页数：{pages}，每页最多 {each} 张图片</translation>
        </message>
        <message>
            <source>Existing files are never overwritten: a taken name gets a number.</source>
            <translation>绝不覆盖已有文件：重名时会加上编号。</translation>
        </message>
        <message>
            <source>Start pictures, masks and the like inside the file: it alone is enough to make it again</source>
            <translation>把起始图、蒙版等放进文件：仅凭它就能重新生成</translation>
        </message>
        <message>
            <source>With the pictures that they were made from</source>
            <translation>附带用来生成它们的图片</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Model of the pictures</source>
            <translation>图片的模型</translation>
        </message>
        <message>
            <source>Only pictures of this model</source>
            <translation>只显示该模型的图片</translation>
        </message>
        <message>
            <source>Order of the pictures</source>
            <translation>图片的顺序</translation>
        </message>
        <message>
            <source>In which order pictures are shown</source>
            <translation>图片的显示顺序</translation>
        </message>
        <message>
            <source>Size of the small pictures</source>
            <translation>缩略图大小</translation>
        </message>
        <message>
            <source>How large pictures are shown (+, -)</source>
            <translation>图片显示多大（+、-）</translation>
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
            <translation>除回收站外的所有图片</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Pictures marked with a heart (F)</source>
            <translation>标了心形的图片（F）</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <source>Pictures that the safety checker hides</source>
            <translation>被安全检查器隐藏的图片</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>Pictures whose files are not where they were</source>
            <translation>文件已不在原处的图片</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>Pictures that were moved to the trash</source>
            <translation>已移到回收站的图片</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>最旧在前</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>星级高的在前</translation>
        </message>
        <message>
            <source>By prompt</source>
            <translation>按提示词</translation>
        </message>
        <message>
            <source>By seed</source>
            <translation>按种子</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>按模型</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>任意形状</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任意时间</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>更早的年份</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>横向</translation>
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
            <translation>只显示这种形状的图片</translation>
        </message>
        <message>
            <source>Only pictures of this time</source>
            <translation>只显示这段时间的图片</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>纵向</translation>
        </message>
        <message>
            <source>Shape of the pictures</source>
            <translation>图片的形状</translation>
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
            <translation>图片的生成时间</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Saved pictures, newest first</source>
            <translation>已保存的图片，最新在前</translation>
        </message>
        <message>
            <source>A click shows a picture, Enter shows it large, a double click restores its settings</source>
            <translation>单击显示图片，Enter 放大显示，双击恢复其设置</translation>
        </message>
        <message>
            <source>Finished pictures are kept here.</source>
            <translation>完成的图片保存在这里。</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>GuidancePart</name>
        <message>
            <source>Guidance from this step on</source>
            <translation>从这一步起的引导</translation>
        </message>
        <message>
            <source>Draw it with this guidance from the step above on; the steps before stay</source>
            <translation>从上面的步起用此引导绘制；之前的步不变</translation>
        </message>
        <message>
            <source>Draw it with 1, 3, 7.5, 15 and 30</source>
            <translation>用 1、3、7.5、15 和 30 各画一次</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>引导</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>引导 {value}</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差异，放大 4 倍</translation>
        </message>
        <message>
            <source>Guidance {scale} from here on: {step}. Choose another step above.</source>
            <translation>从此处起引导 {scale}：{step}。可在上面选择其他步。</translation>
        </message>
        <message>
            <source>Guidance {scale} from {step} on: {psnr} dB</source>
            <translation>从 {step} 起引导 {scale}：{psnr} dB</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the folder of the log</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>复制诊断信息</translation>
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
            <translation>1. 文本编码器阅读</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is beyond is read in further parts, and words of two parts do not know of each other. The negative prompt, or an empty text, is read in the same way.</source>
            <translation>您的提示词被切成词元：词和词的片段。文本编码器（CLIP）把每个词元变成一串数字，代表它在其他词元之间的含义。它一次读 75 个词元；超出的部分分段读取，不同段的词互不知晓。反向提示词或空文本也以同样方式读取。</translation>
        </message>
        <message>
            <source>2. The seed makes noise</source>
            <translation>2. 种子产生噪声</translation>
        </message>
        <message>
            <source>The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one point of this latent picture, with a few numbers each. The same seed gives the same noise, so the same settings give the same picture.</source>
            <translation>图片从纯噪声开始，噪声由种子产生。它很小：每 8 × 8 像素对应这张潜在图像的一个点，每个点有几个数字。相同的种子产生相同的噪声，所以相同的设置得到相同的图片。</translation>
        </message>
        <message>
            <source>3. U-Net and sampler take the noise away, step by step</source>
            <translation>3. U-Net 和采样器一步一步去除噪声</translation>
        </message>
        <message>
            <source>At each step the U-Net looks at the noisy picture and at your words and guesses which part is noise. It guesses twice, with your prompt and without; guidance says how far to go from the second towards the first. The sampler decides how much of that noise to remove. These are the steps of your last picture:</source>
            <translation>每一步，U-Net 看着带噪声的图片和您的文字，猜测哪部分是噪声。它猜两次，一次用您的提示词，一次不用；引导决定从后者朝前者走多远。采样器决定去除多少噪声。以下是您上一张图片的各步：</translation>
        </message>
        <message>
            <source>Make a picture, and its steps appear here.</source>
            <translation>生成一张图片，它的各步就会显示在这里。</translation>
        </message>
        <message>
            <source>4. The VAE paints the pixels</source>
            <translation>4. VAE 画出像素</translation>
        </message>
        <message>
            <source>When the last step is done, the decoder of the VAE turns the small latent picture into full size, eight times as wide and as high, and fills in fine detail. Then the picture is saved with everything that made it.</source>
            <translation>最后一步完成后，VAE 的解码器把小小的潜在图像变成完整尺寸，宽和高都是八倍，并补上细节。然后图片连同生成它的一切一起保存。</translation>
        </message>
        <message>
            <source>The finished picture</source>
            <translation>完成的图片</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of numbers that stands for its meaning among the others, as if it was about to answer. It reads about 500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has one.</source>
            <translation>您的提示词被切成词元：词和词的片段。语言模型把每个词元变成一串数字，代表它在其他词元之间的含义，就像它正要回答一样。它大约读 500 个词元；超出的部分不读。如果模型有反向提示词，也以同样方式读取。</translation>
        </message>
        <message>
            <source>At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the negative one; models for few steps guess once. The sampler decides how far to go. These are the steps of your last picture:</source>
            <translation>每一步，Transformer 把带噪声的图片和您的文字当作一串词元来看，猜测从噪声到图片的方向。有引导时它猜两次，一次用您的提示词，一次用反向提示词；少步数模型只猜一次。采样器决定走多远。以下是您上一张图片的各步：</translation>
        </message>
        <message>
            <source>3. Transformer and sampler take the noise away, step by step</source>
            <translation>3. Transformer 和采样器一步一步去除噪声</translation>
        </message>
        <message>
            <source>Draw it with a recorder</source>
            <translation>绘制并记录</translation>
        </message>
        <message>
            <source>Draw this picture once more when the engine is free, and see its latents and answers as they come</source>
            <translation>引擎空闲时再画一次这张图片，随时查看产生的潜变量和回答</translation>
        </message>
    </context>
    <context>
        <name>HowPage</name>
        <message>
            <source>Introduction</source>
            <translation>简介</translation>
        </message>
        <message>
            <source>How a picture comes about, without one picture in particular</source>
            <translation>一张图片是怎样产生的，不针对某一张</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Describe a picture on the left and press Ctrl+Enter.</source>
            <translation>在左侧描述一张图片，然后按 Ctrl+Enter。</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>还没有图片</translation>
        </message>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>第 {index} 张，共 {count} 张</translation>
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
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>InlineBar</name>
        <message>
            <source>Progress of what takes long</source>
            <translation>耗时操作的进度</translation>
        </message>
    </context>
    <context>
        <name>InstalledList</name>
        <message>
            <source>{size} in memory with all that it draws with</source>
            <translation>连同绘制所需的一切，占用内存 {size}</translation>
        </message>
        <message>
            <source>of its forms here the best for this machine</source>
            <translation>在这里的各种形式中最适合本机</translation>
        </message>
        <message>
            <source>for this machine rather “{form}”</source>
            <translation>本机更适合“{form}”</translation>
        </message>
        <message>
            <source>about {seconds} s a step here</source>
            <translation>在这里每步约 {seconds} 秒</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>已安装的模型</translation>
        </message>
        <message>
            <source>Its pictures: {db} dB from the original's</source>
            <translation>其图片：与原版相差 {db} dB</translation>
        </message>
        <message>
            <source>A double click draws with a model</source>
            <translation>双击即用该模型生成</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
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
            <translation>已安装模型的列</translation>
        </message>
        <message>
            <source>Drag a line to make a column wider</source>
            <translation>拖动分隔线可加宽列</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use the selected model</source>
            <translation>使用所选模型</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>用此模型生成</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Show the selected model in its folder</source>
            <translation>在文件夹中显示所选模型</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>打开所在文件夹</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}</source>
            <translation>Checkpoint：{checkpoints} · LoRA、VAE 等：{parts} · 不可用：{refused}</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>从列表移除</translation>
        </message>
        <message>
            <source>Remove the selected model from the list</source>
            <translation>从列表移除所选模型</translation>
        </message>
        <message>
            <source>Forget the folder or file that was added; nothing on the disk changes</source>
            <translation>不再记住添加的文件夹或文件；磁盘上没有任何改变</translation>
        </message>
        <message>
            <source>What the selected model predicts</source>
            <translation>所选模型预测什么</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>噪声（epsilon）</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>速度（v）</translation>
        </message>
        <message>
            <source>Its weights do not tell: if pictures come out as noise, choose the other</source>
            <translation>从权重看不出来：如果图片全是噪声，请选另一个</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}</source>
            <translation>Checkpoint：{checkpoints} · LoRA、VAE 等：{parts}</translation>
        </message>
        <message>
            <source>With sddesk</source>
            <translation>sddesk 自带</translation>
        </message>
        <message>
            <source>Your folders</source>
            <translation>您的文件夹</translation>
        </message>
        <message>
            <source>Made for: {base}</source>
            <translation>适用于：{base}</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>您的文件</translation>
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
            <translation>LoRA 类型：{kind}</translation>
        </message>
        <message>
            <source>Trigger words: {words}</source>
            <translation>触发词：{words}</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face 缓存</translation>
        </message>
        <message>
            <source>Text encoders</source>
            <translation>文本编码器</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Not usable here</source>
            <translation>此处不可用</translation>
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
            <translation>{name}（局部重绘）</translation>
        </message>
        <message>
            <source>Tiny decoders</source>
            <translation>小型解码器</translation>
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
            <translation>这里还没有这一类。</translation>
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
            <translation>图像编码器</translation>
        </message>
    </context>
    <context>
        <name>JobDelegate</name>
        <message>
            <source>from a chat program</source>
            <translation>来自聊天程序</translation>
        </message>
        <message>
            <source>from a watched folder</source>
            <translation>来自受监视的文件夹</translation>
        </message>
        <message>
            <source>from another program</source>
            <translation>来自其他程序</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>(empty prompt)</source>
            <translation>（空提示词）</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 张图片</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 张图片</translation>
        </message>
        <message>
            <source>{done} of {count} pictures</source>
            <translation>{done} / {count} 张图片</translation>
        </message>
        <message>
            <source>made again to be compared</source>
            <translation>为对比而重新生成</translation>
        </message>
        <message>
            <source>from the command line</source>
            <translation>来自命令行</translation>
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
            <translation>暂停队列</translation>
        </message>
        <message>
            <source>Cancel the current job</source>
            <translation>取消当前任务</translation>
        </message>
        <message>
            <source>Clear waiting jobs</source>
            <translation>清除等待中的任务</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>任务列表</translation>
        </message>
        <message>
            <source>List of jobs (Ctrl+J)</source>
            <translation>任务列表（Ctrl+J）</translation>
        </message>
        <message>
            <source>queue: {count} waiting</source>
            <translation>队列：{count} 个等待</translation>
        </message>
        <message>
            <source>queue: {running} running, {count} waiting</source>
            <translation>队列：{running} 个运行，{count} 个等待</translation>
        </message>
        <message>
            <source>queue: {running} running</source>
            <translation>队列：{running} 个运行</translation>
        </message>
        <message>
            <source>queue: empty</source>
            <translation>队列：空</translation>
        </message>
        <message>
            <source>{queue}, paused</source>
            <translation>{queue}，已暂停</translation>
        </message>
        <message>
            <source>{queue}, about {time} left</source>
            <translation>{queue}，约剩 {time}</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>继续队列</translation>
        </message>
        <message>
            <source>Pause after the current job</source>
            <translation>当前任务完成后暂停</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Keys of: {command}</source>
            <translation>按键：{command}</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>请按键…</translation>
        </message>
        <message>
            <source>Press, then press the new keys; Delete for none, Esc to leave them</source>
            <translation>按下后再按新的按键；Delete 为无，Esc 保持不变</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Back to the usual keys: {keys}</source>
            <translation>恢复常用按键：{keys}</translation>
        </message>
        <message>
            <source>Take the keys away there and use them here</source>
            <translation>取消那里的按键，改用于此处</translation>
        </message>
        <message>
            <source>Use the keys for: {command}</source>
            <translation>把按键用于：{command}</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>用于此处</translation>
        </message>
        <message>
            <source>Usual keys of: {command}</source>
            <translation>常用按键：{command}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>{keys} is taken. {place}.</source>
            <translation>{keys} 已被占用。{place}。</translation>
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
            <translation>生成图片</translation>
        </message>
        <message>
            <source>Places and pages</source>
            <translation>位置和页面</translation>
        </message>
        <message>
            <source>The picture in view, or the selected ones</source>
            <translation>当前显示的图片，或所选图片</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>无按键</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Press a key's button, then the keys that you want instead.</source>
            <translation>点击某个按键的按钮，再按您想改用的按键。</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.</source>
            <translation>三个部分一起工作：一个 VAE、一个代替 U-Net 的 Transformer，以及一个或多个文本编码器。</translation>
        </message>
        <message>
            <source>This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.</source>
            <translation>这个 Transformer 被训练成不用引导也能画好：每一步回答一次，没有比例。</translation>
        </message>
        <message>
            <source>This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained to answer as guidance with two answers would. There is no answer without text.</source>
            <translation>这个 Transformer 把引导比例当作一个数，与时间步一起读取，只回答一次：它被训练得像用两个回答做引导那样回答。没有不带文本的回答。</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>如此重复，为少步数制作的模型重复 4 到 8 次，其他模型最多 50 次。最后 VAE 的解码器把潜变量变成图像。</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>如此重复，为少步数制作的模型重复 4 到 8 次，其他模型最多 50 次，这里是 {forwards} 次。最后 VAE 的解码器把潜变量变成图像。</translation>
        </message>
        <message>
            <source>This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian noise to a picture, and walks it step by step.</source>
            <translation>这是一个预测流的潜在扩散模型：它被训练来找到从随机高斯噪声到图像的路，并一步一步走过去。</translation>
        </message>
        <message>
            <source>The transformer then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>然后 Transformer 在嵌入的引导下，一次又一次地从潜变量中去除噪声。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out.</source>
            <translation>文本编码器把提示词变成 Transformer 能理解的嵌入。它本身也是一个 Transformer：输入一串词元，输出一串向量。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>文本编码器把提示词变成 Transformer 能理解的嵌入。它本身也是一个 Transformer：输入一串词元，输出一串向量，这里是 {tokens} × {width}。</translation>
        </message>
        <message>
            <source>The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back as many: there is no lower resolution in the middle as in a U-Net.</source>
            <translation>潜变量被切成小块，每块成为一个词元。每个块读取所有词元，并给出同样多的词元：中间没有像 U-Net 那样的较低分辨率。</translation>
        </message>
        <message>
            <source>The attention of each block tells how much each place looked at each token of the text. Shown is the mean of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. Bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>每个块的注意力说明每个位置看文本的每个词元有多少。显示的是所有头的平均值，以占对整个文本的注视的份额表示：位置在图像中看什么不计入。亮的位置看得最多。它说明一个词在哪里起作用，而不是在那里做了什么。</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer reads; its decoder turns latents back into a picture.</source>
            <translation>VAE 是一种自编码器，有两半。编码器把图像变成 Transformer 读取的潜变量；解码器把潜变量变回图像。</translation>
        </message>
        <message>
            <source>So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the latents, not for each pixel.</source>
            <translation>所以即使是几十亿参数的 Transformer 也足够快：它为潜变量的每个小块读一个词元，而不是每个像素读一个。</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, Heun, DPM-Solver multistep, UniPC.</source>
            <translation>很多调度器都能走这一步，各有所长：流常用的 Euler，还有 Heun、DPM-Solver multistep、UniPC。</translation>
        </message>
        <message>
            <source>Its base model, where there is one, has guidance and needs more steps.</source>
            <translation>它的基础模型（如果有的话）带有引导，需要更多步数。</translation>
        </message>
        <message>
            <source>Its answer is the flow, the difference between noise and picture. The clean latents that it expects follow from that.</source>
            <translation>它的回答是流，即噪声与图像之差。它预期的干净潜变量由此得出。</translation>
        </message>
        <message>
            <source>It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. What a model puts around the prompt as a question to it is no word of yours.</source>
            <translation>它不是为图像训练的：使用的是事先用文本训练好的编码器，T5 或语言模型。模型在提示词周围加上的提问并不是您写的词。</translation>
        </message>
        <message>
            <source>In the attention of a block, text and picture are one row of tokens: each place of the picture looks at each token of the text and at all other places, and so it follows the text.</source>
            <translation>在一个块的注意力中，文本和图像是同一串词元：图像的每个位置都看文本的每个词元和所有其他位置，由此跟随文本。</translation>
        </message>
        <message>
            <source>Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill a part of a picture were trained with 30.</source>
            <translation>数值越高越贴近提示词，变化越少；大多数提示词适合 2 到 4，填充图像一部分的模型是用 30 训练的。</translation>
        </message>
        <message>
            <source>Guidance {scale} from step {step} on: {psnr} dB from the picture</source>
            <translation>从第 {step} 步起引导为 {scale}：与图像相差 {psnr} dB</translation>
        </message>
        <message>
            <source>Each block adds its answer to what it was given, so that nothing that matters is lost on the way through all of them.</source>
            <translation>每个块把自己的回答加到它收到的内容上，这样经过所有块时不会丢失重要的东西。</translation>
        </message>
        <message>
            <source>At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>每一步，Transformer 回答两次，一次针对负面提示词，一次针对提示词。引导从第一个回答走向第二个，并超过它：不带 + 比例 ×（带 − 不带）。</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered flow; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>它们都根据潜变量和回答的流计算预期的干净图像；不同之处在于从那里如何继续。曲线是一路上的噪声强度。</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the flow that the transformer answered.</source>
            <translation>调度器（即采样器）根据之前的潜变量和 Transformer 回答的流计算下一步的潜变量。</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these models, and far higher ones burn the colours.</source>
            <translation>比例为 1 就是没有引导。更高的比例更贴近提示词，变化更少；这些模型适合 3 到 7，高得太多会把颜色烧坏。</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net answered.</source>
            <translation>调度器（采样器）根据之前的潜变量和 U-Net 给出的噪声计算下一组潜变量。</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered noise; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>它们都根据潜变量和给出的噪声计算预期的干净图片；区别在于之后的走法。曲线是沿途的噪声水平。</translation>
        </message>
        <message>
            <source>At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>每一步，U-Net 回答两次，一次不带文本，一次带文本。引导从第一个回答走向第二个，并超过它：不带 + 比例 ×（带 − 不带）。</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>通道 {number}</translation>
        </message>
        <message>
            <source>Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each place of the picture looks at each token.</source>
            <translation>两半中的交叉注意力层（通常在 ResNet 块之间）让它跟随文本：图片的每个位置都看每个词元。</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差异，放大 4 倍</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>编码后再解码</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>引导 {value}</translation>
        </message>
        <message>
            <source>In</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from that.</source>
            <translation>它的回答是潜变量中的噪声，即噪声残差。由此得出它预期的干净潜变量。</translation>
        </message>
        <message>
            <source>Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference from diffusion in pixels, and it saves memory and work.</source>
            <translation>潜在扩散处理的是图片的一种小而压缩的形式，即潜变量。这就是它与像素扩散的区别，节省内存和计算。</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, DPM-Solver multistep.</source>
            <translation>许多调度器都能完成这一步，各有所长：常用的 PNDM，还有 K-LMS、Heun、DPM-Solver 多步法。</translation>
        </message>
        <message>
            <source>Nearest words in the encoder's table</source>
            <translation>编码器词表中最接近的词</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
        <message>
            <source>Point at a word to see where it acts.</source>
            <translation>指向一个词，查看它作用在哪里。</translation>
        </message>
        <message>
            <source>Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in the middle lose nothing that matters.</source>
            <translation>捷径从下行路上的 ResNet 块连到上行路上的 ResNet 块，使中间的小层不会丢失重要信息。</translation>
        </message>
        <message>
            <source>Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP's. (That of sddesk's own starter model was trained with its U-Net.)</source>
            <translation>Stable Diffusion 不训练它：与 Imagen 一样，采用事先训练好的 CLIP 文本编码器。（sddesk 自带的入门模型的文本编码器是与其 U-Net 一起训练的。）</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the picture to a lower resolution; the second brings it back up, with less noise.</source>
            <translation>U-Net 有由 ResNet 块组成的编码器和解码器。前者把图片的表示降到较低的分辨率；后者把它升回来，噪声更少。</translation>
        </message>
        <message>
            <source>The VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; its decoder turns latents back into a picture.</source>
            <translation>VAE 是一种自编码器，有两半。编码器把图片变成 U-Net 能读的潜变量；解码器把潜变量变回图片。</translation>
        </message>
        <message>
            <source>The loop</source>
            <translation>循环</translation>
        </message>
        <message>
            <source>The noise of seed {seed}</source>
            <translation>种子 {seed} 的噪声</translation>
        </message>
        <message>
            <source>The prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>文本编码器把提示词变成 U-Net 能理解的嵌入。它是一个 Transformer：输入一串词元，输出一串向量，这里是 {tokens} × {width}。</translation>
        </message>
        <message>
            <source>This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.</source>
            <translation>这张图片经过编码器和解码器：{psnr} dB。差异就是潜变量丢失的部分。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Where each word acts</source>
            <translation>每个词作用在哪里</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB from the picture</source>
            <translation>去掉“{word}”：与原图相差 {psnr} dB</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>其他结果与之比较的基准</translation>
        </message>
        <message>
            <source>x0 = x − σ · answer = x − {sigma} · answer</source>
            <translation>x0 = x − σ · 回答 = x − {sigma} · 回答</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>VAE 解码的 x0</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>不带文本的 x0</translation>
        </message>
        <message>
            <source>… and {count} tokens that fill the text up</source>
            <translation>… 以及填满文本的 {count} 个词元</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>带文本的 x0</translation>
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
            <translation>时间步 {timestep}，α {alpha}，σ {sigma}，下一个 σ {next_sigma}；噪声与图片之比 {ratio}</translation>
        </message>
        <message>
            <source>Why it is fast</source>
            <translation>为什么快</translation>
        </message>
        <message>
            <source>When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. A start picture needs the encoder, too.</source>
            <translation>生成图片时只需要解码器：它把去除噪声的潜变量变成图片。使用起始图时还需要编码器。</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a U-Net and a text encoder such as CLIP's.</source>
            <translation>三个部分协同工作：VAE、U-Net 和 CLIP 之类的文本编码器。</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>如此重复，通常约 50 次，这里 {forwards} 次。最后 VAE 的解码器把潜变量变成图片。</translation>
        </message>
        <message>
            <source>The text encoder</source>
            <translation>文本编码器</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>The negative prompt</source>
            <translation>反向提示词</translation>
        </message>
        <message>
            <source>The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and layers; bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>交叉注意力说明每个位置看每个词元有多重。这里显示的是所有头和层的平均；越亮的地方看得越多。它说明一个词作用在哪里，而不是在那里做了什么。</translation>
        </message>
        <message>
            <source>The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × {rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer numbers, so memory and work shrink with it.</source>
            <translation>VAE 把每条边缩小到 {factor} 分之一：3 × {height} × {picture_width} 变成 {channels} × {rows} × {columns}。位置减少为 {factor} × {factor} = {places} 分之一，数字减少为 {ratio} 分之一，内存和计算也随之减少。</translation>
        </message>
        <message>
            <source>The U-Net then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>然后 U-Net 在嵌入的引导下，一次又一次地从潜变量中去除噪声。</translation>
        </message>
        <message>
            <source>The U-Net</source>
            <translation>U-Net</translation>
        </message>
        <message>
            <source>Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by step, until a picture is left.</source>
            <translation>Stable Diffusion 是潜在扩散模型：它被训练成一步一步去除随机高斯噪声，直到留下一张图片。</translation>
        </message>
        <message>
            <source>So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory.</source>
            <translation>所以即使在 16 GB 内存的 GPU 上，512 × 512 像素的图片也能很快生成。</translation>
        </message>
        <message>
            <source>Samplers side by side</source>
            <translation>各种采样器并排比较</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Noise to picture (σ / α) at each step, logarithmic</source>
            <translation>每一步的噪声与图片之比（σ / α），对数刻度</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>潜变量</translation>
        </message>
        <message>
            <source>Latent diffusion</source>
            <translation>潜在扩散</translation>
        </message>
        <message>
            <source>In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.</source>
            <translation>训练时，编码器产生潜变量，再向其中加入越来越多的噪声：这就是前向扩散。</translation>
        </message>
        <message>
            <source>How this picture comes about</source>
            <translation>这张图片是怎样产生的</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>引导</translation>
        </message>
        <message>
            <source>Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on every pixel. That makes it hard to train and hard to use.</source>
            <translation>像素扩散能得到好图片，但很慢，也很占内存，因为每一步都要处理每个像素。这使它难以训练，也难以使用。</translation>
        </message>
        <message>
            <source>DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50.</source>
            <translation>DPM-Solver 多步法用更少的步数就能得到好图片：25 步代替 50 步。</translation>
        </message>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>预期的干净图片（x0）</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>另一个种子</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the prompt gives embeddings of {tokens} × {width}.</source>
            <translation>输入种子和提示词。种子 {seed} 给出 {channels} × {rows} × {columns} 的随机潜变量，提示词给出 {tokens} × {width} 的嵌入。</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits Stable Diffusion, and far higher ones burn the colours.</source>
            <translation>比例为 1 即没有引导。越高越贴近提示词，变化越少；7 到 8.5 适合 Stable Diffusion，过高会使颜色过曝。</translation>
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
            <translation>每一步预期的干净图片，制成影片</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>所有分辨率</translation>
        </message>
        <message>
            <source>What latents lose shows when a picture goes through the encoder and then through the decoder.</source>
            <translation>让图片先经过编码器再经过解码器，就能看出潜变量丢失了什么。</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.</source>
            <translation>文本编码器把提示词变成 U-Net 能理解的嵌入。它是一个 Transformer：输入一串词元，输出一串向量，在 Stable Diffusion 中是 77 × 768。</translation>
        </message>
        <message>
            <source>The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is 8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.</source>
            <translation>Stable Diffusion 的 VAE 把每条边缩小到 8 分之一：3 × 512 × 512 变成 4 × 64 × 64。位置减少为 8 × 8 = 64 分之一，数字减少为 48 分之一，内存和计算也随之减少。</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt gives embeddings of 77 × 768.</source>
            <translation>输入种子和提示词。在 Stable Diffusion 中，种子给出 4 × 64 × 64 的随机潜变量，提示词给出 77 × 768 的嵌入。</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>如此重复，通常约 50 次。最后 VAE 的解码器把潜变量变成图片。</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>所有块</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>第 {block} 块，共 {blocks} 块</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>图的层</translation>
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
            <translation>图片数量</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 张图片</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 张图片</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>已选 {count} 张</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>选择这张图片的文件…</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>放大显示</translation>
        </message>
    </context>
    <context>
        <name>Locate</name>
        <message>
            <source>A folder in which the missing pictures may be</source>
            <translation>可能存有缺失图片的文件夹</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</source>
            <translation>图片 (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>The file that this picture is now</source>
            <translation>这张图片现在的文件</translation>
        </message>
    </context>
    <context>
        <name>LoopView</name>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>预期的干净图片（x0）</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>潜变量</translation>
        </message>
        <message>
            <source>Show the steps one after the other</source>
            <translation>依次显示各步</translation>
        </message>
        <message>
            <source>The step that is shown</source>
            <translation>当前显示的步</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>带文本的 x0</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>不带文本的 x0</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>VAE 解码的 x0</translation>
        </message>
        <message>
            <source>The noise of the seed</source>
            <translation>种子的噪声</translation>
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
            <translation>每个数值在噪声中出现的频率</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>另一个种子</translation>
        </message>
        <message>
            <source>Save as film…</source>
            <translation>保存为影片…</translation>
        </message>
        <message>
            <source>Save the clean picture of each step as GIF, APNG or WebP</source>
            <translation>把每一步的干净图片保存为 GIF、APNG 或 WebP</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}</source>
            <translation>时间步 {timestep}，α {alpha}，σ {sigma}，噪声与图片之比 {ratio}</translation>
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
            <translation>生成时不用它</translation>
        </message>
        <message>
            <source>Weight of {name}, slider</source>
            <translation>{name} 的权重滑块</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <translation>{name} 的权重</translation>
        </message>
        <message>
            <source>1 is as it was trained, 0 is without it, below 0 is the other way round</source>
            <translation>1 与训练时相同，0 等于不用，低于 0 则相反</translation>
        </message>
        <message>
            <source>Put “{word}” into the prompt</source>
            <translation>把“{word}”放进提示词</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A folder that holds a model</source>
            <translation>存放模型的文件夹</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Exact</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>The steps that are set, and the model's own decoder: the same picture as other programs make</source>
            <translation>使用所设的步数和模型自己的解码器：与其他程序生成的图片相同</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>快速</translation>
        </message>
        <message>
            <source>For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. The picture is nearly the same, with softer details.</source>
            <translation>用于试验：快速采样器 {steps} 步（除非设得更少），加小型解码器。图片几乎相同，细节稍柔和。</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose a model…</source>
            <translation>选择模型…</translation>
        </message>
        <message>
            <source>Models to download, with size and licence (Ctrl+M)</source>
            <translation>可下载的模型，附大小和许可证（Ctrl+M）</translation>
        </message>
        <message>
            <source>Add a model folder…</source>
            <translation>添加模型文件夹…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>选择存放模型的文件夹（Ctrl+O）</translation>
        </message>
        <message>
            <source>Add a model folder, from the card</source>
            <translation>从卡片添加模型文件夹</translation>
        </message>
        <message>
            <source>Dismiss the card</source>
            <translation>关闭卡片</translation>
        </message>
        <message>
            <source>Dismiss: the menu keeps this</source>
            <translation>关闭：菜单中仍可找到</translation>
        </message>
        <message>
            <source>Get Stable Diffusion</source>
            <translation>获取 Stable Diffusion</translation>
        </message>
        <message>
            <source>The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk already, add its folder; nothing is copied.</source>
            <translation>内置的入门模型小而快。Stable Diffusion 1 和 2 生成 512 到 768 像素的图片：下载约 2.7 GB，采用 CreativeML Open RAIL 许可证。如果磁盘上已有，请添加其文件夹；不会复制任何东西。</translation>
        </message>
        <message>
            <source>On this machine's GPU a picture takes seconds.</source>
            <translation>用本机的显卡，一张图片只需几秒。</translation>
        </message>
        <message>
            <source>On this Mac a picture takes some tens of seconds.</source>
            <translation>在这台 Mac 上，一张图片需要几十秒。</translation>
        </message>
        <message>
            <source>This machine has no usable GPU: a picture of such a model takes minutes.</source>
            <translation>本机没有可用的 GPU：这种模型生成一张图片需要几分钟。</translation>
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
            <translation>用来生成的模型</translation>
        </message>
        <message>
            <source>The model that draws: {family}, made for {size} × {size} pixels</source>
            <translation>用来生成的模型：{family}，适用于 {size} × {size} 像素</translation>
        </message>
        <message>
            <source>The model that redraws parts of a picture: {family}, made for {size} × {size} pixels</source>
            <translation>用来重绘图片局部的模型：{family}，适用于 {size} × {size} 像素</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>On this machine</source>
            <translation>在本机上</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)</source>
            <translation>diffusers 文件夹，或 A1111、Forge、ComfyUI 的文件夹（Ctrl+O）</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>A .safetensors file, or ComfyUI's extra_model_paths.yaml</source>
            <translation>.safetensors 文件，或 ComfyUI 的 extra_model_paths.yaml</translation>
        </message>
        <message>
            <source>Or drop a .safetensors file or a folder here. Nothing is moved or copied.</source>
            <translation>或把 .safetensors 文件或文件夹拖到这里。不会移动或复制任何东西。</translation>
        </message>
        <message>
            <source>Another model of the hub: owner/name</source>
            <translation>Hub 上的其他模型：owner/name</translation>
        </message>
        <message>
            <source>Branch, tag or commit: main</source>
            <translation>分支、标签或提交：main</translation>
        </message>
        <message>
            <source>Branch, tag or commit of the other model</source>
            <translation>其他模型的分支、标签或提交</translation>
        </message>
        <message>
            <source>Empty for the newest; a commit is fetched as it was then</source>
            <translation>留空即最新；指定提交则获取当时的版本</translation>
        </message>
        <message>
            <source>Another model of the hub</source>
            <translation>Hub 上的其他模型</translation>
        </message>
        <message>
            <source>owner/name, owner/name/file.safetensors, or the address of its page</source>
            <translation>owner/name、owner/name/file.safetensors，或其网页地址</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Download the model of this name</source>
            <translation>下载该名称的模型</translation>
        </message>
        <message>
            <source>Only safetensors files are fetched, and no code</source>
            <translation>只获取 safetensors 文件，不获取代码</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>访问令牌</translation>
        </message>
        <message>
            <source>From huggingface.co/settings/tokens; only gated and private models need one</source>
            <translation>来自 huggingface.co/settings/tokens；只有受限和私有模型才需要</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep the access token</source>
            <translation>保存访问令牌</translation>
        </message>
        <message>
            <source>Stored in this system's key store, and nowhere else</source>
            <translation>存放在本系统的密钥库中，不存放在别处</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove the access token</source>
            <translation>移除访问令牌</translation>
        </message>
        <message>
            <source>Remove it from this system's key store</source>
            <translation>从本系统的密钥库中移除</translation>
        </message>
        <message>
            <source>A token is kept</source>
            <translation>已存有令牌</translation>
        </message>
        <message>
            <source>None is needed</source>
            <translation>不需要令牌</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>一个文件夹</translation>
        </message>
        <message>
            <source>Models ({patterns})</source>
            <translation>模型（{patterns}）</translation>
        </message>
        <message>
            <source>A file with a model</source>
            <translation>含模型的文件</translation>
        </message>
        <message>
            <source>Free the memory</source>
            <translation>释放内存</translation>
        </message>
        <message>
            <source>Free the memory of the loaded models</source>
            <translation>释放已加载模型的内存</translation>
        </message>
        <message>
            <source>The last used models stay in memory; this gives it back, and the next picture loads anew</source>
            <translation>最近使用的模型留在内存中；这会释放内存，下一张图片将重新加载</translation>
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
            <translation>显示更多设置</translation>
        </message>
        <message>
            <source>Size in pixels, steps, guidance, sampler, seed and all the rest</source>
            <translation>像素尺寸、步数、引导、采样器、种子以及其余全部</translation>
        </message>
        <message>
            <source>{value} steps</source>
            <translation>{value} 步</translation>
        </message>
        <message>
            <source>guidance {value}</source>
            <translation>引导 {value}</translation>
        </message>
        <message>
            <source>keeps {value}</source>
            <translation>保留 {value}</translation>
        </message>
        <message>
            <source>seed {value}</source>
            <translation>种子 {value}</translation>
        </message>
        <message>
            <source>clip skip {value}</source>
            <translation>clip skip {value}</translation>
        </message>
        <message>
            <source>plain prompt</source>
            <translation>纯文本提示词</translation>
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
            <translation>细化 {value}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss the notice</source>
            <translation>关闭通知</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>以及另外 {count} 条</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>意外错误</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Download {title}</source>
            <translation>下载 {title}</translation>
        </message>
        <message>
            <source>Fetch it into the cache that all diffusers programs share</source>
            <translation>获取到所有 diffusers 程序共用的缓存</translation>
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
            <translation>网页</translation>
        </message>
        <message>
            <source>Web page of {title}</source>
            <translation>{title} 的网页</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <source>in the list of downloads</source>
            <translation>在下载列表中</translation>
        </message>
        <message>
            <source>fits on this machine</source>
            <translation>适合本机</translation>
        </message>
        <message>
            <source>fits if parts of it wait in main memory: slower</source>
            <translation>部分留在主内存中时可用：较慢</translation>
        </message>
        <message>
            <source>larger than this machine's free memory</source>
            <translation>超过本机的可用内存</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>约 {size}</translation>
        </message>
        <message>
            <source>{pixels} × {pixels} pixels</source>
            <translation>{pixels} × {pixels} 像素</translation>
        </message>
        <message>
            <source>It comes under the licence {name}. Read it; it is asked once.</source>
            <translation>它采用许可证 {name}。请阅读；只询问一次。</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>阅读许可证</translation>
        </message>
        <message>
            <source>Read the licence of {title}</source>
            <translation>阅读 {title} 的许可证</translation>
        </message>
        <message>
            <source>Accept and download</source>
            <translation>接受并下载</translation>
        </message>
        <message>
            <source>Accept and download {title}</source>
            <translation>接受并下载 {title}</translation>
        </message>
        <message>
            <source>I have read the licence and accept it</source>
            <translation>我已阅读并接受许可证</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Not now: {title}</source>
            <translation>暂不：{title}</translation>
        </message>
        <message>
            <source>Fetch nothing</source>
            <translation>不获取任何东西</translation>
        </message>
        <message>
            <source>the one for this machine</source>
            <translation>适合本机</translation>
        </message>
        <message>
            <source>with {parts}: about {size} in all</source>
            <translation>连同 {parts}：共约 {size}</translation>
        </message>
        <message>
            <source>{name} (the original's; not checked here)</source>
            <translation>{name}（原模型的；此副本未核实）</translation>
        </message>
        <message>
            <source>{size} of memory on a GPU</source>
            <translation>GPU 内存 {size}</translation>
        </message>
        <message>
            <source>loss against 16 bits not measured</source>
            <translation>与 16 位的差距未测量</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number (distilled CFG): it costs no time, and there is no negative prompt.</source>
            <translation>图片贴近提示词的程度：此处通常为 {usual}。模型把它当作一个数字读取（蒸馏 CFG）：不增加时间，也没有反向提示词。</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Steps slider</source>
            <translation>步数滑块</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <source>How often noise is taken away. More steps take longer and add detail, up to a point.</source>
            <translation>去除噪声的次数。步数越多越慢，细节也越多，但有限度。</translation>
        </message>
        <message>
            <source>Guidance slider</source>
            <translation>引导滑块</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>引导</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>采样器</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>调度</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Which layer of the text encoder is read: 1 is the last. Some models were made for 2.</source>
            <translation>读取文本编码器的哪一层：1 是最后一层。有些模型适用 2。</translation>
        </message>
        <message>
            <source>Plain prompt</source>
            <translation>纯文本提示词</translation>
        </message>
        <message>
            <source>How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.</source>
            <translation>贴近起始图的程度：通常为 1.5，越大保留越多。1 保留最少。</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>图像引导</translation>
        </message>
        <message>
            <source>Keeps</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>读法</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here.</source>
            <translation>图片贴近提示词的程度：此处通常为 {usual}。</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the time.</source>
            <translation>图片贴近提示词的程度：此处通常为 {usual}；1 表示没有引导，时间减半。</translation>
        </message>
        <message>
            <source>Read every character as text: no weights such as (word:1.2), and nothing beyond the limit</source>
            <translation>每个字符都当作文字读取：不支持 (word:1.2) 这样的权重，也不读超出上限的部分</translation>
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
            <translation>复用全部</translation>
        </message>
        <message>
            <source>Reuse only the prompt</source>
            <translation>只复用提示词</translation>
        </message>
        <message>
            <source>Reuse only the seed</source>
            <translation>只复用种子</translation>
        </message>
        <message>
            <source>Reuse only the settings</source>
            <translation>只复用设置</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <source>Copy the settings as text</source>
            <translation>以文字复制设置</translation>
        </message>
        <message>
            <source>Copy the prompt</source>
            <translation>复制提示词</translation>
        </message>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>选择这张图片的文件…</translation>
        </message>
        <message>
            <source>Look for all missing pictures in a folder…</source>
            <translation>在文件夹中查找所有缺失的图片…</translation>
        </message>
    </context>
    <context>
        <name>PictureOffer</name>
        <message>
            <source>Use as start</source>
            <translation>用作起始图</translation>
        </message>
        <message>
            <source>“{name}” does not say how it was made. Begin with it?</source>
            <translation>“{name}”没有说明它是怎样生成的。要从它开始吗？</translation>
        </message>
        <message>
            <source>“{name}” says how it was made.</source>
            <translation>“{name}”说明了它是怎样生成的。</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>用作控制图</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>用作参考图</translation>
        </message>
        <message>
            <source>A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?</source>
            <translation>复制来的图片不含设置，只有像素；它的文件里才有。要从它开始吗？</translation>
        </message>
        <message>
            <source>Take over the settings of “{name}” as well?</source>
            <translation>也采用“{name}”的设置吗？</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>使用这些设置</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>PictureSection</name>
        <message>
            <source>Add a picture</source>
            <translation>添加图片</translation>
        </message>
        <message>
            <source>Open the models page</source>
            <translation>打开模型页</translation>
        </message>
        <message>
            <source>The copied picture</source>
            <translation>复制的图片</translation>
        </message>
        <message>
            <source>The start picture</source>
            <translation>起始图</translation>
        </message>
        <message>
            <source>{section}: open the models page</source>
            <translation>{section}：打开模型页</translation>
        </message>
        <message>
            <source>The picture in view</source>
            <translation>当前显示的图片</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>正在读取图片…</translation>
        </message>
        <message>
            <source>Add the files that are missing, or get another model</source>
            <translation>添加缺少的文件，或获取其他模型</translation>
        </message>
        <message>
            <source>A picture file…</source>
            <translation>图片文件…</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Cancel the job</source>
            <translation>取消任务</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>清除蒙版</translation>
        </message>
        <message>
            <source>Compare, make again, export, use as start</source>
            <translation>对比、重新生成、导出、用作起始图</translation>
        </message>
        <message>
            <source>Earlier and later prompts</source>
            <translation>之前和之后的提示词</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>提前或延后</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Hold: what it was made from</source>
            <translation>按住：来源图片</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>在图库中</translation>
        </message>
        <message>
            <source>In the prompt</source>
            <translation>在提示词中</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>在队列中</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>反转蒙版</translation>
        </message>
        <message>
            <source>Larger or smaller pictures</source>
            <translation>图片大一些或小一些</translation>
        </message>
        <message>
            <source>Larger, smaller, as a whole or in its own pixels</source>
            <translation>放大、缩小、整张或原始像素</translation>
        </message>
        <message>
            <source>Look for new files</source>
            <translation>查找新文件</translation>
        </message>
        <message>
            <source>More or less weight for the word</source>
            <translation>增减词的权重</translation>
        </message>
        <message>
            <source>Move the line between them</source>
            <translation>移动分界线</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>在画布上</translation>
        </message>
        <message>
            <source>Paint or erase</source>
            <translation>涂抹或擦除</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>淘汰</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>显示控制图</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>显示差异</translation>
        </message>
        <message>
            <source>Show the picture large</source>
            <translation>放大显示图片</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>画笔变小或变大</translation>
        </message>
        <message>
            <source>Stars, none with 0</source>
            <translation>星级，0 为无</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>交换</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Take back from the trash</source>
            <translation>从回收站取回</translation>
        </message>
        <message>
            <source>The picture before or after</source>
            <translation>上一张或下一张图片</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>撤销和重做</translation>
        </message>
        <message>
            <source>What made the picture</source>
            <translation>图片的生成信息</translation>
        </message>
        <message>
            <source>With a picture large</source>
            <translation>大图显示时</translation>
        </message>
        <message>
            <source>With two pictures side by side</source>
            <translation>两张图片对比时</translation>
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
            <translation>用一个名称保存所有设置：尺寸、采样器、步数、LoRA 等，不含提示词</translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>导出预设</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>导出预设…</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>导入预设</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>导入预设…</translation>
        </message>
        <message>
            <source>Keep the settings as a preset…</source>
            <translation>将设置保存为预设…</translation>
        </message>
        <message>
            <source>Of this model</source>
            <translation>此模型的</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>预设 (*.json)</translation>
        </message>
        <message>
            <source>Presets (*.json);;All files (*)</source>
            <translation>预设 (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Presets of settings</source>
            <translation>设置预设</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>{name} (applied by itself)</source>
            <translation>{name}（自动应用）</translation>
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
            <translation>通知会说明设置了什么，并可撤销</translation>
        </message>
        <message>
            <source>All settings are kept, without prompts, seed and pictures.</source>
            <translation>保存所有设置，不含提示词、种子和图片。</translation>
        </message>
        <message>
            <source>Apply it when this model is picked</source>
            <translation>选择此模型时应用</translation>
        </message>
        <message>
            <source>For this model</source>
            <translation>用于此模型</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep all settings as they are now (Enter)</source>
            <translation>保存当前的所有设置 (Enter)</translation>
        </message>
        <message>
            <source>Keep the preset</source>
            <translation>保存预设</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>预设名称</translation>
        </message>
        <message>
            <source>Offered first while “{model}” is chosen</source>
            <translation>选择“{model}”时优先显示</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <source>Prompts that were drawn</source>
            <translation>画过的提示词</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 张图片</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 张图片</translation>
        </message>
        <message>
            <source>Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare</source>
            <translation>Enter 使用提示词，S 加星标，Ctrl 加单击选择第二个进行比较</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>1 prompt</source>
            <translation>1 条提示词</translation>
        </message>
        <message>
            <source>{count} prompts</source>
            <translation>{count} 条提示词</translation>
        </message>
        <message>
            <source>A note of your own</source>
            <translation>自己的备注</translation>
        </message>
        <message>
            <source>All pictures of this prompt, in the library</source>
            <translation>在图库中显示此提示词的所有图片</translation>
        </message>
        <message>
            <source>Both are empty.</source>
            <translation>两者都为空。</translation>
        </message>
        <message>
            <source>Find prompts</source>
            <translation>查找提示词</translation>
        </message>
        <message>
            <source>Find words in prompts and notes</source>
            <translation>在提示词和备注中查找词语</translation>
        </message>
        <message>
            <source>From the older to the newer one</source>
            <translation>从较旧的到较新的</translation>
        </message>
        <message>
            <source>From this prompt to yours in the editor</source>
            <translation>从此提示词到编辑框中的</translation>
        </message>
        <message>
            <source>Give it a star, or take the star away (S)</source>
            <translation>加星标或取消星标 (S)</translation>
        </message>
        <message>
            <source>No prompt has these words, or a star.</source>
            <translation>没有含这些词语或带星标的提示词。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Note to the prompt</source>
            <translation>提示词的备注</translation>
        </message>
        <message>
            <source>Nothing was drawn yet: each prompt that you draw is listed here.</source>
            <translation>尚未绘制任何内容：您画过的每条提示词都会列在这里。</translation>
        </message>
        <message>
            <source>Only prompts with a star</source>
            <translation>仅显示带星标的提示词</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>放入编辑框；在那里撤销可恢复您的文字 (Enter)</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>显示其图片</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>加星标</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>取消星标</translation>
        </message>
        <message>
            <source>The whole prompt</source>
            <translation>完整提示词</translation>
        </message>
        <message>
            <source>Use this prompt</source>
            <translation>使用此提示词</translation>
        </message>
        <message>
            <source>Every word is looked for; its end may be missing</source>
            <translation>查找每个词；词尾可省略</translation>
        </message>
        <message>
            <source>The prompt as it was written</source>
            <translation>所写的原样提示词</translation>
        </message>
        <message>
            <source>It is kept while you type, and found by its words</source>
            <translation>输入时即保存，可按其词语查找</translation>
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
            <translation>修改图片</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Few steps</source>
            <translation>少步数</translation>
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
            <translation>可编辑</translation>
        </message>
        <message>
            <source>few steps</source>
            <translation>少步数</translation>
        </message>
        <message>
            <source>redraws parts</source>
            <translation>局部重绘</translation>
        </message>
    </context>
    <context>
        <name>PurposeChips</name>
        <message>
            <source>Models to show: {purpose}</source>
            <translation>显示的模型：{purpose}</translation>
        </message>
        <message>
            <source>Show only these models</source>
            <translation>只显示这些模型</translation>
        </message>
    </context>
    <context>
        <name>ReferencePanel</name>
        <message>
            <source>Add a reference</source>
            <translation>添加参考图</translation>
        </message>
        <message>
            <source>Pictures whose style or subject the result takes up</source>
            <translation>结果会吸收其风格或主体的图片</translation>
        </message>
        <message>
            <source>References ({count})</source>
            <translation>参考图（{count}）</translation>
        </message>
        <message>
            <source>Show the references</source>
            <translation>显示参考图</translation>
        </message>
        <message>
            <source>References</source>
            <translation>参考图</translation>
        </message>
        <message>
            <source>Drop a picture here: the result takes up its style or subject.</source>
            <translation>把图片拖到这里：结果会吸收它的风格或主体。</translation>
        </message>
        <message>
            <source>A picture to take up</source>
            <translation>要吸收的图片</translation>
        </message>
    </context>
    <context>
        <name>ReferenceRow</name>
        <message>
            <source>Earlier in the list</source>
            <translation>在列表中前移</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>在列表中后移</translation>
        </message>
        <message>
            <source>Move reference {number} up</source>
            <translation>上移参考图 {number}</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>读取者</translation>
        </message>
        <message>
            <source>Remove reference {number}</source>
            <translation>移除参考图 {number}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Weight of reference {number}, slider</source>
            <translation>参考图 {number} 的权重滑块</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}（不适用）</translation>
        </message>
        <message>
            <source>What reads reference {number}</source>
            <translation>读取参考图 {number} 的部件</translation>
        </message>
        <message>
            <source>What is taken of reference {number}</source>
            <translation>从参考图 {number} 取用的内容</translation>
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
            <translation>风格</translation>
        </message>
        <message>
            <source>Its composition</source>
            <translation>构图</translation>
        </message>
        <message>
            <source>Its subject, its colours, its manner</source>
            <translation>主体、颜色和手法</translation>
        </message>
        <message>
            <source>Colours, materials and mood alone</source>
            <translation>仅颜色、材质和氛围</translation>
        </message>
        <message>
            <source>Where things are and how large, and nothing else</source>
            <translation>只取物体的位置和大小</translation>
        </message>
        <message>
            <source>Weight of reference {number}</source>
            <translation>参考图 {number} 的权重</translation>
        </message>
        <message>
            <source>The model itself</source>
            <translation>模型本身</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>参考图 {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>图片 {number}</translation>
        </message>
        <message>
            <source>Move reference {number} down</source>
            <translation>下移参考图 {number}</translation>
        </message>
        <message>
            <source>How strongly it is taken up: at 0.5 the prompt has as much to say</source>
            <translation>吸收的强度：0.5 时与提示词同样重要</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>生成时不用它；图片留在图库中</translation>
        </message>
    </context>
    <context>
        <name>SamplersPart</name>
        <message>
            <source>Draw it by several samplers</source>
            <translation>用几种采样器各画一次</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>其他结果与之比较的基准</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Shape {shape}</source>
            <translation>形状 {shape}</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>Show the start picture</source>
            <translation>显示起始图</translation>
        </message>
        <message>
            <source>Begin with a picture instead of noise: a photo, a sketch, a picture made before</source>
            <translation>从图片而不是噪声开始：照片、草图或以前生成的图片</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose a file as start picture</source>
            <translation>选择一个文件作为起始图</translation>
        </message>
        <message>
            <source>Begin with a picture file. Or drop or paste one, or press B on a picture of the library.</source>
            <translation>从图片文件开始。也可以拖放或粘贴，或在图库的图片上按 B。</translation>
        </message>
        <message>
            <source>Remove the start picture</source>
            <translation>移除起始图</translation>
        </message>
        <message>
            <source>Begin with noise again; the picture stays in the library</source>
            <translation>重新从噪声开始；图片留在图库中</translation>
        </message>
        <message>
            <source>How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.</source>
            <translation>图片改变的程度：0.3 保留大部分，1 完全不保留。</translation>
        </message>
        <message>
            <source>Strength slider</source>
            <translation>重绘幅度滑块</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>重绘幅度</translation>
        </message>
        <message>
            <source>Fit of the start picture</source>
            <translation>起始图的适配方式</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>图片形状不同时如何处理</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <source>Cut off equally at both ends</source>
            <translation>两端等量裁掉</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填满</translation>
        </message>
        <message>
            <source>Keep all of it; its edges are repeated where room is left</source>
            <translation>全部保留；有空余处重复边缘</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>拉伸</translation>
        </message>
        <message>
            <source>The start picture, small</source>
            <translation>起始图，缩小显示</translation>
        </message>
        <message>
            <source>Keep all of it, bent to the size</source>
            <translation>全部保留，变形到该尺寸</translation>
        </message>
        <message>
            <source>Use the size of the start picture</source>
            <translation>使用起始图的尺寸</translation>
        </message>
        <message>
            <source>Set the size to the picture's shape, the shorter side as the model was trained for</source>
            <translation>按图片的形状设置尺寸，短边取模型训练的尺寸</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适配</translation>
        </message>
        <message>
            <source>A picture to begin with</source>
            <translation>用来开始的图片</translation>
        </message>
        <message>
            <source>Use its shape: {width} × {height}</source>
            <translation>使用它的形状：{width} × {height}</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>正在读取图片…</translation>
        </message>
        <message>
            <source>Drop or paste a picture, or press B on one.</source>
            <translation>拖放或粘贴一张图片，或在图片上按 B。</translation>
        </message>
        <message>
            <source>Looking for the picture…</source>
            <translation>正在查找图片…</translation>
        </message>
        <message>
            <source>Only a part of it is drawn anew, or beyond its edges.</source>
            <translation>只重绘其中一部分，或画到边缘之外。</translation>
        </message>
        <message>
            <source>{drawn} of {steps} steps will be drawn.</source>
            <translation>{steps} 步中将画 {drawn} 步。</translation>
        </message>
        <message>
            <source>No step would be drawn: choose a higher strength or more steps.</source>
            <translation>一步也不会画：请提高重绘幅度或增加步数。</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>起始图</translation>
        </message>
        <message>
            <source>Start picture: strength {strength}</source>
            <translation>起始图：重绘幅度 {strength}</translation>
        </message>
        <message>
            <source>This model reads the picture at every step: it has no strength.</source>
            <translation>此模型每一步都读取图片：没有重绘幅度。</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Edit the start picture</source>
            <translation>编辑起始图</translation>
        </message>
        <message>
            <source>Paint what of it is drawn anew, or draw beyond its edges</source>
            <translation>涂出要重绘的部分，或画到边缘之外</translation>
        </message>
    </context>
    <context>
        <name>StartEach</name>
        <message>
            <source>Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?</source>
            <translation>用提示词“{prompt}”和当前设置，从这 {count} 张各生成一张图片吗？</translation>
        </message>
        <message>
            <source>{count} that cannot be read are left out.</source>
            <translation>{count} 张无法读取，已略过。</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>提交任务</translation>
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
            <translation>存放图片的文件夹</translation>
        </message>
    </context>
    <context>
        <name>SmallCopies</name>
        <message>
            <source>file missing</source>
            <translation>文件缺失</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
    </context>
    <context>
        <name>LibraryQuestions</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>清空回收站</translation>
        </message>
        <message>
            <source>Forget the album</source>
            <translation>删除相册</translation>
        </message>
        <message>
            <source>Hand {count} pictures over to the system's trash? They leave the library.</source>
            <translation>把 {count} 张图片交给系统回收站吗？它们将离开图库。</translation>
        </message>
        <message>
            <source>Import “{name}” into the library?</source>
            <translation>把“{name}”导入图库吗？</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Looking for missing pictures; files looked at: {done}</source>
            <translation>正在查找缺失的图片；已查看文件：{done}</translation>
        </message>
        <message>
            <source>Only the {count} of more than 30 days</source>
            <translation>仅超过 30 天的 {count} 张</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>停止查找</translation>
        </message>
        <message>
            <source>Taking pictures in: {done} of {total}</source>
            <translation>正在收入图片：{done} / {total}</translation>
        </message>
        <message>
            <source>The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.</source>
            <translation>系统没有可容纳 {count} 张图片的回收站。要永久删除吗？之后无法恢复。</translation>
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
            <translation>正在查找图片…</translation>
        </message>
        <message>
            <source>Leave where they are</source>
            <translation>留在原处</translation>
        </message>
        <message>
            <source>Keep the album</source>
            <translation>保留相册</translation>
        </message>
        <message>
            <source>Import {count} files and folders into the library?</source>
            <translation>把 {count} 个文件和文件夹导入图库吗？</translation>
        </message>
        <message>
            <source>Forget the album “{name}”? Its pictures stay.</source>
            <translation>删除相册“{name}”吗？其中的图片会保留。</translation>
        </message>
        <message>
            <source>Emptying the trash: {done} of {total}</source>
            <translation>正在清空回收站：{done} / {total}</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>永久删除</translation>
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
            <translation>加入或移出收藏（F）</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <source>Hand what is in the trash over to the system's</source>
            <translation>把回收站中的内容交给系统回收站</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>定位…</translation>
        </message>
        <message>
            <source>Move the selected pictures to the trash</source>
            <translation>把所选图片移到回收站</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>淘汰</translation>
        </message>
        <message>
            <source>Remove from the album</source>
            <translation>移出相册</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Write tags (T)</source>
            <translation>写标签（T）</translation>
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
            <translation>定位缺失图片的方式</translation>
        </message>
        <message>
            <source>The pictures stay in the library</source>
            <translation>图片留在图库中</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Reject, or take that back (X)</source>
            <translation>淘汰，或撤销淘汰（X）</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>移到回收站（Delete）</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>在文件夹中按图片内容查找所有缺失的图片</translation>
        </message>
        <message>
            <source>Locate missing pictures</source>
            <translation>定位缺失的图片</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Bring back from the trash (Enter)</source>
            <translation>从回收站取回（Enter）</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>要查找的文件夹，或文件本身（空格打开列表）</translation>
        </message>
    </context>
    <context>
        <name>ShownPictures</name>
        <message>
            <source>Moved to the trash</source>
            <translation>已移到回收站</translation>
        </message>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>被安全检查器隐藏</translation>
        </message>
    </context>
    <context>
        <name>CanvasBar</name>
        <message>
            <source>All pictures</source>
            <translation>所有图片</translation>
        </message>
        <message>
            <source>Favourite, the picture in view</source>
            <translation>收藏，当前显示的图片</translation>
        </message>
        <message>
            <source>Order what was not made once more, with the same seeds</source>
            <translation>把未生成的再提交一次，种子不变</translation>
        </message>
        <message>
            <source>Show the picture being made</source>
            <translation>显示正在生成的图片</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Show it large (Enter, or a double click)</source>
            <translation>放大显示（Enter 或双击）</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大图</translation>
        </message>
        <message>
            <source>Back to the grid (Esc)</source>
            <translation>返回网格（Esc）</translation>
        </message>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>加入或移出收藏（F）</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>From where it was stopped, as far as the engine still has it; the picture is the same either way</source>
            <translation>从停下的地方继续（只要引擎仍保留着）；无论如何图片都相同</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Take the stopped picture away from here</source>
            <translation>把停下的图片从这里移走</translation>
        </message>
    </context>
    <context>
        <name>NoPictures</name>
        <message>
            <source>Create one: Ctrl+1, then Ctrl+Enter.</source>
            <translation>创作一张：Ctrl+1，然后 Ctrl+Enter。</translation>
        </message>
        <message>
            <source>Every picture is where it was.</source>
            <translation>每张图片都在原处。</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>还没有收藏</translation>
        </message>
        <message>
            <source>No hidden pictures</source>
            <translation>没有隐藏的图片</translation>
        </message>
        <message>
            <source>No picture of today yet</source>
            <translation>今天还没有图片</translation>
        </message>
        <message>
            <source>Select a picture and press F.</source>
            <translation>选择一张图片，然后按 F。</translation>
        </message>
        <message>
            <source>The safety checker has hidden none.</source>
            <translation>安全检查器没有隐藏任何图片。</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>此相册是空的</translation>
        </message>
        <message>
            <source>What you delete waits here, and can be restored.</source>
            <translation>您删除的图片在此等待，可以恢复。</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>请尝试更少的词，或只输入词的开头。</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>Show all pictures</source>
            <translation>显示所有图片</translation>
        </message>
        <message>
            <source>No pictures found</source>
            <translation>没有找到图片</translation>
        </message>
        <message>
            <source>No picture here yet</source>
            <translation>这里还没有图片</translation>
        </message>
        <message>
            <source>No file is missing</source>
            <translation>没有缺失的文件</translation>
        </message>
        <message>
            <source>Leave out no picture</source>
            <translation>不略过任何图片</translation>
        </message>
        <message>
            <source>Drop pictures on its name.</source>
            <translation>把图片拖到它的名称上。</translation>
        </message>
        <message>
            <source>Create one (Ctrl+1), or drop pictures and folders of any program here.</source>
            <translation>创作一张（Ctrl+1），或把任何程序的图片和文件夹拖到这里。</translation>
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
            <translation>样式名称</translation>
        </message>
        <message>
            <source>Text of the style</source>
            <translation>样式文字</translation>
        </message>
        <message>
            <source>What pictures of this style should not show</source>
            <translation>此样式的图片不应出现的内容</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder of the style</source>
            <translation>样式的文件夹</translation>
        </message>
        <message>
            <source>The heading that it stands below; a new one is made by its name</source>
            <translation>它所在的标题；输入新名称即可新建</translation>
        </message>
        <message>
            <source>Keep the style (Ctrl+Enter)</source>
            <translation>保存样式 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Leave everything as it was (Esc)</source>
            <translation>保持原样 (Esc)</translation>
        </message>
        <message>
            <source>Write {prompt} where the prompt goes; without it the text goes behind.</source>
            <translation>在提示词的位置写 {prompt}；没有它时文字放在后面。</translation>
        </message>
        <message>
            <source>It brings along: {settings}.</source>
            <translation>它带来：{settings}。</translation>
        </message>
        <message>
            <source>It came with sddesk: yours of the same name takes its place, and removing yours brings it back.</source>
            <translation>它随 sddesk 提供：您的同名样式会取代它，移除后它会恢复。</translation>
        </message>
    </context>
    <context>
        <name>TokensTable</name>
        <message>
            <source>Token</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Nearest words</source>
            <translation>最接近的词</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>反向提示词</translation>
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
            <translation>其他图片…</translation>
        </message>
        <message>
            <source>Encode and decode a picture of yours; you can drop it here, too</source>
            <translation>把您自己的图片编码再解码；也可以拖到这里</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>编码后再解码</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差异，放大 4 倍</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>通道 {number}</translation>
        </message>
        <message>
            <source>A picture for the VAE</source>
            <translation>送入 VAE 的图片</translation>
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
            <translation>从大图返回</translation>
        </message>
        <message>
            <source>Fitted, or pixel by pixel (Z)</source>
            <translation>适合窗口，或逐像素显示（Z）</translation>
        </message>
        <message>
            <source>Locate the missing pictures</source>
            <translation>定位缺失的图片</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>在文件夹中按图片内容查找所有缺失的图片</translation>
        </message>
        <message>
            <source>Picture before this one</source>
            <translation>这张之前的图片</translation>
        </message>
        <message>
            <source>Show everything that made it, as text (I)</source>
            <translation>以文字显示全部生成信息（I）</translation>
        </message>
        <message>
            <source>The picture before (Left)</source>
            <translation>上一张图片（左）</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大视图</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小视图</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>缩小视图（-）</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>放大视图（+）</translation>
        </message>
        <message>
            <source>Ways to locate the missing picture</source>
            <translation>定位缺失图片的方式</translation>
        </message>
        <message>
            <source>The picture after (Right)</source>
            <translation>下一张图片（右）</translation>
        </message>
        <message>
            <source>Show everything that made it</source>
            <translation>显示全部生成信息</translation>
        </message>
        <message>
            <source>Picture after this one</source>
            <translation>这张之后的图片</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>定位…</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Fit the picture or show its pixels</source>
            <translation>让图片适合窗口，或显示其像素</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>要查找的文件夹，或文件本身（空格打开列表）</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Everything that made this picture</source>
            <translation>这张图片的全部生成信息</translation>
        </message>
        <message>
            <source>Select and copy any of it; I hides it</source>
            <translation>可任意选择和复制；按 I 隐藏</translation>
        </message>
        <message>
            <source>Text in the file:</source>
            <translation>文件中的文字：</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>它没有说明是怎样生成的。</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>说明</translation>
        </message>
    </context>
    <context>
        <name>NoticeActions</name>
        <message>
            <source>Add a model folder…</source>
            <translation>添加模型文件夹…</translation>
        </message>
        <message>
            <source>Convert to safetensors</source>
            <translation>转换为 safetensors</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再看一次</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>另存到别处…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try in full precision</source>
            <translation>用全精度再试</translation>
        </message>
        <message>
            <source>Use {steps} steps, {sampler}, guidance {guidance}</source>
            <translation>使用 {steps} 步、{sampler}、引导 {guidance}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Draw without them</source>
            <translation>不用它们生成</translation>
        </message>
        <message>
            <source>Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}</source>
            <translation>恢复为 {old_steps} 步、{old_sampler}、引导 {old_guidance}</translation>
        </message>
        <message>
            <source>A folder for the pictures that are not saved yet</source>
            <translation>存放尚未保存图片的文件夹</translation>
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
            <translation>第二文本编码器</translation>
        </message>
        <message>
            <source>Show the parts of other models</source>
            <translation>显示其他模型的部件</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Text 2</source>
            <translation>文本 2</translation>
        </message>
        <message>
            <source>Text encoder</source>
            <translation>文本编码器</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>模型自带的</translation>
        </message>
        <message>
            <source>The other file that reads the prompt, of models with two text encoders. Only those that fit are offered.</source>
            <translation>有两个文本编码器的模型中，读取提示词的另一个文件。只列出适用的。</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Draw with the VAE, the text encoder or the sampler settings of another model</source>
            <translation>使用其他模型的 VAE、文本编码器或采样器设置</translation>
        </message>
        <message>
            <source>What paints the picture from the finished latents. Only those that fit the model are offered.</source>
            <translation>把完成的潜变量画成图片的部件。只列出适合该模型的。</translation>
        </message>
        <message>
            <source>What reads the prompt, with its tokenizer. Only those that fit the model are offered.</source>
            <translation>读取提示词的部件，连同分词器。只列出适合该模型的。</translation>
        </message>
        <message>
            <source>Sampler settings</source>
            <translation>采样器设置</translation>
        </message>
        <message>
            <source>What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.</source>
            <translation>告诉采样器的模型信息：噪声水平、预测内容、步的间隔。</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>采样器</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（不在此处）</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}（不适用）</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>What the model predicts. If every picture is noise and its file does not say, choose the other.</source>
            <translation>模型预测什么。如果每张图片都是噪声而文件没有说明，请选另一个。</translation>
        </message>
        <message>
            <source>As its files say</source>
            <translation>按其文件所述</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>噪声（epsilon）</translation>
        </message>
        <message>
            <source>Seamless edges</source>
            <translation>无缝边缘</translation>
        </message>
        <message>
            <source>The picture goes on over its edges: beside itself it shows no seam.</source>
            <translation>图片越过边缘延续：与自身并排时没有接缝。</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>横向</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>纵向</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>双向</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>无缝</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>变异强度</translation>
        </message>
        <message>
            <source>How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.</source>
            <translation>噪声中有多少来自变异种子：0 没有，0.2 保留原图，1 全部。</translation>
        </message>
        <message>
            <source>Variation</source>
            <translation>变异</translation>
        </message>
        <message>
            <source>Of seed</source>
            <translation>来自种子</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>速度（v）</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>引导重缩放</translation>
        </message>
        <message>
            <source>Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.</source>
            <translation>减轻引导造成的过曝感：零终端 SNR 的模型用 0.7，其他用 0。</translation>
        </message>
        <message>
            <source>Rescale</source>
            <translation>重缩放</translation>
        </message>
    </context>
    <context>
        <name>OtherSeed</name>
        <message>
            <source>Variation seed</source>
            <translation>变异种子</translation>
        </message>
        <message>
            <source>The seed whose noise is mixed in; picture i of several takes this number + i.</source>
            <translation>混入其噪声的种子；多张时，第 i 张使用此数 + i。</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures found</source>
            <translation>找到的图片</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash</source>
            <translation>Enter 放大显示图片；F、1 到 5、X 和 T 作标记；Delete 移到回收站</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>The file of this picture is missing.</source>
            <translation>这张图片的文件缺失。</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>它没有说明是怎样生成的。</translation>
        </message>
        <message>
            <source>made again to be compared, not saved</source>
            <translation>为对比而重新生成，未保存</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>放大显示</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Hold \ or O to see the picture before</source>
            <translation>按住 \ 或 O 查看之前的图片</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Starting the engine…</source>
            <translation>正在启动引擎…</translation>
        </message>
        <message>
            <source>Loading the model…</source>
            <translation>正在加载模型…</translation>
        </message>
        <message>
            <source>Reading the prompt…</source>
            <translation>正在读取提示词…</translation>
        </message>
        <message>
            <source>Painting the picture…</source>
            <translation>正在绘制图片…</translation>
        </message>
        <message>
            <source>Enlarging, {step} of {count} parts done…</source>
            <translation>正在放大，已完成 {step} / {count} 块…</translation>
        </message>
        <message>
            <source>Painting picture {index} of {count}…</source>
            <translation>正在绘制第 {index} 张图片，共 {count} 张…</translation>
        </message>
        <message>
            <source>{speed} it/s</source>
            <translation>{speed} it/s</translation>
        </message>
        <message>
            <source>Preparing the model for this processor, once…</source>
            <translation>正在为此处理器准备模型，仅此一次…</translation>
        </message>
        <message>
            <source>No answer from the engine for {time}</source>
            <translation>引擎已有 {time} 没有响应</translation>
        </message>
        <message>
            <source>no step for {time}</source>
            <translation>已有 {time} 没有新的步</translation>
        </message>
        <message>
            <source>tile {tile} of {tiles}, {step_text}</source>
            <translation>分块 {tile} / {tiles}，{step_text}</translation>
        </message>
        <message>
            <source>step {step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>picture {first} of {count}, step {step} of {steps}</source>
            <translation>图片 {first} / {count}，第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <source>pictures {first} to {last} of {count}, step {step} of {steps}</source>
            <translation>图片 {first}～{last} / {count}，第 {step} 步，共 {steps} 步</translation>
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
            <translation>失败</translation>
        </message>
        <message>
            <source>Failed at step {step} of {steps}</source>
            <translation>在第 {step} 步失败，共 {steps} 步</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Interrupted at step {step} of {steps}</source>
            <translation>在第 {step} 步中断，共 {steps} 步</translation>
        </message>
        <message>
            <source>{step_text}, larger</source>
            <translation>{step_text}，放大阶段</translation>
        </message>
        <message>
            <source>Enlarging the picture…</source>
            <translation>正在放大图片…</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
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
            <translation>已用词元数，以及此模型能读的数量</translation>
        </message>
        <message>
            <source>{count}/{limit} · end is cut</source>
            <translation>{count}/{limit} · 末尾被截断</translation>
        </message>
        <message>
            <source>The model does not read the words that are struck through.</source>
            <translation>模型不读带删除线的词。</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Waiting jobs</source>
            <translation>等待中的任务</translation>
        </message>
        <message>
            <source>Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later</source>
            <translation>拖动任务，或按 Alt+上、Alt+下，让它提前或延后</translation>
        </message>
        <message>
            <source>History of jobs</source>
            <translation>任务历史</translation>
        </message>
        <message>
            <source>What became of the last jobs; Enter runs one again</source>
            <translation>最近任务的结果；Enter 再次运行</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>提前</translation>
        </message>
        <message>
            <source>Let the selected jobs run earlier</source>
            <translation>让所选任务提前</translation>
        </message>
        <message>
            <source>One place up (Alt+Up)</source>
            <translation>上移一位（Alt+上）</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>延后</translation>
        </message>
        <message>
            <source>Let the selected jobs run later</source>
            <translation>让所选任务延后</translation>
        </message>
        <message>
            <source>One place down (Alt+Down)</source>
            <translation>下移一位（Alt+下）</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Edit the selected job</source>
            <translation>编辑所选任务</translation>
        </message>
        <message>
            <source>Its settings are put on the left; it waits until they are saved (Enter)</source>
            <translation>其设置会放到左侧；保存之前它一直等待（Enter）</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制一份</translation>
        </message>
        <message>
            <source>Duplicate the selected jobs</source>
            <translation>复制所选任务</translation>
        </message>
        <message>
            <source>The same once more with new seeds</source>
            <translation>相同设置再来一次，换新种子</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the selected jobs</source>
            <translation>取消所选任务</translation>
        </message>
        <message>
            <source>Remove the selected jobs from the queue (Del)</source>
            <translation>从队列移除所选任务（Del）</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>再次运行</translation>
        </message>
        <message>
            <source>Run the selected jobs again</source>
            <translation>再次运行所选任务</translation>
        </message>
        <message>
            <source>Order the same pictures with the same seeds (Enter)</source>
            <translation>用相同的种子再生成相同的图片（Enter）</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>清除历史</translation>
        </message>
        <message>
            <source>Forget these jobs; their pictures stay</source>
            <translation>不再记住这些任务；图片会保留</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>The queue is empty. Generate adds a job at any time.</source>
            <translation>队列是空的。随时可以点“生成”添加任务。</translation>
        </message>
        <message>
            <source>Jobs: {count}</source>
            <translation>任务：{count}</translation>
        </message>
        <message>
            <source>Jobs: {count} · about {time} left</source>
            <translation>任务：{count} · 约剩 {time}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show the selected job</source>
            <translation>显示所选任务</translation>
        </message>
        <message>
            <source>See its picture being made (Enter)</source>
            <translation>查看其图片的生成过程（Enter）</translation>
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
            <translation>搜索：a red house、model:starter、steps&gt;30、is:favourite…</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>搜索图片</translation>
        </message>
        <message>
            <source>Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)</source>
            <translation>词、“完整短语”和字段：{fields}。前面加减号表示排除。（Ctrl+F）</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>random</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Noise is drawn from this number. The same seed and settings give the same picture.</source>
            <translation>噪声由这个数字产生。相同的种子和设置得到相同的图片。</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>固定此种子</translation>
        </message>
        <message>
            <source>Draw a new seed</source>
            <translation>换新种子</translation>
        </message>
        <message>
            <source>Draw a new seed now and keep it</source>
            <translation>现在换一个新种子并固定</translation>
        </message>
        <message>
            <source>A new seed is drawn for each picture. Press to keep this one.</source>
            <translation>每张图片都用新种子。按下即固定当前种子。</translation>
        </message>
        <message>
            <source>This seed is kept. Press to draw a new one for each picture.</source>
            <translation>已固定此种子。按下即每张图片换新种子。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Add a model folder…</source>
            <translation>添加模型文件夹…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>选择存放模型的文件夹（Ctrl+O）</translation>
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
            <translation>自动</translation>
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
            <translation>半精度在显卡上更快，内存减半；全精度处处精确</translation>
        </message>
        <message>
            <source>Noise from</source>
            <translation>噪声来自</translation>
        </message>
        <message>
            <source>The CPU: the same on every machine</source>
            <translation>处理器：在每台机器上都相同</translation>
        </message>
        <message>
            <source>The device in use</source>
            <translation>正在使用的设备</translation>
        </message>
        <message>
            <source>Where the noise of a seed is drawn</source>
            <translation>种子的噪声在哪里产生</translation>
        </message>
        <message>
            <source>Use the safety checker</source>
            <translation>使用安全检查器</translation>
        </message>
        <message>
            <source>It hides pictures it takes for unsafe; it is often wrong</source>
            <translation>它会隐藏它认为不安全的图片；它经常出错</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>安全检查器</translation>
        </message>
        <message>
            <source>Use it where a model has one</source>
            <translation>模型带有时使用</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>更改按键…</translation>
        </message>
        <message>
            <source>Every key of the window, and which you want instead (?)</source>
            <translation>窗口的所有按键，以及您想改用的按键 (?)</translation>
        </message>
        <message>
            <source>{text} (settings)</source>
            <translation>{text}（设置）</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Albums</source>
            <translation>相册</translation>
        </message>
        <message>
            <source>Click shows an album; drop pictures on one to put them in</source>
            <translation>单击显示相册；把图片拖到相册上即可放入</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>保存的搜索</translation>
        </message>
        <message>
            <source>Click searches again</source>
            <translation>单击再次搜索</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>新相册</translation>
        </message>
        <message>
            <source>A new album with the selected pictures</source>
            <translation>用所选图片新建相册</translation>
        </message>
        <message>
            <source>Rename the album</source>
            <translation>重命名相册</translation>
        </message>
        <message>
            <source>Rename the chosen album (F2)</source>
            <translation>重命名所选相册（F2）</translation>
        </message>
        <message>
            <source>Remove the album</source>
            <translation>移除相册</translation>
        </message>
        <message>
            <source>Forget the chosen album; its pictures stay (Delete)</source>
            <translation>移除所选相册；其中的图片会保留（Delete）</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>保存此搜索</translation>
        </message>
        <message>
            <source>Keep what is searched for now under a name</source>
            <translation>给当前搜索起名并保留</translation>
        </message>
        <message>
            <source>Forget the saved search</source>
            <translation>移除保存的搜索</translation>
        </message>
        <message>
            <source>Forget the chosen search (Delete)</source>
            <translation>移除所选搜索（Delete）</translation>
        </message>
        <message>
            <source>Select pictures and press + to put them in an album.</source>
            <translation>选择图片，按 + 放入相册。</translation>
        </message>
        <message>
            <source>Search for something, then press + to keep it.</source>
            <translation>搜索一些内容，再按 + 保存。</translation>
        </message>
        <message>
            <source>New search</source>
            <translation>新搜索</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source>Width in pixels</source>
            <translation>宽度（像素）</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>高度（像素）</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>交换宽高</translation>
        </message>
        <message>
            <source>Multiples of {step} from {low} to {high}</source>
            <translation>{low} 到 {high} 之间 {step} 的倍数</translation>
        </message>
    </context>
    <context>
        <name>SliderView</name>
        <message>
            <source>Two pictures and the line between them</source>
            <translation>两张图片和其间的分界线</translation>
        </message>
        <message>
            <source>Left picture: {percent} %</source>
            <translation>左图：{percent} %</translation>
        </message>
        <message>
            <source>Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, Z shows both fitted or pixel by pixel, Shift and arrows move them</source>
            <translation>拖动分界线，或用左右键、Home 和 End 移动；滚轮、+ 和 - 缩放，Z 让两图适合窗口或逐像素显示，Shift 加方向键移动图片</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>holiday, red, to print</source>
            <translation>假期, 红色, 待打印</translation>
        </message>
        <message>
            <source>Tags of the selected pictures</source>
            <translation>所选图片的标签</translation>
        </message>
        <message>
            <source>Tags, separated by commas; Enter keeps them, Esc leaves them as they were</source>
            <translation>标签，用逗号分隔；Enter 保存，Esc 保持原样</translation>
        </message>
        <message>
            <source>Close the tags</source>
            <translation>关闭标签</translation>
        </message>
        <message>
            <source>Leave the tags as they were (Esc)</source>
            <translation>标签保持原样（Esc）</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} 张图片</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailDelegate</name>
        <message>
            <source>file missing</source>
            <translation>文件缺失</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>已隐藏</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Create</source>
            <translation>创作</translation>
        </message>
        <message>
            <source>Make pictures (Ctrl+1)</source>
            <translation>生成图片（Ctrl+1）</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>图库</translation>
        </message>
        <message>
            <source>All pictures (Ctrl+2)</source>
            <translation>所有图片（Ctrl+2）</translation>
        </message>
        <message>
            <source>Models: get one, add one</source>
            <translation>模型：获取或添加</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>模型（Ctrl+M）</translation>
        </message>
        <message>
            <source>Looking for the device…</source>
            <translation>正在查找设备…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
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
            <translation>菜单</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>菜单（F10）</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Memory: {size}</source>
            <translation>内存：{size}</translation>
        </message>
        <message>
            <source>Driver: {driver}</source>
            <translation>驱动：{driver}</translation>
        </message>
        <message>
            <source>{device} and {count} more</source>
            <translation>{device} 及另外 {count} 个</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>{line} in {time}</source>
            <translation>{line}，用时 {time}</translation>
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
            <translation>种子 {seed} · {steps} 步 · {sampler} · {width} × {height}</translation>
        </message>
        <message>
            <source>CPU, 1 thread</source>
            <translation>CPU，1 线程</translation>
        </message>
        <message>
            <source>CPU, {threads} threads</source>
            <translation>CPU，{threads} 线程</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>♥ favourite</source>
            <translation>♥ 收藏</translation>
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
            <translation>来自图片，重绘幅度 {strength}</translation>
        </message>
        <message>
            <source>refined in such tiles, strength {strength}</source>
            <translation>按此分块细化，重绘幅度 {strength}</translation>
        </message>
        <message>
            <source>enlarged {scale} times by {model}</source>
            <translation>用 {model} 放大 {scale} 倍</translation>
        </message>
        <message>
            <source>Partly read. Left out:</source>
            <translation>只读取了一部分。略过：</translation>
        </message>
        <message>
            <source>partly read</source>
            <translation>部分读取</translation>
        </message>
        <message>
            <source>seed not stated</source>
            <translation>未注明种子</translation>
        </message>
        <message>
            <source>steps not stated</source>
            <translation>未注明步数</translation>
        </message>
        <message>
            <source>sampler not stated</source>
            <translation>未注明采样器</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>种子 {seed}</translation>
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
            <translation>图片的一部分，重绘幅度 {strength}</translation>
        </message>
        <message>
            <source>drawn on at {width} × {height}, strength {strength}</source>
            <translation>在 {width} × {height} 继续绘制，重绘幅度 {strength}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>被安全检查器隐藏</translation>
        </message>
        <message>
            <source>The file of this picture is missing. Locate… finds it where it is now.</source>
            <translation>这张图片的文件缺失。用“定位…”找到它现在的位置。</translation>
        </message>
        <message>
            <source>This picture is in the trash.</source>
            <translation>这张图片在回收站中。</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>这张图片已不在图库中。</translation>
        </message>
    </context>
    <context>
        <name>WordsPart</name>
        <message>
            <source>Show what the layers of one resolution, or one block, looked at, or the mean of all</source>
            <translation>显示某个分辨率的各层或某个块看了什么，或全部的平均值</translation>
        </message>
        <message>
            <source>Draw without this word</source>
            <translation>去掉这个词再画</translation>
        </message>
        <message>
            <source>Only this step</source>
            <translation>仅这一步</translation>
        </message>
        <message>
            <source>Show the maps of the step on the slider, not the mean of all</source>
            <translation>显示滑块所在步的图，而不是全部的平均</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>所有分辨率</translation>
        </message>
        <message>
            <source>See where it acts</source>
            <translation>查看它作用在哪里</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB</source>
            <translation>去掉“{word}”：{psnr} dB</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>差异，放大 4 倍</translation>
        </message>
        <message>
            <source>Near it in the encoder's table: {words}</source>
            <translation>编码器词表中的近邻：{words}</translation>
        </message>
        <message>
            <source>Point at a word, or at the picture.</source>
            <translation>指向一个词，或指向图片。</translation>
        </message>
        <message>
            <source>Here: {words}</source>
            <translation>此处：{words}</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>所有块</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>第 {block} 块，共 {blocks} 块</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>图的层</translation>
        </message>
    </context>
    <context>
        <name>WordView</name>
        <message>
            <source>The picture, under the map of a word</source>
            <translation>词的作用图下的图片</translation>
        </message>
    </context>
    <context>
        <name>ZoomView</name>
        <message>
            <source>Large picture</source>
            <translation>大图</translation>
        </message>
        <message>
            <source>Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; dragged out it is a file</source>
            <translation>滚轮、+ 和 - 缩放，Z 适合窗口或逐像素显示；拖动或 Shift 加方向键移动；拖出窗口即为文件</translation>
        </message>
    </context>
    <context>
        <name>_Names</name>
        <message>
            <source>{name}: {count} pictures</source>
            <translation>{name}：{count} 张图片</translation>
        </message>
    </context>
    <context>
        <name>diff</name>
        <message>
            <source>Gone: {text}</source>
            <translation>删去：{text}</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>新增：{text}</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>没有差异。</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Kind of guidance</source>
            <translation>引导类型</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>反向提示词</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>第二文本编码器</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>无缝</translation>
        </message>
        <message>
            <source>Variation seed</source>
            <translation>变异种子</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>变异强度</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>引导</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>引导重缩放</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>采样器</translation>
        </message>
        <message>
            <source>Model's hash as the file gives it</source>
            <translation>文件所记的模型哈希</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>调度</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
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
            <translation>模型哈希（SHA-256）</translation>
        </message>
        <message>
            <source>Sampler's settings of</source>
            <translation>采样器设置来自</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Marks in the prompt</source>
            <translation>提示词中的标记</translation>
        </message>
        <message>
            <source>Noise drawn on</source>
            <translation>噪声产生于</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>要求的精度</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>安全检查器</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Precision used</source>
            <translation>使用的精度</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>生成设备</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒数</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <source>Settings from</source>
            <translation>设置来自</translation>
        </message>
        <message>
            <source>Refined in tiles: scale</source>
            <translation>分块细化：倍数</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler</source>
            <translation>分块细化：放大器</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler's hash (SHA-256)</source>
            <translation>分块细化：放大器哈希（SHA-256）</translation>
        </message>
        <message>
            <source>Refined in tiles: overlap in pixels</source>
            <translation>分块细化：重叠像素数</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>图片尺寸</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Hash of the pixels (SHA-256)</source>
            <translation>像素哈希（SHA-256）</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>说明</translation>
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
            <translation>文本编码器来自</translation>
        </message>
        <message>
            <source>VAE of</source>
            <translation>VAE 来自</translation>
        </message>
        <message>
            <source>Prompt as written</source>
            <translation>所写的提示词</translation>
        </message>
        <message>
            <source>Negative prompt as written</source>
            <translation>所写的反向提示词</translation>
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
            <translation>计算方式</translation>
        </message>
        <message>
            <source>Pictures in one pass</source>
            <translation>一次处理的图片数</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>线程数</translation>
        </message>
        <message>
            <source>Start picture encoded</source>
            <translation>起始图的编码方式</translation>
        </message>
        <message>
            <source>Products added up in</source>
            <translation>乘积累加精度</translation>
        </message>
        <message>
            <source>Weights kept in</source>
            <translation>权重保存精度</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>解码方式</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Compiled</source>
            <translation>已编译</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>Sampler as the file names it</source>
            <translation>文件所记的采样器</translation>
        </message>
        <message>
            <source>Schedule as the file names it</source>
            <translation>文件所记的调度</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>重绘幅度</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>图像引导</translation>
        </message>
        <message>
            <source>Hires fix: scale</source>
            <translation>高分辨率修复：倍数</translation>
        </message>
        <message>
            <source>Hires fix: strength</source>
            <translation>高分辨率修复：重绘幅度</translation>
        </message>
        <message>
            <source>Hires fix: steps</source>
            <translation>高分辨率修复：步数</translation>
        </message>
        <message>
            <source>Hires fix: upscaler</source>
            <translation>高分辨率修复：放大器</translation>
        </message>
        <message>
            <source>Hires fix: upscaler's hash (SHA-256)</source>
            <translation>高分辨率修复：放大器哈希（SHA-256）</translation>
        </message>
        <message>
            <source>All combinations of {a|b}</source>
            <translation>{a|b} 的所有组合</translation>
        </message>
        <message>
            <source>Control picture: begin</source>
            <translation>控制图：起点</translation>
        </message>
        <message>
            <source>Control picture: end</source>
            <translation>控制图：终点</translation>
        </message>
        <message>
            <source>Control picture: fit</source>
            <translation>控制图：适配</translation>
        </message>
        <message>
            <source>Control picture: high threshold</source>
            <translation>控制图：上阈值</translation>
        </message>
        <message>
            <source>Control picture: low threshold</source>
            <translation>控制图：下阈值</translation>
        </message>
        <message>
            <source>Control picture: processor</source>
            <translation>控制图：类型</translation>
        </message>
        <message>
            <source>Control picture: weight</source>
            <translation>控制图：权重</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA: weight</source>
            <translation>LoRA：权重</translation>
        </message>
        <message>
            <source>Mask: area</source>
            <translation>蒙版：范围</translation>
        </message>
        <message>
            <source>Mask: blur</source>
            <translation>蒙版：模糊</translation>
        </message>
        <message>
            <source>Mask: fill</source>
            <translation>蒙版：填充</translation>
        </message>
        <message>
            <source>Mask: invert</source>
            <translation>蒙版：反转</translation>
        </message>
        <message>
            <source>Mask: margin</source>
            <translation>蒙版：边距</translation>
        </message>
        <message>
            <source>Reference: takes</source>
            <translation>参考图：取用</translation>
        </message>
        <message>
            <source>Reference: weight</source>
            <translation>参考图：权重</translation>
        </message>
        <message>
            <source>Refining: overlap</source>
            <translation>细化：重叠</translation>
        </message>
        <message>
            <source>Refining: scale</source>
            <translation>细化：倍数</translation>
        </message>
        <message>
            <source>Refining: upscaler</source>
            <translation>细化：放大器</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Start picture: fit</source>
            <translation>起始图：适配</translation>
        </message>
        <message>
            <source>Words of the prompt replaced</source>
            <translation>替换提示词中的词</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>样式</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>样式</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>The prompt is too long for this language model: {count} tokens, {limit} fit.</source>
            <translation>提示词对这个语言模型来说太长：{count} 个词元，最多 {limit} 个。</translation>
        </message>
        <message>
            <source>Write, for example, --guidance-from 10 3.</source>
            <translation>例如写成 --guidance-from 10 3。</translation>
        </message>
        <message>
            <source>Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long.</source>
            <translation>每个词在哪里起作用只显示 {all} 个块中的 {count} 个：全部显示会花太长时间。</translation>
        </message>
        <message>
            <source>This model answers more than twice at each step, so its answers with and without text are not shown apart. The guided answer is.</source>
            <translation>这个模型每一步回答超过两次，所以不分开显示带文本和不带文本的回答。显示的是引导后的回答。</translation>
        </message>
        <message>
            <source>The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they act is shown of the steps that read them.</source>
            <translation>这个提示词的词在绘制过程中会变化。显示的词元是第一步的，它们在哪里起作用则显示读取了它们的那些步。</translation>
        </message>
        <message>
            <source>The picture has {steps} steps, so guidance was not changed from step {step} on.</source>
            <translation>图像有 {steps} 步，所以没有从第 {step} 步起改变引导。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance that could be changed.</source>
            <translation>{family} 系列的模型没有可以改变的引导。</translation>
        </message>
        <message>
            <source>Leave --guidance-from out.</source>
            <translation>请去掉 --guidance-from。</translation>
        </message>
        <message>
            <source>--guidance-from takes a step and a guidance scale, not “{step} {scale}”.</source>
            <translation>--guidance-from 需要一个步数和一个引导比例，而不是“{step} {scale}”。</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which is not possible here.</source>
            <translation>--guidance-from 会重新绘制图像，这里做不到。</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which --short leaves out.</source>
            <translation>--guidance-from 会重新绘制图像，而 --short 省去这一步。</translation>
        </message>
        <message>
            <source>In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.</source>
            <translation>少于 {steps} 步时，这个模型用 PNDM 会画出错误的颜色；用 DPM++ 2M 需要 20 步。</translation>
        </message>
        <message>
            <source>--host-name belongs to --listen-on-network.</source>
            <translation>--host-name 要与 --listen-on-network 一起使用。</translation>
        </message>
        <message>
            <source>--{option} belongs to --prompt: without it pictures are enlarged.</source>
            <translation>--{option} 要与 --prompt 一起使用：没有它则放大图片。</translation>
        </message>
        <message>
            <source>Allow writing there, then start this again: nothing is made twice.</source>
            <translation>请允许写入该处，然后重新启动：不会重复生成任何东西。</translation>
        </message>
        <message>
            <source>Choose another one by --port.</source>
            <translation>请用 --port 选择其他端口。</translation>
        </message>
        <message>
            <source>Install it with: pip install "sddesk[{extra}]"</source>
            <translation>安装命令：pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Install sddesk for Python: pip install "sddesk[{extra}]"</source>
            <translation>请安装 Python 版 sddesk：pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Leave the second text encoder out.</source>
            <translation>请去掉第二文本编码器。</translation>
        </message>
        <message>
            <source>Ask for it again when the picture is done.</source>
            <translation>请在图片完成后再问一次。</translation>
        </message>
        <message>
            <source>A picture was ordered, which comes first: the explanation was stopped.</source>
            <translation>有图片任务优先：讲解已停止。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be watched: {reason}.</source>
            <translation>无法监视文件夹 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>The hook {name} failed: {reason}</source>
            <translation>钩子 {name} 失败：{reason}</translation>
        </message>
        <message>
            <source>The hook {name} is not run: {reason}</source>
            <translation>没有运行钩子 {name}：{reason}</translation>
        </message>
        <message>
            <source>The hooks are too slow: {count} pictures wait for them, and one was left out.</source>
            <translation>钩子太慢：有 {count} 张图片在等待，已略过一张。</translation>
        </message>
        <message>
            <source>The package {package} is not installed.</source>
            <translation>没有安装软件包 {package}。</translation>
        </message>
        <message>
            <source>The packaged sddesk does not hold this door.</source>
            <translation>打包版 sddesk 不含此入口。</translation>
        </message>
        <message>
            <source>The Python script of {name} is in the clipboard.</source>
            <translation>{name} 的 Python 脚本已在剪贴板中。</translation>
        </message>
        <message>
            <source>The server cannot listen at {address}, port {port}: {reason}</source>
            <translation>服务器无法在 {address} 端口 {port} 上监听：{reason}</translation>
        </message>
        <message>
            <source>The token in {file} cannot be used: {reason}</source>
            <translation>无法使用 {file} 中的令牌：{reason}</translation>
        </message>
        <message>
            <source>There is no order {number} here.</source>
            <translation>这里没有任务 {number}。</translation>
        </message>
        <message>
            <source>There is no picture {number} here.</source>
            <translation>这里没有图片 {number}。</translation>
        </message>
        <message>
            <source>This order is not taken: {reason}.</source>
            <translation>不接受此任务：{reason}。</translation>
        </message>
        <message>
            <source>This picture cannot be written as Python yet: {what}.</source>
            <translation>这张图片还不能写成 Python：{what}。</translation>
        </message>
        <message>
            <source>This model has no cross-attention to the text, so where each word acts is not shown. Its steps, its guided answers and its tokens are.</source>
            <translation>此模型没有对文本的交叉注意力，因此不显示每个词作用在哪里。各步、引导后的回答和词元仍会显示。</translation>
        </message>
        <message>
            <source>The picture was drawn in two parts, the second larger. What is shown is the first part.</source>
            <translation>图片分两部分绘制，第二部分更大。显示的是第一部分。</translation>
        </message>
        <message>
            <source>So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. The pictures of all steps are shown.</source>
            <translation>图片太大，放不下每一步的数据：每 {every} 步只保留一步的数据。所有步的图片都会显示。</translation>
        </message>
        <message>
            <source>OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding.</source>
            <translation>OpenVINO 无法查看内部，因此这次由 PyTorch 绘制。图片有舍入差异。</translation>
        </message>
        <message>
            <source>Not drawn for comparison: {what}. {reason}</source>
            <translation>未绘制用于对比：{what}。{reason}</translation>
        </message>
        <message>
            <source>Memory was short, so where each word acts was not recorded to the end. All else is shown.</source>
            <translation>内存不足，因此每个词作用在哪里没有记录到最后。其余都会显示。</translation>
        </message>
        <message>
            <source>Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit.</source>
            <translation>内存不足，因此不显示经过 VAE 再返回的过程。较小的图片也许可以。</translation>
        </message>
        <message>
            <source>Memory was short, so the blocks of the network were not timed. All else is shown.</source>
            <translation>内存不足，因此没有测量网络各块的时间。其余都会显示。</translation>
        </message>
        <message>
            <source>Memory was short, so not every step is shown decoded. Their rough pictures are.</source>
            <translation>内存不足，因此并非每一步都显示解码后的图片。会显示它们的粗略图片。</translation>
        </message>
        <message>
            <source>Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough.</source>
            <translation>这个尺寸解码很慢：{steps} 步中解码了 {count} 步，其余为粗略图片。</translation>
        </message>
        <message>
            <source>Ask for the picture that it was made from.</source>
            <translation>请改问用来生成它的那张图片。</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger in one go: there are no steps to be shown.</source>
            <translation>这张图片由放大器一次放大而成：没有可显示的步。</translation>
        </message>
        <message>
            <source>Make it again in sddesk instead.</source>
            <translation>请改在 sddesk 中重新生成。</translation>
        </message>
        <message>
            <source>{count} orders wait here; no more are taken.</source>
            <translation>这里已有 {count} 个任务在等待；不再接受更多。</translation>
        </message>
        <message>
            <source>{file} cannot be moved into {folder}: {reason}</source>
            <translation>无法把 {file} 移到 {folder}：{reason}</translation>
        </message>
        <message>
            <source>{name} cannot be written: choose a name that ends in .py or .ipynb.</source>
            <translation>无法写出 {name}：请选择以 .py 或 .ipynb 结尾的名称。</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>没有文件夹 {folder}。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>无法读取文件夹 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>The list of model folders {file} cannot be read: {reason}.</source>
            <translation>无法读取模型文件夹列表 {file}：{reason}。</translation>
        </message>
        <message>
            <source>Add the folders themselves instead.</source>
            <translation>请改为直接添加这些文件夹。</translation>
        </message>
        <message>
            <source>{what} VAE{packing}: this version has no model that it fits.</source>
            <translation>{what} VAE{packing}：此版本没有适合它的模型。</translation>
        </message>
        <message>
            <source>No installed {kind} is called “{name}”.</source>
            <translation>没有安装名为“{name}”的 {kind}。</translation>
        </message>
        <message>
            <source>Add its file, or check how it is written.</source>
            <translation>请添加其文件，或检查拼写。</translation>
        </message>
        <message>
            <source>There is no checkpoint in {folder}.</source>
            <translation>{folder} 中没有 checkpoint。</translation>
        </message>
        <message>
            <source>LoRAs and VAEs are added to a checkpoint; they draw nothing alone.</source>
            <translation>LoRA 和 VAE 要加到 checkpoint 上；单独不能生成图片。</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>无法读取文件 {file}：{reason}。</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed.</source>
            <translation>没有安装模型“{name}”。</translation>
        </message>
        <message>
            <source>Get it or add its folder on the models page, or choose another model.</source>
            <translation>请获取它或在模型页添加其文件夹，或选择其他模型。</translation>
        </message>
        <message>
            <source>The folder {folder} is no model, and sddesk finds none in it.</source>
            <translation>文件夹 {folder} 不是模型，sddesk 也没有在其中找到模型。</translation>
        </message>
        <message>
            <source>Choose a diffusers folder, a folder with .safetensors files, or such a file.</source>
            <translation>请选择 diffusers 文件夹、含 .safetensors 文件的文件夹，或这样的文件。</translation>
        </message>
        <message>
            <source>A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file.</source>
            <translation>这是可以运行代码的 pickle：没有打开。`sddesk models convert` 可转换成 safetensors 文件。</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model.</source>
            <translation>请获取此模型的 safetensors 文件。</translation>
        </message>
        <message>
            <source>The weights of “{part}” in {folder} are pickles, which can run code.</source>
            <translation>{folder} 中“{part}”的权重是 pickle，可以运行代码。</translation>
        </message>
        <message>
            <source>Get the safetensors files of this model.</source>
            <translation>请获取此模型的 safetensors 文件。</translation>
        </message>
        <message>
            <source>The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet.</source>
            <translation>文件夹 {folder} 中是“{pipeline}”，sddesk 还不能使用。</translation>
        </message>
        <message>
            <source>It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format.</source>
            <translation>可使用 diffusers 格式的 Stable Diffusion 1.x、2.x 和 XL 模型。</translation>
        </message>
        <message>
            <source>The folder {folder} brings code of its own ({what}), which is never run.</source>
            <translation>文件夹 {folder} 自带代码（{what}），这些代码绝不会运行。</translation>
        </message>
        <message>
            <source>Choose a model that needs only diffusers and transformers.</source>
            <translation>请选择只需要 diffusers 和 transformers 的模型。</translation>
        </message>
        <message>
            <source>The folder {folder} is no model: it has no model_index.json.</source>
            <translation>文件夹 {folder} 不是模型：没有 model_index.json。</translation>
        </message>
        <message>
            <source>Choose the folder that holds model_index.json and unet.</source>
            <translation>请选择含有 model_index.json 和 unet 的文件夹。</translation>
        </message>
        <message>
            <source>{host} lists more for “{hub_id}” than any model has: nothing was fetched.</source>
            <translation>{host} 为“{hub_id}”列出的内容比任何模型都多：没有获取任何东西。</translation>
        </message>
        <message>
            <source>The model in {folder} is not complete: {what} is missing.</source>
            <translation>{folder} 中的模型不完整：缺少 {what}。</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>请重新获取此模型。</translation>
        </message>
        <message>
            <source>The file {file} is a pickle, which can run code. It was not opened.</source>
            <translation>文件 {file} 是可以运行代码的 pickle。没有打开。</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model, or have this one converted.</source>
            <translation>请获取此模型的 safetensors 文件，或转换这个文件。</translation>
        </message>
        <message>
            <source>The file {file} is damaged or not complete: {reason}.</source>
            <translation>文件 {file} 已损坏或不完整：{reason}。</translation>
        </message>
        <message>
            <source>The settings are those of the picture that was enlarged.</source>
            <translation>这些是被放大的那张图片的设置。</translation>
        </message>
        <message>
            <source>The prompt has {count} lines; at most {limit} become jobs at once.</source>
            <translation>提示词有 {count} 行；一次最多把 {limit} 行变成任务。</translation>
        </message>
        <message>
            <source>“sddesk run” takes a text file with a prompt on each line.</source>
            <translation>“sddesk run”接受每行一个提示词的文本文件。</translation>
        </message>
        <message>
            <source>An enlargement has no seed and no settings to change.</source>
            <translation>放大结果没有种子，也没有可更改的设置。</translation>
        </message>
        <message>
            <source>Add the safetensors file of one on the models page.</source>
            <translation>请在模型页添加放大器的 safetensors 文件。</translation>
        </message>
        <message>
            <source>No upscaler is installed.</source>
            <translation>没有安装放大器。</translation>
        </message>
        <message>
            <source>{name} is transparent in parts, which lie on white.</source>
            <translation>{name} 部分透明，透明处以白色为底。</translation>
        </message>
        <message>
            <source>{name} is animated: only its first picture is taken.</source>
            <translation>{name} 是动画：只取第一张图片。</translation>
        </message>
        <message>
            <source>Memory was short, so the picture was enlarged in parts of {side} pixels.</source>
            <translation>内存不足，因此图片按 {side} 像素的分块放大。</translation>
        </message>
        <message>
            <source>In half precision the upscaler overflowed: the picture was enlarged in full precision.</source>
            <translation>半精度下放大器溢出：图片改用全精度放大。</translation>
        </message>
        <message>
            <source>The numbers of the upscaler {name} overflowed: no picture came out.</source>
            <translation>放大器 {name} 的数值溢出：没有得到图片。</translation>
        </message>
        <message>
            <source>Its file may be damaged: fetch it again, or choose another one.</source>
            <translation>其文件可能已损坏：请重新获取，或选择其他放大器。</translation>
        </message>
        <message>
            <source>Close other programs that use this memory, or choose a smaller upscaler.</source>
            <translation>请关闭占用此内存的其他程序，或选择较小的放大器。</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.</source>
            <translation>内存不足，无法放大图片：{device} 共 {total} GB，可用 {free} GB。</translation>
        </message>
        <message>
            <source>At most {most} million pixels can be made: reduce the picture first.</source>
            <translation>最多可生成 {most} 百万像素：请先缩小图片。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} would become {large} x {tall}, more than can be made.</source>
            <translation>{width} x {height} 的图片会变成 {large} x {tall}，超出可生成的范围。</translation>
        </message>
        <message>
            <source>Choose a smaller scale or another upscaler, or enlarge the result again.</source>
            <translation>请选择较小的倍数或其他放大器，或把结果再放大一次。</translation>
        </message>
        <message>
            <source>The upscaler {name} enlarges {scale} times at most, not {wanted} times.</source>
            <translation>放大器 {name} 最多放大 {scale} 倍，不能放大 {wanted} 倍。</translation>
        </message>
        <message>
            <source>The picture {name} is missing: its file is not there.</source>
            <translation>图片 {name} 缺失：找不到它的文件。</translation>
        </message>
        <message>
            <source>Choose another upscaler; `sddesk models list` shows them.</source>
            <translation>请选择其他放大器；`sddesk models list` 会列出它们。</translation>
        </message>
        <message>
            <source>The file {file} holds no network that enlarges pictures.</source>
            <translation>文件 {file} 中没有放大图片的网络。</translation>
        </message>
        <message>
            <source>{what} of the model in {folder} cannot be read: {reason}</source>
            <translation>无法读取 {folder} 中模型的 {what}：{reason}</translation>
        </message>
        <message>
            <source>Weights of a kind that this version does not know.</source>
            <translation>此版本不认识的权重类型。</translation>
        </message>
        <message>
            <source>This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.</source>
            <translation>此模型每边最多绘制 {most} 像素，而不是 {width} x {height}：其网络不认识更多的位置。</translation>
        </message>
        <message>
            <source>The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.</source>
            <translation>文本编码器中查看图像的部分（mmproj）：此版本仅从 safetensors 文件读取它。</translation>
        </message>
        <message>
            <source>The vocabulary in {folder} cannot be read: {reason}</source>
            <translation>无法读取 {folder} 中的词表：{reason}</translation>
        </message>
        <message>
            <source>A grid is made of one prompt, not of {count}.</source>
            <translation>网格由一个提示词生成，而不是 {count} 个。</translation>
        </message>
        <message>
            <source>Nothing can be saved in {folder}: {reason}</source>
            <translation>无法保存到 {folder}：{reason}</translation>
        </message>
        <message>
            <source>Name another folder, or allow writing there.</source>
            <translation>请指定其他文件夹，或允许写入该处。</translation>
        </message>
        <message>
            <source>These settings cannot be read: {reason}</source>
            <translation>无法读取这些设置：{reason}</translation>
        </message>
        <message>
            <source>The size {width} x {height} cannot be made.</source>
            <translation>无法生成 {width} x {height} 的尺寸。</translation>
        </message>
        <message>
            <source>Choose multiples of {step} from {low} to {high} pixels.</source>
            <translation>请选择 {low} 到 {high} 像素之间 {step} 的倍数。</translation>
        </message>
        <message>
            <source>The prompt has {count} characters, more than the {limit} that are kept.</source>
            <translation>提示词有 {count} 个字符，超过可保留的 {limit} 个。</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>请缩短它。</translation>
        </message>
        <message>
            <source>A guidance rescale of {value} cannot be used: choose 0 to 1.</source>
            <translation>引导重缩放不能为 {value}：请选择 0 到 1。</translation>
        </message>
        <message>
            <source>A region that is drawn alone has other edges than the picture: it cannot be seamless.</source>
            <translation>单独绘制的区域与图片的边缘不同：不能无缝。</translation>
        </message>
        <message>
            <source>Draw the whole picture with the mask, or turn the seamless edges off.</source>
            <translation>请用蒙版绘制整张图片，或关闭无缝边缘。</translation>
        </message>
        <message>
            <source>With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>使用无缝边缘时由 PyTorch 而不是 OpenVINO 生成图片：耗时更长。</translation>
        </message>
        <message>
            <source>A variation strength of {value} cannot be used: choose 0 to 1.</source>
            <translation>变异强度不能为 {value}：请选择 0 到 1。</translation>
        </message>
        <message>
            <source>A variation seed alone changes nothing.</source>
            <translation>单有变异种子不会改变任何东西。</translation>
        </message>
        <message>
            <source>Add --variation-strength, from 0 to 1.</source>
            <translation>请加上 --variation-strength，取值 0 到 1。</translation>
        </message>
        <message>
            <source>A guidance of {guidance} cannot be used: choose {low} to {high}.</source>
            <translation>引导不能为 {guidance}：请选择 {low} 到 {high}。</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one.</source>
            <translation>不能一次生成 {rows} x {columns} 张图片：最多 {limit} 张，至少一张。</translation>
        </message>
        <message>
            <source>The seed {seed} is outside 0 to {limit}.</source>
            <translation>种子 {seed} 超出 0 到 {limit} 的范围。</translation>
        </message>
        <message>
            <source>The file {file} stands where the folder of a model was.</source>
            <translation>原来是模型文件夹的位置现在是文件 {file}。</translation>
        </message>
        <message>
            <source>Add it on the models page, as a file.</source>
            <translation>请在模型页把它作为文件添加。</translation>
        </message>
        <message>
            <source>The model in {folder} was trained on other noise ({what}): this version cannot draw it yet.</source>
            <translation>{folder} 中的模型是用其他噪声训练的（{what}）：此版本还不能使用。</translation>
        </message>
        <message>
            <source>The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet.</source>
            <translation>{folder} 中的模型还要根据图片生成（{what}）：此版本还不能使用。</translation>
        </message>
        <message>
            <source>Its numbers are integers that nothing tells how to read.</source>
            <translation>其数值是整数，没有说明应如何读取。</translation>
        </message>
        <message>
            <source>The model's part “{part}” is {library}.{kind}, which is not loaded.</source>
            <translation>模型的部件“{part}”是 {library}.{kind}，不会加载。</translation>
        </message>
        <message>
            <source>Only the known parts of diffusers and transformers are: use another model.</source>
            <translation>只加载 diffusers 和 transformers 中已知的部件：请使用其他模型。</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a prompt: the last {unread} were not read.</source>
            <translation>模型读取提示词的 {limit} 个词元：最后 {unread} 个没有读取。</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a negative prompt: the last {unread} were not read.</source>
            <translation>模型读取反向提示词的 {limit} 个词元：最后 {unread} 个没有读取。</translation>
        </message>
        <message>
            <source>The text encoder has {layers} layers: clip skip {asked} was taken as {layers}.</source>
            <translation>文本编码器有 {layers} 层：clip skip {asked} 按 {layers} 处理。</translation>
        </message>
        <message>
            <source>SDXL always reads the layer before the last: clip skip was not used.</source>
            <translation>SDXL 总是读取倒数第二层：没有使用 clip skip。</translation>
        </message>
        <message>
            <source>In half precision the decoder overflowed: the picture was decoded in full precision.</source>
            <translation>半精度下解码器溢出：图片改用全精度解码。</translation>
        </message>
        <message>
            <source>The model's numbers overflowed: no picture came out.</source>
            <translation>模型的数值溢出：没有得到图片。</translation>
        </message>
        <message>
            <source>Try the precision “full”; if it stays so, the model's file may be damaged.</source>
            <translation>请尝试“全精度”；如果仍然如此，模型文件可能已损坏。</translation>
        </message>
        <message>
            <source>No GPU was found: the CPU makes the pictures.</source>
            <translation>没有找到显卡：由处理器生成图片。</translation>
        </message>
        <message>
            <source>The GPU cannot be used, the CPU makes the pictures: {reason}</source>
            <translation>显卡无法使用，由处理器生成图片：{reason}</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the CPU makes the pictures. Install torch with CUDA to use the GPU.</source>
            <translation>本机有 NVIDIA 显卡，但安装的 torch 仅支持处理器：由处理器生成图片。要使用显卡，请安装带 CUDA 的 torch。</translation>
        </message>
        <message>
            <source>The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes the pictures. Update the driver to use the card. {reason}</source>
            <translation>NVIDIA 驱动 {driver} 与此 torch 不兼容，后者需要 CUDA {cuda}：由处理器生成图片。要使用显卡，请更新驱动。{reason}</translation>
        </message>
        <message>
            <source>The GPU stopped working: {reason}</source>
            <translation>显卡停止工作：{reason}</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, update the driver.</source>
            <translation>请重新启动程序；如果再次发生，请更新驱动。</translation>
        </message>
        <message>
            <source>The device {device} cannot do one of the operations needed: {reason}</source>
            <translation>设备 {device} 无法执行所需的某项运算：{reason}</translation>
        </message>
        <message>
            <source>It cannot be read: {reason}.</source>
            <translation>无法读取：{reason}。</translation>
        </message>
        <message>
            <source>{tag}: only its weights are used, not {rest}.</source>
            <translation>{tag}：只使用其权重，不使用 {rest}。</translation>
        </message>
        <message>
            <source>Choose the CPU as device in the settings.</source>
            <translation>请在设置中选择处理器作为设备。</translation>
        </message>
        <message>
            <source>Only its first {count} files were looked at.</source>
            <translation>只查看了前 {count} 个文件。</translation>
        </message>
        <message>
            <source>There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.</source>
            <translation>内存不足以生成 {width} x {height} 的图片：{device} 共 {total} GB，可用 {free} GB。</translation>
        </message>
        <message>
            <source>Choose a smaller size, or close other programs that use this memory.</source>
            <translation>请选择较小的尺寸，或关闭占用此内存的其他程序。</translation>
        </message>
        <message>
            <source>The file {file} is a GGUF file, which this version cannot draw with yet.</source>
            <translation>文件 {file} 是 GGUF 文件，此版本还不能用它生成。</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has {total} GB, {free} GB free.</source>
            <translation>{width} x {height} 的图片已计算完，但内存不足以解码：{device} 共 {total} GB，可用 {free} GB。</translation>
        </message>
        <message>
            <source>Close other programs and try again: only the last stage is done anew.</source>
            <translation>请关闭其他程序后重试：只重做最后阶段。</translation>
        </message>
        <message>
            <source>{what} motion module{packing}: this version makes no videos.</source>
            <translation>{what} 运动模块{packing}：此版本不生成视频。</translation>
        </message>
        <message>
            <source>This version does not know the sampler “{sampler}”.</source>
            <translation>此版本不认识采样器“{sampler}”。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw multiples of {step} pixels.</source>
            <translation>{family} 系列的模型生成 {step} 像素的倍数。</translation>
        </message>
        <message>
            <source>Near by is {width} x {height}.</source>
            <translation>接近的尺寸是 {width} x {height}。</translation>
        </message>
        <message>
            <source>The sampler {sampler} cannot draw with models of the family {family}.</source>
            <translation>采样器 {sampler} 不能用于 {family} 系列的模型。</translation>
        </message>
        <message>
            <source>These can: {samplers}.</source>
            <translation>可用的有：{samplers}。</translation>
        </message>
        <message>
            <source>The sampler {sampler} does not work with the schedule “{schedule}”.</source>
            <translation>采样器 {sampler} 不能与调度“{schedule}”配合使用。</translation>
        </message>
        <message>
            <source>It works with: {schedules}.</source>
            <translation>它可配合：{schedules}。</translation>
        </message>
        <message>
            <source>{path} leads out of the pictures folder {folder}.</source>
            <translation>{path} 指向图片文件夹 {folder} 之外。</translation>
        </message>
        <message>
            <source>Remove the link, or choose another folder for pictures.</source>
            <translation>请移除该链接，或选择其他图片文件夹。</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {reason}</source>
            <translation>无法写入 {folder}：{reason}</translation>
        </message>
        <message>
            <source>The disk of {folder} is full ({free} MB free).</source>
            <translation>{folder} 所在磁盘已满（可用 {free} MB）。</translation>
        </message>
        <message>
            <source>The folder {folder} is read-only.</source>
            <translation>文件夹 {folder} 是只读的。</translation>
        </message>
        <message>
            <source>The picture was read in part only; its information in the large view says what was left out.</source>
            <translation>图片只读取了一部分；大图中的信息说明略过了什么。</translation>
        </message>
        <message>
            <source>{what} T2I-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what} T2I-Adapter{packing}：此版本还不能用它生成。</translation>
        </message>
        <message>
            <source>A picture that is needed is not in the library: {hash}.</source>
            <translation>所需的图片不在图库中：{hash}。</translation>
        </message>
        <message>
            <source>Import that picture, or choose another one.</source>
            <translation>请导入该图片，或选择其他图片。</translation>
        </message>
        <message>
            <source>It began with a start picture that its file does not hold (strength {strength}).</source>
            <translation>它从一张起始图开始，而文件中没有该图（重绘幅度 {strength}）。</translation>
        </message>
        <message>
            <source>{file} is another picture than when the orders were read.</source>
            <translation>{file} 已不是读取任务时的那张图片。</translation>
        </message>
        <message>
            <source>Nothing was collected: what could not be read may name an input.</source>
            <translation>没有收集任何东西：无法读取的内容可能提到某个输入。</translation>
        </message>
        <message>
            <source>Connect its drive, or mend or remove the file, then try again.</source>
            <translation>请连接其驱动器，或修复、移除该文件，然后重试。</translation>
        </message>
        <message>
            <source>{file} cannot be read, and may name an input.</source>
            <translation>无法读取 {file}，它可能提到某个输入。</translation>
        </message>
        <message>
            <source>Mend or remove that file, then try again.</source>
            <translation>请修复或移除该文件，然后重试。</translation>
        </message>
        <message>
            <source>Only single PNG pictures with their settings carry the pictures they began with.</source>
            <translation>只有带设置的单张 PNG 图片才能携带用来开始的图片。</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>请选择其他位置，或在该处腾出空间。</translation>
        </message>
        <message>
            <source>The picture is kept in memory: save it elsewhere, or try again.</source>
            <translation>图片保留在内存中：请另存到别处，或重试。</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}</source>
            <translation>无法读取图片 {name}：{reason}</translation>
        </message>
        <message>
            <source>Lines that are no settings: {text}</source>
            <translation>不是设置的行：{text}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}：{text}</translation>
        </message>
        <message>
            <source>{name} is left out: {kind} pictures cannot be read.</source>
            <translation>略过 {name}：无法读取 {kind} 图片。</translation>
        </message>
        <message>
            <source>The file has a workflow of ComfyUI, but not the graph that ran.</source>
            <translation>文件中有 ComfyUI 的工作流，但没有实际运行的节点图。</translation>
        </message>
        <message>
            <source>The graph of ComfyUI has no sampler that can be followed.</source>
            <translation>ComfyUI 的节点图中没有可追溯的采样器。</translation>
        </message>
        <message>
            <source>A text of “{node}” ({input}): {text}</source>
            <translation>“{node}”的文本（{input}）：{text}</translation>
        </message>
        <message>
            <source>The text that “{node}” made when the picture was drawn</source>
            <translation>绘制图片时“{node}”产生的文本</translation>
        </message>
        <message>
            <source>The prompt of a later pass (“{node}”): {text}</source>
            <translation>后续阶段的提示词（“{node}”）：{text}</translation>
        </message>
        <message>
            <source>The prompt of a part of the picture: {text}</source>
            <translation>图片局部的提示词：{text}</translation>
        </message>
        <message>
            <source>The text in the file has no settings beside the prompt.</source>
            <translation>文件中的文字除提示词外没有设置。</translation>
        </message>
        <message>
            <source>Styles whose text was added to the prompt: {names}</source>
            <translation>文本被加入提示词的样式：{names}</translation>
        </message>
        <message>
            <source>Models that were merged for this picture: {names}</source>
            <translation>为这张图片合并的模型：{names}</translation>
        </message>
        <message>
            <source>Make room on that disk, or name another folder.</source>
            <translation>请在该磁盘上腾出空间，或指定其他文件夹。</translation>
        </message>
        <message>
            <source>A LoRA is named only by its address: {address}, weight {weight}</source>
            <translation>有一个 LoRA 只写了地址：{address}，权重 {weight}</translation>
        </message>
        <message>
            <source>An empty prompt makes a picture of the model's own choice.</source>
            <translation>空提示词会得到由模型自行决定的图片。</translation>
        </message>
        <message>
            <source>{what} upscaler{packing}: this version cannot enlarge with it yet.</source>
            <translation>{what} 放大器{packing}：此版本还不能用它放大。</translation>
        </message>
        <message>
            <source>Below {native} pixels this model loses quality.</source>
            <translation>低于 {native} 像素时此模型的质量下降。</translation>
        </message>
        <message>
            <source>Larger than {native} both ways, things repeat: keep one side at {native}.</source>
            <translation>两边都大于 {native} 时内容会重复：请让一条边保持 {native}。</translation>
        </message>
        <message>
            <source>LCM only works with models made for it.</source>
            <translation>LCM 只适用于为它制作的模型。</translation>
        </message>
        <message>
            <source>{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and DPM++ 2M draw them.</source>
            <translation>{sampler} 会沿用之前各步的结果：交替的词 [a|b] 会破坏它的图片。Euler、Heun 和 DPM++ 2M 可以绘制。</translation>
        </message>
        <message>
            <source>By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2.</source>
            <translation>从名称看，“{name}”用很少的步数生成：2 到 8 步，引导 1 到 2。</translation>
        </message>
        <message>
            <source>“{model}” takes no second text encoder from a file: “{part}”.</source>
            <translation>“{model}”不能使用来自文件的第二文本编码器：“{part}”。</translation>
        </message>
        <message>
            <source>“{name}” was made with a clip skip of {usual}; {now} is set.</source>
            <translation>“{name}”是以 clip skip {usual} 制作的；现在设为 {now}。</translation>
        </message>
        <message>
            <source>The sampler's settings of “{name}” are for {other}; this model is made for {own}.</source>
            <translation>“{name}”的采样器设置用于 {other}；此模型用于 {own}。</translation>
        </message>
        <message>
            <source>{value} is not a number that can be used here.</source>
            <translation>{value} 不是此处可用的数字。</translation>
        </message>
        <message>
            <source>The value from before is kept: type another.</source>
            <translation>保留之前的值：请输入其他值。</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; you can go on.</source>
            <translation>发生了意外情况。没有丢失任何东西；您可以继续。</translation>
        </message>
        <message>
            <source>Copy the details and send them to the people who make sddesk.</source>
            <translation>请复制详情并发送给 sddesk 的开发者。</translation>
        </message>
        <message>
            <source>The queue cannot be stored in {path}: {reason}</source>
            <translation>无法把队列保存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>There is a file {file} already; it is not overwritten.</source>
            <translation>已有文件 {file}；不会覆盖它。</translation>
        </message>
        <message>
            <source>The file {file} holds no weights.</source>
            <translation>文件 {file} 中没有权重。</translation>
        </message>
        <message>
            <source>The file {file} cannot be written: {reason}.</source>
            <translation>无法写入文件 {file}：{reason}。</translation>
        </message>
        <message>
            <source>Make room on that disk or allow writing there, then try again.</source>
            <translation>请在该磁盘腾出空间或允许写入，然后重试。</translation>
        </message>
        <message>
            <source>The pickle {file} holds more than weights, so nothing of it was read.</source>
            <translation>pickle {file} 中不只有权重，因此完全没有读取。</translation>
        </message>
        <message>
            <source>It may run code. Get the safetensors file of this model.</source>
            <translation>它可能运行代码。请获取此模型的 safetensors 文件。</translation>
        </message>
        <message>
            <source>The model “{name}” that made this picture is not installed.</source>
            <translation>没有安装生成这张图片的模型“{name}”。</translation>
        </message>
        <message>
            <source>Get it or add its folder, or choose another model.</source>
            <translation>请获取它或添加其文件夹，或选择其他模型。</translation>
        </message>
        <message>
            <source>The draft cannot be stored in {path}: {reason}</source>
            <translation>无法把草稿保存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>A damaged file was put aside as {path}. sddesk starts with defaults.</source>
            <translation>已把损坏的文件另存为 {path}。sddesk 以默认值启动。</translation>
        </message>
        <message>
            <source>The window cannot read what it was told: {reason}.</source>
            <translation>窗口无法读取收到的内容：{reason}。</translation>
        </message>
        <message>
            <source>The open window is of another version of sddesk: {version}.</source>
            <translation>打开的窗口属于另一版本的 sddesk：{version}。</translation>
        </message>
        <message>
            <source>Close it, or add --own-engine.</source>
            <translation>请关闭它，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>{count} orders of commands wait in the window's queue; it takes no more.</source>
            <translation>窗口队列中已有 {count} 个来自命令的任务；不再接受更多。</translation>
        </message>
        <message>
            <source>The window could not store the order.</source>
            <translation>窗口无法保存该任务。</translation>
        </message>
        <message>
            <source>An order of this key is in the window's queue already.</source>
            <translation>窗口队列中已有此键的任务。</translation>
        </message>
        <message>
            <source>A window of sddesk is open and does not answer.</source>
            <translation>有一个 sddesk 窗口打开着，但没有响应。</translation>
        </message>
        <message>
            <source>Wait until it does, close it, or add --own-engine.</source>
            <translation>请等它响应、关闭它，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>The window ended in the middle of the order.</source>
            <translation>窗口在任务进行中结束了。</translation>
        </message>
        <message>
            <source>The window was closed in the middle of the order.</source>
            <translation>窗口在任务进行中被关闭了。</translation>
        </message>
        <message>
            <source>What it took and did not make waits in its queue.</source>
            <translation>它已接受而未生成的任务在其队列中等待。</translation>
        </message>
        <message>
            <source>The window said what cannot be understood: {reason}.</source>
            <translation>窗口返回了无法理解的内容：{reason}。</translation>
        </message>
        <message>
            <source>The order is too large to be handed to the window.</source>
            <translation>任务太大，无法交给窗口。</translation>
        </message>
        <message>
            <source>The same is being made for another command of sddesk already.</source>
            <translation>另一个 sddesk 命令已在生成同样的内容。</translation>
        </message>
        <message>
            <source>A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown.</source>
            <translation>边长不足 {side} 像素的图片没有潜变量，因此不显示经过 VAE 的过程。</translation>
        </message>
        <message>
            <source>{count} commands are at the open window already; it takes no more.</source>
            <translation>打开的窗口已有 {count} 个命令；不再接受更多。</translation>
        </message>
        <message>
            <source>Wait until one of them ends, or add --own-engine.</source>
            <translation>请等其中一个结束，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>The order was cleared from the window's queue before its end was told.</source>
            <translation>任务在报告结束之前已从窗口队列中清除。</translation>
        </message>
        <message>
            <source>The window was told to stop the order, and has not said yet that it did.</source>
            <translation>已通知窗口停止该任务，但它还没有回报。</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt, so the picture was not drawn without it.</source>
            <translation>“{word}”不是提示词中的完整词，因此没有绘制去掉它的图片。</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt.</source>
            <translation>“{word}”不是提示词中的完整词。</translation>
        </message>
        <message>
            <source>The run began with the start picture under noise: what is shown as its noise is both together.</source>
            <translation>这次绘制从加了噪声的起始图开始：显示为噪声的是两者的叠加。</translation>
        </message>
        <message>
            <source>The safety checker hid this picture, so its steps are not shown decoded.</source>
            <translation>安全检查器隐藏了这张图片，因此不显示各步解码后的图片。</translation>
        </message>
        <message>
            <source>--{option} belongs to a prompt: a picture of the library is drawn as it was.</source>
            <translation>--{option} 只用于提示词：图库中的图片按原样绘制。</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>请去掉它。</translation>
        </message>
        <message>
            <source>--drop draws the picture anew, which --short leaves out.</source>
            <translation>--drop 会重新绘制图片，而 --short 略去绘制。</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>请去掉其中一个。</translation>
        </message>
        <message>
            <source>The open window makes it.</source>
            <translation>由打开的窗口生成。</translation>
        </message>
        <message>
            <source>Orders before it in the window's queue: {count}.</source>
            <translation>窗口队列中排在前面的任务：{count}。</translation>
        </message>
        <message>
            <source>The window's queue is paused: it goes on when you resume it there.</source>
            <translation>窗口的队列已暂停：在窗口中继续后才会进行。</translation>
        </message>
        <message>
            <source>The window's queue goes on.</source>
            <translation>窗口的队列继续进行。</translation>
        </message>
        <message>
            <source>The order was cancelled in the window.</source>
            <translation>任务已在窗口中取消。</translation>
        </message>
        <message>
            <source>The window did not make it.</source>
            <translation>窗口没有生成它。</translation>
        </message>
        <message>
            <source>The window's engine ended in the middle of the order.</source>
            <translation>窗口的引擎在任务进行中结束了。</translation>
        </message>
        <message>
            <source>The window made the picture, but did not save it in the library.</source>
            <translation>窗口生成了图片，但没有保存到图库。</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger at the end. What follows is of the picture before that.</source>
            <translation>这张图片最后由放大器放大。以下内容是关于放大前的图片。</translation>
        </message>
        <message>
            <source>Take the form with 16 bits: what was rounded twice is worse.</source>
            <translation>请使用 16 位版本：两次舍入会更差。</translation>
        </message>
        <message>
            <source>A window of sddesk is just starting or closing.</source>
            <translation>有一个 sddesk 窗口正在启动或关闭。</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <source>{path} is in the library, but was not copied into {folder}: {reason}</source>
            <translation>{path} 已在图库中，但没有复制到 {folder}：{reason}</translation>
        </message>
        <message>
            <source>A model that the order names is another file in the open window.</source>
            <translation>任务指定的模型在打开的窗口中是另一个文件。</translation>
        </message>
        <message>
            <source>Close the window, or add --own-engine.</source>
            <translation>请关闭窗口，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>The library's index was damaged and has been made anew. The damaged one is kept as {path}.</source>
            <translation>图库的索引已损坏，已重新建立。损坏的索引保存为 {path}。</translation>
        </message>
        <message>
            <source>The library's index was an empty file and has been made anew from the pictures.</source>
            <translation>图库的索引是空文件，已根据图片重新建立。</translation>
        </message>
        <message>
            <source>Entries of the index that could not be read: {count}. Their pictures were read anew.</source>
            <translation>无法读取的索引条目：{count}。对应的图片已重新读取。</translation>
        </message>
        <message>
            <source>{name} is left out: {reason}</source>
            <translation>略过 {name}：{reason}</translation>
        </message>
        <message>
            <source>{name} is left out: it is no file.</source>
            <translation>略过 {name}：它不是文件。</translation>
        </message>
        <message>
            <source>Check the name, or choose another model.</source>
            <translation>请检查名称，或选择其他模型。</translation>
        </message>
        <message>
            <source>Something unexpected happened: {reason}</source>
            <translation>发生了意外情况：{reason}</translation>
        </message>
        <message>
            <source>The library index {path} is damaged.</source>
            <translation>图库索引 {path} 已损坏。</translation>
        </message>
        <message>
            <source>The pictures are untouched: the index is made anew from their files.</source>
            <translation>图片未受影响：索引会根据图片文件重新建立。</translation>
        </message>
        <message>
            <source>It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings.</source>
            <translation>可使用 SD 1、SD 2 和 SDXL 模型，以及它们的 LoRA、VAE、文本编码器和 Embedding。</translation>
        </message>
        <message>
            <source>{count} jobs wait from the last time.</source>
            <translation>上次有 {count} 个任务在等待。</translation>
        </message>
        <message>
            <source>Nothing in {place} can be used by this version.</source>
            <translation>{place} 中没有此版本可用的东西。</translation>
        </message>
        <message>
            <source>Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}.</source>
            <translation>在 {place} 中找到：checkpoint：{checkpoints}；LoRA、VAE 等：{parts}。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}</source>
            <translation>无法创建文件夹 {folder}：{reason}</translation>
        </message>
        <message>
            <source>Allow writing there, or name another place in the variable {name}.</source>
            <translation>请允许写入该处，或在变量 {name} 中指定其他位置。</translation>
        </message>
        <message>
            <source>Some settings could not be used and have their defaults: {names}</source>
            <translation>有些设置无法使用，已恢复默认值：{names}</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}</source>
            <translation>无法把设置保存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>The settings could not be read ({reason}). The file is kept as {path}; defaults are used.</source>
            <translation>无法读取设置（{reason}）。文件保存为 {path}；使用默认值。</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation>没有可以打开窗口的显示器。</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"</source>
            <translation>请从桌面会话启动，或不用窗口生成图片：sddesk generate "a prompt"</translation>
        </message>
        <message>
            <source>A window needs system libraries that are not installed: {packages}</source>
            <translation>窗口需要尚未安装的系统库：{packages}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install {packages}</source>
            <translation>在 Debian 和 Ubuntu 上：sudo apt install {packages}</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>这张图片已不在图库中。</translation>
        </message>
        <message>
            <source>The library index {path} was written by a newer sddesk.</source>
            <translation>图库索引 {path} 由更新版本的 sddesk 写成。</translation>
        </message>
        <message>
            <source>Use that version, or name another data folder. Nothing was changed.</source>
            <translation>请使用该版本，或指定其他数据文件夹。没有任何更改。</translation>
        </message>
        <message>
            <source>The library index {path} cannot be used: {reason}</source>
            <translation>无法使用图库索引 {path}：{reason}</translation>
        </message>
        <message>
            <source>Pictures are safe in their folder; make room on that disk or allow writing there.</source>
            <translation>图片在其文件夹中是安全的；请在该磁盘腾出空间或允许写入。</translation>
        </message>
        <message>
            <source>The picture is saved as {path}, but the index is not: {reason}</source>
            <translation>图片已保存为 {path}，但索引没有保存：{reason}</translation>
        </message>
        <message>
            <source>This is no access token.</source>
            <translation>这不是访问令牌。</translation>
        </message>
        <message>
            <source>Copy it from your account at {link}; it begins with hf_.</source>
            <translation>请从您的账户 {link} 复制；它以 hf_ 开头。</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is downloaded.</source>
            <translation>sddesk 设为离线工作，因此不下载任何东西。</translation>
        </message>
        <message>
            <source>Turn off the offline switch in the settings.</source>
            <translation>请在设置中关闭离线开关。</translation>
        </message>
        <message>
            <source>What had arrived of “{hub_id}” cannot be deleted: {reason}.</source>
            <translation>无法删除“{hub_id}”已下载的部分：{reason}。</translation>
        </message>
        <message>
            <source>The model cannot be saved in {folder}: {reason}.</source>
            <translation>无法把模型保存到 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder for models, then resume.</source>
            <translation>请在该处腾出空间或选择其他模型文件夹，然后继续。</translation>
        </message>
        <message>
            <source>{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it.</source>
            <translation>有 {count} 个已安装的 LoRA 名为“{name}”：使用了 {path}。要指定，请在前面写上文件夹。</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” is not the file that sddesk knows: hash {found}.</source>
            <translation>“{hub_id}”的 {file} 不是 sddesk 所知的文件：哈希 {found}。</translation>
        </message>
        <message>
            <source>Nothing was fetched. Its maker says whether the model was replaced; known is {known}.</source>
            <translation>没有获取任何东西。模型是否已被替换，由其作者说明；已知的是 {known}。</translation>
        </message>
        <message>
            <source>The model_index.json of “{hub_id}” cannot be read: {reason}</source>
            <translation>无法读取“{hub_id}”的 model_index.json：{reason}</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>请选择其他模型。</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong.</source>
            <translation>“{hub_id}”的 {file} 两次下载都已损坏：其 SHA-256 不符。</translation>
        </message>
        <message>
            <source>Its smallest form would fit: “{form}” ({size} GB).</source>
            <translation>最小的版本可以放下：“{form}”（{size} GB）。</translation>
        </message>
        <message>
            <source>Something between you and the hub changes it. Try another network.</source>
            <translation>您与 Hub 之间有什么改动了它。请换一个网络。</translation>
        </message>
        <message>
            <source>{reason} Trying again in {seconds} s.</source>
            <translation>{reason} {seconds} 秒后重试。</translation>
        </message>
        <message>
            <source>Another program is fetching the same file.</source>
            <translation>另一个程序正在获取同一文件。</translation>
        </message>
        <message>
            <source>{what} transformer{packing}: this version cannot draw it yet.</source>
            <translation>{what} Transformer{packing}：此版本还不能用它生成。</translation>
        </message>
        <message>
            <source>This disk takes no links, so a second version of the model needs its full size again.</source>
            <translation>此磁盘不支持链接，因此模型的第二个版本又要占用完整的空间。</translation>
        </message>
        <message>
            <source>Choose the text encoders of another SDXL model.</source>
            <translation>请选择其他 SDXL 模型的文本编码器。</translation>
        </message>
        <message>
            <source>“{asked}” is gone from its old address; “{now}” is used.</source>
            <translation>“{asked}”已不在原地址；改用“{now}”。</translation>
        </message>
        <message>
            <source>{what} text encoder{packing}: this version has no use for it yet.</source>
            <translation>{what} 文本编码器{packing}：此版本还用不上它。</translation>
        </message>
        <message>
            <source>{host} does not answer: {reason}.</source>
            <translation>{host} 没有响应：{reason}。</translation>
        </message>
        <message>
            <source>Check the internet connection. What has arrived is kept.</source>
            <translation>请检查网络连接。已下载的部分会保留。</translation>
        </message>
        <message>
            <source>{host} asks to wait: too many downloads from this address.</source>
            <translation>{host} 要求等待：来自此地址的下载过多。</translation>
        </message>
        <message>
            <source>Resume in some minutes; a token of your own raises the limit.</source>
            <translation>请几分钟后继续；使用自己的令牌可提高上限。</translation>
        </message>
        <message>
            <source>{host} is out of order at the moment (status {status}).</source>
            <translation>{host} 目前出现故障（状态 {status}）。</translation>
        </message>
        <message>
            <source>Resume later. What has arrived is kept.</source>
            <translation>请稍后继续。已下载的部分会保留。</translation>
        </message>
        <message>
            <source>Something else answered in place of {host}: a sign-in page of this network?</source>
            <translation>代替 {host} 响应的是别的东西：可能是此网络的登录页？</translation>
        </message>
        <message>
            <source>Open a web page in a browser, sign in to the network, then resume.</source>
            <translation>请在浏览器中打开一个网页，登录网络，然后继续。</translation>
        </message>
        <message>
            <source>The makers of “{hub_id}” want its conditions accepted first.</source>
            <translation>“{hub_id}”的作者要求先接受其条件。</translation>
        </message>
        <message>
            <source>Accept them at {link}, then enter an access token here.</source>
            <translation>请在 {link} 接受，然后在此输入访问令牌。</translation>
        </message>
        <message>
            <source>“{hub_id}” has no “{what}”.</source>
            <translation>“{hub_id}”没有“{what}”。</translation>
        </message>
        <message>
            <source>Look at its page for what it has: {link}</source>
            <translation>请在其页面查看它有什么：{link}</translation>
        </message>
        <message>
            <source>{host} does not accept the access token.</source>
            <translation>{host} 不接受该访问令牌。</translation>
        </message>
        <message>
            <source>Enter a new one, or remove it: public models need none.</source>
            <translation>请输入新的令牌，或移除它：公开模型不需要令牌。</translation>
        </message>
        <message>
            <source>{host} knows no model “{hub_id}”, or it is private.</source>
            <translation>{host} 没有模型“{hub_id}”，或者它是私有的。</translation>
        </message>
        <message>
            <source>Its numbers are packed as {packing}, which this version cannot read yet.</source>
            <translation>其数值以 {packing} 打包，此版本还不能读取。</translation>
        </message>
        <message>
            <source>Check the name. A private model needs an access token.</source>
            <translation>请检查名称。私有模型需要访问令牌。</translation>
        </message>
        <message>
            <source>{host} refuses “{hub_id}” (status {status}).</source>
            <translation>{host} 拒绝提供“{hub_id}”（状态 {status}）。</translation>
        </message>
        <message>
            <source>Your access token may not be allowed to read it: see {link}</source>
            <translation>您的访问令牌可能没有读取权限：见 {link}</translation>
        </message>
        <message>
            <source>{wanted} GB are to be fetched, but only {free} GB are free in {folder}.</source>
            <translation>需要获取 {wanted} GB，但 {folder} 只有 {free} GB 可用。</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another drive in the settings.</source>
            <translation>请腾出空间，或在设置中选择其他驱动器上的文件夹。</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors or GGUF file “{file}”.</source>
            <translation>“{hub_id}”没有 safetensors 或 GGUF 文件“{file}”。</translation>
        </message>
        <message>
            <source>It has: {files}</source>
            <translation>它有：{files}</translation>
        </message>
        <message>
            <source>“{hub_id}” is no diffusers pipeline: it has no model_index.json.</source>
            <translation>“{hub_id}”不是 diffusers 流水线：没有 model_index.json。</translation>
        </message>
        <message>
            <source>Name one of its files: {files}</source>
            <translation>请指定它的一个文件：{files}</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors file for its part “{part}”, only pickles.</source>
            <translation>“{hub_id}”的部件“{part}”没有 safetensors 文件，只有 pickle。</translation>
        </message>
        <message>
            <source>Choose one of another model ({option} on the command line).</source>
            <translation>请选择其他模型的部件（命令行中用 {option}）。</translation>
        </message>
        <message>
            <source>Pickles can run code: choose another model.</source>
            <translation>pickle 可以运行代码：请选择其他模型。</translation>
        </message>
        <message>
            <source>“{hub_id}” brings code of its own ({what}), which is never run.</source>
            <translation>“{hub_id}”自带代码（{what}），这些代码绝不会运行。</translation>
        </message>
        <message>
            <source>{what} ControlNet{packing}: this version cannot draw with it yet.</source>
            <translation>{what} ControlNet{packing}：此版本还不能用它生成。</translation>
        </message>
        <message>
            <source>{what} LoRA{packing}: this version cannot draw with it yet.</source>
            <translation>{what} LoRA{packing}：此版本还不能用它生成。</translation>
        </message>
        <message>
            <source>“{title}” comes under the licence {licence}: {link}</source>
            <translation>“{title}”采用许可证 {licence}：{link}</translation>
        </message>
        <message>
            <source>Read it, then say --accept-licence; it is asked once.</source>
            <translation>请阅读，然后加上 --accept-licence；只询问一次。</translation>
        </message>
        <message>
            <source>“{text}” is no branch, tag or commit of the hub.</source>
            <translation>“{text}”不是 Hub 的分支、标签或提交。</translation>
        </message>
        <message>
            <source>Copy it from the model's page under Files and versions; usual is main.</source>
            <translation>请从模型页面的 Files and versions 复制；通常为 main。</translation>
        </message>
        <message>
            <source>“{title}” comes under a licence that you have not accepted yet.</source>
            <translation>“{title}”采用您尚未接受的许可证。</translation>
        </message>
        <message>
            <source>Read and accept it at the model's recommendation, then try again.</source>
            <translation>请在该模型的推荐处阅读并接受，然后重试。</translation>
        </message>
        <message>
            <source>“{text}” is no model of the hub.</source>
            <translation>“{text}”不是 Hub 上的模型。</translation>
        </message>
        <message>
            <source>Write it as owner/name, for example CompVis/stable-diffusion-v1-4.</source>
            <translation>请写成 owner/name，例如 CompVis/stable-diffusion-v1-4。</translation>
        </message>
        <message>
            <source>A bracket in the prompt has no partner and was read as text.</source>
            <translation>提示词中有一个括号没有配对，已当作文字读取。</translation>
        </message>
        <message>
            <source>AND in the prompt was read as a word: prompts are not composed.</source>
            <translation>提示词中的 AND 当作单词读取：不支持组合提示词。</translation>
        </message>
        <message>
            <source>There is a mask, and no start picture that it belongs to.</source>
            <translation>有蒙版，却没有它所属的起始图。</translation>
        </message>
        <message>
            <source>Add the picture whose part is to be drawn anew.</source>
            <translation>请添加要局部重绘的图片。</translation>
        </message>
        <message>
            <source>“{title}” redraws parts of a picture: it needs a picture and a mask.</source>
            <translation>“{title}”重绘图片的局部：需要图片和蒙版。</translation>
        </message>
        <message>
            <source>Add a start picture and a mask, or choose another model.</source>
            <translation>请添加起始图和蒙版，或选择其他模型。</translation>
        </message>
        <message>
            <source>The mask is black all over: nothing would be drawn.</source>
            <translation>蒙版全黑：什么也不会绘制。</translation>
        </message>
        <message>
            <source>What is white in it is drawn; it can be inverted.</source>
            <translation>其中白色的部分会绘制；可以反相。</translation>
        </message>
        <message>
            <source>The mask is white all over: nothing of the start picture is kept.</source>
            <translation>蒙版全白：起始图完全不保留。</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture.</source>
            <translation>{width} x {height} 像素的蒙版已缩放到起始图的 {to_width} x {to_height}。</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}.</source>
            <translation>{width} x {height} 像素的蒙版不适合 {to_width} x {to_height} 的起始图。</translation>
        </message>
        <message>
            <source>Make a mask of the same shape.</source>
            <translation>请制作形状相同的蒙版。</translation>
        </message>
        <message>
            <source>Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.</source>
            <translation>扩展后起始图为 {width} x {height} 像素，而要求的是 {to_width} x {to_height}。</translation>
        </message>
        <message>
            <source>What is kept of it is not scaled: ask for that size.</source>
            <translation>保留的部分不会缩放：请要求该尺寸。</translation>
        </message>
        <message>
            <source>The size of a picture that is extended follows from it: leave width and height out.</source>
            <translation>扩展图片的尺寸由图片决定：请不要指定宽度和高度。</translation>
        </message>
        <message>
            <source>Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}.</source>
            <translation>已扩展 {sides}，使宽度和高度为 {step} 的倍数：{width} x {height}。</translation>
        </message>
        <message>
            <source>The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.</source>
            <translation>{width} x {height} 像素的起始图变为 {to_width} x {to_height}（{fit}），保留的部分也是如此。</translation>
        </message>
        <message>
            <source>--{option} belongs to a picture: add --{picture}.</source>
            <translation>--{option} 要与图片一起使用：请加上 --{picture}。</translation>
        </message>
        <message>
            <source>These inputs cannot be used: {reason}.</source>
            <translation>无法使用这些输入：{reason}。</translation>
        </message>
        <message>
            <source>A part of another picture was drawn anew: its file holds neither that picture nor the mask.</source>
            <translation>重绘了另一张图片的局部：文件中既没有那张图片，也没有蒙版。</translation>
        </message>
        <message>
            <source>A new engine is started by itself. The order is kept: resume it.</source>
            <translation>新引擎会自动启动。任务已保留：请继续它。</translation>
        </message>
        <message>
            <source>The system ended the engine while it worked, most likely because memory ran out.</source>
            <translation>引擎在工作中被系统结束，很可能是因为内存耗尽。</translation>
        </message>
        <message>
            <source>At most {count} pictures can be used as start at once.</source>
            <translation>一次最多可把 {count} 张图片用作起始图。</translation>
        </message>
        <message>
            <source>None of the selected pictures can be read.</source>
            <translation>所选图片都无法读取。</translation>
        </message>
        <message>
            <source>Select fewer of them.</source>
            <translation>请少选几张。</translation>
        </message>
        <message>
            <source>The picture cannot be used: {reason}</source>
            <translation>无法使用该图片：{reason}</translation>
        </message>
        <message>
            <source>The start picture is still being read.</source>
            <translation>仍在读取起始图。</translation>
        </message>
        <message>
            <source>Wait a moment, or remove it.</source>
            <translation>请稍等，或移除它。</translation>
        </message>
        <message>
            <source>The engine stopped while it worked ({reason}).</source>
            <translation>引擎在工作中停止了（{reason}）。</translation>
        </message>
        <message>
            <source>This version cannot draw with a single file of this family yet: {file}</source>
            <translation>此版本还不能用该系列的单个文件生成：{file}</translation>
        </message>
        <message>
            <source>Use single files of SD 1, SD 2 and SDXL, or a diffusers folder.</source>
            <translation>请使用 SD 1、SD 2 和 SDXL 的单个文件，或 diffusers 文件夹。</translation>
        </message>
        <message>
            <source>{what} checkpoint{packing}: this version cannot draw it yet.</source>
            <translation>{what} checkpoint{packing}：此版本还不能用它生成。</translation>
        </message>
        <message>
            <source>The file {file} does not load as what it seems to be: {reason}</source>
            <translation>文件 {file} 无法按其表面的类型加载：{reason}</translation>
        </message>
        <message>
            <source>“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one.</source>
            <translation>“{file}”：其中 {count} 个张量在此模型中没有位置，已略过，例如 {name}。</translation>
        </message>
        <message>
            <source>The weights in {folder} are packed as {packing}, which this version cannot read yet.</source>
            <translation>{folder} 中的权重以 {packing} 打包，此版本还不能读取。</translation>
        </message>
        <message>
            <source>Get the model in half precision.</source>
            <translation>请获取半精度的模型。</translation>
        </message>
        <message>
            <source>“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.</source>
            <translation>“{title}”没有说明它预测什么。其权重的回答与原生尺寸为 {size} 像素的 {family} 相同：已按此绘制。请在模型页选择，或加上 --prediction {word}。</translation>
        </message>
        <message>
            <source>Check it with `sddesk models check`, or get it again.</source>
            <translation>请用 `sddesk models check` 检查，或重新获取。</translation>
        </message>
        <message>
            <source>The remarks in {path} cannot be read: {reason}</source>
            <translation>无法读取 {path} 中的备注：{reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: move it away to begin a new one.</source>
            <translation>该文件保持原样：把它移走即可重新开始。</translation>
        </message>
        <message>
            <source>The list of downloads cannot be stored in {path}: {reason}</source>
            <translation>无法把下载列表保存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>This system has no key store, so the access token holds until sddesk is closed.</source>
            <translation>本系统没有密钥库，因此访问令牌只在 sddesk 关闭前有效。</translation>
        </message>
        <message>
            <source>“{name}” is here and can be used.</source>
            <translation>“{name}”已就绪，可以使用。</translation>
        </message>
        <message>
            <source>The list of models says why, file by file.</source>
            <translation>模型列表逐个文件说明原因。</translation>
        </message>
        <message>
            <source>A picture is made from at most {limit} others.</source>
            <translation>一张图片最多由 {limit} 张其他图片生成。</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or choose another one.</source>
            <translation>请在模型页添加其文件或文件夹，或选择其他的。</translation>
        </message>
        <message>
            <source>Control pictures are not read yet for models of the family {family}.</source>
            <translation>{family} 系列的模型还不支持控制图。</translation>
        </message>
        <message>
            <source>Remove one of them first.</source>
            <translation>请先移除其中一个。</translation>
        </message>
        <message>
            <source>“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.</source>
            <translation>“{title}”（{family}）只能整体使用：单独的 Transformer 文件无法绘制。</translation>
        </message>
        <message>
            <source>The installed models are still being looked at.</source>
            <translation>仍在查看已安装的模型。</translation>
        </message>
        <message>
            <source>This model reads the references itself: whole, and without a weight.</source>
            <translation>此模型自己读取参考图：整张读取，没有权重。</translation>
        </message>
        <message>
            <source>The edges of this picture are seamless. Refined in tiles, they no longer are.</source>
            <translation>这张图片的边缘是无缝的。分块细化后不再无缝。</translation>
        </message>
        <message>
            <source>At a scale of 1 the upscaler “{name}” would change nothing.</source>
            <translation>倍数为 1 时，放大器“{name}”不会有任何作用。</translation>
        </message>
        <message>
            <source>Leave it out, or choose a larger scale.</source>
            <translation>请去掉它，或选择更大的倍数。</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>请稍等，然后重试。</translation>
        </message>
        <message>
            <source>“{name}” is not installed.</source>
            <translation>没有安装“{name}”。</translation>
        </message>
        <message>
            <source>Choose a model of a family that the manual's page on references names.</source>
            <translation>请选择手册的参考图页面中所列系列的模型。</translation>
        </message>
        <message>
            <source>“{model}” reads at most {limit} references.</source>
            <translation>“{model}”最多读取 {limit} 张参考图。</translation>
        </message>
        <message>
            <source>The references are read by “{name}” now, which fits this model.</source>
            <translation>参考图现在由“{name}”读取，它适合此模型。</translation>
        </message>
        <message>
            <source>The control pictures are read by “{name}” now, which fits this model.</source>
            <translation>控制图现在由“{name}”读取，它适合此模型。</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”: none was made for such models.</source>
            <translation>已安装的 IP-Adapter 都不适合“{model}”：没有为此类模型制作的。</translation>
        </message>
        <message>
            <source>Choose a model of another family: {families}.</source>
            <translation>请选择其他系列的模型：{families}。</translation>
        </message>
        <message>
            <source>A picture is still being read.</source>
            <translation>仍在读取一张图片。</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is looked up.</source>
            <translation>sddesk 设为离线工作，因此不查询任何东西。</translation>
        </message>
        <message>
            <source>A picture is refined whole: it takes no mask and no extension.</source>
            <translation>图片整张细化：不能使用蒙版或扩展。</translation>
        </message>
        <message>
            <source>Add the picture, or turn refining off.</source>
            <translation>请添加图片，或关闭细化。</translation>
        </message>
        <message>
            <source>Choose half of a tile or less.</source>
            <translation>请选择分块的一半或更小。</translation>
        </message>
        <message>
            <source>This picture was drawn anew in tiles, each for itself: no one run can be shown.</source>
            <translation>这张图片分块重绘，各块独立：没有单次过程可以显示。</translation>
        </message>
        <message>
            <source>Refined tile by tile, a picture has edges that cannot be seamless.</source>
            <translation>分块细化的图片，边缘不能无缝。</translation>
        </message>
        <message>
            <source>The picture cannot be refined so: {reason}.</source>
            <translation>无法这样细化图片：{reason}。</translation>
        </message>
        <message>
            <source>Tiles of {width} x {height} cannot overlap by {overlap} pixels.</source>
            <translation>{width} x {height} 的分块不能重叠 {overlap} 像素。</translation>
        </message>
        <message>
            <source>“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and no picture beside the start picture.</source>
            <translation>“{title}”按提示词修改整张图片：不能使用蒙版、扩展、分块，也不能使用起始图以外的图片。</translation>
        </message>
        <message>
            <source>Name the one that is meant by --control.</source>
            <translation>请用 --control 指明所指的那个。</translation>
        </message>
        <message>
            <source>Take all of the reference, or choose another model.</source>
            <translation>请取用整张参考图，或选择其他模型。</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's style.</source>
            <translation>此模型没有绘制图片风格的层。</translation>
        </message>
        <message>
            <source>“{model}” reads references itself: it takes all of them, without a weight.</source>
            <translation>“{model}”自己读取参考图：整张取用，没有权重。</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's composition.</source>
            <translation>此模型没有绘制图片构图的层。</translation>
        </message>
        <message>
            <source>Several ControlNets read tiles: {names}.</source>
            <translation>有几个 ControlNet 读取分块：{names}。</translation>
        </message>
        <message>
            <source>No ControlNet that reads tiles is installed for “{model}”.</source>
            <translation>没有为“{model}”安装读取分块的 ControlNet。</translation>
        </message>
        <message>
            <source>Add one, or name the one that is meant.</source>
            <translation>请添加一个，或指明所指的那个。</translation>
        </message>
        <message>
            <source>Turn refining or the seamless edges off.</source>
            <translation>请关闭细化或无缝边缘。</translation>
        </message>
        <message>
            <source>There is no start picture that could be refined in tiles.</source>
            <translation>没有可以分块细化的起始图。</translation>
        </message>
        <message>
            <source>Remove them, or turn refining off.</source>
            <translation>请移除它们，或关闭细化。</translation>
        </message>
        <message>
            <source>No upscaler is called “{name}”: the picture cannot be made larger.</source>
            <translation>没有名为“{name}”的放大器：图片无法放大。</translation>
        </message>
        <message>
            <source>Choose another one, or `lanczos`, which needs none.</source>
            <translation>请选择其他放大器，或不需要放大器的 `lanczos`。</translation>
        </message>
        <message>
            <source>Add --refine, or leave it out.</source>
            <translation>请加上 --refine，或去掉它。</translation>
        </message>
        <message>
            <source>The weights of “{file}” are packed already ({dtype}).</source>
            <translation>“{file}” 的权重已经压缩过（{dtype}）。</translation>
        </message>
        <message>
            <source>--{option} belongs to --refine: an upscaler alone reads none.</source>
            <translation>--{option} 属于 --refine：仅有放大器时不读取它。</translation>
        </message>
        <message>
            <source>The pickle was not converted: {reason}</source>
            <translation>pickle 没有转换：{reason}</translation>
        </message>
        <message>
            <source>{file} is being made by another sddesk already.</source>
            <translation>另一个 sddesk 已在制作 {file}。</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}</source>
            <translation>无法读取文件 {file}：{reason}</translation>
        </message>
        <message>
            <source>The list of orders is larger than {limit} MB.</source>
            <translation>任务列表超过 {limit} MB。</translation>
        </message>
        <message>
            <source>Order {line} cannot be used: {reason}</source>
            <translation>无法使用任务 {line}：{reason}</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: {size} MB short.</source>
            <translation>已完成，模型逐部件移入：缺少 {size} MB。</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: memory was short.</source>
            <translation>已完成，模型逐部件移入：内存不足。</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: {size} MB short.</source>
            <translation>已完成，模型逐层移入，速度较慢：缺少 {size} MB。</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: memory was short.</source>
            <translation>已完成，模型逐层移入，速度较慢：内存不足。</translation>
        </message>
        <message>
            <source>In half precision the encoder overflowed: the start picture was encoded in full precision.</source>
            <translation>半精度下编码器溢出：起始图改用全精度编码。</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded in tiles.</source>
            <translation>内存不足：起始图分块编码。</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded on the CPU.</source>
            <translation>内存不足：起始图在处理器上编码。</translation>
        </message>
        <message>
            <source>There is too little room in {folder}: {wanted} GB are needed, {free} free.</source>
            <translation>{folder} 空间不足：需要 {wanted} GB，剩余 {free} GB。</translation>
        </message>
        <message>
            <source>Memory was short then: the start picture was encoded in another way than now.</source>
            <translation>当时内存不足：起始图的编码方式与现在不同。</translation>
        </message>
        <message>
            <source>Memory is short now: the start picture is encoded in another way than then.</source>
            <translation>现在内存不足：起始图的编码方式与当时不同。</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: {size} MB short.</source>
            <translation>已完成，分块解码，可能有接缝：缺少 {size} MB。</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: memory was short.</source>
            <translation>已完成，分块解码，可能有接缝：内存不足。</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: {size} MB short.</source>
            <translation>已完成，在处理器上解码：缺少 {size} MB。</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: memory was short.</source>
            <translation>已完成，在处理器上解码：内存不足。</translation>
        </message>
        <message>
            <source>The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens.</source>
            <translation>诊断信息已在剪贴板中：版本、机器和日志，不含提示词和令牌。</translation>
        </message>
        <message>
            <source>The log is in {folder}.</source>
            <translation>日志在 {folder} 中。</translation>
        </message>
        <message>
            <source>This sddesk does not know where new versions are announced.</source>
            <translation>此 sddesk 不知道新版本在哪里发布。</translation>
        </message>
        <message>
            <source>Look where you got it from.</source>
            <translation>请到您取得它的地方查看。</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not answer ({reason}).</source>
            <translation>无法查询新版本：{host} 没有响应（{reason}）。</translation>
        </message>
        <message>
            <source>{what} U-Net{packing}: this version cannot draw it yet.</source>
            <translation>{what} U-Net{packing}：此版本还不能用它生成。</translation>
        </message>
        <message>
            <source>“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not loaded.</source>
            <translation>“{title}” 连同绘制所需的一切要占用 {needed} GB 内存；本机有 {total} GB，因此未加载。</translation>
        </message>
        <message>
            <source>Check the internet connection. sddesk itself needs none.</source>
            <translation>请检查网络连接。sddesk 本身不需要网络。</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not say which there are.</source>
            <translation>无法查询新版本：{host} 没有说明有哪些版本。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <source>This is the newest sddesk, {version}.</source>
            <translation>这是最新的 sddesk，{version}。</translation>
        </message>
        <message>
            <source>sddesk {newest} is out; this is {version}.</source>
            <translation>sddesk {newest} 已发布；当前是 {version}。</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} 不存在。</translation>
        </message>
        <message>
            <source>{name} does not say what made it.</source>
            <translation>{name} 没有说明是怎样生成的。</translation>
        </message>
        <message>
            <source>The safety checker decided otherwise.</source>
            <translation>安全检查器作出了不同的判断。</translation>
        </message>
        <message>
            <source>Nothing that is recorded differs: the same programs on another processor, or with another number of threads, may still count a little differently.</source>
            <translation>记录中没有任何差别：同样的程序在不同的处理器或线程数下，计算仍可能略有不同。</translation>
        </message>
        <message>
            <source>The settings are those of another program ({program}), which draws noise in its own way.</source>
            <translation>这些设置来自另一个程序（{program}），它产生噪声的方式不同。</translation>
        </message>
        <message>
            <source>The saved picture is {width} x {height}, not the size that its settings name.</source>
            <translation>保存的图片是 {width} x {height}，与其设置所述的尺寸不同。</translation>
        </message>
        <message>
            <source>The picture does not state its size: {value} stays.</source>
            <translation>图片没有注明尺寸：保持 {value}。</translation>
        </message>
        <message>
            <source>The file does not name the hash of its weights.</source>
            <translation>文件没有注明其权重的哈希。</translation>
        </message>
        <message>
            <source>The weights are others: hash {before} then, {now} now.</source>
            <translation>权重不同：当时的哈希 {before}，现在 {now}。</translation>
        </message>
        <message>
            <source>The precision was {before} and is {now} now.</source>
            <translation>精度当时为 {before}，现在为 {now}。</translation>
        </message>
        <message>
            <source>It was made on {before}, now on {now}.</source>
            <translation>当时在 {before} 上生成，现在在 {now} 上。</translation>
        </message>
        <message>
            <source>{program} was {before} and is {now} now.</source>
            <translation>{program} 当时为 {before}，现在为 {now}。</translation>
        </message>
        <message>
            <source>{name} was not copied: {reason}</source>
            <translation>没有复制 {name}：{reason}</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is empty, but pictures belong there.</source>
            <translation>图片文件夹 {folder} 是空的，但其中应有图片。</translation>
        </message>
        <message>
            <source>“{title}” draws with a U-Net ({family}): only transformers are quantised.</source>
            <translation>“{title}” 使用 U-Net（{family}）绘制：只能量化 Transformer。</translation>
        </message>
        <message>
            <source>Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.</source>
            <translation>请连接其驱动器。如果是您自己清空的，请放入任意一个文件。没有忘记任何东西。</translation>
        </message>
        <message>
            <source>The picture is not the one that was saved.</source>
            <translation>该图片不是当初保存的那张。</translation>
        </message>
        <message>
            <source>{name} shows another picture than the missing one.</source>
            <translation>{name} 显示的不是缺失的那张图片。</translation>
        </message>
        <message>
            <source>Choose the file it was, or import this one as a picture of its own.</source>
            <translation>请选择原来的文件，或把这张作为单独的图片导入。</translation>
        </message>
        <message>
            <source>sddesk cannot use the file {file}. {reason}</source>
            <translation>sddesk 无法使用文件 {file}。{reason}</translation>
        </message>
        <message>
            <source>An album needs a name.</source>
            <translation>相册需要名称。</translation>
        </message>
        <message>
            <source>There is an album “{name}” already.</source>
            <translation>已有相册“{name}”。</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures do not fit on a page.</source>
            <translation>一页放不下 {rows} x {columns} 张图片。</translation>
        </message>
        <message>
            <source>Albums and imported folders in {path} cannot be read: {reason}</source>
            <translation>无法读取 {path} 中的相册和导入的文件夹：{reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: mend it, or move it away to begin anew.</source>
            <translation>该文件保持原样：请修复它，或把它移走以重新开始。</translation>
        </message>
        <message>
            <source>sddesk is running already, but does not answer.</source>
            <translation>sddesk 已在运行，但没有响应。</translation>
        </message>
        <message>
            <source>End it with the system's task manager, then start it again.</source>
            <translation>请用系统的任务管理器结束它，然后重新启动。</translation>
        </message>
        <message>
            <source>Choose another VAE, or the model's own.</source>
            <translation>请选择其他 VAE，或模型自带的。</translation>
        </message>
        <message>
            <source>Choose another text encoder, or the model's own.</source>
            <translation>请选择其他文本编码器，或模型自带的。</translation>
        </message>
        <message>
            <source>The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.</source>
            <translation>“{part}”的 VAE 读取 {found} 个通道，而“{model}”画出 {wanted} 个：不适用。</translation>
        </message>
        <message>
            <source>Correct the paths in it, or add the folders themselves.</source>
            <translation>请更正其中的路径，或直接添加这些文件夹。</translation>
        </message>
        <message>
            <source>The VAE of “{part}” was made for another family of models than “{model}” ({family}).</source>
            <translation>“{part}”的 VAE 是为与“{model}”（{family}）不同的模型系列制作的。</translation>
        </message>
        <message>
            <source>{what} IP-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what} IP-Adapter{packing}：此版本还不能用它生成。</translation>
        </message>
        <message>
            <source>The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.</source>
            <translation>“{part}”的文本编码器输出宽度为 {found} 的词，而“{model}”读取 {wanted}：不适用。</translation>
        </message>
        <message>
            <source>{count} files were exported to {folder}.</source>
            <translation>已把 {count} 个文件导出到 {folder}。</translation>
        </message>
        <message>
            <source>Made again: {name} has another size now.</source>
            <translation>重新生成：{name} 现在的尺寸不同。</translation>
        </message>
        <message>
            <source>Made again: {name} is identical, every pixel.</source>
            <translation>重新生成：{name} 完全相同，每个像素都一样。</translation>
        </message>
        <message>
            <source>Made again: {name} differs, PSNR {psnr} dB.</source>
            <translation>重新生成：{name} 有差异，PSNR {psnr} dB。</translation>
        </message>
        <message>
            <source>“{term}” changes nothing: sort: takes {choices}.</source>
            <translation>“{term}”不起作用：sort: 可用 {choices}。</translation>
        </message>
        <message>
            <source>Pictures taken out of the trash for good: {count}.</source>
            <translation>已从回收站永久移除的图片：{count}。</translation>
        </message>
        <message>
            <source>Moved to the trash: {count}.</source>
            <translation>已移到回收站：{count}。</translation>
        </message>
        <message>
            <source>Pictures taken in: {taken}; there already: {known}; problems: {problems}.</source>
            <translation>收入的图片：{taken}；已有：{known}；有问题：{problems}。</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>无法删除 {path}：{reason}</translation>
        </message>
        <message>
            <source>“{text}” names no LoRA: {reason}</source>
            <translation>“{text}”没有指明 LoRA：{reason}</translation>
        </message>
        <message>
            <source>Write its name, or its name and a weight: castle:0.8</source>
            <translation>请写名称，或名称加权重：castle:0.8</translation>
        </message>
        <message>
            <source>“{file}” was not written: {reason}.</source>
            <translation>“{file}” 未能写入：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” was made for {family} and cannot work with “{model}”.</source>
            <translation>“{name}”是为 {family} 制作的，不能用于“{model}”。</translation>
        </message>
        <message>
            <source>{file} is one text encoder, but SDXL reads with two.</source>
            <translation>{file} 是一个文本编码器，而 SDXL 要用两个。</translation>
        </message>
        <message>
            <source>Remove it, or choose a model that it was made for.</source>
            <translation>请移除它，或选择它所适用的模型。</translation>
        </message>
        <message>
            <source>No installed LoRA is called “{name}”: it was left out.</source>
            <translation>没有安装名为“{name}”的 LoRA：已略过。</translation>
        </message>
        <message>
            <source>No installed textual inversion is called “{name}”: it was read as words.</source>
            <translation>没有安装名为“{name}”的 Textual Inversion：已当作词读取。</translation>
        </message>
        <message>
            <source>{tag}: its weight is no number, and was taken as 1.</source>
            <translation>{tag}：其权重不是数字，已按 1 处理。</translation>
        </message>
        <message>
            <source>One of several files of a model, which are no use one by one.</source>
            <translation>这是模型的多个文件之一，单独不能使用。</translation>
        </message>
        <message>
            <source>More than {limit} LoRAs at once: the last ones were left out.</source>
            <translation>同时超过 {limit} 个 LoRA：已略过最后几个。</translation>
        </message>
        <message>
            <source>“{name}” was made for {family}: its name was read as words.</source>
            <translation>“{name}”是为 {family} 制作的：其名称已当作词读取。</translation>
        </message>
        <message>
            <source>There is no wildcard file for {name}: it was left in the prompt as text.</source>
            <translation>没有 {name} 的通配符文件：已作为文字留在提示词中。</translation>
        </message>
        <message>
            <source>The wildcards go round in a circle: {name} was left in the prompt as text.</source>
            <translation>通配符循环引用：{name} 已作为文字留在提示词中。</translation>
        </message>
        <message>
            <source>A prompt draws {limit} wildcards at most: {name} was left in the prompt as text.</source>
            <translation>一个提示词最多抽取 {limit} 次通配符：{name} 已作为文字留在提示词中。</translation>
        </message>
        <message>
            <source>“{name}”: {count} of its {total} layers have no place in this model.</source>
            <translation>“{name}”：{total} 层中有 {count} 层在此模型中没有位置。</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: {reason}</source>
            <translation>“{name}”无法接到此模型上：{reason}</translation>
        </message>
        <message>
            <source>Settings that this version does not know were left out: {names}.</source>
            <translation>已略过此版本不认识的设置：{names}。</translation>
        </message>
        <message>
            <source>It is not installed, and is left out.</source>
            <translation>没有安装，已略过。</translation>
        </message>
        <message>
            <source>It was made for another kind of model.</source>
            <translation>它是为另一类模型制作的。</translation>
        </message>
        <message>
            <source>“{name}” is not installed any more.</source>
            <translation>“{name}”已不再安装。</translation>
        </message>
        <message>
            <source>Add the files on the models page, or draw without them.</source>
            <translation>请在模型页添加这些文件，或不用它们生成。</translation>
        </message>
        <message>
            <source>There is no other picture to compare this one with.</source>
            <translation>没有可与这张比较的其他图片。</translation>
        </message>
        <message>
            <source>Look at another one first, or select two in the library.</source>
            <translation>请先看另一张，或在图库中选择两张。</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is not there.</source>
            <translation>图片文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <source>Connect its drive, or make the folder anew. Nothing is forgotten.</source>
            <translation>请连接其驱动器，或重新创建该文件夹。没有忘记任何东西。</translation>
        </message>
        <message>
            <source>Pictures of two sizes have no difference that could be shown.</source>
            <translation>两种尺寸的图片没有可显示的差异。</translation>
        </message>
        <message>
            <source>What is installed as {names} is another file than the one that made this picture.</source>
            <translation>以 {names} 安装的文件与生成这张图片的文件不同。</translation>
        </message>
        <message>
            <source>{folder} belongs to the library: copies there would be taken in, too.</source>
            <translation>{folder} 属于图库：放在那里的副本也会被收入。</translation>
        </message>
        <message>
            <source>Choose a folder outside.</source>
            <translation>请选择图库之外的文件夹。</translation>
        </message>
        <message>
            <source>“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}.</source>
            <translation>“{name}”是为读取宽度 {found} 的词的模型制作的；“{model}”的宽度为 {wanted}。</translation>
        </message>
        <message>
            <source>In full precision PyTorch makes the picture, not OpenVINO.</source>
            <translation>全精度时由 PyTorch 而不是 OpenVINO 生成图片。</translation>
        </message>
        <message>
            <source>OpenVINO cannot run this model ({reason}): PyTorch made this picture.</source>
            <translation>OpenVINO 无法运行此模型（{reason}）：这张图片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>OpenVINO is not installed: PyTorch made this picture.</source>
            <translation>没有安装 OpenVINO：这张图片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>The model could not be prepared for OpenVINO: PyTorch made this picture.</source>
            <translation>无法为 OpenVINO 准备模型：这张图片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture.</source>
            <translation>内存不足，无法为 OpenVINO 准备模型（{size} GB）：这张图片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>{file} beside it cannot be read: {reason}.</source>
            <translation>无法读取旁边的 {file}：{reason}。</translation>
        </message>
        <message>
            <source>There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture.</source>
            <translation>磁盘空间不足，无法为 OpenVINO 准备模型：这张图片由 PyTorch 生成。</translation>
        </message>
        <message>
            <source>With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>使用 LoRA 时由 PyTorch 而不是 OpenVINO 生成图片：耗时更长。</translation>
        </message>
        <message>
            <source>This picture asks for {names}, not installed here.</source>
            <translation>这张图片需要 {names}，此处没有安装。</translation>
        </message>
        <message>
            <source>Pictures made in one pass: {before} then, {now} now. That rounds a little differently.</source>
            <translation>一次处理的图片数：当时 {before}，现在 {now}。舍入略有不同。</translation>
        </message>
        <message>
            <source>Damaged or not complete: {reason}.</source>
            <translation>已损坏或不完整：{reason}。</translation>
        </message>
        <message>
            <source>Threads that computed it: {before} then, {now} now. That rounds a little differently.</source>
            <translation>计算所用的线程数：当时 {before}，现在 {now}。舍入略有不同。</translation>
        </message>
        <message>
            <source>The order has settings that this version does not know: {names}.</source>
            <translation>任务中有此版本不认识的设置：{names}。</translation>
        </message>
        <message>
            <source>Products were added up in {before} then, in {now} now.</source>
            <translation>乘积累加当时用 {before}，现在用 {now}。</translation>
        </message>
        <message>
            <source>The model's weights were kept in 8 bits then, and are not now.</source>
            <translation>模型的权重当时以 8 位保存，现在不是。</translation>
        </message>
        <message>
            <source>The model's weights are kept in 8 bits now, and were not then.</source>
            <translation>模型的权重现在以 8 位保存，当时不是。</translation>
        </message>
        <message>
            <source>It was decoded in another way: {before} then, {now} now.</source>
            <translation>解码方式不同：当时 {before}，现在 {now}。</translation>
        </message>
        <message>
            <source>It was computed with {before}, now with {now}.</source>
            <translation>当时用 {before} 计算，现在用 {now}。</translation>
        </message>
        <message>
            <source>{tag} in the negative prompt was left out: LoRAs are named in the prompt.</source>
            <translation>已略过反向提示词中的 {tag}：LoRA 要写在提示词中。</translation>
        </message>
        <message>
            <source>Take it out, or get a LoRA that was made for this model.</source>
            <translation>请去掉它，或获取为此模型制作的 LoRA。</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: it has {ways} ({what}).</source>
            <translation>“{name}”无法接到此模型上：它含有 {ways}（{what}）。</translation>
        </message>
        <message>
            <source>This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order.</source>
            <translation>此版本支持 LoRA、LoCon、LoHa、LoKr 和 DoRA；请从任务中去掉它。</translation>
        </message>
        <message>
            <source>“{name}” brings {count} textual inversions inside its file, which were not used.</source>
            <translation>“{name}”的文件中带有 {count} 个 Textual Inversion，没有使用。</translation>
        </message>
        <message>
            <source>Choose the folder that they were moved to, or one above it.</source>
            <translation>请选择它们被移到的文件夹，或其上级文件夹。</translation>
        </message>
        <message>
            <source>Connect its drive, or use Locate to say where its pictures are now.</source>
            <translation>请连接其驱动器，或用“定位”指明其图片现在的位置。</translation>
        </message>
        <message>
            <source>{count} exported to {folder}; {failed} could not be exported.</source>
            <translation>已把 {count} 个导出到 {folder}；{failed} 个无法导出。</translation>
        </message>
        <message>
            <source>Missing pictures found: {found}; still missing: {missing}.</source>
            <translation>找到的缺失图片：{found}；仍缺失：{missing}。</translation>
        </message>
        <message>
            <source>None of the missing pictures is there; files looked at: {count}.</source>
            <translation>那里没有任何缺失的图片；已查看文件：{count}。</translation>
        </message>
        <message>
            <source>{name} stays where it is: its folder {folder} is not there.</source>
            <translation>{name} 留在原处：其文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.</source>
            <translation>此模型没有小型解码器，因此由它自己的解码器解码。模型页有“{name}”。</translation>
        </message>
        <message>
            <source>Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that.</source>
            <translation>内存不足：“快速”模式把模型权重保存为 8 位。图片因此略有不同。</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture.</source>
            <translation>此模型没有小型解码器，因此由它自己的解码器解码。</translation>
        </message>
        <message>
            <source>The tiny decoder made no picture, so the model's own decoded it.</source>
            <translation>小型解码器没有得到图片，因此由模型自己的解码器解码。</translation>
        </message>
        <message>
            <source>“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days.</source>
            <translation>略过“{term}”：日期写作 2026、2026-01、2026-01-31、today，或 7d 表示最近 7 天。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field}: takes {choices}.</source>
            <translation>略过“{term}”：{field}: 可用 {choices}。</translation>
        </message>
        <message>
            <source>“{term}” has no letter and no digit: nothing is found by it.</source>
            <translation>“{term}”中没有字母也没有数字：用它找不到任何东西。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is compared with a number, as in {field}&gt;30.</source>
            <translation>略过“{term}”：{field} 要与数字比较，如 {field}&gt;30。</translation>
        </message>
        <message>
            <source>“{term}” is left out: nothing comes after {field}.</source>
            <translation>略过“{term}”：{field} 后面没有内容。</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is followed by a colon.</source>
            <translation>略过“{term}”：{field} 后面要加冒号。</translation>
        </message>
        <message>
            <source>“{term}” is read as words: there is no field “{field}”.</source>
            <translation>“{term}”当作词读取：没有字段“{field}”。</translation>
        </message>
        <message>
            <source>“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}.</source>
            <translation>“{name}”适用 {steps} 步、采样器 {sampler}、引导 {guidance}。</translation>
        </message>
        <message>
            <source>“{name}” is off, and its few steps are still set.</source>
            <translation>“{name}”已关闭，但仍设着它的少步数。</translation>
        </message>
        <message>
            <source>“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.</source>
            <translation>“{name}”：{steps} 步，采样器 {sampler}，引导 {guidance}。</translation>
        </message>
        <message>
            <source>A caption holds {most} characters, and this one has {count}.</source>
            <translation>说明最多 {most} 个字符，而这里有 {count} 个。</translation>
        </message>
        <message>
            <source>Shorten it: until then the caption from before is kept.</source>
            <translation>请缩短它：在此之前保留原来的说明。</translation>
        </message>
        <message>
            <source>{device} cannot be used here. {reason}</source>
            <translation>{device} 在此无法使用。{reason}</translation>
        </message>
        <message>
            <source>The GPU cuda:{number} cannot be used: the others go on.</source>
            <translation>显卡 cuda:{number} 无法使用：其他显卡继续工作。</translation>
        </message>
        <message>
            <source>The next order starts a new engine.</source>
            <translation>下一个任务会启动新的引擎。</translation>
        </message>
        <message>
            <source>The engine did not answer while it started, so it was ended.</source>
            <translation>引擎启动时没有响应，因此已结束它。</translation>
        </message>
        <message>
            <source>The engine did not stop when asked to, so it was ended.</source>
            <translation>引擎没有按要求停止，因此已结束它。</translation>
        </message>
        <message>
            <source>The engine's answer could not be read, so it was ended.</source>
            <translation>无法读取引擎的回答，因此已结束它。</translation>
        </message>
        <message>
            <source>No answer from the engine for {seconds} s.</source>
            <translation>引擎已有 {seconds} 秒没有响应。</translation>
        </message>
        <message>
            <source>It may be busy. Wait, or stop: its process is ended then, and the job is offered again.</source>
            <translation>它可能正忙。请等待或停止：停止会结束其进程，任务可再次提交。</translation>
        </message>
        <message>
            <source>{what} image encoder{packing}: this version has no use for it yet.</source>
            <translation>{what} 图像编码器{packing}：此版本还用不上它。</translation>
        </message>
        <message>
            <source>The engine of another GPU did not start: the others go on.</source>
            <translation>另一张显卡的引擎没有启动：其他显卡继续工作。</translation>
        </message>
        <message>
            <source>torch.compile computed it then, and not now: last bits differ.</source>
            <translation>当时用 torch.compile 计算，现在没有：末尾几位不同。</translation>
        </message>
        <message>
            <source>torch.compile computes it now, and not then: last bits differ.</source>
            <translation>现在用 torch.compile 计算，当时没有：末尾几位不同。</translation>
        </message>
        <message>
            <source>{steps} steps cannot be made: choose a whole number from {low} to {high}.</source>
            <translation>步数不能为 {steps}：请选择 {low} 到 {high} 的整数。</translation>
        </message>
        <message>
            <source>The same command goes on where this one stopped.</source>
            <translation>再次运行同一命令会从中断处继续。</translation>
        </message>
        <message>
            <source>--leave-out-unknown draws without them, another picture.</source>
            <translation>--leave-out-unknown 会不用它们生成，得到另一张图片。</translation>
        </message>
        <message>
            <source>A clip skip of {value} cannot be used: choose a whole number from {low} to {high}.</source>
            <translation>clip skip 不能为 {value}：请选择 {low} 到 {high} 的整数。</translation>
        </message>
        <message>
            <source>The seed must be a whole number from 0 to {limit}, not {seed}.</source>
            <translation>种子必须是 0 到 {limit} 的整数，而不是 {seed}。</translation>
        </message>
        <message>
            <source>No form of it is known here that would fit: choose a smaller model.</source>
            <translation>这里没有已知的可放下的版本：请选择更小的模型。</translation>
        </message>
        <message>
            <source>{images} pictures from seed {seed} on go beyond the largest seed, {limit}.</source>
            <translation>从种子 {seed} 起的 {images} 张图片超出最大种子 {limit}。</translation>
        </message>
        <message>
            <source>It knows: {samplers}.</source>
            <translation>可用的有：{samplers}。</translation>
        </message>
        <message>
            <source>This version does not know the schedule “{schedule}”.</source>
            <translation>此版本不认识调度“{schedule}”。</translation>
        </message>
        <message>
            <source>The sampler {sampler} works with: {schedules}.</source>
            <translation>采样器 {sampler} 可配合：{schedules}。</translation>
        </message>
        <message>
            <source>{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as words.</source>
            <translation>{mark}：变化的词写作 [a:b:0.5] 或 [a|b]，括号外不能有 |：已当作词读取。</translation>
        </message>
        <message>
            <source>{mark}: when this picture was first made such words did not change by steps: it is read as words.</source>
            <translation>{mark}：这张图片最初生成时，这类词不会逐步变化：已当作词读取。</translation>
        </message>
        <message>
            <source>{mark}: {count} steps are drawn, so its words do not change.</source>
            <translation>{mark}：只画 {count} 步，因此其中的词不会变化。</translation>
        </message>
        <message>
            <source>No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.</source>
            <translation>所画的 {count} 步中，{begin} 到 {end} 之间没有完整的一步：该控制图不起作用。</translation>
        </message>
        <message>
            <source>The words of the prompt change in {count} places, more than the {limit} that are drawn.</source>
            <translation>提示词的词在 {count} 处变化，超过可绘制的 {limit} 处。</translation>
        </message>
        <message>
            <source>Take fewer square brackets.</source>
            <translation>请少用方括号。</translation>
        </message>
        <message>
            <source>The prompts have {count} different texts in their steps: more than {limit} are not drawn.</source>
            <translation>提示词各步中有 {count} 种不同的文本：超过 {limit} 种则不绘制。</translation>
        </message>
        <message>
            <source>Take fewer steps, or as many alternatives in each square bracket.</source>
            <translation>请减少步数，或让每个方括号中的选项数相同。</translation>
        </message>
        <message>
            <source>Square brackets of this prompt change words from step to step now; they were words before.</source>
            <translation>此提示词的方括号现在会逐步改变词；以前只是文字。</translation>
        </message>
        <message>
            <source>“Make again” draws the picture as it was.</source>
            <translation>“重新生成”按原样绘制图片。</translation>
        </message>
        <message>
            <source>{mark}: hypernetworks are not used: it is left out.</source>
            <translation>{mark}：不使用 hypernetwork：已略过。</translation>
        </message>
        <message>
            <source>None of the folders that {file} names is on this machine: {folders}</source>
            <translation>{file} 所列的文件夹都不在本机上：{folders}</translation>
        </message>
        <message>
            <source>{mark} is a mark of another program: it is read as words.</source>
            <translation>{mark} 是其他程序的标记：已当作词读取。</translation>
        </message>
        <message>
            <source>{mark}: a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}：权重在此写作 (cat:1.2)：已当作词读取。</translation>
        </message>
        <message>
            <source>An ONNX file: this version cannot draw with it.</source>
            <translation>ONNX 文件：此版本不能用它生成。</translation>
        </message>
        <message>
            <source>{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}：在花括号之外，权重在此写作 (cat:1.2)：已当作词读取。</translation>
        </message>
        <message>
            <source>{mark}: prompts are not blended or swapped: it is read as words.</source>
            <translation>{mark}：不支持混合或交换提示词：已当作词读取。</translation>
        </message>
        <message>
            <source>Not looked into: it stands too deep below the added folder.</source>
            <translation>没有查看：它在添加的文件夹下层级过深。</translation>
        </message>
        <message>
            <source>{mark} is an option of another program: it is read as words.</source>
            <translation>{mark} 是其他程序的选项：已当作词读取。</translation>
        </message>
        <message>
            <source>{mark}: braces without | are read as text; a weight is written (cat:1.2) here.</source>
            <translation>{mark}：不含 | 的花括号当作文字读取；权重在此写作 (cat:1.2)。</translation>
        </message>
        <message>
            <source>{mark}: variables in prompts are not filled in: it is read as words.</source>
            <translation>{mark}：不填入提示词中的变量：已当作词读取。</translation>
        </message>
        <message>
            <source>{mark}: alternatives are drawn by the seed here, never in turn.</source>
            <translation>{mark}：此处的选项由种子抽取，从不轮流。</translation>
        </message>
        <message>
            <source>Wildcards draw {limit} characters at most: {name} was left in the prompt as text.</source>
            <translation>通配符最多抽取 {limit} 个字符：{name} 已作为文字留在提示词中。</translation>
        </message>
        <message>
            <source>{name}: no alternative has a weight above 0, so all count alike.</source>
            <translation>{name}：没有权重大于 0 的选项，因此各项相等。</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>请存为 UTF-8。</translation>
        </message>
        <message>
            <source>The wildcard files {name} are larger than {limit} MB together.</source>
            <translation>通配符文件 {name} 合计超过 {limit} MB。</translation>
        </message>
        <message>
            <source>The wildcard file {name} is neither UTF-8 nor Latin-1.</source>
            <translation>通配符文件 {name} 既不是 UTF-8 也不是 Latin-1。</translation>
        </message>
        <message>
            <source>The wildcard file {name} is larger than {limit} MB and was not read.</source>
            <translation>通配符文件 {name} 超过 {limit} MB，没有读取。</translation>
        </message>
        <message>
            <source>The wildcard file {name} cannot be read: {reason}</source>
            <translation>无法读取通配符文件 {name}：{reason}</translation>
        </message>
        <message>
            <source>At a strength of {strength} none of the {steps} steps is drawn.</source>
            <translation>重绘幅度为 {strength} 时，{steps} 步中一步也不会画。</translation>
        </message>
        <message>
            <source>Choose a higher strength or more steps.</source>
            <translation>请提高重绘幅度或增加步数。</translation>
        </message>
        <message>
            <source>Without them the picture is another one.</source>
            <translation>没有它们，图片会不同。</translation>
        </message>
        <message>
            <source>The picture does not state its seed: it stays random.</source>
            <translation>图片没有注明种子：保持随机。</translation>
        </message>
        <message>
            <source>The picture does not state its steps: {value} stay.</source>
            <translation>图片没有注明步数：保持 {value}。</translation>
        </message>
        <message>
            <source>“{title}” has no {part} of its own.</source>
            <translation>“{title}”没有自己的 {part}。</translation>
        </message>
        <message>
            <source>The picture does not state its guidance: {value} stays.</source>
            <translation>图片没有注明引导：保持 {value}。</translation>
        </message>
        <message>
            <source>The picture does not state its sampler: {value} stays.</source>
            <translation>图片没有注明采样器：保持 {value}。</translation>
        </message>
        <message>
            <source>The picture does not state its model: “{value}” stays.</source>
            <translation>图片没有注明模型：保持“{value}”。</translation>
        </message>
        <message>
            <source>{name} does not state all that made it, so it cannot be made again.</source>
            <translation>{name} 没有注明全部生成信息，因此无法重新生成。</translation>
        </message>
        <message>
            <source>Reuse takes over what it states; the rest is yours to choose.</source>
            <translation>“复用”会采用已注明的部分；其余由您选择。</translation>
        </message>
        <message>
            <source>{wanted} is not here; {taken} instead.</source>
            <translation>此处没有 {wanted}；改用 {taken}。</translation>
        </message>
        <message>
            <source>{sampler} has no schedule {wanted} here; {taken} instead.</source>
            <translation>{sampler} 在此没有调度 {wanted}；改用 {taken}。</translation>
        </message>
        <message>
            <source>{wanted} steps cannot be made; {taken} instead.</source>
            <translation>步数不能为 {wanted}；改用 {taken}。</translation>
        </message>
        <message>
            <source>Guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>引导 {wanted} 低于 {taken}；改用 {taken}。</translation>
        </message>
        <message>
            <source>Guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>引导 {wanted} 高于 {taken}；改用 {taken}。</translation>
        </message>
        <message>
            <source>{wanted} pixels cannot be made; {taken} instead.</source>
            <translation>像素数不能为 {wanted}；改用 {taken}。</translation>
        </message>
        <message>
            <source>A guidance above {limit} burns out the colours: 5 to 12 is usual.</source>
            <translation>引导高于 {limit} 会使颜色过曝：通常为 5 到 12。</translation>
        </message>
        <message>
            <source>{reason} The picture was saved as {path} instead.</source>
            <translation>{reason} 图片改存为 {path}。</translation>
        </message>
        <message>
            <source>{reason} The picture is lost: no other folder could be written either.</source>
            <translation>{reason} 图片已丢失：其他文件夹也无法写入。</translation>
        </message>
        <message>
            <source>A waiting job was cancelled.</source>
            <translation>取消了一个等待中的任务。</translation>
        </message>
        <message>
            <source>{count} waiting jobs were cancelled.</source>
            <translation>取消了 {count} 个等待中的任务。</translation>
        </message>
        <message>
            <source>1 file was exported to {folder}.</source>
            <translation>已把 1 个文件导出到 {folder}。</translation>
        </message>
        <message>
            <source>With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>使用控制图或参考图时由 PyTorch 而不是 OpenVINO 生成图片：耗时更长。</translation>
        </message>
        <message>
            <source>Add a start picture, or choose another model.</source>
            <translation>请添加起始图，或选择其他模型。</translation>
        </message>
        <message>
            <source>An image guidance of {value} cannot be used: choose {low} to {high}.</source>
            <translation>图像引导不能为 {value}：请选择 {low} 到 {high}。</translation>
        </message>
        <message>
            <source>At a guidance of 1 the image guidance says nothing.</source>
            <translation>引导为 1 时图像引导不起作用。</translation>
        </message>
        <message>
            <source>{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw.</source>
            <translation>{what}：diffusers 没有它的管线，只有模块化组件，本版本无法用其绘制。</translation>
        </message>
        <message>
            <source>Extend it by less.</source>
            <translation>请少扩展一些。</translation>
        </message>
        <message>
            <source>Extend it by more: {sides}.</source>
            <translation>请多扩展一些：{sides}。</translation>
        </message>
        <message>
            <source>Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}.</source>
            <translation>扩展后图片为 {width} x {height} 像素：每边须在 {low} 到 {high} 之间。</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>图像引导 {wanted} 高于 {taken}；改用 {taken}。</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>图像引导 {wanted} 低于 {taken}；改用 {taken}。</translation>
        </message>
        <message>
            <source>It is another picture, changed, which its file does not hold.</source>
            <translation>它由另一张图片修改而来，而文件中没有那张图片。</translation>
        </message>
        <message>
            <source>Leave it out, or choose such a model (instruct-pix2pix).</source>
            <translation>请去掉它，或选择这样的模型（instruct-pix2pix）。</translation>
        </message>
        <message>
            <source>Make the start picture smaller first.</source>
            <translation>请先缩小起始图。</translation>
        </message>
        <message>
            <source>Remove them, or choose another model.</source>
            <translation>请移除它们，或选择其他模型。</translation>
        </message>
        <message>
            <source>“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. The image guidance says how closely the picture is kept.</source>
            <translation>“{title}”从噪声开始，并在每一步读取起始图：没有使用重绘幅度 {strength}。图像引导决定贴近图片的程度。</translation>
        </message>
        <message>
            <source>“{title}” changes a picture as the prompt says: it needs a start picture.</source>
            <translation>“{title}”按提示词修改图片：需要起始图。</translation>
        </message>
        <message>
            <source>“{title}” has no image guidance: models that are told how to change a picture have it.</source>
            <translation>“{title}”没有图像引导：按指令修改图片的模型才有。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw without guidance: {guidance} would change nothing.</source>
            <translation>{family} 系列的模型不用引导：{guidance} 不会改变任何东西。</translation>
        </message>
        <message>
            <source>Set the guidance to 1.</source>
            <translation>请把引导设为 1。</translation>
        </message>
        <message>
            <source>Models of the family {family} read no negative prompt.</source>
            <translation>{family} 系列的模型不读反向提示词。</translation>
        </message>
        <message>
            <source>Say in the prompt what is to be there instead.</source>
            <translation>请在提示词中说明应该出现什么。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance rescale.</source>
            <translation>{family} 系列的模型没有引导重缩放。</translation>
        </message>
        <message>
            <source>Set it to 0.</source>
            <translation>请设为 0。</translation>
        </message>
        <message>
            <source>Models of the family {family} predict flow and nothing else.</source>
            <translation>{family} 系列的模型只预测流（flow）。</translation>
        </message>
        <message>
            <source>Leave the prediction to the model's files.</source>
            <translation>请让预测类型按模型文件所述。</translation>
        </message>
        <message>
            <source>Models of the family {family} draw no seamless edges.</source>
            <translation>{family} 系列的模型不能生成无缝边缘。</translation>
        </message>
        <message>
            <source>Turn the seamless edges off, or choose another model.</source>
            <translation>请关闭无缝边缘，或选择其他模型。</translation>
        </message>
        <message>
            <source>Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others.</source>
            <translation>{family} 系列的模型不给词加权：括号中的词，如 (word:1.2)，与其他词同等对待。</translation>
        </message>
        <message>
            <source>Models of the family {family} have no clip skip: it was not used.</source>
            <translation>{family} 系列的模型没有 clip skip：没有使用。</translation>
        </message>
        <message>
            <source>Add one that was made for {family}, with its image encoder.</source>
            <translation>请添加为 {family} 制作的，连同其图像编码器。</translation>
        </message>
        <message>
            <source>Add the folder image_encoder that is published with it, or the file of that CLIP model.</source>
            <translation>请添加随它发布的 image_encoder 文件夹，或该 CLIP 模型的文件。</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”.</source>
            <translation>已安装的 IP-Adapter 都不适合“{model}”。</translation>
        </message>
        <message>
            <source>Say which one is meant.</source>
            <translation>请说明所指的是哪个。</translation>
        </message>
        <message>
            <source>Several IP-Adapters fit “{model}”: {names}.</source>
            <translation>有几个 IP-Adapter 适合“{model}”：{names}。</translation>
        </message>
        <message>
            <source>{file} is not one IP-Adapter: it holds {names}.</source>
            <translation>{file} 不是单个 IP-Adapter：其中有 {names}。</translation>
        </message>
        <message>
            <source>{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form works without them.</source>
            <translation>{what} IP-Adapter：它用 insightface 的模型读取人脸，这些模型仅供研究免费使用。Plus Face 形式不需要它们。</translation>
        </message>
        <message>
            <source>“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide.</source>
            <translation>“{name}”用此处没有的图像编码器读取图片：{encoder}，宽度 {width}。</translation>
        </message>
        <message>
            <source>“{name}” is for several kinds of picture, and “{kind}” is none of them.</source>
            <translation>“{name}”用于几种图片，而“{kind}”不在其中。</translation>
        </message>
        <message>
            <source>Say what the picture shows: {kinds}.</source>
            <translation>请说明图片显示的是什么：{kinds}。</translation>
        </message>
        <message>
            <source>No ControlNet for “{model}” is installed.</source>
            <translation>没有为“{model}”安装 ControlNet。</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or by `sddesk models add`.</source>
            <translation>请在模型页添加其文件或文件夹，或用 `sddesk models add`。</translation>
        </message>
        <message>
            <source>Several ControlNets fit “{model}”: {names}.</source>
            <translation>有几个 ControlNet 适合“{model}”：{names}。</translation>
        </message>
        <message>
            <source>Choose one; on the command line by --control-model.</source>
            <translation>请选择一个；命令行中用 --control-model。</translation>
        </message>
        <message>
            <source>“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}.</source>
            <translation>“{name}”是为 {found} 通道的潜变量制作的；“{model}”的有 {wanted} 个通道。</translation>
        </message>
        <message>
            <source>It followed a control picture that its file does not hold: {text}</source>
            <translation>它跟随了一张控制图，而文件中没有该图：{text}</translation>
        </message>
        <message>
            <source>{file} holds no ControlNet and no T2I-Adapter.</source>
            <translation>{file} 中没有 ControlNet，也没有 T2I-Adapter。</translation>
        </message>
        <message>
            <source>{file} holds several ControlNets: {names}.</source>
            <translation>{file} 中有几个 ControlNet：{names}。</translation>
        </message>
        <message>
            <source>“{model}” changes a picture as the prompt says, and follows no other picture.</source>
            <translation>“{model}”按提示词修改图片，不跟随其他图片。</translation>
        </message>
        <message>
            <source>Take the control pictures and references away, or choose another model.</source>
            <translation>请去掉控制图和参考图，或选择其他模型。</translation>
        </message>
        <message>
            <source>Add the folder that has it; ComfyUI's are models/text_encoders and models/vae.</source>
            <translation>请添加含有它的文件夹；ComfyUI 的是 models/text_encoders 和 models/vae。</translation>
        </message>
        <message>
            <source>Choose another one, or none: what fits is taken.</source>
            <translation>请选择其他的，或不选：会使用适合的。</translation>
        </message>
        <message>
            <source>Name the model that draws; its text encoder is found among your files.</source>
            <translation>请指定用来生成的模型；其文本编码器会在您的文件中找到。</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which carries one.</source>
            <translation>请把模型的 tokenizer.json 放进该文件所在的文件夹，或使用自带它的文本编码器 GGUF。</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file.</source>
            <translation>请把模型的 tokenizer.json 放进该文件所在的文件夹。</translation>
        </message>
        <message>
            <source>Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as GGUF: that carries one.</source>
            <translation>请把 {source} 的 tokenizer.json（11 MB）放进其文件夹，或添加 ComfyUI 的 models 文件夹，或使用 GGUF 形式的编码器：它自带。</translation>
        </message>
        <message>
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <translation>无法读取 {folder} 中的分词器：{reason}</translation>
        </message>
        <message>
            <source>The vocabulary in {file} is of a kind that this version does not know ({kind}).</source>
            <translation>{file} 中的词表是此版本不认识的类型（{kind}）。</translation>
        </message>
        <message>
            <source>There is no tokenizer for the text encoder {file}.</source>
            <translation>文本编码器 {file} 没有分词器。</translation>
        </message>
        <message>
            <source>“{name}” is a language model ({kind}): it reads prompts, and draws nothing.</source>
            <translation>“{name}”是语言模型（{kind}）：它读取提示词，不生成图片。</translation>
        </message>
        <message>
            <source>“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.</source>
            <translation>“{part}”是 {found} 的 VAE，而“{model}”要用 {wanted} 的。</translation>
        </message>
        <message>
            <source>“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.</source>
            <translation>“{part}”是文本编码器 {found}，而“{model}”要用 {wanted}。</translation>
        </message>
        <message>
            <source>“{title}” is a transformer alone: it needs {parts}, and none of your files is one.</source>
            <translation>“{title}”只是 Transformer：还需要 {parts}，而您的文件中没有。</translation>
        </message>
        <message>
            <source>“{title}” is drawn with {parts}.</source>
            <translation>“{title}”用 {parts} 生成。</translation>
        </message>
        <message>
            <source>“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it.</source>
            <translation>“{title}”的文本编码器“{name}”需要分词器，而旁边没有。</translation>
        </message>
        <message>
            <source>No picture of the library has the number {id}.</source>
            <translation>图库中没有编号为 {id} 的图片。</translation>
        </message>
        <message>
            <source>Say in the prompt how much of them is wanted.</source>
            <translation>请在提示词中说明要用多少。</translation>
        </message>
        <message>
            <source>Models of the family {family} read {limit} references themselves, not {count}.</source>
            <translation>{family} 系列的模型自己读取 {limit} 张参考图，而不是 {count} 张。</translation>
        </message>
        <message>
            <source>Take fewer, name an IP-Adapter that reads them, or choose another model.</source>
            <translation>请减少张数，指定读取它们的 IP-Adapter，或选择其他模型。</translation>
        </message>
        <message>
            <source>A reference is at most {most} times as long as wide; this one is {width} x {height}.</source>
            <translation>参考图的长边最多为短边的 {most} 倍；这张是 {width} x {height}。</translation>
        </message>
        <message>
            <source>Models of the family {family} change a picture as the prompt says.</source>
            <translation>{family} 系列的模型按提示词修改图片。</translation>
        </message>
        <message>
            <source>Add the picture as a reference, or choose another model.</source>
            <translation>请把图片添加为参考图，或选择其他模型。</translation>
        </message>
        <message>
            <source>“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too.</source>
            <translation>“{part}”只读文字，而“{model}”还要用文本编码器看参考图。</translation>
        </message>
        <message>
            <source>Choose its safetensors file, which has the part that looks at pictures.</source>
            <translation>请选择它的 safetensors 文件，其中有看图片的部分。</translation>
        </message>
        <message>
            <source>The negative prompt keeps its first words: models of the family {family} read no others while they draw.</source>
            <translation>反向提示词保留其最初的词：{family} 系列的模型在绘制时不读其他词。</translation>
        </message>
        <message>
            <source>A reference has at least {least} pixels a side; this one is {width} x {height}.</source>
            <translation>参考图每边至少 {least} 像素；这张是 {width} x {height}。</translation>
        </message>
        <message>
            <source>“{name}” reads pictures whose sides are multiples of {step} pixels.</source>
            <translation>“{name}”读取边长为 {step} 像素倍数的图片。</translation>
        </message>
        <message>
            <source>{name} is opaque: nothing of it is transparent.</source>
            <translation>{name} 不透明：没有任何透明的部分。</translation>
        </message>
        <message>
            <source>The hires fix cannot be done so: {reason}.</source>
            <translation>无法这样进行高分辨率修复：{reason}。</translation>
        </message>
        <message>
            <source>Models of the family {family} are not drawn on at a larger size yet.</source>
            <translation>{family} 系列的模型还不能在更大的尺寸上继续绘制。</translation>
        </message>
        <message>
            <source>Turn the hires fix off, or enlarge the finished picture.</source>
            <translation>请关闭高分辨率修复，或放大完成的图片。</translation>
        </message>
        <message>
            <source>The hires fix draws a picture from noise first: it takes no start picture.</source>
            <translation>高分辨率修复先从噪声绘制图片：不能使用起始图。</translation>
        </message>
        <message>
            <source>Remove the start picture, or turn the hires fix off.</source>
            <translation>请移除起始图，或关闭高分辨率修复。</translation>
        </message>
        <message>
            <source>What the hires fix makes larger has a seam: its edges cannot be seamless.</source>
            <translation>高分辨率修复放大的图片有接缝：边缘不能无缝。</translation>
        </message>
        <message>
            <source>Turn the hires fix or the seamless edges off.</source>
            <translation>请关闭高分辨率修复或无缝边缘。</translation>
        </message>
        <message>
            <source>The hires fix was left out: {reason}.</source>
            <translation>已略去高分辨率修复：{reason}。</translation>
        </message>
        <message>
            <source>The upscaler “{name}” is not installed.</source>
            <translation>没有安装放大器“{name}”。</translation>
        </message>
        <message>
            <source>Choose another one, or turn Larger off.</source>
            <translation>请选择其他放大器，或关闭“放大”。</translation>
        </message>
        <message>
            <source>{count} files and folders of models are named by their paths; the open window takes {most}.</source>
            <translation>有 {count} 个模型文件和文件夹以路径指定；打开的窗口最多接受 {most} 个。</translation>
        </message>
        <message>
            <source>Add their folders on the models page, or add --own-engine.</source>
            <translation>请在模型页添加它们的文件夹，或加上 --own-engine。</translation>
        </message>
        <message>
            <source>The folder {folder} has no picture to begin with.</source>
            <translation>文件夹 {folder} 中没有可用来开始的图片。</translation>
        </message>
        <message>
            <source>On a GPU with little memory Fast keeps a U-Net's weights in 8 bits.</source>
            <translation>在内存较少的 GPU 上，“快速”会以 8 位保存 U-Net 的权重。</translation>
        </message>
        <message>
            <source>A grid is made of one start picture, not of a folder.</source>
            <translation>网格由一张起始图生成，不能由文件夹生成。</translation>
        </message>
        <message>
            <source>Name one picture, or leave --grid out.</source>
            <translation>请指定一张图片，或去掉 --grid。</translation>
        </message>
        <message>
            <source>The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It was changed from the first step on.</source>
            <translation>这张图片的引导不能中途更改，因为它不用引导绘制，或在开始时就读取了引导。已从第一步起更改。</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>已写出 {name}。</translation>
        </message>
        <message>
            <source>A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp.</source>
            <translation>无法以 {name} 写出影片：请选择以 .gif、.png、.apng 或 .webp 结尾的名称。</translation>
        </message>
        <message>
            <source>There are no steps yet to make a film of.</source>
            <translation>还没有可制成影片的步。</translation>
        </message>
        <message>
            <source>Shown instead: the pixels of {name} through the starter's VAE.</source>
            <translation>改为显示：{name} 的像素经过入门模型 VAE 的结果。</translation>
        </message>
        <message>
            <source>A grid has one to three axes.</source>
            <translation>网格有一到三个轴。</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: {text}</source>
            <translation>引号没有闭合：{text}</translation>
        </message>
        <message>
            <source>A sheet of {across} x {down} cells is larger than a picture can be.</source>
            <translation>{across} x {down} 格的图表超出一张图片可能的大小。</translation>
        </message>
        <message>
            <source>Add --yes to draw them.</source>
            <translation>加上 --yes 即可绘制。</translation>
        </message>
        <message>
            <source>Another axis changes the same.</source>
            <translation>另一个轴改变了同样的内容。</translation>
        </message>
        <message>
            <source>Export it as a folder or as a page.</source>
            <translation>请导出为文件夹或网页。</translation>
        </message>
        <message>
            <source>No cell of the grid is drawn yet.</source>
            <translation>网格还没有画好任何一格。</translation>
        </message>
        <message>
            <source>The alternatives have more than {limit} combinations.</source>
            <translation>选项的组合超过 {limit} 种。</translation>
        </message>
        <message>
            <source>The first value is searched for, the others take its place; or write each as search -&gt; replace.</source>
            <translation>查找第一个值，其他值取代它；或把每个写成 查找 -&gt; 替换。</translation>
        </message>
        <message>
            <source>The grid cannot be read: {reason}</source>
            <translation>无法读取网格：{reason}</translation>
        </message>
        <message>
            <source>The grid has {count} cells, more than the {limit} that are drawn.</source>
            <translation>网格有 {count} 格，超过可绘制的 {limit} 格。</translation>
        </message>
        <message>
            <source>The grid has {count} pictures to draw: {time}.</source>
            <translation>网格有 {count} 张图片要画：{time}。</translation>
        </message>
        <message>
            <source>The grid in {path} cannot be read: {reason}</source>
            <translation>无法读取 {path} 中的网格：{reason}</translation>
        </message>
        <message>
            <source>The grid was written by a newer version of sddesk.</source>
            <translation>该网格由更新版本的 sddesk 写成。</translation>
        </message>
        <message>
            <source>The marks in the prompt are text, so it has no alternatives.</source>
            <translation>提示词中的标记按文字处理，因此没有选项。</translation>
        </message>
        <message>
            <source>The order has no LoRA whose weight could vary.</source>
            <translation>任务中没有可改变权重的 LoRA。</translation>
        </message>
        <message>
            <source>The order has no control picture.</source>
            <translation>任务中没有控制图。</translation>
        </message>
        <message>
            <source>The order has no hires fix whose settings could vary.</source>
            <translation>任务中没有可改变设置的高分辨率修复。</translation>
        </message>
        <message>
            <source>The order has no mask.</source>
            <translation>任务中没有蒙版。</translation>
        </message>
        <message>
            <source>The order has no reference.</source>
            <translation>任务中没有参考图。</translation>
        </message>
        <message>
            <source>The order has no start picture.</source>
            <translation>任务中没有起始图。</translation>
        </message>
        <message>
            <source>The order has {count} LoRAs: vary their weights in the prompt.</source>
            <translation>任务中有 {count} 个 LoRA：请在提示词中改变它们的权重。</translation>
        </message>
        <message>
            <source>The order refines nothing in tiles.</source>
            <translation>任务中没有分块细化。</translation>
        </message>
        <message>
            <source>The prompt has no alternatives that could be combined.</source>
            <translation>提示词中没有可组合的选项。</translation>
        </message>
        <message>
            <source>The steps of “{text}” do not lead from its beginning to its end.</source>
            <translation>“{text}”的间隔不能从起点到达终点。</translation>
        </message>
        <message>
            <source>There are more than {limit} values.</source>
            <translation>值超过 {limit} 个。</translation>
        </message>
        <message>
            <source>There are no values.</source>
            <translation>没有值。</translation>
        </message>
        <message>
            <source>There are: {choices}.</source>
            <translation>可选：{choices}。</translation>
        </message>
        <message>
            <source>There is no grid “{name}”.</source>
            <translation>没有网格“{name}”。</translation>
        </message>
        <message>
            <source>There is no “{text}” to choose.</source>
            <translation>没有“{text}”可选。</translation>
        </message>
        <message>
            <source>There is nothing that would take the place of “{text}”.</source>
            <translation>没有内容可取代“{text}”。</translation>
        </message>
        <message>
            <source>This grid is being drawn by another sddesk already.</source>
            <translation>另一个 sddesk 已在绘制此网格。</translation>
        </message>
        <message>
            <source>Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).</source>
            <translation>递增写作 1-10 (+3)，递减写作 10-1 (-3)。</translation>
        </message>
        <message>
            <source>Write the field and its values: steps=10,20,50</source>
            <translation>请写字段及其值：steps=10,20,50</translation>
        </message>
        <message>
            <source>Write them in braces: {example}.</source>
            <translation>请写在花括号中：{example}。</translation>
        </message>
        <message>
            <source>Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].</source>
            <translation>请用逗号分隔，或写成范围：1-10 (+3)、1-10 [4]。</translation>
        </message>
        <message>
            <source>`sddesk grids list` shows those that there are.</source>
            <translation>`sddesk grids list` 会列出现有的网格。</translation>
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
            <translation>{text}：其中几个是随机抽取的，因此不能全部组合。</translation>
        </message>
        <message>
            <source>“{text}” asks for {count} values: a range has two or more.</source>
            <translation>“{text}”要求 {count} 个值：范围至少有两个值。</translation>
        </message>
        <message>
            <source>“{text}” does not have that many whole numbers.</source>
            <translation>“{text}”中没有那么多整数。</translation>
        </message>
        <message>
            <source>“{text}” is no axis.</source>
            <translation>“{text}”不是轴。</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>“{text}”不是数字。</translation>
        </message>
        <message>
            <source>“{text}” is no size: write width x height, as 512x768.</source>
            <translation>“{text}”不是尺寸：请写成宽 x 高，如 512x768。</translation>
        </message>
        <message>
            <source>“{text}” is no whole number.</source>
            <translation>“{text}”不是整数。</translation>
        </message>
        <message>
            <source>“{text}” stands in neither of the prompts.</source>
            <translation>两个提示词中都没有“{text}”。</translation>
        </message>
        <message>
            <source>Name one picture.</source>
            <translation>请指定一张图片。</translation>
        </message>
        <message>
            <source>The sheet was written to {folder}.</source>
            <translation>图表已写到 {folder}。</translation>
        </message>
        <message>
            <source>Add --all for the included ones.</source>
            <translation>要列出自带的，请加上 --all。</translation>
        </message>
        <message>
            <source>At most {limit} styles at once, not {count}.</source>
            <translation>一次最多 {limit} 个样式，而不是 {count} 个。</translation>
        </message>
        <message>
            <source>Mend it, or move it away: the included styles are there then.</source>
            <translation>请修复它，或把它移走：这样自带的样式就会出现。</translation>
        </message>
        <message>
            <source>Not taken from the styles: {names}.</source>
            <translation>没有从样式采用：{names}。</translation>
        </message>
        <message>
            <source>Take fewer styles at once.</source>
            <translation>请一次少用几个样式。</translation>
        </message>
        <message>
            <source>The style “{name}” set: {settings}.</source>
            <translation>样式“{name}”设置了：{settings}。</translation>
        </message>
        <message>
            <source>The styles cannot be saved in {path}: {reason}</source>
            <translation>无法把样式保存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>The styles in {name} cannot be read: {reason}</source>
            <translation>无法读取 {name} 中的样式：{reason}</translation>
        </message>
        <message>
            <source>The tags in {name} cannot be read: {reason}</source>
            <translation>无法读取 {name} 中的标签：{reason}</translation>
        </message>
        <message>
            <source>There is a style of yours called “{name}” already.</source>
            <translation>您已有名为“{name}”的样式。</translation>
        </message>
        <message>
            <source>There is no style called “{name}”.</source>
            <translation>没有名为“{name}”的样式。</translation>
        </message>
        <message>
            <source>There is no style called “{name}”; there are: {near}.</source>
            <translation>没有名为“{name}”的样式；有：{near}。</translation>
        </message>
        <message>
            <source>This cannot be a style: {reason}.</source>
            <translation>这不能作为样式：{reason}。</translation>
        </message>
        <message>
            <source>With the style “{name}” the prompt has more than {limit} characters.</source>
            <translation>加上样式“{name}”后，提示词超过 {limit} 个字符。</translation>
        </message>
        <message>
            <source>You have no styles of your own.</source>
            <translation>您还没有自己的样式。</translation>
        </message>
        <message>
            <source>Your styles cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>无法读取您的样式（{reason}）。文件保持原样：{path}</translation>
        </message>
        <message>
            <source>`sddesk styles list` names those that there are.</source>
            <translation>`sddesk styles list` 会列出现有的样式。</translation>
        </message>
        <message>
            <source>{count} entries are no styles and were left out: {named}</source>
            <translation>有 {count} 项不是样式，已略过：{named}</translation>
        </message>
        <message>
            <source>{count} names stand there more than once: the last one counts.</source>
            <translation>有 {count} 个名称重复：以最后一个为准。</translation>
        </message>
        <message>
            <source>{count} styles in {path} cannot be read; they stay in the file.</source>
            <translation>{path} 中有 {count} 个样式无法读取；它们仍留在文件中。</translation>
        </message>
        <message>
            <source>{file}: {count} styles were taken.</source>
            <translation>{file}：已导入 {count} 个样式。</translation>
        </message>
        <message>
            <source>{known} that have the name of one of yours were not.</source>
            <translation>与您已有样式同名的 {known} 个没有导入。</translation>
        </message>
        <message>
            <source>{name}: {count} lines are no tags and were left out: {lines}</source>
            <translation>{name}：有 {count} 行不是标签，已略过：{lines}</translation>
        </message>
        <message>
            <source>{name}: {limit} tags are completed at most; those from line {line} on were left out.</source>
            <translation>{name}：最多补全 {limit} 个标签；从第 {line} 行起已略过。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>无法写入 {path}：{reason}</translation>
        </message>
        <message>
            <source>This model has no guidance: every scale gives the same picture, so none is drawn with another.</source>
            <translation>此模型没有引导：任何比例都得到相同的图片，因此不以其他比例绘制。</translation>
        </message>
        <message>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>编码这么大的图片占用内存过多：以 {width} × {height} 通过 VAE。</translation>
        </message>
        <message>
            <source>A sheet is written as .png, as .html or as a folder, not as {ending}.</source>
            <translation>表格可保存为 .png、.html 或文件夹，不能保存为 {ending}。</translation>
        </message>
        <message>
            <source>{name} was computed with {runtime}, which is not here: what the settings say computes it now.</source>
            <translation>{name} 当时由 {runtime} 计算，而这里没有它：现在按设置中的方式计算。</translation>
        </message>
        <message>
            <source>OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.</source>
            <translation>OpenVINO 只在 CPU 上计算：这张图片由 PyTorch 在 GPU 上生成。</translation>
        </message>
        <message>
            <source>A note has at most {limit} characters.</source>
            <translation>备注最多 {limit} 个字符。</translation>
        </message>
        <message>
            <source>More than one prompt has a number that begins with “{name}”.</source>
            <translation>有多条提示词的编号以“{name}”开头。</translation>
        </message>
        <message>
            <source>No prompt of the library has the number “{name}”.</source>
            <translation>图库中没有编号为“{name}”的提示词。</translation>
        </message>
        <message>
            <source>So many prompts cannot be shown: {count}.</source>
            <translation>无法显示这么多提示词：{count}。</translation>
        </message>
        <message>
            <source>Stars and notes of prompts in {path} cannot be read: {reason}</source>
            <translation>无法读取 {path} 中提示词的星标和备注：{reason}</translation>
        </message>
        <message>
            <source>`sddesk prompts` shows the numbers.</source>
            <translation>`sddesk prompts` 会显示编号。</translation>
        </message>
        <message>
            <source>Install a font that has them, such as Noto Sans, then write it again.</source>
            <translation>请安装含有这些字的字体（如 Noto Sans），然后重新写出。</translation>
        </message>
        <message>
            <source>No font of this machine has these letters, which are boxes on it: {letters}</source>
            <translation>本机没有字体含有这些字，它们显示为方框：{letters}</translation>
        </message>
        <message>
            <source>Take the short form, which is one call of diffusers' pipeline.</source>
            <translation>请使用简短形式，即一次调用 diffusers 的管线。</translation>
        </message>
        <message>
            <source>All is set already as the preset “{name}” says.</source>
            <translation>所有设置已与预设“{name}”一致。</translation>
        </message>
        <message>
            <source>Mend it, or move it away to begin anew.</source>
            <translation>请修复它，或移开它以重新开始。</translation>
        </message>
        <message>
            <source>The preset “{name}” cannot be applied: {reason}</source>
            <translation>无法应用预设“{name}”：{reason}</translation>
        </message>
        <message>
            <source>The preset “{name}” set: {changes}.</source>
            <translation>预设“{name}”设置了：{changes}。</translation>
        </message>
        <message>
            <source>The presets cannot be saved in {path}: {reason}</source>
            <translation>无法将预设保存到 {path}：{reason}</translation>
        </message>
        <message>
            <source>The presets in {file} cannot be read: {reason}</source>
            <translation>无法读取 {file} 中的预设：{reason}</translation>
        </message>
        <message>
            <source>The presets were written to {folder}.</source>
            <translation>预设已写入 {folder}。</translation>
        </message>
        <message>
            <source>There is a preset called “{name}” already.</source>
            <translation>已有名为“{name}”的预设。</translation>
        </message>
        <message>
            <source>There is no preset called “{name}”.</source>
            <translation>没有名为“{name}”的预设。</translation>
        </message>
        <message>
            <source>This cannot be a preset: {reason}.</source>
            <translation>这不能作为预设：{reason}。</translation>
        </message>
        <message>
            <source>You have no presets.</source>
            <translation>您没有预设。</translation>
        </message>
        <message>
            <source>Your presets cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>无法读取您的预设（{reason}）。文件保持原样：{path}</translation>
        </message>
        <message>
            <source>`sddesk presets list` names those that there are.</source>
            <translation>`sddesk presets list` 会列出现有的预设。</translation>
        </message>
        <message>
            <source>{count} presets in {path} cannot be read; they stay in the file.</source>
            <translation>无法读取 {path} 中的 {count} 个预设；它们保留在文件中。</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>无法读取 {file}：{reason}</translation>
        </message>
        <message>
            <source>{file}: {count} presets were taken.</source>
            <translation>{file}：已取用 {count} 个预设。</translation>
        </message>
        <message>
            <source>The style “{name}” is kept.</source>
            <translation>样式“{name}”已保存。</translation>
        </message>
        <message>
            <source>The style “{name}” was taken out of the list.</source>
            <translation>样式“{name}”已从列表中移除。</translation>
        </message>
        <message>
            <source>The styles were written to {folder}.</source>
            <translation>样式已写入 {folder}。</translation>
        </message>
        <message>
            <source>This form of file has no settings and no folders of styles.</source>
            <translation>此文件格式不含样式的设置和文件夹。</translation>
        </message>
        <message>
            <source>No machine of the cluster has an engine any more: the orders wait {seconds} s for one.</source>
            <translation>集群中已没有任何机器有引擎：订单将等待 {seconds} 秒。</translation>
        </message>
        <message>
            <source>The prompt has no words that could be put in another way.</source>
            <translation>提示词中没有可以换一种说法的词。</translation>
        </message>
        <message>
            <source>A prompt of {count} characters is too long for a suggestion: {limit} at most.</source>
            <translation>{count} 个字符的提示词太长，无法给出建议：最多 {limit} 个。</translation>
        </message>
        <message>
            <source>The language model answered nothing.</source>
            <translation>语言模型没有回答任何内容。</translation>
        </message>
        <message>
            <source>The model in {folder} writes no text ({what}).</source>
            <translation>{folder} 中的模型不写文字（{what}）。</translation>
        </message>
        <message>
            <source>Choose the folder of a causal language model, such as Qwen3, in the layout of transformers.</source>
            <translation>请选择因果语言模型（例如 Qwen3）的 transformers 格式文件夹。</translation>
        </message>
        <message>
            <source>There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.</source>
            <translation>内存不足以运行 {folder} 中的语言模型：需要 {needed} GB，可用 {free} GB。</translation>
        </message>
        <message>
            <source>Choose a smaller one, or close other programs.</source>
            <translation>请选择更小的模型，或关闭其他程序。</translation>
        </message>
        <message>
            <source>The answer of the language model was cut, as it went on too long.</source>
            <translation>语言模型的回答过长，已被截断。</translation>
        </message>
        <message>
            <source>No language model was chosen.</source>
            <translation>没有选择语言模型。</translation>
        </message>
        <message>
            <source>Name its folder with --model, or choose it in the settings.</source>
            <translation>请用 --model 指定其文件夹，或在设置中选择。</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder, on another drive for example</source>
            <translation>选择文件夹，例如其他驱动器上的</translation>
        </message>
        <message>
            <source>Choose: {setting}</source>
            <translation>选择：{setting}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>Default: {setting}</source>
            <translation>默认：{setting}</translation>
        </message>
    </context>
    <context>
        <name>SettingRows</name>
        <message>
            <source>Takes effect at the next start.</source>
            <translation>下次启动时生效。</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>After {value} minutes</source>
            <translation>{value} 分钟后</translation>
        </message>
        <message>
            <source>All: each draws an order of its own</source>
            <translation>全部：每块各画一个任务</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
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
            <translation>供其他程序使用的入口</translation>
        </message>
        <message>
            <source>Downloaded models are kept here; any drive will do</source>
            <translation>下载的模型存放在这里；任何驱动器都可以</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Finished pictures are saved here, by date</source>
            <translation>完成的图片按日期保存在这里</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>下载文件夹</translation>
        </message>
        <message>
            <source>Free memory</source>
            <translation>释放内存</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>How many they may ask for</source>
            <translation>它们可以要求的数量</translation>
        </message>
        <message>
            <source>How many they may ask for at once</source>
            <translation>它们一次可以要求的数量</translation>
        </message>
        <message>
            <source>In a process of its own</source>
            <translation>在单独的进程中</translation>
        </message>
        <message>
            <source>In a process of its own a driver that crashes or hangs cannot take the window down</source>
            <translation>在单独的进程中，崩溃或卡死的驱动不会拖垮窗口</translation>
        </message>
        <message>
            <source>Inside the window's process</source>
            <translation>在窗口的进程中</translation>
        </message>
        <message>
            <source>After so many minutes without a picture; the next one loads its model anew</source>
            <translation>这么多分钟没有生成图片之后；下一张会重新加载模型</translation>
        </message>
        <message>
            <source>Keep awake while generating</source>
            <translation>生成时不休眠</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>最大图片</translation>
        </message>
        <message>
            <source>No sleep while pictures are made; the display may still go dark</source>
            <translation>生成图片时不休眠；显示器仍可关闭</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>浅色或深色</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>Only downloads connect at all; this forbids them</source>
            <translation>只有下载才会联网；此项禁止联网</translation>
        </message>
        <message>
            <source>Only the first</source>
            <translation>仅第一块</translation>
        </message>
        <message>
            <source>OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs</source>
            <translation>OpenVINO 对大模型更快；每个模型要准备一次，约一分钟。不用于显卡</translation>
        </message>
        <message>
            <source>Orders that wait</source>
            <translation>等待中的入口任务</translation>
        </message>
        <message>
            <source>Pictures folder</source>
            <translation>图片文件夹</translation>
        </message>
        <message>
            <source>Pictures of one order</source>
            <translation>一个任务的图片数</translation>
        </message>
        <message>
            <source>CPU computes with</source>
            <translation>处理器计算方式</translation>
        </message>
        <message>
            <source>Run hooks</source>
            <translation>运行钩子</translation>
        </message>
        <message>
            <source>Steps of a picture</source>
            <translation>一张图片的步数</translation>
        </message>
        <message>
            <source>Tell each picture to the programs in the folder “hooks” beside the settings</source>
            <translation>把每张图片告知设置旁“hooks”文件夹中的程序</translation>
        </message>
        <message>
            <source>The Hugging Face cache, shared with other programs</source>
            <translation>Hugging Face 缓存，与其他程序共用</translation>
        </message>
        <message>
            <source>The folder “sddesk” among the system's pictures</source>
            <translation>系统图片文件夹中的“sddesk”文件夹</translation>
        </message>
        <message>
            <source>The language of the window</source>
            <translation>窗口的语言</translation>
        </message>
        <message>
            <source>The longest side that a chat program or a script may ask for</source>
            <translation>聊天程序或脚本可以要求的最长边</translation>
        </message>
        <message>
            <source>The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.</source>
            <translation>日本語之后的语言未经母语者校对，缺少的译文以英文显示。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>What is faster</source>
            <translation>较快者</translation>
        </message>
        <message>
            <source>When so many wait at a door, no more are taken</source>
            <translation>入口处有这么多任务等待时，不再接受更多</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>With several GPUs several orders of the queue are drawn at once</source>
            <translation>有多块显卡时，队列中的多个任务同时绘制</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>离线工作</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} 像素</translation>
        </message>
        <message>
            <source>A sound when the queue is done</source>
            <translation>队列完成时发出声音</translation>
        </message>
        <message>
            <source>The system's own short sound, once no job waits or runs any more</source>
            <translation>不再有任务等待或运行时，播放系统的短提示音</translation>
        </message>
        <message>
            <source>Brackets of tags as characters</source>
            <translation>标签的括号作为字符</translation>
        </message>
        <message>
            <source>CSV files of tag, category, count and aliases, as other programs have them</source>
            <translation>含标签、类别、数量和别名的 CSV 文件，与其他程序的相同</translation>
        </message>
        <message>
            <source>Complete while typing</source>
            <translation>输入时补全</translation>
        </message>
        <message>
            <source>Folder of tag lists</source>
            <translation>标签列表文件夹</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one</source>
            <translation>列表中的标签、LoRA、Embedding、通配符和样式；按 Tab 采用</translation>
        </message>
        <message>
            <source>Tags with underscores</source>
            <translation>标签带下划线</translation>
        </message>
        <message>
            <source>The folder “tags” beside sddesk's data</source>
            <translation>sddesk 数据旁的“tags”文件夹</translation>
        </message>
        <message>
            <source>Write long_hair as its list does, not long hair</source>
            <translation>按列表写 long_hair，而不是 long hair</translation>
        </message>
        <message>
            <source>Write saber \(fate\): without the strokes brackets are a weight</source>
            <translation>写作 saber \(fate\)：没有斜线时括号表示权重</translation>
        </message>
        <message>
            <source>Language model for suggestions</source>
            <translation>用于建议的语言模型</translation>
        </message>
        <message>
            <source>The folder of a language model that puts the prompt in other words when asked</source>
            <translation>语言模型的文件夹，在需要时为提示词换一种说法</translation>
        </message>
        <message>
            <source>None: nothing is suggested</source>
            <translation>无：不给出建议</translation>
        </message>
    </context>
    <context>
        <name>PictureActions</name>
        <message>
            <source>Compare</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Compare two selected pictures, or one with the picture you looked at before</source>
            <translation>对比所选的两张图片，或与您之前看过的图片对比</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy a part</source>
            <translation>复制部分</translation>
        </message>
        <message>
            <source>Copy a script that draws it with diffusers alone</source>
            <translation>复制只用 diffusers 绘制它的脚本</translation>
        </message>
        <message>
            <source>Copy a script with the denoising loop written by hand</source>
            <translation>复制手写去噪循环的脚本</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>复制为 Python</translation>
        </message>
        <message>
            <source>Copy as Python, loop by hand</source>
            <translation>复制为 Python，手写循环</translation>
        </message>
        <message>
            <source>Copy its settings or its prompt (Space opens the list)</source>
            <translation>复制其设置或提示词（空格打开列表）</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <source>Copy this picture</source>
            <translation>复制这张图片</translation>
        </message>
        <message>
            <source>Draw it once more and show how it comes about, step by step</source>
            <translation>再画一次，逐步显示它是怎样产生的</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
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
            <translation>按其设置再生成一次，看是否相同</translation>
        </message>
        <message>
            <source>Make larger pictures of the selected ones by an upscaler</source>
            <translation>用放大器放大所选图片</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>放大图片</translation>
        </message>
        <message>
            <source>Move to the library's trash</source>
            <translation>移到图库的回收站</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>Restore everything that made this picture</source>
            <translation>恢复生成这张图片的全部设置</translation>
        </message>
        <message>
            <source>Reuse</source>
            <translation>复用</translation>
        </message>
        <message>
            <source>Reuse a part</source>
            <translation>复用部分</translation>
        </message>
        <message>
            <source>Use as start</source>
            <translation>用作起始图</translation>
        </message>
        <message>
            <source>Follow the lines, depths or colours of this picture</source>
            <translation>跟随这张图片的线条、深度或颜色</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>用作控制图</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>用作参考图</translation>
        </message>
        <message>
            <source>Take up the style or subject of this picture</source>
            <translation>吸收这张图片的风格或主体</translation>
        </message>
        <message>
            <source>Begin with this picture instead of noise; B does it, too</source>
            <translation>从这张图片而不是噪声开始；按 B 也可以</translation>
        </message>
        <message>
            <source>Reuse only its prompt, seed or settings (Space opens the list)</source>
            <translation>只复用其提示词、种子或设置（空格打开列表）</translation>
        </message>
        <message>
            <source>Reuse settings</source>
            <translation>复用设置</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <source>Save a copy of this picture</source>
            <translation>保存这张图片的副本</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Show this file in its folder</source>
            <translation>在文件夹中显示此文件</translation>
        </message>
        <message>
            <source>The same settings with four new seeds</source>
            <translation>相同设置，四个新种子</translation>
        </message>
        <message>
            <source>The same picture four times, each with small differences</source>
            <translation>同一张图片四次，各有细微差别</translation>
        </message>
        <message>
            <source>Vary a little</source>
            <translation>微调变体</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>变体</translation>
        </message>
        <message>
            <source>Write copies elsewhere as PNG, JPEG or WebP</source>
            <translation>把副本以 PNG、JPEG 或 WebP 写到别处</translation>
        </message>
        <message>
            <source>{action}, the large picture</source>
            <translation>{action}，大图</translation>
        </message>
        <message>
            <source>{action}, the picture in view</source>
            <translation>{action}，当前显示的图片</translation>
        </message>
        <message>
            <source>{action}, the selected pictures</source>
            <translation>{action}，所选图片</translation>
        </message>
        <message>
            <source>Draw a part of this picture anew, or beyond its edges</source>
            <translation>重绘这张图片的局部，或画到边缘之外</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Save as notebook…</source>
            <translation>保存为 notebook…</translation>
        </message>
        <message>
            <source>Save a Jupyter notebook that draws it, the loop written by hand</source>
            <translation>保存绘制它的 Jupyter notebook，循环为手写</translation>
        </message>
        <message>
            <source>Save a notebook</source>
            <translation>保存 notebook</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{title}, page</source>
            <translation>{title}，页面</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back from: {title}</source>
            <translation>从“{title}”返回</translation>
        </message>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>返回原处（Esc）</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All pages of the manual</source>
            <translation>手册的所有页面</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>在本页查找</translation>
        </message>
        <message>
            <source>The page before this one (Alt+Left)</source>
            <translation>上一页（Alt+左）</translation>
        </message>
    </context>
    <context>
        <name>ManualReader</name>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>How a picture comes about</source>
            <translation>图片是怎样产生的</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>工作原理</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>任务列表</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Grids…</source>
            <translation>网格…</translation>
        </message>
        <message>
            <source>Prompts that were drawn</source>
            <translation>画过的提示词</translation>
        </message>
        <message>
            <source>Prompts that were drawn…</source>
            <translation>画过的提示词…</translation>
        </message>
        <message>
            <source>Other words for the prompt…</source>
            <translation>换一种说法写提示词…</translation>
        </message>
        <message>
            <source>Other words for the prompt</source>
            <translation>换一种说法写提示词</translation>
        </message>
    </context>
    <context>
        <name>samplers</name>
        <message>
            <source>Normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>The sampler's own spacing.</source>
            <translation>采样器自己的间隔。</translation>
        </message>
        <message>
            <source>More steps at low noise: finer detail with few steps.</source>
            <translation>低噪声处步数更多：少步数下细节更好。</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>指数</translation>
        </message>
        <message>
            <source>Even spacing of the logarithm: smooth backgrounds.</source>
            <translation>对数等间隔：背景平滑。</translation>
        </message>
        <message>
            <source>Trailing</source>
            <translation>Trailing</translation>
        </message>
        <message>
            <source>Ends exactly at full noise: best for few-step models.</source>
            <translation>恰好止于完全噪声：最适合少步数模型。</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>模型自带的</translation>
        </message>
        <message>
            <source>As the model's scheduler file has it, whatever sampler it was written for.</source>
            <translation>按模型的调度器文件，不论它是为哪种采样器写的。</translation>
        </message>
        <message>
            <source>The classic. Dependable; likes about 50 steps.</source>
            <translation>经典。可靠；适合约 50 步。</translation>
        </message>
        <message>
            <source>A multistep method like PNDM; likes 50 steps or more.</source>
            <translation>与 PNDM 类似的多步法；适合 50 步以上。</translation>
        </message>
        <message>
            <source>Very accurate; each step costs two passes.</source>
            <translation>非常精确；每步计算两遍。</translation>
        </message>
        <message>
            <source>Fast and good: 25 steps are enough for most pictures.</source>
            <translation>又快又好：大多数图片 25 步就够。</translation>
        </message>
        <message>
            <source>Like DPM++ 2M with fresh noise at each step: more texture.</source>
            <translation>类似 DPM++ 2M，每步加入新噪声：纹理更多。</translation>
        </message>
        <message>
            <source>Fresh noise at each step; rich detail with 15 to 25 steps.</source>
            <translation>每步加入新噪声；15 到 25 步细节丰富。</translation>
        </message>
        <message>
            <source>The simplest; clean pictures with about 30 steps.</source>
            <translation>最简单；约 30 步得到干净的图片。</translation>
        </message>
        <message>
            <source>Fresh noise at each step; keeps changing as steps are added.</source>
            <translation>每步加入新噪声；增加步数时画面持续变化。</translation>
        </message>
        <message>
            <source>The first fast sampler; dependable, likes about 50 steps.</source>
            <translation>第一个快速采样器；可靠，适合约 50 步。</translation>
        </message>
        <message>
            <source>Good pictures with as few as 15 to 20 steps.</source>
            <translation>15 到 20 步就能得到好图片。</translation>
        </message>
        <message>
            <source>Accurate; each step costs two passes.</source>
            <translation>精确；每步计算两遍。</translation>
        </message>
        <message>
            <source>Fast and smooth; 20 to 30 steps.</source>
            <translation>快而平滑；20 到 30 步。</translation>
        </message>
        <message>
            <source>Only for LCM models: 4 to 8 steps.</source>
            <translation>仅用于 LCM 模型：4 到 8 步。</translation>
        </message>
    </context>
    <context>
        <name>FamilyPanel</name>
        <message>
            <source>Made from</source>
            <translation>来源图片</translation>
        </message>
        <message>
            <source>Made from it (the newest {count})</source>
            <translation>由它生成（最新的 {count} 张）</translation>
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
            <translation>显示用来生成这张的图片</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>这张图片</translation>
        </message>
        <message>
            <source>not kept in the library</source>
            <translation>未保留在图库中</translation>
        </message>
        <message>
            <source>{name} of this picture</source>
            <translation>这张图片的{name}</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Control picture</source>
            <translation>控制图</translation>
        </message>
        <message>
            <source>Enlarged picture</source>
            <translation>被放大的图片</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>蒙版</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>参考图</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>起始图</translation>
        </message>
        <message>
            <source>cropped to the shape</source>
            <translation>按形状裁剪</translation>
        </message>
        <message>
            <source>edges repeated to the shape</source>
            <translation>重复边缘以适合形状</translation>
        </message>
        <message>
            <source>extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)</source>
            <translation>扩展 {left}、{top}、{right}、{bottom} px（左、上、右、下）</translation>
        </message>
        <message>
            <source>filled with noise</source>
            <translation>以噪声填充</translation>
        </message>
        <message>
            <source>its composition alone</source>
            <translation>仅构图</translation>
        </message>
        <message>
            <source>its style alone</source>
            <translation>仅风格</translation>
        </message>
        <message>
            <source>filled with the blurred original</source>
            <translation>以模糊的原图填充</translation>
        </message>
        <message>
            <source>filled with the original</source>
            <translation>以原图填充</translation>
        </message>
        <message>
            <source>from {begin} % to {end} % of the steps</source>
            <translation>步数的 {begin} % 到 {end} %</translation>
        </message>
        <message>
            <source>inverted</source>
            <translation>已反相</translation>
        </message>
        <message>
            <source>only the masked region, margin {margin} px</source>
            <translation>仅蒙版区域，边距 {margin} px</translation>
        </message>
        <message>
            <source>soft edge {blur} px</source>
            <translation>柔边 {blur} px</translation>
        </message>
        <message>
            <source>strength {strength}</source>
            <translation>重绘幅度 {strength}</translation>
        </message>
        <message>
            <source>stretched to the shape</source>
            <translation>拉伸到该形状</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>权重 {weight}</translation>
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
            <translation>第 {index} 张，共 {count} 张</translation>
        </message>
        <message>
            <source>The pictures before and after this one</source>
            <translation>这张前后的图片</translation>
        </message>
    </context>
    <context>
        <name>ViewerFoot</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>加入或移出收藏（F）</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>前后对比</translation>
        </message>
        <message>
            <source>Favourite, the large picture</source>
            <translation>收藏，大图</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Hold to see what it was made from; the keys \ and O do it, too</source>
            <translation>按住可查看它的来源图片；按 \ 和 O 键也可以</translation>
        </message>
        <message>
            <source>Move the large picture to the trash</source>
            <translation>把大图移到回收站</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>移到回收站（Delete）</translation>
        </message>
        <message>
            <source>The whole screen for the picture (F11)</source>
            <translation>全屏显示图片（F11）</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} 星（{count}）；再按一次取消（0）</translation>
        </message>
        <message>
            <source>{count} stars, the large picture</source>
            <translation>{count} 星，大图</translation>
        </message>
    </context>
    <context>
        <name>CanvasStage</name>
        <message>
            <source>Everything is masked: nothing of the picture is kept.</source>
            <translation>全部在蒙版内：图片完全不保留。</translation>
        </message>
        <message>
            <source>Extended to {width} × {height}.</source>
            <translation>已扩展到 {width} × {height}。</translation>
        </message>
        <message>
            <source>Nothing is masked: the whole picture is drawn anew.</source>
            <translation>没有蒙版：重绘整张图片。</translation>
        </message>
        <message>
            <source>The masked region is drawn at {width} × {height} and put into its place.</source>
            <translation>蒙版区域以 {width} × {height} 绘制，再放回原位。</translation>
        </message>
        <message>
            <source>The picture is scaled to {width} × {height} for that.</source>
            <translation>为此图片缩放到 {width} × {height}。</translation>
        </message>
        <message>
            <source>What is masked is drawn anew, the rest stays as it is.</source>
            <translation>蒙版内重绘，其余保持不变。</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>A mask: white is drawn anew</source>
            <translation>蒙版：白色部分重绘</translation>
        </message>
        <message>
            <source>Back to the pictures; the mask stays (Esc)</source>
            <translation>返回图片；蒙版会保留（Esc）</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>清除蒙版</translation>
        </message>
        <message>
            <source>Close the canvas</source>
            <translation>关闭画布</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Draw what is kept, keep the rest (I)</source>
            <translation>重绘原来保留的部分，保留其余部分（I）</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>边缘</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <source>From a picture file…</source>
            <translation>来自图片文件…</translation>
        </message>
        <message>
            <source>Keep it pressed to see the picture before (\ or O)</source>
            <translation>按住查看之前的图片（\ 或 O）</translation>
        </message>
        <message>
            <source>How much of the brush fades at its edge</source>
            <translation>画笔边缘有多少渐隐</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>反转蒙版</translation>
        </message>
        <message>
            <source>Redo the step</source>
            <translation>重做这一步</translation>
        </message>
        <message>
            <source>Undo the last stroke or dragged edge (Ctrl+Z)</source>
            <translation>撤销上一笔或上次拖动的边缘（Ctrl+Z）</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>Load a mask</source>
            <translation>载入蒙版</translation>
        </message>
        <message>
            <source>Mask nothing (Del)</source>
            <translation>清空蒙版（Del）</translation>
        </message>
        <message>
            <source>What the networks read of the control pictures, over the start picture (C)</source>
            <translation>网络从控制图读到的内容，叠加在起始图上（C）</translation>
        </message>
        <message>
            <source>Show the control pictures over it</source>
            <translation>叠加显示控制图</translation>
        </message>
        <message>
            <source>Mask what is to be drawn anew (X: eraser, and back)</source>
            <translation>用蒙版盖住要重绘的部分（X：切换橡皮擦）</translation>
        </message>
        <message>
            <source>Redo what was undone (Ctrl+Shift+Z)</source>
            <translation>重做撤销的操作（Ctrl+Shift+Z）</translation>
        </message>
        <message>
            <source>Show all of it (Z)</source>
            <translation>显示全部（Z）</translation>
        </message>
        <message>
            <source>Show all of the start picture</source>
            <translation>显示整张起始图</translation>
        </message>
        <message>
            <source>Show the start picture as it is</source>
            <translation>按原样显示起始图</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Size of the brush</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <source>Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel</source>
            <translation>画笔大小：[ 或 , 变小，] 或 . 变大；Ctrl 加滚轮</translation>
        </message>
        <message>
            <source>Soft edge of the brush</source>
            <translation>画笔的柔边</translation>
        </message>
        <message>
            <source>Take the mask away (X: brush, and back)</source>
            <translation>擦除蒙版（X：切换画笔）</translation>
        </message>
        <message>
            <source>Take the mask from a picture file</source>
            <translation>从图片文件取得蒙版</translation>
        </message>
        <message>
            <source>What is transparent in the start picture's file</source>
            <translation>起始图文件中透明的部分</translation>
        </message>
    </context>
    <context>
        <name>CanvasView</name>
        <message>
            <source>Choose a start picture to edit it.</source>
            <translation>选择一张起始图来编辑。</translation>
        </message>
        <message>
            <source>Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, the middle button or Space and a drag move it; arrows move the brush, Enter presses it</source>
            <translation>涂出要重绘的部分；拖动边缘可画到图片之外。滚轮、+ 和 - 缩放，Z 显示全部，中键或空格加拖动可移动；方向键移动画笔，Enter 落笔</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>正在读取图片…</translation>
        </message>
        <message>
            <source>The start picture, edited</source>
            <translation>编辑后的起始图</translation>
        </message>
    </context>
    <context>
        <name>MaskPanel</name>
        <message>
            <source>Area</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Blur of the mask</source>
            <translation>蒙版模糊</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Draw the whole picture anew</source>
            <translation>重绘整张图片</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>扩展</translation>
        </message>
        <message>
            <source>Extend at the bottom</source>
            <translation>向下扩展</translation>
        </message>
        <message>
            <source>Extend at the top</source>
            <translation>向上扩展</translation>
        </message>
        <message>
            <source>Extend to the left</source>
            <translation>向左扩展</translation>
        </message>
        <message>
            <source>Extend to the right</source>
            <translation>向右扩展</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填满</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>反相</translation>
        </message>
        <message>
            <source>Inverted mask</source>
            <translation>反转的蒙版</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>边距</translation>
        </message>
        <message>
            <source>Masked region</source>
            <translation>蒙版区域</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <source>Noise: something else is drawn</source>
            <translation>噪声：画出别的内容</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原图</translation>
        </message>
        <message>
            <source>Pixels around the region that the model sees</source>
            <translation>模型能看到的区域周围的像素</translation>
        </message>
        <message>
            <source>Pixels by which its edge fades, inwards</source>
            <translation>蒙版边缘向内渐隐的像素数</translation>
        </message>
        <message>
            <source>Pixels to draw beyond this edge; dragging the edge does the same</source>
            <translation>在这一边之外绘制的像素数；拖动边缘效果相同</translation>
        </message>
        <message>
            <source>Remove the mask</source>
            <translation>移除蒙版</translation>
        </message>
        <message>
            <source>Remove the mask from the order</source>
            <translation>从任务中移除蒙版</translation>
        </message>
        <message>
            <source>The colours around it: what is there goes away</source>
            <translation>周围的颜色：原有内容会消失</translation>
        </message>
        <message>
            <source>The masked region alone, large, then put into its place: for faces and hands</source>
            <translation>仅放大绘制蒙版区域，再放回原位：适合脸和手</translation>
        </message>
        <message>
            <source>The picture as a whole; only what is masked changes</source>
            <translation>整张图片；只有蒙版内会改变</translation>
        </message>
        <message>
            <source>What is painted stays, and the rest is drawn</source>
            <translation>涂过的部分保留，其余重绘</translation>
        </message>
        <message>
            <source>What is there: it is changed as far as the strength says</source>
            <translation>原有内容：按重绘幅度改变</translation>
        </message>
        <message>
            <source>What the masked part holds when drawing begins</source>
            <translation>开始绘制时蒙版内的内容</translation>
        </message>
        <message>
            <source>What the model draws at the size that is set</source>
            <translation>模型以所设尺寸绘制的内容</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>整张图片</translation>
        </message>
    </context>
    <context>
        <name>HiresPanel</name>
        <message>
            <source>Show the hires fix</source>
            <translation>显示高分辨率修复</translation>
        </message>
        <message>
            <source>Draw the picture, make it larger and draw it on: large pictures without a doubled subject</source>
            <translation>先画出图片，放大后再继续画：大图不会出现重复的主体</translation>
        </message>
        <message>
            <source>Hires fix</source>
            <translation>高分辨率修复</translation>
        </message>
        <message>
            <source>Scale of the hires fix</source>
            <translation>高分辨率修复的倍数</translation>
        </message>
        <message>
            <source>How many times each side grows</source>
            <translation>每边放大多少倍</translation>
        </message>
        <message>
            <source>Strength of the hires fix</source>
            <translation>高分辨率修复的重绘幅度</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.</source>
            <translation>放大后的图片改变的程度：放大潜变量需要 0.5 以上，放大图片用 0.3。</translation>
        </message>
        <message>
            <source>Steps of the hires fix</source>
            <translation>高分辨率修复的步数</translation>
        </message>
        <message>
            <source>How many steps are drawn at the larger size</source>
            <translation>在较大尺寸上画多少步</translation>
        </message>
        <message>
            <source>Upscaler of the hires fix</source>
            <translation>高分辨率修复的放大器</translation>
        </message>
        <message>
            <source>What makes the picture larger: its latents, its pixels, or a network of the models page</source>
            <translation>如何放大图片：用其潜变量、像素，或模型页上的网络</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>倍数</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>重绘幅度</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>放大器</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>潜变量</translation>
        </message>
        <message>
            <source>Latents, antialiased</source>
            <translation>潜变量，抗锯齿</translation>
        </message>
        <message>
            <source>Latents, bicubic</source>
            <translation>潜变量，双三次</translation>
        </message>
        <message>
            <source>Latents, bicubic, antialiased</source>
            <translation>潜变量，双三次，抗锯齿</translation>
        </message>
        <message>
            <source>Latents, nearest</source>
            <translation>潜变量，最近邻</translation>
        </message>
        <message>
            <source>Latents, nearest-exact</source>
            <translation>潜变量，精确最近邻</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>像素，Lanczos</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>像素，最近邻</translation>
        </message>
        <message>
            <source>draw on at {width} × {height}</source>
            <translation>在 {width} × {height} 继续绘制</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（不在此处）</translation>
        </message>
        <message>
            <source>Hires fix: {width} × {height}</source>
            <translation>高分辨率修复：{width} × {height}</translation>
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
            <translation>用来放大图片的东西。可在模型页添加其他的。</translation>
        </message>
        <message>
            <source>Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer</source>
            <translation>以此重绘幅度逐块重绘放大的图片：增加细节，耗时更长</translation>
        </message>
        <message>
            <source>Refine the larger picture in tiles</source>
            <translation>分块细化放大的图片</translation>
        </message>
        <message>
            <source>and refine in tiles</source>
            <translation>并分块细化</translation>
        </message>
        <message>
            <source>Strength of refining the larger picture</source>
            <translation>细化放大图片的重绘幅度</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: 0.3 keeps what is there.</source>
            <translation>放大的图片改变的程度：0.3 保留原有内容。</translation>
        </message>
        <message>
            <source>to {width} × {height}</source>
            <translation>到 {width} × {height}</translation>
        </message>
        <message>
            <source>No upscaler is installed: add the safetensors file of one on the models page.</source>
            <translation>没有安装放大器：请在模型页添加放大器的 safetensors 文件。</translation>
        </message>
        <message>
            <source>Enlarge each picture once it is drawn. The smaller one is kept in the library.</source>
            <translation>每张图片画好后即放大。较小的那张保留在图库中。</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（不在此处）</translation>
        </message>
    </context>
    <context>
        <name>RefineField</name>
        <message>
            <source>Draw the whole picture anew, tile by tile at low strength: a large one gains detail</source>
            <translation>以低重绘幅度逐块重绘整张图片：大图会增加细节</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>像素，最近邻</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>倍数</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>放大器</translation>
        </message>
        <message>
            <source>What makes the picture larger before it is drawn anew</source>
            <translation>重绘之前用来放大图片的东西</translation>
        </message>
        <message>
            <source>refine in tiles: {width} × {height}</source>
            <translation>分块细化：{width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}（不在此处）</translation>
        </message>
        <message>
            <source>refine in tiles</source>
            <translation>分块细化</translation>
        </message>
        <message>
            <source>Upscaler of refining</source>
            <translation>细化的放大器</translation>
        </message>
        <message>
            <source>Scale of refining</source>
            <translation>细化的倍数</translation>
        </message>
        <message>
            <source>Refine in tiles</source>
            <translation>分块细化</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>像素，Lanczos</translation>
        </message>
        <message>
            <source>How many times larger each side is made first; 1 keeps the size</source>
            <translation>先把每边放大多少倍；1 表示尺寸不变</translation>
        </message>
    </context>
    <context>
        <name>AxisRow</name>
        <message>
            <source>Field of axis {name}</source>
            <translation>轴 {name} 的字段</translation>
        </message>
        <message>
            <source>Values of axis {name}</source>
            <translation>轴 {name} 的值</translation>
        </message>
        <message>
            <source>Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many</source>
            <translation>用逗号分隔的值；数字也可写范围：1-10 (+3) 按间隔，1-10 [4] 按个数</translation>
        </message>
        <message>
            <source>What varies along this axis</source>
            <translation>沿此轴变化的内容</translation>
        </message>
        <message>
            <source>names with commas between</source>
            <translation>用逗号分隔的名称</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
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
            <translation>请为轴选择一个字段。</translation>
        </message>
        <message>
            <source>Draw all of them? {cost}.</source>
            <translation>全部绘制吗？{cost}。</translation>
        </message>
        <message>
            <source>Draw the grid</source>
            <translation>绘制网格</translation>
        </message>
        <message>
            <source>Draw the grid of these axes</source>
            <translation>绘制这些轴的网格</translation>
        </message>
        <message>
            <source>Draw them</source>
            <translation>绘制</translation>
        </message>
        <message>
            <source>Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.</source>
            <translation>其余与“创作”页相同：“{prompt}”。每格一张图片，不放大。</translation>
        </message>
        <message>
            <source>Making the orders of the cells…</source>
            <translation>正在生成各格的任务…</translation>
        </message>
        <message>
            <source>Put its cells into the queue; what is drawn already is not drawn again</source>
            <translation>把各格放入队列；已画好的不再重画</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>{count} cells, about {time}</source>
            <translation>{count} 格，约 {time}</translation>
        </message>
        <message>
            <source>{count} cells; how long is not known before the first picture</source>
            <translation>{count} 格；第一张图片完成前无法估计时间</translation>
        </message>
    </context>
    <context>
        <name>GridsPage</name>
        <message>
            <source>As a folder…</source>
            <translation>存为文件夹…</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>存为网页…</translation>
        </message>
        <message>
            <source>As one labelled picture, as a page that needs nothing else, or as a folder</source>
            <translation>存为一张带标注的图片、可单独打开的网页，或文件夹</translation>
        </message>
        <message>
            <source>As one picture…</source>
            <translation>存为一张图片…</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>全部取消</translation>
        </message>
        <message>
            <source>Cancel all cells of this grid</source>
            <translation>取消此网格的所有格</translation>
        </message>
        <message>
            <source>Cancel row</source>
            <translation>取消该行</translation>
        </message>
        <message>
            <source>Cancel the row of the selected cell</source>
            <translation>取消所选格所在的行</translation>
        </message>
        <message>
            <source>Compare the selected cell with its neighbour</source>
            <translation>把所选格与相邻格对比</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>重画</translation>
        </message>
        <message>
            <source>Draw the cells without a picture</source>
            <translation>绘制没有图片的格</translation>
        </message>
        <message>
            <source>Draw the selected cells again</source>
            <translation>重画所选的格</translation>
        </message>
        <message>
            <source>Draw missing</source>
            <translation>补画缺少的</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>导出图表</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Mark as favourite; a second press takes the mark away (F)</source>
            <translation>标为收藏；再按一次取消（F）</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Forget this grid</source>
            <translation>移除此网格</translation>
        </message>
        <message>
            <source>Grid in view</source>
            <translation>当前网格</translation>
        </message>
        <message>
            <source>How large the cells are shown</source>
            <translation>各格显示多大</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Mark the selected cells as favourites</source>
            <translation>把所选的格标为收藏</translation>
        </message>
        <message>
            <source>Make these cells once more; the new picture takes the place of the old one here</source>
            <translation>把这些格再画一次；新图片在此取代旧图片</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>No grid was ordered yet: set two axes and draw it.</source>
            <translation>还没有网格：设置两个轴，然后绘制。</translation>
        </message>
        <message>
            <source>Put the cells that have no picture into the queue</source>
            <translation>把没有图片的格放入队列</translation>
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
            <translation>把此网格中等待的格全部移出队列</translation>
        </message>
        <message>
            <source>Take it out of this list; its pictures stay in the library</source>
            <translation>从此列表移除；图片留在图库中</translation>
        </message>
        <message>
            <source>Take the cells of this row that wait out of the queue</source>
            <translation>把此行中等待的格移出队列</translation>
        </message>
        <message>
            <source>The cell on its left, or two selected ones, side by side with their difference in dB</source>
            <translation>与左边的格，或所选的两格并排显示，并给出 dB 差异</translation>
        </message>
        <message>
            <source>The grids that were ordered, the newest first</source>
            <translation>已提交的网格，最新在前</translation>
        </message>
        <message>
            <source>Value of axis Z in view</source>
            <translation>当前显示的 Z 轴值</translation>
        </message>
        <message>
            <source>Which value of the third axis the sheet shows</source>
            <translation>图表显示第三轴的哪个值</translation>
        </message>
        <message>
            <source>{drawn} of {count} cells drawn</source>
            <translation>{count} 格中已画 {drawn} 格</translation>
        </message>
        <message>
            <source>Its pictures are in {folder}, which is not in the library: no cell is shown.</source>
            <translation>图片位于 {folder}，不在图库中：不显示任何单元格。</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>显示其图片</translation>
        </message>
        <message>
            <source>Show the pictures of this grid</source>
            <translation>显示此网格的图片</translation>
        </message>
        <message>
            <source>Import its folder, where the files stay as they are; its cells are shown then</source>
            <translation>将其文件夹加入图库，文件保持原样；之后会显示单元格</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>is being drawn</source>
            <translation>正在绘制</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>未绘制</translation>
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
            <translation>网格的格</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F makes it a favourite</source>
            <translation>Enter 放大显示图片；F 标为收藏</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Completions</source>
            <translation>补全</translation>
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
            <translation>画师</translation>
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
            <translation>样式</translation>
        </message>
        <message>
            <source>wildcard</source>
            <translation>通配符</translation>
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
            <translation>查找样式</translation>
        </message>
        <message>
            <source>Import styles</source>
            <translation>导入样式</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Keep the prompts as they stand as a style</source>
            <translation>把当前的提示词保存为样式</translation>
        </message>
        <message>
            <source>Keep the prompt…</source>
            <translation>保存提示词…</translation>
        </message>
        <message>
            <source>Name of the new style</source>
            <translation>新样式的名称</translation>
        </message>
        <message>
            <source>No style has these words.</source>
            <translation>没有含这些词的样式。</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>样式</translation>
        </message>
        <message>
            <source>Styles (*.csv *.json);;All files (*)</source>
            <translation>样式 (*.csv *.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk</source>
            <translation>A1111、Fooocus、InvokeAI、SD.Next 或 sddesk 的样式</translation>
        </message>
        <message>
            <source>Take this style of yours out of the list (Del)</source>
            <translation>从列表移除您的这个样式（Del）</translation>
        </message>
        <message>
            <source>Without a folder</source>
            <translation>不在文件夹中</translation>
        </message>
        <message>
            <source>Write {prompt} in the prompt where other prompts go; without it the text goes behind them.</source>
            <translation>在提示词中要放入其他提示词的位置写 {prompt}；不写则文字加在后面。</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <translation>{name}，已选</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <translation>{name}，未选</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>新建…</translation>
        </message>
        <message>
            <source>Write a style from the beginning</source>
            <translation>从头写一个样式</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export styles</source>
            <translation>导出样式</translation>
        </message>
        <message>
            <source>Write your styles to a file</source>
            <translation>将您的样式写入文件</translation>
        </message>
        <message>
            <source>Styles of sddesk (*.json);;Styles of A1111 (*.csv)</source>
            <translation>sddesk 样式 (*.json);;A1111 样式 (*.csv)</translation>
        </message>
        <message>
            <source>Edit the style</source>
            <translation>编辑样式</translation>
        </message>
        <message>
            <source>Change its name, folder and texts (F2)</source>
            <translation>更改名称、文件夹和文字 (F2)</translation>
        </message>
        <message>
            <source>Duplicate the style</source>
            <translation>复制样式</translation>
        </message>
        <message>
            <source>Keep a second one like it (Ctrl+D)</source>
            <translation>再保存一个相同的 (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove the style</source>
            <translation>移除样式</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Choose styles</source>
            <translation>选择样式</translation>
        </message>
        <message>
            <source>Not: {text}</source>
            <translation>排除：{text}</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>样式</translation>
        </message>
        <message>
            <source>Take the style “{name}” away</source>
            <translation>去掉样式“{name}”</translation>
        </message>
        <message>
            <source>Texts around your prompt, several at once. What you wrote stays as it is.</source>
            <translation>围绕您提示词的文字，可同时用几个。您写的内容保持不变。</translation>
        </message>
        <message>
            <source>The style has another text by now, or is gone: this one stays until you take it away.</source>
            <translation>该样式的文字已改变，或样式已不在：在您去掉之前保持这段文字。</translation>
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
            <translation>海边</translation>
        </message>
        <message>
            <source>Children's book</source>
            <translation>童书</translation>
        </message>
        <message>
            <source>Clay model</source>
            <translation>黏土模型</translation>
        </message>
        <message>
            <source>Cut paper</source>
            <translation>剪纸</translation>
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
            <translation>绘画</translation>
        </message>
        <message>
            <source>Falling snow</source>
            <translation>飘雪</translation>
        </message>
        <message>
            <source>Film still</source>
            <translation>电影剧照</translation>
        </message>
        <message>
            <source>Golden evening</source>
            <translation>金色黄昏</translation>
        </message>
        <message>
            <source>Ink drawing</source>
            <translation>水墨线描</translation>
        </message>
        <message>
            <source>Light and weather</source>
            <translation>光与天气</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>手工制作</translation>
        </message>
        <message>
            <source>Oil painting</source>
            <translation>油画</translation>
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
            <translation>地点</translation>
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
            <translation>旅行海报</translation>
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
            <translation>更详细</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>换种说法</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>更简短</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>想要什么</translation>
        </message>
        <message>
            <source>How the language model changes the words</source>
            <translation>语言模型如何改变词句</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>给出建议</translation>
        </message>
        <message>
            <source>Ask the language model; your prompt stays until you use its proposal</source>
            <translation>询问语言模型；在您采用建议之前，提示词保持不变</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>停止询问</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>停止语言模型</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>放入编辑框；在那里撤销可恢复您的文字（Enter）</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃建议</translation>
        </message>
        <message>
            <source>Take the proposal away; your prompt stays (Delete)</source>
            <translation>移除建议；您的提示词保持不变（Delete）</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>It can be changed before it is used</source>
            <translation>采用之前可以修改</translation>
        </message>
        <message>
            <source>From your prompt to the proposal</source>
            <translation>从您的提示词到建议</translation>
        </message>
        <message>
            <source>No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).</source>
            <translation>没有选择语言模型：不给出建议。请在设置（Ctrl+,）中选择其文件夹。</translation>
        </message>
        <message>
            <source>The language model is read…</source>
            <translation>正在读取语言模型…</translation>
        </message>
        <message>
            <source>The answer was cut, as it went on too long.</source>
            <translation>回答过长，已被截断。</translation>
        </message>
        <message>
            <source>Put at the end, as the answer does not name it: {marks}</source>
            <translation>因回答中没有提到，放在末尾：{marks}</translation>
        </message>
    </context>
</TS>
