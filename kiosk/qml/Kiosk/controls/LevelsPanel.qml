// What the colours on the picture stand for: steps from one end to the other, with the words and numbers of both.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property Levels levels

    topPadding: 1.6 * Theme.u
    spacing: 1.4 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: heading.text + ": " + levels.low + " – " + levels.high

    Words { id: heading; width: parent.width; text: qsTr("What the colours say"); style: "title"; Accessible.ignored: true }
    Row {
        Repeater {
            model: panel.levels.colours
            delegate: Rectangle {
                required property color modelData

                width: panel.width / panel.levels.colours.length
                height: 3.2 * Theme.u
                color: modelData
            }
        }
    }
    BothEnds { width: parent.width; low: panel.levels.low; high: panel.levels.high }
}
