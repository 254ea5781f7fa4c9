// For each quantity what was measured last and what is expected.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property Outlook outlook

    topPadding: 1.6 * Theme.u
    spacing: 2.4 * Theme.u

    Repeater {
        model: panel.outlook
        delegate: Column {
            id: row

            required property string name
            required property color colour
            required property string now
            required property string then

            width: panel.width
            spacing: 0.8 * Theme.u
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: now %2, then %3").arg(name).arg(now).arg(then)

            Words { visible: text !== ""; width: parent.width; text: row.name; style: "title"; Accessible.ignored: true }
            Words { text: row.then; style: "figure"; Accessible.ignored: true }
            Words { width: parent.width; text: qsTr("expected; now it is %1").arg(row.now); style: "label"; color: Theme.text2; Accessible.ignored: true }
        }
    }
}
