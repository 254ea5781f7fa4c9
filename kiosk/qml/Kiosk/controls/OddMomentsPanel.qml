// How many moments are out of the ordinary.
import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property OddMoments odd

    topPadding: 1.6 * Theme.u
    spacing: 1.2 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: panel.odd.count + " " + title.text

    Words { text: panel.odd.count; style: "figure"; size: 9.6 * Theme.u * Theme.textScale; Accessible.ignored: true }
    Words { id: title; width: parent.width; text: qsTr("moments out of the ordinary"); style: "title"; Accessible.ignored: true }
}
