// One honest sentence at a panel's foot, with its icon, or a dotted line for what it explains.
import QtQuick
import Kiosk

Item {
    id: honest

    property string icon
    property string text

    implicitWidth: 4 * Theme.u + words.implicitWidth
    implicitHeight: Math.max(3 * Theme.u, words.height)

    Icon {
        visible: honest.icon !== ""
        name: honest.icon
        color: Theme.text2
        width: 2.8 * Theme.u
        y: 0.2 * Theme.u
    }
    Dots { visible: honest.icon === ""; width: 2.8 * Theme.u; y: 2 * Theme.u }
    Words {
        id: words

        anchors { left: parent.left; leftMargin: 4 * Theme.u; right: parent.right }
        text: honest.text
        style: "small"
        line: 1.45
        color: Theme.text2
    }
}
