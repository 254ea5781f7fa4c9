// The ring round what the keyboard is on: gold outside ground. Fill the control with it.
import QtQuick
import Kiosk

Rectangle {
    property real around: Theme.radius.control

    anchors.fill: parent
    anchors.margins: -2 * Theme.stroke.focus
    radius: around + 2 * Theme.stroke.focus
    color: "transparent"
    border { width: Theme.stroke.focus; color: Theme.gold }
    visible: parent.activeFocus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.stroke.focus
        radius: parent.around + Theme.stroke.focus
        color: "transparent"
        border { width: Theme.stroke.focus; color: Theme.ground }
    }
}
