// An eggshell slip with one QR code and, beside or under it, what it says: the same in both themes, as cameras like it.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: slip

    property string title
    property string content
    property string text
    property string note

    readonly property real inset: 4 * Theme.u
    readonly property color ink: "#17110D"
    readonly property color ink2: "#41362D"

    radius: Theme.radius.panel
    color: "#F5EDE0"
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    QrCode {
        id: code

        // Large type takes its room from the code, which stays large enough for a telephone.
        readonly property real spared: slip.height - slip.inset - 2.4 * Theme.u - words.height - 3 * Theme.u

        width: Theme.portrait ? Math.min(38 * Theme.u, slip.height - 4 * Theme.u) : Math.max(28 * Theme.u, Math.min(42 * Theme.u, spared))
        height: width
        x: slip.inset
        y: Theme.portrait ? (slip.height - height) / 2 : slip.inset
        text: slip.content
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("%1 as a QR code").arg(slip.title)
    }
    Column {
        id: words

        x: Theme.portrait ? code.x + code.width + slip.inset : slip.inset
        y: Theme.portrait ? slip.inset : code.y + code.height + 2.4 * Theme.u
        width: slip.width - x - slip.inset
        spacing: 0.6 * Theme.u

        Words {
            width: parent.width
            text: slip.title
            style: "label"
            color: slip.ink
        }
        Words {
            width: parent.width
            text: slip.text
            style: "small"
            color: slip.ink2
            wrapMode: Text.Wrap // an address has no spaces
            // An address is said to its end, of a result the beginning.
            maximumLineCount: slip.note !== "" ? Math.floor(3 / Theme.textScale) : 6
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: slip.note
            style: "small"
            font.weight: Font.DemiBold
            color: slip.ink
        }
    }
}
