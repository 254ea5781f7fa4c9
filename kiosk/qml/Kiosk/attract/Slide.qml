// One picture of the reel: prepared once at its final size, it grows a little while it is on, and comes over the one before it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Loader {
    id: slide

    required property string picture
    // Whether it is on, and whether it is to be prepared because it will be on soon.
    required property bool on
    required property bool near
    property bool ready: false
    readonly property bool come: on && ready

    active: on || near || opacity > 0
    opacity: 0
    visible: opacity > 0
    z: on ? 1 : 0
    clip: true

    sourceComponent: Picture {
        id: picture

        // From 0 to 1 and back, for as long as it is on.
        property real grown: 0
        property int way: 1

        source: slide.picture
        kept: false
        rounded: "none"
        scale: 1 + 0.04 * grown
        onReadyChanged: slide.ready = ready
        Component.onDestruction: slide.ready = false

        Timer {
            running: slide.come && !Theme.reducedMotion
            interval: Theme.motion.driftStep
            repeat: true
            onTriggered: {
                picture.grown += picture.way * interval / Theme.motion.slide;
                if (picture.grown >= 1 || picture.grown <= 0)
                    picture.way = -picture.way;
            }
        }
    }
    states: State {
        name: "come"
        when: slide.come
        PropertyChanges { slide.opacity: 1 }
    }
    transitions: [
        Transition {
            to: "come"
            NumberAnimation { property: "opacity"; duration: Theme.motion.crossFade }
        },
        Transition {
            from: "come"
            // What goes stays beneath what comes until that covers it.
            SequentialAnimation {
                PauseAnimation { duration: Theme.motion.crossFade }
                PropertyAction { property: "opacity" }
            }
        }
    ]
}
