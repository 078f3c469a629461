<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>AdaptersPanel</name>
        <message>
            <source>Show the LoRAs</source>
            <translation>LoRA 보기</translation>
        </message>
        <message>
            <source>Small files that teach the model a style or a thing</source>
            <translation>모델에 화풍이나 사물을 가르치는 작은 파일</translation>
        </message>
        <message>
            <source>Add a LoRA or an embedding</source>
            <translation>LoRA 또는 임베딩 추가</translation>
        </message>
        <message>
            <source>A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.</source>
            <translation>LoRA는 아래에서 가중치를 정하고, 임베딩은 이름이 프롬프트에 들어갑니다. 입력해서 찾으세요.</translation>
        </message>
        <message>
            <source>{name} (embedding)</source>
            <translation>{name}(임베딩)</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>추가…</translation>
        </message>
        <message>
            <source>No other here that fits</source>
            <translation>맞는 것이 더 없습니다</translation>
        </message>
        <message>
            <source>None here that fits</source>
            <translation>맞는 것이 없습니다</translation>
        </message>
        <message>
            <source>LoRAs ({count})</source>
            <translation>LoRA({count})</translation>
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
            <translation>이미지 수: 숫자, 또는 3 × 4처럼 행 × 열</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>모드</translation>
        </message>
        <message>
            <source>Number of pictures</source>
            <translation>이미지 수</translation>
        </message>
        <message>
            <source>One picture fewer</source>
            <translation>이미지 한 장 줄이기</translation>
        </message>
        <message>
            <source>One picture more</source>
            <translation>이미지 한 장 늘리기</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>모양</translation>
        </message>
    </context>
    <context>
        <name>BlocksTable</name>
        <message>
            <source>Block</source>
            <translation>블록</translation>
        </message>
        <message>
            <source>In</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>출력</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>매개변수</translation>
        </message>
        <message>
            <source>Time, memory</source>
            <translation>시간, 메모리</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>네트워크의 블록</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption of the large picture</source>
            <translation>큰 이미지의 설명</translation>
        </message>
        <message>
            <source>Write a caption</source>
            <translation>설명 쓰기</translation>
        </message>
        <message>
            <source>Your own words on this picture: kept as you leave them (Esc), found by searching</source>
            <translation>이 이미지에 대한 나만의 글: 벗어나면(Esc) 저장되고 검색으로 찾을 수 있습니다</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Papers</source>
            <translation>논문</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Pictures are being made. Stop and close?</source>
            <translation>이미지를 생성하고 있습니다. 중지하고 닫을까요?</translation>
        </message>
        <message>
            <source>Finished pictures are saved. Waiting jobs are kept for the next start.</source>
            <translation>완성된 이미지는 저장되었습니다. 대기 중인 작업은 다음 시작까지 보관됩니다.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>중지하고 닫기</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>계속하기</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Add a model folder…</source>
            <translation>모델 폴더 추가…</translation>
        </message>
        <message>
            <source>Check for a new version</source>
            <translation>새 버전 확인</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>만들기</translation>
        </message>
        <message>
            <source>Edit the prompt</source>
            <translation>프롬프트 편집</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>전체 화면</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>생성</translation>
        </message>
        <message>
            <source>Generate each line of the prompt</source>
            <translation>프롬프트의 줄마다 생성</translation>
        </message>
        <message>
            <source>Import pictures…</source>
            <translation>이미지 가져오기…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>라이브러리</translation>
        </message>
        <message>
            <source>More settings, or fewer</source>
            <translation>설정 더 보기 또는 줄이기</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>메뉴 열기</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>붙여넣기</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>Stop or go back</source>
            <translation>중지하거나 돌아가기</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Progress of making it again</source>
            <translation>다시 생성하는 진행 상황</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>What made them does not differ.</source>
            <translation>두 이미지를 만든 설정에 차이가 없습니다.</translation>
        </message>
        <message>
            <source>Made again</source>
            <translation>다시 생성됨</translation>
        </message>
        <message>
            <source>made again, not saved</source>
            <translation>다시 생성됨, 저장되지 않음</translation>
        </message>
        <message>
            <source>Waiting for its turn in the queue…</source>
            <translation>대기열에서 차례를 기다리는 중…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Back from comparing</source>
            <translation>비교에서 돌아가기</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>뒤로(Esc)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>Swap left and right</source>
            <translation>왼쪽과 오른쪽 바꾸기</translation>
        </message>
        <message>
            <source>Let the two change places (S)</source>
            <translation>두 이미지의 자리를 바꿉니다(S)</translation>
        </message>
        <message>
            <source>Show the difference as a picture</source>
            <translation>차이를 이미지로 보기</translation>
        </message>
        <message>
            <source>Where they differ it is bright, made stronger so that it is seen (D)</source>
            <translation>다른 곳이 밝게 보이도록 강조했습니다(D)</translation>
        </message>
        <message>
            <source>Keep the new one, too</source>
            <translation>새 이미지도 보관</translation>
        </message>
        <message>
            <source>Keep the picture that was made again</source>
            <translation>다시 생성한 이미지 보관</translation>
        </message>
        <message>
            <source>Save it into the library as a picture of its own; else it is forgotten</source>
            <translation>별도의 이미지로 라이브러리에 저장합니다. 저장하지 않으면 버려집니다</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>다른 점</translation>
        </message>
        <message>
            <source>Being made again…</source>
            <translation>다시 생성하는 중…</translation>
        </message>
        <message>
            <source>It was not made again.</source>
            <translation>다시 생성되지 않았습니다.</translation>
        </message>
        <message>
            <source>Left: {left}
Right: {right}</source>
            <translation>왼쪽: {left}
오른쪽: {right}</translation>
        </message>
        <message>
            <source>Their sizes differ, so no likeness is reckoned.</source>
            <translation>크기가 달라 유사도를 계산하지 않습니다.</translation>
        </message>
        <message>
            <source>Identical: every pixel is the same.</source>
            <translation>동일함: 모든 픽셀이 같습니다.</translation>
        </message>
        <message>
            <source>PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>PSNR {psnr} dB · 픽셀의 {percent} %가 최대 {largest}/255만큼 다름</translation>
        </message>
        <message>
            <source>Difference × {gain}</source>
            <translation>차이 × {gain}</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Prompt</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>What the picture shows (Ctrl+L); earlier prompts: Alt+Up, Alt+Down; weight of a word: Ctrl+Up/Down</source>
            <translation>이미지의 내용(Ctrl+L). 이전 프롬프트: Alt+위, Alt+아래. 단어의 가중치: Ctrl+위/아래</translation>
        </message>
        <message>
            <source>Describe a picture</source>
            <translation>이미지를 설명하세요</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>부정 프롬프트</translation>
        </message>
        <message>
            <source>What the picture should not show</source>
            <translation>이미지에 나타나지 않아야 할 것</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>생성</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Show the negative prompt</source>
            <translation>부정 프롬프트 보기</translation>
        </message>
        <message>
            <source>Make the picture (Ctrl+Enter)</source>
            <translation>이미지 생성(Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Stop the current job (Esc)</source>
            <translation>현재 작업 중지(Esc)</translation>
        </message>
        <message>
            <source>Save the changed job</source>
            <translation>변경한 작업 저장</translation>
        </message>
        <message>
            <source>Change the waiting job (Ctrl+Enter); Esc leaves it as it was</source>
            <translation>대기 중인 작업 변경(Ctrl+Enter), Esc는 그대로 둡니다</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>중지하는 중…</translation>
        </message>
        <message>
            <source>This text has the settings of a picture.</source>
            <translation>이 텍스트에는 이미지의 설정이 들어 있습니다.</translation>
        </message>
        <message>
            <source>Keep it as text</source>
            <translation>텍스트로 두기</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>이 설정 사용</translation>
        </message>
        <message>
            <source>Add: {section}</source>
            <translation>추가: {section}</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>제어</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>참조</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>시작 이미지</translation>
        </message>
    </context>
    <context>
        <name>ControlKinds</name>
        <message>
            <source>As it is</source>
            <translation>그대로</translation>
        </message>
        <message>
            <source>Colours (tile)</source>
            <translation>색상(tile)</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>반전</translation>
        </message>
        <message>
            <source>Ready depth map</source>
            <translation>준비된 깊이 맵</translation>
        </message>
        <message>
            <source>Ready pose</source>
            <translation>준비된 포즈</translation>
        </message>
        <message>
            <source>Rough white strokes on black</source>
            <translation>검은 바탕에 거친 흰 획</translation>
        </message>
        <message>
            <source>The dark lines, bright on black, with shades</source>
            <translation>어두운 선을 검은 바탕에 밝게, 음영과 함께</translation>
        </message>
        <message>
            <source>The picture as it is, for its colours</source>
            <translation>색상을 위해 이미지를 그대로</translation>
        </message>
        <message>
            <source>Thin white edges on black</source>
            <translation>검은 바탕에 가는 흰 윤곽선</translation>
        </message>
        <message>
            <source>The picture blurred</source>
            <translation>흐리게 한 이미지</translation>
        </message>
        <message>
            <source>The negative of black lines on white paper</source>
            <translation>흰 종이에 그린 검은 선의 반전</translation>
        </message>
        <message>
            <source>Scribble</source>
            <translation>낙서</translation>
        </message>
        <message>
            <source>Ready regions</source>
            <translation>준비된 영역</translation>
        </message>
        <message>
            <source>Ready normal map</source>
            <translation>준비된 노멀 맵</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>선</translation>
        </message>
        <message>
            <source>Edges (canny)</source>
            <translation>윤곽선(canny)</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>흐림</translation>
        </message>
        <message>
            <source>A map that is ready: it is taken as it is</source>
            <translation>준비된 맵: 그대로 사용합니다</translation>
        </message>
    </context>
    <context>
        <name>ControlPanel</name>
        <message>
            <source>Add a control picture</source>
            <translation>제어 이미지 추가</translation>
        </message>
        <message>
            <source>Control pictures ({count})</source>
            <translation>제어 이미지({count})</translation>
        </message>
        <message>
            <source>Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)</source>
            <translation>결과가 윤곽선, 깊이, 색상을 따르는 이미지(ControlNet, T2I-Adapter)</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>제어 이미지 보기</translation>
        </message>
        <message>
            <source>Drop a drawing or a photo here: the result follows its lines.</source>
            <translation>그림이나 사진을 여기에 놓으면 결과가 그 선을 따릅니다.</translation>
        </message>
        <message>
            <source>Control pictures</source>
            <translation>제어 이미지</translation>
        </message>
        <message>
            <source>A picture to follow</source>
            <translation>따를 이미지</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Control picture {number}</source>
            <translation>제어 이미지 {number}</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>이 이미지 없이 그립니다. 이미지는 라이브러리에 남습니다</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>윤곽선</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>채우기</translation>
        </message>
        <message>
            <source>Fit of control picture {number}</source>
            <translation>제어 이미지 {number} 맞춤</translation>
        </message>
        <message>
            <source>How strongly it is followed: 0 not at all, 1 as the network was trained</source>
            <translation>얼마나 강하게 따르는지: 0은 전혀 안 함, 1은 네트워크가 학습한 만큼</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>목록에서 뒤로</translation>
        </message>
        <message>
            <source>Move control picture {number} down</source>
            <translation>제어 이미지 {number} 아래로</translation>
        </message>
        <message>
            <source>Network of control picture {number}</source>
            <translation>제어 이미지 {number}의 네트워크</translation>
        </message>
        <message>
            <source>Remove control picture {number}</source>
            <translation>제어 이미지 {number} 제거</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>늘이기</translation>
        </message>
        <message>
            <source>The lower, the more edges there are</source>
            <translation>낮을수록 윤곽선이 많아집니다</translation>
        </message>
        <message>
            <source>Upper threshold of control picture {number}</source>
            <translation>제어 이미지 {number}의 위쪽 임곗값</translation>
        </message>
        <message>
            <source>Weight of control picture {number}</source>
            <translation>제어 이미지 {number}의 가중치</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>모양이 다른 이미지를 다루는 방법</translation>
        </message>
        <message>
            <source>What the network reads of it, at the size that is drawn</source>
            <translation>그리는 크기에서 네트워크가 읽는 내용</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}(맞지 않음)</translation>
        </message>
        <message>
            <source>What is read of control picture {number}</source>
            <translation>제어 이미지 {number}에서 읽는 내용</translation>
        </message>
        <message>
            <source>The map shows the whole picture. The network reads the part at the masked region.</source>
            <translation>맵은 전체 이미지를 보여 줍니다. 네트워크는 마스크 영역에 있는 부분을 읽습니다.</translation>
        </message>
        <message>
            <source>The map shows the whole picture. For each tile the network reads the part at its place.</source>
            <translation>맵은 전체 이미지를 보여 줍니다. 타일마다 네트워크는 그 자리의 부분을 읽습니다.</translation>
        </message>
        <message>
            <source>Weight of control picture {number}, slider</source>
            <translation>제어 이미지 {number}의 가중치 슬라이더</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>The picture is taken for a finished map: none is made of a photo. Make it with another program.</source>
            <translation>이미지를 완성된 맵으로 여깁니다. 사진에서 맵을 만들지 않으니 다른 프로그램으로 만드세요.</translation>
        </message>
        <message>
            <source>The lower, the more edges are followed on from strong ones</source>
            <translation>낮을수록 강한 윤곽선에서 더 많이 이어집니다</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>스텝</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>읽는 것</translation>
        </message>
        <message>
            <source>Move control picture {number} up</source>
            <translation>제어 이미지 {number} 위로</translation>
        </message>
        <message>
            <source>Lower threshold of control picture {number}</source>
            <translation>제어 이미지 {number}의 아래쪽 임곗값</translation>
        </message>
        <message>
            <source>Kind of control picture {number}</source>
            <translation>제어 이미지 {number}의 종류</translation>
        </message>
        <message>
            <source>It is followed from here on, in parts of the steps that are drawn</source>
            <translation>여기서부터 따릅니다. 그리는 스텝에 대한 비율입니다</translation>
        </message>
        <message>
            <source>From here on it is left alone, and the model draws freely</source>
            <translation>여기서부터 따르지 않고 모델이 자유롭게 그립니다</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <source>End of control picture {number}</source>
            <translation>제어 이미지 {number}의 끝</translation>
        </message>
        <message>
            <source>Earlier in the list</source>
            <translation>목록에서 앞으로</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>자르기</translation>
        </message>
        <message>
            <source>Begin of control picture {number}</source>
            <translation>제어 이미지 {number}의 시작</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Curves of the noise</source>
            <translation>노이즈 곡선</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Setting</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>왼쪽</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>오른쪽</translation>
        </message>
        <message>
            <source>What differs between the two</source>
            <translation>둘 사이의 차이</translation>
        </message>
    </context>
    <context>
        <name>DoneNotice</name>
        <message>
            <source>Finished: {count}.</source>
            <translation>완료: {count}.</translation>
        </message>
        <message>
            <source>Finished: {count}. Failed: {failed}.</source>
            <translation>완료: {count}. 실패: {failed}.</translation>
        </message>
        <message>
            <source>The queue is done</source>
            <translation>대기열이 끝났습니다</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Progress of {title}</source>
            <translation>{title} 진행 상황</translation>
        </message>
        <message>
            <source>Cancel the download of {title}</source>
            <translation>{title} 다운로드 취소</translation>
        </message>
        <message>
            <source>Cancel, and delete what has arrived</source>
            <translation>취소하고 받은 것을 삭제</translation>
        </message>
        <message>
            <source>Pause the download of {title}</source>
            <translation>{title} 다운로드 일시 중지</translation>
        </message>
        <message>
            <source>Resume the download of {title}</source>
            <translation>{title} 다운로드 계속</translation>
        </message>
        <message>
            <source>Pause; what has arrived is kept</source>
            <translation>일시 중지. 받은 것은 보관됩니다</translation>
        </message>
        <message>
            <source>Go on where it stopped</source>
            <translation>멈춘 곳부터 계속</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>{received} of {total}</source>
            <translation>{received}/{total}</translation>
        </message>
        <message>
            <source>{size} per second</source>
            <translation>초당 {size}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} 남음</translation>
        </message>
        <message>
            <source>asking the hub…</source>
            <translation>허브에 묻는 중…</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>Drag the lines to make columns wider</source>
            <translation>선을 끌어 열을 넓힙니다</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder: step {step} of {steps}</source>
            <translation>기록하며 한 번 더 그리는 중: {steps} 중 {step} 스텝</translation>
        </message>
        <message>
            <source>Drawn once more in {time}, with a recorder.</source>
            <translation>{time} 동안 기록하며 한 번 더 그렸습니다.</translation>
        </message>
        <message>
            <source>Stop drawing; what is shown stays</source>
            <translation>그리기를 멈춥니다. 보이는 것은 남습니다</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>중지되었습니다.</translation>
        </message>
        <message>
            <source>{table}, columns</source>
            <translation>{table}의 열</translation>
        </message>
        <message>
            <source>Stop the explanation</source>
            <translation>설명 중지</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder, as soon as the engine is free…</source>
            <translation>엔진이 비면 기록하며 한 번 더 그립니다…</translation>
        </message>
        <message>
            <source>Save the steps as a film</source>
            <translation>스텝을 필름으로 저장</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name}을(를) 썼습니다.</translation>
        </message>
        <message>
            <source>Only the way through the VAE is shown.</source>
            <translation>VAE를 지나는 과정만 보입니다.</translation>
        </message>
        <message>
            <source>Stopped. The steps that were drawn are shown.</source>
            <translation>중지되었습니다. 그린 스텝까지 보입니다.</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Single pictures</source>
            <translation>낱장 이미지</translation>
        </message>
        <message>
            <source>Contact sheets</source>
            <translation>밀착 인화지</translation>
        </message>
        <message>
            <source>With everything that made them</source>
            <translation>만든 정보를 모두 포함</translation>
        </message>
        <message>
            <source>With seed and settings below each</source>
            <translation>이미지마다 아래에 시드와 설정</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>쓰는 내용</translation>
        </message>
        <message>
            <source>Each picture as a file, or many on a page</source>
            <translation>이미지마다 파일 하나, 또는 한 페이지에 여러 장</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>파일 형식</translation>
        </message>
        <message>
            <source>PNG keeps every pixel; JPEG and WebP are smaller</source>
            <translation>PNG는 모든 픽셀을 보존하고 JPEG와 WebP는 더 작습니다</translation>
        </message>
        <message>
            <source>Quality of the files</source>
            <translation>파일의 품질</translation>
        </message>
        <message>
            <source>Of JPEG and WebP, 1 to 100; larger is better</source>
            <translation>JPEG와 WebP의 품질, 1~100. 클수록 좋습니다</translation>
        </message>
        <message>
            <source>Prompt and settings are written into the files; without, they hold pixels and nothing else</source>
            <translation>프롬프트와 설정을 파일에 씁니다. 없으면 픽셀만 담깁니다</translation>
        </message>
        <message>
            <source>Rows of a sheet</source>
            <translation>인화지의 행</translation>
        </message>
        <message>
            <source>Pictures below each other on a page</source>
            <translation>한 페이지에 세로로 놓이는 이미지</translation>
        </message>
        <message>
            <source>Columns of a sheet</source>
            <translation>인화지의 열</translation>
        </message>
        <message>
            <source>Pictures beside each other on a page</source>
            <translation>한 페이지에 가로로 놓이는 이미지</translation>
        </message>
        <message>
            <source>Two lines below each picture of a sheet</source>
            <translation>인화지의 이미지마다 아래에 두 줄</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>파일을 담을 폴더</translation>
        </message>
        <message>
            <source>It is made if it is not there</source>
            <translation>없으면 만듭니다</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>내보내기 진행 상황</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Back from exporting</source>
            <translation>내보내기에서 돌아가기</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>뒤로(Esc)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>파일을 담을 폴더 선택</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>다른 폴더 선택</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Export the chosen pictures</source>
            <translation>선택한 이미지 내보내기</translation>
        </message>
        <message>
            <source>Write the files; nothing is overwritten</source>
            <translation>파일을 씁니다. 아무것도 덮어쓰지 않습니다</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>내보내기 중지</translation>
        </message>
        <message>
            <source>Write no more; what is written stays</source>
            <translation>더 쓰지 않습니다. 쓴 것은 남습니다</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>쓰기</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>파일 형식</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>품질</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>행</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>파일을 담을 폴더</translation>
        </message>
        <message>
            <source>Export pictures: {count}</source>
            <translation>이미지 내보내기: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} written</source>
            <translation>{total} 중 {done} 씀</translation>
        </message>
        <message>
            <source>Pages: {pages}, with up to {each} pictures each</source>
            <translation>페이지: {pages}, 페이지당 최대 {each}장</translation>
        </message>
        <message>
            <source>Existing files are never overwritten: a taken name gets a number.</source>
            <translation>있는 파일은 절대 덮어쓰지 않습니다. 이름이 겹치면 번호가 붙습니다.</translation>
        </message>
        <message>
            <source>Start pictures, masks and the like inside the file: it alone is enough to make it again</source>
            <translation>시작 이미지, 마스크 등을 파일에 담습니다. 그 파일만으로 다시 생성할 수 있습니다</translation>
        </message>
        <message>
            <source>With the pictures that they were made from</source>
            <translation>바탕이 된 이미지도 포함</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Model of the pictures</source>
            <translation>이미지의 모델</translation>
        </message>
        <message>
            <source>Only pictures of this model</source>
            <translation>이 모델의 이미지만</translation>
        </message>
        <message>
            <source>Order of the pictures</source>
            <translation>이미지의 순서</translation>
        </message>
        <message>
            <source>In which order pictures are shown</source>
            <translation>이미지를 보여 주는 순서</translation>
        </message>
        <message>
            <source>Size of the small pictures</source>
            <translation>작은 이미지의 크기</translation>
        </message>
        <message>
            <source>How large pictures are shown (+, -)</source>
            <translation>이미지를 보여 주는 크기(+, -)</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>작게</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>모든 모델</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>All pictures but those in the trash</source>
            <translation>휴지통을 제외한 모든 이미지</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <source>Pictures marked with a heart (F)</source>
            <translation>하트로 표시한 이미지(F)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>숨김</translation>
        </message>
        <message>
            <source>Pictures that the safety checker hides</source>
            <translation>안전 검사기가 숨긴 이미지</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>없어짐</translation>
        </message>
        <message>
            <source>Pictures whose files are not where they were</source>
            <translation>파일이 제자리에 없는 이미지</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Pictures that were moved to the trash</source>
            <translation>휴지통으로 옮긴 이미지</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>최신순</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>오래된순</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>별 많은순</translation>
        </message>
        <message>
            <source>By prompt</source>
            <translation>프롬프트순</translation>
        </message>
        <message>
            <source>By seed</source>
            <translation>시드순</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>모델순</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>모든 모양</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>모든 기간</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>이전 연도</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>가로</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>최근 30일</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>최근 7일</translation>
        </message>
        <message>
            <source>Only pictures of this shape</source>
            <translation>이 모양의 이미지만</translation>
        </message>
        <message>
            <source>Only pictures of this time</source>
            <translation>이 기간의 이미지만</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>세로</translation>
        </message>
        <message>
            <source>Shape of the pictures</source>
            <translation>이미지의 모양</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>정사각형</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>올해</translation>
        </message>
        <message>
            <source>When the pictures were made</source>
            <translation>이미지를 만든 때</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Saved pictures, newest first</source>
            <translation>저장된 이미지, 최신순</translation>
        </message>
        <message>
            <source>A click shows a picture, Enter shows it large, a double click restores its settings</source>
            <translation>클릭하면 이미지가 보이고, Enter는 크게 보기, 두 번 클릭하면 설정을 되살립니다</translation>
        </message>
        <message>
            <source>Finished pictures are kept here.</source>
            <translation>완성된 이미지가 여기에 보관됩니다.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>이미지</translation>
        </message>
    </context>
    <context>
        <name>GuidancePart</name>
        <message>
            <source>Guidance from this step on</source>
            <translation>이 스텝부터의 가이던스</translation>
        </message>
        <message>
            <source>Draw it with this guidance from the step above on; the steps before stay</source>
            <translation>위의 스텝부터 이 가이던스로 그립니다. 그 앞의 스텝은 그대로입니다</translation>
        </message>
        <message>
            <source>Draw it with 1, 3, 7.5, 15 and 30</source>
            <translation>1, 3, 7.5, 15, 30으로 그리기</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>가이던스</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>가이던스 {value}</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>차이, 4배 강조</translation>
        </message>
        <message>
            <source>Guidance {scale} from here on: {step}. Choose another step above.</source>
            <translation>여기부터 가이던스 {scale}: {step}. 위에서 다른 스텝을 고르세요.</translation>
        </message>
        <message>
            <source>Guidance {scale} from {step} on: {psnr} dB</source>
            <translation>{step}부터 가이던스 {scale}: {psnr} dB</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the folder of the log</source>
            <translation>로그 폴더 열기</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>진단 정보 복사</translation>
        </message>
    </context>
    <context>
        <name>HowItWorks</name>
        <message>
            <source>step {step}</source>
            <translation>스텝 {step}</translation>
        </message>
        <message>
            <source>1. The text encoder reads</source>
            <translation>1. 텍스트 인코더가 읽습니다</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is beyond is read in further parts, and words of two parts do not know of each other. The negative prompt, or an empty text, is read in the same way.</source>
            <translation>프롬프트는 토큰, 곧 단어와 단어 조각으로 나뉩니다. 텍스트 인코더(CLIP)는 각 토큰을 다른 토큰 사이에서의 뜻을 나타내는 수의 목록으로 바꿉니다. 한 번에 75토큰을 읽고, 넘치는 것은 다음 부분으로 읽으며, 서로 다른 부분의 단어는 서로를 알지 못합니다. 부정 프롬프트나 빈 텍스트도 같은 방식으로 읽습니다.</translation>
        </message>
        <message>
            <source>2. The seed makes noise</source>
            <translation>2. 시드가 노이즈를 만듭니다</translation>
        </message>
        <message>
            <source>The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one point of this latent picture, with a few numbers each. The same seed gives the same noise, so the same settings give the same picture.</source>
            <translation>이미지는 시드에서 뽑은 순수한 노이즈로 시작합니다. 크기는 작아서 8 × 8 픽셀마다 이 잠재 이미지의 한 점이 되고, 점마다 몇 개의 수가 있습니다. 같은 시드는 같은 노이즈를 주므로 같은 설정은 같은 이미지를 줍니다.</translation>
        </message>
        <message>
            <source>3. U-Net and sampler take the noise away, step by step</source>
            <translation>3. U-Net과 샘플러가 한 스텝씩 노이즈를 걷어 냅니다</translation>
        </message>
        <message>
            <source>At each step the U-Net looks at the noisy picture and at your words and guesses which part is noise. It guesses twice, with your prompt and without; guidance says how far to go from the second towards the first. The sampler decides how much of that noise to remove. These are the steps of your last picture:</source>
            <translation>스텝마다 U-Net은 노이즈 낀 이미지와 글을 보고 어느 부분이 노이즈인지 추측합니다. 프롬프트가 있을 때와 없을 때 두 번 추측하고, 가이던스는 뒤의 것에서 앞의 것으로 얼마나 나아갈지 정합니다. 샘플러는 그 노이즈를 얼마나 걷어 낼지 정합니다. 마지막 이미지의 스텝은 다음과 같습니다:</translation>
        </message>
        <message>
            <source>Make a picture, and its steps appear here.</source>
            <translation>이미지를 생성하면 그 스텝이 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>4. The VAE paints the pixels</source>
            <translation>4. VAE가 픽셀을 그립니다</translation>
        </message>
        <message>
            <source>When the last step is done, the decoder of the VAE turns the small latent picture into full size, eight times as wide and as high, and fills in fine detail. Then the picture is saved with everything that made it.</source>
            <translation>마지막 스텝이 끝나면 VAE의 디코더가 작은 잠재 이미지를 가로세로 여덟 배인 전체 크기로 바꾸고 세부를 채웁니다. 그런 다음 이미지를 만든 모든 정보와 함께 저장합니다.</translation>
        </message>
        <message>
            <source>The finished picture</source>
            <translation>완성된 이미지</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of numbers that stands for its meaning among the others, as if it was about to answer. It reads about 500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has one.</source>
            <translation>프롬프트는 토큰, 곧 단어와 단어 조각으로 나뉩니다. 언어 모델은 마치 답하려는 것처럼 각 토큰을 다른 토큰 사이에서의 뜻을 나타내는 수의 목록으로 바꿉니다. 약 500토큰을 읽고 넘치는 것은 읽지 않습니다. 모델에 부정 프롬프트가 있으면 같은 방식으로 읽습니다.</translation>
        </message>
        <message>
            <source>At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the negative one; models for few steps guess once. The sampler decides how far to go. These are the steps of your last picture:</source>
            <translation>스텝마다 트랜스포머는 노이즈 낀 이미지와 글을 하나의 토큰 열로 보고 노이즈에서 이미지로 가는 길을 추측합니다. 가이던스가 있으면 프롬프트와 부정 프롬프트로 두 번 추측하고, 스텝이 적은 모델은 한 번 추측합니다. 샘플러는 얼마나 나아갈지 정합니다. 마지막 이미지의 스텝은 다음과 같습니다:</translation>
        </message>
        <message>
            <source>3. Transformer and sampler take the noise away, step by step</source>
            <translation>3. 트랜스포머와 샘플러가 한 스텝씩 노이즈를 걷어 냅니다</translation>
        </message>
        <message>
            <source>Draw it with a recorder</source>
            <translation>기록하며 그리기</translation>
        </message>
        <message>
            <source>Draw this picture once more when the engine is free, and see its latents and answers as they come</source>
            <translation>엔진이 비면 이 이미지를 한 번 더 그려 잠재 변수와 답을 나오는 대로 봅니다</translation>
        </message>
    </context>
    <context>
        <name>HowPage</name>
        <message>
            <source>Introduction</source>
            <translation>소개</translation>
        </message>
        <message>
            <source>How a picture comes about, without one picture in particular</source>
            <translation>특정 이미지 없이, 이미지가 만들어지는 과정</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Describe a picture on the left and press Ctrl+Enter.</source>
            <translation>왼쪽에 이미지를 설명하고 Ctrl+Enter를 누르세요.</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>아직 이미지가 없습니다</translation>
        </message>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>{count} 중 {index}번째 이미지</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>미완료</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>이미지</translation>
        </message>
    </context>
    <context>
        <name>InlineBar</name>
        <message>
            <source>Progress of what takes long</source>
            <translation>오래 걸리는 일의 진행 상황</translation>
        </message>
    </context>
    <context>
        <name>InstalledList</name>
        <message>
            <source>{size} in memory with all that it draws with</source>
            <translation>그리는 데 쓰는 모든 것과 함께 메모리 {size}</translation>
        </message>
        <message>
            <source>of its forms here the best for this machine</source>
            <translation>여기 있는 형식 중 이 컴퓨터에 가장 알맞음</translation>
        </message>
        <message>
            <source>for this machine rather “{form}”</source>
            <translation>이 컴퓨터에는 “{form}” 쪽이 알맞음</translation>
        </message>
        <message>
            <source>about {seconds} s a step here</source>
            <translation>여기서 한 스텝에 약 {seconds}초</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>설치된 모델</translation>
        </message>
        <message>
            <source>Its pictures: {db} dB from the original's</source>
            <translation>그림: 원본과 {db} dB 차이</translation>
        </message>
        <message>
            <source>A double click draws with a model</source>
            <translation>두 번 클릭하면 그 모델로 그립니다</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>계열</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Columns of the installed models</source>
            <translation>설치된 모델의 열</translation>
        </message>
        <message>
            <source>Drag a line to make a column wider</source>
            <translation>선을 끌어 열을 넓힙니다</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Use the selected model</source>
            <translation>선택한 모델 사용</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>이 모델로 그리기</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Show the selected model in its folder</source>
            <translation>선택한 모델을 폴더에서 보기</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}</source>
            <translation>체크포인트: {checkpoints} · LoRA, VAE 등: {parts} · 사용할 수 없음: {refused}</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>목록에서 제거</translation>
        </message>
        <message>
            <source>Remove the selected model from the list</source>
            <translation>선택한 모델을 목록에서 제거</translation>
        </message>
        <message>
            <source>Forget the folder or file that was added; nothing on the disk changes</source>
            <translation>추가한 폴더나 파일을 잊습니다. 디스크에서는 아무것도 바뀌지 않습니다</translation>
        </message>
        <message>
            <source>What the selected model predicts</source>
            <translation>선택한 모델이 예측하는 것</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>노이즈(엡실론)</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>속도(v)</translation>
        </message>
        <message>
            <source>Its weights do not tell: if pictures come out as noise, choose the other</source>
            <translation>가중치로는 알 수 없습니다. 이미지가 노이즈로만 나오면 다른 쪽을 고르세요</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}</source>
            <translation>체크포인트: {checkpoints} · LoRA, VAE 등: {parts}</translation>
        </message>
        <message>
            <source>With sddesk</source>
            <translation>sddesk에 포함</translation>
        </message>
        <message>
            <source>Your folders</source>
            <translation>내 폴더</translation>
        </message>
        <message>
            <source>Made for: {base}</source>
            <translation>대상 모델: {base}</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>내 파일</translation>
        </message>
        <message>
            <source>A1111 or Forge</source>
            <translation>A1111 또는 Forge</translation>
        </message>
        <message>
            <source>ComfyUI</source>
            <translation>ComfyUI</translation>
        </message>
        <message>
            <source>Kind of LoRA: {kind}</source>
            <translation>LoRA 종류: {kind}</translation>
        </message>
        <message>
            <source>Trigger words: {words}</source>
            <translation>트리거 단어: {words}</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face 캐시</translation>
        </message>
        <message>
            <source>Text encoders</source>
            <translation>텍스트 인코더</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Not usable here</source>
            <translation>여기서 사용할 수 없음</translation>
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
            <translation>{name}(인페인팅)</translation>
        </message>
        <message>
            <source>Tiny decoders</source>
            <translation>작은 디코더</translation>
        </message>
        <message>
            <source>Upscalers</source>
            <translation>업스케일러</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>{name} (instruct-pix2pix)</source>
            <translation>{name}(instruct-pix2pix)</translation>
        </message>
        <message>
            <source>Needs: {parts}</source>
            <translation>필요: {parts}</translation>
        </message>
        <message>
            <source>Nothing of this kind is here yet.</source>
            <translation>이 종류는 아직 없습니다.</translation>
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
            <translation>이미지 인코더</translation>
        </message>
    </context>
    <context>
        <name>JobDelegate</name>
        <message>
            <source>from a chat program</source>
            <translation>채팅 프로그램에서</translation>
        </message>
        <message>
            <source>from a watched folder</source>
            <translation>감시 폴더에서</translation>
        </message>
        <message>
            <source>from another program</source>
            <translation>다른 프로그램에서</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>running</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>중단됨</translation>
        </message>
        <message>
            <source>(empty prompt)</source>
            <translation>(빈 프롬프트)</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>이미지 1장</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>이미지 {count}장</translation>
        </message>
        <message>
            <source>{done} of {count} pictures</source>
            <translation>이미지 {count}장 중 {done}장</translation>
        </message>
        <message>
            <source>made again to be compared</source>
            <translation>비교하려고 다시 생성됨</translation>
        </message>
        <message>
            <source>from the command line</source>
            <translation>명령줄에서</translation>
        </message>
        <message>
            <source>enlarge {scale} times</source>
            <translation>{scale}배 확대</translation>
        </message>
    </context>
    <context>
        <name>JobPanel</name>
        <message>
            <source>Pause the queue</source>
            <translation>대기열 일시 중지</translation>
        </message>
        <message>
            <source>Cancel the current job</source>
            <translation>현재 작업 취소</translation>
        </message>
        <message>
            <source>Clear waiting jobs</source>
            <translation>대기 중인 작업 비우기</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>작업 목록</translation>
        </message>
        <message>
            <source>List of jobs (Ctrl+J)</source>
            <translation>작업 목록(Ctrl+J)</translation>
        </message>
        <message>
            <source>queue: {count} waiting</source>
            <translation>대기열: {count}개 대기</translation>
        </message>
        <message>
            <source>queue: {running} running, {count} waiting</source>
            <translation>대기열: {running}개 진행, {count}개 대기</translation>
        </message>
        <message>
            <source>queue: {running} running</source>
            <translation>대기열: {running}개 진행</translation>
        </message>
        <message>
            <source>queue: empty</source>
            <translation>대기열: 비어 있음</translation>
        </message>
        <message>
            <source>{queue}, paused</source>
            <translation>{queue}, 일시 중지됨</translation>
        </message>
        <message>
            <source>{queue}, about {time} left</source>
            <translation>{queue}, 약 {time} 남음</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>대기열 계속</translation>
        </message>
        <message>
            <source>Pause after the current job</source>
            <translation>현재 작업 뒤에 일시 중지</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Keys of: {command}</source>
            <translation>키: {command}</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>키를 누르세요…</translation>
        </message>
        <message>
            <source>Press, then press the new keys; Delete for none, Esc to leave them</source>
            <translation>누른 뒤 새 키를 누르세요. Delete는 없음, Esc는 그대로 둡니다</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Back to the usual keys: {keys}</source>
            <translation>보통 키로 되돌리기: {keys}</translation>
        </message>
        <message>
            <source>Take the keys away there and use them here</source>
            <translation>저기서 키를 떼어 여기에 씁니다</translation>
        </message>
        <message>
            <source>Use the keys for: {command}</source>
            <translation>이 키를 쓸 곳: {command}</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>여기에 쓰기</translation>
        </message>
        <message>
            <source>Usual keys of: {command}</source>
            <translation>보통 키: {command}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>{keys} is taken. {place}.</source>
            <translation>{keys}은(는) 이미 쓰고 있습니다. {place}.</translation>
        </message>
        <message>
            <source>{keys} is: {command}.</source>
            <translation>{keys}의 기능: {command}.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Making pictures</source>
            <translation>이미지 만들기</translation>
        </message>
        <message>
            <source>Places and pages</source>
            <translation>장소와 페이지</translation>
        </message>
        <message>
            <source>The picture in view, or the selected ones</source>
            <translation>보고 있는 이미지 또는 선택한 이미지</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>프로그램</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>키 없음</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Press a key's button, then the keys that you want instead.</source>
            <translation>키 버튼을 누른 뒤 대신 쓸 키를 누르세요.</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.</source>
            <translation>세 부분이 함께 일합니다: VAE, U-Net 대신의 트랜스포머, 그리고 하나 이상의 텍스트 인코더.</translation>
        </message>
        <message>
            <source>This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.</source>
            <translation>이 트랜스포머는 가이던스 없이 잘 그리도록 학습했습니다. 스텝마다 한 번 답하며 배율이 없습니다.</translation>
        </message>
        <message>
            <source>This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained to answer as guidance with two answers would. There is no answer without text.</source>
            <translation>이 트랜스포머는 가이던스 배율을 타임스텝과 함께 하나의 수로 읽고 한 번 답합니다. 두 답으로 하는 가이던스처럼 답하도록 학습했습니다. 텍스트 없는 답은 없습니다.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>이것을 되풀이합니다. 적은 스텝용으로 만든 모델은 4에서 8번, 다른 모델은 최대 50번입니다. 끝에 VAE의 디코더가 잠재 변수를 이미지로 바꿉니다.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>이것을 되풀이합니다. 적은 스텝용으로 만든 모델은 4에서 8번, 다른 모델은 최대 50번, 여기서는 {forwards}번입니다. 끝에 VAE의 디코더가 잠재 변수를 이미지로 바꿉니다.</translation>
        </message>
        <message>
            <source>This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian noise to a picture, and walks it step by step.</source>
            <translation>이것은 흐름을 예측하는 잠재 확산 모델입니다. 무작위 가우스 노이즈에서 이미지로 가는 길을 찾도록 학습했고, 그 길을 한 스텝씩 걷습니다.</translation>
        </message>
        <message>
            <source>The transformer then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>그다음 트랜스포머가 임베딩의 안내를 받아 잠재 변수에서 노이즈를 거듭 걷어 냅니다.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out.</source>
            <translation>텍스트 인코더는 프롬프트를 트랜스포머가 이해하는 임베딩으로 바꿉니다. 그 자체도 토큰의 열이 들어가고 벡터의 열이 나오는 트랜스포머입니다.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>텍스트 인코더는 프롬프트를 트랜스포머가 이해하는 임베딩으로 바꿉니다. 그 자체도 토큰의 열이 들어가고 벡터의 열이 나오는 트랜스포머이며, 여기서는 {tokens} × {width}입니다.</translation>
        </message>
        <message>
            <source>The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back as many: there is no lower resolution in the middle as in a U-Net.</source>
            <translation>잠재 변수는 패치로 나뉘고 각각 토큰이 됩니다. 모든 블록은 그 전부를 읽고 같은 수를 돌려줍니다. U-Net처럼 가운데에 더 낮은 해상도가 있지 않습니다.</translation>
        </message>
        <message>
            <source>The attention of each block tells how much each place looked at each token of the text. Shown is the mean of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. Bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>각 블록의 어텐션은 각 자리가 텍스트의 각 토큰을 얼마나 보았는지 알려 줍니다. 모든 헤드의 평균을 텍스트 전체를 본 것에 대한 비율로 보여 주며, 자리가 이미지에서 보는 것은 뺐습니다. 밝은 자리가 가장 많이 보았습니다. 단어가 어디에 작용하는지를 말할 뿐, 거기서 무엇을 하는지는 말하지 않습니다.</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer reads; its decoder turns latents back into a picture.</source>
            <translation>VAE는 오토인코더이며 두 부분이 있습니다. 인코더는 이미지를 트랜스포머가 읽는 잠재 변수로 바꾸고, 디코더는 잠재 변수를 다시 이미지로 바꿉니다.</translation>
        </message>
        <message>
            <source>So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the latents, not for each pixel.</source>
            <translation>그래서 매개변수가 수십억 개인 트랜스포머도 충분히 빠릅니다. 픽셀마다가 아니라 잠재 변수의 패치마다 토큰 하나를 읽습니다.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, Heun, DPM-Solver multistep, UniPC.</source>
            <translation>많은 스케줄러가 이 스텝을 할 수 있으며 저마다 장점이 있습니다: 흐름에 흔히 쓰는 Euler, 그리고 Heun, DPM-Solver multistep, UniPC.</translation>
        </message>
        <message>
            <source>Its base model, where there is one, has guidance and needs more steps.</source>
            <translation>기본 모델이 있다면 그 모델에는 가이던스가 있고 더 많은 스텝이 필요합니다.</translation>
        </message>
        <message>
            <source>Its answer is the flow, the difference between noise and picture. The clean latents that it expects follow from that.</source>
            <translation>그 답은 흐름, 곧 노이즈와 이미지의 차이입니다. 예상하는 깨끗한 잠재 변수가 여기서 나옵니다.</translation>
        </message>
        <message>
            <source>It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. What a model puts around the prompt as a question to it is no word of yours.</source>
            <translation>이미지를 위해 학습한 것이 아닙니다. 미리 텍스트로 학습한 T5나 언어 모델을 씁니다. 모델이 질문으로서 프롬프트 둘레에 붙이는 것은 사용자가 쓴 단어가 아닙니다.</translation>
        </message>
        <message>
            <source>In the attention of a block, text and picture are one row of tokens: each place of the picture looks at each token of the text and at all other places, and so it follows the text.</source>
            <translation>블록의 어텐션에서 텍스트와 이미지는 하나의 토큰 열입니다. 이미지의 각 자리는 텍스트의 각 토큰과 다른 모든 자리를 보고, 그렇게 텍스트를 따릅니다.</translation>
        </message>
        <message>
            <source>Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill a part of a picture were trained with 30.</source>
            <translation>수가 클수록 프롬프트를 더 가까이 따르고 다양함은 줄어듭니다. 대부분의 프롬프트에는 2에서 4가 알맞고, 이미지의 일부를 채우는 모델은 30으로 학습했습니다.</translation>
        </message>
        <message>
            <source>Guidance {scale} from step {step} on: {psnr} dB from the picture</source>
            <translation>스텝 {step}부터 가이던스 {scale}: 이미지와 {psnr} dB</translation>
        </message>
        <message>
            <source>Each block adds its answer to what it was given, so that nothing that matters is lost on the way through all of them.</source>
            <translation>각 블록은 받은 것에 자신의 답을 더하므로, 모든 블록을 지나는 동안 중요한 것은 사라지지 않습니다.</translation>
        </message>
        <message>
            <source>At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>스텝마다 트랜스포머는 네거티브 프롬프트에 한 번, 프롬프트에 한 번 답합니다. 가이던스는 첫 답에서 둘째 답 쪽으로, 그 너머까지 갑니다: 없이 + 배율 × (함께 − 없이).</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered flow; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>모두 잠재 변수와 답한 흐름에서 예상되는 깨끗한 이미지를 계산하며, 거기서 나아가는 방식이 다릅니다. 곡선은 그 길의 노이즈 수준입니다.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the flow that the transformer answered.</source>
            <translation>스케줄러, 곧 샘플러는 이전 잠재 변수와 트랜스포머가 답한 흐름에서 다음 잠재 변수를 계산합니다.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these models, and far higher ones burn the colours.</source>
            <translation>배율 1은 가이던스가 없는 것입니다. 높을수록 프롬프트를 더 가까이 따르고 다양함은 줄어듭니다. 이 모델들에는 3에서 7이 알맞고, 훨씬 높으면 색이 탑니다.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net answered.</source>
            <translation>스케줄러, 곧 샘플러는 이전 잠재 변수와 U-Net이 답한 노이즈로 다음 잠재 변수를 계산합니다.</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered noise; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>모두 잠재 변수와 답한 노이즈로 예상되는 깨끗한 이미지를 계산하며, 거기서 나아가는 방법이 다릅니다. 곡선은 그 길의 노이즈 수준입니다.</translation>
        </message>
        <message>
            <source>At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>스텝마다 U-Net은 텍스트 없이 한 번, 텍스트와 함께 한 번 답합니다. 가이던스는 첫 답에서 둘째 답 쪽으로, 그 너머까지 갑니다: 없이 + 배율 × (함께 − 없이).</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>채널 {number}</translation>
        </message>
        <message>
            <source>Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each place of the picture looks at each token.</source>
            <translation>양쪽 절반에 있는, 대개 ResNet 블록 사이의 교차 어텐션 층이 텍스트를 따르게 합니다. 이미지의 각 자리가 각 토큰을 봅니다.</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>차이, 4배 강조</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>인코딩 후 디코딩</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>가이던스 {value}</translation>
        </message>
        <message>
            <source>In</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from that.</source>
            <translation>그 답은 잠재 변수에 든 노이즈, 곧 노이즈 잔차입니다. 예상하는 깨끗한 잠재 변수가 거기서 나옵니다.</translation>
        </message>
        <message>
            <source>Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference from diffusion in pixels, and it saves memory and work.</source>
            <translation>잠재 확산은 이미지의 작고 압축된 형태인 잠재 변수를 다룹니다. 이것이 픽셀 확산과 다른 점이며 메모리와 계산을 아낍니다.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, DPM-Solver multistep.</source>
            <translation>이 스텝은 여러 스케줄러가 할 수 있고 저마다 장점이 있습니다: 흔히 쓰는 PNDM, K-LMS, Heun, DPM-Solver 다단계.</translation>
        </message>
        <message>
            <source>Nearest words in the encoder's table</source>
            <translation>인코더 표에서 가장 가까운 단어</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>수</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>논문</translation>
        </message>
        <message>
            <source>Point at a word to see where it acts.</source>
            <translation>단어를 가리키면 어디에 작용하는지 보입니다.</translation>
        </message>
        <message>
            <source>Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in the middle lose nothing that matters.</source>
            <translation>내려가는 길의 ResNet 블록에서 올라가는 길의 블록으로 지름길이 이어져, 가운데의 작은 층에서 중요한 것이 사라지지 않습니다.</translation>
        </message>
        <message>
            <source>Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP's. (That of sddesk's own starter model was trained with its U-Net.)</source>
            <translation>Stable Diffusion은 이것을 학습하지 않습니다. Imagen처럼 미리 학습된 CLIP의 것을 씁니다. (sddesk 시작 모델의 것은 U-Net과 함께 학습되었습니다.)</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>{steps} 중 {step} 스텝</translation>
        </message>
        <message>
            <source>The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the picture to a lower resolution; the second brings it back up, with less noise.</source>
            <translation>U-Net에는 ResNet 블록으로 된 인코더와 디코더가 있습니다. 앞의 것은 이미지의 표현을 낮은 해상도로 내리고, 뒤의 것은 노이즈를 줄여 다시 올립니다.</translation>
        </message>
        <message>
            <source>The VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; its decoder turns latents back into a picture.</source>
            <translation>오토인코더인 VAE에는 두 절반이 있습니다. 인코더는 이미지를 U-Net이 읽는 잠재 변수로 바꾸고, 디코더는 잠재 변수를 다시 이미지로 바꿉니다.</translation>
        </message>
        <message>
            <source>The loop</source>
            <translation>반복</translation>
        </message>
        <message>
            <source>The noise of seed {seed}</source>
            <translation>시드 {seed}의 노이즈</translation>
        </message>
        <message>
            <source>The prompt</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>텍스트 인코더는 프롬프트를 U-Net이 이해하는 임베딩으로 바꿉니다. 토큰의 열이 들어가고 벡터의 열이 나오는 트랜스포머이며, 여기서는 {tokens} × {width}입니다.</translation>
        </message>
        <message>
            <source>This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.</source>
            <translation>이 이미지를 인코더와 디코더에 통과시킨 결과: {psnr} dB. 차이는 잠재 변수가 잃는 것입니다.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>Where each word acts</source>
            <translation>각 단어가 작용하는 곳</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB from the picture</source>
            <translation>“{word}” 없이: 이미지에서 {psnr} dB</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>다른 것과 비교하는 기준</translation>
        </message>
        <message>
            <source>x0 = x − σ · answer = x − {sigma} · answer</source>
            <translation>x0 = x − σ · 답 = x − {sigma} · 답</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>VAE로 디코딩한 x0</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>텍스트 없는 x0</translation>
        </message>
        <message>
            <source>… and {count} tokens that fill the text up</source>
            <translation>… 그리고 텍스트를 채우는 토큰 {count}개</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>텍스트 있는 x0</translation>
        </message>
        <message>
            <source>x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer</source>
            <translation>x0 = α · x − σ · 답 = {alpha} · x − {sigma} · 답</translation>
        </message>
        <message>
            <source>x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}</source>
            <translation>x0 = (x − σ · 답) / α = (x − {sigma} · 답) / {alpha}</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}</source>
            <translation>타임스텝 {timestep}, α {alpha}, σ {sigma}, 다음 σ {next_sigma}; 노이즈 대 이미지 {ratio}</translation>
        </message>
        <message>
            <source>Why it is fast</source>
            <translation>빠른 이유</translation>
        </message>
        <message>
            <source>When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. A start picture needs the encoder, too.</source>
            <translation>이미지를 만들 때는 디코더만 필요합니다. 디코더는 노이즈 없는 잠재 변수를 이미지로 바꿉니다. 시작 이미지에는 인코더도 필요합니다.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a U-Net and a text encoder such as CLIP's.</source>
            <translation>VAE, U-Net, 그리고 CLIP 같은 텍스트 인코더, 세 부분이 함께 일합니다.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>이것을 보통 50번쯤, 여기서는 {forwards}번 되풀이합니다. 마지막에 VAE의 디코더가 잠재 변수를 이미지로 바꿉니다.</translation>
        </message>
        <message>
            <source>The text encoder</source>
            <translation>텍스트 인코더</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>The negative prompt</source>
            <translation>부정 프롬프트</translation>
        </message>
        <message>
            <source>The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and layers; bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>교차 어텐션은 각 자리가 각 토큰을 얼마나 보았는지 알려 줍니다. 모든 헤드와 층의 평균을 보여 주며 밝은 자리가 가장 많이 보았습니다. 단어가 어디에 작용하는지를 말할 뿐, 거기서 무엇을 하는지는 말하지 않습니다.</translation>
        </message>
        <message>
            <source>The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × {rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer numbers, so memory and work shrink with it.</source>
            <translation>VAE는 각 변을 {factor}분의 1로 줄입니다. 3 × {height} × {picture_width}가 {channels} × {rows} × {columns}가 됩니다. 자리는 {factor} × {factor} = {places}분의 1, 수는 {ratio}분의 1이 되어 메모리와 계산도 그만큼 줄어듭니다.</translation>
        </message>
        <message>
            <source>The U-Net then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>그런 다음 U-Net이 임베딩의 안내를 받아 잠재 변수에서 노이즈를 거듭 걷어 냅니다.</translation>
        </message>
        <message>
            <source>The U-Net</source>
            <translation>U-Net</translation>
        </message>
        <message>
            <source>Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by step, until a picture is left.</source>
            <translation>Stable Diffusion은 잠재 확산 모델입니다. 이미지가 남을 때까지 무작위 가우스 노이즈를 한 스텝씩 걷어 내도록 학습되었습니다.</translation>
        </message>
        <message>
            <source>So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory.</source>
            <translation>그래서 512 × 512 픽셀 이미지는 메모리 16 GB인 GPU에서도 빨리 만들어집니다.</translation>
        </message>
        <message>
            <source>Samplers side by side</source>
            <translation>샘플러 나란히 보기</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>매개변수</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>출력</translation>
        </message>
        <message>
            <source>Noise to picture (σ / α) at each step, logarithmic</source>
            <translation>스텝마다의 노이즈 대 이미지(σ / α), 로그 눈금</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>메모리</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>잠재 변수</translation>
        </message>
        <message>
            <source>Latent diffusion</source>
            <translation>잠재 확산</translation>
        </message>
        <message>
            <source>In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.</source>
            <translation>학습할 때는 인코더가 잠재 변수를 만들고 거기에 노이즈를 점점 더합니다. 이것이 순방향 확산입니다.</translation>
        </message>
        <message>
            <source>How this picture comes about</source>
            <translation>이 이미지가 만들어지는 과정</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>가이던스</translation>
        </message>
        <message>
            <source>Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on every pixel. That makes it hard to train and hard to use.</source>
            <translation>픽셀 확산은 좋은 이미지를 주지만, 스텝마다 모든 픽셀을 다루므로 느리고 메모리가 많이 듭니다. 그래서 학습하기도 쓰기도 어렵습니다.</translation>
        </message>
        <message>
            <source>DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50.</source>
            <translation>DPM-Solver 다단계는 더 적은 스텝으로 좋은 이미지에 이릅니다. 50 대신 25입니다.</translation>
        </message>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>예상되는 깨끗한 이미지(x0)</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>블록</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>다른 시드</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the prompt gives embeddings of {tokens} × {width}.</source>
            <translation>시드와 프롬프트가 들어갑니다. 시드 {seed}는 {channels} × {rows} × {columns}의 무작위 잠재 변수를, 프롬프트는 {tokens} × {width}의 임베딩을 줍니다.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits Stable Diffusion, and far higher ones burn the colours.</source>
            <translation>배율 1은 가이던스가 없는 것입니다. 높을수록 프롬프트에 가깝고 다양성이 줄어듭니다. Stable Diffusion에는 7~8.5가 알맞고 훨씬 높으면 색이 탑니다.</translation>
        </message>
        <message>
            <source>Forward {step} of {forwards} (for {steps} steps)</source>
            <translation>순전파 {step}/{forwards}({steps} 스텝)</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>벡터</translation>
        </message>
        <message>
            <source>The clean picture that each step expected, as a film</source>
            <translation>각 스텝이 예상한 깨끗한 이미지, 필름으로</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>모든 해상도</translation>
        </message>
        <message>
            <source>What latents lose shows when a picture goes through the encoder and then through the decoder.</source>
            <translation>이미지를 인코더에 넣고 이어 디코더에 넣으면 잠재 변수가 잃는 것이 보입니다.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.</source>
            <translation>텍스트 인코더는 프롬프트를 U-Net이 이해하는 임베딩으로 바꿉니다. 토큰의 열이 들어가고 벡터의 열이 나오는 트랜스포머이며, Stable Diffusion에서는 77 × 768입니다.</translation>
        </message>
        <message>
            <source>The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is 8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.</source>
            <translation>Stable Diffusion의 VAE는 각 변을 8분의 1로 줄입니다. 3 × 512 × 512가 4 × 64 × 64가 됩니다. 자리는 8 × 8 = 64분의 1, 수는 48분의 1이 되어 메모리와 계산도 그만큼 줄어듭니다.</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt gives embeddings of 77 × 768.</source>
            <translation>시드와 프롬프트가 들어갑니다. Stable Diffusion에서 시드는 4 × 64 × 64의 무작위 잠재 변수를, 프롬프트는 77 × 768의 임베딩을 줍니다.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>이것을 보통 50번쯤 되풀이합니다. 마지막에 VAE의 디코더가 잠재 변수를 이미지로 바꿉니다.</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>모든 블록</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>블록 {block}/{blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>맵의 층</translation>
        </message>
        <message>
            <source>The transformer</source>
            <translation>트랜스포머</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Number of pictures</source>
            <translation>이미지 수</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>이미지 1장</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>이미지 {count}장</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count}장 선택됨</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>이 이미지의 파일 선택…</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>크게 보기</translation>
        </message>
    </context>
    <context>
        <name>Locate</name>
        <message>
            <source>A folder in which the missing pictures may be</source>
            <translation>없어진 이미지가 있을 수 있는 폴더</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</source>
            <translation>이미지 (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>The file that this picture is now</source>
            <translation>지금 이 이미지인 파일</translation>
        </message>
    </context>
    <context>
        <name>LoopView</name>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>예상되는 깨끗한 이미지(x0)</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>잠재 변수</translation>
        </message>
        <message>
            <source>Show the steps one after the other</source>
            <translation>스텝을 차례로 보여 줍니다</translation>
        </message>
        <message>
            <source>The step that is shown</source>
            <translation>보이는 스텝</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>텍스트 있는 x0</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>텍스트 없는 x0</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>VAE로 디코딩한 x0</translation>
        </message>
        <message>
            <source>The noise of the seed</source>
            <translation>시드의 노이즈</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>스텝</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>재생</translation>
        </message>
        <message>
            <source>How often each number is in the noise</source>
            <translation>각 수가 노이즈에 나타나는 빈도</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>다른 시드</translation>
        </message>
        <message>
            <source>Save as film…</source>
            <translation>필름으로 저장…</translation>
        </message>
        <message>
            <source>Save the clean picture of each step as GIF, APNG or WebP</source>
            <translation>각 스텝의 깨끗한 이미지를 GIF, APNG, WebP로 저장</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}</source>
            <translation>타임스텝 {timestep}, α {alpha}, σ {sigma}, 노이즈 대 이미지 {ratio}</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>{steps} 중 {step} 스텝</translation>
        </message>
        <message>
            <source>Forward {forward} of {forwards} (for {steps} steps)</source>
            <translation>순전파 {forward}/{forwards}({steps} 스텝)</translation>
        </message>
    </context>
    <context>
        <name>LoraRow</name>
        <message>
            <source>Remove {name}</source>
            <translation>{name} 제거</translation>
        </message>
        <message>
            <source>Draw without it</source>
            <translation>이것 없이 그리기</translation>
        </message>
        <message>
            <source>Weight of {name}, slider</source>
            <translation>{name}의 가중치 슬라이더</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <translation>{name}의 가중치</translation>
        </message>
        <message>
            <source>1 is as it was trained, 0 is without it, below 0 is the other way round</source>
            <translation>1은 학습한 그대로, 0은 없는 것, 0보다 작으면 반대로</translation>
        </message>
        <message>
            <source>Put “{word}” into the prompt</source>
            <translation>“{word}”를 프롬프트에 넣기</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A folder that holds a model</source>
            <translation>모델이 든 폴더</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Exact</source>
            <translation>정확</translation>
        </message>
        <message>
            <source>The steps that are set, and the model's own decoder: the same picture as other programs make</source>
            <translation>설정한 스텝과 모델 자체의 디코더: 다른 프로그램과 같은 이미지</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>빠름</translation>
        </message>
        <message>
            <source>For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. The picture is nearly the same, with softer details.</source>
            <translation>시험해 볼 때: 더 적게 설정하지 않는 한 빠른 샘플러 {steps} 스텝과 작은 디코더. 이미지는 거의 같고 세부가 더 부드럽습니다.</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose a model…</source>
            <translation>모델 선택…</translation>
        </message>
        <message>
            <source>Models to download, with size and licence (Ctrl+M)</source>
            <translation>다운로드할 모델, 크기와 라이선스 포함(Ctrl+M)</translation>
        </message>
        <message>
            <source>Add a model folder…</source>
            <translation>모델 폴더 추가…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>모델이 든 폴더 선택(Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a model folder, from the card</source>
            <translation>카드에서 모델 폴더 추가</translation>
        </message>
        <message>
            <source>Dismiss the card</source>
            <translation>카드 닫기</translation>
        </message>
        <message>
            <source>Dismiss: the menu keeps this</source>
            <translation>닫기: 메뉴에 남아 있습니다</translation>
        </message>
        <message>
            <source>Get Stable Diffusion</source>
            <translation>Stable Diffusion 받기</translation>
        </message>
        <message>
            <source>The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk already, add its folder; nothing is copied.</source>
            <translation>내장된 시작 모델은 작고 빠릅니다. Stable Diffusion 1과 2는 512~768픽셀 이미지를 그립니다. CreativeML Open RAIL 라이선스로 약 2.7 GB를 다운로드합니다. 이미 디스크에 있으면 그 폴더를 추가하세요. 아무것도 복사하지 않습니다.</translation>
        </message>
        <message>
            <source>On this machine's GPU a picture takes seconds.</source>
            <translation>이 컴퓨터의 그래픽 카드로는 이미지 한 장에 몇 초 걸립니다.</translation>
        </message>
        <message>
            <source>On this Mac a picture takes some tens of seconds.</source>
            <translation>이 Mac에서는 이미지 한 장에 수십 초 걸립니다.</translation>
        </message>
        <message>
            <source>This machine has no usable GPU: a picture of such a model takes minutes.</source>
            <translation>이 컴퓨터에는 쓸 수 있는 GPU가 없습니다. 이런 모델의 이미지는 몇 분 걸립니다.</translation>
        </message>
    </context>
    <context>
        <name>ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>The model that draws</source>
            <translation>그리는 모델</translation>
        </message>
        <message>
            <source>The model that draws: {family}, made for {size} × {size} pixels</source>
            <translation>그리는 모델: {family}, {size} × {size} 픽셀용</translation>
        </message>
        <message>
            <source>The model that redraws parts of a picture: {family}, made for {size} × {size} pixels</source>
            <translation>이미지의 일부를 다시 그리는 모델: {family}, {size} × {size} 픽셀용</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>On this machine</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>추천</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>폴더 추가…</translation>
        </message>
        <message>
            <source>A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)</source>
            <translation>diffusers 폴더, 또는 A1111, Forge, ComfyUI의 폴더(Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>파일 추가…</translation>
        </message>
        <message>
            <source>A .safetensors file, or ComfyUI's extra_model_paths.yaml</source>
            <translation>.safetensors 파일, 또는 ComfyUI의 extra_model_paths.yaml</translation>
        </message>
        <message>
            <source>Or drop a .safetensors file or a folder here. Nothing is moved or copied.</source>
            <translation>또는 .safetensors 파일이나 폴더를 여기에 놓으세요. 아무것도 옮기거나 복사하지 않습니다.</translation>
        </message>
        <message>
            <source>Another model of the hub: owner/name</source>
            <translation>허브의 다른 모델: owner/name</translation>
        </message>
        <message>
            <source>Branch, tag or commit: main</source>
            <translation>브랜치, 태그 또는 커밋: main</translation>
        </message>
        <message>
            <source>Branch, tag or commit of the other model</source>
            <translation>다른 모델의 브랜치, 태그 또는 커밋</translation>
        </message>
        <message>
            <source>Empty for the newest; a commit is fetched as it was then</source>
            <translation>비워 두면 최신, 커밋을 적으면 그때 그대로 받습니다</translation>
        </message>
        <message>
            <source>Another model of the hub</source>
            <translation>허브의 다른 모델</translation>
        </message>
        <message>
            <source>owner/name, owner/name/file.safetensors, or the address of its page</source>
            <translation>owner/name, owner/name/file.safetensors 또는 페이지 주소</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>Download the model of this name</source>
            <translation>이 이름의 모델 다운로드</translation>
        </message>
        <message>
            <source>Only safetensors files are fetched, and no code</source>
            <translation>safetensors 파일만 받고 코드는 받지 않습니다</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>액세스 토큰</translation>
        </message>
        <message>
            <source>From huggingface.co/settings/tokens; only gated and private models need one</source>
            <translation>huggingface.co/settings/tokens에서 받습니다. 제한된 모델과 비공개 모델에만 필요합니다</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>보관</translation>
        </message>
        <message>
            <source>Keep the access token</source>
            <translation>액세스 토큰 보관</translation>
        </message>
        <message>
            <source>Stored in this system's key store, and nowhere else</source>
            <translation>이 시스템의 키 저장소에만 저장됩니다</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Remove the access token</source>
            <translation>액세스 토큰 제거</translation>
        </message>
        <message>
            <source>Remove it from this system's key store</source>
            <translation>이 시스템의 키 저장소에서 제거합니다</translation>
        </message>
        <message>
            <source>A token is kept</source>
            <translation>토큰이 보관되어 있습니다</translation>
        </message>
        <message>
            <source>None is needed</source>
            <translation>필요하지 않습니다</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Models ({patterns})</source>
            <translation>모델({patterns})</translation>
        </message>
        <message>
            <source>A file with a model</source>
            <translation>모델이 든 파일</translation>
        </message>
        <message>
            <source>Free the memory</source>
            <translation>메모리 비우기</translation>
        </message>
        <message>
            <source>Free the memory of the loaded models</source>
            <translation>불러온 모델의 메모리 비우기</translation>
        </message>
        <message>
            <source>The last used models stay in memory; this gives it back, and the next picture loads anew</source>
            <translation>최근에 쓴 모델은 메모리에 남습니다. 비우면 다음 이미지가 새로 불러옵니다</translation>
        </message>
    </context>
    <context>
        <name>MoreLine</name>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Show more settings</source>
            <translation>설정 더 보기</translation>
        </message>
        <message>
            <source>Size in pixels, steps, guidance, sampler, seed and all the rest</source>
            <translation>픽셀 크기, 스텝, 가이던스, 샘플러, 시드와 나머지 전부</translation>
        </message>
        <message>
            <source>{value} steps</source>
            <translation>{value} 스텝</translation>
        </message>
        <message>
            <source>guidance {value}</source>
            <translation>가이던스 {value}</translation>
        </message>
        <message>
            <source>keeps {value}</source>
            <translation>유지 {value}</translation>
        </message>
        <message>
            <source>seed {value}</source>
            <translation>시드 {value}</translation>
        </message>
        <message>
            <source>clip skip {value}</source>
            <translation>clip skip {value}</translation>
        </message>
        <message>
            <source>plain prompt</source>
            <translation>일반 프롬프트</translation>
        </message>
        <message>
            <source>not enlarged</source>
            <translation>확대 안 함</translation>
        </message>
        <message>
            <source>enlarged</source>
            <translation>확대함</translation>
        </message>
        <message>
            <source>by {value}</source>
            <translation>{value}(으)로</translation>
        </message>
        <message>
            <source>refined {value}</source>
            <translation>다듬음 {value}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss the notice</source>
            <translation>알림 닫기</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>외 {count}건</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>정보</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>경고</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>문제</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>예기치 않은 오류</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>자세한 내용 복사</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Download</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>Download {title}</source>
            <translation>{title} 다운로드</translation>
        </message>
        <message>
            <source>Fetch it into the cache that all diffusers programs share</source>
            <translation>모든 diffusers 프로그램이 함께 쓰는 캐시로 받습니다</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Use {title}</source>
            <translation>{title} 사용</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>이 모델로 그리기</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>웹 페이지</translation>
        </message>
        <message>
            <source>Web page of {title}</source>
            <translation>{title} 웹 페이지</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>설치됨</translation>
        </message>
        <message>
            <source>in the list of downloads</source>
            <translation>다운로드 목록에 있음</translation>
        </message>
        <message>
            <source>fits on this machine</source>
            <translation>이 컴퓨터에 맞음</translation>
        </message>
        <message>
            <source>fits if parts of it wait in main memory: slower</source>
            <translation>일부를 주 메모리에 두면 맞음: 더 느림</translation>
        </message>
        <message>
            <source>larger than this machine's free memory</source>
            <translation>이 컴퓨터의 남은 메모리보다 큼</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>약 {size}</translation>
        </message>
        <message>
            <source>{pixels} × {pixels} pixels</source>
            <translation>{pixels} × {pixels} 픽셀</translation>
        </message>
        <message>
            <source>It comes under the licence {name}. Read it; it is asked once.</source>
            <translation>{name} 라이선스를 따릅니다. 읽어 보세요. 한 번만 묻습니다.</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>라이선스 읽기</translation>
        </message>
        <message>
            <source>Read the licence of {title}</source>
            <translation>{title}의 라이선스 읽기</translation>
        </message>
        <message>
            <source>Accept and download</source>
            <translation>동의하고 다운로드</translation>
        </message>
        <message>
            <source>Accept and download {title}</source>
            <translation>동의하고 {title} 다운로드</translation>
        </message>
        <message>
            <source>I have read the licence and accept it</source>
            <translation>라이선스를 읽었고 동의합니다</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>나중에</translation>
        </message>
        <message>
            <source>Not now: {title}</source>
            <translation>나중에: {title}</translation>
        </message>
        <message>
            <source>Fetch nothing</source>
            <translation>아무것도 받지 않기</translation>
        </message>
        <message>
            <source>the one for this machine</source>
            <translation>이 컴퓨터에 맞는 형식</translation>
        </message>
        <message>
            <source>with {parts}: about {size} in all</source>
            <translation>{parts} 포함: 모두 약 {size}</translation>
        </message>
        <message>
            <source>{name} (the original's; not checked here)</source>
            <translation>{name} (원본의 것, 여기서는 확인하지 않음)</translation>
        </message>
        <message>
            <source>{size} of memory on a GPU</source>
            <translation>GPU 메모리 {size}</translation>
        </message>
        <message>
            <source>loss against 16 bits not measured</source>
            <translation>16비트 대비 손실은 측정하지 않음</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number (distilled CFG): it costs no time, and there is no negative prompt.</source>
            <translation>이미지가 프롬프트를 따르는 정도: 여기서는 보통 {usual}. 모델이 수로 읽습니다(증류된 CFG). 시간이 들지 않고 부정 프롬프트는 없습니다.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Steps slider</source>
            <translation>스텝 슬라이더</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>스텝</translation>
        </message>
        <message>
            <source>How often noise is taken away. More steps take longer and add detail, up to a point.</source>
            <translation>노이즈를 걷어 내는 횟수. 스텝이 많을수록 오래 걸리고 어느 정도까지 세부가 늘어납니다.</translation>
        </message>
        <message>
            <source>Guidance slider</source>
            <translation>가이던스 슬라이더</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>가이던스</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>샘플러</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>스케줄</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Which layer of the text encoder is read: 1 is the last. Some models were made for 2.</source>
            <translation>텍스트 인코더의 어느 층을 읽는지: 1이 마지막입니다. 2에 맞춘 모델도 있습니다.</translation>
        </message>
        <message>
            <source>Plain prompt</source>
            <translation>일반 프롬프트</translation>
        </message>
        <message>
            <source>How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.</source>
            <translation>시작 이미지를 유지하는 정도: 보통 1.5이고, 클수록 더 유지합니다. 1이 가장 적게 유지합니다.</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>이미지 가이던스</translation>
        </message>
        <message>
            <source>Keeps</source>
            <translation>유지</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>읽기</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here.</source>
            <translation>이미지가 프롬프트를 따르는 정도: 여기서는 보통 {usual}.</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the time.</source>
            <translation>이미지가 프롬프트를 따르는 정도: 여기서는 보통 {usual}. 1은 가이던스가 없고 시간이 절반입니다.</translation>
        </message>
        <message>
            <source>Read every character as text: no weights such as (word:1.2), and nothing beyond the limit</source>
            <translation>모든 글자를 텍스트로 읽습니다. (word:1.2) 같은 가중치가 없고 한도를 넘으면 읽지 않습니다</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>더 크게</translation>
        </message>
    </context>
    <context>
        <name>PartMenu</name>
        <message>
            <source>Reuse everything</source>
            <translation>모두 재사용</translation>
        </message>
        <message>
            <source>Reuse only the prompt</source>
            <translation>프롬프트만 재사용</translation>
        </message>
        <message>
            <source>Reuse only the seed</source>
            <translation>시드만 재사용</translation>
        </message>
        <message>
            <source>Reuse only the settings</source>
            <translation>설정만 재사용</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>이미지 복사</translation>
        </message>
        <message>
            <source>Copy the settings as text</source>
            <translation>설정을 텍스트로 복사</translation>
        </message>
        <message>
            <source>Copy the prompt</source>
            <translation>프롬프트 복사</translation>
        </message>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>이 이미지의 파일 선택…</translation>
        </message>
        <message>
            <source>Look for all missing pictures in a folder…</source>
            <translation>폴더에서 없어진 이미지 모두 찾기…</translation>
        </message>
    </context>
    <context>
        <name>PictureOffer</name>
        <message>
            <source>Use as start</source>
            <translation>시작 이미지로 사용</translation>
        </message>
        <message>
            <source>“{name}” does not say how it was made. Begin with it?</source>
            <translation>“{name}”에는 만든 방법이 적혀 있지 않습니다. 이 이미지로 시작할까요?</translation>
        </message>
        <message>
            <source>“{name}” says how it was made.</source>
            <translation>“{name}”에는 만든 방법이 적혀 있습니다.</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>제어 이미지로 사용</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>참조로 사용</translation>
        </message>
        <message>
            <source>A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?</source>
            <translation>복사한 이미지에는 설정이 없고 픽셀만 있습니다. 파일에는 설정이 있을 것입니다. 이 이미지로 시작할까요?</translation>
        </message>
        <message>
            <source>Take over the settings of “{name}” as well?</source>
            <translation>“{name}”의 설정도 가져올까요?</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>이 설정 사용</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>나중에</translation>
        </message>
    </context>
    <context>
        <name>PictureSection</name>
        <message>
            <source>Add a picture</source>
            <translation>이미지 추가</translation>
        </message>
        <message>
            <source>Open the models page</source>
            <translation>모델 페이지 열기</translation>
        </message>
        <message>
            <source>The copied picture</source>
            <translation>복사한 이미지</translation>
        </message>
        <message>
            <source>The start picture</source>
            <translation>시작 이미지</translation>
        </message>
        <message>
            <source>{section}: open the models page</source>
            <translation>{section}: 모델 페이지 열기</translation>
        </message>
        <message>
            <source>The picture in view</source>
            <translation>보고 있는 이미지</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>이미지를 읽는 중…</translation>
        </message>
        <message>
            <source>Add the files that are missing, or get another model</source>
            <translation>빠진 파일을 추가하거나 다른 모델을 받으세요</translation>
        </message>
        <message>
            <source>A picture file…</source>
            <translation>이미지 파일…</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Cancel the job</source>
            <translation>작업 취소</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>마스크 지우기</translation>
        </message>
        <message>
            <source>Compare, make again, export, use as start</source>
            <translation>비교, 다시 생성, 내보내기, 시작 이미지로 사용</translation>
        </message>
        <message>
            <source>Earlier and later prompts</source>
            <translation>이전과 다음 프롬프트</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>먼저 또는 나중</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <source>Hold: what it was made from</source>
            <translation>누르고 있기: 바탕이 된 이미지</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>라이브러리에서</translation>
        </message>
        <message>
            <source>In the prompt</source>
            <translation>프롬프트에서</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>대기열에서</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>마스크 반전</translation>
        </message>
        <message>
            <source>Larger or smaller pictures</source>
            <translation>이미지를 크게 또는 작게</translation>
        </message>
        <message>
            <source>Larger, smaller, as a whole or in its own pixels</source>
            <translation>크게, 작게, 전체 또는 픽셀 그대로</translation>
        </message>
        <message>
            <source>Look for new files</source>
            <translation>새 파일 찾기</translation>
        </message>
        <message>
            <source>More or less weight for the word</source>
            <translation>단어의 가중치를 높이거나 낮추기</translation>
        </message>
        <message>
            <source>Move the line between them</source>
            <translation>둘 사이의 선 옮기기</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>캔버스에서</translation>
        </message>
        <message>
            <source>Paint or erase</source>
            <translation>칠하기 또는 지우기</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>제어 이미지 보기</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>차이 보기</translation>
        </message>
        <message>
            <source>Show the picture large</source>
            <translation>이미지 크게 보기</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>브러시를 작게 또는 크게</translation>
        </message>
        <message>
            <source>Stars, none with 0</source>
            <translation>별, 0은 없음</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>서로 바꾸기</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Take back from the trash</source>
            <translation>휴지통에서 되돌리기</translation>
        </message>
        <message>
            <source>The picture before or after</source>
            <translation>이전 또는 다음 이미지</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>실행 취소와 다시 실행</translation>
        </message>
        <message>
            <source>What made the picture</source>
            <translation>이미지를 만든 정보</translation>
        </message>
        <message>
            <source>With a picture large</source>
            <translation>이미지를 크게 볼 때</translation>
        </message>
        <message>
            <source>With two pictures side by side</source>
            <translation>두 이미지를 나란히 볼 때</translation>
        </message>
    </context>
    <context>
        <name>PresetButton</name>
        <message>
            <source>All models</source>
            <translation>모든 모델</translation>
        </message>
        <message>
            <source>All settings under a name: size, sampler, steps, LoRAs and the rest, not the prompt</source>
            <translation>모든 설정을 한 이름으로: 크기, 샘플러, 스텝, LoRA 등. 프롬프트는 제외</translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>프리셋 내보내기</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>프리셋 내보내기…</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>프리셋 가져오기</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>프리셋 가져오기…</translation>
        </message>
        <message>
            <source>Keep the settings as a preset…</source>
            <translation>설정을 프리셋으로 보관…</translation>
        </message>
        <message>
            <source>Of this model</source>
            <translation>이 모델의 것</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>프리셋 (*.json)</translation>
        </message>
        <message>
            <source>Presets (*.json);;All files (*)</source>
            <translation>프리셋 (*.json);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Presets of settings</source>
            <translation>설정 프리셋</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>{name} (applied by itself)</source>
            <translation>{name} (자동 적용)</translation>
        </message>
        <message>
            <source>{name} (of {model})</source>
            <translation>{name} ({model}의 것)</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>A notice says what it set, and can undo that</source>
            <translation>무엇을 설정했는지 알림이 알려 주고 되돌릴 수 있습니다</translation>
        </message>
        <message>
            <source>All settings are kept, without prompts, seed and pictures.</source>
            <translation>프롬프트, 시드, 그림을 뺀 모든 설정이 보관됩니다.</translation>
        </message>
        <message>
            <source>Apply it when this model is picked</source>
            <translation>이 모델을 고르면 적용</translation>
        </message>
        <message>
            <source>For this model</source>
            <translation>이 모델용</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>보관</translation>
        </message>
        <message>
            <source>Keep all settings as they are now (Enter)</source>
            <translation>지금의 모든 설정을 보관합니다 (Enter)</translation>
        </message>
        <message>
            <source>Keep the preset</source>
            <translation>프리셋 보관</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>프리셋 이름</translation>
        </message>
        <message>
            <source>Offered first while “{model}” is chosen</source>
            <translation>“{model}”을(를) 고른 동안 먼저 나옵니다</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <source>Prompts that were drawn</source>
            <translation>그린 프롬프트</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>그림 1장</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>그림 {count}장</translation>
        </message>
        <message>
            <source>Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare</source>
            <translation>Enter는 프롬프트를 쓰고, S는 별을 붙이고, Ctrl+클릭은 비교할 두 번째를 고릅니다</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>1 prompt</source>
            <translation>프롬프트 1개</translation>
        </message>
        <message>
            <source>{count} prompts</source>
            <translation>프롬프트 {count}개</translation>
        </message>
        <message>
            <source>A note of your own</source>
            <translation>나의 메모</translation>
        </message>
        <message>
            <source>All pictures of this prompt, in the library</source>
            <translation>이 프롬프트의 모든 그림을 라이브러리에서 봅니다</translation>
        </message>
        <message>
            <source>Both are empty.</source>
            <translation>둘 다 비어 있습니다.</translation>
        </message>
        <message>
            <source>Find prompts</source>
            <translation>프롬프트 찾기</translation>
        </message>
        <message>
            <source>Find words in prompts and notes</source>
            <translation>프롬프트와 메모에서 단어 찾기</translation>
        </message>
        <message>
            <source>From the older to the newer one</source>
            <translation>이전 것에서 새 것으로</translation>
        </message>
        <message>
            <source>From this prompt to yours in the editor</source>
            <translation>이 프롬프트에서 편집기의 것으로</translation>
        </message>
        <message>
            <source>Give it a star, or take the star away (S)</source>
            <translation>별을 붙이거나 뗍니다 (S)</translation>
        </message>
        <message>
            <source>No prompt has these words, or a star.</source>
            <translation>이 단어나 별이 있는 프롬프트가 없습니다.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Note to the prompt</source>
            <translation>프롬프트 메모</translation>
        </message>
        <message>
            <source>Nothing was drawn yet: each prompt that you draw is listed here.</source>
            <translation>아직 그린 것이 없습니다. 그린 프롬프트가 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>Only prompts with a star</source>
            <translation>별이 있는 프롬프트만</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>편집기에 넣습니다. 거기서 실행 취소하면 원래 것이 돌아옵니다 (Enter)</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>그림 보기</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>별</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>별표</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>별 떼기</translation>
        </message>
        <message>
            <source>The whole prompt</source>
            <translation>프롬프트 전체</translation>
        </message>
        <message>
            <source>Use this prompt</source>
            <translation>이 프롬프트 쓰기</translation>
        </message>
        <message>
            <source>Every word is looked for; its end may be missing</source>
            <translation>모든 단어를 찾습니다. 단어의 끝은 빠져도 됩니다</translation>
        </message>
        <message>
            <source>The prompt as it was written</source>
            <translation>쓴 그대로의 프롬프트</translation>
        </message>
        <message>
            <source>It is kept while you type, and found by its words</source>
            <translation>입력하는 동안 보관되며 그 단어로 찾을 수 있습니다</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Change a picture</source>
            <translation>이미지 바꾸기</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>그리기</translation>
        </message>
        <message>
            <source>Few steps</source>
            <translation>적은 스텝</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>다른 부품</translation>
        </message>
        <message>
            <source>edits</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>few steps</source>
            <translation>적은 스텝</translation>
        </message>
        <message>
            <source>redraws parts</source>
            <translation>일부 다시 그리기</translation>
        </message>
    </context>
    <context>
        <name>PurposeChips</name>
        <message>
            <source>Models to show: {purpose}</source>
            <translation>보여 줄 모델: {purpose}</translation>
        </message>
        <message>
            <source>Show only these models</source>
            <translation>이 모델만 보기</translation>
        </message>
    </context>
    <context>
        <name>ReferencePanel</name>
        <message>
            <source>Add a reference</source>
            <translation>참조 추가</translation>
        </message>
        <message>
            <source>Pictures whose style or subject the result takes up</source>
            <translation>결과가 화풍이나 대상을 이어받는 이미지</translation>
        </message>
        <message>
            <source>References ({count})</source>
            <translation>참조({count})</translation>
        </message>
        <message>
            <source>Show the references</source>
            <translation>참조 보기</translation>
        </message>
        <message>
            <source>References</source>
            <translation>참조</translation>
        </message>
        <message>
            <source>Drop a picture here: the result takes up its style or subject.</source>
            <translation>이미지를 여기에 놓으면 결과가 화풍이나 대상을 이어받습니다.</translation>
        </message>
        <message>
            <source>A picture to take up</source>
            <translation>이어받을 이미지</translation>
        </message>
    </context>
    <context>
        <name>ReferenceRow</name>
        <message>
            <source>Earlier in the list</source>
            <translation>목록에서 앞으로</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>목록에서 뒤로</translation>
        </message>
        <message>
            <source>Move reference {number} up</source>
            <translation>참조 {number} 위로</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>읽는 것</translation>
        </message>
        <message>
            <source>Remove reference {number}</source>
            <translation>참조 {number} 제거</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>Weight of reference {number}, slider</source>
            <translation>참조 {number}의 가중치 슬라이더</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}(맞지 않음)</translation>
        </message>
        <message>
            <source>What reads reference {number}</source>
            <translation>참조 {number}를 읽는 것</translation>
        </message>
        <message>
            <source>What is taken of reference {number}</source>
            <translation>참조 {number}에서 가져오는 것</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>전부</translation>
        </message>
        <message>
            <source>Its style</source>
            <translation>화풍</translation>
        </message>
        <message>
            <source>Its composition</source>
            <translation>구도</translation>
        </message>
        <message>
            <source>Its subject, its colours, its manner</source>
            <translation>대상, 색상, 표현 방식</translation>
        </message>
        <message>
            <source>Colours, materials and mood alone</source>
            <translation>색상, 재질, 분위기만</translation>
        </message>
        <message>
            <source>Where things are and how large, and nothing else</source>
            <translation>사물의 위치와 크기만</translation>
        </message>
        <message>
            <source>Weight of reference {number}</source>
            <translation>참조 {number}의 가중치</translation>
        </message>
        <message>
            <source>The model itself</source>
            <translation>모델 자체</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>참조 {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>이미지 {number}</translation>
        </message>
        <message>
            <source>Move reference {number} down</source>
            <translation>참조 {number} 아래로</translation>
        </message>
        <message>
            <source>How strongly it is taken up: at 0.5 the prompt has as much to say</source>
            <translation>얼마나 강하게 이어받는지: 0.5면 프롬프트와 같은 비중</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>이 이미지 없이 그립니다. 이미지는 라이브러리에 남습니다</translation>
        </message>
    </context>
    <context>
        <name>SamplersPart</name>
        <message>
            <source>Draw it by several samplers</source>
            <translation>여러 샘플러로 그리기</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>다른 것과 비교하는 기준</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Shape {shape}</source>
            <translation>모양 {shape}</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>Show the start picture</source>
            <translation>시작 이미지 보기</translation>
        </message>
        <message>
            <source>Begin with a picture instead of noise: a photo, a sketch, a picture made before</source>
            <translation>노이즈 대신 이미지로 시작: 사진, 스케치, 전에 만든 이미지</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>파일 선택…</translation>
        </message>
        <message>
            <source>Choose a file as start picture</source>
            <translation>시작 이미지로 쓸 파일 선택</translation>
        </message>
        <message>
            <source>Begin with a picture file. Or drop or paste one, or press B on a picture of the library.</source>
            <translation>이미지 파일로 시작합니다. 놓거나 붙여넣거나, 라이브러리의 이미지에서 B를 눌러도 됩니다.</translation>
        </message>
        <message>
            <source>Remove the start picture</source>
            <translation>시작 이미지 제거</translation>
        </message>
        <message>
            <source>Begin with noise again; the picture stays in the library</source>
            <translation>다시 노이즈로 시작합니다. 이미지는 라이브러리에 남습니다</translation>
        </message>
        <message>
            <source>How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.</source>
            <translation>이미지가 바뀌는 정도: 0.3은 대부분을 유지하고 1은 아무것도 남기지 않습니다.</translation>
        </message>
        <message>
            <source>Strength slider</source>
            <translation>강도 슬라이더</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>강도</translation>
        </message>
        <message>
            <source>Fit of the start picture</source>
            <translation>시작 이미지 맞춤</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>모양이 다른 이미지를 다루는 방법</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>자르기</translation>
        </message>
        <message>
            <source>Cut off equally at both ends</source>
            <translation>양쪽 끝을 똑같이 잘라 냄</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>채우기</translation>
        </message>
        <message>
            <source>Keep all of it; its edges are repeated where room is left</source>
            <translation>전부 유지하고 남는 자리에는 가장자리를 반복</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>늘이기</translation>
        </message>
        <message>
            <source>The start picture, small</source>
            <translation>작게 본 시작 이미지</translation>
        </message>
        <message>
            <source>Keep all of it, bent to the size</source>
            <translation>전부 유지하고 크기에 맞춰 변형</translation>
        </message>
        <message>
            <source>Use the size of the start picture</source>
            <translation>시작 이미지의 크기 사용</translation>
        </message>
        <message>
            <source>Set the size to the picture's shape, the shorter side as the model was trained for</source>
            <translation>이미지의 모양에 맞춰 크기를 정합니다. 짧은 변은 모델이 학습한 크기로 합니다</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <source>A picture to begin with</source>
            <translation>시작할 이미지</translation>
        </message>
        <message>
            <source>Use its shape: {width} × {height}</source>
            <translation>이 모양 사용: {width} × {height}</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>이미지를 읽는 중…</translation>
        </message>
        <message>
            <source>Drop or paste a picture, or press B on one.</source>
            <translation>이미지를 놓거나 붙여넣거나, 이미지에서 B를 누르세요.</translation>
        </message>
        <message>
            <source>Looking for the picture…</source>
            <translation>이미지를 찾는 중…</translation>
        </message>
        <message>
            <source>Only a part of it is drawn anew, or beyond its edges.</source>
            <translation>일부만, 또는 가장자리 너머만 새로 그립니다.</translation>
        </message>
        <message>
            <source>{drawn} of {steps} steps will be drawn.</source>
            <translation>{steps} 중 {drawn} 스텝을 그립니다.</translation>
        </message>
        <message>
            <source>No step would be drawn: choose a higher strength or more steps.</source>
            <translation>그릴 스텝이 없습니다. 강도를 높이거나 스텝을 늘리세요.</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>시작 이미지</translation>
        </message>
        <message>
            <source>Start picture: strength {strength}</source>
            <translation>시작 이미지: 강도 {strength}</translation>
        </message>
        <message>
            <source>This model reads the picture at every step: it has no strength.</source>
            <translation>이 모델은 스텝마다 이미지를 읽으므로 강도가 없습니다.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Edit the start picture</source>
            <translation>시작 이미지 편집</translation>
        </message>
        <message>
            <source>Paint what of it is drawn anew, or draw beyond its edges</source>
            <translation>새로 그릴 부분을 칠하거나 가장자리 너머를 그립니다</translation>
        </message>
    </context>
    <context>
        <name>StartEach</name>
        <message>
            <source>Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?</source>
            <translation>{count}장 각각에서 프롬프트 “{prompt}”와 지금 설정으로 이미지를 만들까요?</translation>
        </message>
        <message>
            <source>{count} that cannot be read are left out.</source>
            <translation>읽을 수 없는 {count}장은 제외합니다.</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>작업 추가</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A folder with pictures</source>
            <translation>이미지가 든 폴더</translation>
        </message>
    </context>
    <context>
        <name>SmallCopies</name>
        <message>
            <source>file missing</source>
            <translation>파일 없음</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>읽을 수 없음</translation>
        </message>
    </context>
    <context>
        <name>LibraryQuestions</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>휴지통 비우기</translation>
        </message>
        <message>
            <source>Forget the album</source>
            <translation>앨범 잊기</translation>
        </message>
        <message>
            <source>Hand {count} pictures over to the system's trash? They leave the library.</source>
            <translation>이미지 {count}장을 시스템 휴지통으로 넘길까요? 라이브러리에서 빠집니다.</translation>
        </message>
        <message>
            <source>Import “{name}” into the library?</source>
            <translation>“{name}”을(를) 라이브러리로 가져올까요?</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Looking for missing pictures; files looked at: {done}</source>
            <translation>없어진 이미지를 찾는 중. 살펴본 파일: {done}</translation>
        </message>
        <message>
            <source>Only the {count} of more than 30 days</source>
            <translation>30일이 지난 {count}장만</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>찾기 중지</translation>
        </message>
        <message>
            <source>Taking pictures in: {done} of {total}</source>
            <translation>이미지를 받아들이는 중: {total} 중 {done}</translation>
        </message>
        <message>
            <source>The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.</source>
            <translation>시스템에 이미지 {count}장을 담을 휴지통이 없습니다. 완전히 삭제할까요? 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>받아들이기 중지</translation>
        </message>
        <message>
            <source>Stop emptying</source>
            <translation>비우기 중지</translation>
        </message>
        <message>
            <source>Looking for pictures…</source>
            <translation>이미지를 찾는 중…</translation>
        </message>
        <message>
            <source>Leave where they are</source>
            <translation>그 자리에 두기</translation>
        </message>
        <message>
            <source>Keep the album</source>
            <translation>앨범 유지</translation>
        </message>
        <message>
            <source>Import {count} files and folders into the library?</source>
            <translation>파일과 폴더 {count}개를 라이브러리로 가져올까요?</translation>
        </message>
        <message>
            <source>Forget the album “{name}”? Its pictures stay.</source>
            <translation>앨범 “{name}”을(를) 잊을까요? 이미지는 남습니다.</translation>
        </message>
        <message>
            <source>Emptying the trash: {done} of {total}</source>
            <translation>휴지통을 비우는 중: {total} 중 {done}</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>완전히 삭제</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>SelectionTools</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>즐겨찾기에 추가하거나 제거(F)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>휴지통 비우기…</translation>
        </message>
        <message>
            <source>Hand what is in the trash over to the system's</source>
            <translation>휴지통에 있는 것을 시스템 휴지통으로 넘깁니다</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>찾기…</translation>
        </message>
        <message>
            <source>Move the selected pictures to the trash</source>
            <translation>선택한 이미지를 휴지통으로 이동</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Remove from the album</source>
            <translation>앨범에서 제거</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Write tags (T)</source>
            <translation>태그 쓰기(T)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>별 {count}개({count}). 한 번 더 누르면 없앱니다(0)</translation>
        </message>
        <message>
            <source>{count} stars</source>
            <translation>별 {count}개</translation>
        </message>
        <message>
            <source>Ways to locate missing pictures</source>
            <translation>없어진 이미지를 찾는 방법</translation>
        </message>
        <message>
            <source>The pictures stay in the library</source>
            <translation>이미지는 라이브러리에 남습니다</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <source>Reject, or take that back (X)</source>
            <translation>제외하거나 제외를 취소(X)</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>휴지통으로 이동(Delete)</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>이미지의 내용을 보고 없어진 이미지를 폴더에서 모두 찾기</translation>
        </message>
        <message>
            <source>Locate missing pictures</source>
            <translation>없어진 이미지 찾기</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <source>Bring back from the trash (Enter)</source>
            <translation>휴지통에서 되돌리기(Enter)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>살펴볼 폴더, 또는 그 파일(스페이스로 목록 열기)</translation>
        </message>
    </context>
    <context>
        <name>ShownPictures</name>
        <message>
            <source>Moved to the trash</source>
            <translation>휴지통으로 옮김</translation>
        </message>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>안전 검사기가 숨김</translation>
        </message>
    </context>
    <context>
        <name>CanvasBar</name>
        <message>
            <source>All pictures</source>
            <translation>모든 이미지</translation>
        </message>
        <message>
            <source>Favourite, the picture in view</source>
            <translation>즐겨찾기, 보고 있는 이미지</translation>
        </message>
        <message>
            <source>Order what was not made once more, with the same seeds</source>
            <translation>만들지 못한 것을 같은 시드로 다시 주문</translation>
        </message>
        <message>
            <source>Show the picture being made</source>
            <translation>만들고 있는 이미지 보기</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>Show it large (Enter, or a double click)</source>
            <translation>크게 보기(Enter 또는 두 번 클릭)</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>Back to the grid (Esc)</source>
            <translation>격자로 돌아가기(Esc)</translation>
        </message>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>즐겨찾기에 추가하거나 제거(F)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>From where it was stopped, as far as the engine still has it; the picture is the same either way</source>
            <translation>엔진이 아직 가지고 있으면 멈춘 곳부터 합니다. 어느 쪽이든 이미지는 같습니다</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>이어서 하기</translation>
        </message>
        <message>
            <source>Take the stopped picture away from here</source>
            <translation>멈춘 이미지를 여기서 치우기</translation>
        </message>
    </context>
    <context>
        <name>NoPictures</name>
        <message>
            <source>Create one: Ctrl+1, then Ctrl+Enter.</source>
            <translation>만들어 보세요: Ctrl+1, 그다음 Ctrl+Enter.</translation>
        </message>
        <message>
            <source>Every picture is where it was.</source>
            <translation>모든 이미지가 제자리에 있습니다.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>아직 즐겨찾기가 없습니다</translation>
        </message>
        <message>
            <source>No hidden pictures</source>
            <translation>숨긴 이미지가 없습니다</translation>
        </message>
        <message>
            <source>No picture of today yet</source>
            <translation>오늘은 아직 이미지가 없습니다</translation>
        </message>
        <message>
            <source>Select a picture and press F.</source>
            <translation>이미지를 선택하고 F를 누르세요.</translation>
        </message>
        <message>
            <source>The safety checker has hidden none.</source>
            <translation>안전 검사기가 숨긴 것이 없습니다.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>이 앨범은 비어 있습니다</translation>
        </message>
        <message>
            <source>What you delete waits here, and can be restored.</source>
            <translation>삭제한 이미지가 여기서 기다리며, 복원할 수 있습니다.</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>단어를 줄이거나 앞부분만 입력해 보세요.</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>휴지통이 비어 있습니다</translation>
        </message>
        <message>
            <source>Show all pictures</source>
            <translation>모든 이미지 보기</translation>
        </message>
        <message>
            <source>No pictures found</source>
            <translation>이미지를 찾지 못했습니다</translation>
        </message>
        <message>
            <source>No picture here yet</source>
            <translation>아직 이미지가 없습니다</translation>
        </message>
        <message>
            <source>No file is missing</source>
            <translation>없어진 파일이 없습니다</translation>
        </message>
        <message>
            <source>Leave out no picture</source>
            <translation>어떤 이미지도 빼지 않기</translation>
        </message>
        <message>
            <source>Drop pictures on its name.</source>
            <translation>이미지를 앨범 이름에 놓으세요.</translation>
        </message>
        <message>
            <source>Create one (Ctrl+1), or drop pictures and folders of any program here.</source>
            <translation>만들거나(Ctrl+1), 어떤 프로그램의 이미지나 폴더든 여기에 놓으세요.</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>Keep</source>
            <translation>보관</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>스타일 이름</translation>
        </message>
        <message>
            <source>Text of the style</source>
            <translation>스타일 글</translation>
        </message>
        <message>
            <source>What pictures of this style should not show</source>
            <translation>이 스타일의 그림에 나오지 않을 것</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Folder of the style</source>
            <translation>스타일 폴더</translation>
        </message>
        <message>
            <source>The heading that it stands below; a new one is made by its name</source>
            <translation>이것이 놓이는 제목. 새 이름을 쓰면 생깁니다</translation>
        </message>
        <message>
            <source>Keep the style (Ctrl+Enter)</source>
            <translation>스타일 보관 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Leave everything as it was (Esc)</source>
            <translation>모두 그대로 둡니다 (Esc)</translation>
        </message>
        <message>
            <source>Write {prompt} where the prompt goes; without it the text goes behind.</source>
            <translation>프롬프트가 들어갈 곳에 {prompt}라고 쓰십시오. 없으면 글이 뒤에 붙습니다.</translation>
        </message>
        <message>
            <source>It brings along: {settings}.</source>
            <translation>함께 가져오는 것: {settings}.</translation>
        </message>
        <message>
            <source>It came with sddesk: yours of the same name takes its place, and removing yours brings it back.</source>
            <translation>sddesk에 들어 있던 것입니다. 같은 이름의 내 것이 자리를 차지하고, 그것을 제거하면 돌아옵니다.</translation>
        </message>
    </context>
    <context>
        <name>TokensTable</name>
        <message>
            <source>Token</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>수</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>Nearest words</source>
            <translation>가장 가까운 단어</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>부정 프롬프트</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>벡터</translation>
        </message>
    </context>
    <context>
        <name>VaePart</name>
        <message>
            <source>Another picture…</source>
            <translation>다른 이미지…</translation>
        </message>
        <message>
            <source>Encode and decode a picture of yours; you can drop it here, too</source>
            <translation>가지고 있는 이미지를 인코딩하고 디코딩합니다. 여기에 놓아도 됩니다</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>인코딩 후 디코딩</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>차이, 4배 강조</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>채널 {number}</translation>
        </message>
        <message>
            <source>A picture for the VAE</source>
            <translation>VAE에 넣을 이미지</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Back from the large view</source>
            <translation>크게 보기에서 돌아가기</translation>
        </message>
        <message>
            <source>Fitted, or pixel by pixel (Z)</source>
            <translation>맞춤 또는 픽셀 그대로(Z)</translation>
        </message>
        <message>
            <source>Locate the missing pictures</source>
            <translation>없어진 이미지 찾기</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>이미지의 내용을 보고 없어진 이미지를 폴더에서 모두 찾기</translation>
        </message>
        <message>
            <source>Picture before this one</source>
            <translation>이 앞의 이미지</translation>
        </message>
        <message>
            <source>Show everything that made it, as text (I)</source>
            <translation>만든 정보를 모두 텍스트로 보기(I)</translation>
        </message>
        <message>
            <source>The picture before (Left)</source>
            <translation>이전 이미지(왼쪽)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>축소</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>축소(-)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>확대(+)</translation>
        </message>
        <message>
            <source>Ways to locate the missing picture</source>
            <translation>없어진 이미지를 찾는 방법</translation>
        </message>
        <message>
            <source>The picture after (Right)</source>
            <translation>다음 이미지(오른쪽)</translation>
        </message>
        <message>
            <source>Show everything that made it</source>
            <translation>만든 정보를 모두 보기</translation>
        </message>
        <message>
            <source>Picture after this one</source>
            <translation>이 다음의 이미지</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>찾기…</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>정보</translation>
        </message>
        <message>
            <source>Fit the picture or show its pixels</source>
            <translation>이미지를 맞추거나 픽셀 그대로 보기</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>뒤로(Esc)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>살펴볼 폴더, 또는 그 파일(스페이스로 목록 열기)</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Everything that made this picture</source>
            <translation>이 이미지를 만든 모든 정보</translation>
        </message>
        <message>
            <source>Select and copy any of it; I hides it</source>
            <translation>선택해서 복사할 수 있습니다. I로 숨깁니다</translation>
        </message>
        <message>
            <source>Text in the file:</source>
            <translation>파일 안의 텍스트:</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>만든 방법이 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>설명</translation>
        </message>
    </context>
    <context>
        <name>NoticeActions</name>
        <message>
            <source>Add a model folder…</source>
            <translation>모델 폴더 추가…</translation>
        </message>
        <message>
            <source>Convert to safetensors</source>
            <translation>safetensors로 변환</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>다시 살펴보기</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>페이지 열기</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>다른 곳에 저장…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Try in full precision</source>
            <translation>전체 정밀도로 해 보기</translation>
        </message>
        <message>
            <source>Use {steps} steps, {sampler}, guidance {guidance}</source>
            <translation>{steps} 스텝, {sampler}, 가이던스 {guidance} 사용</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Draw without them</source>
            <translation>이것들 없이 그리기</translation>
        </message>
        <message>
            <source>Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}</source>
            <translation>{old_steps} 스텝, {old_sampler}, 가이던스 {old_guidance}로 되돌리기</translation>
        </message>
        <message>
            <source>A folder for the pictures that are not saved yet</source>
            <translation>아직 저장하지 않은 이미지를 담을 폴더</translation>
        </message>
    </context>
    <context>
        <name>PartsPanel</name>
        <message>
            <source>Parts</source>
            <translation>부품</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>둘째 텍스트 인코더</translation>
        </message>
        <message>
            <source>Show the parts of other models</source>
            <translation>다른 모델의 부품 보기</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>Text 2</source>
            <translation>텍스트 2</translation>
        </message>
        <message>
            <source>Text encoder</source>
            <translation>텍스트 인코더</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>모델 자체의 것</translation>
        </message>
        <message>
            <source>The other file that reads the prompt, of models with two text encoders. Only those that fit are offered.</source>
            <translation>텍스트 인코더가 둘인 모델에서 프롬프트를 읽는 다른 파일. 맞는 것만 나옵니다.</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Draw with the VAE, the text encoder or the sampler settings of another model</source>
            <translation>다른 모델의 VAE, 텍스트 인코더, 샘플러 설정으로 그리기</translation>
        </message>
        <message>
            <source>What paints the picture from the finished latents. Only those that fit the model are offered.</source>
            <translation>완성된 잠재 변수로 이미지를 그리는 것. 모델에 맞는 것만 나옵니다.</translation>
        </message>
        <message>
            <source>What reads the prompt, with its tokenizer. Only those that fit the model are offered.</source>
            <translation>토크나이저와 함께 프롬프트를 읽는 것. 모델에 맞는 것만 나옵니다.</translation>
        </message>
        <message>
            <source>Sampler settings</source>
            <translation>샘플러 설정</translation>
        </message>
        <message>
            <source>What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.</source>
            <translation>샘플러에 알려 주는 모델 정보: 노이즈 수준, 예측 대상, 스텝 간격.</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>샘플러</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}(여기 없음)</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name}(맞지 않음)</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>예측</translation>
        </message>
        <message>
            <source>What the model predicts. If every picture is noise and its file does not say, choose the other.</source>
            <translation>모델이 예측하는 것. 모든 이미지가 노이즈이고 파일에 적혀 있지 않으면 다른 쪽을 고르세요.</translation>
        </message>
        <message>
            <source>As its files say</source>
            <translation>파일에 적힌 대로</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>노이즈(엡실론)</translation>
        </message>
        <message>
            <source>Seamless edges</source>
            <translation>이음새 없는 가장자리</translation>
        </message>
        <message>
            <source>The picture goes on over its edges: beside itself it shows no seam.</source>
            <translation>이미지가 가장자리 너머로 이어집니다. 나란히 놓아도 이음새가 보이지 않습니다.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>가로</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>세로</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>양쪽</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>이음새 없음</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>변형 강도</translation>
        </message>
        <message>
            <source>How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.</source>
            <translation>노이즈 가운데 변형 시드의 비율: 0은 없음, 0.2는 이미지를 유지, 1은 전부.</translation>
        </message>
        <message>
            <source>Variation</source>
            <translation>변형</translation>
        </message>
        <message>
            <source>Of seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>속도(v)</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>가이던스 리스케일</translation>
        </message>
        <message>
            <source>Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.</source>
            <translation>가이던스로 탄 듯한 색을 막습니다: 제로 터미널 SNR 모델은 0.7, 나머지는 0.</translation>
        </message>
        <message>
            <source>Rescale</source>
            <translation>리스케일</translation>
        </message>
    </context>
    <context>
        <name>OtherSeed</name>
        <message>
            <source>Variation seed</source>
            <translation>변형 시드</translation>
        </message>
        <message>
            <source>The seed whose noise is mixed in; picture i of several takes this number + i.</source>
            <translation>노이즈를 섞을 시드. 여러 장일 때 i번째 이미지는 이 수 + i를 씁니다.</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures found</source>
            <translation>찾은 이미지</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash</source>
            <translation>Enter는 크게 보기, F, 1~5, X, T는 표시, Delete는 휴지통으로 이동</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>The file of this picture is missing.</source>
            <translation>이 이미지의 파일이 없습니다.</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>만든 방법이 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>made again to be compared, not saved</source>
            <translation>비교하려고 다시 생성됨, 저장되지 않음</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>크게 보기</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <source>Hold \ or O to see the picture before</source>
            <translation>\ 또는 O를 누르고 있으면 이전 이미지가 보입니다</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Starting the engine…</source>
            <translation>엔진을 시작하는 중…</translation>
        </message>
        <message>
            <source>Loading the model…</source>
            <translation>모델을 불러오는 중…</translation>
        </message>
        <message>
            <source>Reading the prompt…</source>
            <translation>프롬프트를 읽는 중…</translation>
        </message>
        <message>
            <source>Painting the picture…</source>
            <translation>이미지를 그리는 중…</translation>
        </message>
        <message>
            <source>Enlarging, {step} of {count} parts done…</source>
            <translation>확대하는 중, {count} 중 {step}부분 완료…</translation>
        </message>
        <message>
            <source>Painting picture {index} of {count}…</source>
            <translation>{count} 중 {index}번째 이미지를 그리는 중…</translation>
        </message>
        <message>
            <source>{speed} it/s</source>
            <translation>{speed} it/s</translation>
        </message>
        <message>
            <source>Preparing the model for this processor, once…</source>
            <translation>이 프로세서에 맞게 모델을 준비하는 중(한 번만)…</translation>
        </message>
        <message>
            <source>No answer from the engine for {time}</source>
            <translation>{time} 동안 엔진의 응답 없음</translation>
        </message>
        <message>
            <source>no step for {time}</source>
            <translation>{time} 동안 스텝 없음</translation>
        </message>
        <message>
            <source>tile {tile} of {tiles}, {step_text}</source>
            <translation>타일 {tile}/{tiles}, {step_text}</translation>
        </message>
        <message>
            <source>step {step} of {steps}</source>
            <translation>스텝 {step}/{steps}</translation>
        </message>
        <message>
            <source>picture {first} of {count}, step {step} of {steps}</source>
            <translation>이미지 {first}/{count}, 스텝 {step}/{steps}</translation>
        </message>
        <message>
            <source>pictures {first} to {last} of {count}, step {step} of {steps}</source>
            <translation>이미지 {first}~{last}/{count}, 스텝 {step}/{steps}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>Stopped at step {step} of {steps}</source>
            <translation>스텝 {step}/{steps}에서 중지됨</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Failed at step {step} of {steps}</source>
            <translation>스텝 {step}/{steps}에서 실패</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>중단됨</translation>
        </message>
        <message>
            <source>Interrupted at step {step} of {steps}</source>
            <translation>스텝 {step}/{steps}에서 중단됨</translation>
        </message>
        <message>
            <source>{step_text}, larger</source>
            <translation>{step_text}, 더 크게</translation>
        </message>
        <message>
            <source>Enlarging the picture…</source>
            <translation>그림을 확대하는 중…</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>진행 상황</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>중지하는 중…</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>Tokens used, and how many this model reads</source>
            <translation>사용한 토큰과 이 모델이 읽는 수</translation>
        </message>
        <message>
            <source>{count}/{limit} · end is cut</source>
            <translation>{count}/{limit} · 끝이 잘림</translation>
        </message>
        <message>
            <source>The model does not read the words that are struck through.</source>
            <translation>모델은 취소선이 그어진 단어를 읽지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Waiting jobs</source>
            <translation>대기 중인 작업</translation>
        </message>
        <message>
            <source>Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later</source>
            <translation>작업을 끌거나 Alt+위, Alt+아래를 눌러 먼저 또는 나중에 실행합니다</translation>
        </message>
        <message>
            <source>History of jobs</source>
            <translation>작업 기록</translation>
        </message>
        <message>
            <source>What became of the last jobs; Enter runs one again</source>
            <translation>지난 작업의 결과. Enter로 다시 실행합니다</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>먼저</translation>
        </message>
        <message>
            <source>Let the selected jobs run earlier</source>
            <translation>선택한 작업을 먼저 실행</translation>
        </message>
        <message>
            <source>One place up (Alt+Up)</source>
            <translation>한 칸 위로(Alt+위)</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>나중</translation>
        </message>
        <message>
            <source>Let the selected jobs run later</source>
            <translation>선택한 작업을 나중에 실행</translation>
        </message>
        <message>
            <source>One place down (Alt+Down)</source>
            <translation>한 칸 아래로(Alt+아래)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Edit the selected job</source>
            <translation>선택한 작업 편집</translation>
        </message>
        <message>
            <source>Its settings are put on the left; it waits until they are saved (Enter)</source>
            <translation>설정이 왼쪽에 놓입니다. 저장할 때까지 기다립니다(Enter)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>복제</translation>
        </message>
        <message>
            <source>Duplicate the selected jobs</source>
            <translation>선택한 작업 복제</translation>
        </message>
        <message>
            <source>The same once more with new seeds</source>
            <translation>새 시드로 한 번 더</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Cancel the selected jobs</source>
            <translation>선택한 작업 취소</translation>
        </message>
        <message>
            <source>Remove the selected jobs from the queue (Del)</source>
            <translation>선택한 작업을 대기열에서 제거(Del)</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Run the selected jobs again</source>
            <translation>선택한 작업 다시 실행</translation>
        </message>
        <message>
            <source>Order the same pictures with the same seeds (Enter)</source>
            <translation>같은 시드로 같은 이미지를 주문(Enter)</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>기록 비우기</translation>
        </message>
        <message>
            <source>Forget these jobs; their pictures stay</source>
            <translation>이 작업들을 잊습니다. 이미지는 남습니다</translation>
        </message>
        <message>
            <source>History</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>The queue is empty. Generate adds a job at any time.</source>
            <translation>대기열이 비어 있습니다. 생성을 누르면 언제든 작업이 추가됩니다.</translation>
        </message>
        <message>
            <source>Jobs: {count}</source>
            <translation>작업: {count}</translation>
        </message>
        <message>
            <source>Jobs: {count} · about {time} left</source>
            <translation>작업: {count} · 약 {time} 남음</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Show the selected job</source>
            <translation>선택한 작업 보기</translation>
        </message>
        <message>
            <source>See its picture being made (Enter)</source>
            <translation>이미지가 만들어지는 모습 보기(Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search: a red house, model:starter, steps&gt;30, is:favourite…</source>
            <translation>검색: a red house, model:starter, steps&gt;30, is:favourite…</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>이미지 검색</translation>
        </message>
        <message>
            <source>Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)</source>
            <translation>단어, “완전한 구절”, 필드: {fields}. 앞에 빼기를 붙이면 제외합니다. (Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>random</source>
            <translation>무작위</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Noise is drawn from this number. The same seed and settings give the same picture.</source>
            <translation>이 수에서 노이즈를 뽑습니다. 같은 시드와 설정은 같은 이미지를 줍니다.</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>이 시드 유지</translation>
        </message>
        <message>
            <source>Draw a new seed</source>
            <translation>새 시드 뽑기</translation>
        </message>
        <message>
            <source>Draw a new seed now and keep it</source>
            <translation>지금 새 시드를 뽑아 유지</translation>
        </message>
        <message>
            <source>A new seed is drawn for each picture. Press to keep this one.</source>
            <translation>이미지마다 새 시드를 뽑습니다. 누르면 이 시드를 유지합니다.</translation>
        </message>
        <message>
            <source>This seed is kept. Press to draw a new one for each picture.</source>
            <translation>이 시드를 유지합니다. 누르면 이미지마다 새로 뽑습니다.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Add a model folder…</source>
            <translation>모델 폴더 추가…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>모델이 든 폴더 선택(Ctrl+O)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>정밀도</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>절반</translation>
        </message>
        <message>
            <source>Half is faster on a GPU and takes half the memory; full is exact everywhere</source>
            <translation>절반은 그래픽 카드에서 더 빠르고 메모리를 절반만 씁니다. 전체는 어디서나 정확합니다</translation>
        </message>
        <message>
            <source>Noise from</source>
            <translation>노이즈 출처</translation>
        </message>
        <message>
            <source>The CPU: the same on every machine</source>
            <translation>프로세서: 어느 컴퓨터에서나 같음</translation>
        </message>
        <message>
            <source>The device in use</source>
            <translation>사용 중인 장치</translation>
        </message>
        <message>
            <source>Where the noise of a seed is drawn</source>
            <translation>시드의 노이즈를 뽑는 곳</translation>
        </message>
        <message>
            <source>Use the safety checker</source>
            <translation>안전 검사기 사용</translation>
        </message>
        <message>
            <source>It hides pictures it takes for unsafe; it is often wrong</source>
            <translation>안전하지 않다고 본 이미지를 숨깁니다. 자주 틀립니다</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>안전 검사기</translation>
        </message>
        <message>
            <source>Use it where a model has one</source>
            <translation>모델에 있으면 사용</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>키 바꾸기…</translation>
        </message>
        <message>
            <source>Every key of the window, and which you want instead (?)</source>
            <translation>창의 모든 키와 대신 쓸 키 (?)</translation>
        </message>
        <message>
            <source>{text} (settings)</source>
            <translation>{text}(설정)</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Albums</source>
            <translation>앨범</translation>
        </message>
        <message>
            <source>Click shows an album; drop pictures on one to put them in</source>
            <translation>클릭하면 앨범이 보입니다. 이미지를 앨범에 놓으면 들어갑니다</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>저장된 검색</translation>
        </message>
        <message>
            <source>Click searches again</source>
            <translation>클릭하면 다시 검색합니다</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>새 앨범</translation>
        </message>
        <message>
            <source>A new album with the selected pictures</source>
            <translation>선택한 이미지로 새 앨범 만들기</translation>
        </message>
        <message>
            <source>Rename the album</source>
            <translation>앨범 이름 바꾸기</translation>
        </message>
        <message>
            <source>Rename the chosen album (F2)</source>
            <translation>고른 앨범의 이름 바꾸기(F2)</translation>
        </message>
        <message>
            <source>Remove the album</source>
            <translation>앨범 제거</translation>
        </message>
        <message>
            <source>Forget the chosen album; its pictures stay (Delete)</source>
            <translation>고른 앨범을 잊습니다. 이미지는 남습니다(Delete)</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>이 검색 저장</translation>
        </message>
        <message>
            <source>Keep what is searched for now under a name</source>
            <translation>지금 검색을 이름을 붙여 보관</translation>
        </message>
        <message>
            <source>Forget the saved search</source>
            <translation>저장된 검색 잊기</translation>
        </message>
        <message>
            <source>Forget the chosen search (Delete)</source>
            <translation>고른 검색 잊기(Delete)</translation>
        </message>
        <message>
            <source>Select pictures and press + to put them in an album.</source>
            <translation>이미지를 선택하고 +를 누르면 앨범에 들어갑니다.</translation>
        </message>
        <message>
            <source>Search for something, then press + to keep it.</source>
            <translation>무언가를 검색한 뒤 +를 누르면 보관됩니다.</translation>
        </message>
        <message>
            <source>New search</source>
            <translation>새 검색</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source>Width in pixels</source>
            <translation>너비(픽셀)</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>높이(픽셀)</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>너비와 높이 바꾸기</translation>
        </message>
        <message>
            <source>Multiples of {step} from {low} to {high}</source>
            <translation>{low}~{high}에서 {step}의 배수</translation>
        </message>
    </context>
    <context>
        <name>SliderView</name>
        <message>
            <source>Two pictures and the line between them</source>
            <translation>두 이미지와 그 사이의 선</translation>
        </message>
        <message>
            <source>Left picture: {percent} %</source>
            <translation>왼쪽 이미지: {percent} %</translation>
        </message>
        <message>
            <source>Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, Z shows both fitted or pixel by pixel, Shift and arrows move them</source>
            <translation>선을 끌거나 왼쪽과 오른쪽, Home과 End로 옮깁니다. 휠, +와 -는 확대와 축소, Z는 둘을 맞춤 또는 픽셀 그대로 보기, Shift와 화살표는 이동</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>holiday, red, to print</source>
            <translation>휴가, 빨강, 인쇄할 것</translation>
        </message>
        <message>
            <source>Tags of the selected pictures</source>
            <translation>선택한 이미지의 태그</translation>
        </message>
        <message>
            <source>Tags, separated by commas; Enter keeps them, Esc leaves them as they were</source>
            <translation>쉼표로 나눈 태그. Enter로 저장하고 Esc로 그대로 둡니다</translation>
        </message>
        <message>
            <source>Close the tags</source>
            <translation>태그 닫기</translation>
        </message>
        <message>
            <source>Leave the tags as they were (Esc)</source>
            <translation>태그를 그대로 두기(Esc)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>이미지 {count}장</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailDelegate</name>
        <message>
            <source>file missing</source>
            <translation>파일 없음</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>숨김</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Create</source>
            <translation>만들기</translation>
        </message>
        <message>
            <source>Make pictures (Ctrl+1)</source>
            <translation>이미지 만들기(Ctrl+1)</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>라이브러리</translation>
        </message>
        <message>
            <source>All pictures (Ctrl+2)</source>
            <translation>모든 이미지(Ctrl+2)</translation>
        </message>
        <message>
            <source>Models: get one, add one</source>
            <translation>모델: 받거나 추가하기</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>모델(Ctrl+M)</translation>
        </message>
        <message>
            <source>Looking for the device…</source>
            <translation>장치를 찾는 중…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>작동 원리</translation>
        </message>
        <message>
            <source>How it works (F1)</source>
            <translation>작동 원리(F1)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>메뉴(F10)</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Memory: {size}</source>
            <translation>메모리: {size}</translation>
        </message>
        <message>
            <source>Driver: {driver}</source>
            <translation>드라이버: {driver}</translation>
        </message>
        <message>
            <source>{device} and {count} more</source>
            <translation>{device} 외 {count}개</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>{line} in {time}</source>
            <translation>{line}, {time}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds}초</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes}분 {seconds}초</translation>
        </message>
        <message>
            <source>seed {seed} · {steps} steps · {sampler} · {width} × {height}</source>
            <translation>시드 {seed} · {steps} 스텝 · {sampler} · {width} × {height}</translation>
        </message>
        <message>
            <source>CPU, 1 thread</source>
            <translation>CPU, 스레드 1개</translation>
        </message>
        <message>
            <source>CPU, {threads} threads</source>
            <translation>CPU, 스레드 {threads}개</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>♥ favourite</source>
            <translation>♥ 즐겨찾기</translation>
        </message>
        <message>
            <source>✕ rejected</source>
            <translation>✕ 제외됨</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>빠름</translation>
        </message>
        <message>
            <source>from a picture, strength {strength}</source>
            <translation>이미지에서, 강도 {strength}</translation>
        </message>
        <message>
            <source>refined in such tiles, strength {strength}</source>
            <translation>이런 타일로 다듬음, 강도 {strength}</translation>
        </message>
        <message>
            <source>enlarged {scale} times by {model}</source>
            <translation>{model}(으)로 {scale}배 확대</translation>
        </message>
        <message>
            <source>Partly read. Left out:</source>
            <translation>일부만 읽었습니다. 빠진 것:</translation>
        </message>
        <message>
            <source>partly read</source>
            <translation>일부만 읽음</translation>
        </message>
        <message>
            <source>seed not stated</source>
            <translation>시드가 적혀 있지 않음</translation>
        </message>
        <message>
            <source>steps not stated</source>
            <translation>스텝이 적혀 있지 않음</translation>
        </message>
        <message>
            <source>sampler not stated</source>
            <translation>샘플러가 적혀 있지 않음</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>시드 {seed}</translation>
        </message>
        <message>
            <source>{steps} steps</source>
            <translation>{steps} 스텝</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>오늘 {time}</translation>
        </message>
        <message>
            <source>part of a picture, strength {strength}</source>
            <translation>이미지의 일부, 강도 {strength}</translation>
        </message>
        <message>
            <source>drawn on at {width} × {height}, strength {strength}</source>
            <translation>{width} × {height}에서 이어 그림, 강도 {strength}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes}분</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours}시간 {minutes}분</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>안전 검사기가 숨김</translation>
        </message>
        <message>
            <source>The file of this picture is missing. Locate… finds it where it is now.</source>
            <translation>이 이미지의 파일이 없습니다. 찾기…로 지금 있는 곳을 찾으세요.</translation>
        </message>
        <message>
            <source>This picture is in the trash.</source>
            <translation>이 이미지는 휴지통에 있습니다.</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>이 이미지는 더 이상 라이브러리에 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>WordsPart</name>
        <message>
            <source>Show what the layers of one resolution, or one block, looked at, or the mean of all</source>
            <translation>한 해상도의 층이나 한 블록이 본 것, 또는 전체의 평균을 보여 줍니다</translation>
        </message>
        <message>
            <source>Draw without this word</source>
            <translation>이 단어 없이 그리기</translation>
        </message>
        <message>
            <source>Only this step</source>
            <translation>이 스텝만</translation>
        </message>
        <message>
            <source>Show the maps of the step on the slider, not the mean of all</source>
            <translation>전체 평균이 아니라 슬라이더에서 고른 스텝의 맵을 보여 줍니다</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>모든 해상도</translation>
        </message>
        <message>
            <source>See where it acts</source>
            <translation>어디에 작용하는지 보기</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB</source>
            <translation>“{word}” 없이: {psnr} dB</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>차이, 4배 강조</translation>
        </message>
        <message>
            <source>Near it in the encoder's table: {words}</source>
            <translation>인코더 표에서 가까운 단어: {words}</translation>
        </message>
        <message>
            <source>Point at a word, or at the picture.</source>
            <translation>단어나 이미지를 가리키세요.</translation>
        </message>
        <message>
            <source>Here: {words}</source>
            <translation>여기: {words}</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>모든 블록</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>블록 {block}/{blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>맵의 층</translation>
        </message>
    </context>
    <context>
        <name>WordView</name>
        <message>
            <source>The picture, under the map of a word</source>
            <translation>단어의 맵 아래에 있는 이미지</translation>
        </message>
    </context>
    <context>
        <name>ZoomView</name>
        <message>
            <source>Large picture</source>
            <translation>큰 이미지</translation>
        </message>
        <message>
            <source>Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; dragged out it is a file</source>
            <translation>휠, +와 -는 확대와 축소, Z는 맞춤 또는 픽셀 그대로 보기, 끌거나 Shift와 화살표로 이동. 밖으로 끌어내면 파일이 됩니다</translation>
        </message>
    </context>
    <context>
        <name>_Names</name>
        <message>
            <source>{name}: {count} pictures</source>
            <translation>{name}: 이미지 {count}장</translation>
        </message>
    </context>
    <context>
        <name>diff</name>
        <message>
            <source>Gone: {text}</source>
            <translation>없어짐: {text}</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>새로움: {text}</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>차이가 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Kind of guidance</source>
            <translation>가이던스 종류</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>부정 프롬프트</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>둘째 텍스트 인코더</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>이음새 없음</translation>
        </message>
        <message>
            <source>Variation seed</source>
            <translation>변형 시드</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>변형 강도</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>스텝</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>가이던스</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>가이던스 리스케일</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>샘플러</translation>
        </message>
        <message>
            <source>Model's hash as the file gives it</source>
            <translation>파일에 적힌 모델 해시</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>스케줄</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>너비</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>높이</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Model on the hub</source>
            <translation>허브의 모델</translation>
        </message>
        <message>
            <source>Model's commit</source>
            <translation>모델의 커밋</translation>
        </message>
        <message>
            <source>Model's hash (SHA-256)</source>
            <translation>모델 해시(SHA-256)</translation>
        </message>
        <message>
            <source>Sampler's settings of</source>
            <translation>샘플러 설정의 출처</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>예측</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Marks in the prompt</source>
            <translation>프롬프트의 기호</translation>
        </message>
        <message>
            <source>Noise drawn on</source>
            <translation>노이즈를 뽑은 곳</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>요청한 정밀도</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>안전 검사기</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>Precision used</source>
            <translation>사용한 정밀도</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>만든 장치</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>초</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>만든 때</translation>
        </message>
        <message>
            <source>Settings from</source>
            <translation>설정의 출처</translation>
        </message>
        <message>
            <source>Refined in tiles: scale</source>
            <translation>타일로 다듬음: 배율</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler</source>
            <translation>타일로 다듬음: 업스케일러</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler's hash (SHA-256)</source>
            <translation>타일로 다듬음: 업스케일러 해시(SHA-256)</translation>
        </message>
        <message>
            <source>Refined in tiles: overlap in pixels</source>
            <translation>타일로 다듬음: 겹침(픽셀)</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>이미지의 크기</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Hash of the pixels (SHA-256)</source>
            <translation>픽셀 해시(SHA-256)</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>별</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>설명</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>Text encoder of</source>
            <translation>텍스트 인코더의 출처</translation>
        </message>
        <message>
            <source>VAE of</source>
            <translation>VAE의 출처</translation>
        </message>
        <message>
            <source>Prompt as written</source>
            <translation>쓴 그대로의 프롬프트</translation>
        </message>
        <message>
            <source>Negative prompt as written</source>
            <translation>쓴 그대로의 부정 프롬프트</translation>
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
            <translation>계산한 것</translation>
        </message>
        <message>
            <source>Pictures in one pass</source>
            <translation>한 번에 처리한 이미지</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>스레드</translation>
        </message>
        <message>
            <source>Start picture encoded</source>
            <translation>시작 이미지 인코딩</translation>
        </message>
        <message>
            <source>Products added up in</source>
            <translation>곱의 합을 계산한 정밀도</translation>
        </message>
        <message>
            <source>Weights kept in</source>
            <translation>가중치를 보관한 정밀도</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>디코딩</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>모드</translation>
        </message>
        <message>
            <source>Compiled</source>
            <translation>컴파일됨</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>적혀 있지 않음</translation>
        </message>
        <message>
            <source>Sampler as the file names it</source>
            <translation>파일에 적힌 샘플러</translation>
        </message>
        <message>
            <source>Schedule as the file names it</source>
            <translation>파일에 적힌 스케줄</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>강도</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>이미지 가이던스</translation>
        </message>
        <message>
            <source>Hires fix: scale</source>
            <translation>고해상도 보정: 배율</translation>
        </message>
        <message>
            <source>Hires fix: strength</source>
            <translation>고해상도 보정: 강도</translation>
        </message>
        <message>
            <source>Hires fix: steps</source>
            <translation>고해상도 보정: 스텝</translation>
        </message>
        <message>
            <source>Hires fix: upscaler</source>
            <translation>고해상도 보정: 업스케일러</translation>
        </message>
        <message>
            <source>Hires fix: upscaler's hash (SHA-256)</source>
            <translation>고해상도 보정: 업스케일러 해시(SHA-256)</translation>
        </message>
        <message>
            <source>All combinations of {a|b}</source>
            <translation>{a|b}의 모든 조합</translation>
        </message>
        <message>
            <source>Control picture: begin</source>
            <translation>제어 이미지: 시작</translation>
        </message>
        <message>
            <source>Control picture: end</source>
            <translation>제어 이미지: 끝</translation>
        </message>
        <message>
            <source>Control picture: fit</source>
            <translation>제어 이미지: 맞춤</translation>
        </message>
        <message>
            <source>Control picture: high threshold</source>
            <translation>제어 이미지: 위쪽 임곗값</translation>
        </message>
        <message>
            <source>Control picture: low threshold</source>
            <translation>제어 이미지: 아래쪽 임곗값</translation>
        </message>
        <message>
            <source>Control picture: processor</source>
            <translation>제어 이미지: 종류</translation>
        </message>
        <message>
            <source>Control picture: weight</source>
            <translation>제어 이미지: 가중치</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA: weight</source>
            <translation>LoRA: 가중치</translation>
        </message>
        <message>
            <source>Mask: area</source>
            <translation>마스크: 범위</translation>
        </message>
        <message>
            <source>Mask: blur</source>
            <translation>마스크: 흐림</translation>
        </message>
        <message>
            <source>Mask: fill</source>
            <translation>마스크: 채우기</translation>
        </message>
        <message>
            <source>Mask: invert</source>
            <translation>마스크: 반전</translation>
        </message>
        <message>
            <source>Mask: margin</source>
            <translation>마스크: 여백</translation>
        </message>
        <message>
            <source>Reference: takes</source>
            <translation>참조: 가져오기</translation>
        </message>
        <message>
            <source>Reference: weight</source>
            <translation>참조: 가중치</translation>
        </message>
        <message>
            <source>Refining: overlap</source>
            <translation>다듬기: 겹침</translation>
        </message>
        <message>
            <source>Refining: scale</source>
            <translation>다듬기: 배율</translation>
        </message>
        <message>
            <source>Refining: upscaler</source>
            <translation>다듬기: 업스케일러</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Start picture: fit</source>
            <translation>시작 이미지: 맞춤</translation>
        </message>
        <message>
            <source>Words of the prompt replaced</source>
            <translation>바꾼 프롬프트의 단어</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>스타일</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>스타일</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>The prompt is too long for this language model: {count} tokens, {limit} fit.</source>
            <translation>이 언어 모델에는 프롬프트가 너무 깁니다: 토큰 {count}개이며 {limit}개까지 들어갑니다.</translation>
        </message>
        <message>
            <source>Write, for example, --guidance-from 10 3.</source>
            <translation>예를 들어 --guidance-from 10 3이라고 쓰십시오.</translation>
        </message>
        <message>
            <source>Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long.</source>
            <translation>각 단어가 작용하는 곳은 {all}개 블록 중 {count}개에 대해 보여 줍니다. 모든 블록은 너무 오래 걸립니다.</translation>
        </message>
        <message>
            <source>This model answers more than twice at each step, so its answers with and without text are not shown apart. The guided answer is.</source>
            <translation>이 모델은 스텝마다 두 번 넘게 답하므로 텍스트가 있는 답과 없는 답을 따로 보여 주지 않습니다. 가이드된 답은 보여 줍니다.</translation>
        </message>
        <message>
            <source>The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they act is shown of the steps that read them.</source>
            <translation>이 프롬프트의 단어는 그리는 동안 바뀝니다. 보이는 토큰은 첫 스텝의 것이며, 작용하는 자리는 그 토큰을 읽은 스텝에 대해 보여 줍니다.</translation>
        </message>
        <message>
            <source>The picture has {steps} steps, so guidance was not changed from step {step} on.</source>
            <translation>이미지에는 {steps}스텝이 있어 스텝 {step}부터 가이던스를 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance that could be changed.</source>
            <translation>{family} 계열의 모델에는 바꿀 수 있는 가이던스가 없습니다.</translation>
        </message>
        <message>
            <source>Leave --guidance-from out.</source>
            <translation>--guidance-from을 빼십시오.</translation>
        </message>
        <message>
            <source>--guidance-from takes a step and a guidance scale, not “{step} {scale}”.</source>
            <translation>--guidance-from에는 “{step} {scale}”이 아니라 스텝과 가이던스 배율이 필요합니다.</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which is not possible here.</source>
            <translation>--guidance-from은 이미지를 새로 그리는데, 여기서는 할 수 없습니다.</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which --short leaves out.</source>
            <translation>--guidance-from은 이미지를 새로 그리는데, --short는 이를 생략합니다.</translation>
        </message>
        <message>
            <source>In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.</source>
            <translation>{steps}스텝보다 적으면 이 모델은 PNDM으로 잘못된 색을 그립니다. DPM++ 2M이면 20스텝이 필요합니다.</translation>
        </message>
        <message>
            <source>--host-name belongs to --listen-on-network.</source>
            <translation>--host-name은 --listen-on-network와 함께 씁니다.</translation>
        </message>
        <message>
            <source>--{option} belongs to --prompt: without it pictures are enlarged.</source>
            <translation>--{option}은(는) --prompt와 함께 씁니다. 프롬프트가 없으면 이미지를 확대합니다.</translation>
        </message>
        <message>
            <source>Allow writing there, then start this again: nothing is made twice.</source>
            <translation>그곳에 쓰도록 허용한 뒤 다시 시작하세요. 두 번 만들지 않습니다.</translation>
        </message>
        <message>
            <source>Choose another one by --port.</source>
            <translation>--port로 다른 포트를 고르세요.</translation>
        </message>
        <message>
            <source>Install it with: pip install "sddesk[{extra}]"</source>
            <translation>설치 명령: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Install sddesk for Python: pip install "sddesk[{extra}]"</source>
            <translation>Python용 sddesk를 설치하세요: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Leave the second text encoder out.</source>
            <translation>둘째 텍스트 인코더를 빼세요.</translation>
        </message>
        <message>
            <source>Ask for it again when the picture is done.</source>
            <translation>이미지가 완성되면 다시 요청하세요.</translation>
        </message>
        <message>
            <source>A picture was ordered, which comes first: the explanation was stopped.</source>
            <translation>먼저 처리할 이미지가 주문되어 설명을 멈췄습니다.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be watched: {reason}.</source>
            <translation>{folder} 폴더를 감시할 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>The hook {name} failed: {reason}</source>
            <translation>훅 {name}이(가) 실패했습니다: {reason}</translation>
        </message>
        <message>
            <source>The hook {name} is not run: {reason}</source>
            <translation>훅 {name}을(를) 실행하지 않습니다: {reason}</translation>
        </message>
        <message>
            <source>The hooks are too slow: {count} pictures wait for them, and one was left out.</source>
            <translation>훅이 너무 느립니다. 이미지 {count}장이 기다리며 한 장을 뺐습니다.</translation>
        </message>
        <message>
            <source>The package {package} is not installed.</source>
            <translation>패키지 {package}이(가) 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>The packaged sddesk does not hold this door.</source>
            <translation>패키지판 sddesk에는 이 입구가 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>The Python script of {name} is in the clipboard.</source>
            <translation>{name}의 Python 스크립트를 클립보드에 복사했습니다.</translation>
        </message>
        <message>
            <source>The server cannot listen at {address}, port {port}: {reason}</source>
            <translation>서버가 {address}의 포트 {port}에서 기다릴 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The token in {file} cannot be used: {reason}</source>
            <translation>{file}의 토큰을 쓸 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>There is no order {number} here.</source>
            <translation>작업 {number}이(가) 여기에 없습니다.</translation>
        </message>
        <message>
            <source>There is no picture {number} here.</source>
            <translation>이미지 {number}이(가) 여기에 없습니다.</translation>
        </message>
        <message>
            <source>This order is not taken: {reason}.</source>
            <translation>이 작업을 받지 않습니다: {reason}.</translation>
        </message>
        <message>
            <source>This picture cannot be written as Python yet: {what}.</source>
            <translation>이 이미지는 아직 Python으로 쓸 수 없습니다: {what}.</translation>
        </message>
        <message>
            <source>This model has no cross-attention to the text, so where each word acts is not shown. Its steps, its guided answers and its tokens are.</source>
            <translation>이 모델에는 텍스트에 대한 교차 어텐션이 없어 단어가 작용하는 곳을 보여 주지 않습니다. 스텝, 가이던스가 적용된 답, 토큰은 보여 줍니다.</translation>
        </message>
        <message>
            <source>The picture was drawn in two parts, the second larger. What is shown is the first part.</source>
            <translation>이미지를 두 부분으로 그렸고 둘째가 더 큽니다. 보이는 것은 첫 부분입니다.</translation>
        </message>
        <message>
            <source>So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. The pictures of all steps are shown.</source>
            <translation>이미지가 커서 모든 스텝의 수를 둘 자리가 없습니다. {every} 스텝마다 한 스텝의 것만 보관합니다. 모든 스텝의 이미지는 보여 줍니다.</translation>
        </message>
        <message>
            <source>OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding.</source>
            <translation>OpenVINO는 안을 볼 수 없어 이번에는 PyTorch가 그립니다. 이미지는 반올림만큼 다릅니다.</translation>
        </message>
        <message>
            <source>Not drawn for comparison: {what}. {reason}</source>
            <translation>비교용으로 그리지 않았습니다: {what}. {reason}</translation>
        </message>
        <message>
            <source>Memory was short, so where each word acts was not recorded to the end. All else is shown.</source>
            <translation>메모리가 모자라 단어가 작용하는 곳을 끝까지 기록하지 못했습니다. 나머지는 모두 보여 줍니다.</translation>
        </message>
        <message>
            <source>Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit.</source>
            <translation>메모리가 모자라 VAE를 지나 돌아오는 과정은 보여 주지 않습니다. 더 작은 이미지는 될 수 있습니다.</translation>
        </message>
        <message>
            <source>Memory was short, so the blocks of the network were not timed. All else is shown.</source>
            <translation>메모리가 모자라 네트워크 블록의 시간을 재지 못했습니다. 나머지는 모두 보여 줍니다.</translation>
        </message>
        <message>
            <source>Memory was short, so not every step is shown decoded. Their rough pictures are.</source>
            <translation>메모리가 모자라 모든 스텝을 디코딩해 보여 주지는 못합니다. 대략의 이미지는 있습니다.</translation>
        </message>
        <message>
            <source>Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough.</source>
            <translation>이 크기에서는 디코딩이 오래 걸립니다. {steps} 중 {count} 스텝을 디코딩했고 나머지는 대략입니다.</translation>
        </message>
        <message>
            <source>Ask for the picture that it was made from.</source>
            <translation>바탕이 된 이미지로 요청하세요.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger in one go: there are no steps to be shown.</source>
            <translation>업스케일러가 이 이미지를 한 번에 크게 만들었습니다. 보여 줄 스텝이 없습니다.</translation>
        </message>
        <message>
            <source>Make it again in sddesk instead.</source>
            <translation>대신 sddesk에서 다시 생성하세요.</translation>
        </message>
        <message>
            <source>{count} orders wait here; no more are taken.</source>
            <translation>작업 {count}개가 기다립니다. 더 받지 않습니다.</translation>
        </message>
        <message>
            <source>{file} cannot be moved into {folder}: {reason}</source>
            <translation>{file}을(를) {folder}(으)로 옮길 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be written: choose a name that ends in .py or .ipynb.</source>
            <translation>{name}을(를) 쓸 수 없습니다. .py나 .ipynb로 끝나는 이름을 고르세요.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>{folder} 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>{folder} 폴더를 읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>The list of model folders {file} cannot be read: {reason}.</source>
            <translation>모델 폴더 목록 {file}을(를) 읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Add the folders themselves instead.</source>
            <translation>대신 폴더 자체를 추가하세요.</translation>
        </message>
        <message>
            <source>{what} VAE{packing}: this version has no model that it fits.</source>
            <translation>{what} VAE{packing}: 이 버전에는 맞는 모델이 없습니다.</translation>
        </message>
        <message>
            <source>No installed {kind} is called “{name}”.</source>
            <translation>“{name}”이라는 {kind}이(가) 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>Add its file, or check how it is written.</source>
            <translation>파일을 추가하거나 철자를 확인하세요.</translation>
        </message>
        <message>
            <source>There is no checkpoint in {folder}.</source>
            <translation>{folder}에 체크포인트가 없습니다.</translation>
        </message>
        <message>
            <source>LoRAs and VAEs are added to a checkpoint; they draw nothing alone.</source>
            <translation>LoRA와 VAE는 체크포인트에 더하는 것으로, 그것만으로는 그리지 못합니다.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>파일 {file}을(를) 읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed.</source>
            <translation>모델 “{name}”이(가) 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>Get it or add its folder on the models page, or choose another model.</source>
            <translation>받거나 모델 페이지에서 폴더를 추가하거나, 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model, and sddesk finds none in it.</source>
            <translation>{folder} 폴더는 모델이 아니며 그 안에서도 모델을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Choose a diffusers folder, a folder with .safetensors files, or such a file.</source>
            <translation>diffusers 폴더, .safetensors 파일이 든 폴더, 또는 그런 파일을 고르세요.</translation>
        </message>
        <message>
            <source>A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file.</source>
            <translation>코드를 실행할 수 있는 pickle이라 열지 않았습니다. `sddesk models convert`로 safetensors 파일을 만들 수 있습니다.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model.</source>
            <translation>이 모델의 safetensors 파일을 받으세요.</translation>
        </message>
        <message>
            <source>The weights of “{part}” in {folder} are pickles, which can run code.</source>
            <translation>{folder}에 있는 “{part}”의 가중치는 코드를 실행할 수 있는 pickle입니다.</translation>
        </message>
        <message>
            <source>Get the safetensors files of this model.</source>
            <translation>이 모델의 safetensors 파일을 받으세요.</translation>
        </message>
        <message>
            <source>The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet.</source>
            <translation>{folder} 폴더에는 sddesk가 아직 쓸 수 없는 “{pipeline}”이(가) 있습니다.</translation>
        </message>
        <message>
            <source>It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format.</source>
            <translation>diffusers 형식의 Stable Diffusion 1.x, 2.x, XL 모델을 씁니다.</translation>
        </message>
        <message>
            <source>The folder {folder} brings code of its own ({what}), which is never run.</source>
            <translation>{folder} 폴더에 자체 코드({what})가 있습니다. 이런 코드는 절대 실행하지 않습니다.</translation>
        </message>
        <message>
            <source>Choose a model that needs only diffusers and transformers.</source>
            <translation>diffusers와 transformers만 필요한 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model: it has no model_index.json.</source>
            <translation>{folder} 폴더는 모델이 아닙니다. model_index.json이 없습니다.</translation>
        </message>
        <message>
            <source>Choose the folder that holds model_index.json and unet.</source>
            <translation>model_index.json과 unet이 든 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>{host} lists more for “{hub_id}” than any model has: nothing was fetched.</source>
            <translation>{host}가 “{hub_id}”에 대해 어떤 모델보다도 많은 것을 나열해 아무것도 받지 않았습니다.</translation>
        </message>
        <message>
            <source>The model in {folder} is not complete: {what} is missing.</source>
            <translation>{folder}의 모델이 완전하지 않습니다. {what}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>모델을 다시 받으세요.</translation>
        </message>
        <message>
            <source>The file {file} is a pickle, which can run code. It was not opened.</source>
            <translation>파일 {file}은(는) 코드를 실행할 수 있는 pickle입니다. 열지 않았습니다.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model, or have this one converted.</source>
            <translation>이 모델의 safetensors 파일을 받거나 이 파일을 변환하세요.</translation>
        </message>
        <message>
            <source>The file {file} is damaged or not complete: {reason}.</source>
            <translation>파일 {file}이(가) 손상되었거나 완전하지 않습니다: {reason}.</translation>
        </message>
        <message>
            <source>The settings are those of the picture that was enlarged.</source>
            <translation>확대한 이미지의 설정입니다.</translation>
        </message>
        <message>
            <source>The prompt has {count} lines; at most {limit} become jobs at once.</source>
            <translation>프롬프트가 {count}줄입니다. 한 번에 최대 {limit}줄이 작업이 됩니다.</translation>
        </message>
        <message>
            <source>“sddesk run” takes a text file with a prompt on each line.</source>
            <translation>“sddesk run”에는 한 줄에 프롬프트 하나씩 쓴 텍스트 파일을 줍니다.</translation>
        </message>
        <message>
            <source>An enlargement has no seed and no settings to change.</source>
            <translation>확대한 것에는 바꿀 시드와 설정이 없습니다.</translation>
        </message>
        <message>
            <source>Add the safetensors file of one on the models page.</source>
            <translation>모델 페이지에서 업스케일러의 safetensors 파일을 추가하세요.</translation>
        </message>
        <message>
            <source>No upscaler is installed.</source>
            <translation>업스케일러가 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>{name} is transparent in parts, which lie on white.</source>
            <translation>{name}은(는) 일부가 투명하여 흰 바탕에 놓았습니다.</translation>
        </message>
        <message>
            <source>{name} is animated: only its first picture is taken.</source>
            <translation>{name}은(는) 움직이는 이미지라 첫 장만 씁니다.</translation>
        </message>
        <message>
            <source>Memory was short, so the picture was enlarged in parts of {side} pixels.</source>
            <translation>메모리가 모자라 {side} 픽셀 크기로 나누어 확대했습니다.</translation>
        </message>
        <message>
            <source>In half precision the upscaler overflowed: the picture was enlarged in full precision.</source>
            <translation>절반 정밀도에서 업스케일러가 오버플로해 전체 정밀도로 확대했습니다.</translation>
        </message>
        <message>
            <source>The numbers of the upscaler {name} overflowed: no picture came out.</source>
            <translation>업스케일러 {name}의 수가 오버플로해 이미지가 나오지 않았습니다.</translation>
        </message>
        <message>
            <source>Its file may be damaged: fetch it again, or choose another one.</source>
            <translation>파일이 손상되었을 수 있습니다. 다시 받거나 다른 것을 고르세요.</translation>
        </message>
        <message>
            <source>Close other programs that use this memory, or choose a smaller upscaler.</source>
            <translation>이 메모리를 쓰는 다른 프로그램을 닫거나 더 작은 업스케일러를 고르세요.</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.</source>
            <translation>이미지를 확대할 메모리가 모자랍니다. {device}: 전체 {total} GB, 남음 {free} GB.</translation>
        </message>
        <message>
            <source>At most {most} million pixels can be made: reduce the picture first.</source>
            <translation>최대 {most}백만 픽셀까지 만들 수 있습니다. 먼저 이미지를 줄이세요.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} would become {large} x {tall}, more than can be made.</source>
            <translation>{width} x {height} 이미지는 {large} x {tall}이 되어 만들 수 있는 크기를 넘습니다.</translation>
        </message>
        <message>
            <source>Choose a smaller scale or another upscaler, or enlarge the result again.</source>
            <translation>더 작은 배율이나 다른 업스케일러를 고르거나, 결과를 한 번 더 확대하세요.</translation>
        </message>
        <message>
            <source>The upscaler {name} enlarges {scale} times at most, not {wanted} times.</source>
            <translation>업스케일러 {name}은(는) 최대 {scale}배까지 확대합니다. {wanted}배는 안 됩니다.</translation>
        </message>
        <message>
            <source>The picture {name} is missing: its file is not there.</source>
            <translation>이미지 {name}의 파일이 없습니다.</translation>
        </message>
        <message>
            <source>Choose another upscaler; `sddesk models list` shows them.</source>
            <translation>다른 업스케일러를 고르세요. `sddesk models list`로 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>The file {file} holds no network that enlarges pictures.</source>
            <translation>파일 {file}에는 이미지를 확대하는 네트워크가 없습니다.</translation>
        </message>
        <message>
            <source>{what} of the model in {folder} cannot be read: {reason}</source>
            <translation>{folder}에 있는 모델의 {what}을(를) 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Weights of a kind that this version does not know.</source>
            <translation>이 버전이 모르는 종류의 가중치입니다.</translation>
        </message>
        <message>
            <source>This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.</source>
            <translation>이 모델은 한 변이 최대 {most} 픽셀까지 그립니다. {width} x {height}는 안 됩니다. 네트워크가 그 이상의 위치를 모릅니다.</translation>
        </message>
        <message>
            <source>The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.</source>
            <translation>텍스트 인코더에서 이미지를 보는 부분(mmproj): 이 버전은 safetensors 파일에서만 씁니다.</translation>
        </message>
        <message>
            <source>The vocabulary in {folder} cannot be read: {reason}</source>
            <translation>{folder}의 어휘를 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>A grid is made of one prompt, not of {count}.</source>
            <translation>그리드는 프롬프트 {count}개가 아니라 하나로 만듭니다.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {folder}: {reason}</source>
            <translation>{folder}에 저장할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Name another folder, or allow writing there.</source>
            <translation>다른 폴더를 지정하거나 그곳에 쓰도록 허용하세요.</translation>
        </message>
        <message>
            <source>These settings cannot be read: {reason}</source>
            <translation>이 설정을 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The size {width} x {height} cannot be made.</source>
            <translation>{width} x {height} 크기는 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose multiples of {step} from {low} to {high} pixels.</source>
            <translation>{low}~{high} 픽셀에서 {step}의 배수를 고르세요.</translation>
        </message>
        <message>
            <source>The prompt has {count} characters, more than the {limit} that are kept.</source>
            <translation>프롬프트가 {count}자로, 보관할 수 있는 {limit}자를 넘습니다.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>줄이세요.</translation>
        </message>
        <message>
            <source>A guidance rescale of {value} cannot be used: choose 0 to 1.</source>
            <translation>가이던스 리스케일 {value}은(는) 쓸 수 없습니다. 0~1에서 고르세요.</translation>
        </message>
        <message>
            <source>A region that is drawn alone has other edges than the picture: it cannot be seamless.</source>
            <translation>따로 그리는 영역은 가장자리가 이미지와 달라 이음새 없이 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>Draw the whole picture with the mask, or turn the seamless edges off.</source>
            <translation>마스크로 이미지 전체를 그리거나 이음새 없는 가장자리를 끄세요.</translation>
        </message>
        <message>
            <source>With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>이음새 없는 가장자리에서는 OpenVINO가 아니라 PyTorch가 이미지를 만들어 더 오래 걸립니다.</translation>
        </message>
        <message>
            <source>A variation strength of {value} cannot be used: choose 0 to 1.</source>
            <translation>변형 강도 {value}은(는) 쓸 수 없습니다. 0~1에서 고르세요.</translation>
        </message>
        <message>
            <source>A variation seed alone changes nothing.</source>
            <translation>변형 시드만으로는 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>Add --variation-strength, from 0 to 1.</source>
            <translation>--variation-strength를 0~1로 추가하세요.</translation>
        </message>
        <message>
            <source>A guidance of {guidance} cannot be used: choose {low} to {high}.</source>
            <translation>가이던스 {guidance}은(는) 쓸 수 없습니다. {low}~{high}에서 고르세요.</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one.</source>
            <translation>이미지 {rows} x {columns}장은 한 번에 만들 수 없습니다. 최대 {limit}장, 최소 한 장입니다.</translation>
        </message>
        <message>
            <source>The seed {seed} is outside 0 to {limit}.</source>
            <translation>시드 {seed}이(가) 0~{limit}을 벗어납니다.</translation>
        </message>
        <message>
            <source>The file {file} stands where the folder of a model was.</source>
            <translation>모델 폴더가 있던 자리에 파일 {file}이(가) 있습니다.</translation>
        </message>
        <message>
            <source>Add it on the models page, as a file.</source>
            <translation>모델 페이지에서 파일로 추가하세요.</translation>
        </message>
        <message>
            <source>The model in {folder} was trained on other noise ({what}): this version cannot draw it yet.</source>
            <translation>{folder}의 모델은 다른 노이즈로 학습되었습니다({what}). 이 버전은 아직 그리지 못합니다.</translation>
        </message>
        <message>
            <source>The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet.</source>
            <translation>{folder}의 모델은 이미지도 바탕으로 그립니다({what}). 이 버전은 아직 그리지 못합니다.</translation>
        </message>
        <message>
            <source>Its numbers are integers that nothing tells how to read.</source>
            <translation>수가 정수인데 읽는 방법이 어디에도 없습니다.</translation>
        </message>
        <message>
            <source>The model's part “{part}” is {library}.{kind}, which is not loaded.</source>
            <translation>모델의 부품 “{part}”은(는) {library}.{kind}이며 불러오지 않습니다.</translation>
        </message>
        <message>
            <source>Only the known parts of diffusers and transformers are: use another model.</source>
            <translation>diffusers와 transformers의 알려진 부품만 불러옵니다. 다른 모델을 쓰세요.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a prompt: the last {unread} were not read.</source>
            <translation>모델은 프롬프트의 {limit}토큰을 읽습니다. 마지막 {unread}개는 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a negative prompt: the last {unread} were not read.</source>
            <translation>모델은 부정 프롬프트의 {limit}토큰을 읽습니다. 마지막 {unread}개는 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>The text encoder has {layers} layers: clip skip {asked} was taken as {layers}.</source>
            <translation>텍스트 인코더는 {layers}층입니다. clip skip {asked}을(를) {layers}(으)로 썼습니다.</translation>
        </message>
        <message>
            <source>SDXL always reads the layer before the last: clip skip was not used.</source>
            <translation>SDXL은 언제나 끝에서 둘째 층을 읽습니다. clip skip을 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>In half precision the decoder overflowed: the picture was decoded in full precision.</source>
            <translation>절반 정밀도에서 디코더가 오버플로해 전체 정밀도로 디코딩했습니다.</translation>
        </message>
        <message>
            <source>The model's numbers overflowed: no picture came out.</source>
            <translation>모델의 수가 오버플로해 이미지가 나오지 않았습니다.</translation>
        </message>
        <message>
            <source>Try the precision “full”; if it stays so, the model's file may be damaged.</source>
            <translation>정밀도 “전체”로 해 보세요. 그래도 같으면 모델 파일이 손상되었을 수 있습니다.</translation>
        </message>
        <message>
            <source>No GPU was found: the CPU makes the pictures.</source>
            <translation>그래픽 카드를 찾지 못해 프로세서가 이미지를 만듭니다.</translation>
        </message>
        <message>
            <source>The GPU cannot be used, the CPU makes the pictures: {reason}</source>
            <translation>그래픽 카드를 쓸 수 없어 프로세서가 이미지를 만듭니다: {reason}</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the CPU makes the pictures. Install torch with CUDA to use the GPU.</source>
            <translation>NVIDIA 그래픽 카드가 있지만 설치된 torch가 프로세서 전용이라 프로세서가 이미지를 만듭니다. 카드를 쓰려면 CUDA가 있는 torch를 설치하세요.</translation>
        </message>
        <message>
            <source>The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes the pictures. Update the driver to use the card. {reason}</source>
            <translation>NVIDIA 드라이버 {driver}은(는) CUDA {cuda}가 필요한 이 torch와 맞지 않아 프로세서가 이미지를 만듭니다. 카드를 쓰려면 드라이버를 업데이트하세요. {reason}</translation>
        </message>
        <message>
            <source>The GPU stopped working: {reason}</source>
            <translation>그래픽 카드가 동작을 멈췄습니다: {reason}</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, update the driver.</source>
            <translation>프로그램을 다시 시작하세요. 또 일어나면 드라이버를 업데이트하세요.</translation>
        </message>
        <message>
            <source>The device {device} cannot do one of the operations needed: {reason}</source>
            <translation>장치 {device}이(가) 필요한 연산 하나를 하지 못합니다: {reason}</translation>
        </message>
        <message>
            <source>It cannot be read: {reason}.</source>
            <translation>읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>{tag}: only its weights are used, not {rest}.</source>
            <translation>{tag}: 가중치만 쓰고 {rest}은(는) 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>Choose the CPU as device in the settings.</source>
            <translation>설정에서 장치로 프로세서를 고르세요.</translation>
        </message>
        <message>
            <source>Only its first {count} files were looked at.</source>
            <translation>처음 {count}개 파일만 살펴봤습니다.</translation>
        </message>
        <message>
            <source>There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.</source>
            <translation>{width} x {height} 이미지를 만들 메모리가 모자랍니다. {device}: 전체 {total} GB, 남음 {free} GB.</translation>
        </message>
        <message>
            <source>Choose a smaller size, or close other programs that use this memory.</source>
            <translation>더 작은 크기를 고르거나 이 메모리를 쓰는 다른 프로그램을 닫으세요.</translation>
        </message>
        <message>
            <source>The file {file} is a GGUF file, which this version cannot draw with yet.</source>
            <translation>파일 {file}은(는) GGUF 파일로, 이 버전은 아직 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has {total} GB, {free} GB free.</source>
            <translation>{width} x {height} 이미지를 계산했지만 디코딩할 메모리가 모자랍니다. {device}: 전체 {total} GB, 남음 {free} GB.</translation>
        </message>
        <message>
            <source>Close other programs and try again: only the last stage is done anew.</source>
            <translation>다른 프로그램을 닫고 다시 시도하세요. 마지막 단계만 다시 합니다.</translation>
        </message>
        <message>
            <source>{what} motion module{packing}: this version makes no videos.</source>
            <translation>{what} 모션 모듈{packing}: 이 버전은 동영상을 만들지 않습니다.</translation>
        </message>
        <message>
            <source>This version does not know the sampler “{sampler}”.</source>
            <translation>이 버전은 샘플러 “{sampler}”을(를) 모릅니다.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw multiples of {step} pixels.</source>
            <translation>{family} 계열의 모델은 {step} 픽셀의 배수를 그립니다.</translation>
        </message>
        <message>
            <source>Near by is {width} x {height}.</source>
            <translation>가까운 크기는 {width} x {height}입니다.</translation>
        </message>
        <message>
            <source>The sampler {sampler} cannot draw with models of the family {family}.</source>
            <translation>샘플러 {sampler}은(는) {family} 계열의 모델로 그릴 수 없습니다.</translation>
        </message>
        <message>
            <source>These can: {samplers}.</source>
            <translation>가능한 것: {samplers}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} does not work with the schedule “{schedule}”.</source>
            <translation>샘플러 {sampler}은(는) 스케줄 “{schedule}”과(와) 함께 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>It works with: {schedules}.</source>
            <translation>함께 쓸 수 있는 것: {schedules}.</translation>
        </message>
        <message>
            <source>{path} leads out of the pictures folder {folder}.</source>
            <translation>{path}은(는) 이미지 폴더 {folder} 밖으로 이어집니다.</translation>
        </message>
        <message>
            <source>Remove the link, or choose another folder for pictures.</source>
            <translation>링크를 제거하거나 다른 이미지 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {reason}</source>
            <translation>{folder}에 쓸 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The disk of {folder} is full ({free} MB free).</source>
            <translation>{folder}의 디스크가 가득 찼습니다({free} MB 남음).</translation>
        </message>
        <message>
            <source>The folder {folder} is read-only.</source>
            <translation>{folder} 폴더는 읽기 전용입니다.</translation>
        </message>
        <message>
            <source>The picture was read in part only; its information in the large view says what was left out.</source>
            <translation>이미지를 일부만 읽었습니다. 빠진 것은 크게 보기의 정보에 있습니다.</translation>
        </message>
        <message>
            <source>{what} T2I-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what} T2I-Adapter{packing}: 이 버전은 아직 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>A picture that is needed is not in the library: {hash}.</source>
            <translation>필요한 이미지가 라이브러리에 없습니다: {hash}.</translation>
        </message>
        <message>
            <source>Import that picture, or choose another one.</source>
            <translation>그 이미지를 가져오거나 다른 것을 고르세요.</translation>
        </message>
        <message>
            <source>It began with a start picture that its file does not hold (strength {strength}).</source>
            <translation>파일에 들어 있지 않은 시작 이미지로 시작했습니다(강도 {strength}).</translation>
        </message>
        <message>
            <source>{file} is another picture than when the orders were read.</source>
            <translation>{file}은(는) 작업을 읽을 때와 다른 이미지입니다.</translation>
        </message>
        <message>
            <source>Nothing was collected: what could not be read may name an input.</source>
            <translation>아무것도 수거하지 않았습니다. 읽지 못한 것이 입력을 가리킬 수 있습니다.</translation>
        </message>
        <message>
            <source>Connect its drive, or mend or remove the file, then try again.</source>
            <translation>드라이브를 연결하거나 파일을 고치거나 제거한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>{file} cannot be read, and may name an input.</source>
            <translation>{file}을(를) 읽을 수 없으며, 입력을 가리킬 수 있습니다.</translation>
        </message>
        <message>
            <source>Mend or remove that file, then try again.</source>
            <translation>그 파일을 고치거나 제거한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Only single PNG pictures with their settings carry the pictures they began with.</source>
            <translation>설정이 든 낱장 PNG 이미지만 바탕이 된 이미지를 담습니다.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>{folder} 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>다른 곳을 고르거나 그곳에 공간을 만드세요.</translation>
        </message>
        <message>
            <source>The picture is kept in memory: save it elsewhere, or try again.</source>
            <translation>이미지를 메모리에 두었습니다. 다른 곳에 저장하거나 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}</source>
            <translation>이미지 {name}을(를) 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Lines that are no settings: {text}</source>
            <translation>설정이 아닌 줄: {text}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{name} is left out: {kind} pictures cannot be read.</source>
            <translation>{name}을(를) 뺐습니다. {kind} 이미지는 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The file has a workflow of ComfyUI, but not the graph that ran.</source>
            <translation>파일에 ComfyUI의 워크플로는 있지만 실행한 그래프는 없습니다.</translation>
        </message>
        <message>
            <source>The graph of ComfyUI has no sampler that can be followed.</source>
            <translation>ComfyUI의 그래프에 따라갈 수 있는 샘플러가 없습니다.</translation>
        </message>
        <message>
            <source>A text of “{node}” ({input}): {text}</source>
            <translation>“{node}”({input})의 텍스트: {text}</translation>
        </message>
        <message>
            <source>The text that “{node}” made when the picture was drawn</source>
            <translation>이미지를 그릴 때 “{node}”이(가) 만든 텍스트</translation>
        </message>
        <message>
            <source>The prompt of a later pass (“{node}”): {text}</source>
            <translation>나중 단계(“{node}”)의 프롬프트: {text}</translation>
        </message>
        <message>
            <source>The prompt of a part of the picture: {text}</source>
            <translation>이미지 일부의 프롬프트: {text}</translation>
        </message>
        <message>
            <source>The text in the file has no settings beside the prompt.</source>
            <translation>파일의 텍스트에 프롬프트 말고는 설정이 없습니다.</translation>
        </message>
        <message>
            <source>Styles whose text was added to the prompt: {names}</source>
            <translation>텍스트가 프롬프트에 더해진 스타일: {names}</translation>
        </message>
        <message>
            <source>Models that were merged for this picture: {names}</source>
            <translation>이 이미지를 위해 병합된 모델: {names}</translation>
        </message>
        <message>
            <source>Make room on that disk, or name another folder.</source>
            <translation>디스크에 공간을 만들거나 다른 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>A LoRA is named only by its address: {address}, weight {weight}</source>
            <translation>LoRA 하나가 주소로만 적혀 있습니다: {address}, 가중치 {weight}</translation>
        </message>
        <message>
            <source>An empty prompt makes a picture of the model's own choice.</source>
            <translation>빈 프롬프트는 모델이 알아서 이미지를 만듭니다.</translation>
        </message>
        <message>
            <source>{what} upscaler{packing}: this version cannot enlarge with it yet.</source>
            <translation>{what} 업스케일러{packing}: 이 버전은 아직 이것으로 확대하지 못합니다.</translation>
        </message>
        <message>
            <source>Below {native} pixels this model loses quality.</source>
            <translation>{native} 픽셀보다 작으면 이 모델의 품질이 떨어집니다.</translation>
        </message>
        <message>
            <source>Larger than {native} both ways, things repeat: keep one side at {native}.</source>
            <translation>두 변이 모두 {native}보다 크면 내용이 반복됩니다. 한 변을 {native}(으)로 두세요.</translation>
        </message>
        <message>
            <source>LCM only works with models made for it.</source>
            <translation>LCM은 전용 모델에서만 동작합니다.</translation>
        </message>
        <message>
            <source>{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and DPM++ 2M draw them.</source>
            <translation>{sampler}은(는) 지난 스텝에서 이어 가므로 번갈아 나오는 단어 [a|b]가 이미지를 망칩니다. Euler, Heun, DPM++ 2M은 그릴 수 있습니다.</translation>
        </message>
        <message>
            <source>By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2.</source>
            <translation>이름으로 보아 “{name}”은(는) 적은 스텝으로 그립니다: 2~8 스텝, 가이던스 1~2.</translation>
        </message>
        <message>
            <source>“{model}” takes no second text encoder from a file: “{part}”.</source>
            <translation>“{model}”은(는) 파일에서 둘째 텍스트 인코더를 받지 않습니다: “{part}”.</translation>
        </message>
        <message>
            <source>“{name}” was made with a clip skip of {usual}; {now} is set.</source>
            <translation>“{name}”은(는) clip skip {usual}(으)로 만들었습니다. 지금은 {now}입니다.</translation>
        </message>
        <message>
            <source>The sampler's settings of “{name}” are for {other}; this model is made for {own}.</source>
            <translation>“{name}”의 샘플러 설정은 {other}용이고 이 모델은 {own}용입니다.</translation>
        </message>
        <message>
            <source>{value} is not a number that can be used here.</source>
            <translation>{value}은(는) 여기서 쓸 수 있는 수가 아닙니다.</translation>
        </message>
        <message>
            <source>The value from before is kept: type another.</source>
            <translation>이전 값을 유지합니다. 다른 값을 입력하세요.</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; you can go on.</source>
            <translation>예기치 않은 일이 일어났습니다. 잃은 것은 없으니 계속할 수 있습니다.</translation>
        </message>
        <message>
            <source>Copy the details and send them to the people who make sddesk.</source>
            <translation>자세한 내용을 복사해 sddesk를 만드는 사람들에게 보내 주세요.</translation>
        </message>
        <message>
            <source>The queue cannot be stored in {path}: {reason}</source>
            <translation>대기열을 {path}에 저장할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>There is a file {file} already; it is not overwritten.</source>
            <translation>파일 {file}이(가) 이미 있습니다. 덮어쓰지 않습니다.</translation>
        </message>
        <message>
            <source>The file {file} holds no weights.</source>
            <translation>파일 {file}에 가중치가 없습니다.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written: {reason}.</source>
            <translation>파일 {file}을(를) 쓸 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Make room on that disk or allow writing there, then try again.</source>
            <translation>그 디스크에 공간을 만들거나 쓰기를 허용한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The pickle {file} holds more than weights, so nothing of it was read.</source>
            <translation>pickle {file}에 가중치 말고도 다른 것이 있어 아무것도 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>It may run code. Get the safetensors file of this model.</source>
            <translation>코드를 실행할 수 있습니다. 이 모델의 safetensors 파일을 받으세요.</translation>
        </message>
        <message>
            <source>The model “{name}” that made this picture is not installed.</source>
            <translation>이 이미지를 만든 모델 “{name}”이(가) 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>Get it or add its folder, or choose another model.</source>
            <translation>받거나 폴더를 추가하거나, 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The draft cannot be stored in {path}: {reason}</source>
            <translation>초안을 {path}에 저장할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>A damaged file was put aside as {path}. sddesk starts with defaults.</source>
            <translation>손상된 파일을 {path}(으)로 옮겨 두었습니다. sddesk를 기본값으로 시작합니다.</translation>
        </message>
        <message>
            <source>The window cannot read what it was told: {reason}.</source>
            <translation>창이 받은 것을 읽지 못합니다: {reason}.</translation>
        </message>
        <message>
            <source>The open window is of another version of sddesk: {version}.</source>
            <translation>열린 창은 다른 버전의 sddesk입니다: {version}.</translation>
        </message>
        <message>
            <source>Close it, or add --own-engine.</source>
            <translation>닫거나 --own-engine을 추가하세요.</translation>
        </message>
        <message>
            <source>{count} orders of commands wait in the window's queue; it takes no more.</source>
            <translation>명령의 작업 {count}개가 창의 대기열에서 기다립니다. 더 받지 않습니다.</translation>
        </message>
        <message>
            <source>The window could not store the order.</source>
            <translation>창이 작업을 저장하지 못했습니다.</translation>
        </message>
        <message>
            <source>An order of this key is in the window's queue already.</source>
            <translation>이 키의 작업이 이미 창의 대기열에 있습니다.</translation>
        </message>
        <message>
            <source>A window of sddesk is open and does not answer.</source>
            <translation>sddesk 창이 열려 있지만 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Wait until it does, close it, or add --own-engine.</source>
            <translation>응답할 때까지 기다리거나, 닫거나, --own-engine을 추가하세요.</translation>
        </message>
        <message>
            <source>The window ended in the middle of the order.</source>
            <translation>작업 도중에 창이 끝났습니다.</translation>
        </message>
        <message>
            <source>The window was closed in the middle of the order.</source>
            <translation>작업 도중에 창을 닫았습니다.</translation>
        </message>
        <message>
            <source>What it took and did not make waits in its queue.</source>
            <translation>받고서 만들지 못한 것은 창의 대기열에서 기다립니다.</translation>
        </message>
        <message>
            <source>The window said what cannot be understood: {reason}.</source>
            <translation>창이 알 수 없는 말을 했습니다: {reason}.</translation>
        </message>
        <message>
            <source>The order is too large to be handed to the window.</source>
            <translation>작업이 너무 커서 창에 넘길 수 없습니다.</translation>
        </message>
        <message>
            <source>The same is being made for another command of sddesk already.</source>
            <translation>같은 것을 이미 다른 sddesk 명령이 만들고 있습니다.</translation>
        </message>
        <message>
            <source>A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown.</source>
            <translation>한 변이 {side} 픽셀보다 작은 이미지에는 잠재 변수가 없어 VAE를 지나는 과정을 보여 주지 않습니다.</translation>
        </message>
        <message>
            <source>{count} commands are at the open window already; it takes no more.</source>
            <translation>열린 창에 이미 명령 {count}개가 있습니다. 더 받지 않습니다.</translation>
        </message>
        <message>
            <source>Wait until one of them ends, or add --own-engine.</source>
            <translation>그중 하나가 끝날 때까지 기다리거나 --own-engine을 추가하세요.</translation>
        </message>
        <message>
            <source>The order was cleared from the window's queue before its end was told.</source>
            <translation>끝났다는 알림 전에 작업이 창의 대기열에서 지워졌습니다.</translation>
        </message>
        <message>
            <source>The window was told to stop the order, and has not said yet that it did.</source>
            <translation>창에 작업 중지를 알렸지만 아직 중지했다는 답이 없습니다.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt, so the picture was not drawn without it.</source>
            <translation>“{word}”은(는) 프롬프트의 온전한 단어가 아니라 그것 없이 그리지 않았습니다.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt.</source>
            <translation>“{word}”은(는) 프롬프트의 온전한 단어가 아닙니다.</translation>
        </message>
        <message>
            <source>The run began with the start picture under noise: what is shown as its noise is both together.</source>
            <translation>노이즈를 더한 시작 이미지에서 시작했습니다. 노이즈로 보이는 것은 둘을 합친 것입니다.</translation>
        </message>
        <message>
            <source>The safety checker hid this picture, so its steps are not shown decoded.</source>
            <translation>안전 검사기가 이 이미지를 숨겨 스텝을 디코딩해 보여 주지 않습니다.</translation>
        </message>
        <message>
            <source>--{option} belongs to a prompt: a picture of the library is drawn as it was.</source>
            <translation>--{option}은(는) 프롬프트에 쓰는 것입니다. 라이브러리의 이미지는 있던 그대로 그립니다.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>빼세요.</translation>
        </message>
        <message>
            <source>--drop draws the picture anew, which --short leaves out.</source>
            <translation>--drop은 이미지를 새로 그리는데 --short는 그것을 생략합니다.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>둘 중 하나를 빼세요.</translation>
        </message>
        <message>
            <source>The open window makes it.</source>
            <translation>열린 창이 만듭니다.</translation>
        </message>
        <message>
            <source>Orders before it in the window's queue: {count}.</source>
            <translation>창의 대기열에서 앞에 있는 작업: {count}.</translation>
        </message>
        <message>
            <source>The window's queue is paused: it goes on when you resume it there.</source>
            <translation>창의 대기열이 일시 중지되어 있습니다. 창에서 계속하면 진행됩니다.</translation>
        </message>
        <message>
            <source>The window's queue goes on.</source>
            <translation>창의 대기열이 계속됩니다.</translation>
        </message>
        <message>
            <source>The order was cancelled in the window.</source>
            <translation>작업이 창에서 취소되었습니다.</translation>
        </message>
        <message>
            <source>The window did not make it.</source>
            <translation>창이 만들지 않았습니다.</translation>
        </message>
        <message>
            <source>The window's engine ended in the middle of the order.</source>
            <translation>작업 도중에 창의 엔진이 끝났습니다.</translation>
        </message>
        <message>
            <source>The window made the picture, but did not save it in the library.</source>
            <translation>창이 이미지를 만들었지만 라이브러리에 저장하지 않았습니다.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger at the end. What follows is of the picture before that.</source>
            <translation>마지막에 업스케일러가 이 이미지를 크게 만들었습니다. 아래는 그 전의 이미지에 대한 것입니다.</translation>
        </message>
        <message>
            <source>Take the form with 16 bits: what was rounded twice is worse.</source>
            <translation>16비트판을 쓰세요. 두 번 반올림하면 더 나빠집니다.</translation>
        </message>
        <message>
            <source>A window of sddesk is just starting or closing.</source>
            <translation>sddesk 창이 시작되거나 닫히는 중입니다.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>잠시 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>{path} is in the library, but was not copied into {folder}: {reason}</source>
            <translation>{path}은(는) 라이브러리에 있지만 {folder}(으)로 복사하지 못했습니다: {reason}</translation>
        </message>
        <message>
            <source>A model that the order names is another file in the open window.</source>
            <translation>작업이 가리키는 모델이 열린 창에서는 다른 파일입니다.</translation>
        </message>
        <message>
            <source>Close the window, or add --own-engine.</source>
            <translation>창을 닫거나 --own-engine을 추가하세요.</translation>
        </message>
        <message>
            <source>The library's index was damaged and has been made anew. The damaged one is kept as {path}.</source>
            <translation>라이브러리의 색인이 손상되어 새로 만들었습니다. 손상된 것은 {path}(으)로 보관합니다.</translation>
        </message>
        <message>
            <source>The library's index was an empty file and has been made anew from the pictures.</source>
            <translation>라이브러리의 색인이 빈 파일이라 이미지에서 새로 만들었습니다.</translation>
        </message>
        <message>
            <source>Entries of the index that could not be read: {count}. Their pictures were read anew.</source>
            <translation>읽지 못한 색인 항목: {count}. 그 이미지는 새로 읽었습니다.</translation>
        </message>
        <message>
            <source>{name} is left out: {reason}</source>
            <translation>{name}을(를) 뺐습니다: {reason}</translation>
        </message>
        <message>
            <source>{name} is left out: it is no file.</source>
            <translation>{name}을(를) 뺐습니다. 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Check the name, or choose another model.</source>
            <translation>이름을 확인하거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>Something unexpected happened: {reason}</source>
            <translation>예기치 않은 일이 일어났습니다: {reason}</translation>
        </message>
        <message>
            <source>The library index {path} is damaged.</source>
            <translation>라이브러리 색인 {path}이(가) 손상되었습니다.</translation>
        </message>
        <message>
            <source>The pictures are untouched: the index is made anew from their files.</source>
            <translation>이미지는 그대로입니다. 이미지 파일에서 색인을 새로 만듭니다.</translation>
        </message>
        <message>
            <source>It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings.</source>
            <translation>SD 1, SD 2, SDXL 모델과 그 LoRA, VAE, 텍스트 인코더, 임베딩을 씁니다.</translation>
        </message>
        <message>
            <source>{count} jobs wait from the last time.</source>
            <translation>지난번의 작업 {count}개가 기다립니다.</translation>
        </message>
        <message>
            <source>Nothing in {place} can be used by this version.</source>
            <translation>{place}에는 이 버전이 쓸 수 있는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}.</source>
            <translation>{place}에서 찾음: 체크포인트: {checkpoints}, LoRA, VAE 등: {parts}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}</source>
            <translation>{folder} 폴더를 만들 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Allow writing there, or name another place in the variable {name}.</source>
            <translation>그곳에 쓰도록 허용하거나 변수 {name}에 다른 곳을 지정하세요.</translation>
        </message>
        <message>
            <source>Some settings could not be used and have their defaults: {names}</source>
            <translation>쓸 수 없는 설정을 기본값으로 두었습니다: {names}</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}</source>
            <translation>설정을 {path}에 저장할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The settings could not be read ({reason}). The file is kept as {path}; defaults are used.</source>
            <translation>설정을 읽지 못했습니다({reason}). 파일은 {path}(으)로 보관하고 기본값을 씁니다.</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation>창을 열 화면이 없습니다.</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"</source>
            <translation>데스크톱 세션에서 시작하거나 창 없이 이미지를 만드세요: sddesk generate "a prompt"</translation>
        </message>
        <message>
            <source>A window needs system libraries that are not installed: {packages}</source>
            <translation>창에 필요한 시스템 라이브러리가 설치되지 않았습니다: {packages}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install {packages}</source>
            <translation>Debian과 Ubuntu에서: sudo apt install {packages}</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>이 이미지는 더 이상 라이브러리에 없습니다.</translation>
        </message>
        <message>
            <source>The library index {path} was written by a newer sddesk.</source>
            <translation>라이브러리 색인 {path}은(는) 더 새로운 sddesk가 썼습니다.</translation>
        </message>
        <message>
            <source>Use that version, or name another data folder. Nothing was changed.</source>
            <translation>그 버전을 쓰거나 다른 데이터 폴더를 지정하세요. 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>The library index {path} cannot be used: {reason}</source>
            <translation>라이브러리 색인 {path}을(를) 쓸 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Pictures are safe in their folder; make room on that disk or allow writing there.</source>
            <translation>이미지는 폴더에 안전하게 있습니다. 그 디스크에 공간을 만들거나 쓰기를 허용하세요.</translation>
        </message>
        <message>
            <source>The picture is saved as {path}, but the index is not: {reason}</source>
            <translation>이미지는 {path}(으)로 저장했지만 색인은 저장하지 못했습니다: {reason}</translation>
        </message>
        <message>
            <source>This is no access token.</source>
            <translation>액세스 토큰이 아닙니다.</translation>
        </message>
        <message>
            <source>Copy it from your account at {link}; it begins with hf_.</source>
            <translation>{link}의 계정에서 복사하세요. hf_로 시작합니다.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is downloaded.</source>
            <translation>sddesk가 오프라인으로 설정되어 아무것도 다운로드하지 않습니다.</translation>
        </message>
        <message>
            <source>Turn off the offline switch in the settings.</source>
            <translation>설정에서 오프라인을 끄세요.</translation>
        </message>
        <message>
            <source>What had arrived of “{hub_id}” cannot be deleted: {reason}.</source>
            <translation>“{hub_id}”에서 받은 것을 삭제할 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>The model cannot be saved in {folder}: {reason}.</source>
            <translation>모델을 {folder}에 저장할 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder for models, then resume.</source>
            <translation>그곳에 공간을 만들거나 다른 모델 폴더를 고른 뒤 계속하세요.</translation>
        </message>
        <message>
            <source>{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it.</source>
            <translation>“{name}”이라는 LoRA가 {count}개 설치되어 있어 {path}을(를) 썼습니다. 고르려면 앞에 폴더를 쓰세요.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” is not the file that sddesk knows: hash {found}.</source>
            <translation>“{hub_id}”의 {file}은(는) sddesk가 아는 파일이 아닙니다: 해시 {found}.</translation>
        </message>
        <message>
            <source>Nothing was fetched. Its maker says whether the model was replaced; known is {known}.</source>
            <translation>아무것도 받지 않았습니다. 모델이 바뀌었는지는 만든 이가 압니다. 알려진 것은 {known}입니다.</translation>
        </message>
        <message>
            <source>The model_index.json of “{hub_id}” cannot be read: {reason}</source>
            <translation>“{hub_id}”의 model_index.json을 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong.</source>
            <translation>“{hub_id}”의 {file}이(가) 두 번 손상되어 왔습니다. SHA-256이 다릅니다.</translation>
        </message>
        <message>
            <source>Its smallest form would fit: “{form}” ({size} GB).</source>
            <translation>가장 작은 형식은 들어갑니다: “{form}”({size} GB).</translation>
        </message>
        <message>
            <source>Something between you and the hub changes it. Try another network.</source>
            <translation>허브와의 사이에서 무언가가 바꾸고 있습니다. 다른 네트워크로 해 보세요.</translation>
        </message>
        <message>
            <source>{reason} Trying again in {seconds} s.</source>
            <translation>{reason} {seconds}초 뒤에 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Another program is fetching the same file.</source>
            <translation>다른 프로그램이 같은 파일을 받고 있습니다.</translation>
        </message>
        <message>
            <source>{what} transformer{packing}: this version cannot draw it yet.</source>
            <translation>{what} 트랜스포머{packing}: 이 버전은 아직 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>This disk takes no links, so a second version of the model needs its full size again.</source>
            <translation>이 디스크는 링크를 쓸 수 없어 모델의 둘째 버전도 전체 용량이 필요합니다.</translation>
        </message>
        <message>
            <source>Choose the text encoders of another SDXL model.</source>
            <translation>다른 SDXL 모델의 텍스트 인코더를 고르세요.</translation>
        </message>
        <message>
            <source>“{asked}” is gone from its old address; “{now}” is used.</source>
            <translation>“{asked}”은(는) 옛 주소에 없습니다. “{now}”을(를) 씁니다.</translation>
        </message>
        <message>
            <source>{what} text encoder{packing}: this version has no use for it yet.</source>
            <translation>{what} 텍스트 인코더{packing}: 이 버전에는 아직 쓸 곳이 없습니다.</translation>
        </message>
        <message>
            <source>{host} does not answer: {reason}.</source>
            <translation>{host}이(가) 응답하지 않습니다: {reason}.</translation>
        </message>
        <message>
            <source>Check the internet connection. What has arrived is kept.</source>
            <translation>인터넷 연결을 확인하세요. 받은 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>{host} asks to wait: too many downloads from this address.</source>
            <translation>{host}이(가) 기다리라고 합니다. 이 주소의 다운로드가 너무 많습니다.</translation>
        </message>
        <message>
            <source>Resume in some minutes; a token of your own raises the limit.</source>
            <translation>몇 분 뒤 계속하세요. 자신의 토큰을 쓰면 한도가 올라갑니다.</translation>
        </message>
        <message>
            <source>{host} is out of order at the moment (status {status}).</source>
            <translation>{host}에 지금 장애가 있습니다(상태 {status}).</translation>
        </message>
        <message>
            <source>Resume later. What has arrived is kept.</source>
            <translation>나중에 계속하세요. 받은 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>Something else answered in place of {host}: a sign-in page of this network?</source>
            <translation>{host} 대신 다른 것이 응답했습니다. 이 네트워크의 로그인 페이지인가요?</translation>
        </message>
        <message>
            <source>Open a web page in a browser, sign in to the network, then resume.</source>
            <translation>브라우저에서 웹 페이지를 열어 네트워크에 로그인한 뒤 계속하세요.</translation>
        </message>
        <message>
            <source>The makers of “{hub_id}” want its conditions accepted first.</source>
            <translation>“{hub_id}”을(를) 만든 이들이 먼저 조건에 동의하기를 바랍니다.</translation>
        </message>
        <message>
            <source>Accept them at {link}, then enter an access token here.</source>
            <translation>{link}에서 동의한 뒤 여기에 액세스 토큰을 입력하세요.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no “{what}”.</source>
            <translation>“{hub_id}”에 “{what}”이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Look at its page for what it has: {link}</source>
            <translation>무엇이 있는지 페이지에서 보세요: {link}</translation>
        </message>
        <message>
            <source>{host} does not accept the access token.</source>
            <translation>{host}이(가) 액세스 토큰을 받아들이지 않습니다.</translation>
        </message>
        <message>
            <source>Enter a new one, or remove it: public models need none.</source>
            <translation>새 토큰을 입력하거나 제거하세요. 공개 모델에는 필요 없습니다.</translation>
        </message>
        <message>
            <source>{host} knows no model “{hub_id}”, or it is private.</source>
            <translation>{host}에 모델 “{hub_id}”이(가) 없거나 비공개입니다.</translation>
        </message>
        <message>
            <source>Its numbers are packed as {packing}, which this version cannot read yet.</source>
            <translation>수가 {packing}(으)로 묶여 있어 이 버전은 아직 읽지 못합니다.</translation>
        </message>
        <message>
            <source>Check the name. A private model needs an access token.</source>
            <translation>이름을 확인하세요. 비공개 모델에는 액세스 토큰이 필요합니다.</translation>
        </message>
        <message>
            <source>{host} refuses “{hub_id}” (status {status}).</source>
            <translation>{host}이(가) “{hub_id}”을(를) 거부합니다(상태 {status}).</translation>
        </message>
        <message>
            <source>Your access token may not be allowed to read it: see {link}</source>
            <translation>액세스 토큰에 읽을 권한이 없을 수 있습니다. 참고: {link}</translation>
        </message>
        <message>
            <source>{wanted} GB are to be fetched, but only {free} GB are free in {folder}.</source>
            <translation>{wanted} GB를 받아야 하지만 {folder}에는 {free} GB만 남아 있습니다.</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another drive in the settings.</source>
            <translation>공간을 만들거나 설정에서 다른 드라이브의 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors or GGUF file “{file}”.</source>
            <translation>“{hub_id}”에 safetensors나 GGUF 파일 “{file}”이(가) 없습니다.</translation>
        </message>
        <message>
            <source>It has: {files}</source>
            <translation>있는 것: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” is no diffusers pipeline: it has no model_index.json.</source>
            <translation>“{hub_id}”은(는) diffusers 파이프라인이 아닙니다. model_index.json이 없습니다.</translation>
        </message>
        <message>
            <source>Name one of its files: {files}</source>
            <translation>파일 가운데 하나를 지정하세요: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors file for its part “{part}”, only pickles.</source>
            <translation>“{hub_id}”의 부품 “{part}”에 safetensors 파일이 없고 pickle만 있습니다.</translation>
        </message>
        <message>
            <source>Choose one of another model ({option} on the command line).</source>
            <translation>다른 모델의 것을 고르세요(명령줄에서는 {option}).</translation>
        </message>
        <message>
            <source>Pickles can run code: choose another model.</source>
            <translation>pickle은 코드를 실행할 수 있습니다. 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>“{hub_id}” brings code of its own ({what}), which is never run.</source>
            <translation>“{hub_id}”에 자체 코드({what})가 있습니다. 이런 코드는 절대 실행하지 않습니다.</translation>
        </message>
        <message>
            <source>{what} ControlNet{packing}: this version cannot draw with it yet.</source>
            <translation>{what} ControlNet{packing}: 이 버전은 아직 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>{what} LoRA{packing}: this version cannot draw with it yet.</source>
            <translation>{what} LoRA{packing}: 이 버전은 아직 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>“{title}” comes under the licence {licence}: {link}</source>
            <translation>“{title}”은(는) {licence} 라이선스를 따릅니다: {link}</translation>
        </message>
        <message>
            <source>Read it, then say --accept-licence; it is asked once.</source>
            <translation>읽은 뒤 --accept-licence를 추가하세요. 한 번만 묻습니다.</translation>
        </message>
        <message>
            <source>“{text}” is no branch, tag or commit of the hub.</source>
            <translation>“{text}”은(는) 허브의 브랜치, 태그, 커밋이 아닙니다.</translation>
        </message>
        <message>
            <source>Copy it from the model's page under Files and versions; usual is main.</source>
            <translation>모델 페이지의 Files and versions에서 복사하세요. 보통 main입니다.</translation>
        </message>
        <message>
            <source>“{title}” comes under a licence that you have not accepted yet.</source>
            <translation>“{title}”은(는) 아직 동의하지 않은 라이선스를 따릅니다.</translation>
        </message>
        <message>
            <source>Read and accept it at the model's recommendation, then try again.</source>
            <translation>모델의 추천 항목에서 읽고 동의한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>“{text}” is no model of the hub.</source>
            <translation>“{text}”은(는) 허브의 모델이 아닙니다.</translation>
        </message>
        <message>
            <source>Write it as owner/name, for example CompVis/stable-diffusion-v1-4.</source>
            <translation>owner/name으로 쓰세요. 예: CompVis/stable-diffusion-v1-4.</translation>
        </message>
        <message>
            <source>A bracket in the prompt has no partner and was read as text.</source>
            <translation>프롬프트의 괄호 하나가 짝이 없어 텍스트로 읽었습니다.</translation>
        </message>
        <message>
            <source>AND in the prompt was read as a word: prompts are not composed.</source>
            <translation>프롬프트의 AND를 단어로 읽었습니다. 프롬프트를 합성하지 않습니다.</translation>
        </message>
        <message>
            <source>There is a mask, and no start picture that it belongs to.</source>
            <translation>마스크가 있지만 그것이 속한 시작 이미지가 없습니다.</translation>
        </message>
        <message>
            <source>Add the picture whose part is to be drawn anew.</source>
            <translation>일부를 새로 그릴 이미지를 추가하세요.</translation>
        </message>
        <message>
            <source>“{title}” redraws parts of a picture: it needs a picture and a mask.</source>
            <translation>“{title}”은(는) 이미지의 일부를 다시 그립니다. 이미지와 마스크가 필요합니다.</translation>
        </message>
        <message>
            <source>Add a start picture and a mask, or choose another model.</source>
            <translation>시작 이미지와 마스크를 추가하거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The mask is black all over: nothing would be drawn.</source>
            <translation>마스크가 모두 검정이라 그릴 것이 없습니다.</translation>
        </message>
        <message>
            <source>What is white in it is drawn; it can be inverted.</source>
            <translation>흰 곳을 그립니다. 반전할 수 있습니다.</translation>
        </message>
        <message>
            <source>The mask is white all over: nothing of the start picture is kept.</source>
            <translation>마스크가 모두 흰색이라 시작 이미지가 전혀 남지 않습니다.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture.</source>
            <translation>{width} x {height} 픽셀인 마스크를 시작 이미지의 {to_width} x {to_height}에 맞췄습니다.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}.</source>
            <translation>{width} x {height} 픽셀인 마스크가 {to_width} x {to_height}인 시작 이미지에 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Make a mask of the same shape.</source>
            <translation>같은 모양의 마스크를 만드세요.</translation>
        </message>
        <message>
            <source>Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.</source>
            <translation>확장하면 시작 이미지는 {width} x {height} 픽셀인데 요청한 것은 {to_width} x {to_height}입니다.</translation>
        </message>
        <message>
            <source>What is kept of it is not scaled: ask for that size.</source>
            <translation>유지하는 부분은 크기를 바꾸지 않습니다. 그 크기를 요청하세요.</translation>
        </message>
        <message>
            <source>The size of a picture that is extended follows from it: leave width and height out.</source>
            <translation>확장하는 이미지의 크기는 이미지로 정해집니다. 너비와 높이를 빼세요.</translation>
        </message>
        <message>
            <source>Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}.</source>
            <translation>너비와 높이가 {step}의 배수가 되도록 {sides} 확장했습니다: {width} x {height}.</translation>
        </message>
        <message>
            <source>The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.</source>
            <translation>{width} x {height} 픽셀인 시작 이미지를 {to_width} x {to_height}(으)로 만듭니다({fit}). 유지하는 부분도 같습니다.</translation>
        </message>
        <message>
            <source>--{option} belongs to a picture: add --{picture}.</source>
            <translation>--{option}은(는) 이미지에 쓰는 것입니다. --{picture}을(를) 추가하세요.</translation>
        </message>
        <message>
            <source>These inputs cannot be used: {reason}.</source>
            <translation>이 입력은 쓸 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>A part of another picture was drawn anew: its file holds neither that picture nor the mask.</source>
            <translation>다른 이미지의 일부를 새로 그렸습니다. 파일에 그 이미지와 마스크가 없습니다.</translation>
        </message>
        <message>
            <source>A new engine is started by itself. The order is kept: resume it.</source>
            <translation>새 엔진이 저절로 시작됩니다. 작업은 보관되어 있으니 계속하세요.</translation>
        </message>
        <message>
            <source>The system ended the engine while it worked, most likely because memory ran out.</source>
            <translation>일하는 동안 시스템이 엔진을 끝냈습니다. 메모리가 모자랐을 가능성이 큽니다.</translation>
        </message>
        <message>
            <source>At most {count} pictures can be used as start at once.</source>
            <translation>한 번에 최대 {count}장을 시작 이미지로 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>None of the selected pictures can be read.</source>
            <translation>선택한 이미지를 하나도 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Select fewer of them.</source>
            <translation>더 적게 선택하세요.</translation>
        </message>
        <message>
            <source>The picture cannot be used: {reason}</source>
            <translation>이미지를 쓸 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The start picture is still being read.</source>
            <translation>시작 이미지를 아직 읽는 중입니다.</translation>
        </message>
        <message>
            <source>Wait a moment, or remove it.</source>
            <translation>잠시 기다리거나 제거하세요.</translation>
        </message>
        <message>
            <source>The engine stopped while it worked ({reason}).</source>
            <translation>일하는 동안 엔진이 멈췄습니다({reason}).</translation>
        </message>
        <message>
            <source>This version cannot draw with a single file of this family yet: {file}</source>
            <translation>이 버전은 아직 이 계열의 단일 파일로 그리지 못합니다: {file}</translation>
        </message>
        <message>
            <source>Use single files of SD 1, SD 2 and SDXL, or a diffusers folder.</source>
            <translation>SD 1, SD 2, SDXL의 단일 파일이나 diffusers 폴더를 쓰세요.</translation>
        </message>
        <message>
            <source>{what} checkpoint{packing}: this version cannot draw it yet.</source>
            <translation>{what} 체크포인트{packing}: 이 버전은 아직 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>The file {file} does not load as what it seems to be: {reason}</source>
            <translation>파일 {file}을(를) 보이는 종류대로 불러오지 못합니다: {reason}</translation>
        </message>
        <message>
            <source>“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one.</source>
            <translation>“{file}”: 텐서 {count}개가 이 모델에 자리가 없어 뺐습니다. 예: {name}.</translation>
        </message>
        <message>
            <source>The weights in {folder} are packed as {packing}, which this version cannot read yet.</source>
            <translation>{folder}의 가중치가 {packing}(으)로 묶여 있어 이 버전은 아직 읽지 못합니다.</translation>
        </message>
        <message>
            <source>Get the model in half precision.</source>
            <translation>절반 정밀도의 모델을 받으세요.</translation>
        </message>
        <message>
            <source>“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.</source>
            <translation>“{title}”에는 예측 대상이 적혀 있지 않습니다. 가중치의 답이 본래 크기 {size} 픽셀인 {family}와(과) 같아 그렇게 그렸습니다. 모델 페이지에서 고르거나 --prediction {word}을(를) 추가하세요.</translation>
        </message>
        <message>
            <source>Check it with `sddesk models check`, or get it again.</source>
            <translation>`sddesk models check`로 확인하거나 다시 받으세요.</translation>
        </message>
        <message>
            <source>The remarks in {path} cannot be read: {reason}</source>
            <translation>{path}의 메모를 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: move it away to begin a new one.</source>
            <translation>파일은 그대로 둡니다. 새로 시작하려면 옮기세요.</translation>
        </message>
        <message>
            <source>The list of downloads cannot be stored in {path}: {reason}</source>
            <translation>다운로드 목록을 {path}에 저장할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>This system has no key store, so the access token holds until sddesk is closed.</source>
            <translation>이 시스템에는 키 저장소가 없어 액세스 토큰은 sddesk를 닫을 때까지만 유효합니다.</translation>
        </message>
        <message>
            <source>“{name}” is here and can be used.</source>
            <translation>“{name}”이(가) 있고 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>The list of models says why, file by file.</source>
            <translation>이유는 모델 목록에 파일마다 있습니다.</translation>
        </message>
        <message>
            <source>A picture is made from at most {limit} others.</source>
            <translation>이미지 한 장은 최대 {limit}장의 다른 이미지로 만듭니다.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or choose another one.</source>
            <translation>모델 페이지에서 파일이나 폴더를 추가하거나 다른 것을 고르세요.</translation>
        </message>
        <message>
            <source>Control pictures are not read yet for models of the family {family}.</source>
            <translation>{family} 계열의 모델에서는 아직 제어 이미지를 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Remove one of them first.</source>
            <translation>먼저 그중 하나를 제거하세요.</translation>
        </message>
        <message>
            <source>“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.</source>
            <translation>“{title}”({family})은(는) 전체로만 그립니다. 트랜스포머만 든 파일로는 그릴 수 없습니다.</translation>
        </message>
        <message>
            <source>The installed models are still being looked at.</source>
            <translation>설치된 모델을 아직 살펴보는 중입니다.</translation>
        </message>
        <message>
            <source>This model reads the references itself: whole, and without a weight.</source>
            <translation>이 모델은 참조를 스스로 통째로, 가중치 없이 읽습니다.</translation>
        </message>
        <message>
            <source>The edges of this picture are seamless. Refined in tiles, they no longer are.</source>
            <translation>이 이미지의 가장자리는 이음새가 없습니다. 타일로 다듬으면 이음새가 생깁니다.</translation>
        </message>
        <message>
            <source>At a scale of 1 the upscaler “{name}” would change nothing.</source>
            <translation>배율 1에서는 업스케일러 “{name}”이(가) 아무것도 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>Leave it out, or choose a larger scale.</source>
            <translation>빼거나 더 큰 배율을 고르세요.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>잠시 기다린 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>“{name}” is not installed.</source>
            <translation>“{name}”이(가) 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose a model of a family that the manual's page on references names.</source>
            <translation>설명서의 참조 페이지에 나온 계열의 모델을 고르세요.</translation>
        </message>
        <message>
            <source>“{model}” reads at most {limit} references.</source>
            <translation>“{model}”은(는) 참조를 최대 {limit}개 읽습니다.</translation>
        </message>
        <message>
            <source>The references are read by “{name}” now, which fits this model.</source>
            <translation>이제 이 모델에 맞는 “{name}”이(가) 참조를 읽습니다.</translation>
        </message>
        <message>
            <source>The control pictures are read by “{name}” now, which fits this model.</source>
            <translation>이제 이 모델에 맞는 “{name}”이(가) 제어 이미지를 읽습니다.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”: none was made for such models.</source>
            <translation>설치된 IP-Adapter 가운데 “{model}”에 맞는 것이 없습니다. 이런 모델용은 만들어지지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose a model of another family: {families}.</source>
            <translation>다른 계열의 모델을 고르세요: {families}.</translation>
        </message>
        <message>
            <source>A picture is still being read.</source>
            <translation>이미지를 아직 읽는 중입니다.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is looked up.</source>
            <translation>sddesk가 오프라인으로 설정되어 아무것도 조회하지 않습니다.</translation>
        </message>
        <message>
            <source>A picture is refined whole: it takes no mask and no extension.</source>
            <translation>이미지는 통째로 다듬습니다. 마스크와 확장을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Add the picture, or turn refining off.</source>
            <translation>이미지를 추가하거나 다듬기를 끄세요.</translation>
        </message>
        <message>
            <source>Choose half of a tile or less.</source>
            <translation>타일의 절반 이하를 고르세요.</translation>
        </message>
        <message>
            <source>This picture was drawn anew in tiles, each for itself: no one run can be shown.</source>
            <translation>이 이미지는 타일마다 따로 새로 그렸습니다. 보여 줄 하나의 과정이 없습니다.</translation>
        </message>
        <message>
            <source>Refined tile by tile, a picture has edges that cannot be seamless.</source>
            <translation>타일로 다듬은 이미지의 가장자리는 이음새 없이 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>The picture cannot be refined so: {reason}.</source>
            <translation>이미지를 이렇게 다듬을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Tiles of {width} x {height} cannot overlap by {overlap} pixels.</source>
            <translation>{width} x {height} 타일은 {overlap} 픽셀만큼 겹칠 수 없습니다.</translation>
        </message>
        <message>
            <source>“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and no picture beside the start picture.</source>
            <translation>“{title}”은(는) 프롬프트대로 이미지 전체를 바꿉니다. 마스크, 확장, 타일, 시작 이미지 외의 이미지를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Name the one that is meant by --control.</source>
            <translation>뜻하는 것을 --control로 지정하세요.</translation>
        </message>
        <message>
            <source>Take all of the reference, or choose another model.</source>
            <translation>참조 전부를 쓰거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's style.</source>
            <translation>이 모델에는 이미지의 화풍을 그리는 층이 없습니다.</translation>
        </message>
        <message>
            <source>“{model}” reads references itself: it takes all of them, without a weight.</source>
            <translation>“{model}”은(는) 참조를 스스로 통째로, 가중치 없이 읽습니다.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's composition.</source>
            <translation>이 모델에는 이미지의 구도를 그리는 층이 없습니다.</translation>
        </message>
        <message>
            <source>Several ControlNets read tiles: {names}.</source>
            <translation>타일을 읽는 ControlNet이 여럿입니다: {names}.</translation>
        </message>
        <message>
            <source>No ControlNet that reads tiles is installed for “{model}”.</source>
            <translation>“{model}”용으로 타일을 읽는 ControlNet이 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>Add one, or name the one that is meant.</source>
            <translation>하나를 추가하거나 뜻하는 것을 지정하세요.</translation>
        </message>
        <message>
            <source>Turn refining or the seamless edges off.</source>
            <translation>다듬기나 이음새 없는 가장자리를 끄세요.</translation>
        </message>
        <message>
            <source>There is no start picture that could be refined in tiles.</source>
            <translation>타일로 다듬을 시작 이미지가 없습니다.</translation>
        </message>
        <message>
            <source>Remove them, or turn refining off.</source>
            <translation>제거하거나 다듬기를 끄세요.</translation>
        </message>
        <message>
            <source>No upscaler is called “{name}”: the picture cannot be made larger.</source>
            <translation>“{name}”이라는 업스케일러가 없어 이미지를 확대할 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose another one, or `lanczos`, which needs none.</source>
            <translation>다른 것을 고르거나, 업스케일러가 필요 없는 `lanczos`를 고르세요.</translation>
        </message>
        <message>
            <source>Add --refine, or leave it out.</source>
            <translation>--refine을 추가하거나 빼세요.</translation>
        </message>
        <message>
            <source>The weights of “{file}” are packed already ({dtype}).</source>
            <translation>“{file}”의 가중치는 이미 압축되어 있습니다({dtype}).</translation>
        </message>
        <message>
            <source>--{option} belongs to --refine: an upscaler alone reads none.</source>
            <translation>--{option}은(는) --refine에 쓰는 것입니다. 업스케일러만으로는 읽지 않습니다.</translation>
        </message>
        <message>
            <source>The pickle was not converted: {reason}</source>
            <translation>pickle을 변환하지 않았습니다: {reason}</translation>
        </message>
        <message>
            <source>{file} is being made by another sddesk already.</source>
            <translation>{file}을(를) 이미 다른 sddesk가 만들고 있습니다.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}</source>
            <translation>파일 {file}을(를) 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The list of orders is larger than {limit} MB.</source>
            <translation>작업 목록이 {limit} MB보다 큽니다.</translation>
        </message>
        <message>
            <source>Order {line} cannot be used: {reason}</source>
            <translation>작업 {line}을(를) 쓸 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: {size} MB short.</source>
            <translation>모델을 부분마다 옮겨 완성했습니다: {size} MB 모자람.</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: memory was short.</source>
            <translation>모델을 부분마다 옮겨 완성했습니다: 메모리가 모자랐습니다.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: {size} MB short.</source>
            <translation>모델을 층마다 천천히 옮겨 완성했습니다: {size} MB 모자람.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: memory was short.</source>
            <translation>모델을 층마다 천천히 옮겨 완성했습니다: 메모리가 모자랐습니다.</translation>
        </message>
        <message>
            <source>In half precision the encoder overflowed: the start picture was encoded in full precision.</source>
            <translation>절반 정밀도에서 인코더가 오버플로해 시작 이미지를 전체 정밀도로 인코딩했습니다.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded in tiles.</source>
            <translation>메모리가 모자라 시작 이미지를 타일로 인코딩했습니다.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded on the CPU.</source>
            <translation>메모리가 모자라 시작 이미지를 프로세서에서 인코딩했습니다.</translation>
        </message>
        <message>
            <source>There is too little room in {folder}: {wanted} GB are needed, {free} free.</source>
            <translation>{folder}에 공간이 부족합니다: {wanted} GB가 필요하지만 {free} GB만 남았습니다.</translation>
        </message>
        <message>
            <source>Memory was short then: the start picture was encoded in another way than now.</source>
            <translation>그때 메모리가 모자라 시작 이미지를 지금과 다르게 인코딩했습니다.</translation>
        </message>
        <message>
            <source>Memory is short now: the start picture is encoded in another way than then.</source>
            <translation>지금 메모리가 모자라 시작 이미지를 그때와 다르게 인코딩합니다.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: {size} MB short.</source>
            <translation>타일로 디코딩해 완성했습니다. 이음새가 보일 수 있습니다: {size} MB 모자람.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: memory was short.</source>
            <translation>타일로 디코딩해 완성했습니다. 이음새가 보일 수 있습니다: 메모리가 모자랐습니다.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: {size} MB short.</source>
            <translation>프로세서에서 디코딩해 완성했습니다: {size} MB 모자람.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: memory was short.</source>
            <translation>프로세서에서 디코딩해 완성했습니다: 메모리가 모자랐습니다.</translation>
        </message>
        <message>
            <source>The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens.</source>
            <translation>진단 정보를 클립보드에 복사했습니다: 버전, 컴퓨터, 로그. 프롬프트와 토큰은 없습니다.</translation>
        </message>
        <message>
            <source>The log is in {folder}.</source>
            <translation>로그는 {folder}에 있습니다.</translation>
        </message>
        <message>
            <source>This sddesk does not know where new versions are announced.</source>
            <translation>이 sddesk는 새 버전을 어디서 알리는지 모릅니다.</translation>
        </message>
        <message>
            <source>Look where you got it from.</source>
            <translation>받은 곳에서 확인하세요.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not answer ({reason}).</source>
            <translation>새 버전을 조회할 수 없습니다. {host}이(가) 응답하지 않습니다({reason}).</translation>
        </message>
        <message>
            <source>{what} U-Net{packing}: this version cannot draw it yet.</source>
            <translation>{what} U-Net{packing}: 이 버전은 아직 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not loaded.</source>
            <translation>“{title}”은(는) 그리는 데 필요한 것까지 {needed} GB의 메모리를 씁니다. 이 컴퓨터는 {total} GB이므로 불러오지 않았습니다.</translation>
        </message>
        <message>
            <source>Check the internet connection. sddesk itself needs none.</source>
            <translation>인터넷 연결을 확인하세요. sddesk 자체에는 필요 없습니다.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not say which there are.</source>
            <translation>새 버전을 조회할 수 없습니다. {host}이(가) 어떤 버전이 있는지 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>나중에 다시 시도하세요.</translation>
        </message>
        <message>
            <source>This is the newest sddesk, {version}.</source>
            <translation>가장 새로운 sddesk입니다, {version}.</translation>
        </message>
        <message>
            <source>sddesk {newest} is out; this is {version}.</source>
            <translation>sddesk {newest}이(가) 나왔습니다. 지금 것은 {version}입니다.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>{name} does not say what made it.</source>
            <translation>{name}에는 만든 방법이 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>The safety checker decided otherwise.</source>
            <translation>안전 검사기의 판단이 달랐습니다.</translation>
        </message>
        <message>
            <source>Nothing that is recorded differs: the same programs on another processor, or with another number of threads, may still count a little differently.</source>
            <translation>기록된 것에는 차이가 없습니다. 같은 프로그램도 프로세서나 스레드 수가 다르면 계산이 조금 다를 수 있습니다.</translation>
        </message>
        <message>
            <source>The settings are those of another program ({program}), which draws noise in its own way.</source>
            <translation>설정이 노이즈를 다르게 뽑는 다른 프로그램({program})의 것입니다.</translation>
        </message>
        <message>
            <source>The saved picture is {width} x {height}, not the size that its settings name.</source>
            <translation>저장된 이미지는 {width} x {height}로, 설정에 적힌 크기와 다릅니다.</translation>
        </message>
        <message>
            <source>The picture does not state its size: {value} stays.</source>
            <translation>이미지에 크기가 적혀 있지 않아 {value}을(를) 유지합니다.</translation>
        </message>
        <message>
            <source>The file does not name the hash of its weights.</source>
            <translation>파일에 가중치의 해시가 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>The weights are others: hash {before} then, {now} now.</source>
            <translation>가중치가 다릅니다. 그때의 해시 {before}, 지금 {now}.</translation>
        </message>
        <message>
            <source>The precision was {before} and is {now} now.</source>
            <translation>정밀도가 그때는 {before}, 지금은 {now}입니다.</translation>
        </message>
        <message>
            <source>It was made on {before}, now on {now}.</source>
            <translation>그때는 {before}에서, 지금은 {now}에서 만들었습니다.</translation>
        </message>
        <message>
            <source>{program} was {before} and is {now} now.</source>
            <translation>{program}이(가) 그때는 {before}, 지금은 {now}입니다.</translation>
        </message>
        <message>
            <source>{name} was not copied: {reason}</source>
            <translation>{name}을(를) 복사하지 않았습니다: {reason}</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is empty, but pictures belong there.</source>
            <translation>이미지 폴더 {folder}이(가) 비어 있지만 이미지가 있어야 합니다.</translation>
        </message>
        <message>
            <source>“{title}” draws with a U-Net ({family}): only transformers are quantised.</source>
            <translation>“{title}”은(는) U-Net({family})으로 그립니다. 트랜스포머만 양자화합니다.</translation>
        </message>
        <message>
            <source>Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.</source>
            <translation>드라이브를 연결하세요. 직접 비웠다면 아무 파일이나 넣으세요. 아무것도 잊지 않았습니다.</translation>
        </message>
        <message>
            <source>The picture is not the one that was saved.</source>
            <translation>저장했던 이미지가 아닙니다.</translation>
        </message>
        <message>
            <source>{name} shows another picture than the missing one.</source>
            <translation>{name}은(는) 없어진 것과 다른 이미지입니다.</translation>
        </message>
        <message>
            <source>Choose the file it was, or import this one as a picture of its own.</source>
            <translation>원래 파일을 고르거나, 이것을 별도의 이미지로 가져오세요.</translation>
        </message>
        <message>
            <source>sddesk cannot use the file {file}. {reason}</source>
            <translation>sddesk가 파일 {file}을(를) 쓸 수 없습니다. {reason}</translation>
        </message>
        <message>
            <source>An album needs a name.</source>
            <translation>앨범에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>There is an album “{name}” already.</source>
            <translation>앨범 “{name}”이(가) 이미 있습니다.</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures do not fit on a page.</source>
            <translation>이미지 {rows} x {columns}장은 한 페이지에 들어가지 않습니다.</translation>
        </message>
        <message>
            <source>Albums and imported folders in {path} cannot be read: {reason}</source>
            <translation>{path}의 앨범과 가져온 폴더를 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: mend it, or move it away to begin anew.</source>
            <translation>파일은 그대로 둡니다. 고치거나, 새로 시작하려면 옮기세요.</translation>
        </message>
        <message>
            <source>sddesk is running already, but does not answer.</source>
            <translation>sddesk가 이미 실행 중이지만 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>End it with the system's task manager, then start it again.</source>
            <translation>시스템의 작업 관리자로 끝낸 뒤 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Choose another VAE, or the model's own.</source>
            <translation>다른 VAE나 모델 자체의 것을 고르세요.</translation>
        </message>
        <message>
            <source>Choose another text encoder, or the model's own.</source>
            <translation>다른 텍스트 인코더나 모델 자체의 것을 고르세요.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.</source>
            <translation>“{part}”의 VAE는 {found}채널을 읽지만 “{model}”은(는) {wanted}채널을 그려 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Correct the paths in it, or add the folders themselves.</source>
            <translation>그 안의 경로를 고치거나 폴더 자체를 추가하세요.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” was made for another family of models than “{model}” ({family}).</source>
            <translation>“{part}”의 VAE는 “{model}”({family})과 다른 계열의 모델용입니다.</translation>
        </message>
        <message>
            <source>{what} IP-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>{what} IP-Adapter{packing}: 이 버전은 아직 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.</source>
            <translation>“{part}”의 텍스트 인코더는 폭 {found}의 단어를 쓰지만 “{model}”은(는) {wanted}을(를) 읽어 맞지 않습니다.</translation>
        </message>
        <message>
            <source>{count} files were exported to {folder}.</source>
            <translation>파일 {count}개를 {folder}(으)로 내보냈습니다.</translation>
        </message>
        <message>
            <source>Made again: {name} has another size now.</source>
            <translation>다시 생성: {name}의 크기가 이제 다릅니다.</translation>
        </message>
        <message>
            <source>Made again: {name} is identical, every pixel.</source>
            <translation>다시 생성: {name}은(는) 모든 픽셀이 같습니다.</translation>
        </message>
        <message>
            <source>Made again: {name} differs, PSNR {psnr} dB.</source>
            <translation>다시 생성: {name}이(가) 다릅니다, PSNR {psnr} dB.</translation>
        </message>
        <message>
            <source>“{term}” changes nothing: sort: takes {choices}.</source>
            <translation>“{term}”은(는) 아무것도 바꾸지 않습니다. sort: 에 쓸 수 있는 것: {choices}.</translation>
        </message>
        <message>
            <source>Pictures taken out of the trash for good: {count}.</source>
            <translation>휴지통에서 완전히 뺀 이미지: {count}.</translation>
        </message>
        <message>
            <source>Moved to the trash: {count}.</source>
            <translation>휴지통으로 옮김: {count}.</translation>
        </message>
        <message>
            <source>Pictures taken in: {taken}; there already: {known}; problems: {problems}.</source>
            <translation>받아들인 이미지: {taken}, 이미 있음: {known}, 문제: {problems}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>{path}을(를) 삭제할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>“{text}” names no LoRA: {reason}</source>
            <translation>“{text}”은(는) LoRA를 가리키지 않습니다: {reason}</translation>
        </message>
        <message>
            <source>Write its name, or its name and a weight: castle:0.8</source>
            <translation>이름, 또는 이름과 가중치를 쓰세요: castle:0.8</translation>
        </message>
        <message>
            <source>“{file}” was not written: {reason}.</source>
            <translation>“{file}”을(를) 쓰지 못했습니다: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family} and cannot work with “{model}”.</source>
            <translation>“{name}”은(는) {family}용이라 “{model}”과 함께 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>{file} is one text encoder, but SDXL reads with two.</source>
            <translation>{file}은(는) 텍스트 인코더 하나인데 SDXL은 둘로 읽습니다.</translation>
        </message>
        <message>
            <source>Remove it, or choose a model that it was made for.</source>
            <translation>제거하거나, 그것이 만들어진 모델을 고르세요.</translation>
        </message>
        <message>
            <source>No installed LoRA is called “{name}”: it was left out.</source>
            <translation>“{name}”이라는 LoRA가 설치되지 않아 뺐습니다.</translation>
        </message>
        <message>
            <source>No installed textual inversion is called “{name}”: it was read as words.</source>
            <translation>“{name}”이라는 Textual Inversion이 설치되지 않아 단어로 읽었습니다.</translation>
        </message>
        <message>
            <source>{tag}: its weight is no number, and was taken as 1.</source>
            <translation>{tag}: 가중치가 수가 아니라 1로 썼습니다.</translation>
        </message>
        <message>
            <source>One of several files of a model, which are no use one by one.</source>
            <translation>모델의 여러 파일 가운데 하나로, 따로는 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>More than {limit} LoRAs at once: the last ones were left out.</source>
            <translation>한 번에 LoRA {limit}개를 넘어 마지막 것들을 뺐습니다.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family}: its name was read as words.</source>
            <translation>“{name}”은(는) {family}용이라 이름을 단어로 읽었습니다.</translation>
        </message>
        <message>
            <source>There is no wildcard file for {name}: it was left in the prompt as text.</source>
            <translation>{name}의 와일드카드 파일이 없어 프롬프트에 텍스트로 남겼습니다.</translation>
        </message>
        <message>
            <source>The wildcards go round in a circle: {name} was left in the prompt as text.</source>
            <translation>와일드카드가 돌고 돌아 {name}을(를) 프롬프트에 텍스트로 남겼습니다.</translation>
        </message>
        <message>
            <source>A prompt draws {limit} wildcards at most: {name} was left in the prompt as text.</source>
            <translation>프롬프트 하나는 와일드카드를 최대 {limit}번 뽑습니다. {name}을(를) 프롬프트에 텍스트로 남겼습니다.</translation>
        </message>
        <message>
            <source>“{name}”: {count} of its {total} layers have no place in this model.</source>
            <translation>“{name}”: {total}층 중 {count}층이 이 모델에 자리가 없습니다.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: {reason}</source>
            <translation>“{name}”을(를) 이 모델에 붙일 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Settings that this version does not know were left out: {names}.</source>
            <translation>이 버전이 모르는 설정을 뺐습니다: {names}.</translation>
        </message>
        <message>
            <source>It is not installed, and is left out.</source>
            <translation>설치되지 않아 뺐습니다.</translation>
        </message>
        <message>
            <source>It was made for another kind of model.</source>
            <translation>다른 종류의 모델용입니다.</translation>
        </message>
        <message>
            <source>“{name}” is not installed any more.</source>
            <translation>“{name}”이(가) 더는 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Add the files on the models page, or draw without them.</source>
            <translation>모델 페이지에서 파일을 추가하거나 그것 없이 그리세요.</translation>
        </message>
        <message>
            <source>There is no other picture to compare this one with.</source>
            <translation>비교할 다른 이미지가 없습니다.</translation>
        </message>
        <message>
            <source>Look at another one first, or select two in the library.</source>
            <translation>먼저 다른 이미지를 보거나 라이브러리에서 두 장을 선택하세요.</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is not there.</source>
            <translation>이미지 폴더 {folder}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Connect its drive, or make the folder anew. Nothing is forgotten.</source>
            <translation>드라이브를 연결하거나 폴더를 다시 만드세요. 아무것도 잊지 않았습니다.</translation>
        </message>
        <message>
            <source>Pictures of two sizes have no difference that could be shown.</source>
            <translation>크기가 다른 두 이미지에는 보여 줄 차이가 없습니다.</translation>
        </message>
        <message>
            <source>What is installed as {names} is another file than the one that made this picture.</source>
            <translation>{names}(으)로 설치된 것은 이 이미지를 만든 파일과 다릅니다.</translation>
        </message>
        <message>
            <source>{folder} belongs to the library: copies there would be taken in, too.</source>
            <translation>{folder}은(는) 라이브러리의 폴더라 그곳의 복사본도 받아들이게 됩니다.</translation>
        </message>
        <message>
            <source>Choose a folder outside.</source>
            <translation>밖에 있는 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}.</source>
            <translation>“{name}”은(는) 폭 {found}의 단어를 읽는 모델용이고 “{model}”의 것은 {wanted}입니다.</translation>
        </message>
        <message>
            <source>In full precision PyTorch makes the picture, not OpenVINO.</source>
            <translation>전체 정밀도에서는 OpenVINO가 아니라 PyTorch가 이미지를 만듭니다.</translation>
        </message>
        <message>
            <source>OpenVINO cannot run this model ({reason}): PyTorch made this picture.</source>
            <translation>OpenVINO가 이 모델을 실행하지 못해({reason}) PyTorch가 이 이미지를 만들었습니다.</translation>
        </message>
        <message>
            <source>OpenVINO is not installed: PyTorch made this picture.</source>
            <translation>OpenVINO가 설치되지 않아 PyTorch가 이 이미지를 만들었습니다.</translation>
        </message>
        <message>
            <source>The model could not be prepared for OpenVINO: PyTorch made this picture.</source>
            <translation>모델을 OpenVINO용으로 준비하지 못해 PyTorch가 이 이미지를 만들었습니다.</translation>
        </message>
        <message>
            <source>There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture.</source>
            <translation>모델을 OpenVINO용으로 준비할 메모리가 모자라({size} GB) PyTorch가 이 이미지를 만들었습니다.</translation>
        </message>
        <message>
            <source>{file} beside it cannot be read: {reason}.</source>
            <translation>옆에 있는 {file}을(를) 읽을 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture.</source>
            <translation>모델을 OpenVINO용으로 준비할 디스크 공간이 모자라 PyTorch가 이 이미지를 만들었습니다.</translation>
        </message>
        <message>
            <source>With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>LoRA를 쓰면 OpenVINO가 아니라 PyTorch가 이미지를 만들어 더 오래 걸립니다.</translation>
        </message>
        <message>
            <source>This picture asks for {names}, not installed here.</source>
            <translation>이 이미지에 필요한 {names}이(가) 여기에 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>Pictures made in one pass: {before} then, {now} now. That rounds a little differently.</source>
            <translation>한 번에 처리한 이미지: 그때 {before}, 지금 {now}. 반올림이 조금 다릅니다.</translation>
        </message>
        <message>
            <source>Damaged or not complete: {reason}.</source>
            <translation>손상되었거나 완전하지 않습니다: {reason}.</translation>
        </message>
        <message>
            <source>Threads that computed it: {before} then, {now} now. That rounds a little differently.</source>
            <translation>계산한 스레드: 그때 {before}, 지금 {now}. 반올림이 조금 다릅니다.</translation>
        </message>
        <message>
            <source>The order has settings that this version does not know: {names}.</source>
            <translation>작업에 이 버전이 모르는 설정이 있습니다: {names}.</translation>
        </message>
        <message>
            <source>Products were added up in {before} then, in {now} now.</source>
            <translation>곱의 합을 그때는 {before}(으)로, 지금은 {now}(으)로 계산합니다.</translation>
        </message>
        <message>
            <source>The model's weights were kept in 8 bits then, and are not now.</source>
            <translation>모델의 가중치를 그때는 8비트로 두었고 지금은 아닙니다.</translation>
        </message>
        <message>
            <source>The model's weights are kept in 8 bits now, and were not then.</source>
            <translation>모델의 가중치를 지금은 8비트로 두며 그때는 아니었습니다.</translation>
        </message>
        <message>
            <source>It was decoded in another way: {before} then, {now} now.</source>
            <translation>디코딩 방법이 다릅니다. 그때 {before}, 지금 {now}.</translation>
        </message>
        <message>
            <source>It was computed with {before}, now with {now}.</source>
            <translation>그때는 {before}(으)로, 지금은 {now}(으)로 계산합니다.</translation>
        </message>
        <message>
            <source>{tag} in the negative prompt was left out: LoRAs are named in the prompt.</source>
            <translation>부정 프롬프트의 {tag}을(를) 뺐습니다. LoRA는 프롬프트에 씁니다.</translation>
        </message>
        <message>
            <source>Take it out, or get a LoRA that was made for this model.</source>
            <translation>빼거나, 이 모델용 LoRA를 받으세요.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: it has {ways} ({what}).</source>
            <translation>“{name}”을(를) 이 모델에 붙일 수 없습니다. {ways}이(가) 있습니다({what}).</translation>
        </message>
        <message>
            <source>This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order.</source>
            <translation>이 버전은 LoRA, LoCon, LoHa, LoKr, DoRA를 받습니다. 작업에서 빼세요.</translation>
        </message>
        <message>
            <source>“{name}” brings {count} textual inversions inside its file, which were not used.</source>
            <translation>“{name}” 파일에 Textual Inversion {count}개가 들어 있지만 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose the folder that they were moved to, or one above it.</source>
            <translation>옮겨 간 폴더나 그 위의 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>Connect its drive, or use Locate to say where its pictures are now.</source>
            <translation>드라이브를 연결하거나, 찾기로 이미지가 지금 있는 곳을 알려 주세요.</translation>
        </message>
        <message>
            <source>{count} exported to {folder}; {failed} could not be exported.</source>
            <translation>{count}장을 {folder}(으)로 내보냈고 {failed}장은 내보내지 못했습니다.</translation>
        </message>
        <message>
            <source>Missing pictures found: {found}; still missing: {missing}.</source>
            <translation>찾은 없어진 이미지: {found}, 아직 없음: {missing}.</translation>
        </message>
        <message>
            <source>None of the missing pictures is there; files looked at: {count}.</source>
            <translation>그곳에는 없어진 이미지가 하나도 없습니다. 살펴본 파일: {count}.</translation>
        </message>
        <message>
            <source>{name} stays where it is: its folder {folder} is not there.</source>
            <translation>{name}은(는) 그대로 둡니다. 폴더 {folder}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.</source>
            <translation>이 모델용 작은 디코더가 없어 모델 자체의 것이 디코딩했습니다. 모델 페이지에 “{name}”이(가) 있습니다.</translation>
        </message>
        <message>
            <source>Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that.</source>
            <translation>메모리가 모자라 ‘빠름’이 모델의 가중치를 8비트로 두었습니다. 그만큼 이미지가 조금 다릅니다.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture.</source>
            <translation>이 모델용 작은 디코더가 없어 모델 자체의 것이 디코딩했습니다.</translation>
        </message>
        <message>
            <source>The tiny decoder made no picture, so the model's own decoded it.</source>
            <translation>작은 디코더가 이미지를 만들지 못해 모델 자체의 것이 디코딩했습니다.</translation>
        </message>
        <message>
            <source>“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days.</source>
            <translation>“{term}”을(를) 뺐습니다. 날짜는 2026, 2026-01, 2026-01-31, today, 또는 최근 7일인 7d입니다.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field}: takes {choices}.</source>
            <translation>“{term}”을(를) 뺐습니다. {field}: 에 쓸 수 있는 것: {choices}.</translation>
        </message>
        <message>
            <source>“{term}” has no letter and no digit: nothing is found by it.</source>
            <translation>“{term}”에 글자도 숫자도 없어 아무것도 찾지 못합니다.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is compared with a number, as in {field}&gt;30.</source>
            <translation>“{term}”을(를) 뺐습니다. {field}은(는) {field}&gt;30처럼 수와 비교합니다.</translation>
        </message>
        <message>
            <source>“{term}” is left out: nothing comes after {field}.</source>
            <translation>“{term}”을(를) 뺐습니다. {field} 뒤에 아무것도 없습니다.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is followed by a colon.</source>
            <translation>“{term}”을(를) 뺐습니다. {field} 뒤에는 쌍점이 옵니다.</translation>
        </message>
        <message>
            <source>“{term}” is read as words: there is no field “{field}”.</source>
            <translation>“{term}”을(를) 단어로 읽습니다. “{field}” 필드가 없습니다.</translation>
        </message>
        <message>
            <source>“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}.</source>
            <translation>“{name}”은(는) 샘플러 {sampler}, {steps} 스텝, 가이던스 {guidance}에 맞춰져 있습니다.</translation>
        </message>
        <message>
            <source>“{name}” is off, and its few steps are still set.</source>
            <translation>“{name}”이(가) 꺼져 있지만 적은 스텝이 그대로 설정되어 있습니다.</translation>
        </message>
        <message>
            <source>“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.</source>
            <translation>“{name}”: {steps} 스텝, 샘플러 {sampler}, 가이던스 {guidance}.</translation>
        </message>
        <message>
            <source>A caption holds {most} characters, and this one has {count}.</source>
            <translation>설명은 {most}자까지인데 이 설명은 {count}자입니다.</translation>
        </message>
        <message>
            <source>Shorten it: until then the caption from before is kept.</source>
            <translation>줄이세요. 그때까지는 이전 설명을 유지합니다.</translation>
        </message>
        <message>
            <source>{device} cannot be used here. {reason}</source>
            <translation>{device}은(는) 여기서 쓸 수 없습니다. {reason}</translation>
        </message>
        <message>
            <source>The GPU cuda:{number} cannot be used: the others go on.</source>
            <translation>그래픽 카드 cuda:{number}을(를) 쓸 수 없습니다. 다른 카드는 계속합니다.</translation>
        </message>
        <message>
            <source>The next order starts a new engine.</source>
            <translation>다음 작업이 새 엔진을 시작합니다.</translation>
        </message>
        <message>
            <source>The engine did not answer while it started, so it was ended.</source>
            <translation>엔진이 시작할 때 응답하지 않아 끝냈습니다.</translation>
        </message>
        <message>
            <source>The engine did not stop when asked to, so it was ended.</source>
            <translation>엔진이 요청해도 멈추지 않아 끝냈습니다.</translation>
        </message>
        <message>
            <source>The engine's answer could not be read, so it was ended.</source>
            <translation>엔진의 답을 읽을 수 없어 끝냈습니다.</translation>
        </message>
        <message>
            <source>No answer from the engine for {seconds} s.</source>
            <translation>{seconds}초 동안 엔진의 응답이 없습니다.</translation>
        </message>
        <message>
            <source>It may be busy. Wait, or stop: its process is ended then, and the job is offered again.</source>
            <translation>바쁜 것일 수 있습니다. 기다리거나 중지하세요. 중지하면 프로세스를 끝내고 작업을 다시 내놓습니다.</translation>
        </message>
        <message>
            <source>{what} image encoder{packing}: this version has no use for it yet.</source>
            <translation>{what} 이미지 인코더{packing}: 이 버전에는 아직 쓸 곳이 없습니다.</translation>
        </message>
        <message>
            <source>The engine of another GPU did not start: the others go on.</source>
            <translation>다른 그래픽 카드의 엔진이 시작되지 않았습니다. 나머지는 계속합니다.</translation>
        </message>
        <message>
            <source>torch.compile computed it then, and not now: last bits differ.</source>
            <translation>그때는 torch.compile이 계산했고 지금은 아닙니다. 마지막 비트가 다릅니다.</translation>
        </message>
        <message>
            <source>torch.compile computes it now, and not then: last bits differ.</source>
            <translation>지금은 torch.compile이 계산하고 그때는 아니었습니다. 마지막 비트가 다릅니다.</translation>
        </message>
        <message>
            <source>{steps} steps cannot be made: choose a whole number from {low} to {high}.</source>
            <translation>{steps} 스텝은 할 수 없습니다. {low}~{high}의 정수를 고르세요.</translation>
        </message>
        <message>
            <source>The same command goes on where this one stopped.</source>
            <translation>같은 명령을 다시 실행하면 멈춘 곳부터 이어집니다.</translation>
        </message>
        <message>
            <source>--leave-out-unknown draws without them, another picture.</source>
            <translation>--leave-out-unknown은 그것 없이 다른 이미지를 그립니다.</translation>
        </message>
        <message>
            <source>A clip skip of {value} cannot be used: choose a whole number from {low} to {high}.</source>
            <translation>clip skip {value}은(는) 쓸 수 없습니다. {low}~{high}의 정수를 고르세요.</translation>
        </message>
        <message>
            <source>The seed must be a whole number from 0 to {limit}, not {seed}.</source>
            <translation>시드는 {seed}이(가) 아니라 0~{limit}의 정수여야 합니다.</translation>
        </message>
        <message>
            <source>No form of it is known here that would fit: choose a smaller model.</source>
            <translation>들어가는 형식을 여기서는 알지 못합니다. 더 작은 모델을 고르세요.</translation>
        </message>
        <message>
            <source>{images} pictures from seed {seed} on go beyond the largest seed, {limit}.</source>
            <translation>시드 {seed}부터 이미지 {images}장은 가장 큰 시드 {limit}을(를) 넘습니다.</translation>
        </message>
        <message>
            <source>It knows: {samplers}.</source>
            <translation>아는 것: {samplers}.</translation>
        </message>
        <message>
            <source>This version does not know the schedule “{schedule}”.</source>
            <translation>이 버전은 스케줄 “{schedule}”을(를) 모릅니다.</translation>
        </message>
        <message>
            <source>The sampler {sampler} works with: {schedules}.</source>
            <translation>샘플러 {sampler}와(과) 함께 쓸 수 있는 것: {schedules}.</translation>
        </message>
        <message>
            <source>{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as words.</source>
            <translation>{mark}: 바뀌는 단어는 [a:b:0.5]나 [a|b]로 쓰며 그런 괄호 밖에는 |가 없습니다. 단어로 읽습니다.</translation>
        </message>
        <message>
            <source>{mark}: when this picture was first made such words did not change by steps: it is read as words.</source>
            <translation>{mark}: 이 이미지를 처음 만들 때는 이런 단어가 스텝마다 바뀌지 않았습니다. 단어로 읽습니다.</translation>
        </message>
        <message>
            <source>{mark}: {count} steps are drawn, so its words do not change.</source>
            <translation>{mark}: {count} 스텝을 그리므로 단어가 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.</source>
            <translation>그리는 {count} 스텝 가운데 {begin}과 {end} 사이에 온전한 스텝이 없어 그 제어 이미지는 아무것도 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>The words of the prompt change in {count} places, more than the {limit} that are drawn.</source>
            <translation>프롬프트의 단어가 {count}곳에서 바뀌어 그릴 수 있는 {limit}곳을 넘습니다.</translation>
        </message>
        <message>
            <source>Take fewer square brackets.</source>
            <translation>대괄호를 줄이세요.</translation>
        </message>
        <message>
            <source>The prompts have {count} different texts in their steps: more than {limit} are not drawn.</source>
            <translation>프롬프트의 스텝에 서로 다른 텍스트가 {count}개 있습니다. {limit}개를 넘으면 그리지 않습니다.</translation>
        </message>
        <message>
            <source>Take fewer steps, or as many alternatives in each square bracket.</source>
            <translation>스텝을 줄이거나 대괄호마다 선택지 수를 같게 하세요.</translation>
        </message>
        <message>
            <source>Square brackets of this prompt change words from step to step now; they were words before.</source>
            <translation>이 프롬프트의 대괄호는 이제 스텝마다 단어를 바꿉니다. 전에는 단어였습니다.</translation>
        </message>
        <message>
            <source>“Make again” draws the picture as it was.</source>
            <translation>‘다시 생성’은 있던 그대로 그립니다.</translation>
        </message>
        <message>
            <source>{mark}: hypernetworks are not used: it is left out.</source>
            <translation>{mark}: 하이퍼네트워크를 쓰지 않아 뺐습니다.</translation>
        </message>
        <message>
            <source>None of the folders that {file} names is on this machine: {folders}</source>
            <translation>{file}에 적힌 폴더가 하나도 이 컴퓨터에 없습니다: {folders}</translation>
        </message>
        <message>
            <source>{mark} is a mark of another program: it is read as words.</source>
            <translation>{mark}은(는) 다른 프로그램의 기호라 단어로 읽습니다.</translation>
        </message>
        <message>
            <source>{mark}: a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: 가중치는 여기서 (cat:1.2)로 씁니다. 단어로 읽습니다.</translation>
        </message>
        <message>
            <source>An ONNX file: this version cannot draw with it.</source>
            <translation>ONNX 파일입니다. 이 버전은 이것으로 그리지 못합니다.</translation>
        </message>
        <message>
            <source>{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: 중괄호 밖에서 가중치는 여기서 (cat:1.2)로 씁니다. 단어로 읽습니다.</translation>
        </message>
        <message>
            <source>{mark}: prompts are not blended or swapped: it is read as words.</source>
            <translation>{mark}: 프롬프트를 섞거나 바꿔치지 않습니다. 단어로 읽습니다.</translation>
        </message>
        <message>
            <source>Not looked into: it stands too deep below the added folder.</source>
            <translation>추가한 폴더에서 너무 깊이 있어 살펴보지 않았습니다.</translation>
        </message>
        <message>
            <source>{mark} is an option of another program: it is read as words.</source>
            <translation>{mark}은(는) 다른 프로그램의 옵션이라 단어로 읽습니다.</translation>
        </message>
        <message>
            <source>{mark}: braces without | are read as text; a weight is written (cat:1.2) here.</source>
            <translation>{mark}: |가 없는 중괄호는 텍스트로 읽습니다. 가중치는 여기서 (cat:1.2)로 씁니다.</translation>
        </message>
        <message>
            <source>{mark}: variables in prompts are not filled in: it is read as words.</source>
            <translation>{mark}: 프롬프트의 변수를 채우지 않습니다. 단어로 읽습니다.</translation>
        </message>
        <message>
            <source>{mark}: alternatives are drawn by the seed here, never in turn.</source>
            <translation>{mark}: 여기서 선택지는 시드로 뽑으며 차례로 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>Wildcards draw {limit} characters at most: {name} was left in the prompt as text.</source>
            <translation>와일드카드는 최대 {limit}자를 뽑습니다. {name}을(를) 프롬프트에 텍스트로 남겼습니다.</translation>
        </message>
        <message>
            <source>{name}: no alternative has a weight above 0, so all count alike.</source>
            <translation>{name}: 가중치가 0보다 큰 선택지가 없어 모두 같게 칩니다.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>UTF-8로 저장하세요.</translation>
        </message>
        <message>
            <source>The wildcard files {name} are larger than {limit} MB together.</source>
            <translation>와일드카드 파일 {name}이(가) 합쳐서 {limit} MB보다 큽니다.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is neither UTF-8 nor Latin-1.</source>
            <translation>와일드카드 파일 {name}은(는) UTF-8도 Latin-1도 아닙니다.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is larger than {limit} MB and was not read.</source>
            <translation>와일드카드 파일 {name}이(가) {limit} MB보다 커서 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>The wildcard file {name} cannot be read: {reason}</source>
            <translation>와일드카드 파일 {name}을(를) 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>At a strength of {strength} none of the {steps} steps is drawn.</source>
            <translation>강도 {strength}에서는 {steps} 스텝 가운데 하나도 그리지 않습니다.</translation>
        </message>
        <message>
            <source>Choose a higher strength or more steps.</source>
            <translation>강도를 높이거나 스텝을 늘리세요.</translation>
        </message>
        <message>
            <source>Without them the picture is another one.</source>
            <translation>그것이 없으면 다른 이미지가 됩니다.</translation>
        </message>
        <message>
            <source>The picture does not state its seed: it stays random.</source>
            <translation>이미지에 시드가 적혀 있지 않아 무작위로 둡니다.</translation>
        </message>
        <message>
            <source>The picture does not state its steps: {value} stay.</source>
            <translation>이미지에 스텝이 적혀 있지 않아 {value}을(를) 유지합니다.</translation>
        </message>
        <message>
            <source>“{title}” has no {part} of its own.</source>
            <translation>“{title}”에는 자체 {part}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The picture does not state its guidance: {value} stays.</source>
            <translation>이미지에 가이던스가 적혀 있지 않아 {value}을(를) 유지합니다.</translation>
        </message>
        <message>
            <source>The picture does not state its sampler: {value} stays.</source>
            <translation>이미지에 샘플러가 적혀 있지 않아 {value}을(를) 유지합니다.</translation>
        </message>
        <message>
            <source>The picture does not state its model: “{value}” stays.</source>
            <translation>이미지에 모델이 적혀 있지 않아 “{value}”을(를) 유지합니다.</translation>
        </message>
        <message>
            <source>{name} does not state all that made it, so it cannot be made again.</source>
            <translation>{name}에는 만든 정보가 모두 적혀 있지 않아 다시 생성할 수 없습니다.</translation>
        </message>
        <message>
            <source>Reuse takes over what it states; the rest is yours to choose.</source>
            <translation>재사용은 적혀 있는 것을 가져옵니다. 나머지는 직접 고르세요.</translation>
        </message>
        <message>
            <source>{wanted} is not here; {taken} instead.</source>
            <translation>{wanted}이(가) 여기에 없어 {taken}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>{sampler} has no schedule {wanted} here; {taken} instead.</source>
            <translation>{sampler}에는 여기서 스케줄 {wanted}이(가) 없어 {taken}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>{wanted} steps cannot be made; {taken} instead.</source>
            <translation>{wanted} 스텝은 할 수 없어 {taken}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>가이던스 {wanted}이(가) {taken}보다 작아 {taken}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>가이던스 {wanted}이(가) {taken}보다 커서 {taken}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>{wanted} pixels cannot be made; {taken} instead.</source>
            <translation>{wanted} 픽셀은 할 수 없어 {taken}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>A guidance above {limit} burns out the colours: 5 to 12 is usual.</source>
            <translation>가이던스가 {limit}보다 크면 색이 탑니다. 보통 5~12입니다.</translation>
        </message>
        <message>
            <source>{reason} The picture was saved as {path} instead.</source>
            <translation>{reason} 이미지를 대신 {path}(으)로 저장했습니다.</translation>
        </message>
        <message>
            <source>{reason} The picture is lost: no other folder could be written either.</source>
            <translation>{reason} 이미지를 잃었습니다. 다른 폴더에도 쓸 수 없었습니다.</translation>
        </message>
        <message>
            <source>A waiting job was cancelled.</source>
            <translation>대기 중인 작업 하나를 취소했습니다.</translation>
        </message>
        <message>
            <source>{count} waiting jobs were cancelled.</source>
            <translation>대기 중인 작업 {count}개를 취소했습니다.</translation>
        </message>
        <message>
            <source>1 file was exported to {folder}.</source>
            <translation>파일 1개를 {folder}(으)로 내보냈습니다.</translation>
        </message>
        <message>
            <source>With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>제어 이미지나 참조를 쓰면 OpenVINO가 아니라 PyTorch가 이미지를 만들어 더 오래 걸립니다.</translation>
        </message>
        <message>
            <source>Add a start picture, or choose another model.</source>
            <translation>시작 이미지를 추가하거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>An image guidance of {value} cannot be used: choose {low} to {high}.</source>
            <translation>이미지 가이던스 {value}은(는) 쓸 수 없습니다. {low}~{high}에서 고르세요.</translation>
        </message>
        <message>
            <source>At a guidance of 1 the image guidance says nothing.</source>
            <translation>가이던스가 1이면 이미지 가이던스는 뜻이 없습니다.</translation>
        </message>
        <message>
            <source>{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw.</source>
            <translation>{what}: diffusers에는 이 모델의 파이프라인이 없고 모듈식 블록만 있습니다. 이 버전은 그것으로 그리지 않습니다.</translation>
        </message>
        <message>
            <source>Extend it by less.</source>
            <translation>덜 확장하세요.</translation>
        </message>
        <message>
            <source>Extend it by more: {sides}.</source>
            <translation>더 확장하세요: {sides}.</translation>
        </message>
        <message>
            <source>Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}.</source>
            <translation>확장하면 이미지는 {width} x {height} 픽셀입니다. 각 변은 {low}~{high}여야 합니다.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>이미지 가이던스 {wanted}이(가) {taken}보다 커서 {taken}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>이미지 가이던스 {wanted}이(가) {taken}보다 작아 {taken}을(를) 씁니다.</translation>
        </message>
        <message>
            <source>It is another picture, changed, which its file does not hold.</source>
            <translation>파일에 들어 있지 않은 다른 이미지를 바꾼 것입니다.</translation>
        </message>
        <message>
            <source>Leave it out, or choose such a model (instruct-pix2pix).</source>
            <translation>빼거나, 그런 모델(instruct-pix2pix)을 고르세요.</translation>
        </message>
        <message>
            <source>Make the start picture smaller first.</source>
            <translation>먼저 시작 이미지를 줄이세요.</translation>
        </message>
        <message>
            <source>Remove them, or choose another model.</source>
            <translation>제거하거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. The image guidance says how closely the picture is kept.</source>
            <translation>“{title}”은(는) 노이즈로 시작해 스텝마다 시작 이미지를 읽습니다. 강도 {strength}은(는) 쓰지 않았습니다. 이미지를 유지하는 정도는 이미지 가이던스가 정합니다.</translation>
        </message>
        <message>
            <source>“{title}” changes a picture as the prompt says: it needs a start picture.</source>
            <translation>“{title}”은(는) 프롬프트대로 이미지를 바꿉니다. 시작 이미지가 필요합니다.</translation>
        </message>
        <message>
            <source>“{title}” has no image guidance: models that are told how to change a picture have it.</source>
            <translation>“{title}”에는 이미지 가이던스가 없습니다. 이미지를 어떻게 바꿀지 듣는 모델에 있습니다.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw without guidance: {guidance} would change nothing.</source>
            <translation>{family} 계열의 모델은 가이던스 없이 그립니다. {guidance}은(는) 아무것도 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>Set the guidance to 1.</source>
            <translation>가이던스를 1로 하세요.</translation>
        </message>
        <message>
            <source>Models of the family {family} read no negative prompt.</source>
            <translation>{family} 계열의 모델은 부정 프롬프트를 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Say in the prompt what is to be there instead.</source>
            <translation>대신 있어야 할 것을 프롬프트에 쓰세요.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance rescale.</source>
            <translation>{family} 계열의 모델에는 가이던스 리스케일이 없습니다.</translation>
        </message>
        <message>
            <source>Set it to 0.</source>
            <translation>0으로 하세요.</translation>
        </message>
        <message>
            <source>Models of the family {family} predict flow and nothing else.</source>
            <translation>{family} 계열의 모델은 흐름(flow)만 예측합니다.</translation>
        </message>
        <message>
            <source>Leave the prediction to the model's files.</source>
            <translation>예측은 모델 파일에 맡기세요.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw no seamless edges.</source>
            <translation>{family} 계열의 모델은 이음새 없는 가장자리를 그리지 않습니다.</translation>
        </message>
        <message>
            <source>Turn the seamless edges off, or choose another model.</source>
            <translation>이음새 없는 가장자리를 끄거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others.</source>
            <translation>{family} 계열의 모델은 단어에 가중치를 주지 않습니다. (word:1.2)처럼 괄호에 든 단어도 다른 단어와 같습니다.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no clip skip: it was not used.</source>
            <translation>{family} 계열의 모델에는 clip skip이 없어 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Add one that was made for {family}, with its image encoder.</source>
            <translation>{family}용으로 만든 것을 이미지 인코더와 함께 추가하세요.</translation>
        </message>
        <message>
            <source>Add the folder image_encoder that is published with it, or the file of that CLIP model.</source>
            <translation>함께 공개된 image_encoder 폴더나 그 CLIP 모델의 파일을 추가하세요.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”.</source>
            <translation>설치된 IP-Adapter 가운데 “{model}”에 맞는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Say which one is meant.</source>
            <translation>어느 것인지 지정하세요.</translation>
        </message>
        <message>
            <source>Several IP-Adapters fit “{model}”: {names}.</source>
            <translation>“{model}”에 맞는 IP-Adapter가 여럿입니다: {names}.</translation>
        </message>
        <message>
            <source>{file} is not one IP-Adapter: it holds {names}.</source>
            <translation>{file}은(는) IP-Adapter 하나가 아닙니다. 들어 있는 것: {names}.</translation>
        </message>
        <message>
            <source>{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form works without them.</source>
            <translation>{what} IP-Adapter: 연구에만 무료인 insightface 모델로 얼굴을 읽습니다. Plus Face 형식은 그것 없이 동작합니다.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide.</source>
            <translation>“{name}”은(는) 여기에 없는 이미지 인코더로 이미지를 읽습니다: {encoder}, 폭 {width}.</translation>
        </message>
        <message>
            <source>“{name}” is for several kinds of picture, and “{kind}” is none of them.</source>
            <translation>“{name}”은(는) 여러 종류의 이미지용이며 “{kind}”은(는) 그중에 없습니다.</translation>
        </message>
        <message>
            <source>Say what the picture shows: {kinds}.</source>
            <translation>이미지가 무엇을 보여 주는지 지정하세요: {kinds}.</translation>
        </message>
        <message>
            <source>No ControlNet for “{model}” is installed.</source>
            <translation>“{model}”용 ControlNet이 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or by `sddesk models add`.</source>
            <translation>모델 페이지에서, 또는 `sddesk models add`로 파일이나 폴더를 추가하세요.</translation>
        </message>
        <message>
            <source>Several ControlNets fit “{model}”: {names}.</source>
            <translation>“{model}”에 맞는 ControlNet이 여럿입니다: {names}.</translation>
        </message>
        <message>
            <source>Choose one; on the command line by --control-model.</source>
            <translation>하나를 고르세요. 명령줄에서는 --control-model을 씁니다.</translation>
        </message>
        <message>
            <source>“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}.</source>
            <translation>“{name}”은(는) {found}채널 잠재 변수용이고 “{model}”의 것은 {wanted}채널입니다.</translation>
        </message>
        <message>
            <source>It followed a control picture that its file does not hold: {text}</source>
            <translation>파일에 들어 있지 않은 제어 이미지를 따랐습니다: {text}</translation>
        </message>
        <message>
            <source>{file} holds no ControlNet and no T2I-Adapter.</source>
            <translation>{file}에는 ControlNet도 T2I-Adapter도 없습니다.</translation>
        </message>
        <message>
            <source>{file} holds several ControlNets: {names}.</source>
            <translation>{file}에 ControlNet이 여러 개 있습니다: {names}.</translation>
        </message>
        <message>
            <source>“{model}” changes a picture as the prompt says, and follows no other picture.</source>
            <translation>“{model}”은(는) 프롬프트대로 이미지를 바꾸며 다른 이미지를 따르지 않습니다.</translation>
        </message>
        <message>
            <source>Take the control pictures and references away, or choose another model.</source>
            <translation>제어 이미지와 참조를 빼거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>Add the folder that has it; ComfyUI's are models/text_encoders and models/vae.</source>
            <translation>그것이 든 폴더를 추가하세요. ComfyUI에서는 models/text_encoders와 models/vae입니다.</translation>
        </message>
        <message>
            <source>Choose another one, or none: what fits is taken.</source>
            <translation>다른 것을 고르거나 고르지 마세요. 맞는 것을 씁니다.</translation>
        </message>
        <message>
            <source>Name the model that draws; its text encoder is found among your files.</source>
            <translation>그리는 모델을 지정하세요. 텍스트 인코더는 내 파일에서 찾습니다.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which carries one.</source>
            <translation>모델의 tokenizer.json을 파일의 폴더에 넣거나, 그것이 든 텍스트 인코더의 GGUF를 쓰세요.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file.</source>
            <translation>모델의 tokenizer.json을 파일의 폴더에 넣으세요.</translation>
        </message>
        <message>
            <source>Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as GGUF: that carries one.</source>
            <translation>{source}의 tokenizer.json(11 MB)을 그 폴더에 넣거나, ComfyUI의 models 폴더를 추가하거나, 그것이 든 GGUF 인코더를 쓰세요.</translation>
        </message>
        <message>
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <translation>{folder}의 토크나이저를 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The vocabulary in {file} is of a kind that this version does not know ({kind}).</source>
            <translation>{file}의 어휘는 이 버전이 모르는 종류입니다({kind}).</translation>
        </message>
        <message>
            <source>There is no tokenizer for the text encoder {file}.</source>
            <translation>텍스트 인코더 {file}의 토크나이저가 없습니다.</translation>
        </message>
        <message>
            <source>“{name}” is a language model ({kind}): it reads prompts, and draws nothing.</source>
            <translation>“{name}”은(는) 언어 모델({kind})입니다. 프롬프트를 읽을 뿐 그리지 않습니다.</translation>
        </message>
        <message>
            <source>“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.</source>
            <translation>“{part}”은(는) {found}의 VAE이지만 “{model}”은(는) {wanted}의 것으로 그립니다.</translation>
        </message>
        <message>
            <source>“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.</source>
            <translation>“{part}”은(는) 텍스트 인코더 {found}이지만 “{model}”은(는) {wanted}(으)로 읽습니다.</translation>
        </message>
        <message>
            <source>“{title}” is a transformer alone: it needs {parts}, and none of your files is one.</source>
            <translation>“{title}”은(는) 트랜스포머뿐입니다. {parts}이(가) 필요하지만 내 파일에 없습니다.</translation>
        </message>
        <message>
            <source>“{title}” is drawn with {parts}.</source>
            <translation>“{title}”은(는) {parts}(으)로 그립니다.</translation>
        </message>
        <message>
            <source>“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it.</source>
            <translation>“{title}”의 텍스트 인코더 “{name}”에 토크나이저가 필요하지만 옆에 없습니다.</translation>
        </message>
        <message>
            <source>No picture of the library has the number {id}.</source>
            <translation>라이브러리에 번호 {id}인 이미지가 없습니다.</translation>
        </message>
        <message>
            <source>Say in the prompt how much of them is wanted.</source>
            <translation>얼마나 쓰고 싶은지 프롬프트에 쓰세요.</translation>
        </message>
        <message>
            <source>Models of the family {family} read {limit} references themselves, not {count}.</source>
            <translation>{family} 계열의 모델은 참조를 스스로 {limit}개 읽습니다. {count}개는 안 됩니다.</translation>
        </message>
        <message>
            <source>Take fewer, name an IP-Adapter that reads them, or choose another model.</source>
            <translation>줄이거나, 읽을 IP-Adapter를 지정하거나, 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>A reference is at most {most} times as long as wide; this one is {width} x {height}.</source>
            <translation>참조는 긴 변이 짧은 변의 최대 {most}배입니다. 이것은 {width} x {height}입니다.</translation>
        </message>
        <message>
            <source>Models of the family {family} change a picture as the prompt says.</source>
            <translation>{family} 계열의 모델은 프롬프트대로 이미지를 바꿉니다.</translation>
        </message>
        <message>
            <source>Add the picture as a reference, or choose another model.</source>
            <translation>이미지를 참조로 추가하거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too.</source>
            <translation>“{part}”은(는) 단어만 읽지만 “{model}”은(는) 텍스트 인코더로 참조도 봅니다.</translation>
        </message>
        <message>
            <source>Choose its safetensors file, which has the part that looks at pictures.</source>
            <translation>이미지를 보는 부분이 든 safetensors 파일을 고르세요.</translation>
        </message>
        <message>
            <source>The negative prompt keeps its first words: models of the family {family} read no others while they draw.</source>
            <translation>부정 프롬프트는 첫 단어를 유지합니다. {family} 계열의 모델은 그리는 동안 다른 단어를 읽지 않습니다.</translation>
        </message>
        <message>
            <source>A reference has at least {least} pixels a side; this one is {width} x {height}.</source>
            <translation>참조의 각 변은 {least} 픽셀 이상이어야 합니다. 이것은 {width} x {height}입니다.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures whose sides are multiples of {step} pixels.</source>
            <translation>“{name}”은(는) 변이 {step} 픽셀의 배수인 이미지를 읽습니다.</translation>
        </message>
        <message>
            <source>{name} is opaque: nothing of it is transparent.</source>
            <translation>{name}은(는) 불투명하여 투명한 곳이 없습니다.</translation>
        </message>
        <message>
            <source>The hires fix cannot be done so: {reason}.</source>
            <translation>고해상도 보정을 이렇게 할 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Models of the family {family} are not drawn on at a larger size yet.</source>
            <translation>{family} 계열의 모델은 아직 더 큰 크기로 이어 그리지 못합니다.</translation>
        </message>
        <message>
            <source>Turn the hires fix off, or enlarge the finished picture.</source>
            <translation>고해상도 보정을 끄거나 완성된 이미지를 확대하세요.</translation>
        </message>
        <message>
            <source>The hires fix draws a picture from noise first: it takes no start picture.</source>
            <translation>고해상도 보정은 먼저 노이즈에서 그리므로 시작 이미지를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Remove the start picture, or turn the hires fix off.</source>
            <translation>시작 이미지를 제거하거나 고해상도 보정을 끄세요.</translation>
        </message>
        <message>
            <source>What the hires fix makes larger has a seam: its edges cannot be seamless.</source>
            <translation>고해상도 보정으로 키운 이미지에는 이음새가 있어 이음새 없는 가장자리를 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>Turn the hires fix or the seamless edges off.</source>
            <translation>고해상도 보정이나 이음새 없는 가장자리를 끄세요.</translation>
        </message>
        <message>
            <source>The hires fix was left out: {reason}.</source>
            <translation>고해상도 보정을 뺐습니다: {reason}.</translation>
        </message>
        <message>
            <source>The upscaler “{name}” is not installed.</source>
            <translation>업스케일러 “{name}”이(가) 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose another one, or turn Larger off.</source>
            <translation>다른 것을 고르거나 ‘더 크게’를 끄세요.</translation>
        </message>
        <message>
            <source>{count} files and folders of models are named by their paths; the open window takes {most}.</source>
            <translation>모델의 파일과 폴더 {count}개를 경로로 지정했습니다. 열린 창은 {most}개까지 받습니다.</translation>
        </message>
        <message>
            <source>Add their folders on the models page, or add --own-engine.</source>
            <translation>모델 페이지에서 폴더를 추가하거나 --own-engine을 추가하세요.</translation>
        </message>
        <message>
            <source>The folder {folder} has no picture to begin with.</source>
            <translation>{folder} 폴더에 시작할 이미지가 없습니다.</translation>
        </message>
        <message>
            <source>On a GPU with little memory Fast keeps a U-Net's weights in 8 bits.</source>
            <translation>메모리가 적은 GPU에서는 ‘빠르게’가 U-Net의 가중치를 8비트로 둡니다.</translation>
        </message>
        <message>
            <source>A grid is made of one start picture, not of a folder.</source>
            <translation>그리드는 폴더가 아니라 시작 이미지 하나로 만듭니다.</translation>
        </message>
        <message>
            <source>Name one picture, or leave --grid out.</source>
            <translation>이미지 하나를 지정하거나 --grid를 빼세요.</translation>
        </message>
        <message>
            <source>The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It was changed from the first step on.</source>
            <translation>이 이미지의 가이던스는 도중에 바꿀 수 없습니다. 가이던스 없이 그렸거나 처음에 읽기 때문입니다. 첫 스텝부터 바꿨습니다.</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name}을(를) 썼습니다.</translation>
        </message>
        <message>
            <source>A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp.</source>
            <translation>{name}(으)로는 필름을 쓸 수 없습니다. .gif, .png, .apng, .webp로 끝나는 이름을 고르세요.</translation>
        </message>
        <message>
            <source>There are no steps yet to make a film of.</source>
            <translation>필름으로 만들 스텝이 아직 없습니다.</translation>
        </message>
        <message>
            <source>Shown instead: the pixels of {name} through the starter's VAE.</source>
            <translation>대신 {name}의 픽셀을 시작 모델의 VAE에 통과시켜 보여 줍니다.</translation>
        </message>
        <message>
            <source>A grid has one to three axes.</source>
            <translation>그리드의 축은 하나에서 셋까지입니다.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: {text}</source>
            <translation>따옴표가 닫히지 않았습니다: {text}</translation>
        </message>
        <message>
            <source>A sheet of {across} x {down} cells is larger than a picture can be.</source>
            <translation>{across} x {down}칸 시트는 이미지 한 장에 담기에 너무 큽니다.</translation>
        </message>
        <message>
            <source>Add --yes to draw them.</source>
            <translation>그리려면 --yes를 추가하세요.</translation>
        </message>
        <message>
            <source>Another axis changes the same.</source>
            <translation>다른 축이 같은 것을 바꿉니다.</translation>
        </message>
        <message>
            <source>Export it as a folder or as a page.</source>
            <translation>폴더나 페이지로 내보내세요.</translation>
        </message>
        <message>
            <source>No cell of the grid is drawn yet.</source>
            <translation>그리드의 칸을 아직 하나도 그리지 않았습니다.</translation>
        </message>
        <message>
            <source>The alternatives have more than {limit} combinations.</source>
            <translation>선택지의 조합이 {limit}개를 넘습니다.</translation>
        </message>
        <message>
            <source>The first value is searched for, the others take its place; or write each as search -&gt; replace.</source>
            <translation>첫 값을 찾아 다른 값으로 바꿉니다. 또는 값마다 찾을 말 -&gt; 바꿀 말로 쓰세요.</translation>
        </message>
        <message>
            <source>The grid cannot be read: {reason}</source>
            <translation>그리드를 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The grid has {count} cells, more than the {limit} that are drawn.</source>
            <translation>그리드가 {count}칸으로, 그릴 수 있는 {limit}칸을 넘습니다.</translation>
        </message>
        <message>
            <source>The grid has {count} pictures to draw: {time}.</source>
            <translation>그리드에서 그릴 이미지 {count}장: {time}.</translation>
        </message>
        <message>
            <source>The grid in {path} cannot be read: {reason}</source>
            <translation>{path}의 그리드를 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The grid was written by a newer version of sddesk.</source>
            <translation>더 새로운 버전의 sddesk가 쓴 그리드입니다.</translation>
        </message>
        <message>
            <source>The marks in the prompt are text, so it has no alternatives.</source>
            <translation>프롬프트의 기호를 텍스트로 읽으므로 선택지가 없습니다.</translation>
        </message>
        <message>
            <source>The order has no LoRA whose weight could vary.</source>
            <translation>작업에 가중치를 바꿀 LoRA가 없습니다.</translation>
        </message>
        <message>
            <source>The order has no control picture.</source>
            <translation>작업에 제어 이미지가 없습니다.</translation>
        </message>
        <message>
            <source>The order has no hires fix whose settings could vary.</source>
            <translation>작업에 설정을 바꿀 고해상도 보정이 없습니다.</translation>
        </message>
        <message>
            <source>The order has no mask.</source>
            <translation>작업에 마스크가 없습니다.</translation>
        </message>
        <message>
            <source>The order has no reference.</source>
            <translation>작업에 참조가 없습니다.</translation>
        </message>
        <message>
            <source>The order has no start picture.</source>
            <translation>작업에 시작 이미지가 없습니다.</translation>
        </message>
        <message>
            <source>The order has {count} LoRAs: vary their weights in the prompt.</source>
            <translation>작업에 LoRA가 {count}개 있습니다. 프롬프트에서 가중치를 바꾸세요.</translation>
        </message>
        <message>
            <source>The order refines nothing in tiles.</source>
            <translation>작업에 타일로 다듬는 것이 없습니다.</translation>
        </message>
        <message>
            <source>The prompt has no alternatives that could be combined.</source>
            <translation>프롬프트에 조합할 선택지가 없습니다.</translation>
        </message>
        <message>
            <source>The steps of “{text}” do not lead from its beginning to its end.</source>
            <translation>“{text}”의 간격으로는 처음에서 끝에 이르지 못합니다.</translation>
        </message>
        <message>
            <source>There are more than {limit} values.</source>
            <translation>값이 {limit}개를 넘습니다.</translation>
        </message>
        <message>
            <source>There are no values.</source>
            <translation>값이 없습니다.</translation>
        </message>
        <message>
            <source>There are: {choices}.</source>
            <translation>있는 것: {choices}.</translation>
        </message>
        <message>
            <source>There is no grid “{name}”.</source>
            <translation>그리드 “{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <source>There is no “{text}” to choose.</source>
            <translation>“{text}”은(는) 고를 수 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing that would take the place of “{text}”.</source>
            <translation>“{text}”을(를) 대신할 것이 없습니다.</translation>
        </message>
        <message>
            <source>This grid is being drawn by another sddesk already.</source>
            <translation>이 그리드를 이미 다른 sddesk가 그리고 있습니다.</translation>
        </message>
        <message>
            <source>Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).</source>
            <translation>커지면 1-10 (+3), 작아지면 10-1 (-3)으로 쓰세요.</translation>
        </message>
        <message>
            <source>Write the field and its values: steps=10,20,50</source>
            <translation>항목과 값을 쓰세요: steps=10,20,50</translation>
        </message>
        <message>
            <source>Write them in braces: {example}.</source>
            <translation>중괄호 안에 쓰세요: {example}.</translation>
        </message>
        <message>
            <source>Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].</source>
            <translation>쉼표로 나누거나 범위로 쓰세요: 1-10 (+3), 1-10 [4].</translation>
        </message>
        <message>
            <source>`sddesk grids list` shows those that there are.</source>
            <translation>`sddesk grids list`로 있는 것을 볼 수 있습니다.</translation>
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
            <translation>{text}: 이 가운데 여럿을 무작위로 뽑으므로 모두 조합할 수는 없습니다.</translation>
        </message>
        <message>
            <source>“{text}” asks for {count} values: a range has two or more.</source>
            <translation>“{text}”은(는) 값 {count}개를 요청합니다. 범위의 값은 둘 이상입니다.</translation>
        </message>
        <message>
            <source>“{text}” does not have that many whole numbers.</source>
            <translation>“{text}”에는 정수가 그만큼 없습니다.</translation>
        </message>
        <message>
            <source>“{text}” is no axis.</source>
            <translation>“{text}”은(는) 축이 아닙니다.</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>“{text}”은(는) 수가 아닙니다.</translation>
        </message>
        <message>
            <source>“{text}” is no size: write width x height, as 512x768.</source>
            <translation>“{text}”은(는) 크기가 아닙니다. 512x768처럼 너비 x 높이로 쓰세요.</translation>
        </message>
        <message>
            <source>“{text}” is no whole number.</source>
            <translation>“{text}”은(는) 정수가 아닙니다.</translation>
        </message>
        <message>
            <source>“{text}” stands in neither of the prompts.</source>
            <translation>“{text}”은(는) 어느 프롬프트에도 없습니다.</translation>
        </message>
        <message>
            <source>Name one picture.</source>
            <translation>이미지 하나를 지정하세요.</translation>
        </message>
        <message>
            <source>The sheet was written to {folder}.</source>
            <translation>시트를 {folder}에 썼습니다.</translation>
        </message>
        <message>
            <source>Add --all for the included ones.</source>
            <translation>포함된 것도 보려면 --all을 추가하세요.</translation>
        </message>
        <message>
            <source>At most {limit} styles at once, not {count}.</source>
            <translation>스타일은 한 번에 최대 {limit}개입니다. {count}개는 안 됩니다.</translation>
        </message>
        <message>
            <source>Mend it, or move it away: the included styles are there then.</source>
            <translation>고치거나 옮기세요. 그러면 포함된 스타일이 나옵니다.</translation>
        </message>
        <message>
            <source>Not taken from the styles: {names}.</source>
            <translation>스타일에서 가져오지 않은 것: {names}.</translation>
        </message>
        <message>
            <source>Take fewer styles at once.</source>
            <translation>한 번에 쓰는 스타일을 줄이세요.</translation>
        </message>
        <message>
            <source>The style “{name}” set: {settings}.</source>
            <translation>스타일 “{name}”이(가) 설정한 것: {settings}.</translation>
        </message>
        <message>
            <source>The styles cannot be saved in {path}: {reason}</source>
            <translation>스타일을 {path}에 저장할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The styles in {name} cannot be read: {reason}</source>
            <translation>{name}의 스타일을 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The tags in {name} cannot be read: {reason}</source>
            <translation>{name}의 태그를 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>There is a style of yours called “{name}” already.</source>
            <translation>“{name}”이라는 내 스타일이 이미 있습니다.</translation>
        </message>
        <message>
            <source>There is no style called “{name}”.</source>
            <translation>“{name}”이라는 스타일이 없습니다.</translation>
        </message>
        <message>
            <source>There is no style called “{name}”; there are: {near}.</source>
            <translation>“{name}”이라는 스타일이 없습니다. 있는 것: {near}.</translation>
        </message>
        <message>
            <source>This cannot be a style: {reason}.</source>
            <translation>스타일이 될 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>With the style “{name}” the prompt has more than {limit} characters.</source>
            <translation>스타일 “{name}”을(를) 쓰면 프롬프트가 {limit}자를 넘습니다.</translation>
        </message>
        <message>
            <source>You have no styles of your own.</source>
            <translation>내 스타일이 없습니다.</translation>
        </message>
        <message>
            <source>Your styles cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>내 스타일을 읽을 수 없습니다({reason}). 파일은 그대로 둡니다: {path}</translation>
        </message>
        <message>
            <source>`sddesk styles list` names those that there are.</source>
            <translation>`sddesk styles list`로 있는 것을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>{count} entries are no styles and were left out: {named}</source>
            <translation>스타일이 아닌 항목 {count}개를 뺐습니다: {named}</translation>
        </message>
        <message>
            <source>{count} names stand there more than once: the last one counts.</source>
            <translation>이름 {count}개가 겹칩니다: 마지막 것을 씁니다.</translation>
        </message>
        <message>
            <source>{count} styles in {path} cannot be read; they stay in the file.</source>
            <translation>{path}의 스타일 {count}개를 읽을 수 없습니다. 파일에는 남습니다.</translation>
        </message>
        <message>
            <source>{file}: {count} styles were taken.</source>
            <translation>{file}: 스타일 {count}개를 가져왔습니다.</translation>
        </message>
        <message>
            <source>{known} that have the name of one of yours were not.</source>
            <translation>내 스타일과 이름이 같은 {known}개는 가져오지 않았습니다.</translation>
        </message>
        <message>
            <source>{name}: {count} lines are no tags and were left out: {lines}</source>
            <translation>{name}: 태그가 아닌 {count}줄을 뺐습니다: {lines}</translation>
        </message>
        <message>
            <source>{name}: {limit} tags are completed at most; those from line {line} on were left out.</source>
            <translation>{name}: 태그는 최대 {limit}개까지 완성합니다. {line}번째 줄부터 뺐습니다.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path}에 쓸 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>This model has no guidance: every scale gives the same picture, so none is drawn with another.</source>
            <translation>이 모델에는 가이던스가 없어 어느 배율이든 같은 이미지가 나오므로 다른 배율로 그리지 않습니다.</translation>
        </message>
        <message>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>이렇게 큰 이미지를 인코딩하면 메모리를 너무 많이 쓰므로 {width} × {height}로 VAE에 통과시킵니다.</translation>
        </message>
        <message>
            <source>A sheet is written as .png, as .html or as a folder, not as {ending}.</source>
            <translation>시트는 .png, .html 또는 폴더로 저장하며 {ending}(으)로는 저장할 수 없습니다.</translation>
        </message>
        <message>
            <source>{name} was computed with {runtime}, which is not here: what the settings say computes it now.</source>
            <translation>{name}은(는) {runtime}(으)로 계산되었지만 여기에는 없습니다. 이번에는 설정에 있는 것으로 계산합니다.</translation>
        </message>
        <message>
            <source>OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.</source>
            <translation>OpenVINO는 CPU에서만 계산합니다. 이 그림은 GPU에서 PyTorch가 만들었습니다.</translation>
        </message>
        <message>
            <source>A note has at most {limit} characters.</source>
            <translation>메모는 최대 {limit}자입니다.</translation>
        </message>
        <message>
            <source>More than one prompt has a number that begins with “{name}”.</source>
            <translation>“{name}”(으)로 시작하는 번호의 프롬프트가 둘 이상입니다.</translation>
        </message>
        <message>
            <source>No prompt of the library has the number “{name}”.</source>
            <translation>번호 “{name}”인 프롬프트가 라이브러리에 없습니다.</translation>
        </message>
        <message>
            <source>So many prompts cannot be shown: {count}.</source>
            <translation>프롬프트를 {count}개 표시할 수 없습니다.</translation>
        </message>
        <message>
            <source>Stars and notes of prompts in {path} cannot be read: {reason}</source>
            <translation>{path}에 있는 프롬프트의 별과 메모를 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>`sddesk prompts` shows the numbers.</source>
            <translation>`sddesk prompts`가 번호를 보여 줍니다.</translation>
        </message>
        <message>
            <source>Install a font that has them, such as Noto Sans, then write it again.</source>
            <translation>Noto Sans처럼 그 글자가 있는 글꼴을 설치한 뒤 다시 쓰십시오.</translation>
        </message>
        <message>
            <source>No font of this machine has these letters, which are boxes on it: {letters}</source>
            <translation>이 컴퓨터의 어떤 글꼴에도 없는 글자라서 네모로 표시됩니다: {letters}</translation>
        </message>
        <message>
            <source>Take the short form, which is one call of diffusers' pipeline.</source>
            <translation>짧은 형식, 즉 diffusers 파이프라인을 한 번 호출하는 형식을 쓰세요.</translation>
        </message>
        <message>
            <source>All is set already as the preset “{name}” says.</source>
            <translation>이미 프리셋 “{name}”대로 설정되어 있습니다.</translation>
        </message>
        <message>
            <source>Mend it, or move it away to begin anew.</source>
            <translation>고치거나 옮겨 두고 새로 시작하십시오.</translation>
        </message>
        <message>
            <source>The preset “{name}” cannot be applied: {reason}</source>
            <translation>프리셋 “{name}”을(를) 적용할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The preset “{name}” set: {changes}.</source>
            <translation>프리셋 “{name}”이(가) 설정함: {changes}.</translation>
        </message>
        <message>
            <source>The presets cannot be saved in {path}: {reason}</source>
            <translation>프리셋을 {path}에 저장할 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The presets in {file} cannot be read: {reason}</source>
            <translation>{file}의 프리셋을 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>The presets were written to {folder}.</source>
            <translation>프리셋을 {folder}에 썼습니다.</translation>
        </message>
        <message>
            <source>There is a preset called “{name}” already.</source>
            <translation>“{name}”이라는 프리셋이 이미 있습니다.</translation>
        </message>
        <message>
            <source>There is no preset called “{name}”.</source>
            <translation>“{name}”이라는 프리셋이 없습니다.</translation>
        </message>
        <message>
            <source>This cannot be a preset: {reason}.</source>
            <translation>프리셋이 될 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>You have no presets.</source>
            <translation>프리셋이 없습니다.</translation>
        </message>
        <message>
            <source>Your presets cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>프리셋을 읽을 수 없습니다({reason}). 파일은 그대로 둡니다: {path}</translation>
        </message>
        <message>
            <source>`sddesk presets list` names those that there are.</source>
            <translation>`sddesk presets list`가 있는 것을 보여 줍니다.</translation>
        </message>
        <message>
            <source>{count} presets in {path} cannot be read; they stay in the file.</source>
            <translation>{path}의 프리셋 {count}개를 읽을 수 없습니다. 파일에는 남습니다.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>{file}을(를) 읽을 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>{file}: {count} presets were taken.</source>
            <translation>{file}: 프리셋 {count}개를 가져왔습니다.</translation>
        </message>
        <message>
            <source>The style “{name}” is kept.</source>
            <translation>스타일 “{name}”을(를) 보관했습니다.</translation>
        </message>
        <message>
            <source>The style “{name}” was taken out of the list.</source>
            <translation>스타일 “{name}”을(를) 목록에서 뺐습니다.</translation>
        </message>
        <message>
            <source>The styles were written to {folder}.</source>
            <translation>스타일을 {folder}에 썼습니다.</translation>
        </message>
        <message>
            <source>This form of file has no settings and no folders of styles.</source>
            <translation>이 파일 형식에는 스타일의 설정과 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>No machine of the cluster has an engine any more: the orders wait {seconds} s for one.</source>
            <translation>클러스터의 어느 컴퓨터에도 이제 엔진이 없습니다. 주문은 {seconds}초 동안 기다립니다.</translation>
        </message>
        <message>
            <source>The prompt has no words that could be put in another way.</source>
            <translation>프롬프트에 바꾸어 쓸 수 있는 단어가 없습니다.</translation>
        </message>
        <message>
            <source>A prompt of {count} characters is too long for a suggestion: {limit} at most.</source>
            <translation>{count}자 프롬프트는 제안을 받기에 너무 깁니다. 최대 {limit}자입니다.</translation>
        </message>
        <message>
            <source>The language model answered nothing.</source>
            <translation>언어 모델이 아무것도 답하지 않았습니다.</translation>
        </message>
        <message>
            <source>The model in {folder} writes no text ({what}).</source>
            <translation>{folder}의 모델은 글을 쓰지 않습니다({what}).</translation>
        </message>
        <message>
            <source>Choose the folder of a causal language model, such as Qwen3, in the layout of transformers.</source>
            <translation>Qwen3 같은 인과 언어 모델의 transformers 형식 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.</source>
            <translation>{folder}의 언어 모델에 쓸 메모리가 부족합니다. {needed} GB가 필요하고 {free} GB가 비어 있습니다.</translation>
        </message>
        <message>
            <source>Choose a smaller one, or close other programs.</source>
            <translation>더 작은 모델을 선택하거나 다른 프로그램을 닫으세요.</translation>
        </message>
        <message>
            <source>The answer of the language model was cut, as it went on too long.</source>
            <translation>언어 모델의 답이 너무 길어져서 잘렸습니다.</translation>
        </message>
        <message>
            <source>No language model was chosen.</source>
            <translation>언어 모델이 선택되지 않았습니다.</translation>
        </message>
        <message>
            <source>Name its folder with --model, or choose it in the settings.</source>
            <translation>--model로 폴더를 지정하거나 설정에서 선택하세요.</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder, on another drive for example</source>
            <translation>폴더 선택, 예를 들어 다른 드라이브에서</translation>
        </message>
        <message>
            <source>Choose: {setting}</source>
            <translation>선택: {setting}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>기본값</translation>
        </message>
        <message>
            <source>Default: {setting}</source>
            <translation>기본값: {setting}</translation>
        </message>
    </context>
    <context>
        <name>SettingRows</name>
        <message>
            <source>Takes effect at the next start.</source>
            <translation>다음 시작부터 적용됩니다.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>After {value} minutes</source>
            <translation>{value}분 뒤</translation>
        </message>
        <message>
            <source>All: each draws an order of its own</source>
            <translation>전부: 카드마다 작업을 하나씩 그립니다</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>시스템 설정대로</translation>
        </message>
        <message>
            <source>At most {value}</source>
            <translation>최대 {value}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Doors for other programs</source>
            <translation>다른 프로그램을 위한 입구</translation>
        </message>
        <message>
            <source>Downloaded models are kept here; any drive will do</source>
            <translation>다운로드한 모델을 여기에 둡니다. 어느 드라이브든 됩니다</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>엔진</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Finished pictures are saved here, by date</source>
            <translation>완성된 이미지를 날짜별로 여기에 저장합니다</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>다운로드 폴더</translation>
        </message>
        <message>
            <source>Free memory</source>
            <translation>메모리 비우기</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>생성</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>그래픽 카드</translation>
        </message>
        <message>
            <source>How many they may ask for</source>
            <translation>요청할 수 있는 수</translation>
        </message>
        <message>
            <source>How many they may ask for at once</source>
            <translation>한 번에 요청할 수 있는 수</translation>
        </message>
        <message>
            <source>In a process of its own</source>
            <translation>별도 프로세스에서</translation>
        </message>
        <message>
            <source>In a process of its own a driver that crashes or hangs cannot take the window down</source>
            <translation>별도 프로세스에서는 드라이버가 죽거나 멈춰도 창이 함께 닫히지 않습니다</translation>
        </message>
        <message>
            <source>Inside the window's process</source>
            <translation>창의 프로세스 안에서</translation>
        </message>
        <message>
            <source>After so many minutes without a picture; the next one loads its model anew</source>
            <translation>이미지 없이 이만큼 지나면 비웁니다. 다음 이미지가 모델을 새로 불러옵니다</translation>
        </message>
        <message>
            <source>Keep awake while generating</source>
            <translation>생성하는 동안 절전 막기</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>가장 큰 이미지</translation>
        </message>
        <message>
            <source>No sleep while pictures are made; the display may still go dark</source>
            <translation>이미지를 만드는 동안 절전하지 않습니다. 화면은 꺼질 수 있습니다</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>밝게 또는 어둡게</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>안 함</translation>
        </message>
        <message>
            <source>Only downloads connect at all; this forbids them</source>
            <translation>연결하는 것은 다운로드뿐입니다. 이 설정은 그것도 막습니다</translation>
        </message>
        <message>
            <source>Only the first</source>
            <translation>첫째만</translation>
        </message>
        <message>
            <source>OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs</source>
            <translation>OpenVINO는 큰 모델에서 더 빠릅니다. 모델마다 한 번, 약 1분 준비합니다. 그래픽 카드에는 쓰지 않습니다</translation>
        </message>
        <message>
            <source>Orders that wait</source>
            <translation>기다리는 작업</translation>
        </message>
        <message>
            <source>Pictures folder</source>
            <translation>이미지 폴더</translation>
        </message>
        <message>
            <source>Pictures of one order</source>
            <translation>작업 하나의 이미지</translation>
        </message>
        <message>
            <source>CPU computes with</source>
            <translation>프로세서 계산 방식</translation>
        </message>
        <message>
            <source>Run hooks</source>
            <translation>훅 실행</translation>
        </message>
        <message>
            <source>Steps of a picture</source>
            <translation>이미지 한 장의 스텝</translation>
        </message>
        <message>
            <source>Tell each picture to the programs in the folder “hooks” beside the settings</source>
            <translation>설정 옆 “hooks” 폴더의 프로그램에 이미지마다 알립니다</translation>
        </message>
        <message>
            <source>The Hugging Face cache, shared with other programs</source>
            <translation>다른 프로그램과 함께 쓰는 Hugging Face 캐시</translation>
        </message>
        <message>
            <source>The folder “sddesk” among the system's pictures</source>
            <translation>시스템 사진 폴더 안의 “sddesk” 폴더</translation>
        </message>
        <message>
            <source>The language of the window</source>
            <translation>창의 언어</translation>
        </message>
        <message>
            <source>The longest side that a chat program or a script may ask for</source>
            <translation>채팅 프로그램이나 스크립트가 요청할 수 있는 가장 긴 변</translation>
        </message>
        <message>
            <source>The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.</source>
            <translation>日本語 다음의 언어는 원어민의 검수를 거치지 않았습니다. 번역이 없는 문장은 영어로 표시됩니다.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>테마</translation>
        </message>
        <message>
            <source>What is faster</source>
            <translation>더 빠른 것</translation>
        </message>
        <message>
            <source>When so many wait at a door, no more are taken</source>
            <translation>입구에서 이만큼 기다리면 더 받지 않습니다</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>창</translation>
        </message>
        <message>
            <source>With several GPUs several orders of the queue are drawn at once</source>
            <translation>카드가 여러 장이면 대기열의 여러 작업을 동시에 그립니다</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>오프라인으로 작업</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} 픽셀</translation>
        </message>
        <message>
            <source>A sound when the queue is done</source>
            <translation>대기열이 끝나면 소리 내기</translation>
        </message>
        <message>
            <source>The system's own short sound, once no job waits or runs any more</source>
            <translation>기다리거나 실행 중인 작업이 없어지면 시스템의 짧은 소리를 냅니다</translation>
        </message>
        <message>
            <source>Brackets of tags as characters</source>
            <translation>태그의 괄호를 글자로</translation>
        </message>
        <message>
            <source>CSV files of tag, category, count and aliases, as other programs have them</source>
            <translation>다른 프로그램과 같은 태그, 분류, 개수, 별칭의 CSV 파일</translation>
        </message>
        <message>
            <source>Complete while typing</source>
            <translation>입력하면서 완성</translation>
        </message>
        <message>
            <source>Folder of tag lists</source>
            <translation>태그 목록 폴더</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one</source>
            <translation>목록의 태그, LoRA, 임베딩, 와일드카드, 스타일. Tab으로 고릅니다</translation>
        </message>
        <message>
            <source>Tags with underscores</source>
            <translation>태그를 밑줄로</translation>
        </message>
        <message>
            <source>The folder “tags” beside sddesk's data</source>
            <translation>sddesk 데이터 옆의 “tags” 폴더</translation>
        </message>
        <message>
            <source>Write long_hair as its list does, not long hair</source>
            <translation>long hair 대신 목록대로 long_hair라고 씁니다</translation>
        </message>
        <message>
            <source>Write saber \(fate\): without the strokes brackets are a weight</source>
            <translation>saber \(fate\)라고 씁니다. 역슬래시가 없으면 괄호는 가중치입니다</translation>
        </message>
        <message>
            <source>Language model for suggestions</source>
            <translation>제안에 쓸 언어 모델</translation>
        </message>
        <message>
            <source>The folder of a language model that puts the prompt in other words when asked</source>
            <translation>요청하면 프롬프트를 바꾸어 쓰는 언어 모델의 폴더</translation>
        </message>
        <message>
            <source>None: nothing is suggested</source>
            <translation>없음: 제안하지 않습니다</translation>
        </message>
    </context>
    <context>
        <name>PictureActions</name>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>Compare two selected pictures, or one with the picture you looked at before</source>
            <translation>선택한 두 이미지, 또는 한 이미지와 전에 본 이미지를 비교합니다</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy a part</source>
            <translation>일부 복사</translation>
        </message>
        <message>
            <source>Copy a script that draws it with diffusers alone</source>
            <translation>diffusers만으로 그리는 스크립트 복사</translation>
        </message>
        <message>
            <source>Copy a script with the denoising loop written by hand</source>
            <translation>노이즈 제거 반복을 직접 쓴 스크립트 복사</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>Python으로 복사</translation>
        </message>
        <message>
            <source>Copy as Python, loop by hand</source>
            <translation>Python으로 복사, 직접 쓴 반복</translation>
        </message>
        <message>
            <source>Copy its settings or its prompt (Space opens the list)</source>
            <translation>설정이나 프롬프트 복사(스페이스로 목록 열기)</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>이미지 복사</translation>
        </message>
        <message>
            <source>Copy this picture</source>
            <translation>이 이미지 복사</translation>
        </message>
        <message>
            <source>Draw it once more and show how it comes about, step by step</source>
            <translation>한 번 더 그려 만들어지는 과정을 스텝마다 보여 줍니다</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>작동 원리</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>다시 생성</translation>
        </message>
        <message>
            <source>Make it once more from its settings, and see whether it is the same</source>
            <translation>설정대로 한 번 더 만들어 같은지 봅니다</translation>
        </message>
        <message>
            <source>Make larger pictures of the selected ones by an upscaler</source>
            <translation>선택한 이미지를 업스케일러로 크게 만듭니다</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>업스케일</translation>
        </message>
        <message>
            <source>Move to the library's trash</source>
            <translation>라이브러리의 휴지통으로 이동</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>휴지통으로 이동</translation>
        </message>
        <message>
            <source>Restore everything that made this picture</source>
            <translation>이 이미지를 만든 설정을 모두 되살립니다</translation>
        </message>
        <message>
            <source>Reuse</source>
            <translation>재사용</translation>
        </message>
        <message>
            <source>Reuse a part</source>
            <translation>일부 재사용</translation>
        </message>
        <message>
            <source>Use as start</source>
            <translation>시작 이미지로 사용</translation>
        </message>
        <message>
            <source>Follow the lines, depths or colours of this picture</source>
            <translation>이 이미지의 선, 깊이, 색상을 따릅니다</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>제어 이미지로 사용</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>참조로 사용</translation>
        </message>
        <message>
            <source>Take up the style or subject of this picture</source>
            <translation>이 이미지의 화풍이나 대상을 이어받습니다</translation>
        </message>
        <message>
            <source>Begin with this picture instead of noise; B does it, too</source>
            <translation>노이즈 대신 이 이미지로 시작합니다. B로도 됩니다</translation>
        </message>
        <message>
            <source>Reuse only its prompt, seed or settings (Space opens the list)</source>
            <translation>프롬프트, 시드, 설정 가운데 하나만 재사용(스페이스로 목록 열기)</translation>
        </message>
        <message>
            <source>Reuse settings</source>
            <translation>설정 재사용</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>복사본 저장</translation>
        </message>
        <message>
            <source>Save a copy of this picture</source>
            <translation>이 이미지의 복사본 저장</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>다른 이름으로 저장…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Show this file in its folder</source>
            <translation>이 파일을 폴더에서 보기</translation>
        </message>
        <message>
            <source>The same settings with four new seeds</source>
            <translation>같은 설정에 새 시드 네 개</translation>
        </message>
        <message>
            <source>The same picture four times, each with small differences</source>
            <translation>같은 이미지 네 장, 조금씩 다르게</translation>
        </message>
        <message>
            <source>Vary a little</source>
            <translation>조금 변형</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>변형 만들기</translation>
        </message>
        <message>
            <source>Write copies elsewhere as PNG, JPEG or WebP</source>
            <translation>PNG, JPEG, WebP 복사본을 다른 곳에 씁니다</translation>
        </message>
        <message>
            <source>{action}, the large picture</source>
            <translation>{action}, 큰 이미지</translation>
        </message>
        <message>
            <source>{action}, the picture in view</source>
            <translation>{action}, 보고 있는 이미지</translation>
        </message>
        <message>
            <source>{action}, the selected pictures</source>
            <translation>{action}, 선택한 이미지</translation>
        </message>
        <message>
            <source>Draw a part of this picture anew, or beyond its edges</source>
            <translation>이 이미지의 일부나 가장자리 너머를 새로 그립니다</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Save as notebook…</source>
            <translation>노트북으로 저장…</translation>
        </message>
        <message>
            <source>Save a Jupyter notebook that draws it, the loop written by hand</source>
            <translation>이미지를 그리는 Jupyter 노트북을 직접 쓴 반복으로 저장</translation>
        </message>
        <message>
            <source>Save a notebook</source>
            <translation>노트북 저장</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{title}, page</source>
            <translation>{title}, 페이지</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Back from: {title}</source>
            <translation>돌아가기: {title}</translation>
        </message>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>있던 곳으로 돌아가기(Esc)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All pages of the manual</source>
            <translation>설명서의 모든 페이지</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>목차</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>이 페이지에서 찾기</translation>
        </message>
        <message>
            <source>The page before this one (Alt+Left)</source>
            <translation>이전 페이지(Alt+왼쪽)</translation>
        </message>
    </context>
    <context>
        <name>ManualReader</name>
        <message>
            <source>Manual</source>
            <translation>설명서</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>How a picture comes about</source>
            <translation>이미지가 만들어지는 과정</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>작동 원리</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>작업 목록</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>설명서</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>그리드</translation>
        </message>
        <message>
            <source>Grids…</source>
            <translation>그리드…</translation>
        </message>
        <message>
            <source>Prompts that were drawn</source>
            <translation>그린 프롬프트</translation>
        </message>
        <message>
            <source>Prompts that were drawn…</source>
            <translation>그린 프롬프트…</translation>
        </message>
        <message>
            <source>Other words for the prompt…</source>
            <translation>프롬프트 바꾸어 쓰기…</translation>
        </message>
        <message>
            <source>Other words for the prompt</source>
            <translation>프롬프트 바꾸어 쓰기</translation>
        </message>
    </context>
    <context>
        <name>samplers</name>
        <message>
            <source>Normal</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>The sampler's own spacing.</source>
            <translation>샘플러 자체의 간격.</translation>
        </message>
        <message>
            <source>More steps at low noise: finer detail with few steps.</source>
            <translation>노이즈가 적은 곳에 스텝이 많습니다: 적은 스텝으로 더 고운 세부.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>지수</translation>
        </message>
        <message>
            <source>Even spacing of the logarithm: smooth backgrounds.</source>
            <translation>로그의 고른 간격: 매끄러운 배경.</translation>
        </message>
        <message>
            <source>Trailing</source>
            <translation>Trailing</translation>
        </message>
        <message>
            <source>Ends exactly at full noise: best for few-step models.</source>
            <translation>정확히 전체 노이즈에서 끝납니다: 스텝이 적은 모델에 가장 좋습니다.</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>모델 자체의 것</translation>
        </message>
        <message>
            <source>As the model's scheduler file has it, whatever sampler it was written for.</source>
            <translation>어느 샘플러용으로 썼든 모델의 스케줄러 파일대로.</translation>
        </message>
        <message>
            <source>The classic. Dependable; likes about 50 steps.</source>
            <translation>고전. 믿을 만하고 약 50 스텝이 알맞습니다.</translation>
        </message>
        <message>
            <source>A multistep method like PNDM; likes 50 steps or more.</source>
            <translation>PNDM 같은 다단계 방법. 50 스텝 이상이 알맞습니다.</translation>
        </message>
        <message>
            <source>Very accurate; each step costs two passes.</source>
            <translation>매우 정확합니다. 스텝마다 두 번 계산합니다.</translation>
        </message>
        <message>
            <source>Fast and good: 25 steps are enough for most pictures.</source>
            <translation>빠르고 좋습니다: 대부분 25 스텝이면 충분합니다.</translation>
        </message>
        <message>
            <source>Like DPM++ 2M with fresh noise at each step: more texture.</source>
            <translation>DPM++ 2M에 스텝마다 새 노이즈를 더한 것: 질감이 많습니다.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; rich detail with 15 to 25 steps.</source>
            <translation>스텝마다 새 노이즈. 15~25 스텝으로 풍부한 세부.</translation>
        </message>
        <message>
            <source>The simplest; clean pictures with about 30 steps.</source>
            <translation>가장 단순합니다. 약 30 스텝으로 깨끗한 이미지.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; keeps changing as steps are added.</source>
            <translation>스텝마다 새 노이즈. 스텝을 늘리면 계속 바뀝니다.</translation>
        </message>
        <message>
            <source>The first fast sampler; dependable, likes about 50 steps.</source>
            <translation>첫 빠른 샘플러. 믿을 만하고 약 50 스텝이 알맞습니다.</translation>
        </message>
        <message>
            <source>Good pictures with as few as 15 to 20 steps.</source>
            <translation>15~20 스텝만으로 좋은 이미지.</translation>
        </message>
        <message>
            <source>Accurate; each step costs two passes.</source>
            <translation>정확합니다. 스텝마다 두 번 계산합니다.</translation>
        </message>
        <message>
            <source>Fast and smooth; 20 to 30 steps.</source>
            <translation>빠르고 매끄럽습니다. 20~30 스텝.</translation>
        </message>
        <message>
            <source>Only for LCM models: 4 to 8 steps.</source>
            <translation>LCM 모델 전용: 4~8 스텝.</translation>
        </message>
    </context>
    <context>
        <name>FamilyPanel</name>
        <message>
            <source>Made from</source>
            <translation>바탕이 된 이미지</translation>
        </message>
        <message>
            <source>Made from it (the newest {count})</source>
            <translation>이것으로 만든 이미지(최신 {count}장)</translation>
        </message>
        <message>
            <source>Made from it ({count})</source>
            <translation>이것으로 만든 이미지({count})</translation>
        </message>
        <message>
            <source>Made from it, {number} of {count}: {picture}</source>
            <translation>이것으로 만든 이미지, {number}/{count}: {picture}</translation>
        </message>
        <message>
            <source>Show the picture that this one was made from</source>
            <translation>이 이미지의 바탕이 된 이미지 보기</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>이 이미지</translation>
        </message>
        <message>
            <source>not kept in the library</source>
            <translation>라이브러리에 보관되지 않음</translation>
        </message>
        <message>
            <source>{name} of this picture</source>
            <translation>이 이미지의 {name}</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Control picture</source>
            <translation>제어 이미지</translation>
        </message>
        <message>
            <source>Enlarged picture</source>
            <translation>확대한 이미지</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>마스크</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>참조</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>시작 이미지</translation>
        </message>
        <message>
            <source>cropped to the shape</source>
            <translation>모양에 맞춰 자름</translation>
        </message>
        <message>
            <source>edges repeated to the shape</source>
            <translation>모양에 맞춰 가장자리를 반복</translation>
        </message>
        <message>
            <source>extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)</source>
            <translation>{left}, {top}, {right}, {bottom} px 확장(왼쪽, 위, 오른쪽, 아래)</translation>
        </message>
        <message>
            <source>filled with noise</source>
            <translation>노이즈로 채움</translation>
        </message>
        <message>
            <source>its composition alone</source>
            <translation>구도만</translation>
        </message>
        <message>
            <source>its style alone</source>
            <translation>화풍만</translation>
        </message>
        <message>
            <source>filled with the blurred original</source>
            <translation>흐린 원본으로 채움</translation>
        </message>
        <message>
            <source>filled with the original</source>
            <translation>원본으로 채움</translation>
        </message>
        <message>
            <source>from {begin} % to {end} % of the steps</source>
            <translation>스텝의 {begin} %부터 {end} %까지</translation>
        </message>
        <message>
            <source>inverted</source>
            <translation>반전</translation>
        </message>
        <message>
            <source>only the masked region, margin {margin} px</source>
            <translation>마스크 영역만, 여백 {margin} px</translation>
        </message>
        <message>
            <source>soft edge {blur} px</source>
            <translation>부드러운 가장자리 {blur} px</translation>
        </message>
        <message>
            <source>strength {strength}</source>
            <translation>강도 {strength}</translation>
        </message>
        <message>
            <source>stretched to the shape</source>
            <translation>모양에 맞춰 늘임</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>가중치 {weight}</translation>
        </message>
        <message>
            <source>{scale} times by {model}</source>
            <translation>{model}(으)로 {scale}배</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>{count} 중 {index}번째 이미지</translation>
        </message>
        <message>
            <source>The pictures before and after this one</source>
            <translation>이 앞뒤의 이미지</translation>
        </message>
    </context>
    <context>
        <name>ViewerFoot</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>즐겨찾기에 추가하거나 제거(F)</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>전과 후</translation>
        </message>
        <message>
            <source>Favourite, the large picture</source>
            <translation>즐겨찾기, 큰 이미지</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>전체 화면</translation>
        </message>
        <message>
            <source>Hold to see what it was made from; the keys \ and O do it, too</source>
            <translation>누르고 있으면 바탕이 된 이미지가 보입니다. \ 키와 O 키로도 됩니다</translation>
        </message>
        <message>
            <source>Move the large picture to the trash</source>
            <translation>큰 이미지를 휴지통으로 이동</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>휴지통으로 이동(Delete)</translation>
        </message>
        <message>
            <source>The whole screen for the picture (F11)</source>
            <translation>화면 전체에 이미지 보기(F11)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>별 {count}개({count}). 한 번 더 누르면 없앱니다(0)</translation>
        </message>
        <message>
            <source>{count} stars, the large picture</source>
            <translation>별 {count}개, 큰 이미지</translation>
        </message>
    </context>
    <context>
        <name>CanvasStage</name>
        <message>
            <source>Everything is masked: nothing of the picture is kept.</source>
            <translation>전부 마스크되어 이미지가 전혀 남지 않습니다.</translation>
        </message>
        <message>
            <source>Extended to {width} × {height}.</source>
            <translation>{width} × {height}로 확장되었습니다.</translation>
        </message>
        <message>
            <source>Nothing is masked: the whole picture is drawn anew.</source>
            <translation>마스크가 없어 이미지 전체를 새로 그립니다.</translation>
        </message>
        <message>
            <source>The masked region is drawn at {width} × {height} and put into its place.</source>
            <translation>마스크 영역을 {width} × {height}로 그려 제자리에 넣습니다.</translation>
        </message>
        <message>
            <source>The picture is scaled to {width} × {height} for that.</source>
            <translation>이를 위해 이미지 크기를 {width} × {height}로 바꿉니다.</translation>
        </message>
        <message>
            <source>What is masked is drawn anew, the rest stays as it is.</source>
            <translation>마스크한 곳을 새로 그리고 나머지는 그대로 둡니다.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>A mask: white is drawn anew</source>
            <translation>마스크: 흰 곳을 새로 그립니다</translation>
        </message>
        <message>
            <source>Back to the pictures; the mask stays (Esc)</source>
            <translation>이미지로 돌아갑니다. 마스크는 남습니다(Esc)</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>브러시</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>마스크 지우기</translation>
        </message>
        <message>
            <source>Close the canvas</source>
            <translation>캔버스 닫기</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Draw what is kept, keep the rest (I)</source>
            <translation>유지한 곳을 그리고 나머지를 유지(I)</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>가장자리</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>지우개</translation>
        </message>
        <message>
            <source>From a picture file…</source>
            <translation>이미지 파일에서…</translation>
        </message>
        <message>
            <source>Keep it pressed to see the picture before (\ or O)</source>
            <translation>누르고 있으면 이전 이미지가 보입니다(\ 또는 O)</translation>
        </message>
        <message>
            <source>How much of the brush fades at its edge</source>
            <translation>브러시 가장자리가 흐려지는 정도</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>마스크 반전</translation>
        </message>
        <message>
            <source>Redo the step</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Undo the last stroke or dragged edge (Ctrl+Z)</source>
            <translation>마지막 획이나 끈 가장자리를 되돌립니다(Ctrl+Z)</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>마지막 단계 되돌리기</translation>
        </message>
        <message>
            <source>Load a mask</source>
            <translation>마스크 불러오기</translation>
        </message>
        <message>
            <source>Mask nothing (Del)</source>
            <translation>마스크 모두 지우기(Del)</translation>
        </message>
        <message>
            <source>What the networks read of the control pictures, over the start picture (C)</source>
            <translation>시작 이미지 위에 네트워크가 제어 이미지에서 읽는 것을 보여 줍니다(C)</translation>
        </message>
        <message>
            <source>Show the control pictures over it</source>
            <translation>제어 이미지를 겹쳐 보기</translation>
        </message>
        <message>
            <source>Mask what is to be drawn anew (X: eraser, and back)</source>
            <translation>새로 그릴 곳을 마스크합니다(X: 지우개와 전환)</translation>
        </message>
        <message>
            <source>Redo what was undone (Ctrl+Shift+Z)</source>
            <translation>되돌린 것을 다시 실행(Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Show all of it (Z)</source>
            <translation>전체 보기(Z)</translation>
        </message>
        <message>
            <source>Show all of the start picture</source>
            <translation>시작 이미지 전체 보기</translation>
        </message>
        <message>
            <source>Show the start picture as it is</source>
            <translation>시작 이미지를 그대로 보기</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Size of the brush</source>
            <translation>브러시 크기</translation>
        </message>
        <message>
            <source>Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel</source>
            <translation>브러시 크기: [ 또는 , 작게, ] 또는 . 크게, Ctrl과 휠</translation>
        </message>
        <message>
            <source>Soft edge of the brush</source>
            <translation>브러시의 부드러운 가장자리</translation>
        </message>
        <message>
            <source>Take the mask away (X: brush, and back)</source>
            <translation>마스크를 지웁니다(X: 브러시와 전환)</translation>
        </message>
        <message>
            <source>Take the mask from a picture file</source>
            <translation>이미지 파일에서 마스크 가져오기</translation>
        </message>
        <message>
            <source>What is transparent in the start picture's file</source>
            <translation>시작 이미지 파일의 투명한 곳</translation>
        </message>
    </context>
    <context>
        <name>CanvasView</name>
        <message>
            <source>Choose a start picture to edit it.</source>
            <translation>편집할 시작 이미지를 고르세요.</translation>
        </message>
        <message>
            <source>Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, the middle button or Space and a drag move it; arrows move the brush, Enter presses it</source>
            <translation>새로 그릴 곳을 칠하고, 가장자리를 끌어 그 너머를 그립니다. 휠, +와 -는 확대와 축소, Z는 전체 보기, 가운데 버튼이나 스페이스를 누르고 끌면 이동, 화살표는 브러시 이동, Enter는 누르기</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>이미지를 읽는 중…</translation>
        </message>
        <message>
            <source>The start picture, edited</source>
            <translation>편집한 시작 이미지</translation>
        </message>
    </context>
    <context>
        <name>MaskPanel</name>
        <message>
            <source>Area</source>
            <translation>범위</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>흐림</translation>
        </message>
        <message>
            <source>Blur of the mask</source>
            <translation>마스크의 흐림</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>흐림</translation>
        </message>
        <message>
            <source>Draw the whole picture anew</source>
            <translation>이미지 전체를 새로 그리기</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>확장</translation>
        </message>
        <message>
            <source>Extend at the bottom</source>
            <translation>아래로 확장</translation>
        </message>
        <message>
            <source>Extend at the top</source>
            <translation>위로 확장</translation>
        </message>
        <message>
            <source>Extend to the left</source>
            <translation>왼쪽으로 확장</translation>
        </message>
        <message>
            <source>Extend to the right</source>
            <translation>오른쪽으로 확장</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>채우기</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>반전</translation>
        </message>
        <message>
            <source>Inverted mask</source>
            <translation>반전된 마스크</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>여백</translation>
        </message>
        <message>
            <source>Masked region</source>
            <translation>마스크 영역</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>노이즈</translation>
        </message>
        <message>
            <source>Noise: something else is drawn</source>
            <translation>노이즈: 다른 것을 그립니다</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>원본</translation>
        </message>
        <message>
            <source>Pixels around the region that the model sees</source>
            <translation>영역 둘레에서 모델이 보는 픽셀</translation>
        </message>
        <message>
            <source>Pixels by which its edge fades, inwards</source>
            <translation>가장자리가 안쪽으로 흐려지는 픽셀</translation>
        </message>
        <message>
            <source>Pixels to draw beyond this edge; dragging the edge does the same</source>
            <translation>이 가장자리 너머로 그릴 픽셀. 가장자리를 끌어도 같습니다</translation>
        </message>
        <message>
            <source>Remove the mask</source>
            <translation>마스크 제거</translation>
        </message>
        <message>
            <source>Remove the mask from the order</source>
            <translation>작업에서 마스크 제거</translation>
        </message>
        <message>
            <source>The colours around it: what is there goes away</source>
            <translation>둘레의 색: 있던 것이 사라집니다</translation>
        </message>
        <message>
            <source>The masked region alone, large, then put into its place: for faces and hands</source>
            <translation>마스크 영역만 크게 그려 제자리에 넣습니다: 얼굴과 손에</translation>
        </message>
        <message>
            <source>The picture as a whole; only what is masked changes</source>
            <translation>이미지 전체. 마스크한 곳만 바뀝니다</translation>
        </message>
        <message>
            <source>What is painted stays, and the rest is drawn</source>
            <translation>칠한 곳은 그대로 두고 나머지를 그립니다</translation>
        </message>
        <message>
            <source>What is there: it is changed as far as the strength says</source>
            <translation>있는 그대로: 강도만큼 바뀝니다</translation>
        </message>
        <message>
            <source>What the masked part holds when drawing begins</source>
            <translation>그리기 시작할 때 마스크한 곳에 있는 것</translation>
        </message>
        <message>
            <source>What the model draws at the size that is set</source>
            <translation>설정한 크기에서 모델이 그리는 것</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>전체 이미지</translation>
        </message>
    </context>
    <context>
        <name>HiresPanel</name>
        <message>
            <source>Show the hires fix</source>
            <translation>고해상도 보정 보기</translation>
        </message>
        <message>
            <source>Draw the picture, make it larger and draw it on: large pictures without a doubled subject</source>
            <translation>이미지를 그려 크게 만든 뒤 이어 그립니다: 대상이 겹치지 않는 큰 이미지</translation>
        </message>
        <message>
            <source>Hires fix</source>
            <translation>고해상도 보정</translation>
        </message>
        <message>
            <source>Scale of the hires fix</source>
            <translation>고해상도 보정의 배율</translation>
        </message>
        <message>
            <source>How many times each side grows</source>
            <translation>각 변이 커지는 배수</translation>
        </message>
        <message>
            <source>Strength of the hires fix</source>
            <translation>고해상도 보정의 강도</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.</source>
            <translation>커진 이미지가 바뀌는 정도: 잠재 변수를 키우면 0.5 이상, 이미지를 키우면 0.3.</translation>
        </message>
        <message>
            <source>Steps of the hires fix</source>
            <translation>고해상도 보정의 스텝</translation>
        </message>
        <message>
            <source>How many steps are drawn at the larger size</source>
            <translation>큰 크기에서 그리는 스텝 수</translation>
        </message>
        <message>
            <source>Upscaler of the hires fix</source>
            <translation>고해상도 보정의 업스케일러</translation>
        </message>
        <message>
            <source>What makes the picture larger: its latents, its pixels, or a network of the models page</source>
            <translation>이미지를 크게 만드는 것: 잠재 변수, 픽셀, 또는 모델 페이지의 네트워크</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>배율</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>강도</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>스텝</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>업스케일러</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>잠재 변수</translation>
        </message>
        <message>
            <source>Latents, antialiased</source>
            <translation>잠재 변수, 안티앨리어싱</translation>
        </message>
        <message>
            <source>Latents, bicubic</source>
            <translation>잠재 변수, 바이큐빅</translation>
        </message>
        <message>
            <source>Latents, bicubic, antialiased</source>
            <translation>잠재 변수, 바이큐빅, 안티앨리어싱</translation>
        </message>
        <message>
            <source>Latents, nearest</source>
            <translation>잠재 변수, 최근접</translation>
        </message>
        <message>
            <source>Latents, nearest-exact</source>
            <translation>잠재 변수, 정확한 최근접</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>픽셀, Lanczos</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>픽셀, 최근접</translation>
        </message>
        <message>
            <source>draw on at {width} × {height}</source>
            <translation>{width} × {height}에서 이어 그리기</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}(여기 없음)</translation>
        </message>
        <message>
            <source>Hires fix: {width} × {height}</source>
            <translation>고해상도 보정: {width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>LargerField</name>
        <message>
            <source>Larger</source>
            <translation>더 크게</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>업스케일러</translation>
        </message>
        <message>
            <source>What enlarges the pictures. Add others on the models page.</source>
            <translation>이미지를 크게 만드는 것. 모델 페이지에서 추가할 수 있습니다.</translation>
        </message>
        <message>
            <source>Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer</source>
            <translation>커진 이미지를 타일마다 이 강도로 새로 그립니다: 세부가 늘고 더 오래 걸립니다</translation>
        </message>
        <message>
            <source>Refine the larger picture in tiles</source>
            <translation>커진 이미지를 타일로 다듬기</translation>
        </message>
        <message>
            <source>and refine in tiles</source>
            <translation>그리고 타일로 다듬기</translation>
        </message>
        <message>
            <source>Strength of refining the larger picture</source>
            <translation>커진 이미지를 다듬는 강도</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: 0.3 keeps what is there.</source>
            <translation>커진 이미지가 바뀌는 정도: 0.3은 있는 것을 유지합니다.</translation>
        </message>
        <message>
            <source>to {width} × {height}</source>
            <translation>{width} × {height}로</translation>
        </message>
        <message>
            <source>No upscaler is installed: add the safetensors file of one on the models page.</source>
            <translation>업스케일러가 설치되지 않았습니다. 모델 페이지에서 safetensors 파일을 추가하세요.</translation>
        </message>
        <message>
            <source>Enlarge each picture once it is drawn. The smaller one is kept in the library.</source>
            <translation>이미지를 그린 뒤 크게 만듭니다. 작은 것은 라이브러리에 남습니다.</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}(여기 없음)</translation>
        </message>
    </context>
    <context>
        <name>RefineField</name>
        <message>
            <source>Draw the whole picture anew, tile by tile at low strength: a large one gains detail</source>
            <translation>이미지 전체를 타일마다 낮은 강도로 새로 그립니다: 큰 이미지의 세부가 늘어납니다</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>픽셀, 최근접</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>배율</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>업스케일러</translation>
        </message>
        <message>
            <source>What makes the picture larger before it is drawn anew</source>
            <translation>새로 그리기 전에 이미지를 크게 만드는 것</translation>
        </message>
        <message>
            <source>refine in tiles: {width} × {height}</source>
            <translation>타일로 다듬기: {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name}(여기 없음)</translation>
        </message>
        <message>
            <source>refine in tiles</source>
            <translation>타일로 다듬기</translation>
        </message>
        <message>
            <source>Upscaler of refining</source>
            <translation>다듬기의 업스케일러</translation>
        </message>
        <message>
            <source>Scale of refining</source>
            <translation>다듬기의 배율</translation>
        </message>
        <message>
            <source>Refine in tiles</source>
            <translation>타일로 다듬기</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>픽셀, Lanczos</translation>
        </message>
        <message>
            <source>How many times larger each side is made first; 1 keeps the size</source>
            <translation>먼저 각 변을 몇 배로 키우는지. 1은 크기를 유지합니다</translation>
        </message>
    </context>
    <context>
        <name>AxisRow</name>
        <message>
            <source>Field of axis {name}</source>
            <translation>축 {name}의 항목</translation>
        </message>
        <message>
            <source>Values of axis {name}</source>
            <translation>축 {name}의 값</translation>
        </message>
        <message>
            <source>Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many</source>
            <translation>쉼표로 나눈 값. 수는 범위도 됩니다: 1-10 (+3)은 간격, 1-10 [4]는 개수</translation>
        </message>
        <message>
            <source>What varies along this axis</source>
            <translation>이 축을 따라 달라지는 것</translation>
        </message>
        <message>
            <source>names with commas between</source>
            <translation>쉼표로 나눈 이름</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>GridForm</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose a field for an axis.</source>
            <translation>축의 항목을 고르세요.</translation>
        </message>
        <message>
            <source>Draw all of them? {cost}.</source>
            <translation>모두 그릴까요? {cost}.</translation>
        </message>
        <message>
            <source>Draw the grid</source>
            <translation>그리드 그리기</translation>
        </message>
        <message>
            <source>Draw the grid of these axes</source>
            <translation>이 축들의 그리드 그리기</translation>
        </message>
        <message>
            <source>Draw them</source>
            <translation>그리기</translation>
        </message>
        <message>
            <source>Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.</source>
            <translation>나머지는 만들기와 같습니다: “{prompt}”. 칸마다 이미지 한 장이며 확대하지 않습니다.</translation>
        </message>
        <message>
            <source>Making the orders of the cells…</source>
            <translation>칸의 작업을 만드는 중…</translation>
        </message>
        <message>
            <source>Put its cells into the queue; what is drawn already is not drawn again</source>
            <translation>칸을 대기열에 넣습니다. 이미 그린 것은 다시 그리지 않습니다</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>{count} cells, about {time}</source>
            <translation>{count}칸, 약 {time}</translation>
        </message>
        <message>
            <source>{count} cells; how long is not known before the first picture</source>
            <translation>{count}칸. 첫 이미지 전에는 걸리는 시간을 알 수 없습니다</translation>
        </message>
    </context>
    <context>
        <name>GridsPage</name>
        <message>
            <source>As a folder…</source>
            <translation>폴더로…</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>페이지로…</translation>
        </message>
        <message>
            <source>As one labelled picture, as a page that needs nothing else, or as a folder</source>
            <translation>이름표가 붙은 이미지 한 장, 그것만으로 열리는 페이지, 또는 폴더로</translation>
        </message>
        <message>
            <source>As one picture…</source>
            <translation>이미지 한 장으로…</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>모두 취소</translation>
        </message>
        <message>
            <source>Cancel all cells of this grid</source>
            <translation>이 그리드의 모든 칸 취소</translation>
        </message>
        <message>
            <source>Cancel row</source>
            <translation>행 취소</translation>
        </message>
        <message>
            <source>Cancel the row of the selected cell</source>
            <translation>선택한 칸의 행 취소</translation>
        </message>
        <message>
            <source>Compare the selected cell with its neighbour</source>
            <translation>선택한 칸을 이웃과 비교</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>다시 그리기</translation>
        </message>
        <message>
            <source>Draw the cells without a picture</source>
            <translation>이미지가 없는 칸 그리기</translation>
        </message>
        <message>
            <source>Draw the selected cells again</source>
            <translation>선택한 칸 다시 그리기</translation>
        </message>
        <message>
            <source>Draw missing</source>
            <translation>빠진 것 그리기</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>시트 내보내기</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <source>Mark as favourite; a second press takes the mark away (F)</source>
            <translation>즐겨찾기로 표시합니다. 다시 누르면 없앱니다(F)</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>잊기</translation>
        </message>
        <message>
            <source>Forget this grid</source>
            <translation>이 그리드 잊기</translation>
        </message>
        <message>
            <source>Grid in view</source>
            <translation>보고 있는 그리드</translation>
        </message>
        <message>
            <source>How large the cells are shown</source>
            <translation>칸을 보여 주는 크기</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>Mark the selected cells as favourites</source>
            <translation>선택한 칸을 즐겨찾기로 표시</translation>
        </message>
        <message>
            <source>Make these cells once more; the new picture takes the place of the old one here</source>
            <translation>이 칸들을 한 번 더 만듭니다. 새 이미지가 여기서 옛것을 대신합니다</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>No grid was ordered yet: set two axes and draw it.</source>
            <translation>아직 그리드가 없습니다. 축 두 개를 정해 그리세요.</translation>
        </message>
        <message>
            <source>Put the cells that have no picture into the queue</source>
            <translation>이미지가 없는 칸을 대기열에 넣습니다</translation>
        </message>
        <message>
            <source>Size of the cells</source>
            <translation>칸의 크기</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>작게</translation>
        </message>
        <message>
            <source>Take every cell of this grid that waits out of the queue</source>
            <translation>이 그리드에서 기다리는 칸을 모두 대기열에서 뺍니다</translation>
        </message>
        <message>
            <source>Take it out of this list; its pictures stay in the library</source>
            <translation>이 목록에서 뺍니다. 이미지는 라이브러리에 남습니다</translation>
        </message>
        <message>
            <source>Take the cells of this row that wait out of the queue</source>
            <translation>이 행에서 기다리는 칸을 대기열에서 뺍니다</translation>
        </message>
        <message>
            <source>The cell on its left, or two selected ones, side by side with their difference in dB</source>
            <translation>왼쪽 칸, 또는 선택한 두 칸을 dB 차이와 함께 나란히 봅니다</translation>
        </message>
        <message>
            <source>The grids that were ordered, the newest first</source>
            <translation>주문한 그리드, 최신순</translation>
        </message>
        <message>
            <source>Value of axis Z in view</source>
            <translation>보이는 Z축의 값</translation>
        </message>
        <message>
            <source>Which value of the third axis the sheet shows</source>
            <translation>시트가 보여 주는 셋째 축의 값</translation>
        </message>
        <message>
            <source>{drawn} of {count} cells drawn</source>
            <translation>{count}칸 중 {drawn}칸 그림</translation>
        </message>
        <message>
            <source>Its pictures are in {folder}, which is not in the library: no cell is shown.</source>
            <translation>그림이 {folder}에 있으며 라이브러리에 없어서 칸이 표시되지 않습니다.</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>그림 보기</translation>
        </message>
        <message>
            <source>Show the pictures of this grid</source>
            <translation>이 그리드의 그림 보기</translation>
        </message>
        <message>
            <source>Import its folder, where the files stay as they are; its cells are shown then</source>
            <translation>폴더를 라이브러리에 넣습니다. 파일은 그대로 있고 칸이 표시됩니다</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>is being drawn</source>
            <translation>그리는 중</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>그리지 않음</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>기다림</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Cells of the grid</source>
            <translation>그리드의 칸</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F makes it a favourite</source>
            <translation>Enter는 크게 보기, F는 즐겨찾기</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Completions</source>
            <translation>완성 후보</translation>
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
            <translation>작가</translation>
        </message>
        <message>
            <source>character</source>
            <translation>캐릭터</translation>
        </message>
        <message>
            <source>embedding</source>
            <translation>임베딩</translation>
        </message>
        <message>
            <source>style</source>
            <translation>스타일</translation>
        </message>
        <message>
            <source>wildcard</source>
            <translation>와일드카드</translation>
        </message>
        <message>
            <source>work</source>
            <translation>작품</translation>
        </message>
        <message>
            <source>{number} M</source>
            <translation>{number}M</translation>
        </message>
        <message>
            <source>{number} k</source>
            <translation>{number}k</translation>
        </message>
    </context>
    <context>
        <name>StyleList</name>
        <message>
            <source>Find a style</source>
            <translation>스타일 찾기</translation>
        </message>
        <message>
            <source>Import styles</source>
            <translation>스타일 가져오기</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Keep the prompts as they stand as a style</source>
            <translation>지금 프롬프트를 스타일로 보관</translation>
        </message>
        <message>
            <source>Keep the prompt…</source>
            <translation>프롬프트 보관…</translation>
        </message>
        <message>
            <source>Name of the new style</source>
            <translation>새 스타일의 이름</translation>
        </message>
        <message>
            <source>No style has these words.</source>
            <translation>이 단어가 든 스타일이 없습니다.</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>스타일</translation>
        </message>
        <message>
            <source>Styles (*.csv *.json);;All files (*)</source>
            <translation>스타일 (*.csv *.json);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk</source>
            <translation>A1111, Fooocus, InvokeAI, SD.Next, sddesk의 스타일</translation>
        </message>
        <message>
            <source>Take this style of yours out of the list (Del)</source>
            <translation>내 스타일을 목록에서 제거(Del)</translation>
        </message>
        <message>
            <source>Without a folder</source>
            <translation>폴더 없음</translation>
        </message>
        <message>
            <source>Write {prompt} in the prompt where other prompts go; without it the text goes behind them.</source>
            <translation>다른 프롬프트가 들어갈 자리에 {prompt}라고 쓰세요. 없으면 텍스트가 그 뒤에 붙습니다.</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <translation>{name}, 선택됨</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <translation>{name}, 선택 안 됨</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>새로…</translation>
        </message>
        <message>
            <source>Write a style from the beginning</source>
            <translation>스타일을 처음부터 씁니다</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>Export styles</source>
            <translation>스타일 내보내기</translation>
        </message>
        <message>
            <source>Write your styles to a file</source>
            <translation>나의 스타일을 파일로 씁니다</translation>
        </message>
        <message>
            <source>Styles of sddesk (*.json);;Styles of A1111 (*.csv)</source>
            <translation>sddesk 스타일 (*.json);;A1111 스타일 (*.csv)</translation>
        </message>
        <message>
            <source>Edit the style</source>
            <translation>스타일 편집</translation>
        </message>
        <message>
            <source>Change its name, folder and texts (F2)</source>
            <translation>이름, 폴더, 글을 바꿉니다 (F2)</translation>
        </message>
        <message>
            <source>Duplicate the style</source>
            <translation>스타일 복제</translation>
        </message>
        <message>
            <source>Keep a second one like it (Ctrl+D)</source>
            <translation>같은 것을 하나 더 보관 (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove the style</source>
            <translation>스타일 제거</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Choose styles</source>
            <translation>스타일 고르기</translation>
        </message>
        <message>
            <source>Not: {text}</source>
            <translation>제외: {text}</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>스타일</translation>
        </message>
        <message>
            <source>Take the style “{name}” away</source>
            <translation>스타일 “{name}” 빼기</translation>
        </message>
        <message>
            <source>Texts around your prompt, several at once. What you wrote stays as it is.</source>
            <translation>프롬프트를 감싸는 텍스트로, 여러 개를 함께 쓸 수 있습니다. 쓴 글은 그대로입니다.</translation>
        </message>
        <message>
            <source>The style has another text by now, or is gone: this one stays until you take it away.</source>
            <translation>스타일의 텍스트가 바뀌었거나 없어졌습니다. 뺄 때까지 이 텍스트가 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>styles</name>
        <message>
            <source>Black and white</source>
            <translation>흑백</translation>
        </message>
        <message>
            <source>Bright noon</source>
            <translation>밝은 한낮</translation>
        </message>
        <message>
            <source>By the sea</source>
            <translation>바닷가</translation>
        </message>
        <message>
            <source>Children's book</source>
            <translation>그림책</translation>
        </message>
        <message>
            <source>Clay model</source>
            <translation>점토 모형</translation>
        </message>
        <message>
            <source>Cut paper</source>
            <translation>종이 오리기</translation>
        </message>
        <message>
            <source>Deep forest</source>
            <translation>깊은 숲</translation>
        </message>
        <message>
            <source>Desert</source>
            <translation>사막</translation>
        </message>
        <message>
            <source>Drawn and painted</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Falling snow</source>
            <translation>내리는 눈</translation>
        </message>
        <message>
            <source>Film still</source>
            <translation>영화 장면</translation>
        </message>
        <message>
            <source>Golden evening</source>
            <translation>황금빛 저녁</translation>
        </message>
        <message>
            <source>Ink drawing</source>
            <translation>잉크화</translation>
        </message>
        <message>
            <source>Light and weather</source>
            <translation>빛과 날씨</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>손으로 만든 것</translation>
        </message>
        <message>
            <source>Oil painting</source>
            <translation>유화</translation>
        </message>
        <message>
            <source>On the moon</source>
            <translation>달 위</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>사진</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Rainy day</source>
            <translation>비 오는 날</translation>
        </message>
        <message>
            <source>Starry night</source>
            <translation>별이 빛나는 밤</translation>
        </message>
        <message>
            <source>Studio photograph</source>
            <translation>스튜디오 사진</translation>
        </message>
        <message>
            <source>Travel poster</source>
            <translation>여행 포스터</translation>
        </message>
        <message>
            <source>Watercolour</source>
            <translation>수채화</translation>
        </message>
        <message>
            <source>Woodblock print</source>
            <translation>목판화</translation>
        </message>
    </context>
    <context>
        <name>SuggestPage</name>
        <message>
            <source>More detail</source>
            <translation>더 자세히</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>다른 말로</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>더 짧게</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>원하는 것</translation>
        </message>
        <message>
            <source>How the language model changes the words</source>
            <translation>언어 모델이 말을 어떻게 바꿀지</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>제안받기</translation>
        </message>
        <message>
            <source>Ask the language model; your prompt stays until you use its proposal</source>
            <translation>언어 모델에 묻습니다. 제안을 쓰기 전에는 프롬프트가 그대로입니다</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>묻기 중지</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>언어 모델을 멈춥니다</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>편집기에 넣습니다. 거기서 실행 취소하면 원래 글이 돌아옵니다(Enter)</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>제안 버리기</translation>
        </message>
        <message>
            <source>Take the proposal away; your prompt stays (Delete)</source>
            <translation>제안을 지웁니다. 프롬프트는 그대로입니다(Delete)</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>제안</translation>
        </message>
        <message>
            <source>It can be changed before it is used</source>
            <translation>사용하기 전에 고칠 수 있습니다</translation>
        </message>
        <message>
            <source>From your prompt to the proposal</source>
            <translation>프롬프트에서 제안까지</translation>
        </message>
        <message>
            <source>No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).</source>
            <translation>언어 모델이 선택되지 않아 제안하지 않습니다. 설정(Ctrl+,)에서 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>The language model is read…</source>
            <translation>언어 모델을 읽고 있습니다…</translation>
        </message>
        <message>
            <source>The answer was cut, as it went on too long.</source>
            <translation>답이 너무 길어져서 잘렸습니다.</translation>
        </message>
        <message>
            <source>Put at the end, as the answer does not name it: {marks}</source>
            <translation>답에 나오지 않아 끝에 두었습니다: {marks}</translation>
        </message>
    </context>
</TS>
