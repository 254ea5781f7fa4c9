// The words of a demo's card.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: words

    // A CardRow.
    required property var demo
    property bool wide: false
    property bool tall: false
    readonly property real side: (demo.featured ? 2.6 : 2.2) * Theme.u

    implicitHeight: text.y + text.height + (wide ? 3 : tall ? 5.4 : 2) * Theme.u + (demo.featured ? meta.height : 0)

    Column {
        id: text

        x: words.side
        y: (words.demo.featured ? 3 : 1.8) * Theme.u
        width: parent.width - 2 * words.side

        Row {
            visible: words.demo.featured
            spacing: 0.8 * Theme.u
            bottomPadding: 1.6 * Theme.u - 0.44 * Theme.u

            Drawing { source: "motif/star"; color: Theme.gold; width: 2.6 * Theme.u; height: width; Accessible.ignored: true }
            Words { text: qsTr("Featured"); style: "small"; line: 2.6 / 2.2; font.weight: Font.DemiBold; color: Theme.gold; Accessible.ignored: true }
        }
        Words {
            width: parent.width
            text: words.demo.title
            style: words.demo.featured ? "h2" : "title"
            maximumLineCount: words.wide ? 2 : 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: words.demo.exhibitor
            style: "small"
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words {
            visible: words.demo.featured
            topPadding: 1 * Theme.u + (line - Theme.naturalLine) * size / 2
            width: parent.width
            text: words.demo.tagline
            size: 2.6 * Theme.u * Theme.textScale
            line: 1.45
            Accessible.ignored: true
        }
        Item { width: 1; height: words.demo.featured ? 0 : 1 * Theme.u }
        CardMeta {
            visible: !words.demo.featured
            width: parent.width
            needIcon: words.demo.needIcon
            need: words.demo.need
            minutes: words.demo.minutes
        }
    }
    CardMeta {
        id: meta

        visible: words.demo.featured
        anchors { left: text.left; right: text.right; bottom: parent.bottom; bottomMargin: 3 * Theme.u }
        needIcon: words.demo.needIcon
        need: words.demo.need
        minutes: words.demo.minutes
    }
}
