// Says on every screen that this is a practice event; flush with the top edge, in the middle.
import QtQuick
import Kiosk

Item {
    // Whole pixels on both sides of the middle: else the clip takes the line at the right.
    implicitWidth: 2 * Math.ceil(words.implicitWidth / 2 + 1.8 * Theme.u)
    implicitHeight: 3.2 * Theme.u
    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Rectangle {
        anchors { fill: parent; topMargin: -radius - 1 }
        radius: Theme.radius.control
        color: Theme.ground
        border { width: Theme.stroke.hairline; color: Theme.gold }
    }
    Words {
        id: words

        anchors.centerIn: parent
        text: qsTr("Practice event, only for trying things out")
        style: "small"
        size: 2.2 * Theme.u
        line: 1.3
        color: Theme.gold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
