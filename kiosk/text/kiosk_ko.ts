<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AccessButton</name>
    <message>
        <source>Make it easier</source>
        <translation>더 편하게 보기</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Controls within reach</source>
        <translation>버튼을 아래로</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>밝은 고대비 화면</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>더 편하게 보기</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>소리 끄기</translation>
    </message>
    <message>
        <source>Spoken guidance</source>
        <translation>음성 안내</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>글자 크기: %1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Leave half-way, and nothing is kept.</source>
        <translation>도중에 나가시면 아무것도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Read from your card: please check it.</source>
        <translation>카드에서 읽었습니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>Scan my card</source>
        <translation>내 명함 스캔</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>봉인 중…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message numerus="yes">
        <source>%n demo(s) run right on this machine, without any network.</source>
        <translation>
            <numerusform>체험 %n가지가 인터넷 없이 이 기기에서 바로 실행됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meet those who made it: leave your contact.</source>
        <translation>만든 사람들을 만나 보세요. 연락처를 남겨 주세요.</translation>
    </message>
    <message>
        <source>The demos of this event are being prepared.</source>
        <translation>이 행사의 체험을 준비하고 있습니다.</translation>
    </message>
    <message>
        <source>Vietnamese AI.
Here soon.</source>
        <translation>베트남 AI.
곧 찾아옵니다.</translation>
    </message>
    <message>
        <source>Vietnamese AI.
Touch and try it.</source>
        <translation>베트남 AI.
손끝으로 만나 보세요.</translation>
    </message>
</context>
<context>
    <name>BackgroundsPanel</name>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>After</source>
        <translation>후</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>전</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>전과 후</translation>
    </message>
</context>
<context>
    <name>BestPanel</name>
    <message>
        <source>%1 sure</source>
        <translation>확신도 %1</translation>
    </message>
</context>
<context>
    <name>ByReceipt</name>
    <message>
        <source>A contact left at %1, about %2.</source>
        <translation>%1에 남긴 연락처, 체험: %2.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>For good, ten minutes from now</source>
        <translation>10분 뒤 완전히 지웁니다</translation>
    </message>
    <message>
        <source>Is that the visitor&apos;s? Then choose what they ask.</source>
        <translation>방문객의 것이 맞나요? 맞다면 요청을 고르세요.</translation>
    </message>
    <message numerus="yes">
        <source>It will be erased for good in %n minute(s).</source>
        <translation>
            <numerusform>%n분 뒤에 완전히 지웁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was asked</source>
        <translation>요청 취소</translation>
    </message>
    <message>
        <source>The contact stays as it was</source>
        <translation>연락처는 그대로 남습니다</translation>
    </message>
    <message>
        <source>Type the code on the visitor&apos;s receipt: TM and eleven characters.</source>
        <translation>방문객 접수증의 코드를 입력하세요. TM과 글자 11자입니다.</translation>
    </message>
    <message numerus="yes">
        <source>What was withdrawn takes effect in %n minute(s).</source>
        <translation>
            <numerusform>철회는 %n분 뒤에 적용됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw this agreement</source>
        <translation>이 동의를 철회</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Featured</source>
        <translation>추천</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>CodeSlip</name>
    <message>
        <source>%1 as a QR code</source>
        <translation>%1 QR 코드</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Pauses: %1, loudest moments: %2</source>
        <translation>쉬는 사이: %1, 가장 큰 소리: %2</translation>
    </message>
</context>
<context>
    <name>ComparedPanel</name>
    <message>
        <source>After</source>
        <translation>후</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>전</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>듣고 있습니다…</translation>
    </message>
    <message>
        <source>No loudspeaker was found here.</source>
        <translation>이 기기에는 스피커가 없습니다.</translation>
    </message>
    <message>
        <source>The sound is switched off.</source>
        <translation>소리가 꺼져 있습니다.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>E-mail: please check it</source>
        <translation>이메일: 확인해 주세요</translation>
    </message>
    <message>
        <source>E-mail: the @ is missing</source>
        <translation>이메일: @ 없음</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>성함</translation>
    </message>
    <message>
        <source>It could not be written down. Please try again, or call our staff.</source>
        <translation>저장하지 못했습니다. 다시 시도하거나 직원을 불러 주세요.</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>%1 만나기</translation>
    </message>
    <message>
        <source>Message (optional)</source>
        <translation>메모 (선택)</translation>
    </message>
    <message>
        <source>Needed: phone or e-mail</source>
        <translation>전화번호나 이메일 필요</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>소속 (선택)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Phone: a digit is missing</source>
        <translation>전화번호: 자릿수 부족</translation>
    </message>
    <message>
        <source>Phone: no such number</source>
        <translation>전화번호: 없는 번호</translation>
    </message>
    <message>
        <source>Phone: not a number</source>
        <translation>전화번호: 숫자가 아님</translation>
    </message>
    <message>
        <source>Phone: too many digits</source>
        <translation>전화번호: 자릿수 초과</translation>
    </message>
    <message>
        <source>Please write your name</source>
        <translation>성함을 적어 주세요</translation>
    </message>
    <message>
        <source>Position (optional)</source>
        <translation>직책 (선택)</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>더 필요한 것: %1.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>너무 깁니다</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>너무 짧습니다</translation>
    </message>
    <message>
        <source>The list is in use just now. Please try again in a moment.</source>
        <translation>목록이 사용 중입니다. 잠시 후 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This machine has no room left. Please call our staff, then try again.</source>
        <translation>기기에 저장 공간이 없습니다. 직원을 부른 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Touch to write</source>
        <translation>눌러서 입력</translation>
    </message>
    <message>
        <source>a correction where it says so</source>
        <translation>표시된 칸 수정</translation>
    </message>
    <message>
        <source>one agreement at least</source>
        <translation>한 가지 이상의 동의</translation>
    </message>
    <message>
        <source>phone or e-mail</source>
        <translation>전화번호 또는 이메일</translation>
    </message>
    <message>
        <source>the tick for 16 or older</source>
        <translation>만 16세 이상 확인</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>성함</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Interested in</source>
        <translation>관심 분야</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Others</source>
        <translation>그 밖</translation>
    </message>
</context>
<context>
    <name>CountsPanel</name>
    <message>
        <source>Seen now</source>
        <translation>지금 보이는 것</translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>Part of the picture</source>
        <translation>화면에서 차지하는 비율</translation>
    </message>
</context>
<context>
    <name>Crossed</name>
    <message>
        <source>Downwards</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>선 %1</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>왼쪽으로</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>오른쪽으로</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>위로</translation>
    </message>
</context>
<context>
    <name>CrossingsPanel</name>
    <message>
        <source>Crossed so far</source>
        <translation>지금까지 지나간 수</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락하기</translation>
    </message>
    <message>
        <source>How does it work?</source>
        <translation>어떻게 작동하나요?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>녹화된 영상</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>예시 %1: %2</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>가져가기</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>직접 만든 것</translation>
    </message>
    <message>
        <source>read in %1</source>
        <translation>%1 만에 읽음</translation>
    </message>
</context>
<context>
    <name>DemoActions</name>
    <message>
        <source>%1, examples so far: %2</source>
        <translation>%1, 지금까지 예시: %2</translation>
    </message>
</context>
<context>
    <name>DemoHeading</name>
    <message>
        <source>A sample plays meanwhile. Plugged in again, it comes back by itself.</source>
        <translation>그동안 예시가 나옵니다. 다시 꽂으면 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>Getting ready, just a moment.</source>
        <translation>준비하고 있습니다. 잠시만요.</translation>
    </message>
    <message>
        <source>No camera yet</source>
        <translation>아직 카메라가 없습니다</translation>
    </message>
    <message>
        <source>No microphone yet</source>
        <translation>아직 마이크가 없습니다</translation>
    </message>
    <message>
        <source>Please try the samples above.</source>
        <translation>위의 예시로 해 보세요.</translation>
    </message>
    <message>
        <source>Please try the samples below.</source>
        <translation>아래의 예시로 해 보세요.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>카메라가 빠졌습니다</translation>
    </message>
    <message>
        <source>The microphone is gone</source>
        <translation>마이크가 빠졌습니다</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>AI can be wrong. No picture is sent.</source>
        <translation>AI도 틀립니다. 사진은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>AI can be wrong. Nothing is sent.</source>
        <translation>AI도 틀립니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>전과 후</translation>
    </message>
    <message>
        <source>What is less certain is hidden. Boxes of four corners: the machine isn&apos;t sure.</source>
        <translation>이보다 확신이 낮은 것은 숨깁니다. 네 모서리만 있는 상자는 기계도 확실하지 않다는 뜻입니다.</translation>
    </message>
</context>
<context>
    <name>DemoStage</name>
    <message>
        <source>Getting ready</source>
        <translation>준비하고 있습니다</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>화면 멈추기</translation>
    </message>
    <message>
        <source>Hold the sound</source>
        <translation>소리 멈추기</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>계속 재생</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>모델을 여는 중…</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>사진 찍기</translation>
    </message>
    <message>
        <source>The camera is on; no picture is kept</source>
        <translation>카메라 켜짐, 영상은 저장하지 않음</translation>
    </message>
    <message>
        <source>The microphone is on; nothing is kept</source>
        <translation>마이크 켜짐, 소리는 저장하지 않음</translation>
    </message>
    <message>
        <source>The model is being opened again. One moment, please.</source>
        <translation>모델을 다시 여는 중입니다. 잠시만 기다려 주세요.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Camera %1</source>
        <translation>카메라 %1</translation>
    </message>
    <message>
        <source>Demos show their samples</source>
        <translation>체험은 예시 사진으로 진행됩니다</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Isn&apos;t plugged in</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>Microphone %1</source>
        <translation>마이크 %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>카메라 없음</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>마이크 없음</translation>
    </message>
    <message>
        <source>Recorded input</source>
        <translation>녹화된 입력</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>파일 %1</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>시스템 기본값</translation>
    </message>
    <message>
        <source>What each demo brought, marked as recorded</source>
        <translation>체험마다 들어 있는 자료, 녹화라고 표시됨</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>At least six digits. Whoever knows them can change this machine.</source>
        <translation>여섯 자리 이상. 번호를 아는 사람은 이 기기를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN을 정하세요</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>직원용</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>잘못 눌러 잠기는 일이 없도록 합니다.</translation>
    </message>
    <message>
        <source>That wasn&apos;t the PIN. The next try counts in %1 seconds.</source>
        <translation>PIN이 아닙니다. %1초 뒤에 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>같은 PIN을 다시</translation>
    </message>
    <message>
        <source>Type the PIN of this machine.</source>
        <translation>이 기기의 PIN을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>DuelPanel</name>
    <message>
        <source>Chosen</source>
        <translation>선택 완료</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>기계</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>불분명</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
</context>
<context>
    <name>Enquiry</name>
    <message>
        <source>A few more questions from %1</source>
        <translation>%1의 추가 질문</translation>
    </message>
</context>
<context>
    <name>ExhibitorCard</name>
    <message>
        <source>Scan to keep the contact</source>
        <translation>스캔하여 연락처 저장</translation>
    </message>
    <message>
        <source>The contact as a QR code</source>
        <translation>연락처 QR</translation>
    </message>
</context>
<context>
    <name>FailFlag</name>
    <message>
        <source>Gets it wrong</source>
        <translation>틀리는 예</translation>
    </message>
</context>
<context>
    <name>Failed</name>
    <message>
        <source>%1 is taking a rest.</source>
        <translation>%1, 잠시 쉬는 중입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n other demo(s) still run, and nothing of yours is lost.</source>
        <translation>
            <numerusform>다른 체험 %n개는 그대로 이용할 수 있고, 잃어버린 것은 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the staff if you like. Code: %1</source>
        <translation>필요하시면 직원에게 말씀하세요. 코드: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Choose another demo</source>
        <translation>다른 체험 고르기</translation>
    </message>
    <message>
        <source>It can&apos;t be opened now.</source>
        <translation>지금은 열 수 없습니다.</translation>
    </message>
    <message>
        <source>It has been noted, so that it can be mended.</source>
        <translation>고칠 수 있도록 기록해 두었습니다.</translation>
    </message>
    <message>
        <source>It stopped several times in a row.</source>
        <translation>다시 열어 보았지만 여러 번 멈췄습니다.</translation>
    </message>
    <message>
        <source>Its model can&apos;t be opened here.</source>
        <translation>이 체험의 모델을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Nothing of yours is lost.</source>
        <translation>잃어버린 것은 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>One of its pictures can&apos;t be opened.</source>
        <translation>이 체험의 사진 하나를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>잠시 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>What it found can&apos;t be shown.</source>
        <translation>찾은 것을 보여 줄 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>FileStage</name>
    <message>
        <source>What is written in it</source>
        <translation>파일 안에 쓰인 것</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>파일 이름</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>5G</source>
        <translation>5G</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>인공지능</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Choose a demo</source>
        <translation>체험을 고르세요</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>손글씨</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>인프라</translation>
    </message>
    <message>
        <source>Leave your contact</source>
        <translation>연락처 남기기</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>Nothing yet for “%1”</source>
        <translation>“%1”에 맞는 체험이 아직 없습니다</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인재</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>예시 사진</translation>
    </message>
    <message>
        <source>The demos are having a rest.</source>
        <translation>체험이 잠시 쉬고 있습니다.</translation>
    </message>
    <message>
        <source>This machine is nearly full, but it still keeps your contact: touch what you like, and meet those who made it.</source>
        <translation>저장 공간이 거의 찼지만 연락처는 남기실 수 있습니다. 마음에 드는 것을 눌러 만든 사람을 만나 보세요.</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>디지털 전환</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>글자 입력</translation>
    </message>
</context>
<context>
    <name>GalleryDock</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Show all demos again</source>
        <translation>모두 다시 보기</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Spoken guidance is on. Touch anything to hear it.</source>
        <translation>음성 안내를 켰습니다. 화면을 만지면 읽어 드립니다.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message numerus="yes">
        <source>%n contact(s) handed over</source>
        <translation>
            <numerusform>연락처 %n건 전달</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) wait to be handed over.</source>
        <translation>
            <numerusform>전달할 연락처가 %n건 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) too.</source>
        <translation>
            <numerusform>나중 변경 %n건도 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was handed over at %1.</source>
        <translation>%1에 모두 전달했습니다.</translation>
    </message>
    <message>
        <source>Hand over contacts</source>
        <translation>연락처 전달</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>아직 전달하지 못했습니다</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over.</source>
        <translation>전달할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Please plug in a stick. It appears here by itself.</source>
        <translation>USB를 꽂으세요. 여기에 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>Touch the stick to which all contacts go. They stay sealed; only the organiser can open them.</source>
        <translation>연락처를 담을 USB를 누르세요. 봉인된 채로 담기며 주최 측만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Writing, then reading back every line. Please leave the stick in.</source>
        <translation>저장한 뒤 한 줄씩 다시 읽습니다. USB를 뽑지 마세요.</translation>
    </message>
    <message>
        <source>Written, and read back whole. You may pull the stick out.</source>
        <translation>저장하고 빠짐없이 다시 읽었습니다. 이제 뽑아도 됩니다.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1, %2 not handed over</source>
        <translation>%1건, %2건 미전달</translation>
    </message>
    <message>
        <source>%1, handed over %2</source>
        <translation>%1건, %2 전달</translation>
    </message>
    <message>
        <source>%1, sealed</source>
        <translation>%1건, 봉인됨</translation>
    </message>
    <message>
        <source>%1: can that be?</source>
        <translation>%1: 맞나요?</translation>
    </message>
    <message numerus="yes">
        <source>%n demo(s)</source>
        <translation>
            <numerusform>체험 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n개 거부됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind: is its disk plugged in?</source>
        <translation>밀림: 디스크가 꽂혀 있나요?</translation>
    </message>
    <message>
        <source>Bundle %1, %2</source>
        <translation>묶음 %1, %2</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완전함</translation>
    </message>
    <message>
        <source>Contacts kept</source>
        <translation>보관 중인 연락처</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>콘텐츠</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Isn&apos;t there</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Layers are missing</source>
        <translation>일부 보호막 없음</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>전원 연결</translation>
    </message>
    <message>
        <source>Mains, battery %1 %</source>
        <translation>전원 연결, 배터리 %1 %</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Only %1: demos rest</source>
        <translation>%1만 남음: 체험 쉬는 중</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>샌드박스</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>두 번째 사본</translation>
    </message>
    <message>
        <source>Some were damaged and set aside</source>
        <translation>손상된 파일을 따로 보관 중</translation>
    </message>
    <message>
        <source>Unplugged, battery %1 %</source>
        <translation>전원 분리, 배터리 %1 %</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>온전함</translation>
    </message>
</context>
<context>
    <name>How</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>How does the machine do it?</source>
        <translation>어떻게 작동할까요?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Only on this machine</source>
        <translation>이 기기를 떠나지 않습니다</translation>
    </message>
    <message>
        <source>Size of the model</source>
        <translation>모델 크기</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>이 기기에서의 속도</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>학습 자료</translation>
    </message>
    <message>
        <source>Try to make it fail</source>
        <translation>틀리게 해 보기</translation>
    </message>
    <message>
        <source>What you enter</source>
        <translation>내가 넣은 것</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>내 사진</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>내 목소리</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>Found</source>
        <translation>찾은 수</translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>When it is wrong</source>
        <translation>틀릴 때</translation>
    </message>
</context>
<context>
    <name>HowRead</name>
    <message>
        <source>Dotted words: the machine isn&apos;t sure.</source>
        <translation>점선이 있는 낱말은 기계도 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>Much is doubtful: is this printed Vietnamese?</source>
        <translation>불확실한 곳이 많습니다. 인쇄된 베트남어인가요?</translation>
    </message>
    <message>
        <source>No print is seen. Hold the page flat, near and in the light.</source>
        <translation>인쇄된 글이 보이지 않습니다. 밝은 곳에서 종이를 펴서 가까이 대 주세요.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>%1 files, %2.</source>
        <translation>파일 %1개, %2.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 준비 완료</translation>
    </message>
    <message>
        <source>%1, bundle %2</source>
        <translation>%1, 묶음 %2</translation>
    </message>
    <message>
        <source>Bundle %1 with %2 demos was verified and tried. The kiosk begins anew with it now.</source>
        <translation>묶음 %1(체험 %2개)을 확인하고 시험했습니다. 이제 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Checking the signature.</source>
        <translation>서명을 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>Import an event bundle</source>
        <translation>행사 묶음 가져오기</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>가져오지 못했습니다</translation>
    </message>
    <message>
        <source>Please plug in the stick with the organiser&apos;s .tram-event file. It appears here by itself.</source>
        <translation>주최 측의 .tram-event 파일이 든 USB를 꽂으세요. 여기에 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>Reading and verifying every file. Please leave the stick in.</source>
        <translation>모든 파일을 읽고 확인합니다. USB를 뽑지 마세요.</translation>
    </message>
    <message>
        <source>Signed by this event&apos;s organiser.</source>
        <translation>이 행사의 주최 측이 서명했습니다.</translation>
    </message>
    <message>
        <source>This machine doesn&apos;t know its organiser yet. Compare the end of the key with them: %1</source>
        <translation>이 기기는 아직 주최 측을 모릅니다. 열쇠 끝자리를 함께 확인하세요: %1</translation>
    </message>
    <message>
        <source>Touch the bundle to take in. Contacts that were left here stay.</source>
        <translation>가져올 묶음을 누르세요. 남겨진 연락처는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Trying the demos with their own samples. You may pull the stick out.</source>
        <translation>체험을 예시로 시험하고 있습니다. USB는 뽑아도 됩니다.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>시프트</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>숫자와 기호</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>키보드 숨기기</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>키보드 언어</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>다음 칸</translation>
    </message>
    <message>
        <source>Typing method: %1</source>
        <translation>입력 방식: %1</translation>
    </message>
    <message>
        <source>space</source>
        <translation>띄어쓰기</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>LastLead</name>
    <message>
        <source>Call soon</source>
        <translation>곧 연락</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>관심 있음</translation>
    </message>
    <message>
        <source>Nobody has left a contact since this machine was started.</source>
        <translation>기기를 켠 뒤 연락처를 남긴 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Only looking</source>
        <translation>구경만</translation>
    </message>
    <message>
        <source>Sealed and added to the contact.</source>
        <translation>봉인하여 연락처에 더했습니다.</translation>
    </message>
    <message>
        <source>The contact left at %1. What you add is sealed too; nobody can read it here again.</source>
        <translation>%1에 남긴 연락처입니다. 적은 내용도 봉인되어 여기서는 다시 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>LevelsPanel</name>
    <message>
        <source>What the colours say</source>
        <translation>색이 뜻하는 것</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>A draw</source>
        <translation>비겼어요</translation>
    </message>
    <message>
        <source>No hand was clear</source>
        <translation>손이 안 보여요</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>보</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>준비됐나요?</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>바위</translation>
    </message>
    <message>
        <source>Rock…</source>
        <translation>가위…</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>가위</translation>
    </message>
    <message>
        <source>The machine wins</source>
        <translation>기계가 이겼어요</translation>
    </message>
    <message>
        <source>You %1 · machine %2 · draws %3</source>
        <translation>나 %1 · 기계 %2 · 무승부 %3</translation>
    </message>
    <message>
        <source>You win!</source>
        <translation>이겼어요!</translation>
    </message>
    <message>
        <source>paper…</source>
        <translation>바위…</translation>
    </message>
    <message>
        <source>scissors!</source>
        <translation>보!</translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Measured now</source>
        <translation>지금 잰 값</translation>
    </message>
</context>
<context>
    <name>NotKept</name>
    <message>
        <source>Back to the form</source>
        <translation>양식으로 돌아가기</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>직원용: %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>아직 보내지 못했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>작성하신 내용은 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes heard: %1</source>
        <translation>들린 음: %1</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Nothing that it knows</source>
        <translation>아는 것이 보이지 않습니다</translation>
    </message>
    <message>
        <source>Nothing to name yet</source>
        <translation>아직 알아볼 것이 없습니다</translation>
    </message>
    <message>
        <source>Touch “%1” a few times to teach it.</source>
        <translation>“%1” 버튼을 몇 번 눌러 가르쳐 주세요.</translation>
    </message>
</context>
<context>
    <name>OddMoments</name>
    <message>
        <source>Moments out of the ordinary: %1</source>
        <translation>평소와 다른 순간: %1</translation>
    </message>
</context>
<context>
    <name>OddMomentsPanel</name>
    <message>
        <source>moments out of the ordinary</source>
        <translation>평소와 다른 순간</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>%1: now %2, then %3</source>
        <translation>%1: 지금 %2, 이후 %3</translation>
    </message>
    <message>
        <source>expected; now it is %1</source>
        <translation>예상값, 지금은 %1</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>Clear</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Draw here with your finger</source>
        <translation>여기에 손가락으로 그려 보세요</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n자리 입력함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeSign</name>
    <message>
        <source>Practice event, only for trying things out</source>
        <translation>연습용 행사입니다</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>This is a preview: nothing is asked and nothing is kept.</source>
        <translation>미리보기입니다. 아무것도 묻거나 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>This works on the kiosk only.</source>
        <translation>키오스크에서만 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Answer what you like; you can send without.</source>
        <translation>원하는 것만 답하시고, 답하지 않고 보내셔도 됩니다.</translation>
    </message>
    <message>
        <source>Touch to write</source>
        <translation>눌러서 입력</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>How did you like it?</source>
        <translation>체험은 어떠셨나요?</translation>
    </message>
</context>
<context>
    <name>ReadingsPanel</name>
    <message>
        <source>The text with its marks</source>
        <translation>부호를 되살린 글</translation>
    </message>
    <message>
        <source>This word could be</source>
        <translation>이 낱말은 이럴 수 있습니다</translation>
    </message>
    <message>
        <source>Touch a word to see what else it could be.</source>
        <translation>낱말을 누르면 다른 가능성을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Your text with its marks will stand here.</source>
        <translation>부호를 되살린 글이 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Receipt code</source>
        <translation>접수 코드</translation>
    </message>
    <message>
        <source>Take a picture of this code. With it you can withdraw or erase what you left, at any time.</source>
        <translation>이 코드를 촬영해 두세요. 이 코드로 언제든지 동의를 철회하거나 정보를 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>The receipt code as a QR code</source>
        <translation>접수 코드 QR</translation>
    </message>
</context>
<context>
    <name>RepetitionsPanel</name>
    <message>
        <source>Counted so far</source>
        <translation>지금까지 센 횟수</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>화면 멈추기</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>계속 재생</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>카메라가 없습니다</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>마이크가 없습니다</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
</context>
<context>
    <name>SampleTile</name>
    <message>
        <source>%1. The machine gets this one wrong</source>
        <translation>%1. 기계가 틀리는 예입니다</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Hold the QR code of your badge or business card in the frame.</source>
        <translation>명찰이나 명함의 QR 코드를 틀 안에 비춰 주세요.</translation>
    </message>
    <message>
        <source>The camera gives no picture just now. You can type instead.</source>
        <translation>지금 카메라 영상이 없습니다. 직접 입력하실 수 있습니다.</translation>
    </message>
    <message>
        <source>The camera is opening…</source>
        <translation>카메라를 여는 중…</translation>
    </message>
    <message>
        <source>There is no contact in this code. Please show another one, or type instead.</source>
        <translation>이 코드에는 연락처가 없습니다. 다른 코드를 비추거나 직접 입력해 주세요.</translation>
    </message>
    <message>
        <source>This code holds a web address, and this machine opens none. Please show another.</source>
        <translation>이 코드에는 웹 주소가 들어 있으며, 이 기기는 웹 주소를 열지 않습니다. 다른 코드를 비춰 주세요.</translation>
    </message>
    <message>
        <source>This looks like an identity card. It says more about you than anyone here needs, so nothing was read from it.</source>
        <translation>신분증으로 보입니다. 여기에서 필요한 것보다 많은 정보가 들어 있어 아무것도 읽지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ScanOffer</name>
    <message>
        <source>No camera to scan with</source>
        <translation>스캔할 카메라 없음</translation>
    </message>
    <message>
        <source>Scan my card</source>
        <translation>내 명함 스캔</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>It fills the form, which you can change before you send it. It ticks nothing for you.</source>
        <translation>양식의 칸만 채우며 보내기 전에 고칠 수 있습니다. 동의는 대신 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Scan your card</source>
        <translation>명함 스캔</translation>
    </message>
    <message>
        <source>The camera is on; no picture is kept</source>
        <translation>카메라 켜짐, 영상은 저장하지 않음</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>카메라에 보이는 모습</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Back to the beginning</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>이어 보기</translation>
    </message>
</context>
<context>
    <name>SearchEcho</name>
    <message>
        <source>Change the search: %1</source>
        <translation>검색어 바꾸기: %1</translation>
    </message>
    <message>
        <source>Nothing yet for “%1”</source>
        <translation>“%1”에 맞는 체험이 아직 없습니다</translation>
    </message>
    <message>
        <source>Please try another word, or one of the demos below.</source>
        <translation>다른 낱말로 찾거나 아래 체험을 해 보세요.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>A demo or an exhibitor</source>
        <translation>체험 또는 참가 기관 이름</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>Listening…</source>
        <translation>듣고 있습니다…</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
</context>
<context>
    <name>SizesPanel</name>
    <message>
        <source>After: %1</source>
        <translation>후: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>전: %1</translation>
    </message>
    <message>
        <source>as many pixels</source>
        <translation>픽셀 수</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Play aloud</source>
        <translation>소리 내어 듣기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
</context>
<context>
    <name>SoundStage</name>
    <message>
        <source>Loudness</source>
        <translation>소리 크기</translation>
    </message>
    <message>
        <source>Too loud: step back a little</source>
        <translation>소리가 너무 커요. 조금 떨어져 주세요</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>%1 each time</source>
        <translation>한 번에 %1</translation>
    </message>
    <message>
        <source>%1 for each second of sound</source>
        <translation>소리 1초에 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>%1 pictures a second, %2 for each</source>
        <translation>1초에 %1장, 한 장에 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 free</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1건 대기 중</translation>
    </message>
    <message>
        <source>A PIN takes at least {least} digits.</source>
        <translation>PIN은 {least}자리 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>A code has {expected} characters after TM; here are {found}.</source>
        <translation>코드는 TM 뒤에 {expected}자입니다. 지금은 {found}자입니다.</translation>
    </message>
    <message>
        <source>A demo in the bundle can&apos;t be used here. Everything stays as it was; the log says why.</source>
        <translation>묶음의 체험 하나를 쓸 수 없습니다. 모두 그대로이며, 이유는 기록에 있습니다.</translation>
    </message>
    <message>
        <source>A name is made of letters a to z, digits and dashes.</source>
        <translation>이름은 a–z, 숫자, 붙임표로만 씁니다.</translation>
    </message>
    <message>
        <source>All handed over</source>
        <translation>모두 전달함</translation>
    </message>
    <message>
        <source>Bundle {serial} is in use already.</source>
        <translation>묶음 {serial}은 이미 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>By the receipt&apos;s code</source>
        <translation>접수증 코드로</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>카메라 선택</translation>
    </message>
    <message>
        <source>Choose the microphone</source>
        <translation>마이크 선택</translation>
    </message>
    <message>
        <source>From the organiser&apos;s stick</source>
        <translation>주최 측 USB에서</translation>
    </message>
    <message>
        <source>Hand over contacts</source>
        <translation>연락처 전달</translation>
    </message>
    <message>
        <source>Import an event bundle</source>
        <translation>행사 묶음 가져오기</translation>
    </message>
    <message>
        <source>It is muted</source>
        <translation>소리 꺼짐</translation>
    </message>
    <message>
        <source>Its list of demos ({serial}) is older than the one in use ({known}). Please ask the organiser for a newer bundle.</source>
        <translation>묶음의 체험 목록({serial})이 지금 쓰는 목록({known})보다 오래되었습니다. 주최 측에 새 묶음을 요청하세요.</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>%1에 남김</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>기기 %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>소리 끄기</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>이름과 PIN</translation>
    </message>
    <message>
        <source>News from the organiser</source>
        <translation>주최 측 소식</translation>
    </message>
    <message>
        <source>No contact here has that code: it was left at another machine, or is erased already.</source>
        <translation>여기에는 그 코드의 연락처가 없습니다. 다른 기기에 남겼거나 이미 지웠습니다.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>열린 체험 없음</translation>
    </message>
    <message>
        <source>Note on the last contact</source>
        <translation>방금 연락처 메모</translation>
    </message>
    <message>
        <source>Restart the demo</source>
        <translation>체험 다시 시작</translation>
    </message>
    <message>
        <source>Running for %1 h %2 min.</source>
        <translation>%1시간 %2분째 작동 중.</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>켜져 있음</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>소리 켜기</translation>
    </message>
    <message>
        <source>That failed. Please tell the organiser this code: %1</source>
        <translation>되지 않았습니다. 주최 측에 이 코드를 알려 주세요: %1</translation>
    </message>
    <message>
        <source>That isn&apos;t possible any more: it was carried out or taken back.</source>
        <translation>더는 할 수 없습니다. 이미 처리되었거나 취소되었습니다.</translation>
    </message>
    <message>
        <source>That isn&apos;t the PIN.</source>
        <translation>PIN이 아닙니다.</translation>
    </message>
    <message>
        <source>That one is guessed at once. Please take another.</source>
        <translation>너무 쉬운 번호입니다. 다른 번호로 하세요.</translation>
    </message>
    <message>
        <source>The contacts&apos; file can&apos;t be written just now. Nothing is lost: please try again.</source>
        <translation>지금은 연락처 파일에 쓸 수 없습니다. 잃은 것은 없으니 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The disk lacks {megabytes} MB for this bundle.</source>
        <translation>이 묶음을 담기에 디스크가 {megabytes} MB 모자랍니다.</translation>
    </message>
    <message>
        <source>The exhibitor may get in touch</source>
        <translation>전시 업체가 연락해도 됨</translation>
    </message>
    <message>
        <source>The stick can&apos;t be read. Please plug it in again.</source>
        <translation>USB를 읽을 수 없습니다. 다시 꽂아 주세요.</translation>
    </message>
    <message>
        <source>The two weren&apos;t the same. Please choose again.</source>
        <translation>두 번호가 다릅니다. 다시 정하세요.</translation>
    </message>
    <message>
        <source>There is a slip in that code. Please read it again, character by character.</source>
        <translation>코드에 틀린 글자가 있습니다. 한 글자씩 다시 읽어 주세요.</translation>
    </message>
    <message>
        <source>This bundle belongs to another event ({event}).</source>
        <translation>다른 행사({event})의 묶음입니다.</translation>
    </message>
    <message>
        <source>This bundle wasn&apos;t signed by this event&apos;s organiser, so it isn&apos;t taken.</source>
        <translation>이 행사의 주최 측이 서명하지 않아 받지 않습니다.</translation>
    </message>
    <message>
        <source>This file is damaged, or isn&apos;t what it says. Please copy it from the organiser again.</source>
        <translation>파일이 손상되었거나 내용이 다릅니다. 주최 측에서 다시 복사해 주세요.</translation>
    </message>
    <message>
        <source>This is bundle {serial}; the newer bundle {installed} is in use already.</source>
        <translation>묶음 {serial}입니다. 더 새로운 묶음 {installed}을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>This machine&apos;s disk refuses to be written. Is it full?</source>
        <translation>이 기기의 디스크에 쓸 수 없습니다. 가득 찼나요?</translation>
    </message>
    <message>
        <source>To the welcome screen</source>
        <translation>환영 화면으로</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please wait {seconds} seconds.</source>
        <translation>틀린 코드가 많습니다. {seconds}초 기다려 주세요.</translation>
    </message>
    <message>
        <source>Wipe the open visit</source>
        <translation>열린 방문 지우기</translation>
    </message>
    <message>
        <source>Withdraw or erase</source>
        <translation>철회 또는 삭제</translation>
    </message>
    <message>
        <source>Writing to the stick failed. All contacts are still here: plug it in again, or take another one.</source>
        <translation>USB에 쓰지 못했습니다. 연락처는 모두 여기 있습니다. 다시 꽂거나 다른 USB를 쓰세요.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>As in a mirror</source>
        <translation>거울처럼</translation>
    </message>
    <message>
        <source>It holds for the next demo that is opened, and after every start.</source>
        <translation>다음에 여는 체험부터, 그리고 다시 켠 뒤에도 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Back to the visitors&apos; screen</source>
        <translation>방문객 화면으로</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>Choose another</source>
        <translation>다른 묶음</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>StaffLead</name>
    <message>
        <source>Note on the last contact</source>
        <translation>방금 연락처 메모</translation>
    </message>
    <message>
        <source>Seal and add</source>
        <translation>봉인하여 더하기</translation>
    </message>
    <message>
        <source>Touch to write</source>
        <translation>눌러서 입력</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>나눈 이야기</translation>
    </message>
</context>
<context>
    <name>StaffName</name>
    <message>
        <source>Another PIN</source>
        <translation>PIN 바꾸기</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>이 이름으로</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>기기 이름</translation>
    </message>
    <message>
        <source>The name goes with every contact that is left here. With another name the kiosk begins anew.</source>
        <translation>이름은 여기 남긴 모든 연락처에 붙습니다. 이름을 바꾸면 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Which machine is this?</source>
        <translation>어느 기기인가요?</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the visitors&apos; screen</source>
        <translation>방문객 화면으로</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>앱 나가기</translation>
    </message>
    <message numerus="yes">
        <source>Locks by itself in %n second(s)</source>
        <translation>
            <numerusform>%n초 뒤 저절로 잠깁니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffReceipt</name>
    <message>
        <source>Find the contact</source>
        <translation>연락처 찾기</translation>
    </message>
    <message>
        <source>The receipt&apos;s code</source>
        <translation>접수증 코드</translation>
    </message>
    <message>
        <source>Withdraw or erase</source>
        <translation>철회 또는 삭제</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Choose the camera</source>
        <translation>카메라 선택</translation>
    </message>
    <message>
        <source>Choose the microphone</source>
        <translation>마이크 선택</translation>
    </message>
</context>
<context>
    <name>StaffTask</name>
    <message>
        <source>Back to the panel</source>
        <translation>직원 화면으로</translation>
    </message>
</context>
<context>
    <name>StampedPage</name>
    <message>
        <source>Neither its picture nor its words are kept. Please put it away and try another page.</source>
        <translation>사진도 글자도 남기지 않습니다. 이 페이지는 치우고 다른 페이지를 보여 주세요.</translation>
    </message>
    <message>
        <source>This page is stamped %1, so it isn&apos;t read.</source>
        <translation>%1 도장이 찍힌 페이지라서 읽지 않습니다.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>아직 계신가요?</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>아직 있어요</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds everything you did here is wiped.</source>
        <translation>
            <numerusform>%n초 뒤에 지금까지 하신 것을 모두 지웁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe now</source>
        <translation>지금 지우기</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Made by AI; it can be wrong.</source>
        <translation>AI가 만든 결과이며 틀릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Point your telephone&apos;s camera at a code. No network is needed here.</source>
        <translation>휴대전화 카메라로 코드를 비추세요. 네트워크는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>가져가기</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>There is nothing to take home here yet. Try the demo first, then come back.</source>
        <translation>아직 가져갈 것이 없습니다. 먼저 체험해 보고 다시 오세요.</translation>
    </message>
    <message>
        <source>Too long for one code: this is the first part.</source>
        <translation>코드 하나에 담기에는 길어 앞부분만 담았습니다.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹페이지</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first line</source>
        <translation>첫 줄로</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>이어 보기</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>읽은 글</translation>
    </message>
</context>
<context>
    <name>TextStage</name>
    <message>
        <source>Touch to write</source>
        <translation>눌러서 입력</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>내가 쓴 글</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source> and </source>
        <translation> 및 </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>보통이에요</translation>
    </message>
    <message>
        <source>Also worth a visit: %1.</source>
        <translation>이곳도 들러 보세요: %1.</translation>
    </message>
    <message>
        <source>Done, wipe the screen</source>
        <translation>완료, 화면 지우기</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Not great</source>
        <translation>아쉬워요</translation>
    </message>
    <message>
        <source>Sealed and kept</source>
        <translation>봉인하여 보관했습니다</translation>
    </message>
    <message>
        <source>Sealed for %2, and kept until %3 at the latest: %1.</source>
        <translation>%2만 열 수 있게 봉인하여 늦어도 %3까지 보관합니다: %1.</translation>
    </message>
    <message>
        <source>Thank you.
See you again!</source>
        <translation>감사합니다.
또 만나요!</translation>
    </message>
    <message>
        <source>Try another demo</source>
        <translation>다른 체험 해 보기</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>관심 분야</translation>
    </message>
    <message>
        <source>message</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>name</source>
        <translation>성함</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>position</source>
        <translation>직책</translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>More themes</source>
        <translation>주제 더 보기</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>주제</translation>
    </message>
</context>
<context>
    <name>TopKPanel</name>
    <message>
        <source>Most likely</source>
        <translation>가장 그럴듯한 것</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Save the file when it is mended: the demo comes back by itself.</source>
        <translation>고친 뒤 파일을 저장하면 체험이 저절로 다시 나타납니다.</translation>
    </message>
    <message>
        <source>Things to mend: %1</source>
        <translation>고칠 곳: %1</translation>
    </message>
</context>
</TS>
