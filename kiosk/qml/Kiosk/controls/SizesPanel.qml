// How many times as many pixels the painted picture has, and both sizes.
import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property Sizes sizes

    topPadding: 1.6 * Theme.u
    spacing: 1.6 * Theme.u

    Words { text: panel.sizes.times; style: "figure"; size: 9.6 * Theme.u * Theme.textScale }
    Words { width: parent.width; text: qsTr("as many pixels"); style: "title" }
    Words { width: parent.width; text: qsTr("Before: %1").arg(panel.sizes.before) }
    Words { width: parent.width; text: qsTr("After: %1").arg(panel.sizes.after) }
}
