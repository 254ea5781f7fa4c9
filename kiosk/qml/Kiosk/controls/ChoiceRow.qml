// One row of choices; those for which it has no room stand in rows behind it, which the button at its end brings up in turn.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: choices

    required property Rows model
    // What is chosen, before the first; may be empty.
    property string label

    readonly property real gap: Math.min(3 * Theme.u, Theme.gap)
    readonly property real room: width - flow.x
    readonly property real needed: all.count > 0 ? widths() : 0
    readonly property bool fits: needed <= room
    readonly property int rows: Math.max(1, Math.round((flow.height + gap) / (height + gap)))
    property int row: 0

    signal touched(string key)

    // Of all side by side.
    function widths(): real {
        let sum = -gap
        for (let at = 0; at < all.count; ++at)
            sum += all.itemAt(at).implicitWidth + gap
        return sum
    }

    implicitHeight: Math.max(7.6, 7.6 * Theme.textScale) * Theme.u
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    onRowsChanged: row = Math.min(row, rows - 1)

    Words {
        id: before

        visible: choices.label !== ""
        anchors.verticalCenter: parent.verticalCenter
        text: choices.label
        style: "small"
        color: Theme.text2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Flow {
        id: flow

        x: before.visible ? before.implicitWidth + 2.4 * Theme.u : 0
        y: -choices.row * (choices.height + choices.gap)
        width: choices.fits ? choices.room : choices.room - turn.width - choices.gap
        spacing: choices.gap

        Repeater {
            id: all

            model: choices.model

            Choice {
                required property string key
                required text
                required chosen
                readonly property bool shown: Math.round(y / (choices.height + choices.gap)) === choices.row

                most: choices.room - choices.height - choices.gap
                height: choices.height
                enabled: shown
                opacity: shown ? 1 : 0
                onTouched: choices.touched(key)
            }
        }
    }
    Button {
        id: turn

        visible: !choices.fits
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: choices.height
        height: choices.height
        square: true
        icon: "chevron-right"
        name: qsTr("Show more")
        onClicked: choices.row = (choices.row + 1) % choices.rows
    }
}
