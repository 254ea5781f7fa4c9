<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n demo(s) to decide on</source>
        <translation>
            <numerusform>%n trải nghiệm chờ duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) must be erased</source>
        <translation>
            <numerusform>%n liên hệ phải xoá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this machine&apos;s kiosk to collect</source>
        <translation>
            <numerusform>%n liên hệ trên máy trưng bày này chờ thu về</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Thu về</translation>
    </message>
    <message>
        <source>Kiosks show nothing that you didn&apos;t approve.</source>
        <translation>Máy trưng bày chỉ chiếu những gì bạn đã duyệt.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Make room before you collect more.</source>
        <translation>Dọn bớt trước khi thu thêm.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n MB are left on this disk</source>
        <translation>
            <numerusform>Ổ đĩa này chỉ còn %n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Mở tờ giấy</translation>
    </message>
    <message>
        <source>Print it, lock the paper away, delete the file: it opens every lead.</source>
        <translation>In ra, cất giấy vào két, rồi xoá tệp: tờ này mở được mọi liên hệ.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old</source>
        <translation>
            <numerusform>Bản sao lưu gần nhất đã %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery sheet lies on this machine</source>
        <translation>Tờ khoá khôi phục còn nằm trên máy này</translation>
    </message>
    <message>
        <source>Their last day is over, or their visitors agree to nothing any more.</source>
        <translation>Đã quá ngày được giữ, hoặc khách không còn đồng ý điều gì.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>They are only on the kiosk so far.</source>
        <translation>Mới chỉ có trên máy trưng bày.</translation>
    </message>
    <message>
        <source>What was collected since is on this machine only.</source>
        <translation>Những gì thu về từ đó chỉ có trên máy này.</translation>
    </message>
    <message>
        <source>Without your keys nobody can open the leads, ever.</source>
        <translation>Mất khoá là không ai mở được liên hệ nữa, mãi mãi.</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Begin a demo with a model</source>
        <translation>Tạo trải nghiệm từ mô hình</translation>
    </message>
    <message>
        <source>Choose an ONNX model…</source>
        <translation>Chọn mô hình ONNX…</translation>
    </message>
    <message>
        <source>Choose samples of your own… (may be left out)</source>
        <translation>Chọn mẫu của bạn… (có thể bỏ qua)</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Mô hình (*.onnx)</translation>
    </message>
    <message>
        <source>The folder will be %1</source>
        <translation>Thư mục sẽ là %1</translation>
    </message>
    <message>
        <source>The model is tried in the sandbox, and what it does is guessed. What can&apos;t be known is listed, with what to write where.</source>
        <translation>Mô hình được chạy thử trong hộp cát và đoán xem nó làm gì. Điều không thể biết được liệt kê, kèm chỗ cần viết.</translation>
    </message>
    <message>
        <source>The model&apos;s licence, as SPDX names it</source>
        <translation>Giấy phép của mô hình, theo tên SPDX</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Đã học từ dữ liệu nào</translation>
    </message>
    <message>
        <source>Whose demo it is</source>
        <translation>Của đơn vị nào</translation>
    </message>
</context>
<context>
    <name>BundleSheet</name>
    <message>
        <source>%1 · %2 GB free</source>
        <translation>%1 · còn %2 GB</translation>
    </message>
    <message>
        <source>A practice event has no bundle; make a real event first.</source>
        <translation>Sự kiện chạy thử không có gói; hãy tạo sự kiện thật trước.</translation>
    </message>
    <message>
        <source>Build it</source>
        <translation>Tạo gói</translation>
    </message>
    <message>
        <source>One signed file with everything the kiosks need. Put it on a stick; on the kiosk, staff take it in.</source>
        <translation>Một tệp đã ký, có mọi thứ máy kiosk cần. Chép vào USB; ở máy kiosk, nhân viên nhận gói vào.</translation>
    </message>
    <message>
        <source>Open the key first</source>
        <translation>Mở khoá trước</translation>
    </message>
    <message>
        <source>PIN of staff: at least 6 digits; empty, and each kiosk asks its own staff for one</source>
        <translation>Mã PIN nhân viên: ít nhất 6 chữ số; để trống thì mỗi máy tự hỏi nhân viên của mình</translation>
    </message>
    <message>
        <source>The event&apos;s bundle</source>
        <translation>Gói sự kiện</translation>
    </message>
</context>
<context>
    <name>Bundling</name>
    <message>
        <source>%1 demos permitted, %2 withdrawn</source>
        <translation>%1 trải nghiệm được duyệt, %2 bị rút</translation>
    </message>
    <message>
        <source>%1 permitted (%2 MB), and %3 that every kiosk has</source>
        <translation>%1 đã duyệt (%2 MB), và %3 có sẵn trên mọi máy</translation>
    </message>
    <message>
        <source>%1 texts in three languages</source>
        <translation>%1 lời văn, ba thứ tiếng</translation>
    </message>
    <message>
        <source>Bundle %1 is written and was read back: %2 demos, %3 MB, %4</source>
        <translation>Gói số %1 đã ghi và đọc lại đúng: %2 trải nghiệm, %3 MB, %4</translation>
    </message>
    <message>
        <source>Checking the demos…</source>
        <translation>Đang kiểm tra trải nghiệm…</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Files of the event&apos;s folder that bundles don&apos;t carry: %1.</source>
        <translation>Tệp trong thư mục sự kiện mà gói không mang theo: %1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Notices and consents</source>
        <translation>Thông báo và đồng ý</translation>
    </message>
    <message>
        <source>Permitted but not on this machine, so not in it: %1.</source>
        <translation>Đã duyệt nhưng không có trên máy này, nên không nằm trong gói: %1.</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Khoá công khai</translation>
    </message>
    <message>
        <source>Reading it back…</source>
        <translation>Đang đọc lại…</translation>
    </message>
    <message>
        <source>Signed catalogue</source>
        <translation>Danh mục đã ký</translation>
    </message>
    <message>
        <source>The event&apos;s own</source>
        <translation>Riêng của sự kiện</translation>
    </message>
    <message>
        <source>The house&apos;s own</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Nothing: both versions hold the same.</source>
        <translation>Không có gì: hai bản như nhau.</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Mục khác</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Chuỗi bước</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Lời</translation>
    </message>
    <message>
        <source>What is different in %1 %2</source>
        <translation>%1 %2 có gì khác</translation>
    </message>
</context>
<context>
    <name>DemoDetail</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm lại</translation>
    </message>
    <message>
        <source>Drop a demo to begin</source>
        <translation>Thả một trải nghiệm vào để bắt đầu</translation>
    </message>
    <message>
        <source>Files, models and samples are tried in the sandbox. You can drop more meanwhile.</source>
        <translation>Tệp, mô hình và mẫu được chạy thử trong hộp cát. Trong lúc đó bạn cứ thả thêm.</translation>
    </message>
    <message>
        <source>Files, signature, manifest, models, samples and results are in order</source>
        <translation>Tệp, chữ ký, bản khai, mô hình, mẫu và kết quả đều đạt</translation>
    </message>
    <message>
        <source>It is being checked</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>It is checked, shown as the kiosk will show it, and waits for you to approve it.</source>
        <translation>Nó được kiểm tra, hiện đúng như trên kiosk, rồi chờ bạn duyệt.</translation>
    </message>
    <message>
        <source>It was approved elsewhere. Drop its .demo file here to look at it and to put it into bundles.</source>
        <translation>Nó được duyệt ở máy khác. Thả tệp .demo của nó vào đây để xem và để đưa vào gói sự kiện.</translation>
    </message>
    <message>
        <source>Its file isn&apos;t on this machine</source>
        <translation>Tệp của nó không ở máy này</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Màn ngang</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Màn dọc</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các bản</translation>
    </message>
</context>
<context>
    <name>DemoHead</name>
    <message>
        <source>Approve again</source>
        <translation>Duyệt lại</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Duyệt và ký</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Quay về bản này</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Khoá %1</translation>
    </message>
    <message>
        <source>Kiosks show %1</source>
        <translation>Kiosk đang chạy bản %1</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n problem(s), then sign</source>
        <translation>
            <numerusform>Sửa %n lỗi rồi ký</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on this machine</source>
        <translation>Đưa lên máy này</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Gửi báo cáo</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Thu hồi…</translation>
    </message>
</context>
<context>
    <name>DemoLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Có sẵn</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm…</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Thiếu tệp</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã thu hồi</translation>
    </message>
</context>
<context>
    <name>DemoList</name>
    <message>
        <source>Demos</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Không có tên nào như vậy</translation>
    </message>
    <message>
        <source>Search looks at names and exhibitors; marks and capitals don&apos;t matter.</source>
        <translation>Tìm trong tên trải nghiệm và tên đơn vị; có dấu hay không, hoa hay thường đều được.</translation>
    </message>
    <message>
        <source>The event can&apos;t be read</source>
        <translation>Không đọc được sự kiện</translation>
    </message>
</context>
<context>
    <name>DemosPlace</name>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Begin with a model</source>
        <translation>Tạo từ mô hình</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>Demos (*.demo)</source>
        <translation>Trải nghiệm (*.demo)</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Báo cáo (*.html)</translation>
    </message>
    <message>
        <source>Search by name or exhibitor</source>
        <translation>Tìm theo tên, đơn vị</translation>
    </message>
</context>
<context>
    <name>DropBox</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Drop .demo files or folders here</source>
        <translation>Thả gói .demo hoặc thư mục vào đây</translation>
    </message>
    <message>
        <source>Everything that is wrong is listed at once</source>
        <translation>Mọi lỗi được liệt kê cùng lúc</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>An event has a name, its days, somebody who is responsible, and keys that only you can open.</source>
        <translation>Sự kiện có tên, ngày diễn ra, người chịu trách nhiệm, và bộ khoá chỉ bạn mở được.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Đang sao lưu…</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Tạo sự kiện</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Chưa có gì cần bạn lúc này</translation>
    </message>
    <message>
        <source>Packages are decided on, leads are collected, a backup is there.</source>
        <translation>Gói đã duyệt, liên hệ đã thu về, bản sao lưu đã có.</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Chưa có sự kiện nào</translation>
    </message>
    <message>
        <source>Try with a practice event</source>
        <translation>Chạy thử một sự kiện mẫu</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xin chào</translation>
    </message>
    <message>
        <source>What needs you now</source>
        <translation>Việc cần bạn lúc này</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>%1 demos in each visit</source>
        <translation>%1 trải nghiệm mỗi lượt ghé</translation>
    </message>
    <message>
        <source>%1 fewer than the day before</source>
        <translation>ít hơn hôm trước %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 ph %2 s</translation>
    </message>
    <message>
        <source>%1 more than the day before</source>
        <translation>thêm %1 so với hôm trước</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>All demos</source>
        <translation>Mọi trải nghiệm</translation>
    </message>
    <message>
        <source>All figures of the event (CSV)</source>
        <translation>Mọi số liệu của sự kiện (CSV)</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Mọi máy</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Busiest: %1, %2</source>
        <translation>Đông nhất: %1, %2 lượt</translation>
    </message>
    <message>
        <source>Contacts by exhibitor</source>
        <translation>Liên hệ theo đơn vị</translation>
    </message>
    <message>
        <source>Day %1 of %2 (%3)</source>
        <translation>Ngày %1 trong %2 (%3)</translation>
    </message>
    <message>
        <source>Demos tried most</source>
        <translation>Trải nghiệm được thử nhiều</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>From touch to contact</source>
        <translation>Từ chạm đến liên hệ</translation>
    </message>
    <message>
        <source>Groups under %1 are hidden, and so is what they could be worked out from.</source>
        <translation>Nhóm dưới %1 được ẩn, cùng những số có thể suy ra chúng.</translation>
    </message>
    <message>
        <source>In percent; %1 ratings</source>
        <translation>Phần trăm; %1 đánh giá</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Tiếng Hàn</translation>
    </message>
    <message>
        <source>Languages and ratings</source>
        <translation>Ngôn ngữ và đánh giá</translation>
    </message>
    <message>
        <source>Left a contact</source>
        <translation>Để lại liên hệ</translation>
    </message>
    <message>
        <source>Not great</source>
        <translation>Chưa hay</translation>
    </message>
    <message>
        <source>Only counts. Nothing by which a person could be recognised.</source>
        <translation>Chỉ có số đếm. Không có gì nhận ra được một người.</translation>
    </message>
    <message>
        <source>Opened a demo</source>
        <translation>Mở một trải nghiệm</translation>
    </message>
    <message>
        <source>Put something in</source>
        <translation>Tự tay thử</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Báo cáo để in (PDF)</translation>
    </message>
    <message>
        <source>Saw what came of it</source>
        <translation>Xem được kết quả</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>Cả sự kiện</translation>
    </message>
    <message>
        <source>This page as a picture (PNG)</source>
        <translation>Trang này thành ảnh (PNG)</translation>
    </message>
    <message>
        <source>Too few to be shown</source>
        <translation>Còn quá ít để hiện</translation>
    </message>
    <message>
        <source>Touched the screen</source>
        <translation>Chạm màn hình</translation>
    </message>
    <message>
        <source>Tries by day</source>
        <translation>Lượt thử theo ngày</translation>
    </message>
    <message>
        <source>Tries by hour</source>
        <translation>Lượt thử theo giờ</translation>
    </message>
    <message>
        <source>Tries, and the part that came to a result</source>
        <translation>Lượt thử, và phần làm đến cuối</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Rất hay</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Visits by day</source>
        <translation>Lượt ghé theo ngày</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>Lượt ghé theo giờ</translation>
    </message>
    <message>
        <source>Visits that got so far</source>
        <translation>Số lượt ghé đi đến từng bước</translation>
    </message>
    <message>
        <source>With whom visitors left theirs</source>
        <translation>Khách để lại cho ai</translation>
    </message>
    <message>
        <source>as many as the day before</source>
        <translation>bằng hôm trước</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>liên hệ</translation>
    </message>
    <message>
        <source>per try</source>
        <translation>mỗi lượt thử</translation>
    </message>
    <message>
        <source>per visit</source>
        <translation>mỗi lượt ghé</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>hôm trước</translation>
    </message>
    <message>
        <source>the day before %1</source>
        <translation>hôm trước %1</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>lượt thử</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>lượt ghé</translation>
    </message>
</context>
<context>
    <name>InsightsHead</name>
    <message>
        <source>Insights</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>InsightsPlace</name>
    <message>
        <source>Adding up…</source>
        <translation>Đang cộng…</translation>
    </message>
    <message>
        <source>Kiosks count visits by the hour. Collect from a kiosk or a stick under Contacts, and the figures stand here.</source>
        <translation>Máy kiosk đếm lượt ghé theo giờ. Thu về từ máy hoặc USB ở mục Liên hệ, số liệu sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Make the event first; what happens at it is added up here.</source>
        <translation>Hãy tạo sự kiện trước; những gì diễn ra sẽ được cộng lại ở đây.</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>Chưa có số liệu nào</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Chưa có sự kiện nào</translation>
    </message>
</context>
<context>
    <name>KioskLine</name>
    <message>
        <source>All well</source>
        <translation>Ổn</translation>
    </message>
    <message>
        <source>Clock is %1 min ahead</source>
        <translation>Đồng hồ nhanh %1 phút</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Số %1</translation>
    </message>
    <message>
        <source>Not seen for a day</source>
        <translation>Một ngày chưa thấy</translation>
    </message>
    <message>
        <source>Signs with %1 keys: ask whose they are</source>
        <translation>Ký bằng %1 khoá: hỏi xem của ai</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>%1 leads found, %2 of them new.</source>
        <translation>Tìm thấy %1 liên hệ, %2 liên hệ mới.</translation>
    </message>
</context>
<context>
    <name>KiosksPlace</name>
    <message>
        <source>At the kiosk, staff hand the leads over to a stick (touch the four corners, PIN, hand over). Plug that stick in here, and collect.</source>
        <translation>Ở máy kiosk, nhân viên trao liên hệ vào USB (chạm bốn góc, mã PIN, Trao liên hệ). Cắm USB đó vào đây rồi lấy.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Gói</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Lấy từ</translation>
    </message>
    <message>
        <source>Collect from a folder…</source>
        <translation>Lấy từ thư mục…</translation>
    </message>
    <message>
        <source>Collect from sticks</source>
        <translation>Lấy từ USB</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Máy kiosk</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Thấy lần cuối</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên máy</translation>
    </message>
    <message>
        <source>No kiosk was collected from yet</source>
        <translation>Chưa lấy liên hệ từ máy nào</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>The stick, or the kiosk&apos;s folder</source>
        <translation>USB, hoặc thư mục của máy kiosk</translation>
    </message>
</context>
<context>
    <name>LookEditor</name>
    <message>
        <source>Drop a logo here</source>
        <translation>Thả biểu trưng vào đây</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Phòng trưng bày</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Lacquer</source>
        <translation>Sơn mài</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Lưu giao diện</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Bỏ biểu trưng</translation>
    </message>
    <message>
        <source>The house&apos;s</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 chỗ nữa</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>Can&apos;t be used: too long, or with signs that can&apos;t be shown</source>
        <translation>Không dùng được: quá dài, hoặc có ký tự lạ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>How visitors reach them</source>
        <translation>Khách liên hệ với họ bằng cách nào</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Leads are erased by</source>
        <translation>Xoá liên hệ muộn nhất ngày</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Korean, if you have it</source>
        <translation>Tên bằng tiếng Hàn, nếu có</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên bằng tiếng Việt</translation>
    </message>
    <message>
        <source>No day; write it as 20/11/2026</source>
        <translation>Chưa phải ngày; viết như 20/11/2026</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Nơi diễn ra, tiếng Anh</translation>
    </message>
    <message>
        <source>Place in Korean, if you have it</source>
        <translation>Nơi diễn ra, tiếng Hàn, nếu có</translation>
    </message>
    <message>
        <source>Place in Vietnamese</source>
        <translation>Nơi diễn ra, tiếng Việt</translation>
    </message>
    <message>
        <source>Some answers can&apos;t be used; each says why.</source>
        <translation>Vài câu trả lời chưa dùng được; mỗi câu có ghi lý do.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Còn trống</translation>
    </message>
    <message>
        <source>The day of erasure lies before the end of the event.</source>
        <translation>Ngày xoá nằm trước ngày kết thúc sự kiện.</translation>
    </message>
    <message>
        <source>The event ends before it starts, or its English name can&apos;t be an id.</source>
        <translation>Sự kiện kết thúc trước khi bắt đầu, hoặc tên tiếng Anh không làm mã được.</translation>
    </message>
    <message>
        <source>Who answers for the visitors&apos; data</source>
        <translation>Bên chịu trách nhiệm về dữ liệu</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>ví dụ: %1</translation>
    </message>
</context>
<context>
    <name>NewEventSheet</name>
    <message>
        <source>A new event</source>
        <translation>Sự kiện mới</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Tạo sự kiện</translation>
    </message>
    <message>
        <source>Making the event and its keys…</source>
        <translation>Đang tạo sự kiện và bộ khoá…</translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation>Chưa giống nhau</translation>
    </message>
    <message>
        <source>Passphrase, %1 signs or more</source>
        <translation>Mật khẩu, từ %1 ký tự</translation>
    </message>
    <message>
        <source>The passphrase locks the key that opens the leads. Nobody can give it back to you; the recovery sheet is the way out.</source>
        <translation>Mật khẩu khoá chiếc khoá mở liên hệ. Không ai lấy lại giúp bạn được; lối thoát duy nhất là tờ khoá khôi phục.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Has to name %1</source>
        <translation>Phải có %1</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Lưu thành bản mới</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>bản %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Being 16 or older</source>
        <translation>Đủ 16 tuổi</translation>
    </message>
    <message>
        <source>News of the organiser</source>
        <translation>Tin của ban tổ chức</translation>
    </message>
    <message>
        <source>Shown before the form</source>
        <translation>Hiện trước khi khách điền</translation>
    </message>
    <message>
        <source>The exhibitor may get in touch</source>
        <translation>Đơn vị được liên hệ lại</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>A changed text is a new version: what visitors agreed to before stays as they read it.</source>
        <translation>Sửa lời văn là tạo bản mới: điều khách đã đồng ý trước đó vẫn giữ nguyên như họ đã đọc.</translation>
    </message>
</context>
<context>
    <name>PrintedSheet</name>
    <message>
        <source>Is the sheet on paper?</source>
        <translation>Tờ khoá đã in ra giấy chưa?</translation>
    </message>
    <message>
        <source>It is; delete the file</source>
        <translation>Đã in; xoá tệp</translation>
    </message>
    <message>
        <source>The file is deleted for good. Without the paper and without the passphrase no lead can be opened any more.</source>
        <translation>Tệp bị xoá hẳn. Không còn giấy lẫn mật khẩu thì không mở được liên hệ nào nữa.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>All day</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>On every kiosk</source>
        <translation>Trên mọi máy</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Đến %1</translation>
    </message>
</context>
<context>
    <name>ProgrammePlace</name>
    <message>
        <source>Build the event&apos;s bundle</source>
        <translation>Tạo gói sự kiện</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Make the event first; then this is where you say what its kiosks show.</source>
        <translation>Hãy tạo sự kiện trước; sau đó, ở đây bạn chọn máy kiosk trưng bày những gì.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Chưa có sự kiện nào</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Trưng bày gì</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Demos</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Key is locked</source>
        <translation>Khoá đang đóng</translation>
    </message>
    <message>
        <source>Key is open</source>
        <translation>Khoá đang mở</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Máy kiosk</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message numerus="yes">
        <source>Kiosks stop showing all %n version(s) of it as soon as they take the next bundle.</source>
        <translation>
            <numerusform>Kiosk thôi chiếu cả %n bản của nó ngay khi nhận gói sự kiện kế tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted: contacts that visitors left there stay, and you can approve it again.</source>
        <translation>Không có gì bị xoá: liên hệ khách để lại vẫn còn, và bạn có thể duyệt lại.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Thu hồi %1?</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>As promised</source>
        <translation>Đúng như khai</translation>
    </message>
    <message>
        <source>Wrong, as declared</source>
        <translation>Nhầm, như đã khai</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>%1 · %2 GB free</source>
        <translation>%1 · còn %2 GB</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>Lưu vào đâu?</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>ShowingSheet</name>
    <message>
        <source>Each day, by the kiosk&apos;s own clock. Whoever is in the demo when its time is over may finish.</source>
        <translation>Mỗi ngày, theo đồng hồ của máy kiosk. Khách đang thử khi hết giờ vẫn được thử nốt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Names with commas between; a star stands for the rest of a name: hall-a* is every kiosk whose name begins like that.</source>
        <translation>Tên máy cách nhau bằng dấu phẩy; dấu sao thay cho phần còn lại: hall-a* là mọi máy có tên bắt đầu như vậy.</translation>
    </message>
    <message>
        <source>On these kiosks</source>
        <translation>Trên những máy này</translation>
    </message>
    <message>
        <source>Show it so</source>
        <translation>Trưng bày như vậy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>every kiosk</source>
        <translation>mọi máy</translation>
    </message>
</context>
<context>
    <name>ShownLine</name>
    <message>
        <source>%1 comes first; change that</source>
        <translation>%1 đang đứng đầu; đổi lại</translation>
    </message>
    <message>
        <source>Let %1 come first</source>
        <translation>Cho %1 đứng đầu</translation>
    </message>
    <message>
        <source>Where and when %1 is shown</source>
        <translation>%1 hiện ở đâu, lúc nào</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>Demos in order</source>
        <translation>Trải nghiệm theo thứ tự</translation>
    </message>
    <message>
        <source>Drag a line, or press Ctrl with an arrow, to change the order. The starred demo comes first and largest. Demos that you permit later come at the end.</source>
        <translation>Kéo một dòng, hoặc nhấn Ctrl cùng mũi tên, để đổi thứ tự. Trải nghiệm có sao đứng đầu và lớn nhất. Trải nghiệm duyệt sau nằm ở cuối.</translation>
    </message>
</context>
<context>
    <name>SignerSheet</name>
    <message>
        <source>Open</source>
        <translation>Mở khoá</translation>
    </message>
    <message>
        <source>Open the signing key</source>
        <translation>Mở khoá ký</translation>
    </message>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>Mật khẩu của khoá ký</translation>
    </message>
    <message>
        <source>What kiosks may show is signed with a key of its own, which has another passphrase here.</source>
        <translation>Danh sách kiosk được chiếu có khoá ký riêng, và ở đây nó dùng mật khẩu khác.</translation>
    </message>
    <message>
        <source>Wrong. The next try is in %1 s.</source>
        <translation>Sai mật khẩu. Thử lại sau %1 giây.</translation>
    </message>
</context>
<context>
    <name>Styling</name>
    <message>
        <source>%1 on %2: a contrast of %3, and %4 is needed</source>
        <translation>%1 trên %2: tương phản %3, cần %4</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Điểm nhấn</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Nút</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Viền</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Nét mảnh</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Nền</translation>
    </message>
    <message>
        <source>Light, %1 on %2: a contrast of %3, and %4 is needed</source>
        <translation>Tương phản cao, %1 trên %2: tương phản %3, cần %4</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>Màu chính</translation>
    </message>
    <message>
        <source>Main colour, pressed</source>
        <translation>Màu chính, khi nhấn</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Khi nhấn</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Nổi</translation>
    </message>
    <message>
        <source>Second words</source>
        <translation>Chữ phụ</translation>
    </message>
    <message>
        <source>Third words</source>
        <translation>Chữ mờ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>Words in the main colour</source>
        <translation>Chữ màu chính</translation>
    </message>
    <message>
        <source>Words on the accent</source>
        <translation>Chữ trên điểm nhấn</translation>
    </message>
    <message>
        <source>Words on the main colour</source>
        <translation>Chữ trên màu chính</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã rõ</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>It stays open until you lock it or close the window. Nothing of it is written anywhere.</source>
        <translation>Khoá mở cho đến khi bạn khoá lại hoặc đóng cửa sổ. Không có gì được ghi ra đĩa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở khoá</translation>
    </message>
    <message>
        <source>Open the event&apos;s key</source>
        <translation>Mở khoá của sự kiện</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Wrong. The next try is in %1 s.</source>
        <translation>Sai mật khẩu. Thử lại sau %1 giây.</translation>
    </message>
</context>
<context>
    <name>VersionLine</name>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>So bản %1 với bản %2</translation>
    </message>
    <message>
        <source>Kiosks show it</source>
        <translation>Kiosk đang chạy</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Xem bản %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã thu hồi</translation>
    </message>
</context>
</TS>
