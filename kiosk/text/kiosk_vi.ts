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
        <source>Sealing…</source>
        <translation>Đang niêm phong…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
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
    <name>DemoHeading</name>
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
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>AI can be wrong. The picture never leaves this machine.</source>
        <translation>AI có thể sai. Hình không rời máy này.</translation>
    </message>
    <message>
        <source>Dotted words: the machine isn&apos;t sure.</source>
        <translation>Chữ có chấm ở dưới là chữ máy còn ngờ.</translation>
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
        <source>Let it run on</source>
        <translation>Cho chạy tiếp</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Đang mở mô hình…</translation>
    </message>
    <message>
        <source>The model is being opened again. One moment, please.</source>
        <translation>Máy đang mở lại mô hình. Xin chờ một chút.</translation>
    </message>
</context>
<context>
    <name>DiskRoom</name>
    <message>
        <source>For staff: only %1 MB are left on this machine&apos;s disk.</source>
        <translation>Gửi nhân viên: ổ đĩa của máy chỉ còn %1 MB.</translation>
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
        <source>Size of the model</source>
        <translation>Cỡ mô hình</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>Tốc độ trên máy này</translation>
    </message>
    <message>
        <source>Stay on this machine</source>
        <translation>Không rời máy này</translation>
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
        <source>Your pictures</source>
        <translation>Hình ảnh của bạn</translation>
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
    <name>NothingYet</name>
    <message>
        <source>Nothing that it knows</source>
        <translation>Chưa thấy gì quen</translation>
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
        <translation>Xóa hết</translation>
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
    <name>PracticeSign</name>
    <message>
        <source>Practice event, only for trying things out</source>
        <translation>Sự kiện chạy thử, chỉ để làm quen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>This is a preview: nothing is asked and nothing is kept.</source>
        <translation>Đây là bản xem trước: không hỏi gì và không giữ gì.</translation>
    </message>
    <message>
        <source>Visitors leave their contact here.</source>
        <translation>Khách để lại liên hệ ở đây.</translation>
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
    <name>SampleStrip</name>
    <message>
        <source>Draw</source>
        <translation>Vẽ</translation>
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
        <translation>Tên trải nghiệm hoặc đơn vị</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xoá chữ</translation>
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
        <source>%1 for a picture</source>
        <translation>%1 mỗi hình</translation>
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
