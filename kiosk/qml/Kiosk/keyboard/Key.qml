// One key: it acts when it is pressed, and its target is its whole tile, so that no touch falls between keys.
import QtQuick
import Kiosk

Item {
    id: key

    property string label
    property string note
    property string icon
    property string name
    property string look: "letter"
    property bool repeats: false
    // In force: shift.
    property bool engaged: false
    property real gap: 1.0 * Theme.u
    readonly property bool down: finger.pressed
    readonly property color ink: down ? Theme.textOnGold : look === "accent" || engaged ? Theme.gold : Theme.text
    readonly property bool wordy: look === "function" || look === "done"

    signal pressed

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: pressed()

    Rectangle {
        anchors { fill: parent; margins: key.gap / 2 }
        radius: Theme.radius.key
        color: key.down ? Theme.gold
             : key.look === "letter" || key.engaged ? Theme.control : key.look === "done" ? Theme.pressed : Theme.raised

        Icon {
            visible: key.icon !== ""
            anchors.centerIn: parent
            width: 3.2 * Theme.u
            name: key.icon
            color: key.ink
        }
        Column {
            anchors.centerIn: parent
            spacing: 0.5 * Theme.u

            Words {
                visible: key.label !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                text: key.label
                style: "label"
                size: (key.wordy ? 2.6 : 4) * Theme.u
                line: key.wordy ? 1.2 : 1
                font.weight: key.wordy ? 600 : 500
                color: key.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Words {
                visible: key.note !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                text: key.note
                style: "small"
                size: 1.9 * Theme.u * Math.min(1.25, Theme.textScale)
                line: 1
                color: key.down ? Theme.textOnGold : Theme.text2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    // A handler and no MouseArea: two thumbs type at once, and each touch must count.
    TapHandler {
        id: finger

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onPressedChanged: if (pressed) key.pressed()
    }
    Timer {
        running: key.repeats && key.down
        interval: 400
        repeat: true
        onRunningChanged: interval = 400
        onTriggered: {
            interval = 70;
            key.pressed();
        }
    }
}
