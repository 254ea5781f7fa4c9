// The words of a demo's card.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: words

    // A DemoCard, which can't be named here: it is made of this.
    required property var card
    readonly property real side: (card.featured ? 2.6 : 2.2) * Theme.u

    implicitHeight: text.y + text.height + (card.wide ? 3 : card.tall ? 5.4 : 2) * Theme.u + (card.featured ? meta.height : 0)

    Column {
        id: text

        x: words.side
        y: (words.card.featured ? 3 : 1.8) * Theme.u
        width: parent.width - 2 * words.side

        Row {
            visible: words.card.featured
            spacing: 0.8 * Theme.u
            bottomPadding: 1.6 * Theme.u - 0.44 * Theme.u

            Drawing { source: "motif/star"; color: Theme.gold; width: 2.6 * Theme.u; height: width; Accessible.ignored: true }
            Words { text: qsTr("Featured"); style: "small"; line: 2.6 / 2.2; font.weight: Font.DemiBold; color: Theme.gold; Accessible.ignored: true }
        }
        Words {
            width: parent.width
            text: Theme.together(words.card.title)
            style: words.card.featured ? "h2" : "title"
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: words.card.exhibitor
            style: "small"
            color: Theme.text2
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words {
            visible: words.card.featured
            topPadding: 1 * Theme.u + (line - Theme.naturalLine) * size / 2
            width: parent.width
            text: Theme.together(words.card.tagline)
            size: 2.6 * Theme.u * Theme.textScale
            line: 1.45
            Accessible.ignored: true
        }
        Item { width: 1; height: words.card.featured ? 0 : 1 * Theme.u }
        CardMeta {
            visible: !words.card.featured
            width: parent.width
            needIcon: words.card.needIcon
            need: words.card.need
            minutes: words.card.minutes
        }
    }
    CardMeta {
        id: meta

        visible: words.card.featured
        anchors { left: text.left; right: text.right; bottom: parent.bottom; bottomMargin: 3 * Theme.u }
        needIcon: words.card.needIcon
        need: words.card.need
        minutes: words.card.minutes
    }
}
