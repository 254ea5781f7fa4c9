// The themes that have demos: a column, or lying down in rows. Rows for which there is no room stand behind; the button at the end turns to them.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Flickable {
    id: list

    required property Rows model
    property bool lying: Theme.portrait
    // The most rows that lying themes may take.
    property int mostRows: 1
    readonly property int rowCount: lying && chips.count > 0 ? Math.min(mostRows, rowsWithin(width)) : 1
    readonly property bool turns: lying && rowsWithin(width) > mostRows
    readonly property real beside: width - turn.width - rows.spacing
    readonly property int pages: turns ? Math.ceil(rowsWithin(beside) / mostRows) : 1
    readonly property real pitch: turn.height + rows.spacing
    property int page: 0

    signal chosen(string theme)

    implicitHeight: turns ? mostRows * pitch - rows.spacing : rows.height
    contentWidth: width
    contentHeight: lying ? height : Math.max(height, rows.height)
    interactive: !lying && rows.height > height + 1
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Themes")

    onPagesChanged: page = Math.min(page, pages - 1)

    function show(row: Item) {
        contentY = Math.max(Math.min(contentY, rows.y + row.y), rows.y + row.y + row.height - height);
    }

    // As far apart as the look says, or nearer where a column would else be longer than its place.
    function between(): real {
        let free = height;
        for (let at = 0; at < chips.count; at++)
            free -= (chips.itemAt(at) as ThemeRow)?.implicitHeight ?? 0;
        return Math.max(0.3 * Theme.u, Math.min(1.8 * Theme.u, free / Math.max(1, chips.count - 1)));
    }

    // How many rows the themes take that lie in this width.
    function rowsWithin(width: real): int {
        let count = 1;
        let right = 0;
        for (let at = 0; at < chips.count; at++) {
            const wide = (chips.itemAt(at) as ThemeRow)?.implicitWidth ?? 0;
            if (right > 0 && right + wide > width) {
                count++;
                right = 0;
            }
            right += wide + rows.spacing;
        }
        return count;
    }

    // The narrowest width in which they still lie in so many rows: none of them is much shorter than the others.
    function evenWidth(count: int): real {
        let least = 0;
        let most = chips.count * 60 * Theme.u * Theme.textScale;
        while (most - least > 1) {
            const middle = (least + most) / 2;
            if (rowsWithin(middle) > count)
                least = middle;
            else
                most = middle;
        }
        return Math.ceil(most);
    }

    Flow {
        id: rows

        // A short column stands at the foot of its place.
        y: list.lying ? -list.page * list.mostRows * list.pitch : list.contentHeight - height
        width: list.turns ? list.beside : list.lying ? list.evenWidth(list.rowCount) : list.width
        spacing: list.lying ? 1.8 * Theme.u : list.between()

        Repeater {
            id: chips

            model: list.model

            ThemeRow {
                required property var model
                readonly property int page: list.turns ? Math.floor(Math.round(y / list.pitch) / list.mostRows) : 0

                enabled: page === list.page
                opacity: enabled ? 1 : 0
                width: list.lying ? implicitWidth : list.width
                lying: list.lying
                apart: rows.spacing
                name: model.name
                icon: model.icon
                count: model.count
                chosen: model.chosen
                onClicked: list.chosen(model.id)
                onActiveFocusChanged: if (activeFocus && !lying) list.show(this)
                onPageChanged: if (chosen) list.page = page
            }
        }
    }
    Button {
        id: turn

        visible: list.turns
        x: list.width - width
        y: list.height - height
        width: height
        height: (chips.count > 0 ? chips.itemAt(0) as ThemeRow : null)?.implicitHeight ?? 0
        square: true
        icon: "chevron-right"
        name: qsTr("More themes")
        onClicked: list.page = (list.page + 1) % list.pages
    }
}
