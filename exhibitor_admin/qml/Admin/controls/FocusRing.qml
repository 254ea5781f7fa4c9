// The ring round what the keyboard is on. Fill the control with it.
import QtQuick
import Admin

Rectangle {
    property int around: Tokens.radius

    anchors { fill: parent; margins: -3 }
    radius: around + 3
    color: "transparent"
    border { width: 2; color: Tokens.gold }
    visible: parent.activeFocus
}
