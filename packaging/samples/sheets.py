"""What stands on the pages of the reading demo, line by line; written for it."""

from dataclasses import dataclass

PRINT = "Be Vietnam Pro"
HAND = "Dancing Script"
INK, RED, BROWN, BLUE = "#241A14", "#8E2114", "#6B5238", "#1F2F6B"


@dataclass(frozen=True)
class Line:
    """One line of print: its left end and the baseline's height, in pixels of the sheet."""

    text: str
    x: float
    y: float
    size: float
    weight: int = 400
    colour: str = INK
    family: str = PRINT
    right: bool = False
    """`x` is the right end instead."""
    lean: float = 0.0
    """How far the letters lean over, per pixel of height; leaning lines also climb."""


LEAFLET = [
    Line("TỜ GIỚI THIỆU HIỆN VẬT", 96, 132, 30, 600),
    Line("Trống đồng Ngọc Lũ", 92, 240, 88, 700, RED),
    *(
        Line(text, 96, 418 + 64 * row, 40)
        for row, text in enumerate(
            (
                "Giữa mặt trống là ngôi sao mười bốn cánh.",
                "Quanh ngôi sao có mười sáu vành hoa văn:",
                "răng cưa, vòng tròn đồng tâm, hươu, chim Lạc",
                "và người múa hát. Đàn chim bay ngược chiều",
                "kim đồng hồ, cổ vươn dài, cánh mở rộng.",
            )
        )
    ),
    Line("Trống được tìm thấy năm 1893 ở Hà Nam.", 96, 768, 40),
    Line("Mặt trống rộng 79,3 cm, thân cao 63 cm.", 96, 832, 40),
    Line("Mở cửa: 8 giờ đến 17 giờ, trừ thứ Hai.", 96, 928, 34, 600),
    Line("Xin đừng chạm vào hiện vật.", 96, 982, 34, 600),
]

DISHES = (
    ("Phở bò tái", "55.000"),
    ("Bún chả Hà Nội", "50.000"),
    ("Bánh xèo tôm thịt", "45.000"),
    ("Gỏi cuốn, ba chiếc", "30.000"),
    ("Cơm gà xối mỡ", "60.000"),
    ("Chè đậu xanh", "18.000"),
    ("Cà phê sữa đá", "25.000"),
    ("Trà đá", "5.000"),
)
MENU = [
    Line("QUÁN CÂY ĐA", 96, 126, 34, 600, BROWN),
    Line("Thực đơn hôm nay", 92, 230, 84, 700, RED),
    *(Line(dish, 96, 400 + 82 * row, 46, 500) for row, (dish, _) in enumerate(DISHES)),
    *(Line(price, 1024, 400 + 82 * row, 46, 700, right=True) for row, (_, price) in enumerate(DISHES)),
    Line("Giá đã gồm thuế. Mời quý khách gọi thêm rau sống.", 96, 1090, 34, 400, BROWN),
]

POSTER = [
    Line("TUẦN LỄ SÁCH", 92, 190, 106, 700, "#FFF4DF"),
    Line("Mỗi người một trang", 96, 282, 62, 600, "#F4CF7E"),
    Line("Đọc to cho bạn nghe một trang sách em thích.", 96, 400, 40, 500, "#FFF4DF"),
    Line("Nghe kể chuyện Thánh Gióng và Sọ Dừa.", 96, 466, 40, 500, "#FFF4DF"),
    Line("Đổi sách cũ lấy cây giống.", 96, 532, 40, 500, "#FFF4DF"),
    Line("Sân đình làng, 7 giờ sáng Chủ nhật", 96, 652, 46, 700, "#F4CF7E"),
]

WRITTEN = (
    "Gửi bạn Hoà,",
    "Chiều nay mưa to quá, tớ ở nhà",
    "đọc nốt quyển truyện cậu cho mượn.",
    "Hẹn gặp cậu ở cổng trường nhé!",
    "Quỳnh",
)
LETTER = [Line(text, 130, 200 + 122 * row, 82, 400, BLUE, HAND, lean=0.55) for row, text in enumerate(WRITTEN)]

RECIPE = [
    Line("BẾP NHÀ BÀ TƯ", 96, 132, 34, 600, BROWN),
    Line("Nước dùng phở gia truyền", 92, 330, 64, 700),
    Line("Xương bò ninh mười hai giờ, lửa thật nhỏ.", 96, 440, 42),
    Line("Gừng và hành nướng cháy cạnh, bóc vỏ đen.", 96, 506, 42),
    Line("Ba cánh hồi, một thanh quế, hai quả thảo quả.", 96, 572, 42),
    Line("Bí mật nằm ở con sá sùng rang vàng.", 96, 638, 42),
]
"""In fun: what a family keeps to itself."""
