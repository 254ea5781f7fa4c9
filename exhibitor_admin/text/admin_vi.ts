<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>HomePlace</name>
    <message>
        <source>An event has a name, its days, somebody who is responsible, and keys that only you can open.</source>
        <translation>Sự kiện có tên, ngày diễn ra, người chịu trách nhiệm, và bộ khoá chỉ bạn mở được.</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Chưa có sự kiện nào</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xin chào</translation>
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
    <name>Rail</name>
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
        <source>Today</source>
        <translation>Hôm nay</translation>
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
</TS>
