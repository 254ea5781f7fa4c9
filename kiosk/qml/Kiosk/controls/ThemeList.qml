// The themes that have demos: a column, or lying down a row; dragged where it is too long.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Flickable {
    id: list

    required property Rows model
    property bool lying: Theme.portrait

    signal chosen(string theme)

    contentWidth: rows.width
    contentHeight: Math.max(height, rows.height)
    interactive: lying ? contentWidth > width : rows.height > height + 1
    clip: interactive && !lying
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Themes")

    function show(row: Item) {
        contentX = Math.max(Math.min(contentX, row.x), row.x + row.width - width);
        contentY = Math.max(Math.min(contentY, rows.y + row.y), rows.y + row.y + row.height - height);
    }

    Grid {
        id: rows

        // A short column stands at the foot of its place.
        y: list.lying ? 0 : list.contentHeight - height
        columns: list.lying ? repeater.count : 1
        spacing: list.lying ? Theme.gap : 1.8 * Theme.u

        Repeater {
            id: repeater

            model: list.model

            ThemeRow {
                required property var model

                width: list.lying ? implicitWidth : list.width
                lying: list.lying
                name: model.name
                icon: model.icon
                count: model.count
                chosen: model.chosen
                onClicked: list.chosen(model.id)
                onActiveFocusChanged: if (activeFocus) list.show(this)
            }
        }
    }
}
