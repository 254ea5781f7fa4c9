// The eggshell slip with the receipt's code, made to be photographed: the same in both themes.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: slip

    required property string code

    readonly property color ink: "#17110D"
    readonly property color ink2: "#41362D"

    implicitHeight: Math.max(40 * Theme.u, words.height + 6 * Theme.u)
    radius: Theme.radius.panel
    color: "#F5EDE0"

    Column {
        id: words

        anchors { left: parent.left; leftMargin: 4 * Theme.u; right: picture.left; rightMargin: 4 * Theme.u; verticalCenter: parent.verticalCenter }

        Words {
            width: parent.width
            text: qsTr("Receipt code")
            size: 2.3 * Theme.u * Theme.textScale
            line: 1.45
            color: slip.ink2
        }
        Words {
            topPadding: 0.6 * Theme.u
            bottomPadding: 1.2 * Theme.u
            width: parent.width
            // Two lines of its groups: TM-7K4Q- and 93MX-ABC.
            text: slip.code.slice(0, 8) + "\n" + slip.code.slice(8)
            style: "h1"
            size: 5 * Theme.u
            font.letterSpacing: 0
            color: slip.ink
            wrapMode: Text.NoWrap
        }
        Words {
            width: parent.width
            text: qsTr("Take a picture of this code. With it you can withdraw or erase what you left, at any time.")
            size: 2.3 * Theme.u * Theme.textScale
            line: 1.45
            color: slip.ink2
        }
    }
    QrCode {
        id: picture

        anchors { right: parent.right; rightMargin: 4 * Theme.u; verticalCenter: parent.verticalCenter }
        width: 32 * Theme.u
        height: width
        text: slip.code
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The receipt code as a QR code")
    }
}
