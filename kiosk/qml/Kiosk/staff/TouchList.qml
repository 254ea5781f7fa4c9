// What can be touched of a list, one card under the other.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: list

    required property Rows model
    property int most: 5
    readonly property real cardHeight: Math.max(12 * Theme.u, Theme.controlSize)

    signal touched(string key)

    width: parent.width
    spacing: Math.min(3 * Theme.u, Theme.gap)

    Repeater {
        model: list.model

        StaffAction {
            required property int index
            required property string key
            required icon
            required title
            required note
            required chosen

            visible: index < list.most
            width: list.width
            height: list.cardHeight
            onTouched: list.touched(key)
        }
    }
}
