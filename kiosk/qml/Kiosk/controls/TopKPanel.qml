// What it most likely is: the name, how sure, and a bar for each; the first in gold.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property TopK likely
    required property Examples examples
    // The button that teaches first, while nothing was taught.
    required property string lesson

    topPadding: (Theme.portrait ? 0.6 : 1.6) * Theme.u
    spacing: (Theme.portrait ? 0.7 : 2) * Theme.u
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Most likely")

    NothingYet { visible: panel.likely.count === 0; judged: panel.likely.judged; lesson: panel.lesson; width: parent.width }
    Repeater {
        model: panel.likely
        delegate: Item {
            id: row

            required property string name
            required property real part
            required property string said
            required property int index
            required property int kind

            width: panel.width
            implicitHeight: bar.implicitHeight

            Example { id: example; examples: panel.examples; kind: row.kind; visible: there; width: height; height: parent.height }
            BarRow {
                id: bar

                x: example.there ? 8 * Theme.u * Theme.textScale : 0
                width: parent.width - x
                name: row.name
                part: row.part
                said: row.said
                first: row.index === 0
            }
        }
    }
}
