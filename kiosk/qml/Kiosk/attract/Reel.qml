// The pictures of the demos, one after the other; in landscape they fade into the ground on the left.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: reel

    required property Attract attract

    Drum {
        visible: reel.attract.count === 0
        anchors.centerIn: parent
        width: 1.1 * parent.height
        whole: true
    }
    Repeater {
        model: reel.attract.slides

        Slide {
            required property int index

            anchors.fill: parent
            on: index === reel.attract.at
            near: index === reel.attract.next
        }
    }
    Rectangle {
        visible: !Theme.portrait && reel.attract.count > 0
        z: 2
        width: 21 * Theme.u
        height: parent.height
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0.08; color: Theme.ground }
            GradientStop { position: 1; color: Qt.alpha(Theme.ground, 0) }
        }
    }
}
