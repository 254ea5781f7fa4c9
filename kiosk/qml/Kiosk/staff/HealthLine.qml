// One line of the kiosk's health: a sign, what it is, and how it is.
import QtQuick
import Kiosk

Item {
    id: line

    property string icon
    property string name
    property string text
    property string mood: "good"

    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + text

    Rectangle {
        width: parent.width
        height: Theme.stroke.hairline
        color: Theme.hairline
    }
    Icon {
        id: sign

        name: line.icon
        width: 3 * Theme.u
        color: line.mood === "good" ? Theme.good : line.mood === "caution" ? Theme.caution : Theme.text2
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: what

        x: sign.width + 1.8 * Theme.u
        text: line.name
        style: "label"
        font.weight: Font.Medium
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Words {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: line.width - what.x - what.width - 2 * Theme.u
        horizontalAlignment: Text.AlignRight
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 1.6 * Theme.u
        text: line.text
        style: "small"
        size: 2.4 * Theme.u * Theme.textScale
        color: line.mood === "caution" ? Theme.caution : Theme.text2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
