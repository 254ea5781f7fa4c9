// One of a few things, under a heading; what is chosen is edged in gold with a tick.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Column {
    id: control

    required property string text
    required property list<string> options
    required property int chosen

    signal touched(int at)

    spacing: 1.2 * Theme.u
    Accessible.role: Accessible.Grouping
    Accessible.name: text

    Words { width: parent.width; text: control.text; style: "label"; Accessible.ignored: true }
    Flow {
        width: parent.width
        spacing: 1.6 * Theme.u

        Repeater {
            model: control.options
            delegate: Choice {
                required property string modelData
                required property int index

                height: Math.max(implicitHeight, Theme.controlSize)
                most: control.width
                text: modelData
                chosen: index === control.chosen
                onTouched: control.touched(index)
            }
        }
    }
}
