// The cards of one page, in equal cells, of which the featured demo takes two, or more where there are three cards or fewer.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: grid

    required property Gallery gallery
    property int columns: Theme.portrait ? 2 : 3
    property int rows: Theme.portrait ? 3 : 2
    // Whether there is room for the featured demo to stand larger.
    property bool features: true

    signal chosen(string id)

    readonly property real gap: 3 * Theme.u
    readonly property bool featured: gallery.featured
    // Few cards: the featured one grows so that the page is full.
    readonly property bool few: featured && gallery.count <= 3
    readonly property real cellWidth: (width - (columns - 1) * gap) / columns
    readonly property real cellHeight: few && Theme.portrait ? 46 * Theme.u
                                     : featured && Theme.portrait ? (height - 42 * Theme.u - 2 * gap) / 2 : (height - (rows - 1) * gap) / rows
    readonly property real featuredHeight: few ? (Theme.portrait ? height - gap - cellHeight : height) : Theme.portrait ? 42 * Theme.u : cellHeight

    // Where a card stands, in columns and rows: the featured one fills the first two cells, or the first two columns.
    function cell(index: int): point {
        if (few && !Theme.portrait)
            return index > 0 ? Qt.point(2, index - 1) : Qt.point(0, 0)
        const at = featured && index > 0 ? index + 1 : index
        return Qt.point(at % columns, Math.floor(at / columns))
    }

    Binding { target: grid.gallery; property: "cells"; value: grid.columns * grid.rows }
    Binding { target: grid.gallery; property: "features"; value: grid.features }
    Repeater {
        model: grid.gallery.cards

        DemoCard {
            required property var model
            required property int index
            readonly property point cell: grid.cell(index)
            readonly property real firstRow: Theme.portrait && grid.featured ? grid.featuredHeight : grid.cellHeight

            x: cell.x * (grid.cellWidth + grid.gap)
            y: cell.y > 0 ? firstRow + grid.gap + (cell.y - 1) * (grid.cellHeight + grid.gap) : 0
            width: featured ? 2 * grid.cellWidth + grid.gap : grid.cellWidth
            height: featured ? grid.featuredHeight : grid.cellHeight
            tall: featured && grid.few
            onClicked: grid.chosen(model.id)
        }
    }
}
