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
    <name>Rail</name>
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
