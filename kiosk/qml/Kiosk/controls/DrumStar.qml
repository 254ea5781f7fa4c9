// The star of the drum: fourteen rays, the first of them gold; mark, busy sign and countdown.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rays {
    id: star

    // Rays that are gold when not busy.
    property int count: 14
    // While busy, one more ray turns gold at each step.
    property bool busy: false
    property int step: 1

    gold: busy ? step : count
    lit: Theme.gold
    unlit: Theme.control
    implicitWidth: 6 * Theme.u
    implicitHeight: width
    Accessible.role: Accessible.Indicator

    Timer {
        interval: Theme.motion.rayStep
        running: star.busy && star.visible
        repeat: true
        onTriggered: star.step = star.step % 14 + 1
    }
}
