// Whose demo it is, its name, and what it does, or why it isn't doing it yet.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: heading

    required property Demo demo
    property Logos logos: null
    // In portrait whose demo it is stands behind the name, where there is room.
    readonly property bool aside: Theme.portrait && title.implicitWidth + logo.room + exhibitor.advanceWidth + 2.4 * Theme.u <= width
    readonly property real titleHeight: title.lineCount * title.lineHeight
    readonly property bool lost: demo.device === "lost"
    readonly property bool sound: demo.input === "sound"
    readonly property bool noDevice: lost || demo.device === "absent" && !full

    // A page needs its room for lines, and much to choose for its rows: there, only what is out of the ordinary is said.
    readonly property bool full: demo.panel === "text" || demo.choices.many
    readonly property bool quiet: full && demo.state !== "working" && !lost

    implicitHeight: quiet ? title.y + titleHeight : below.y + below.height

    TextMetrics {
        id: exhibitor // of its own: what a text that is cut says of its width changes with its width

        font: by.font
        text: by.text
    }
    ExhibitorLogo {
        id: logo

        readonly property real room: visible ? width + 1.2 * Theme.u : 0

        logos: heading.logos
        exhibitor: heading.demo.exhibitorId
        height: 3.6 * Theme.u
        x: by.x - room
        y: by.y + (by.height - height) / 2
    }
    Words {
        id: by

        x: logo.room + (heading.aside ? title.width + 2.4 * Theme.u : 0)
        y: heading.aside ? title.baselineOffset - baselineOffset : 0
        width: parent.width - x
        text: heading.demo.exhibitor
        style: "small"
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
    Words {
        id: title

        y: heading.aside ? 0 : by.height + 0.4 * Theme.u
        width: Math.min(implicitWidth, heading.width)
        text: heading.demo.title
        style: "h1"
        size: Math.min(Theme.type.h1.size, (Theme.portrait ? 9.6 : 7.2) * Theme.u)
        Accessible.role: Accessible.Heading
    }
    Loader {
        id: below

        visible: !heading.quiet
        y: title.y + heading.titleHeight + (heading.noDevice ? 2.6 : Theme.portrait ? 0 : 1) * Theme.u
        width: parent.width
        sourceComponent: heading.noDevice ? note : tagline
    }
    Component {
        id: tagline

        Words { text: heading.demo.state === "working" ? qsTr("Getting ready, just a moment.") : Theme.together(heading.demo.tagline) }
    }
    Component {
        id: note

        Note {
            beside: Theme.portrait && !Theme.largeType && !heading.lost
            icon: heading.sound ? "mic-off" : "camera-off"
            title: heading.lost ? (heading.sound ? qsTr("The microphone is gone") : qsTr("The camera is gone"))
                 : heading.sound ? qsTr("No microphone yet") : qsTr("No camera yet")
            text: heading.lost ? qsTr("A sample plays meanwhile. Plugged in again, it comes back by itself.")
                : Theme.portrait ? qsTr("Please try the samples above.") : qsTr("Please try the samples below.")
        }
    }
}
