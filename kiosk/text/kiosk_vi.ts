<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AccessButton</name>
    <message>
        <source>Make it easier</source>
        <translation>Cho dễ nhìn, dễ với</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Controls within reach</source>
        <translation>Nút ở tầm thấp</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Bớt chuyển động</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Nền sáng, rõ nét</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Cho dễ nhìn, dễ với</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Spoken guidance</source>
        <translation>Đọc thành tiếng</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Cỡ chữ: %1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Leave half-way, and nothing is kept.</source>
        <translation>Rời đi giữa chừng thì không có gì được lưu.</translation>
    </message>
    <message>
        <source>Read from your card: please check it.</source>
        <translation>Đã đọc từ thẻ, mời bạn kiểm tra.</translation>
    </message>
    <message>
        <source>Scan my card</source>
        <translation>Quét thẻ của tôi</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Đang niêm phong…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message numerus="yes">
        <source>%n demo(s) run right on this machine, without any network.</source>
        <translation>
            <numerusform>%n trải nghiệm chạy ngay trên máy này, không cần mạng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meet those who made it: leave your contact.</source>
        <translation>Gặp những người đã làm ra: mời bạn để lại liên hệ.</translation>
    </message>
    <message>
        <source>The demos of this event are being prepared.</source>
        <translation>Các trải nghiệm của sự kiện đang được chuẩn bị.</translation>
    </message>
    <message>
        <source>Vietnamese AI.
Here soon.</source>
        <translation>AI Việt Nam.
Sắp có tại đây.</translation>
    </message>
    <message>
        <source>Vietnamese AI.
Touch and try it.</source>
        <translation>AI Việt Nam.
Mời bạn chạm thử.</translation>
    </message>
</context>
<context>
    <name>BackgroundsPanel</name>
    <message>
        <source>As it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Nền</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Trước và sau</translation>
    </message>
</context>
<context>
    <name>BestPanel</name>
    <message>
        <source>%1 sure</source>
        <translation>Chắc %1</translation>
    </message>
</context>
<context>
    <name>ByReceipt</name>
    <message>
        <source>A contact left at %1, about %2.</source>
        <translation>Liên hệ để lại lúc %1, về %2.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Xoá hết</translation>
    </message>
    <message>
        <source>For good, ten minutes from now</source>
        <translation>Xoá hẳn, sau mười phút nữa</translation>
    </message>
    <message>
        <source>Is that the visitor&apos;s? Then choose what they ask.</source>
        <translation>Có đúng của vị khách này? Nếu đúng, hãy chọn điều khách muốn.</translation>
    </message>
    <message numerus="yes">
        <source>It will be erased for good in %n minute(s).</source>
        <translation>
            <numerusform>Sẽ xoá hẳn sau %n phút nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was asked</source>
        <translation>Thôi, không làm nữa</translation>
    </message>
    <message>
        <source>The contact stays as it was</source>
        <translation>Liên hệ giữ nguyên như cũ</translation>
    </message>
    <message>
        <source>Type the code on the visitor&apos;s receipt: TM and eleven characters.</source>
        <translation>Gõ mã trên phiếu của khách: TM và mười một ký tự.</translation>
    </message>
    <message numerus="yes">
        <source>What was withdrawn takes effect in %n minute(s).</source>
        <translation>
            <numerusform>Điều đã rút có hiệu lực sau %n phút nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw this agreement</source>
        <translation>Rút điều đã đồng ý này</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Featured</source>
        <translation>Nổi bật</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Show more</source>
        <translation>Xem thêm</translation>
    </message>
</context>
<context>
    <name>CodeSlip</name>
    <message>
        <source>%1 as a QR code</source>
        <translation>%1 dưới dạng mã QR</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Pauses: %1, loudest moments: %2</source>
        <translation>Quãng lặng: %1, lúc to nhất: %2</translation>
    </message>
</context>
<context>
    <name>ComparedPanel</name>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Đang nghe…</translation>
    </message>
    <message>
        <source>No loudspeaker was found here.</source>
        <translation>Máy này chưa có loa.</translation>
    </message>
    <message>
        <source>The sound is switched off.</source>
        <translation>Đang tắt tiếng.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>E-mail: please check it</source>
        <translation>Thư điện tử: xin xem lại</translation>
    </message>
    <message>
        <source>E-mail: the @ is missing</source>
        <translation>Thư điện tử: thiếu dấu @</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>It could not be written down. Please try again, or call our staff.</source>
        <translation>Chưa ghi lại được. Xin thử lại hoặc gọi nhân viên.</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>Hẹn gặp %1</translation>
    </message>
    <message>
        <source>Message (optional)</source>
        <translation>Lời nhắn (không bắt buộc)</translation>
    </message>
    <message>
        <source>Needed: phone or e-mail</source>
        <translation>Cần số hoặc thư điện tử</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Đơn vị (không bắt buộc)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Phone: a digit is missing</source>
        <translation>Điện thoại: thiếu chữ số</translation>
    </message>
    <message>
        <source>Phone: no such number</source>
        <translation>Điện thoại: không có số này</translation>
    </message>
    <message>
        <source>Phone: not a number</source>
        <translation>Điện thoại: chưa phải là số</translation>
    </message>
    <message>
        <source>Phone: too many digits</source>
        <translation>Điện thoại: thừa chữ số</translation>
    </message>
    <message>
        <source>Please write your name</source>
        <translation>Xin ghi họ và tên</translation>
    </message>
    <message>
        <source>Position (optional)</source>
        <translation>Chức vụ (không bắt buộc)</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Dài quá</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>Ngắn quá</translation>
    </message>
    <message>
        <source>The list is in use just now. Please try again in a moment.</source>
        <translation>Danh sách đang được dùng. Xin thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>This machine has no room left. Please call our staff, then try again.</source>
        <translation>Máy đã hết chỗ lưu. Xin gọi nhân viên rồi thử lại.</translation>
    </message>
    <message>
        <source>Touch to write</source>
        <translation>Chạm để viết</translation>
    </message>
    <message>
        <source>a correction where it says so</source>
        <translation>sửa ô có dấu cảnh báo</translation>
    </message>
    <message>
        <source>one agreement at least</source>
        <translation>đồng ý ít nhất một điều</translation>
    </message>
    <message>
        <source>phone or e-mail</source>
        <translation>điện thoại hoặc thư điện tử</translation>
    </message>
    <message>
        <source>the tick for 16 or older</source>
        <translation>xác nhận đủ 16 tuổi</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>họ tên</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Interested in</source>
        <translation>Tôi quan tâm</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Others</source>
        <translation>Loại khác</translation>
    </message>
</context>
<context>
    <name>CountsPanel</name>
    <message>
        <source>Seen now</source>
        <translation>Đang thấy</translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>Part of the picture</source>
        <translation>Phần của hình</translation>
    </message>
</context>
<context>
    <name>Crossed</name>
    <message>
        <source>Downwards</source>
        <translation>Đi xuống</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Vạch %1</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Sang trái</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Sang phải</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Đi lên</translation>
    </message>
</context>
<context>
    <name>CrossingsPanel</name>
    <message>
        <source>Crossed so far</source>
        <translation>Đã đi qua vạch</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>How does it work?</source>
        <translation>Máy làm thế nào?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Bản ghi sẵn</translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation>Mẫu %1: %2</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Mang về</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Của bạn</translation>
    </message>
    <message>
        <source>read in %1</source>
        <translation>đọc trong %1</translation>
    </message>
</context>
<context>
    <name>DemoActions</name>
    <message>
        <source>%1, examples so far: %2</source>
        <translation>%1, số ví dụ đã cho: %2</translation>
    </message>
</context>
<context>
    <name>DemoHeading</name>
    <message>
        <source>A sample plays meanwhile. Plugged in again, it comes back by itself.</source>
        <translation>Mẫu có sẵn chạy thay. Cắm lại là máy tự chạy tiếp.</translation>
    </message>
    <message>
        <source>Getting ready, just a moment.</source>
        <translation>Đang chuẩn bị, chỉ một lát thôi.</translation>
    </message>
    <message>
        <source>No camera yet</source>
        <translation>Chưa có camera</translation>
    </message>
    <message>
        <source>No microphone yet</source>
        <translation>Chưa có micrô</translation>
    </message>
    <message>
        <source>Please try the samples above.</source>
        <translation>Mời bạn thử với các mẫu bên trên.</translation>
    </message>
    <message>
        <source>Please try the samples below.</source>
        <translation>Mời bạn thử với các mẫu bên dưới.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Camera đã bị rút ra</translation>
    </message>
    <message>
        <source>The microphone is gone</source>
        <translation>Micrô đã bị rút ra</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>AI can be wrong. No picture is sent.</source>
        <translation>AI có thể sai. Hình không rời máy này.</translation>
    </message>
    <message>
        <source>AI can be wrong. Nothing is sent.</source>
        <translation>AI có thể sai. Không gì rời máy này.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Trước và sau</translation>
    </message>
    <message>
        <source>What is less certain is hidden. Boxes of four corners: the machine isn&apos;t sure.</source>
        <translation>Vật dưới mức này được ẩn đi. Khung chỉ có bốn góc là máy còn ngờ.</translation>
    </message>
</context>
<context>
    <name>DemoStage</name>
    <message>
        <source>Getting ready</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Dừng hình</translation>
    </message>
    <message>
        <source>Hold the sound</source>
        <translation>Giữ âm thanh</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Cho chạy tiếp</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Đang mở mô hình…</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>The camera is on; no picture is kept</source>
        <translation>Camera đang bật, không lưu hình</translation>
    </message>
    <message>
        <source>The microphone is on; nothing is kept</source>
        <translation>Micrô đang bật, không giữ lại gì</translation>
    </message>
    <message>
        <source>The model is being opened again. One moment, please.</source>
        <translation>Máy đang mở lại mô hình. Xin chờ một chút.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Camera %1</source>
        <translation>Camera %1</translation>
    </message>
    <message>
        <source>Demos show their samples</source>
        <translation>Các trải nghiệm dùng ảnh mẫu</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Đang cắm</translation>
    </message>
    <message>
        <source>Isn&apos;t plugged in</source>
        <translation>Chưa cắm</translation>
    </message>
    <message>
        <source>Microphone %1</source>
        <translation>Micrô %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Không dùng camera</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Không dùng micrô</translation>
    </message>
    <message>
        <source>Recorded input</source>
        <translation>Bản ghi sẵn</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Tệp %1</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <translation>Máy tự chọn</translation>
    </message>
    <message>
        <source>What each demo brought, marked as recorded</source>
        <translation>Mẫu kèm theo từng trải nghiệm, có ghi rõ là bản ghi</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>At least six digits. Whoever knows them can change this machine.</source>
        <translation>Ít nhất sáu chữ số. Ai biết mã này đều thay đổi được máy.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Đặt mã PIN</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Dành cho nhân viên</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Để không gõ nhầm mà tự khoá mình ở ngoài.</translation>
    </message>
    <message>
        <source>That wasn&apos;t the PIN. The next try counts in %1 seconds.</source>
        <translation>Chưa đúng mã PIN. %1 giây nữa mới thử lại được.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Gõ lại mã PIN đó</translation>
    </message>
    <message>
        <source>Type the PIN of this machine.</source>
        <translation>Gõ mã PIN của máy này.</translation>
    </message>
</context>
<context>
    <name>DuelPanel</name>
    <message>
        <source>Chosen</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
</context>
<context>
    <name>Enquiry</name>
    <message>
        <source>A few more questions from %1</source>
        <translation>Thêm vài câu hỏi của %1</translation>
    </message>
</context>
<context>
    <name>ExhibitorCard</name>
    <message>
        <source>Scan to keep the contact</source>
        <translation>Quét để lưu liên hệ</translation>
    </message>
    <message>
        <source>The contact as a QR code</source>
        <translation>Liên hệ dưới dạng mã QR</translation>
    </message>
</context>
<context>
    <name>FailFlag</name>
    <message>
        <source>Gets it wrong</source>
        <translation>Máy nhầm</translation>
    </message>
</context>
<context>
    <name>Failed</name>
    <message>
        <source>%1 is taking a rest.</source>
        <translation>%1 đang nghỉ một lát.</translation>
    </message>
    <message numerus="yes">
        <source>%n other demo(s) still run, and nothing of yours is lost.</source>
        <translation>
            <numerusform>%n trải nghiệm khác vẫn chạy, và không có gì của bạn bị mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the staff if you like. Code: %1</source>
        <translation>Nhờ nhân viên nếu bạn muốn. Mã: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Choose another demo</source>
        <translation>Chọn trải nghiệm khác</translation>
    </message>
    <message>
        <source>It can&apos;t be opened now.</source>
        <translation>Lúc này máy chưa mở được.</translation>
    </message>
    <message>
        <source>It has been noted, so that it can be mended.</source>
        <translation>Máy đã ghi lại để sửa.</translation>
    </message>
    <message>
        <source>It stopped several times in a row.</source>
        <translation>Mô hình dừng mấy lần liền, dù máy đã thử mở lại.</translation>
    </message>
    <message>
        <source>Its model can&apos;t be opened here.</source>
        <translation>Máy không mở được mô hình của trải nghiệm này.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Nothing of yours is lost.</source>
        <translation>Không có gì của bạn bị mất.</translation>
    </message>
    <message>
        <source>One of its pictures can&apos;t be opened.</source>
        <translation>Máy không mở được một hình của trải nghiệm này.</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>Ở đây có trục trặc nhỏ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử mở lại</translation>
    </message>
    <message>
        <source>What it found can&apos;t be shown.</source>
        <translation>Không hiện được những gì nó tìm thấy.</translation>
    </message>
</context>
<context>
    <name>FileStage</name>
    <message>
        <source>What is written in it</source>
        <translation>Bên trong viết gì</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Tên tệp</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>5G</source>
        <translation>5G</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>Trí tuệ nhân tạo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Choose a demo</source>
        <translation>Chọn một trải nghiệm</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Doanh nghiệp số</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Viết tay</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Hạ tầng số</translation>
    </message>
    <message>
        <source>Leave your contact</source>
        <translation>Để lại liên hệ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Nothing yet for “%1”</source>
        <translation>Chưa có gì cho “%1”</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân lực số</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ảnh mẫu</translation>
    </message>
    <message>
        <source>The demos are having a rest.</source>
        <translation>Các trải nghiệm đang tạm nghỉ.</translation>
    </message>
    <message>
        <source>This machine is nearly full, but it still keeps your contact: touch what you like, and meet those who made it.</source>
        <translation>Máy gần đầy nhưng vẫn nhận liên hệ của bạn: hãy chạm vào điều bạn thích để gặp người làm ra nó.</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Chuyển đổi số</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Gõ chữ</translation>
    </message>
</context>
<context>
    <name>GalleryDock</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Show all demos again</source>
        <translation>Hiện lại tất cả</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Spoken guidance is on. Touch anything to hear it.</source>
        <translation>Đã bật đọc thành tiếng. Chạm vào đâu, máy đọc chỗ đó.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message numerus="yes">
        <source>%n contact(s) handed over</source>
        <translation>
            <numerusform>Đã giao %n liên hệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n liên hệ đang chờ giao.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) too.</source>
        <translation>
            <numerusform>Thêm %n thay đổi sau đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was handed over at %1.</source>
        <translation>Đã giao hết lúc %1.</translation>
    </message>
    <message>
        <source>Hand over contacts</source>
        <translation>Giao liên hệ</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Chưa giao được</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over.</source>
        <translation>Không có gì đang chờ giao.</translation>
    </message>
    <message>
        <source>Please plug in a stick. It appears here by itself.</source>
        <translation>Hãy cắm thẻ nhớ USB. Thẻ sẽ tự hiện ra ở đây.</translation>
    </message>
    <message>
        <source>Touch the stick to which all contacts go. They stay sealed; only the organiser can open them.</source>
        <translation>Chạm vào thẻ nhớ sẽ nhận toàn bộ liên hệ. Chúng vẫn niêm phong, chỉ ban tổ chức mở được.</translation>
    </message>
    <message>
        <source>Writing, then reading back every line. Please leave the stick in.</source>
        <translation>Đang ghi, rồi đọc lại từng dòng. Xin đừng rút thẻ.</translation>
    </message>
    <message>
        <source>Written, and read back whole. You may pull the stick out.</source>
        <translation>Đã ghi và đọc lại nguyên vẹn. Bạn có thể rút thẻ.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 left</source>
        <translation>Còn %1</translation>
    </message>
    <message>
        <source>%1, %2 not handed over</source>
        <translation>%1, còn %2 chưa giao</translation>
    </message>
    <message>
        <source>%1, handed over %2</source>
        <translation>%1, đã giao %2</translation>
    </message>
    <message>
        <source>%1, sealed</source>
        <translation>%1, đã niêm phong</translation>
    </message>
    <message>
        <source>%1: can that be?</source>
        <translation>%1: có đúng không?</translation>
    </message>
    <message numerus="yes">
        <source>%n demo(s)</source>
        <translation>
            <numerusform>%n trải nghiệm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n bị từ chối</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind: is its disk plugged in?</source>
        <translation>Chưa đủ: đã cắm ổ chưa?</translation>
    </message>
    <message>
        <source>Bundle %1, %2</source>
        <translation>Gói số %1, %2</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đầy đủ</translation>
    </message>
    <message>
        <source>Contacts kept</source>
        <translation>Liên hệ đang giữ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>Isn&apos;t there</source>
        <translation>Không thấy</translation>
    </message>
    <message>
        <source>Layers are missing</source>
        <translation>Thiếu lớp bảo vệ</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>Điện lưới</translation>
    </message>
    <message>
        <source>Mains, battery %1 %</source>
        <translation>Điện lưới, pin %1 %</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Only %1: demos rest</source>
        <translation>Chỉ còn %1: trải nghiệm tạm nghỉ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Nguồn điện</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Bộ xử lý</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Hộp cát</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Bản sao thứ hai</translation>
    </message>
    <message>
        <source>Some were damaged and set aside</source>
        <translation>Có tệp hỏng đã cất riêng</translation>
    </message>
    <message>
        <source>Unplugged, battery %1 %</source>
        <translation>Mất điện lưới, pin %1 %</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Đủ lớp</translation>
    </message>
</context>
<context>
    <name>How</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>How does the machine do it?</source>
        <translation>Máy làm thế nào?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Only on this machine</source>
        <translation>Không rời máy này</translation>
    </message>
    <message>
        <source>Size of the model</source>
        <translation>Cỡ mô hình</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>Tốc độ trên máy này</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Học từ</translation>
    </message>
    <message>
        <source>Try to make it fail</source>
        <translation>Thử cho máy sai</translation>
    </message>
    <message>
        <source>What you enter</source>
        <translation>Điều bạn nhập</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Hình ảnh của bạn</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Giọng nói của bạn</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>When it is wrong</source>
        <translation>Khi nào máy sai</translation>
    </message>
</context>
<context>
    <name>HowRead</name>
    <message>
        <source>Dotted words: the machine isn&apos;t sure.</source>
        <translation>Chữ có chấm ở dưới là chữ máy còn ngờ.</translation>
    </message>
    <message>
        <source>Much is doubtful: is this printed Vietnamese?</source>
        <translation>Nhiều chỗ chưa chắc: đây có phải chữ in tiếng Việt?</translation>
    </message>
    <message>
        <source>No print is seen. Hold the page flat, near and in the light.</source>
        <translation>Chưa thấy chữ in. Hãy đưa trang giấy phẳng, gần và đủ sáng.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>%1 files, %2.</source>
        <translation>%1 tệp, %2.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 đã sẵn sàng</translation>
    </message>
    <message>
        <source>%1, bundle %2</source>
        <translation>%1, gói số %2</translation>
    </message>
    <message>
        <source>Bundle %1 with %2 demos was verified and tried. The kiosk begins anew with it now.</source>
        <translation>Gói số %1 với %2 trải nghiệm đã được kiểm tra và chạy thử. Máy mở lại với gói này ngay bây giờ.</translation>
    </message>
    <message>
        <source>Checking the signature.</source>
        <translation>Đang kiểm tra chữ ký.</translation>
    </message>
    <message>
        <source>Import an event bundle</source>
        <translation>Nhận gói sự kiện</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Chưa nhận được</translation>
    </message>
    <message>
        <source>Please plug in the stick with the organiser&apos;s .tram-event file. It appears here by itself.</source>
        <translation>Hãy cắm thẻ nhớ có tệp .tram-event của ban tổ chức. Tệp sẽ tự hiện ra ở đây.</translation>
    </message>
    <message>
        <source>Reading and verifying every file. Please leave the stick in.</source>
        <translation>Đang đọc và kiểm tra từng tệp. Xin đừng rút thẻ.</translation>
    </message>
    <message>
        <source>Signed by this event&apos;s organiser.</source>
        <translation>Do ban tổ chức của sự kiện này ký.</translation>
    </message>
    <message>
        <source>This machine doesn&apos;t know its organiser yet. Compare the end of the key with them: %1</source>
        <translation>Máy này chưa biết ban tổ chức. Hãy so đuôi khoá với ban tổ chức: %1</translation>
    </message>
    <message>
        <source>Touch the bundle to take in. Contacts that were left here stay.</source>
        <translation>Chạm vào gói muốn nhận. Liên hệ khách đã để lại vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Trying the demos with their own samples. You may pull the stick out.</source>
        <translation>Đang chạy thử từng trải nghiệm với ảnh mẫu của nó. Bạn có thể rút thẻ.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Chữ hoa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chữ số và dấu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ẩn bàn phím</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Ngôn ngữ bàn phím</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Chữ cái</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Ô tiếp</translation>
    </message>
    <message>
        <source>Typing method: %1</source>
        <translation>Kiểu gõ: %1</translation>
    </message>
    <message>
        <source>space</source>
        <translation>dấu cách</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>LastLead</name>
    <message>
        <source>Call soon</source>
        <translation>Gọi sớm</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Quan tâm</translation>
    </message>
    <message>
        <source>Nobody has left a contact since this machine was started.</source>
        <translation>Từ lúc mở máy chưa có ai để lại liên hệ.</translation>
    </message>
    <message>
        <source>Only looking</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Sealed and added to the contact.</source>
        <translation>Đã niêm phong và ghi thêm vào liên hệ.</translation>
    </message>
    <message>
        <source>The contact left at %1. What you add is sealed too; nobody can read it here again.</source>
        <translation>Liên hệ để lại lúc %1. Điều bạn ghi cũng được niêm phong, ở máy này không ai đọc lại được.</translation>
    </message>
</context>
<context>
    <name>LevelsPanel</name>
    <message>
        <source>What the colours say</source>
        <translation>Màu nói lên điều gì</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>A draw</source>
        <translation>Hoà</translation>
    </message>
    <message>
        <source>No hand was clear</source>
        <translation>Không rõ tay</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Bao</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Sẵn sàng chưa?</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Búa</translation>
    </message>
    <message>
        <source>Rock…</source>
        <translation>Oẳn…</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Kéo</translation>
    </message>
    <message>
        <source>The machine wins</source>
        <translation>Máy thắng</translation>
    </message>
    <message>
        <source>You %1 · machine %2 · draws %3</source>
        <translation>Bạn %1 · máy %2 · hoà %3</translation>
    </message>
    <message>
        <source>You win!</source>
        <translation>Bạn thắng!</translation>
    </message>
    <message>
        <source>paper…</source>
        <translation>tù…</translation>
    </message>
    <message>
        <source>scissors!</source>
        <translation>tì!</translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Measured now</source>
        <translation>Đang đo được</translation>
    </message>
</context>
<context>
    <name>NotKept</name>
    <message>
        <source>Back to the form</source>
        <translation>Về lại phiếu</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Dành cho nhân viên: %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi được</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>Những gì bạn ghi vẫn còn đây.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes heard: %1</source>
        <translation>Các nốt nghe được: %1</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Nothing that it knows</source>
        <translation>Chưa thấy gì quen</translation>
    </message>
    <message>
        <source>Nothing to name yet</source>
        <translation>Chưa có gì để đoán</translation>
    </message>
    <message>
        <source>Touch “%1” a few times to teach it.</source>
        <translation>Chạm “%1” vài lần để dạy máy.</translation>
    </message>
</context>
<context>
    <name>OddMoments</name>
    <message>
        <source>Moments out of the ordinary: %1</source>
        <translation>Số lúc khác thường: %1</translation>
    </message>
</context>
<context>
    <name>OddMomentsPanel</name>
    <message>
        <source>moments out of the ordinary</source>
        <translation>lúc khác thường</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>%1: now %2, then %3</source>
        <translation>%1: bây giờ %2, sau đó %3</translation>
    </message>
    <message>
        <source>expected; now it is %1</source>
        <translation>là dự báo; bây giờ là %1</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>Clear</source>
        <translation>Xoá hết</translation>
    </message>
    <message>
        <source>Draw here with your finger</source>
        <translation>Vẽ vào đây bằng ngón tay</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>Đã gõ %n chữ số</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeSign</name>
    <message>
        <source>Practice event, only for trying things out</source>
        <translation>Sự kiện chạy thử, chỉ để làm quen</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>This is a preview: nothing is asked and nothing is kept.</source>
        <translation>Đây là bản xem trước: không hỏi gì và không giữ gì.</translation>
    </message>
    <message>
        <source>This works on the kiosk only.</source>
        <translation>Chỗ này chỉ dùng trên máy trưng bày.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Answer what you like; you can send without.</source>
        <translation>Trả lời tuỳ ý, không trả lời vẫn gửi được.</translation>
    </message>
    <message>
        <source>Touch to write</source>
        <translation>Chạm để viết</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>How did you like it?</source>
        <translation>Trải nghiệm này thế nào?</translation>
    </message>
</context>
<context>
    <name>ReadingsPanel</name>
    <message>
        <source>The text with its marks</source>
        <translation>Câu đã thêm dấu</translation>
    </message>
    <message>
        <source>This word could be</source>
        <translation>Chữ này có thể là</translation>
    </message>
    <message>
        <source>Touch a word to see what else it could be.</source>
        <translation>Chạm vào một chữ để xem cách đọc khác.</translation>
    </message>
    <message>
        <source>Your text with its marks will stand here.</source>
        <translation>Câu có dấu sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Receipt code</source>
        <translation>Mã biên nhận</translation>
    </message>
    <message>
        <source>Take a picture of this code. With it you can withdraw or erase what you left, at any time.</source>
        <translation>Chụp lại mã này. Có mã, bạn rút lại hoặc xoá thông tin của mình bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>The receipt code as a QR code</source>
        <translation>Mã biên nhận dưới dạng mã QR</translation>
    </message>
</context>
<context>
    <name>RepetitionsPanel</name>
    <message>
        <source>Counted so far</source>
        <translation>Đã đếm được</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Draw</source>
        <translation>Vẽ</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Dừng hình</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Cho chạy tiếp</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Chưa có camera</translation>
    </message>
    <message>
        <source>There is no microphone</source>
        <translation>Không có micrô</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
</context>
<context>
    <name>SampleTile</name>
    <message>
        <source>%1. The machine gets this one wrong</source>
        <translation>%1. Máy nhầm ở mẫu này</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Hold the QR code of your badge or business card in the frame.</source>
        <translation>Đưa mã QR trên thẻ hoặc danh thiếp vào khung.</translation>
    </message>
    <message>
        <source>The camera gives no picture just now. You can type instead.</source>
        <translation>Camera đang không có hình. Bạn có thể gõ.</translation>
    </message>
    <message>
        <source>The camera is opening…</source>
        <translation>Đang mở camera…</translation>
    </message>
    <message>
        <source>There is no contact in this code. Please show another one, or type instead.</source>
        <translation>Trong mã này không có thông tin liên hệ. Mời bạn đưa mã khác, hoặc gõ.</translation>
    </message>
    <message>
        <source>This code holds a web address, and this machine opens none. Please show another.</source>
        <translation>Mã này chứa một địa chỉ web, và máy này không mở địa chỉ nào. Mời bạn đưa mã khác.</translation>
    </message>
    <message>
        <source>This looks like an identity card. It says more about you than anyone here needs, so nothing was read from it.</source>
        <translation>Đây có vẻ là giấy tờ tuỳ thân. Trên đó có nhiều hơn những gì ở đây cần, nên máy không đọc gì cả.</translation>
    </message>
</context>
<context>
    <name>ScanOffer</name>
    <message>
        <source>No camera to scan with</source>
        <translation>Không có camera để quét</translation>
    </message>
    <message>
        <source>Scan my card</source>
        <translation>Quét thẻ của tôi</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>It fills the form, which you can change before you send it. It ticks nothing for you.</source>
        <translation>Thẻ chỉ điền vào các ô, bạn sửa được trước khi gửi. Máy không đánh dấu đồng ý thay bạn.</translation>
    </message>
    <message>
        <source>Scan your card</source>
        <translation>Quét thẻ của bạn</translation>
    </message>
    <message>
        <source>The camera is on; no picture is kept</source>
        <translation>Camera đang bật, không lưu hình</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Gõ bàn phím</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Hình camera đang thấy</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Back to the beginning</source>
        <translation>Về đầu trang</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Xem tiếp</translation>
    </message>
</context>
<context>
    <name>SearchEcho</name>
    <message>
        <source>Change the search: %1</source>
        <translation>Đổi từ tìm: %1</translation>
    </message>
    <message>
        <source>Nothing yet for “%1”</source>
        <translation>Chưa có gì cho “%1”</translation>
    </message>
    <message>
        <source>Please try another word, or one of the demos below.</source>
        <translation>Mời bạn thử một từ khác, hoặc các trải nghiệm dưới đây.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>A demo or an exhibitor</source>
        <translation>Tên trải nghiệm hoặc bên trưng bày</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xoá chữ</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>Listening…</source>
        <translation>Đang nghe…</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
</context>
<context>
    <name>SizesPanel</name>
    <message>
        <source>After: %1</source>
        <translation>Sau: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Trước: %1</translation>
    </message>
    <message>
        <source>as many pixels</source>
        <translation>số điểm ảnh</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Play aloud</source>
        <translation>Phát thành tiếng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>SoundStage</name>
    <message>
        <source>Loudness</source>
        <translation>Độ to</translation>
    </message>
    <message>
        <source>Too loud: step back a little</source>
        <translation>To quá: lùi ra một chút</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>%1 each time</source>
        <translation>%1 mỗi lần</translation>
    </message>
    <message>
        <source>%1 for each second of sound</source>
        <translation>%1 cho mỗi giây âm thanh</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 pictures a second, %2 for each</source>
        <translation>%1 hình mỗi giây, %2 mỗi hình</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 free</source>
        <translation>Còn trống %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 đang chờ</translation>
    </message>
    <message>
        <source>A PIN takes at least {least} digits.</source>
        <translation>Mã PIN cần ít nhất {least} chữ số.</translation>
    </message>
    <message>
        <source>A code has {expected} characters after TM; here are {found}.</source>
        <translation>Mã có {expected} ký tự sau TM; ở đây có {found}.</translation>
    </message>
    <message>
        <source>A demo in the bundle can&apos;t be used here. Everything stays as it was; the log says why.</source>
        <translation>Một trải nghiệm trong gói không dùng được ở máy này. Mọi thứ giữ nguyên; nhật ký ghi rõ vì sao.</translation>
    </message>
    <message>
        <source>A name is made of letters a to z, digits and dashes.</source>
        <translation>Tên chỉ gồm chữ a đến z, chữ số và dấu gạch.</translation>
    </message>
    <message>
        <source>All handed over</source>
        <translation>Đã giao hết</translation>
    </message>
    <message>
        <source>Bundle {serial} is in use already.</source>
        <translation>Gói số {serial} đang được dùng rồi.</translation>
    </message>
    <message>
        <source>By the receipt&apos;s code</source>
        <translation>Theo mã trên phiếu</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>Chọn camera</translation>
    </message>
    <message>
        <source>Choose the microphone</source>
        <translation>Chọn micrô</translation>
    </message>
    <message>
        <source>From the organiser&apos;s stick</source>
        <translation>Từ thẻ nhớ của ban tổ chức</translation>
    </message>
    <message>
        <source>Hand over contacts</source>
        <translation>Giao liên hệ</translation>
    </message>
    <message>
        <source>Import an event bundle</source>
        <translation>Nhận gói sự kiện</translation>
    </message>
    <message>
        <source>It is muted</source>
        <translation>Đang tắt tiếng</translation>
    </message>
    <message>
        <source>Its list of demos ({serial}) is older than the one in use ({known}). Please ask the organiser for a newer bundle.</source>
        <translation>Danh sách trải nghiệm trong gói ({serial}) cũ hơn danh sách đang dùng ({known}). Hãy xin ban tổ chức gói mới hơn.</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Để lại lúc %1</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Máy %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Tên máy và mã PIN</translation>
    </message>
    <message>
        <source>News from the organiser</source>
        <translation>Tin từ ban tổ chức</translation>
    </message>
    <message>
        <source>No contact here has that code: it was left at another machine, or is erased already.</source>
        <translation>Máy này không có liên hệ nào mang mã đó: khách để lại ở máy khác, hoặc đã xoá rồi.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Không có gì đang mở</translation>
    </message>
    <message>
        <source>Note on the last contact</source>
        <translation>Ghi chú khách vừa rồi</translation>
    </message>
    <message>
        <source>Restart the demo</source>
        <translation>Chạy lại trải nghiệm</translation>
    </message>
    <message>
        <source>Running for %1 h %2 min.</source>
        <translation>Chạy liên tục %1 giờ %2 phút.</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Đang bật</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Bật tiếng</translation>
    </message>
    <message>
        <source>That failed. Please tell the organiser this code: %1</source>
        <translation>Không làm được. Xin báo ban tổ chức mã này: %1</translation>
    </message>
    <message>
        <source>That isn&apos;t possible any more: it was carried out or taken back.</source>
        <translation>Không còn làm được nữa: việc đó đã xong hoặc đã được rút lại.</translation>
    </message>
    <message>
        <source>That isn&apos;t the PIN.</source>
        <translation>Chưa đúng mã PIN.</translation>
    </message>
    <message>
        <source>That one is guessed at once. Please take another.</source>
        <translation>Mã này ai cũng đoán được. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>The contacts&apos; file can&apos;t be written just now. Nothing is lost: please try again.</source>
        <translation>Lúc này chưa ghi được sổ liên hệ. Chưa mất gì, hãy thử lại.</translation>
    </message>
    <message>
        <source>The disk lacks {megabytes} MB for this bundle.</source>
        <translation>Ổ đĩa còn thiếu {megabytes} MB để nhận gói này.</translation>
    </message>
    <message>
        <source>The exhibitor may get in touch</source>
        <translation>Bên trưng bày được liên hệ</translation>
    </message>
    <message>
        <source>The stick can&apos;t be read. Please plug it in again.</source>
        <translation>Không đọc được thẻ nhớ. Hãy cắm lại.</translation>
    </message>
    <message>
        <source>The two weren&apos;t the same. Please choose again.</source>
        <translation>Hai lần gõ không giống nhau. Hãy đặt lại.</translation>
    </message>
    <message>
        <source>There is a slip in that code. Please read it again, character by character.</source>
        <translation>Mã có chỗ gõ nhầm. Hãy đọc lại từng ký tự.</translation>
    </message>
    <message>
        <source>This bundle belongs to another event ({event}).</source>
        <translation>Gói này của sự kiện khác ({event}).</translation>
    </message>
    <message>
        <source>This bundle wasn&apos;t signed by this event&apos;s organiser, so it isn&apos;t taken.</source>
        <translation>Gói này không do ban tổ chức của sự kiện ký, nên máy không nhận.</translation>
    </message>
    <message>
        <source>This file is damaged, or isn&apos;t what it says. Please copy it from the organiser again.</source>
        <translation>Tệp bị hỏng hoặc không đúng như tên gọi. Hãy chép lại từ ban tổ chức.</translation>
    </message>
    <message>
        <source>This is bundle {serial}; the newer bundle {installed} is in use already.</source>
        <translation>Đây là gói số {serial}; máy đang dùng gói số {installed} mới hơn.</translation>
    </message>
    <message>
        <source>This machine&apos;s disk refuses to be written. Is it full?</source>
        <translation>Ổ đĩa của máy không cho ghi. Có phải đã đầy?</translation>
    </message>
    <message>
        <source>To the welcome screen</source>
        <translation>Về màn hình chào</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please wait {seconds} seconds.</source>
        <translation>Đã gõ sai nhiều mã. Xin đợi {seconds} giây.</translation>
    </message>
    <message>
        <source>Wipe the open visit</source>
        <translation>Xoá phiên đang mở</translation>
    </message>
    <message>
        <source>Withdraw or erase</source>
        <translation>Rút hoặc xoá liên hệ</translation>
    </message>
    <message>
        <source>Writing to the stick failed. All contacts are still here: plug it in again, or take another one.</source>
        <translation>Chưa ghi được ra thẻ nhớ. Mọi liên hệ vẫn còn ở máy: hãy cắm lại, hoặc dùng thẻ khác.</translation>
    </message>
</context>
<context>
    <name>StaffDevices</name>
    <message>
        <source>As in a mirror</source>
        <translation>Soi như gương</translation>
    </message>
    <message>
        <source>It holds for the next demo that is opened, and after every start.</source>
        <translation>Có hiệu lực từ trải nghiệm mở tiếp theo, và sau mỗi lần khởi động.</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Back to the visitors&apos; screen</source>
        <translation>Về màn hình khách</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>Choose another</source>
        <translation>Chọn gói khác</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Nhận gói này</translation>
    </message>
</context>
<context>
    <name>StaffLead</name>
    <message>
        <source>Note on the last contact</source>
        <translation>Ghi chú khách vừa rồi</translation>
    </message>
    <message>
        <source>Seal and add</source>
        <translation>Niêm phong và ghi thêm</translation>
    </message>
    <message>
        <source>Touch to write</source>
        <translation>Chạm để viết</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Đã trao đổi điều gì</translation>
    </message>
</context>
<context>
    <name>StaffName</name>
    <message>
        <source>Another PIN</source>
        <translation>Đổi mã PIN</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Dùng tên này</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Tên máy</translation>
    </message>
    <message>
        <source>The name goes with every contact that is left here. With another name the kiosk begins anew.</source>
        <translation>Tên đi kèm mọi liên hệ để lại ở đây. Đổi tên thì máy mở lại.</translation>
    </message>
    <message>
        <source>Which machine is this?</source>
        <translation>Đây là máy nào?</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to the visitors&apos; screen</source>
        <translation>Về màn hình khách</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Thoát ứng dụng</translation>
    </message>
    <message numerus="yes">
        <source>Locks by itself in %n second(s)</source>
        <translation>
            <numerusform>Tự khoá sau %n giây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffReceipt</name>
    <message>
        <source>Find the contact</source>
        <translation>Tìm liên hệ</translation>
    </message>
    <message>
        <source>The receipt&apos;s code</source>
        <translation>Mã trên phiếu</translation>
    </message>
    <message>
        <source>Withdraw or erase</source>
        <translation>Rút hoặc xoá liên hệ</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Choose the camera</source>
        <translation>Chọn camera</translation>
    </message>
    <message>
        <source>Choose the microphone</source>
        <translation>Chọn micrô</translation>
    </message>
</context>
<context>
    <name>StaffTask</name>
    <message>
        <source>Back to the panel</source>
        <translation>Về bảng nhân viên</translation>
    </message>
</context>
<context>
    <name>StampedPage</name>
    <message>
        <source>Neither its picture nor its words are kept. Please put it away and try another page.</source>
        <translation>Không giữ lại gì của trang này, cả hình lẫn chữ. Mời bạn cất đi và thử một trang khác.</translation>
    </message>
    <message>
        <source>This page is stamped %1, so it isn&apos;t read.</source>
        <translation>Trang này đóng dấu %1 nên không được đọc.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bạn còn ở đây không?</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Tôi còn ở đây</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds everything you did here is wiped.</source>
        <translation>
            <numerusform>Sau %n giây, máy xoá hết những gì bạn vừa làm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe now</source>
        <translation>Xoá ngay</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Danh thiếp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Made by AI; it can be wrong.</source>
        <translation>Do AI tạo ra, có thể sai.</translation>
    </message>
    <message>
        <source>Point your telephone&apos;s camera at a code. No network is needed here.</source>
        <translation>Đưa máy ảnh điện thoại vào mã. Ở đây không cần mạng.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Mang về</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>There is nothing to take home here yet. Try the demo first, then come back.</source>
        <translation>Ở đây chưa có gì để mang về. Bạn thử trải nghiệm rồi quay lại nhé.</translation>
    </message>
    <message>
        <source>Too long for one code: this is the first part.</source>
        <translation>Dài quá một mã: đây là phần đầu.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first line</source>
        <translation>Về dòng đầu</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Không đọc</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Xem tiếp</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Những gì đọc được</translation>
    </message>
</context>
<context>
    <name>TextStage</name>
    <message>
        <source>Touch to write</source>
        <translation>Chạm để viết</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Văn bản của bạn</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source> and </source>
        <translation> và </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Also worth a visit: %1.</source>
        <translation>Bạn có thể ghé thêm: %1.</translation>
    </message>
    <message>
        <source>Done, wipe the screen</source>
        <translation>Xong, xoá khỏi màn hình</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Not great</source>
        <translation>Chưa hay</translation>
    </message>
    <message>
        <source>Sealed and kept</source>
        <translation>Đã niêm phong và lưu</translation>
    </message>
    <message>
        <source>Sealed for %2, and kept until %3 at the latest: %1.</source>
        <translation>Đã niêm phong cho %2, giữ muộn nhất đến hết ngày %3: %1.</translation>
    </message>
    <message>
        <source>Thank you.
See you again!</source>
        <translation>Cảm ơn bạn.
Hẹn gặp lại!</translation>
    </message>
    <message>
        <source>Try another demo</source>
        <translation>Thử trải nghiệm khác</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Rất hay</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>mối quan tâm</translation>
    </message>
    <message>
        <source>message</source>
        <translation>lời nhắn</translation>
    </message>
    <message>
        <source>name</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>position</source>
        <translation>chức vụ</translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>More themes</source>
        <translation>Xem thêm chủ đề</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Chủ đề</translation>
    </message>
</context>
<context>
    <name>TopKPanel</name>
    <message>
        <source>Most likely</source>
        <translation>Nhiều khả năng nhất</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Save the file when it is mended: the demo comes back by itself.</source>
        <translation>Sửa xong thì lưu tệp: trải nghiệm tự hiện lại.</translation>
    </message>
    <message>
        <source>Things to mend: %1</source>
        <translation>Cần sửa: %1 chỗ</translation>
    </message>
</context>
</TS>
