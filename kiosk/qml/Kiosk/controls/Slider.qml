// A value between two ends, with its words and its figure above the track.
import QtQuick
import Kiosk

Item {
    id: slider

    required property string text
    required property string said
    required property real least
    required property real most
    required property real value
    readonly property real part: (value - least) / (most - least)
    readonly property real knob: 5.2 * Theme.u

    signal moved(real value)

    implicitHeight: heading.height + track.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: text + ", " + said
    Accessible.focusable: true
    Accessible.onIncreaseAction: step(1)
    Accessible.onDecreaseAction: step(-1)
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)

    function step(steps: int) {
        moved(Math.max(least, Math.min(most, value + steps * (most - least) / 20)));
    }

    FocusRing {}
    Words {
        id: heading

        anchors { left: parent.left; right: figure.left; rightMargin: 2 * Theme.u }
        text: slider.text
        style: "label"
        line: 1.5
        Accessible.ignored: true
    }
    Words {
        id: figure

        anchors.right: parent.right
        text: slider.said
        style: "label"
        line: 1.5
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Item {
        id: track

        anchors { left: parent.left; right: parent.right; top: heading.bottom }
        height: Math.max(8 * Theme.u, Theme.controlSize)

        Rectangle { width: parent.width; height: 1 * Theme.u; radius: height / 2; anchors.verticalCenter: parent.verticalCenter; color: Theme.pressed }
        Rectangle {
            width: knob.x + slider.knob / 2
            height: 1 * Theme.u
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.gold
        }
        Rectangle {
            id: knob

            x: slider.part * (parent.width - slider.knob)
            width: slider.knob
            height: width
            radius: width / 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            border { width: 0; color: Theme.surface }
        }
        MouseArea {
            anchors.fill: parent
            preventStealing: true
            onPressed: touch => slider.follow(touch.x)
            onPositionChanged: touch => slider.follow(touch.x)
        }
    }

    function follow(x: real) {
        const part = Math.max(0, Math.min(1, (x - knob.width / 2) / (track.width - knob.width)));
        moved(least + Math.round(part * 100) / 100 * (most - least));
    }
}
