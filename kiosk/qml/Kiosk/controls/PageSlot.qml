// Where a page stands: it is made when it comes on, comes with a fade and a short slide, and is gone when it has faded.
import QtQuick
import Kiosk

Loader {
    id: slot

    property bool shown: false

    anchors.fill: parent
    active: shown || opacity > 0
    visible: opacity > 0
    enabled: shown
    focus: shown
    opacity: shown ? 1 : 0
    transform: Translate {
        y: slot.shown ? 0 : 2 * Theme.u
        Behavior on y { NumberAnimation { duration: Theme.motion.page; easing.type: slot.shown ? Theme.motion.enter : Theme.motion.leave } }
    }
    Behavior on opacity { NumberAnimation { duration: Theme.motion.page; easing.type: slot.shown ? Theme.motion.enter : Theme.motion.leave } }
}
