// One upright bar with its label below, its number above where it matters or is pointed at, and the day before as a line across.
import QtQuick
import Admin

Item {
    id: bar

    required property int index
    required property string label
    required property string text
    required property real share
    required property real mark
    required property bool strong
    // Whether its label stands below; where there is no room for all, every other has none.
    property bool named: true

    Accessible.role: Accessible.StaticText
    Accessible.name: "%1: %2".arg(label).arg(text)

    Rectangle {
        id: fill

        anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width * 0.64, 56)
        height: Math.round(bar.height * bar.share)
        color: bar.strong ? Tokens.cinnabar : Tokens.bar
    }
    Rectangle {
        visible: bar.mark >= 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: bar.height * (1 - bar.mark) - 1
        width: fill.width + 8
        height: 2
        color: Tokens.text
    }
    Rectangle {
        visible: number.visible
        anchors { fill: number; leftMargin: -4; rightMargin: -4 }
        color: Tokens.surface
    }
    Words {
        id: number

        visible: bar.strong || mouse.containsMouse
        anchors { bottom: fill.top; bottomMargin: 3; horizontalCenter: parent.horizontalCenter }
        text: bar.text
        style: "label"
        color: bar.strong ? Tokens.cinnabarText : Tokens.text
        Accessible.ignored: true
    }
    Words {
        visible: bar.named
        anchors { top: parent.bottom; topMargin: 7; horizontalCenter: parent.horizontalCenter }
        text: bar.label
        style: "small"
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.NoButton
    }
}
