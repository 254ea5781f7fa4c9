<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AgreedLine</name>
    <message>
        <source>Withdraw…</source>
        <translation>Rút lại…</translation>
    </message>
    <message>
        <source>Yes, and erase the contact</source>
        <translation>Đúng, và xoá liên hệ này</translation>
    </message>
    <message>
        <source>Yes, they withdraw this</source>
        <translation>Đúng, khách rút lại điều này</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n contact(s) must be erased</source>
        <translation>
            <numerusform>%n liên hệ phải xoá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of this machine&apos;s kiosk to collect</source>
        <translation>
            <numerusform>%n liên hệ trên máy trưng bày này chờ gom về</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demo(s) to decide on</source>
        <translation>
            <numerusform>%n trải nghiệm chờ duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibitor(s) to be told</source>
        <translation>
            <numerusform>Cần báo cho %n bên trưng bày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) not seen for a day</source>
        <translation>
            <numerusform>%n máy kiosk một ngày chưa thấy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of kiosks can&apos;t be read</source>
        <translation>
            <numerusform>%n mục của các máy không đọc được</numerusform>
        </translation>
    </message>
    <message>
        <source>All else came in. Collect from these kiosks again, or from their second copies.</source>
        <translation>Mọi mục khác đã vào. Hãy gom lại từ các máy này, hoặc từ bản chép thứ hai của chúng.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>Build the bundle</source>
        <translation>Đóng gói sự kiện</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Gom về</translation>
    </message>
    <message>
        <source>Kiosks don&apos;t know yet what changed since it was built.</source>
        <translation>Các máy trưng bày chưa biết những gì đã sửa từ khi đóng gói.</translation>
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
        <translation>Dọn bớt trước khi gom thêm.</translation>
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
        <source>Print it, lock the paper away, delete the file: it opens every contact.</source>
        <translation>In ra, cất giấy vào két, rồi xoá tệp: tờ này mở được mọi liên hệ.</translation>
    </message>
    <message>
        <source>See the kiosks</source>
        <translation>Xem máy kiosk</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Xem mục nào</translation>
    </message>
    <message>
        <source>The event is newer than its last bundle</source>
        <translation>Sự kiện đã thay đổi sau lần đóng gói cuối</translation>
    </message>
    <message>
        <source>The event is on: bring what they have here.</source>
        <translation>Sự kiện đang diễn ra: hãy mang dữ liệu của các máy về đây.</translation>
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
        <source>Visitors took back or changed what these were handed.</source>
        <translation>Khách đã rút lại hoặc sửa những gì các bên trưng bày này đã nhận.</translation>
    </message>
    <message>
        <source>What was collected since is on this machine only.</source>
        <translation>Những gì gom về từ đó chỉ có trên máy này.</translation>
    </message>
    <message>
        <source>Without your keys nobody can open the contacts, ever.</source>
        <translation>Mất khoá là không ai mở được liên hệ nữa, mãi mãi.</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Viết thư cho họ</translation>
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
        <translation>Của bên trưng bày nào</translation>
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
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
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
        <translation>Bên trưng bày</translation>
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
    <name>CollectSheet</name>
    <message>
        <source>A kiosk&apos;s folder…</source>
        <translation>Thư mục của một máy kiosk…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>All sticks that are plugged in</source>
        <translation>Mọi USB đang cắm</translation>
    </message>
    <message>
        <source>As often as you like: what is here already stays once, and what a visitor erased at a kiosk goes here too.</source>
        <translation>Gom bao nhiêu lần cũng được: ai đã có thì vẫn chỉ một lần, và điều khách đã xoá ở máy kiosk thì ở đây cũng xoá.</translation>
    </message>
    <message>
        <source>Collect from where?</source>
        <translation>Gom từ đâu?</translation>
    </message>
    <message>
        <source>Contacts (*.tram-leads *.sqlite3)</source>
        <translation>Liên hệ (*.tram-leads *.sqlite3)</translation>
    </message>
    <message>
        <source>Sticks: none is plugged in</source>
        <translation>USB: chưa cắm cái nào</translation>
    </message>
    <message>
        <source>What a kiosk handed over (.tram-leads)…</source>
        <translation>Gói mà máy kiosk đã giao (.tram-leads)…</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>%1 contacts found, %2 of them new.</source>
        <translation>Tìm thấy %1 liên hệ, trong đó %2 mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) couldn&apos;t be read and stay at the kiosk.</source>
        <translation>
            <numerusform>%n mục không đọc được, vẫn ở lại máy.</numerusform>
        </translation>
    </message>
    <message>
        <source>One bundle is signed with a key that its kiosk didn&apos;t use before: ask whose it is.</source>
        <translation>Một gói được ký bằng khoá mà máy đó chưa từng dùng: hãy hỏi xem của ai.</translation>
    </message>
</context>
<context>
    <name>ColumnsSheet</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>%1 %2 beside %3</source>
        <translation>%1 %2 so với %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
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
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct %1</source>
        <translation>Sửa liên hệ của %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>What the visitor wrote stays sealed; exports have what you put right. Who did it and when is kept.</source>
        <translation>Điều khách đã viết vẫn được niêm phong; tệp xuất ra có phần đã sửa cho đúng. Ai sửa và lúc nào cũng được ghi lại.</translation>
    </message>
</context>
<context>
    <name>DemoDetail</name>
    <message>
        <source>Drop a demo to begin</source>
        <translation>Thả một trải nghiệm vào để bắt đầu</translation>
    </message>
    <message>
        <source>Files, models and samples are tried in the sandbox. You can drop more meanwhile.</source>
        <translation>Tệp, mô hình và mẫu được chạy thử trong hộp cát. Trong lúc đó bạn cứ thả thêm.</translation>
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
        <source>Feature</source>
        <translation>Nổi bật</translation>
    </message>
    <message>
        <source>Featured</source>
        <translation>Đang nổi bật</translation>
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
        <translation>Tìm trong tên trải nghiệm và tên bên trưng bày; có dấu hay không, hoa hay thường đều được.</translation>
    </message>
    <message>
        <source>The event can&apos;t be read</source>
        <translation>Không đọc được sự kiện</translation>
    </message>
</context>
<context>
    <name>DemosPlace</name>
    <message>
        <source>A kiosk&apos;s profile (*.json)</source>
        <translation>Hồ sơ máy kiosk (*.json)</translation>
    </message>
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
        <translation>Tìm theo tên, bên trưng bày</translation>
    </message>
    <message>
        <source>Take %1 %2 away from here?</source>
        <translation>Bỏ %1 %2 khỏi đây?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>This one version goes from this machine. Kiosks don&apos;t show it, and its maker still has it: drop it again to have it back.</source>
        <translation>Riêng bản này rời khỏi máy này. Kiosk không chiếu nó, và bên làm vẫn giữ nó: thả lại vào đây là có lại.</translation>
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
    <name>EraseSheet</name>
    <message>
        <source>All that were merged with it too</source>
        <translation>Cả những lần đã gộp với khách này</translation>
    </message>
    <message>
        <source>Contacts that are erased here for good: %1. No later collection brings them back.</source>
        <translation>Số liên hệ bị xoá hẳn ở đây: %1. Gom lại cũng không trở lại.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Xoá %1?</translation>
    </message>
    <message>
        <source>Files in which it went out: %1. Who was handed one is named afterwards and must be told.</source>
        <translation>Số tệp đã giao có khách này: %1. Xoá xong sẽ nêu tên các bên đã nhận, cần báo cho họ.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Type the name to confirm: %1</source>
        <translation>Không hoàn tác được. Gõ tên để xác nhận: %1</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Chỉ lần này</translation>
    </message>
</context>
<context>
    <name>ExhibitorDetail</name>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Give them a key</source>
        <translation>Trao khoá cho họ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>None: only the organiser opens their contacts, and exports them.</source>
        <translation>Chưa có: chỉ ban tổ chức mở và xuất liên hệ của họ.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Questions to visitors</source>
        <translation>Câu hỏi cho khách</translation>
    </message>
    <message>
        <source>Questions to visitors…</source>
        <translation>Câu hỏi cho khách…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ khỏi sự kiện</translation>
    </message>
    <message>
        <source>Their contacts</source>
        <translation>Liên hệ của họ</translation>
    </message>
    <message>
        <source>Their public key</source>
        <translation>Khoá công khai của họ</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Trang web</translation>
    </message>
</context>
<context>
    <name>ExhibitorForm</name>
    <message>
        <source>Add an exhibitor</source>
        <translation>Thêm bên trưng bày</translation>
    </message>
    <message>
        <source>Change the exhibitor</source>
        <translation>Sửa bên trưng bày</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>In one line, English</source>
        <translation>Giới thiệu một dòng, tiếng Anh</translation>
    </message>
    <message>
        <source>In one line, Korean (may be empty)</source>
        <translation>Giới thiệu một dòng, tiếng Hàn (có thể trống)</translation>
    </message>
    <message>
        <source>In one line, Vietnamese</source>
        <translation>Giới thiệu một dòng, tiếng Việt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Trang web</translation>
    </message>
</context>
<context>
    <name>ExhibitorKeySheet</name>
    <message>
        <source>A key for %1</source>
        <translation>Khoá cho %1</translation>
    </message>
    <message>
        <source>File of the locked key, to hand over</source>
        <translation>Tệp khoá có mật khẩu, để trao tay</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Tạo khoá</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Đang tạo khoá…</translation>
    </message>
    <message>
        <source>Or they made one themselves with age-keygen:</source>
        <translation>Hoặc họ tự tạo bằng age-keygen:</translation>
    </message>
    <message>
        <source>Passphrase, at least 12 characters</source>
        <translation>Mật khẩu, ít nhất 12 ký tự</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Gõ lại mật khẩu</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>Hai lần gõ khác nhau</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Dùng khoá của họ</translation>
    </message>
    <message>
        <source>With a key they open what visitors left for them, and nothing else. It holds for what is left from now on.</source>
        <translation>Có khoá, họ mở được những gì khách để lại cho riêng họ, không gì khác. Khoá có tác dụng từ bây giờ trở đi.</translation>
    </message>
</context>
<context>
    <name>ExhibitorLine</name>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>Has a key</source>
        <translation>Có khoá</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Chưa có khoá</translation>
    </message>
</context>
<context>
    <name>ExhibitorTitles</name>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khoá</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>Exhibitors</name>
    <message>
        <source>%1 can open what is left from now on.</source>
        <translation>Từ nay %1 mở được những gì khách để lại.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 đã trở lại như trước.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation>Đã bỏ %1.</translation>
    </message>
    <message>
        <source>Empty, too long, or not as it is written (https://…)</source>
        <translation>Còn trống, quá dài, hoặc viết chưa đúng (https://…)</translation>
    </message>
    <message>
        <source>The locked key lies in %1. Hand it over; tell the passphrase another way.</source>
        <translation>Tệp khoá nằm ở %1. Trao tệp này; báo mật khẩu bằng đường khác.</translation>
    </message>
    <message>
        <source>The logo of %1 is kept.</source>
        <translation>Đã ghi biểu trưng của %1.</translation>
    </message>
    <message>
        <source>The logo of %1 is taken away.</source>
        <translation>Đã bỏ biểu trưng của %1.</translation>
    </message>
    <message>
        <source>The questions of %1 are kept.</source>
        <translation>Đã ghi câu hỏi của %1.</translation>
    </message>
</context>
<context>
    <name>ExhibitorsPlace</name>
    <message>
        <source>Add an exhibitor</source>
        <translation>Thêm bên trưng bày</translation>
    </message>
    <message>
        <source>An exhibitor has a name, a way to be reached, and demos that go by that name.</source>
        <translation>Mỗi bên trưng bày có tên, cách liên hệ, và các trải nghiệm mang tên đó.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Chọn biểu trưng</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Bên trưng bày</translation>
    </message>
    <message>
        <source>Make one under Today; then its exhibitors have a place here.</source>
        <translation>Tạo sự kiện ở mục Hôm nay; rồi các bên trưng bày có chỗ ở đây.</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Không có tên nào như vậy</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có bên trưng bày nào</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Ảnh (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Tìm theo tên</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Chưa có sự kiện nào</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>%1 stay out: their visitors don&apos;t agree to it.</source>
        <translation>%1 liên hệ không có: khách không đồng ý.</translation>
    </message>
    <message>
        <source>Contacts that will be in it: %1.</source>
        <translation>Số liên hệ sẽ có trong tệp: %1.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Xuất liên hệ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Sealed: only their key opens it</source>
        <translation>Niêm phong: chỉ khoá của họ mở được</translation>
    </message>
    <message>
        <source>The first people as they will stand in the file. Who took which contacts, when and for whom is written into the log.</source>
        <translation>Những người đầu tiên, đúng như sẽ có trong tệp. Ai lấy liên hệ nào, lúc nào, cho ai đều được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Writing the file, and reading it back…</source>
        <translation>Đang ghi tệp và đọc lại…</translation>
    </message>
</context>
<context>
    <name>HandedSheet</name>
    <message>
        <source>%1 · %2 · contacts: %3 · for %4</source>
        <translation>%1 · %2 · %3 liên hệ · cho %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing was exported yet.</source>
        <translation>Chưa xuất lần nào.</translation>
    </message>
    <message>
        <source>What was handed out</source>
        <translation>Những gì đã giao</translation>
    </message>
</context>
<context>
    <name>HeatChoice</name>
    <message>
        <source>Cold</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Vừa</translation>
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
        <source>Change the event…</source>
        <translation>Sửa sự kiện…</translation>
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
        <source>Packages are decided on, contacts are collected, a backup is there.</source>
        <translation>Gói đã duyệt, liên hệ đã gom về, bản sao lưu đã có.</translation>
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
        <source>Undo the change</source>
        <translation>Hoàn tác sửa đổi</translation>
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
        <translation>Liên hệ theo bên trưng bày</translation>
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
        <source>Scanned a card</source>
        <translation>Quét danh thiếp</translation>
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
        <source>Took codes home</source>
        <translation>Mang mã về</translation>
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
        <translation>Máy kiosk đếm lượt ghé theo giờ. Gom từ máy hoặc USB ở mục Liên hệ, số liệu sẽ hiện ở đây.</translation>
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
    <message numerus="yes">
        <source>%n record(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n mục không đọc được</numerusform>
        </translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Ổn</translation>
    </message>
    <message>
        <source>Clock is %1 min ahead</source>
        <translation>Đồng hồ nhanh %1 phút</translation>
    </message>
    <message>
        <source>Contacts</source>
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
        <source>A contact</source>
        <translation>Một liên hệ</translation>
    </message>
    <message>
        <source>A count of visits</source>
        <translation>Số đếm lượt khách</translation>
    </message>
    <message>
        <source>A note by staff</source>
        <translation>Ghi chú của nhân viên</translation>
    </message>
    <message>
        <source>An erasure</source>
        <translation>Một lần xoá</translation>
    </message>
    <message>
        <source>What a visitor took back</source>
        <translation>Điều khách rút lại</translation>
    </message>
</context>
<context>
    <name>KiosksPlace</name>
    <message>
        <source>At the kiosk, staff hand the contacts over to a stick (touch the four corners, PIN, hand over). Plug that stick in here, and collect.</source>
        <translation>Ở máy kiosk, nhân viên trao liên hệ vào USB (chạm bốn góc, mã PIN, Trao liên hệ). Cắm USB đó vào đây rồi gom.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Gói</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Gom từ</translation>
    </message>
    <message>
        <source>Collect from a folder…</source>
        <translation>Gom từ thư mục…</translation>
    </message>
    <message>
        <source>Collect from sticks</source>
        <translation>Gom từ USB</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
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
        <source>Name</source>
        <translation>Tên máy</translation>
    </message>
    <message>
        <source>No kiosk was collected from yet</source>
        <translation>Chưa gom liên hệ từ máy nào</translation>
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
    <message>
        <source>What can&apos;t be read</source>
        <translation>Mục không đọc được</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>They speak</source>
        <translation>Họ nói được</translation>
    </message>
    <message>
        <source>They speak %1</source>
        <translation>Họ nói được %1</translation>
    </message>
</context>
<context>
    <name>LeadSide</name>
    <message>
        <source>A note; Enter keeps it</source>
        <translation>Ghi chú; Enter để lưu</translation>
    </message>
    <message>
        <source>Choose somebody in the table to see what they left and what they agreed to.</source>
        <translation>Chọn một người trong bảng để xem họ để lại gì và đã đồng ý điều gì.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa cho đúng…</translation>
    </message>
    <message>
        <source>Erase on request…</source>
        <translation>Xoá theo yêu cầu…</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Đã gộp với</translation>
    </message>
    <message>
        <source>Record of consent…</source>
        <translation>Bản ghi sự đồng ý…</translation>
    </message>
    <message>
        <source>These are different people: take them apart</source>
        <translation>Đây là những người khác nhau: tách ra</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>Điều đã chọn</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ghi chú của bạn</translation>
    </message>
</context>
<context>
    <name>LeadTable</name>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Nobody fits what is searched for.</source>
        <translation>Không có ai hợp với điều đang tìm.</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>%1 contacts written to %2.</source>
        <translation>Đã ghi %1 liên hệ vào %2.</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <translation>%1 đã sửa</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be opened.</source>
        <translation>%1 liên hệ không mở được.</translation>
    </message>
    <message>
        <source>%1 erased</source>
        <translation>%1 đã xoá</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 rút đồng ý</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1: không chọn</translation>
    </message>
    <message>
        <source>%1: withdrawn %2</source>
        <translation>%1: đã rút lại %2</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tất cả liên hệ</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Đã sửa.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Erased: %1 · withdrawn: %2.</source>
        <translation>Đã xoá: %1 · đã rút lại: %2.</translation>
    </message>
    <message>
        <source>Every consent</source>
        <translation>Mọi điều đã chọn</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Every demo</source>
        <translation>Mọi trải nghiệm</translation>
    </message>
    <message>
        <source>Every exhibitor</source>
        <translation>Mọi bên trưng bày</translation>
    </message>
    <message>
        <source>Every interest</source>
        <translation>Mọi mối quan tâm</translation>
    </message>
    <message>
        <source>Every kiosk</source>
        <translation>Mọi máy</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Bên trưng bày</translation>
    </message>
    <message>
        <source>Exhibitor may make contact</source>
        <translation>Bên trưng bày được liên hệ</translation>
    </message>
    <message>
        <source>For %1: who agreed to it</source>
        <translation>Cho %1: những ai đã đồng ý</translation>
    </message>
    <message>
        <source>How warm</source>
        <translation>Mức quan tâm</translation>
    </message>
    <message>
        <source>However warm</source>
        <translation>Mọi mức quan tâm</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Quan tâm</translation>
    </message>
    <message>
        <source>It was fine</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gửi lúc</translation>
    </message>
    <message>
        <source>Loved it</source>
        <translation>Rất hay</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Lời nhắn</translation>
    </message>
    <message>
        <source>Must be told, since they were handed it: %1.</source>
        <translation>Cần báo cho các bên đã nhận: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Not yet good</source>
        <translation>Chưa hay</translation>
    </message>
    <message>
        <source>Opening contacts: %1 of %2</source>
        <translation>Đang mở liên hệ: %1 trên %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Organiser may send news</source>
        <translation>Ban tổ chức được gửi tin</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>This contact isn&apos;t here any more: it was erased meanwhile, in another window or at its kiosk.</source>
        <translation>Liên hệ này không còn ở đây nữa: vừa được xoá ở cửa sổ khác hoặc tại máy trưng bày.</translation>
    </message>
    <message>
        <source>Those that the table shows</source>
        <translation>Những liên hệ đang có trong bảng</translation>
    </message>
    <message>
        <source>Your own files still hold it: %1.</source>
        <translation>Tệp của chính bạn vẫn còn: %1.</translation>
    </message>
    <message>
        <source>close names at one organisation</source>
        <translation>tên gần giống, cùng đơn vị</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>thấp</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>cao</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>cùng thư điện tử</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng số điện thoại</translation>
    </message>
    <message>
        <source>the last day is over</source>
        <translation>đã quá ngày phải xoá</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>ban tổ chức</translation>
    </message>
    <message>
        <source>their visitors agree to nothing any more</source>
        <translation>khách không còn đồng ý điều gì</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>vừa</translation>
    </message>
</context>
<context>
    <name>LeadsHead</name>
    <message>
        <source>Choose the columns</source>
        <translation>Chọn cột</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Gom…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Xuất %1</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>Xuất liên hệ ra tệp</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <translation>Lọc · %1</translation>
    </message>
    <message>
        <source>Name, organisation, receipt code</source>
        <translation>Tên, đơn vị, mã biên nhận</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>LeadsLocked</name>
    <message>
        <source>%1 contacts, sealed</source>
        <translation>%1 liên hệ đang niêm phong</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>By exhibitor</source>
        <translation>Theo bên trưng bày</translation>
    </message>
    <message>
        <source>By kiosk</source>
        <translation>Theo máy</translation>
    </message>
    <message>
        <source>Names and numbers open with the event&apos;s key only, in this window&apos;s memory, until you lock it again.</source>
        <translation>Tên và số điện thoại chỉ mở bằng khoá của sự kiện, chỉ trong bộ nhớ của cửa sổ này, đến khi bạn khoá lại.</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>Mở bằng khoá</translation>
    </message>
</context>
<context>
    <name>LeadsNews</name>
    <message>
        <source>%1 can&apos;t be opened with this key.</source>
        <translation>%1 liên hệ không mở được bằng khoá này.</translation>
    </message>
    <message>
        <source>Look and merge</source>
        <translation>Xem và gộp</translation>
    </message>
    <message>
        <source>Not all of them are open yet.</source>
        <translation>Chưa mở hết các liên hệ.</translation>
    </message>
    <message>
        <source>Nothing of this event may be kept any longer.</source>
        <translation>Không được giữ dữ liệu nào của sự kiện này nữa.</translation>
    </message>
    <message>
        <source>Open the rest</source>
        <translation>Mở nốt</translation>
    </message>
    <message>
        <source>People who may be here more than once: %1.</source>
        <translation>Có lẽ %1 người có mặt ở đây hơn một lần.</translation>
    </message>
    <message>
        <source>See what is due</source>
        <translation>Xem phần phải xoá</translation>
    </message>
    <message>
        <source>The last day was %1.</source>
        <translation>Ngày cuối được giữ là %1.</translation>
    </message>
    <message>
        <source>They were sealed to another key, or are damaged: a damaged one opens once a whole copy of it is collected.</source>
        <translation>Chúng được niêm phong cho khoá khác, hoặc đã hỏng: khách bị hỏng sẽ mở được khi gom được một bản lành.</translation>
    </message>
    <message>
        <source>To be told: %1.</source>
        <translation>Cần báo cho: %1.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã rõ</translation>
    </message>
    <message>
        <source>Visitors took back or changed what these were handed.</source>
        <translation>Khách đã rút lại hoặc sửa những gì các bên trưng bày này đã nhận.</translation>
    </message>
    <message>
        <source>Write the letters…</source>
        <translation>Viết thư…</translation>
    </message>
</context>
<context>
    <name>LeadsPlace</name>
    <message>
        <source>%1 of %2 · kiosks: %3.</source>
        <translation>%1 trên %2, từ %3 máy.</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Gom…</translation>
    </message>
    <message>
        <source>Contacts: %1 · kiosks: %2.</source>
        <translation>%1 liên hệ, từ %2 máy.</translation>
    </message>
    <message>
        <source>Make the event first; what visitors leave at its kiosks is collected here.</source>
        <translation>Hãy tạo sự kiện trước; liên hệ khách để lại ở các máy được gom về đây.</translation>
    </message>
    <message>
        <source>May be kept until %1.</source>
        <translation>Được giữ đến hết %1.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Chưa có liên hệ nào</translation>
    </message>
    <message>
        <source>The contacts can&apos;t be read</source>
        <translation>Không đọc được liên hệ</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Chưa có sự kiện nào</translation>
    </message>
    <message>
        <source>Visitors leave them at kiosks. Hand them over there to a stick, put it in here, and collect.</source>
        <translation>Khách để lại ở các máy kiosk. Ở đó hãy giao ra USB, cắm USB vào đây rồi gom.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Phần phải xoá</translation>
    </message>
    <message>
        <source>What was handed out</source>
        <translation>Những gì đã giao</translation>
    </message>
</context>
<context>
    <name>LettersSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Letters to exhibitors</source>
        <translation>Thư cho các bên trưng bày</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open the letter to %1</source>
        <translation>Mở thư cho %1</translation>
    </message>
    <message>
        <source>Send each its own. The letters name nobody: they say by number which rows to delete or correct.</source>
        <translation>Gửi cho mỗi bên trưng bày thư của họ. Thư không nêu tên ai: chỉ ghi mã của dòng cần xoá hoặc sửa.</translation>
    </message>
    <message>
        <source>The letters are written</source>
        <translation>Đã viết thư xong</translation>
    </message>
    <message>
        <source>Visitors took back or changed what these exhibitors were handed. The law wants them told, so that they do the same in their files.</source>
        <translation>Khách đã rút lại hoặc sửa những gì các bên trưng bày này đã nhận. Theo luật, phải báo để họ cũng làm như vậy trong tệp của mình.</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Viết thư</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>On its side</source>
        <translation>Màn ngang</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Màn dọc</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>A moment…</source>
        <translation>Chờ một chút…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Đổi biểu trưng…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Chọn biểu trưng…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Biểu trưng</translation>
    </message>
    <message>
        <source>No logo yet. Drop a picture here: PNG, JPEG or WebP.</source>
        <translation>Chưa có biểu trưng. Thả ảnh vào đây: PNG, JPEG hoặc WebP.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Bỏ biểu trưng</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Drop a logo here</source>
        <translation>Thả biểu trưng vào đây</translation>
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
</context>
<context>
    <name>LookEditor</name>
    <message>
        <source>First page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Phòng trưng bày</translation>
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
        <source>Contacts are erased by</source>
        <translation>Xoá liên hệ muộn nhất ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>How visitors reach them</source>
        <translation>Cách liên hệ với họ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
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
        <source>Who answers for the data</source>
        <translation>Bên chịu trách nhiệm</translation>
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
        <source>Change the event</source>
        <translation>Sửa sự kiện</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Kiosks speak</source>
        <translation>Máy kiosk nói</translation>
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
        <source>The passphrase locks the key that opens the contacts. Nobody can give it back to you; the recovery sheet is the way out.</source>
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
        <translation>Bên trưng bày được liên hệ lại</translation>
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
    <name>OverdueSheet</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 của %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Contacts that are due: %1</source>
        <translation>Số liên hệ phải xoá: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Không có gì phải xoá.</translation>
    </message>
    <message>
        <source>They are erased for good. Type %1 to confirm</source>
        <translation>Sẽ bị xoá hẳn. Gõ %1 để xác nhận</translation>
    </message>
    <message>
        <source>What may not be kept any longer</source>
        <translation>Những gì không được giữ nữa</translation>
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
        <source>The file is deleted for good. Without the paper and without the passphrase no contact can be opened any more.</source>
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
    <name>QuestionEditor</name>
    <message>
        <source>Choice %1</source>
        <translation>Lựa chọn %1</translation>
    </message>
    <message>
        <source>Empty or too long</source>
        <translation>Trống hoặc quá dài</translation>
    </message>
    <message>
        <source>Question, %1</source>
        <translation>Câu hỏi, %1</translation>
    </message>
    <message>
        <source>To choose from, %1</source>
        <translation>Các lựa chọn, %1</translation>
    </message>
    <message>
        <source>Visitors read</source>
        <translation>Khách sẽ đọc</translation>
    </message>
    <message>
        <source>Without anything to choose from, visitors write in their own words. Korean may stay empty: then English stands there.</source>
        <translation>Không có lựa chọn thì khách tự viết câu trả lời. Tiếng Hàn có thể để trống: khi đó hiện tiếng Anh.</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Ask “%1” earlier</source>
        <translation>Hỏi “%1” sớm hơn</translation>
    </message>
    <message>
        <source>Ask “%1” later</source>
        <translation>Hỏi “%1” muộn hơn</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Sửa “%1”</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Bỏ “%1”</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>(they write it in their own words)</source>
        <translation>(khách tự viết)</translation>
    </message>
    <message>
        <source>They write it in their own words</source>
        <translation>Khách tự viết câu trả lời</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Add a question</source>
        <translation>Thêm câu hỏi</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Sửa câu hỏi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>More would be too many</source>
        <translation>Thêm nữa là quá nhiều</translation>
    </message>
    <message>
        <source>None yet: after their contact, visitors are done.</source>
        <translation>Chưa có: khách để lại liên hệ là xong.</translation>
    </message>
    <message>
        <source>Questions of %1</source>
        <translation>Câu hỏi của %1</translation>
    </message>
    <message>
        <source>Visitors are asked on a page of their own after they gave their contact, and may leave out what they like.</source>
        <translation>Khách được hỏi trên một trang riêng sau khi để lại liên hệ, và được bỏ qua câu nào tuỳ ý.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Trải nghiệm</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Bên trưng bày</translation>
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
    <name>RemoveExhibitorSheet</name>
    <message>
        <source>Take out</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation>Bỏ %1?</translation>
    </message>
    <message>
        <source>Their %1 demos stay, under the organiser&apos;s name; their %2 contacts stay too, and can be exported. You can undo this.</source>
        <translation>%1 trải nghiệm của họ ở lại dưới tên ban tổ chức; %2 liên hệ của họ cũng ở lại và vẫn xuất được. Có thể hoàn tác.</translation>
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
    <name>TodayButton</name>
    <message>
        <source>Go to Today</source>
        <translation>Sang Hôm nay</translation>
    </message>
</context>
<context>
    <name>TwinsSheet</name>
    <message>
        <source>Alike: %1. Choose those who are the same person.</source>
        <translation>Giống nhau: %1. Chọn những liên hệ của cùng một người.</translation>
    </message>
    <message>
        <source>All cases are judged</source>
        <translation>Đã xem hết các trường hợp</translation>
    </message>
    <message>
        <source>All different people</source>
        <translation>Đều là người khác nhau</translation>
    </message>
    <message>
        <source>And %1 more: so many rather share an address or a number than are one person.</source>
        <translation>Và %1 người nữa: nhiều như vậy thì chắc là dùng chung địa chỉ hay số máy, chứ không phải một người.</translation>
    </message>
    <message>
        <source>Merge those who are chosen</source>
        <translation>Gộp những liên hệ đã chọn</translation>
    </message>
    <message>
        <source>Merged contacts go into exports as one person.</source>
        <translation>Các liên hệ đã gộp được xuất thành một người.</translation>
    </message>
    <message>
        <source>One person: merge</source>
        <translation>Một người: gộp</translation>
    </message>
    <message>
        <source>One person: merge %1</source>
        <translation>Một người: gộp %1</translation>
    </message>
    <message>
        <source>One person? Cases to judge: %1</source>
        <translation>Một người? Trường hợp cần xem: %1</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Rút lại bước vừa rồi</translation>
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
    <name>UnreadableSheet</name>
    <message numerus="yes">
        <source>%n record(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n mục không đọc được</numerusform>
        </translation>
    </message>
    <message>
        <source>All else came in; these stay at their kiosks. Collect from there again, or from the kiosk&apos;s second copy: once they can be read, they come in.</source>
        <translation>Mọi mục khác đã vào; những mục này vẫn ở lại máy. Hãy gom lại từ đó, hoặc từ bản chép thứ hai của máy: đọc được là chúng sẽ vào.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… và %1 mục nữa</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
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
        <source>Everything is in order</source>
        <translation>Mọi thứ đều đạt</translation>
    </message>
    <message>
        <source>Files, signature, manifest, models, samples and results are in order</source>
        <translation>Tệp, chữ ký, bản khai, mô hình, mẫu và kết quả đều đạt</translation>
    </message>
    <message>
        <source>Speed on a kiosk…</source>
        <translation>Tốc độ trên kiosk…</translation>
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
<context>
    <name>WritingLine</name>
    <message>
        <source>Writing… Another window may be writing too.</source>
        <translation>Đang ghi… Có thể một cửa sổ khác cũng đang ghi.</translation>
    </message>
</context>
<context>
    <name>WrittenLine</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
</TS>
